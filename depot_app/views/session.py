"""What all pages share: the workplace, who is at it, what was last done, and a way to work in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Generic, Protocol, TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QSettings, Signal, SignalInstance

from depot_app.domain.facts import TABLE
from depot_app.domain.people import Role, allowed
from depot_app.errors import DepotError
from depot_app.services import depot_settings
from depot_app.services.workplace import Workplace
from depot_app.views.look import Tone
from depot_app.views.said import said

T = TypeVar("T")


class Running(Protocol):
    """Something going on in the background. Its signals come on the window's thread, one of the last two once."""

    progressed: SignalInstance  # (int done, int of how many)
    finished: SignalInstance  # (object: what the work returned)
    failed: SignalInstance  # (str: what happened, in a person's words)

    def cancel(self) -> None: ...


class Background(Protocol):
    def call(self, work: Callable[[], object]) -> Running:
        """Run something that mostly waits on a thread."""
        ...

    def task(self, name: str, **wanted: Any) -> Running:  # noqa: ANN401
        """Run a named piece of heavy work in a process of its own: see ``depot_app.background``."""
        ...

    def wake(self) -> None:
        """Something happened that Odoo should hear of soon."""
        ...


@dataclass(frozen=True, slots=True)
class Said:
    """One message for the strip at the top; ``undo`` takes back what it tells of."""

    words: str
    tone: Tone = Tone.PLAIN
    undo: Callable[[], object] | None = None


@dataclass(frozen=True)
class Done(Generic[T]):
    """What a service call came to; ``value`` only where it was not refused."""

    value: T | None
    refused: DepotError | None = None  # in the language spoken
    plain: str = ""  # the refusal as the service said it, to be looked at and not shown

    def __bool__(self) -> bool:
        return self.refused is None


class Session(QObject):
    changed = Signal()  # something in the store is different, by this desk or another
    leaving = Signal()  # who is at the desk is about to sign out, or to hand it over
    signed = Signal()  # somebody signed in or out
    said = Signal(object)  # Said
    moved_on = Signal()  # somebody has gone on to something else: what was said of the last is over
    settled = Signal(str)  # a setting of this station is different: its name
    wanted = Signal(str, str)  # show this: ("job" | "load" | "page", its number or name)
    whole = Signal(bool)  # the page wants the whole screen for itself, or gives it back

    def __init__(self, place: Workplace, background: Background, settings: QSettings) -> None:
        super().__init__()
        self.place = place
        self.background = background
        self.settings = settings
        self._zone: ZoneInfo | None = None
        #: The load that is being loaded at this station, 0 for none: scans made while it is locked belong to it.
        self.load_open = 0

    def attempt(self, work: Callable[[], T], *, quiet: bool = False) -> Done[T]:
        """Make one service call that changes something. A refusal is told in the strip, unless ``quiet``."""
        try:
            value = work()
        except DepotError as error:
            if not quiet:
                self.say(said(str(error)), Tone.STOP)
            return Done(None, DepotError(said(error.what), said(error.safe), said(error.next_step)), str(error))
        self.changed.emit()
        self.background.wake()
        return Done(value)

    def say(self, words: str, tone: Tone = Tone.PLAIN, undo: Callable[[], object] | None = None) -> None:
        """Tell it in the strip at the top; without words what stands there is put away."""
        self.said.emit(Said(words, tone, undo))

    def may(self, kind: str) -> bool:
        """Whether the person at the desk may do what the fact ``kind`` records: what they may not is not offered."""
        role = self.place.role
        return role is not None and allowed(role, TABLE[kind].recorded_by)

    def is_role(self, *roles: Role) -> bool:
        return self.place.role in roles

    def sign_in(self, person: Any, name: str) -> None:  # noqa: ANN401 - an Actor, whose home views do not know
        self.leave()
        self.place.person, self.place.name = person, name
        self.signed.emit()

    def leave(self) -> None:
        """Let all be remembered of the person at the desk that is to be."""
        if self.place.person is not None:
            self.leaving.emit()

    def sign_out(self) -> None:
        self.leave()
        self.place.person, self.place.name = None, ""
        self.signed.emit()

    def hand_over(self, person: Any, name: str) -> None:  # noqa: ANN401
        """Whoever was signed in is not any more; what they had begun waits as if they had locked the desk."""
        self.sign_out()
        self.sign_in(person, name)

    def zone(self) -> ZoneInfo:
        """The depot's time zone; looked up once."""
        if self._zone is None:
            self._zone = depot_settings.zone(self.place.store)
        return self._zone

    def today(self) -> date:
        """The day it is in the depot."""
        return datetime.now(self.zone()).date()

    def kept(self, name: str) -> Any:  # noqa: ANN401
        """A preference of the person at the desk."""
        return self.settings.value(f"people/{self.place.name or '-'}/{name}")

    def drop(self, name: str, is_over: Callable[[Any], bool]) -> None:
        """Throw a preference away, whosever it is, where it is over."""
        keys = [key for key in self.settings.allKeys() if key.startswith("people/") and key.endswith(f"/{name}")]
        for key in keys:
            if is_over(self.settings.value(key)):
                self.settings.remove(key)

    def keep(self, name: str, value: object) -> None:
        self.settings.setValue(f"people/{self.place.name or '-'}/{name}", value)
