"""What needs this person now, by role, in the order of the day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, Connection, Table, case, exists, func, select

from depot_app.domain.people import Role
from depot_app.domain.times import utc_text
from depot_app.services import imports, ledger_lines
from depot_app.services.billable import OPEN
from depot_app.services.desk import depot
from depot_app.services.planning import waits_for_a_load
from depot_app.services.safety import last_backup, low_disk_warning
from depot_app.services.visibility import visible_among_many
from depot_app.store.database import Store
from depot_app.store.tables import charge, exception, fact, import_, job, leg, load, pod, price, unit


class What(StrEnum):
    """What a line is about."""

    UNFINISHED_LIST = "unfinished list"
    TAKEN_IN = "list taken in"
    LOAD = "load"
    PLAN = "plan"
    UNPRICED = "unpriced"
    NO_POD = "no POD"
    LATE_POD = "late POD"
    APPROVE = "approve"
    UNBILLED = "unbilled"
    NOT_TAKEN = "not taken"
    CHANGED = "changed on both sides"
    CUSTOMERS = "customers"
    BACKUP = "backup"
    DISK = "disk"


#: A vehicle that left longer ago than this without a POD is late.
LATE = timedelta(days=1)
_LATELY = 3


@dataclass(frozen=True, slots=True)
class Need:
    """One line. ``since`` is the oldest's time (UTC text), ``done`` of ``count`` where there is progress.

    ``ref`` is the load's or the oldest job's number, ``words`` what a service says itself or the load's vehicle.
    """

    what: What
    count: int
    since: str = ""
    done: int = 0
    ref: str = ""
    words: str = ""
    dock: str = ""


def needs(store: Store, role: Role) -> list[Need]:
    """Everything that needs somebody with this role; what another role sees to is not told."""
    found: list[Need] = []
    for asks in _BY_ROLE.get(role, ()):
        found += asks(store)
    return found


def _lists(store: Store) -> Iterator[Need]:
    for _id, name, booked, jobs in imports.unfinished(store):
        yield Need(What.UNFINISHED_LIST, jobs, done=booked, words=name)


def _taken_in(store: Store) -> Iterator[Need]:
    """The lists taken in last: nothing is wrong with them."""
    newest = select(import_).where(import_.c.completed == 1).order_by(import_.c.id.desc()).limit(_LATELY)
    with store.read() as connection:
        rows = connection.execute(newest).all()
    for row in rows:
        yield Need(What.TAKEN_IN, row.jobs, done=row.jobs, words=row.file)


def _loads(store: Store) -> Iterator[Need]:
    """Every load to be loaded, with the units on it and those that belong on it, in two questions."""
    belongs = (
        select(leg.c.load_id, func.count(), func.sum(_is(unit.c.leg_id == leg.c.id)))
        .join(load, load.c.id == leg.c.load_id).join(job, job.c.id == leg.c.job_id)
        .join(unit, unit.c.job_id == leg.c.job_id)
        .where(load.c.state.in_(("planned", "loading")), job.c.kind == "delivery", job.c.cancelled == "")
        .group_by(leg.c.load_id)
    )  # fmt: skip
    with store.read() as connection:
        counts = {number: (units, int(on or 0)) for number, units, on in connection.execute(belongs)}
        rows = connection.execute(
            select(load).where(load.c.state.in_(("planned", "loading"))).order_by(load.c.date, load.c.id)
        ).all()
    for row in rows:
        units, on = counts.get(row.id, (0, 0))
        yield Need(What.LOAD, units, done=on, ref=str(row.id), words=row.subcontractor or row.vehicle, dock=row.dock)


def _is(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return case((condition, 1), else_=0)


def _plan(store: Store) -> Iterator[Need]:
    with store.read() as connection:
        seen = visible_among_many(connection)
    yield from _jobs(store, What.PLAN, seen, waits_for_a_load())


def _unpriced(store: Store) -> Iterator[Need]:
    """Delivered or on the road, and nobody has priced it."""
    asked = exists().where(price.c.job_id == job.c.id, price.c.state == "proposed").correlate(job)
    gone = exists().where(leg.c.job_id == job.c.id, leg.c.state.not_in(("planned", "confirmed"))).correlate(job)
    yield from _jobs(store, What.UNPRICED, job.c.billing == "unpriced", job.c.cancelled == "", gone, ~asked)


def _unbilled(store: Store) -> Iterator[Need]:
    proven = exists().where(pod.c.job_id == job.c.id).correlate(job)
    yield from _jobs(store, What.UNBILLED, job.c.billing.in_(OPEN), job.c.cancelled == "", proven)


def _jobs(store: Store, what: What, *where: ColumnElement[bool]) -> Iterator[Need]:
    with store.read() as connection:
        count = connection.execute(select(func.count()).select_from(job).where(*where)).scalar_one()
        first = select(job.c.number, job.c.date).where(*where).order_by(job.c.date, job.c.booked_seq).limit(1)
        oldest = connection.execute(first).first() if count else None
    if oldest is not None:
        yield Need(what, count, oldest.date, ref=oldest.number)


def _pods(store: Store) -> Iterator[Need]:
    """Drops that left and have no POD yet, the longest away first."""
    with store.read() as connection:
        count, since, ref = _out(connection)
    if count:
        yield Need(What.NO_POD, count, since, ref=ref)


def _late_pods(store: Store) -> Iterator[Need]:
    before = utc_text(store.clock.now() - LATE)
    with store.read() as connection:
        count, since, ref = _out(connection, before)
    if count:
        yield Need(What.LATE_POD, count, since, ref=ref)


def _out(connection: Connection, before: str = "~") -> tuple[int, str, str]:
    """(how many drops are out that left before, when the first of them left, its job's number)."""
    left = (
        select(fact.c.load_id, func.min(fact.c.happened_at).label("at"))
        .where(fact.c.kind == "load_departed", fact.c.load_id.in_(select(leg.c.load_id).where(leg.c.state == "out")))
        .group_by(fact.c.load_id).subquery()
    )  # fmt: skip
    out = (
        select(func.count(), func.min(left.c.at)).select_from(leg).join(left, left.c.load_id == leg.c.load_id)
        .where(leg.c.state == "out", left.c.at < before)
    )  # fmt: skip
    count, since = connection.execute(out).one()
    if not count:
        return 0, "", ""
    first = (
        select(job.c.number).join(leg, leg.c.job_id == job.c.id).join(left, left.c.load_id == leg.c.load_id)
        .where(leg.c.state == "out", left.c.at == since).order_by(leg.c.load_id, leg.c.stop).limit(1)
    )  # fmt: skip
    return count, since, connection.execute(first).scalar_one()


def _approve(store: Store) -> Iterator[Need]:
    with store.read() as connection:
        count = sum(
            _count(connection, table, *where) for table, where in (
                (charge, (charge.c.state == "proposed",)), (price, (price.c.state == "proposed",)),
                (exception, (exception.c.state == "open", exception.c.blocks == 1)),
            )
        )  # fmt: skip
    if count:
        yield Need(What.APPROVE, count)


def _count(connection: Connection, table: Table, *where: ColumnElement[bool]) -> int:
    return int(connection.execute(select(func.count()).select_from(table).where(*where)).scalar_one())


def _odoo(store: Store) -> Iterator[Need]:
    told = ledger_lines.summary(store)
    for what, count in ((What.NOT_TAKEN, told.parked), (What.CHANGED, told.changed), (What.CUSTOMERS, told.customers)):
        if count:
            yield Need(what, count)


def _backup(store: Store) -> Iterator[Need]:
    """No automatic backup for twice its interval; nothing where none is wanted."""
    with store.read() as connection:
        here = depot(connection)
    if here.backup_to and here.backup_hours:
        now = store.clock.now().astimezone(UTC)
        try:
            last = last_backup(here, now)
        except OSError:
            last = None
        if last is None or now - last >= timedelta(hours=2 * here.backup_hours):
            yield Need(What.BACKUP, 1, _text(last))


def _text(when: datetime | None) -> str:
    return utc_text(when) if when is not None else ""


def _disk(store: Store) -> Iterator[Need]:
    if words := low_disk_warning(store):
        yield Need(What.DISK, 1, words=words)


_Asks = Callable[[Store], Iterator[Need]]
_CLERK: tuple[_Asks, ...] = (_pods, _unpriced, _plan)
_SENIOR: tuple[_Asks, ...] = (_disk, _backup, _lists, _approve, _odoo, _late_pods, _unbilled, _plan)
_BY_ROLE: dict[Role, tuple[_Asks, ...]] = {
    Role.LOADER: (_loads,),
    Role.IMPORTER: (_lists, _taken_in),
    Role.CLERK: (_lists, *_CLERK),
    Role.SUPERVISOR: _SENIOR,
    Role.ADMIN: _SENIOR,
}
