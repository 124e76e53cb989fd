"""One row of a table, asked by meaning, and the findings about the rows of one order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from depot_app.sheets.cells import Cell, Unreadable, address, as_text, letters
from depot_app.sheets.fields import Field
from depot_app.sheets.model import Problem, Severity
from depot_app.sheets.table import Table

Value = TypeVar("Value")
FIX = "Correct it and import again; the other orders are not affected."


@dataclass(frozen=True, slots=True)
class Record:
    """A row that may be a goods line."""

    table: Table
    number: int
    cells: tuple[Cell, ...]

    def get(self, one: Field) -> Cell:
        """The cell of that meaning, or what the title says for the whole sheet, or None."""
        slots = self.table.slots.get(one)
        if slots:
            return self.cells[slots[0]]
        said = self.table.constants.get(one)
        return said[0] if said else None

    def all(self, one: Field) -> list[Cell]:
        """The cells of a meaning that may span several columns."""
        return [self.cells[slot] for slot in self.table.slots.get(one, ())]

    def text(self, one: Field) -> str:
        return as_text(self.get(one))

    def blank(self, one: Field) -> bool:
        cell = self.get(one)
        return cell is None or (not isinstance(cell, Unreadable) and not as_text(cell))

    def at(self, one: Field, slot: int = 0) -> str:
        """The address of the cell of that meaning, for problems."""
        if one not in self.table.slots and one in self.table.constants:
            return self.table.constants[one][1]
        places = self.table.columns.places.get(one)
        return address(places[slot], self.number) if places else self.table.columns.cell(one, self.number)

    def place(self, one: Field) -> str:
        """The letters of the column of that meaning, or the cell above the headings that says it; else empty."""
        places = self.table.columns.places.get(one)
        return letters(places[0]) if places else self.table.constants.get(one, ("", ""))[1]


@dataclass(slots=True)
class Findings:
    """What is wrong with one order. ``refused``: it cannot be taken."""

    problems: list[Problem] = field(default_factory=list)
    refused: bool = False

    def add(self, record: Record, one: Field, words: str, severity: Severity = "error") -> None:
        """Note a problem at a record's cell; the words follow the cell's address."""
        cell = record.at(one)
        self.problems.append(Problem(record.table.sheet, cell, severity, f"{cell}: {words}"))
        self.refused |= severity != "warning"

    def attempt(self, record: Record, one: Field, reader: Callable[[Cell], Value], default: Value) -> Value:
        """The cell's value by the reader, or the default after noting what the reader's ValueError says."""
        try:
            return reader(record.get(one))
        except ValueError as error:
            self.add(record, one, f"{sentence(error)} {FIX}")
            return default


def sentence(error: ValueError) -> str:
    """An error's words as a sentence."""
    text = str(error).strip()
    text = text if text.endswith((".", "?", "!")) else f"{text}."
    return text[:1].upper() + text[1:]
