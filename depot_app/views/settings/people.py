"""Settings: who works here. Somebody is added, gets another PIN or badge, and leaves; what they did stays theirs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QStackedWidget, QWidget

from depot_app.domain.letters import plain
from depot_app.services import people
from depot_app.services.people import Person
from depot_app.views import clock, focus
from depot_app.views.list_pane import ListPane
from depot_app.views.look import WIDE_GAP, Tone
from depot_app.views.main_key import is_main_key
from depot_app.views.parts import Empty, beside, button, card, holding, label, under
from depot_app.views.rows import Column, Listed
from depot_app.views.session import Running, Session
from depot_app.views.settings.person_form import PersonForm, role_words

_SIDE = 380


class PeopleSection(QWidget):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._run: Running | None = None
        self._typed_in: QWidget | None = None
        self._people: list[Person] = []
        self.list = self._listed()
        self.list.view.setAccessibleName(self.tr("People"))
        self.ended = QCheckBox(self.tr("Show also who has left"))
        self.ended.toggled.connect(self.list.reread)
        self.add_button = button(self.tr("Add a person"), self.add, main=True, sign="user-plus")
        self.change_button = button(self.tr("Change…"), self.change, sign="user-edit")
        self.end_button = button(self.tr("Has left…"), self._ask_end, sign="user-slash")
        self.form = PersonForm(session)
        self.form.left.connect(self._close)
        self.form.wanted.connect(self._add)
        self._question = label("", "section", wrap=True)
        self.sure_button = button("", self._end, main=True)
        asked = under(self._question, label(self.tr("What they did stays theirs. They cannot sign in any more; to come "
                                                    "back they are added again."), "quiet", wrap=True),
                      WIDE_GAP, self.sure_button, button(self.tr("Back"), self._close), None)  # fmt: skip
        self.side = QStackedWidget()
        self.side.addWidget(self.form)
        self.side.addWidget(card(asked))
        self.side.setFixedWidth(_SIDE)
        self.side.hide()
        actions = beside(self.add_button, self.change_button, self.end_button, None, self.ended)
        left = holding(under(actions, self.list))
        self.setLayout(beside(left, self.side, gap=WIDE_GAP))
        focus.in_turn(
            self.add_button, self.change_button, self.end_button, self.ended, self.list.filter, self.list.view
        )
        self.list.chosen.connect(self._offer)
        self.list.opened.connect(lambda _: self.change())
        self._offer()

    def _listed(self) -> ListPane[Person]:
        columns = [
            Column[Person](self.tr("Name"), lambda row: row.name, 24, sort="name"),
            Column[Person](self.tr("Works as"), lambda row: role_words(row.role), 16, sort="role"),
            Column[Person](self.tr("May sign in"), _until, 22,
                           tone=lambda row: Tone.QUIET if row.ended else Tone.PLAIN),
        ]  # fmt: skip
        empty = Empty(self.tr("Nobody here."), self.tr("Add the people who work in this depot."), sign="users")
        return ListPane(self._session, "people", columns, self._find, empty, many=False)

    def _find(self, wanted: str) -> Listed[Person]:
        shown = [each for each in self._people if self.ended.isChecked() or not each.ended]
        orders = {"name": lambda row: plain(row.name), "role": lambda row: row.role}
        return Listed(shown, lambda row: row.id, orders, lambda row: f"{row.name} {role_words(row.role)}", wanted)

    def reread(self) -> None:
        self._people = sorted(people.listed(self._session.place.store), key=lambda each: plain(each.name))
        self.list.reread()
        self._offer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts away what was asked; Ctrl+Enter adds who is keyed in."""
        if event.key() == Qt.Key.Key_Escape and not self.side.isHidden():
            self._close()
        elif is_main_key(event) and self._is_adding():
            self.form.ask()
        else:
            super().keyPressEvent(event)

    def take_scan(self, raw: bytes) -> bool:
        """A badge, where one is being given to somebody."""
        return self._is_adding() and self.form.take_badge(raw)

    def _is_adding(self) -> bool:
        return not self.side.isHidden() and self.side.currentWidget() is self.form

    def add(self) -> None:
        """Show the form for one more person; what is keyed in already stays."""
        if not self._is_adding() or self.form.person is not None:
            self.form.clear()
        self.side.setCurrentIndex(0)
        self.side.show()
        self.form.fields["name"].editor.setFocus()

    def change(self) -> None:
        """Show the form for whom the list is on."""
        row = self.list.row()
        if row is None or row.ended or not self._session.may("staff_changed"):
            return
        self.form.show_person(row)
        self.side.setCurrentIndex(0)
        self.side.show()
        self.form.fields["pin"].editor.setFocus()

    def _offer(self) -> None:
        row = self.list.row()
        self.change_button.setVisible(self._session.may("staff_changed"))
        self.change_button.setEnabled(row is not None and not row.ended)
        self.add_button.setVisible(self._session.may("staff_added"))
        self.end_button.setVisible(self._session.may("staff_ended"))
        self.end_button.setEnabled(row is not None and not row.ended)

    def _close(self) -> None:
        self.side.hide()
        self.list.view.setFocus()

    # --- what is done ------------------------------------------------------------------------------------------------

    def _add(self) -> None:
        """Keeping a PIN is slow on purpose: it happens beside the window."""
        if self._run is not None:
            return
        told, place = self.form.told(), self._session.place
        actor = place.actor
        self._typed_in = self.form.focusWidget()
        self.form.setEnabled(False)
        self._run = self._session.background.call(
            (lambda: people.add(place.store, actor, told.name, told.role, told.pin, told.badge or "", told.until))
            if self.form.person is None
            else (lambda: people.alter(place.store, actor, told.name, told.role, told.pin, told.badge, told.until))
        )
        self._run.finished.connect(self._added)
        self._run.failed.connect(self._refused)

    def _added(self, made: Person) -> None:
        self._run = None
        self.form.setEnabled(True)
        self._close()
        self._session.changed.emit()
        self.list.choose(made.id)
        words = (self.tr("{name} works here now, as {role}.") if self.form.person is None
                 else self.tr("Saved: {name} works here as {role}."))  # fmt: skip
        self._session.say(words.format(name=made.name, role=role_words(made.role)), Tone.GOOD)

    def _refused(self, words: str) -> None:
        self._run = None
        self.form.setEnabled(True)
        self.form.refuse(words)
        if self._typed_in is not None:
            self._typed_in.setFocus()

    def _ask_end(self) -> None:
        if (row := self.list.row()) is None:
            return
        self._question.setText(self.tr("Has {name} left?").format(name=row.name))
        self.sure_button.setText(self.tr("{name} has left").format(name=row.name))
        self.side.setCurrentIndex(1)
        self.side.show()
        self.sure_button.setFocus()

    def _end(self) -> None:
        row, place = self.list.row(), self._session.place
        if row is None:
            return
        if self._session.attempt(lambda: people.end(place.store, place.actor, row.name)):
            self._session.say(self.tr("{name} can no longer sign in.").format(name=row.name), Tone.GOOD)
        self._close()


def _until(row: Person) -> str:
    if row.ended:
        return QCoreApplication.translate("people", "has left")
    if not row.valid_until:
        return QCoreApplication.translate("people", "yes")
    return QCoreApplication.translate("people", "until {day}").format(day=clock.plainly(row.valid_until))
