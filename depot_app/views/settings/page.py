"""Settings: the depot, its people, this station, Odoo, backups, and what this program is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from depot_app.services import depot_settings, people
from depot_app.views import focus
from depot_app.views.look import WIDE_GAP, Tone
from depot_app.views.main_key import is_main_key, press_main
from depot_app.views.parts import head, label, under
from depot_app.views.session import Session
from depot_app.views.settings.about import AboutSection
from depot_app.views.settings.backup import BackupSection
from depot_app.views.settings.depot import DepotSection
from depot_app.views.settings.odoo import OdooSection
from depot_app.views.settings.people import PeopleSection
from depot_app.views.settings.section import Section
from depot_app.views.settings.station import StationSection

#: Approving takes somebody else than who captured it.
_FEWEST = 2


class SettingsPage(QWidget):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._makes: list[tuple[str, str, Callable[[Session], QWidget]]] = [
            ("depot", self.tr("Depot"), DepotSection),
            ("people", self.tr("People"), PeopleSection),
            ("station", self.tr("This station"), StationSection),
            ("odoo", self.tr("Odoo"), OdooSection),
            ("backup", self.tr("Backup"), BackupSection),
            ("about", self.tr("About"), AboutSection),
        ]
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Sections of Settings"))
        self._stack = QStackedWidget()
        self.sections: dict[str, QWidget] = {}
        for _name, words, _make in self._makes:
            self.tabs.addTab(words)
        self.tabs.currentChanged.connect(self._turn)
        self.setLayout(under(head(label(self.tr("Settings"), "title")), self.tabs, self._stack, gap=WIDE_GAP))

    def show_section(self, name: str) -> None:
        """Turn to a section by its name: depot, people, station, odoo, backup, about."""
        names = [each for each, _, _ in self._makes]
        if name in names:
            self.tabs.setCurrentIndex(names.index(name))

    def section(self) -> Section:
        """The section that is shown, made when it is first wanted."""
        name, _, make = self._makes[self.tabs.currentIndex()]
        if name not in self.sections:
            self.sections[name] = make(self._session)
            self._stack.addWidget(self.sections[name])
        self._stack.setCurrentWidget(self.sections[name])
        return self.sections[name]  # type: ignore[return-value]

    def _turn(self, _number: int) -> None:
        self.section().reread()

    def reread(self) -> None:
        self.section().reread()

    def start(self) -> QWidget:
        """The people, or the first field; the tabs where this person changes nothing."""
        return focus.first_in(self._stack.currentWidget() or self, self.tabs)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the tabs, Down into what they show; Ctrl+Enter is the button in colour."""
        if event.key() == Qt.Key.Key_Escape:
            self.tabs.setFocus()
        elif is_main_key(event):
            press_main(self._stack.currentWidget() or self)
        elif focus.leaves_tabs(self.tabs, event):
            focus.begin(self)
        else:
            super().keyPressEvent(event)

    def take_scan(self, raw: bytes) -> bool:
        return self.section().take_scan(raw)

    def show_this(self, kind: str, ref: str) -> None:
        if kind == "section":
            self.show_section(ref)
            focus.begin(self)

    def next_thing(self) -> None:
        """F9: what is still to be set up, the most needed first."""
        store = self._session.place.store
        told = depot_settings.listed(store)
        if len([each for each in people.listed(store) if not each.ended]) < _FEWEST:
            self.show_section("people")
        elif not told["backup_to"]:
            self.show_section("backup")
        elif not told["odoo_url"]:
            self.show_section("odoo")
        else:
            self._session.say(self.tr("Everything that is needed is set up."), Tone.GOOD)
        focus.begin(self)

    def print_this(self) -> None:
        self._session.say(self.tr("There is nothing to print here. Choose the printer under This station."))

    def help(self) -> str:
        return self.tr(
            "Only an admin changes the depot, its people and Odoo; a supervisor may set up this station.\n"
            "- Left and right turn to the next section while the sections have the focus.\n"
            "- People: add somebody with a PIN, or scan their badge while the form is open. Esc goes back.\n"
            "- Enter on a person gives them a new PIN, badge, work or last day.\n"
            "- This station: scan anything to see what the scanner sends, sign by sign.\n"
            "- Odoo is looked at first. Nothing is kept before Connect.\n"
            "- Backup: another disk, every day. Verify checks every record."
        )
