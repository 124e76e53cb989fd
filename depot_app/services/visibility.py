"""Jobs of a list that is still being booked are not seen until all of it is."""

from __future__ import annotations

from threading import Lock
from weakref import WeakKeyDictionary

from sqlalchemy import ColumnElement, Connection, Engine, Select, exists, func, or_, select, true

from depot_app.store.tables import import_, job

#: The list a job came with is still being booked. Asked by key: a depot has thousands of lists.
_BEING_BOOKED = exists().where(import_.c.id == job.c.import_id, import_.c.completed == 0).correlate(job)


def booking_imports(connection: Connection) -> list[str]:
    """The lists that are still being booked."""
    return list(connection.execute(select(import_.c.id).where(import_.c.completed == 0)).scalars())


def visible() -> ColumnElement[bool]:
    """Whether a job is seen; for the few that a key has found."""
    return or_(job.c.import_id.is_(None), ~_BEING_BOOKED)


def visible_among_many(connection: Connection) -> ColumnElement[bool]:
    """The same for a question that walks along many jobs, maybe tens of thousands that are not seen yet.

    Those are passed by their ``booked_seq`` alone, which every index that lists jobs has.
    """
    unfinished = booking_imports(connection)
    return _look(connection.engine).at(connection, unfinished) if unfinished else true()


class _Look:
    """What one program has seen of the jobs booked since the oldest unfinished list began: each is looked at once."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._lists: set[str] = set()
        self._since = self._upto = 0
        self._seen: list[int] = []

    def at(self, connection: Connection, unfinished: list[str]) -> ColumnElement[bool]:
        with self._lock:
            if set(unfinished) != self._lists:
                self._begin(connection, unfinished)
            for row in connection.execute(_newer(self._upto)):
                self._upto = row.booked_seq
                if row.import_id not in self._lists:
                    self._seen.append(row.booked_seq)
            since, seen = self._since, list(self._seen)
        by = job.c.booked_seq + 0  # not to be found by it, only to be passed by it
        return or_(by <= since, by.in_(seen))

    def _begin(self, connection: Connection, unfinished: list[str]) -> None:
        """Before the first job of these lists nothing needs to be passed; one look at all jobs tells where that is."""
        first = connection.execute(select(func.min(job.c.booked_seq)).where(job.c.import_id.in_(unfinished))).scalar()
        newest = connection.execute(select(func.max(job.c.booked_seq))).scalar() or 0
        self._since = self._upto = newest if first is None else first - 1
        self._lists, self._seen = set(unfinished), []


def _newer(than: int) -> Select[tuple[int, str]]:
    return select(job.c.booked_seq, job.c.import_id).where(job.c.booked_seq > than).order_by(job.c.booked_seq)


_looks: WeakKeyDictionary[Engine, _Look] = WeakKeyDictionary()


def _look(engine: Engine) -> _Look:
    return _looks.setdefault(engine, _Look())
