"""The form for one more person, or for a changed one: name, what they work as, a PIN or a badge."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from depot_app.domain.people import PEOPLE, Role
from depot_app.services.people import Person
from depot_app.views import clock
from depot_app.views.language import tr
from depot_app.views.look import WIDE_GAP
from depot_app.views.parts import Choice, Field, beside, button, card, holding, label, under
from depot_app.views.session import Session
from depot_app.views.settings.section import put, row


def role_words(role: str) -> str:
    """A role as people call it."""
    return {Role.LOADER: tr("Loader"), Role.CLERK: tr("Clerk"), Role.IMPORTER: tr("Importer"),
            Role.SUPERVISOR: tr("Supervisor"), Role.ADMIN: tr("Admin")}.get(Role(role), role)  # fmt: skip


def _may(role: str) -> str:
    return {
        Role.LOADER: tr("Scans freight onto loads and closes them."),
        Role.CLERK: tr("Keys in orders, prints, takes in PODs, exceptions and charges."),
        Role.IMPORTER: tr("Turns customers' lists into jobs."),
        Role.SUPERVISOR: tr("All of that, approves and releases."),
        Role.ADMIN: tr("Everything, and Settings: people, depot, Odoo."),
    }[Role(role)]


@dataclass(frozen=True, slots=True)
class Told:
    name: str
    role: str
    pin: str
    badge: str | None  # None: as it is
    until: str


class PersonForm(QWidget):
    wanted = Signal()
    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._badge: str | None = ""
        self.person: Person | None = None  # who is changed
        self.role = Choice()
        for role in PEOPLE:
            self.role.addItem(role_words(role), role.value)
        self.role.currentIndexChanged.connect(self._tell)
        self._tells = label("", "quiet", wrap=True)
        self.fields = self._made()
        self._badge_words = label("", wrap=True)
        self._forget = button("", self._without_badge)
        self._title = label("", "title", wrap=True)
        self._wrong = label("", "wrong", wrap=True)
        self.keep_button = button("", self.ask, main=True)
        fields = self.fields
        inside = under(
            self._title, fields["name"], Field(self.tr("Works as"), self.role),
            self._tells, row(fields["pin"], fields["again"]), self._badge_words, self._forget, fields["until"],
            self._wrong, None, gap=WIDE_GAP,
        )  # fmt: skip
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holding(inside))
        actions = beside(self.keep_button, button(self.tr("Back"), self.left.emit), None)
        self.setLayout(under(card(under(area, actions, gap=WIDE_GAP))))
        self.clear()

    def _made(self) -> dict[str, Field]:
        pin, again, until = QLineEdit(), QLineEdit(), QLineEdit()
        for each in (pin, again):
            each.setEchoMode(QLineEdit.EchoMode.Password)
            each.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        until.setPlaceholderText(self.tr("31/12/2026"))
        return {
            "name": Field(self.tr("Name"), QLineEdit()),
            "pin": Field(self.tr("PIN"), pin, self.tr("At least six digits. It can be left out with a badge.")),
            "again": Field(self.tr("The same PIN again"), again),
            "until": Field(self.tr("May sign in until"), until, self.tr("Leave empty for no end.")),
        }

    def clear(self) -> None:
        """For one more person."""
        self.person = None
        self._title.setText(self.tr("One more person"))
        self.keep_button.setText(self.tr("Add this person"))
        self.fields["pin"].rename(self.tr("PIN"))
        self._empty()
        self._without_badge()

    def show_person(self, person: Person) -> None:
        """For somebody who works here already: what is left as it stands stays as it is."""
        self.person = person
        self._title.setText(self.tr("Change {name}").format(name=person.name))
        self.keep_button.setText(self.tr("Save"))
        self.fields["pin"].rename(self.tr("New PIN, if any"))
        self._empty()
        put(self.fields["name"].editor, person.name)
        self.role.setCurrentIndex(self.role.findData(person.role))
        put(self.fields["until"].editor, clock.plainly(person.valid_until) if person.valid_until else "")
        self._show_badge(person)

    def _empty(self) -> None:
        for field in self.fields.values():
            field.wrong()
            if isinstance(field.editor, QLineEdit):
                field.editor.clear()
        self.fields["name"].setEnabled(self.person is None)
        self.role.setCurrentIndex(0)
        self._wrong.setText("")
        self._tell()

    def told(self) -> Told:
        texts = {name: field.editor.text().strip() for name, field in self.fields.items()
                 if isinstance(field.editor, QLineEdit)}  # fmt: skip
        return Told(
            texts["name"],
            str(self.role.currentData()),
            texts["pin"],
            self._badge,
            clock.typed_day(texts["until"]) or "",
        )

    def take_badge(self, raw: bytes) -> bool:
        """A badge that is scanned while the form is open becomes this person's."""
        self._badge = raw.decode("utf-8", "replace").strip()
        self._badge_words.setText(self.tr("✓ Badge scanned: {count} signs, ending in {end}.").format(
            count=len(self._badge), end=self._badge[-3:]))  # fmt: skip
        self._forget.setText(self.tr("Without this badge"))
        self._forget.show()
        return True

    def refuse(self, words: str) -> None:
        self._wrong.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _without_badge(self) -> None:
        """A scanned badge is not given after all; another press takes away the one there is."""
        scanned = bool(self._badge)
        if self.person is not None and scanned:
            self._show_badge(self.person)
            return
        self._badge = ""
        self._badge_words.setText(self.tr("Or scan the badge now.") if self.person is None
                                  else self.tr("The badge is taken away."))  # fmt: skip
        self._forget.hide()

    def _show_badge(self, person: Person) -> None:
        self._badge = None
        self._badge_words.setText(self.tr("There is a badge. Scan another to take its place.") if person.has_badge
                                  else self.tr("There is no badge. Scan one to give it."))  # fmt: skip
        self._forget.setText(self.tr("Take the badge away"))
        self._forget.setVisible(person.has_badge)

    def _tell(self) -> None:
        self._tells.setText(_may(str(self.role.currentData())))

    def ask(self) -> None:
        """Ask for this person; what is wrong is said at its field, and the first such field has the keyboard."""
        told = self.told()
        again = self.fields["again"].editor
        same = isinstance(again, QLineEdit) and again.text().strip() == told.pin
        self._wrong.setText("")
        self.fields["again"].wrong("" if same else self.tr("This is not the same PIN. Type it once more."))
        self.fields["name"].wrong("" if told.name else self.tr("A person needs a name."))
        until = self.fields["until"].editor
        dated = not isinstance(until, QLineEdit) or clock.typed_day(until.text()) is not None
        self.fields["until"].wrong("" if dated else self.tr("This is not a date. Write it like 31/12/2026."))
        right = {"name": bool(told.name), "again": same, "until": dated}
        if all(right.values()):
            self.wanted.emit()
            return
        first = next(name for name, is_right in right.items() if not is_right)
        self.fields[first].editor.setFocus()
