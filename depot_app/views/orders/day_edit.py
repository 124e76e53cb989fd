"""A date keyed in as digits, day first: Up and Down change it, Tab leaves it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QWidget


class DayEdit(QDateEdit):
    def __init__(self) -> None:
        super().__init__(QDate.currentDate())
        self.setCalendarPopup(True)
        self.setDisplayFormat(self.tr("dd/MM/yyyy"))

    def show_day(self, when: date) -> None:
        self.setDate(QDate(when.year, when.month, when.day))
        self.setCurrentSectionIndex(0)

    def day_chosen(self) -> date:
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab goes to the next field, not from day to month."""
        return QWidget.focusNextPrevChild(self, forwards)
