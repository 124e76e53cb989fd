"""The goods lines of an order, one below the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QApplication, QCompleter, QFrame, QLineEdit, QWidget

from depot_app.domain.orders import GoodsLine
from depot_app.domain.weights import format_kg
from depot_app.views.field_row import field_row
from depot_app.views.language import tr
from depot_app.views.look import GAP
from depot_app.views.orders import reading
from depot_app.views.parts import Field, beside, button, card, holding, under
from depot_app.views.said import said

_QUANTITY, _WEIGHT = 80, 120


class LineEditor(QWidget):
    """One line: how many of what, its weight, and its barcode where there is one."""

    def __init__(self, number: int, away: Callable[[], object] | None) -> None:
        super().__init__()
        self.quantity, self.package, self.weight = QLineEdit("1"), QLineEdit(), QLineEdit()
        self.description, self.barcode = QLineEdit(), QLineEdit()
        self.quantity.setMaximumWidth(_QUANTITY)
        self.weight.setMaximumWidth(_WEIGHT)
        self._packages = QStringListModel([tr("pallet"), tr("carton"), tr("roll cage"), tr("parcel"), tr("crate")])
        self._offers = QCompleter(self._packages, self)
        self._offers.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self._offers.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.package.setCompleter(self._offers)
        self._typed = False  # QLineEdit's own isModified is false again after a completion
        self.package.textEdited.connect(self._note_typing)
        self.package.editingFinished.connect(self._write_as_offered)
        self._quantity = Field(tr("How many"), self.quantity)
        self._package = Field(tr("Package"), self.package)
        self._weight = Field(tr("Weight in all, kg"), self.weight)
        self._description = Field(tr("What it is"), self.description)
        self._barcode = Field(tr("Barcode, if any"), self.barcode)
        below = field_row(self._description, self._barcode)
        if away is not None:
            gone = button(tr("Remove"), away)
            gone.setAccessibleName(tr("Remove line {number}").format(number=number))
            below.addWidget(gone, 0, Qt.AlignmentFlag.AlignBottom)
        above = field_row(self._quantity, self._package, self._weight)
        above.setStretch(1, 1)
        self.setLayout(under(above, below))

    def _note_typing(self) -> None:
        self._typed = True

    def _write_as_offered(self) -> None:
        """A package typed without its capital gets it: German nouns have one."""
        typed = self.package.text().strip().lower()
        offered = next((each for each in self._packages.stringList() if each.lower() == typed), "")
        if offered and self._typed:
            self.package.setText(offered)

    def last(self) -> QWidget:
        """Its last editor on the way of the Tab key."""
        return self.barcode

    def follow(self, before: QWidget) -> None:
        """Be reached by Tab from ``before``."""
        for each in (self.quantity, self.package, self.weight, self.description, self.barcode):
            QWidget.setTabOrder(before, each)
            before = each

    def show_line(self, line: GoodsLine) -> None:
        self.quantity.setText(str(line.quantity))
        self.package.setText(line.package)
        self._typed = False
        self.weight.setText("" if line.weight_g is None else _plainly(line.weight_g))
        self.description.setText(line.description)
        self.barcode.setText(line.barcode)

    def line(self) -> GoodsLine | None:
        """The line as typed; None where something in it is wrong, which is then told at its field."""
        self._write_as_offered()
        values: list[object] = []
        first_wrong: Field | None = None
        for field, read, editor in ((self._quantity, reading.quantity, self.quantity),
                                    (self._weight, reading.weight, self.weight),
                                    (self._barcode, reading.barcode, self.barcode)):  # fmt: skip
            field.wrong()
            try:
                values.append(read(editor.text()))
            except ValueError as error:
                field.wrong(said(str(error)))
                first_wrong = first_wrong or field
        if first_wrong is not None:
            first_wrong.editor.setFocus()
            return None
        quantity, weight, barcode = values
        package = self.package.text().strip()
        described = self.description.text().strip() or package
        return GoodsLine(described, quantity, package, weight, barcode)  # type: ignore[arg-type]


class GoodsLines(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self._editors: list[LineEditor] = []
        self._lines = under(gap=GAP * 2)
        self._add()
        inside = card(under(holding(self._lines), beside(button(self.tr("Add a line"), self.add), None)))
        self.setLayout(under(inside))

    def show_lines(self, lines: Sequence[GoodsLine]) -> None:
        """Show these; one empty line where there are none. The first line's editor stays where Tab reaches it."""
        for editor in self._editors[1:]:
            self._take_away(editor)
        self._editors[0].show_line(lines[0] if lines else GoodsLine("", 1))
        for line in lines[1:]:
            self._add().show_line(line)

    def add(self) -> None:
        self._add().quantity.setFocus()

    def _add(self) -> LineEditor:
        number = len(self._editors) + 1
        editor = LineEditor(number, (lambda: self._remove(editor)) if self._editors else None)
        before = self._editors[-1].last() if self._editors else None
        self._editors.append(editor)
        self._lines.addWidget(editor)
        if before is not None:  # what is added later is reached after the line above it
            editor.follow(before)
        return editor

    def _remove(self, editor: LineEditor) -> None:
        self._take_away(editor)
        self._editors[-1].quantity.setFocus()

    def _take_away(self, editor: LineEditor) -> None:
        self._editors.remove(editor)
        self._lines.removeWidget(editor)
        editor.hide()
        editor.deleteLater()

    def editors(self) -> list[LineEditor]:
        return list(self._editors)

    def take_barcode(self, code: str) -> None:
        """A scanned code goes to the line the cursor is in, else to the first line without one."""
        focus = QApplication.focusWidget()
        at = next((each for each in self._editors if focus is not None and each.isAncestorOf(focus)), None)
        at = at or next((each for each in self._editors if not each.barcode.text()), None)
        if at is None:
            at = self._add()
        at.barcode.setText(code)

    def lines(self) -> tuple[GoodsLine, ...] | None:
        """All lines as typed; None where something in them is wrong."""
        told = [editor.line() for editor in reversed(self._editors)][::-1]  # the last one found has the cursor
        return None if None in told else tuple(line for line in told if line is not None)


def _plainly(grams: int) -> str:
    """A weight as it can be read back: 1.234 might be two weights."""
    return f"{grams} g" if grams % 10 else format_kg(grams).replace(",", "")
