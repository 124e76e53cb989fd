"""A date keyed in as digits, day first: Up and Down change it, Tab leaves it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QDateEdit,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from depot_app.views.look import LIST, SIGN, font, icon

_SEPARATORS = frozenset("/.-")
_CALENDAR = (340, 280)


class DayEdit(QDateEdit):
    def __init__(self) -> None:
        super().__init__(QDate.currentDate())
        self.setCalendarPopup(True)
        self.setDisplayFormat(self.tr("dd/MM/yyyy"))
        dress_calendar(self.calendarWidget())
        self._keyed = ""  # of the day, as it was keyed in
        self.dateChanged.connect(self._remember_day)

    def show_day(self, when: date) -> None:
        self._keyed = ""
        self.setDate(QDate(when.year, when.month, when.day))
        self.setCurrentSectionIndex(0)

    def day_chosen(self) -> date:
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab goes to the next field, not from day to month."""
        return QWidget.focusNextPrevChild(self, forwards)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits write over what stands there; a separator goes from day to month, where Qt would leave the field.

        After two digits Qt has gone on by itself, and then a separator is only what people are used to type.
        """
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._open_calendar()
            return
        number, last = self.currentSectionIndex(), self.sectionCount() - 1
        if event.text() and event.text() in _SEPARATORS:
            if number == 0 or not self._is_whole():
                number = min(number + 1, last)
            self.setSelectedSection(self.sectionAt(number))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            self.setSelectedSection(self.sectionAt(0 if event.key() == Qt.Key.Key_Home else last))
        else:
            if event.text().isdigit() and number == 0:
                self._keyed = event.text() if self._is_whole() else self._keyed + event.text()
            super().keyPressEvent(event)

    def _open_calendar(self) -> None:
        """Qt opens it for the mouse alone: its arrow is pressed."""
        option = QStyleOptionComboBox()
        option.initFrom(self)
        option.editable = True
        arrow = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxArrow, self
        )
        left, at = Qt.MouseButton.LeftButton, QPointF(arrow.center())
        for kind, held in (
            (QEvent.Type.MouseButtonPress, left),
            (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
        ):
            there = self.mapToGlobal(at)
            QApplication.sendEvent(self, QMouseEvent(kind, at, there, left, held, Qt.KeyboardModifier.NoModifier))

    def _remember_day(self, now: QDate) -> None:
        """The 31st keyed in while a month of 30 days stands there, as soon as its own month is keyed in."""
        if self.currentSectionIndex() == 0 or not self._keyed:
            return
        wanted = QDate(now.year(), now.month(), int(self._keyed))
        if wanted.isValid() and wanted != now:
            at = self.currentSectionIndex()
            self.setDate(wanted)
            self.setCurrentSectionIndex(at)

    def _is_whole(self) -> bool:
        """Whether the part of the date that is keyed in next is chosen as a whole: nothing of it is keyed in yet."""
        return self.lineEdit().selectedText() == self.sectionText(self.currentSection())


def dress_calendar(calendar: QCalendarWidget) -> None:
    """A calendar to be read: no numbers of weeks, weekends as other days, room for every row, arrows in our colours."""
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setMinimumSize(*_CALENDAR)
    calendar.setFont(font(LIST))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, QTextCharFormat())
    for name, sign in (("qt_calendar_prevmonth", "angle-left"), ("qt_calendar_nextmonth", "angle-right")):
        if (arrow := calendar.findChild(QToolButton, name)) is not None:
            arrow.setIcon(icon(sign))
            arrow.setProperty(SIGN, sign)
