"""The four figures above the ledger's lists."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from depot_app.services.ledger_lines import Summary
from depot_app.views import clock
from depot_app.views.language import grouped
from depot_app.views.look import FIGURE, WIDEST_GAP, figures
from depot_app.views.parts import beside, holding, label, restyle, under
from depot_app.views.session import Session


class Top(QWidget):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.figures: list[QLabel] = []
        self._words: list[QLabel] = []
        line: list[QWidget | int | None] = []
        for _ in range(4):
            figure, words = label("0", "figure"), label("", "quiet")
            figure.setFont(figures(FIGURE))
            self.figures.append(figure)
            self._words.append(words)
            line += [holding(under(figure, words, gap=0)), WIDEST_GAP]
        self.setLayout(beside(*line, None))

    def tell(self, told: Summary) -> None:
        since = ""
        if told.oldest:
            time = clock.said(told.oldest, self._session.zone())
            since = self.tr("waiting to be sent, since {time}").format(time=time)
        lines = (
            (told.waiting, since or self.tr("waiting to be sent"), "quiet"),
            (told.parked, self.tr("not taken by Odoo"), "wrong"),
            (told.changed, self.tr("changed on both sides"), "wrong"),
            (told.total, self.tr("recorded in all"), "quiet"),
        )
        for figure, words, (count, said, kind) in zip(self.figures, self._words, lines, strict=True):
            figure.setText(grouped(count))
            figure.setAccessibleName(f"{count} {said}")
            words.setText(said)
            restyle(words, "kind", kind if count else "quiet")
