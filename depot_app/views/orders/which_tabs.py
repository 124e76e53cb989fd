"""The usual questions above the list of jobs; which of them was asked last is remembered for each person."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabBar

from depot_app.services.job_pages import Which
from depot_app.views.language import tr
from depot_app.views.session import Session

_KEPT = "orders/tab"


class WhichTabs(QTabBar):
    turned = Signal()  # the person asks another question

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setAccessibleName(tr("Which jobs"))
        for which, said in ((Which.PLAN, tr("To plan")), (Which.LOAD, tr("On a load")), (Which.OUT, tr("On the way")),
                            (Which.HOLD, tr("On hold")), (Which.CANCELLED, tr("Cancelled")),
                            (Which.ALL, tr("All"))):  # fmt: skip
            self.setTabData(self.addTab(said), which.value)
        self.currentChanged.connect(self._turn)

    def which(self) -> Which:
        return Which(self.tabData(self.currentIndex()))

    def show_all(self) -> None:
        """Ask for all; who wants it looks for them."""
        self.blockSignals(True)
        self.setCurrentIndex(self.count() - 1)
        self.blockSignals(False)
        self._session.keep(_KEPT, self.which().value)

    def recall(self) -> None:
        """Ask what the person at the desk asked last."""
        kept = self._session.kept(_KEPT)
        self.blockSignals(True)  # it is no choice of the person's
        self.setCurrentIndex(next((tab for tab in range(self.count()) if self.tabData(tab) == kept), 0))
        self.blockSignals(False)

    def _turn(self) -> None:
        self._session.keep(_KEPT, self.which().value)
        self.turned.emit()
