"""The last scans of a load, whoever made them."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QLabel, QWidget

from depot_app.domain.times import utc_text
from depot_app.services.loading import Judged
from depot_app.services.recent_scans import TAKEN_OFF, RecentScan
from depot_app.views import clock
from depot_app.views.language import named_amid
from depot_app.views.loads import answers, wording
from depot_app.views.look import LIST, figures
from depot_app.views.parts import label, under
from depot_app.views.session import Session


class LastScans(QWidget):
    LINES = 2

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._scans: list[RecentScan] = []
        self._lines: list[QLabel] = [label("", "quiet") for _ in range(self.LINES)]
        for each in self._lines:
            each.setFont(figures(LIST))
        self.setLayout(under(*self._lines, gap=2))
        self.setAccessibleName(self.tr("Last scans"))

    def show_scans(self, scans: Sequence[RecentScan]) -> None:
        self._scans = list(scans[: self.LINES])
        self._write()

    def add(self, judged: Judged) -> None:
        """Show a scan of this desk before it is read back."""
        self._put(judged.code, judged.answer.value, judged.reference)

    def taken_off(self, code: str) -> None:
        """The same for a unit that was taken off: its line must not go on saying that it is loaded."""
        self._put(code, TAKEN_OFF, next((each.reference for each in self._scans if each.code == code), ""))

    def _put(self, code: str, answer: str, reference: str) -> None:
        place = self._session.place
        made = RecentScan(code, answer, "", reference, place.name, utc_text(place.store.clock.now()), False)
        self._scans = [made, *self._scans][: self.LINES]
        self._write()

    def words(self) -> list[str]:
        return [each.text() for each in self._lines]

    def _write(self) -> None:
        zone = self._session.zone()
        for at, line in enumerate(self._lines):
            line.setText(self._line(self._scans[at], zone) if at < len(self._scans) else "")

    def _line(self, scan: RecentScan, zone: ZoneInfo) -> str:
        answer = named_amid(answers.words(scan.answer))
        told = [clock.said(scan.at, zone), wording.short(scan.code), answer, scan.reference, scan.who]
        return "   ".join(each for each in told if each)
