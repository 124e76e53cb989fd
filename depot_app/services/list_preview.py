"""A customer's list as a person looks at it before and after it is taken in: counts, the first jobs, problems by cell.

Light enough to cross from one process to another, however long the list is.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import func, select

from depot_app.services import imports, profiles
from depot_app.sheets.model import Options, Problem
from depot_app.store.database import Store
from depot_app.store.ledger import Actor
from depot_app.store.tables import fact, import_, job

#: Of a long list only so many jobs are shown.
MOST_JOBS = 500


@dataclass(frozen=True, slots=True)
class ListedJob:
    """One order of the list; ``state`` is booked, unchanged, changed or refused, ``cells`` where it stands."""

    cells: str
    state: str
    number: str
    reference: str
    customer: str
    consignee: str
    city: str
    date: str
    quantity: int
    weight_g: int | None


@dataclass(frozen=True, slots=True)
class Told:
    """What became, or would become, of a list. ``jobs`` are the first of them, those to look at foremost."""

    file: str
    booked: int
    unchanged: int
    changed: int
    refused: int
    jobs: tuple[ListedJob, ...]
    problems: tuple[Problem, ...]
    assumptions: tuple[str, ...]

    @property
    def total(self) -> int:
        return self.booked + self.unchanged + self.changed


def take(store: Store, actor: Actor, path: str, customer: str = "", profile: str = "",
         day_first: bool | None = None, *,
         dry_run: bool, progress: imports.Progress | None = None) -> Told:  # fmt: skip
    """Take a list in, or with ``dry_run`` tell what would become of it.

    ``customer`` is for rows that name none, ``day_first`` for dates like 03/11; else the profile and the file say it.

    Raises DepotError for a file that cannot be read at all.
    """
    options = _options(store, customer, profile, day_first)
    result = imports.take_in(store, actor, Path(path), options, dry_run=dry_run, progress=progress)
    first = sorted(result.jobs, key=lambda taken: _TO_LOOK_AT.index(taken.state))[:MOST_JOBS]
    problems = sorted(result.problems, key=lambda each: _GRAVEST.index(each.severity))
    return Told(
        result.file, result.count("booked"), result.count("unchanged"), result.count("changed"),
        result.refused + result.count("refused"), tuple(_listed(taken) for taken in first), tuple(problems),
        tuple(result.assumptions),
    )  # fmt: skip


def _options(store: Store, customer: str, profile: str, day_first: bool | None) -> Options:
    options = profiles.get(store, profile) if profile else Options()
    options = options if day_first is None else replace(options, day_first=day_first)
    return replace(options, customer=customer.strip()) if customer.strip() else options


def keep(store: Store, actor: Actor, customer: str, profile: str = "",
         day_first: bool | None = None) -> Options | None:  # fmt: skip
    """Keep under the customer's name how a list was read with ``customer``, ``profile`` and ``day_first``.

    Returns what was kept under that name before, to be kept again by :func:`profiles.save`.
    """
    before = profiles.get(store, customer) if customer.strip() in profiles.listed(store) else None
    profiles.save(store, actor, customer, _options(store, customer, profile, day_first))
    return before


def is_kept(store: Store, customer: str, profile: str = "", day_first: bool | None = None) -> bool:
    """Whether a list read with these is read so by what is kept under the customer's name."""
    name = customer.strip()
    return name in profiles.listed(store) and profiles.get(store, name) == _options(store, customer, profile, day_first)


@dataclass(frozen=True, slots=True)
class Stopped:
    """How far a booking got: ``booked`` of ``jobs`` new ones are booked for good, ``changed`` ones are changed.

    ``jobs`` is 0 where the list was not yet decided: then none of its new jobs is booked, and none will be.
    """

    booked: int
    jobs: int
    changed: int


def stopped(store: Store, actor: Actor, since: int | None) -> Stopped:
    """What ``actor`` has booked of lists since fact ``since``; without one, of all that are not booked in full."""
    changed, wanted = 0, import_.c.completed == 0
    with store.read() as connection:
        if since is not None:
            own = (fact.c.seq > since, fact.c.actor == actor.id)
            decided = connection.execute(select(fact.c.payload).where(*own, fact.c.kind == "import_decided")).scalars()
            touched = {json.loads(payload)["data"]["import"] for payload in decided}
            carried_on = select(job.c.import_id).join(fact, fact.c.seq == job.c.booked_seq)
            rest = carried_on.where(*own, job.c.booked_seq > since, job.c.import_id.is_not(None)).distinct()
            wanted = import_.c.id.in_(touched | set(connection.execute(rest).scalars()))
            count = select(func.count()).select_from(fact).where(*own, fact.c.kind == "booking_changed")
            changed = connection.execute(count).scalar_one()
        rows = connection.execute(select(import_).where(wanted)).all()
    booked = sum(row.jobs if row.completed else row.booked for row in rows)
    return Stopped(booked, sum(row.jobs for row in rows), changed)


_TO_LOOK_AT = ("refused", "changed", "booked", "unchanged")
_GRAVEST = ("error", "question", "warning")


def _listed(taken: imports.Taken) -> ListedJob:
    order = taken.understood.order
    return ListedJob(taken.understood.cells, taken.state, taken.number or "", order.reference, order.customer,
                     order.consignee.name, order.consignee.city, order.date.isoformat(), order.quantity,
                     order.weight_g)  # fmt: skip
