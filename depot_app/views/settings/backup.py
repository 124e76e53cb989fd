"""Settings: where backups go and how often; back up, verify and look over this desk now."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from depot_app.services import backups, depot_settings, desk, doctor
from depot_app.services.backups import Backups
from depot_app.services.doctor import Check
from depot_app.services.safety import KEPT, Verified
from depot_app.views.asking import Asking
from depot_app.views.clock import said
from depot_app.views.language import grouped, tr
from depot_app.views.look import SHAPES, Tone
from depot_app.views.parts import Field, beside, button, clear, holding, label, number_box, restyle, under
from depot_app.views.said import said as say
from depot_app.views.session import Running, Session
from depot_app.views.settings.section import Kept, columns, part, text_of

_MOST_TROUBLES = 20


class BackupSection(QWidget):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._run: Running | None = None
        self._asking, self._looking = Asking(session, self), Asking(session, self)
        self._asking.told.connect(self._show)
        self._looking.told.connect(self._checked)
        self.folder = QLineEdit()
        self.hours = number_box(0, 24 * 7)
        self.hours.setSuffix(self.tr(" hours"))
        self.hours.setSpecialValueText(self.tr("never by itself"))
        self.fields = {
            "backup_to": Field(self.tr("Folder for backups"), self.folder,
                               self.tr("Another disk than the store's: a stick, a network drive.")),
            "backup_hours": Field(self.tr("How often"), self.hours, self.tr("{count} are kept; the oldest goes.")
                                  .format(count=KEPT)),
        }  # fmt: skip
        self._kept = Kept({name: field.editor for name, field in self.fields.items()})
        self.last = label("", "section", wrap=True)
        self.save_button = button(self.tr("Save"), self.save, main=True)
        self.back_up_button = button(self.tr("Back up now"), self.back_up, sign="save")
        self.verify_button = button(self.tr("Verify now"), self.verify, sign="check-double")
        self.look_button = button(self.tr("Look this desk over"), self.look_over, sign="stethoscope")
        self.stop_button = button(self.tr("Stop"), self._stop)
        self.going = QProgressBar()
        self.going.setRange(0, 0)
        self.going.setTextVisible(False)
        self.going.setAccessibleName(self.tr("Under way"))
        self.result = label("", wrap=True)
        self._lines = QVBoxLayout()
        self.setLayout(under(columns([self._where()], [self._now()])))
        self._busy("")

    def _where(self) -> QFrame:
        choose = button(self.tr("Choose…"), self._choose)
        return part(
            self.tr("Backups"), self.last, self.fields["backup_to"], beside(choose, None), self.fields["backup_hours"],
            beside(self.save_button, self.back_up_button, None),
            label(self.tr("To bring one back, close Depot Desk at every desk and run “depot restore FILE”. "
                          "Nothing that is there is overwritten."), "quiet", wrap=True),
        )  # fmt: skip

    def _now(self) -> QFrame:
        words = self.tr(
            "Verify checks every record and every file. Looking over is quick: program, disk, clock, backup."
        )
        return part(self.tr("Is everything in order?"), beside(self.verify_button, self.look_button, None),
                    beside(self.going, self.stop_button), self.result, self._lines, words=words)  # fmt: skip

    def reread(self) -> None:
        store = self._session.place.store
        told = depot_settings.listed(store)
        self._kept.show({name: told[name] for name in self.fields})
        may = self._session.may("setting_changed")
        for field in self.fields.values():
            field.setEnabled(may)
        self.save_button.setVisible(may)
        self._asking.ask(lambda: backups.shown(store))

    def take_scan(self, _raw: bytes) -> bool:
        return False

    def save(self) -> None:
        place = self._session.place
        for name, value in self._kept.changed().items():
            if not self._session.attempt(lambda name=name, value=value: desk.settle(  # type: ignore[misc]
                    place.store, place.actor, name, value)):  # fmt: skip
                return
        self._session.say(self.tr("Saved."), Tone.GOOD)

    # --- work -------------------------------------------------------------------------------------------------------

    def back_up(self) -> None:
        if not text_of(self.folder):
            self.fields["backup_to"].wrong(self.tr("Name a folder first, then save."))
            return
        self.fields["backup_to"].wrong()
        if self._kept.changed():
            self.save()
        self._begin("back_up", self.tr("Backing up. Work can go on."), self._backed_up)

    def verify(self) -> None:
        self._begin("verify", self.tr("Verifying. Work can go on."), self._verified)

    def look_over(self) -> None:
        place = self._session.place
        self._looking.ask(lambda: doctor.doctor(place.store, place.spool))

    def _begin(self, task: str, words: str, then: object) -> None:
        if self._run is not None:
            return
        clear(self._lines)
        self._busy(words)
        self._run = self._session.background.task(task)
        self._run.finished.connect(then)
        self._run.failed.connect(self._failed)

    def _stop(self) -> None:
        if self._run is not None:
            self._run.cancel()

    def _busy(self, words: str, tone: str = "") -> None:
        """Show that something is under way, or with no words that nothing is.

        The buttons stay enabled, to keep the focus; they do nothing meanwhile.
        """
        going = self._run is None and bool(words) and not tone
        self.going.setVisible(going)
        self.stop_button.setVisible(going)
        restyle(self.result, "kind", tone)
        self.result.setText(words)

    def _backed_up(self, path: object) -> None:
        self._over()
        self._session.say(self.tr("Backed up into {path}.").format(path=path), Tone.GOOD)
        self.reread()

    def _verified(self, told: Verified) -> None:
        self._over()
        if told.ok:
            self._busy(self.tr("✓ All {count} records, every row and every file are in order.").format(
                count=grouped(told.facts)), "section")  # fmt: skip
            return
        self._busy(self.tr("■ Something is wrong. Do not work on before somebody who knows has looked."), "wrong")
        for each in told.problems[:_MOST_TROUBLES]:
            self._lines.addWidget(label(say(each.what), wrap=True))

    def _failed(self, words: str) -> None:
        self._over()
        self._busy(words, "wrong")

    def _over(self) -> None:
        self._run = None
        self._busy("")

    # --- shown ------------------------------------------------------------------------------------------------------

    def _show(self, told: Backups) -> None:
        if told.trouble:
            why = say(told.trouble)
            words, tone = self.tr("The folder for backups cannot be read: {why}.").format(why=why), Tone.STOP
        elif not told.folder:
            words, tone = self.tr("No backups are made yet. Name a folder on another disk."), Tone.ATTENTION
        elif told.last is None:
            words, tone = self.tr("None has been made yet."), Tone.ATTENTION
        else:
            when = said(told.last.isoformat(), self._session.zone())
            words, tone = (
                self.tr("The last one: {when}. Backups there: {count}.").format(when=when, count=told.count),
                Tone.GOOD,
            )
        self.last.setText(f"{SHAPES[tone]} {words}")

    def _checked(self, checks: list[Check]) -> None:
        clear(self._lines)
        wrong = sum(not each.ok for each in checks)
        self.result.setText(self.tr("{count} need a look.").format(count=wrong) if wrong else
                            self.tr("✓ Everything is in order."))  # fmt: skip
        names = [label(_name(each.name)) for each in checks]
        widest = max((name.sizeHint().width() for name in names), default=0)
        for each, name in zip(checks, names, strict=True):
            shape = label(SHAPES[Tone.GOOD if each.ok else Tone.ATTENTION], "section")
            shape.setFixedWidth(24)
            name.setFixedWidth(widest)
            self._lines.addWidget(holding(beside(shape, name, label(say(each.words), wrap=True))))

    def _choose(self) -> None:
        if path := QFileDialog.getExistingDirectory(self, self.tr("Folder for backups"), self.folder.text()):
            self.folder.setText(path)


def _name(name: str) -> str:
    """What is looked at, as people call it."""
    return {"packages": tr("Packages"), "database": tr("Database"), "integrity": tr("Undamaged"), "clock": tr("Clock"),
            "imports": tr("Lists"), "backup": tr("Backup"), "disk": tr("Disk")}.get(name) or say(name)  # fmt: skip
