"""The box at the top that searches everything and takes a scan from anywhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from depot_app.services import meaning, people
from depot_app.services.meaning import Found
from depot_app.views import clock
from depot_app.views.loads import wording
from depot_app.views.look import LIST, ROW_HEIGHT, Tone, font
from depot_app.views.orders import words
from depot_app.views.session import Session

_MOST = 12
_WAIT_MS = 30


class FindBox(QLineEdit):
    wanted = Signal(str, str)  # (kind, number) of what was chosen
    left = Signal()  # Esc: back to the page

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setPlaceholderText(self.tr("Scan or search everything…   F2"))
        self.setAccessibleName(self.tr("Scan or search everything"))
        self.setClearButtonEnabled(True)
        self.setMinimumHeight(40)
        self.setFont(font(LIST))
        self._found = QListWidget(self)
        self._found.setWindowFlags(Qt.WindowType.ToolTip)
        self._found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._found.setFont(font(LIST))
        self._found.itemClicked.connect(self._choose)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._search)
        self.textEdited.connect(self._timer.start)
        session.signed.connect(self._forget)
        self._asked = ""  # the code that is looked for among the badges

    def _forget(self) -> None:
        """What one person looked for is not the next one's to read."""
        self._timer.stop()
        self.clear()
        self._found.hide()

    def look_up(self, raw: bytes) -> None:
        """Open what a scan means. A colleague's badge hands the desk over; else say that it means nothing here."""
        store, code = self._session.place.store, raw.decode("utf-8", "replace").strip()
        found = meaning.of_scan(store, raw)
        if found is not None:
            self.wanted.emit(found.kind, found.ref)
            return
        self._asked = code
        badge = self._session.background.call(lambda: people.by_badge(store, code))  # slow on purpose
        badge.finished.connect(self._hand_over)
        badge.failed.connect(self._say_unknown)

    def _hand_over(self, told: object) -> None:
        if isinstance(told, tuple) and self._session.place.person is not None:
            self._session.hand_over(*told)

    def _say_unknown(self, _words: str) -> None:
        words = self.tr("Nothing here has the code {code}. Nothing was changed. Check the label, or search by name.")
        self._session.say(words.format(code=self._asked[:60]), Tone.ATTENTION)

    def _search(self) -> None:
        self._found.clear()
        text = self.text().strip()
        for each in meaning.search(self._session.place.store, text, _MOST) if text else ():
            item = QListWidgetItem(_told(each))
            item.setSizeHint(QSize(0, ROW_HEIGHT))
            item.setData(Qt.ItemDataRole.UserRole, each)
            self._found.addItem(item)
        if not self._found.count():
            self._found.hide()
            return
        self._found.setCurrentRow(0)
        self._found.setGeometry(*self.mapToGlobal(QPoint(0, self.height() + 2)).toTuple(), self.width(),
                                ROW_HEIGHT * self._found.count() + 8)  # fmt: skip
        self._found.show()

    def _choose(self, item: QListWidgetItem) -> None:
        found: Found = item.data(Qt.ItemDataRole.UserRole)
        self._found.hide()
        self.clear()
        self.wanted.emit(found.kind, found.ref)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._timer.isActive():
                self._timer.stop()
                self._search()
            if (item := self._found.currentItem()) is not None and not self._found.isHidden():
                self._choose(item)
            elif self.text().strip():
                self.look_up(self.text().strip().encode())
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not self._found.isHidden():
            step = 1 if key == Qt.Key.Key_Down else -1
            self._found.setCurrentRow((self._found.currentRow() + step) % self._found.count())
        elif key == Qt.Key.Key_Escape and self.text():
            self._found.hide()
            self.clear()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: object) -> None:
        self._found.hide()
        super().focusOutEvent(event)  # type: ignore[arg-type]


def _told(hit: Found) -> str:
    """What a hit is, when it is to be there, and how it stands."""
    is_load = hit.kind == "load"
    named = QCoreApplication.translate("loads", "Load {number}").format(number=hit.ref) if is_load else ""
    state = wording.state_named(hit.state) if is_load else words.movement(hit.state)
    parts = named, hit.words, clock.plainly(hit.day) if hit.day else "", state
    return "  ·  ".join(each for each in parts if each)
