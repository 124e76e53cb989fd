"""Settings: the Odoo that takes the depot's work. It is looked at first; nothing is kept before Connect."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from depot_app.domain.erp import Finding
from depot_app.services import connecting, depot_settings, desk
from depot_app.services.connecting import Link, Looked
from depot_app.views.look import GAP, SHAPES, Tone
from depot_app.views.parts import Field, beside, button, card, clear, holding, label, restyle, under
from depot_app.views.said import said
from depot_app.views.session import Running, Session
from depot_app.views.settings.section import Kept, columns, part, row

_TICKED = {True: "yes", False: "no"}


class OdooSection(QWidget):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._run: Running | None = None
        self._looked: tuple[Link, str, Looked] | None = None
        self.fields = self._made()
        self._kept = Kept({name: self.fields[name].editor for name in ("url", "database", "user")})
        self.plain = QCheckBox(self.tr("Let the key travel readable (an address with http:// on another computer)"))
        self.moved = QCheckBox(self.tr("It is the Odoo of before, moved to this address"))
        self.look_button = button(self.tr("Look at it"), self.look, main=True, sign="search")
        self.connect_button = button(self.tr("Connect"), self.connect_it, main=True, sign="link")
        self._says = label("", "quiet", wrap=True)
        self._found = QVBoxLayout()
        self._now = label("", "section", wrap=True)
        self._setup = self._form()
        state = card(under(self._now))
        state.setMaximumWidth(self._setup.maximumWidth())
        self._answers = part(self.tr("What was found"), self._says, self._found, beside(self.connect_button, None))
        self.setLayout(under(columns([state, self._setup], [self._answers, self._choices()])))
        for each in self.fields.values():
            if isinstance(each.editor, QLineEdit):
                each.editor.textEdited.connect(self._forget)
        for box in (self.plain, self.moved):
            box.toggled.connect(self._forget)
        self._forget()

    def _made(self) -> dict[str, Field]:
        url, key, authority = QLineEdit(), QLineEdit(), QLineEdit()
        url.setPlaceholderText("https://odoo.example.com")
        key.setEchoMode(QLineEdit.EchoMode.Password)
        key.returnPressed.connect(self.look)
        hint = self.tr("Made at Odoo under the user's account security. It is kept in this computer's keyring, never "
                       "in the store.")  # fmt: skip
        return {
            "url": Field(self.tr("Address"), url),
            "database": Field(self.tr("Database"), QLineEdit()),
            "user": Field(self.tr("User"), QLineEdit(), self.tr("The login of the user made for the depot.")),
            "key": Field(self.tr("Key"), key, hint),
            "authority": Field(self.tr("Certificate of the authority"), authority,
                               self.tr("A PEM file, only where Odoo's certificate is the company's own.")),
        }  # fmt: skip

    def _form(self) -> QFrame:
        fields = self.fields
        return part(
            self.tr("Connect an Odoo"), fields["url"], row(fields["database"], fields["user"]),
            row(fields["key"], fields["authority"]), self.plain, self.moved, beside(self.look_button, None),
            words=self.tr("Odoo 16 to 19. It is looked at first, which changes nothing there or here."),
        )  # fmt: skip

    def _choices(self) -> QFrame:
        self.makes = QCheckBox(self.tr("Make customers at Odoo that it does not know, without asking"))
        self.makes.clicked.connect(lambda on: self._settle("odoo_make_customers", _TICKED[on]))
        self.products = {
            "odoo_freight": Field(self.tr("Product for freight"), QLineEdit(), self.tr("Its internal reference.")),
            "odoo_charge": Field(self.tr("Product for other charges"), QLineEdit(), self.tr("Its internal reference.")),
        }
        self._chosen = Kept({name: field.editor for name, field in self.products.items()})
        save = button(self.tr("Save products"), self._save_products)
        return part(self.tr("What is sent"), self.makes, row(*self.products.values()), beside(save, None))

    # --- as the store says --------------------------------------------------------------------------------------------

    def reread(self) -> None:
        place = self._session.place
        told = depot_settings.listed(place.store)
        self._kept.show({"url": told["odoo_url"], "database": told["odoo_database"], "user": told["odoo_user"]})
        self._chosen.show({name: told[name] for name in self.products})
        self.makes.setChecked(told["odoo_make_customers"] == "yes")
        if told["odoo_url"]:
            words = self.tr("The depot's work goes to {database} at {url}, as {user}.")
            self._now.setText(
                words.format(database=told["odoo_database"], url=told["odoo_url"], user=told["odoo_user"])
            )
        else:
            self._now.setText(self.tr("No Odoo is connected. Everything that is due there waits until one is."))
        may = self._session.may("setting_changed")
        self._answers.setVisible(may and not place.practice)
        self._setup.setVisible(may and not place.practice and place.odoo is not None)
        self.makes.setEnabled(may)
        for field in self.products.values():
            field.setEnabled(may)

    def take_scan(self, _raw: bytes) -> bool:
        return False

    # --- looking and connecting ---------------------------------------------------------------------------------------

    def look(self) -> None:
        """Ask this Odoo what will work there. It may take a while; the window goes on."""
        setup = self._session.place.odoo
        told = {name: field.editor.text().strip() for name, field in self.fields.items()
                if isinstance(field.editor, QLineEdit)}  # fmt: skip
        if self._run is not None or setup is None or self._lacks(told):
            return
        self._forget()
        wanted = Link(
            told["url"].rstrip("/"), told["database"], told["user"], told["authority"], self.plain.isChecked()
        )
        key, moved = told["key"], self.moved.isChecked()
        self._says.setText(self.tr("Looking…"))
        self.look_button.setEnabled(False)
        self._run = self._session.background.call(
            lambda: (wanted, key, connecting.asked(lambda: setup.look_at_odoo(wanted, key, moved=moved)))
        )
        self._run.finished.connect(self._show)
        self._run.failed.connect(self._failed)

    def _lacks(self, told: dict[str, str]) -> bool:
        for name in ("key", "user", "database", "url"):
            self.fields[name].wrong("" if told[name] else self.tr("This is needed."))
        return not all(told[name] for name in ("key", "user", "database", "url"))

    def _show(self, told: tuple[Link, str, Looked]) -> None:
        self._done()
        self._looked = told
        findings = told[2].findings
        stops = connecting.blocking(findings)
        for each in findings:
            self._found.addWidget(_line(each, stops=each in stops))
        if stops:
            restyle(self._says, "kind", "wrong")
            self._says.setText(self.tr("It cannot be connected like this. Nothing was kept."))
        else:
            self._says.setText(self.tr("It can be connected. Nothing has been written yet."))
            self.connect_button.show()
            self.connect_button.setFocus()

    def connect_it(self) -> None:
        """Keep the key on this computer and the rest in the store."""
        setup, place = self._session.place.odoo, self._session.place
        if self._looked is None or setup is None or self._run is not None:
            return
        wanted, key, looked = self._looked
        actor = place.actor
        self.connect_button.setEnabled(False)
        self._run = self._session.background.call(lambda: setup.connect_odoo(actor, wanted, key, looked.uuid))
        self._run.finished.connect(self._connected)
        self._run.failed.connect(self._failed)

    def _connected(self, where: str) -> None:
        self._done()
        self._forget()
        if isinstance(key := self.fields["key"].editor, QLineEdit):
            key.clear()
        self._session.changed.emit()
        self._session.background.wake()
        words = self.tr("Connected. The key is kept {where}. What waits is sent from now on.")
        self._session.say(words.format(where=said(where)), Tone.GOOD)

    def _failed(self, words: str) -> None:
        self._done()
        restyle(self._says, "kind", "wrong")
        self._says.setText(words)

    def _done(self) -> None:
        self._run = None
        self.look_button.setEnabled(True)
        self.connect_button.setEnabled(True)

    def _forget(self, *_: object) -> None:
        """What was found counts for what was looked at, and for nothing else."""
        self._looked = None
        clear(self._found)
        self.connect_button.hide()
        restyle(self._says, "kind", "quiet")
        self._says.setText(self.tr("Nobody has looked yet."))

    # --- choices ------------------------------------------------------------------------------------------------------

    def _save_products(self) -> None:
        for name, value in self._chosen.changed().items():
            self._settle(name, value)

    def _settle(self, name: str, value: str) -> None:
        place = self._session.place
        if self._session.attempt(lambda: desk.settle(place.store, place.actor, name, value)):
            self._session.say(self.tr("Saved."), Tone.GOOD)


def _line(finding: Finding, *, stops: bool) -> QWidget:
    """One thing that was found: its shape, what it is, and who can mend it."""
    tone = Tone.GOOD if finding.ok else Tone.STOP if stops else Tone.ATTENTION
    shape = label(SHAPES[tone], "section")
    shape.setFixedWidth(24)
    what = label(said(finding.what))
    what.setFixedWidth(120)
    what.setWordWrap(True)
    who = (
        QCoreApplication.translate("OdooSection", "Who can mend it: {who}.").format(who=said(finding.who))
        if finding.who
        else ""
    )
    return holding(beside(shape, what, label(f"{said(finding.words)}. {who}".strip(), wrap=True), gap=GAP))
