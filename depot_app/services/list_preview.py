"""A customer's list as a person looks at it before and after it is taken in: counts, the first jobs, problems by cell.

Light enough to cross from one process to another, however long the list is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from depot_app.services import imports, profiles
from depot_app.sheets.model import Options, Problem
from depot_app.store.database import Store
from depot_app.store.ledger import Actor

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


def take(store: Store, actor: Actor, path: str, customer: str = "", profile: str = "", *, dry_run: bool,
         progress: imports.Progress | None = None) -> Told:  # fmt: skip
    """Take a list in, or with ``dry_run`` tell what would become of it. ``customer`` is for rows that name none.

    Raises DepotError for a file that cannot be read at all.
    """
    options = profiles.get(store, profile) if profile else Options()
    if customer.strip():
        options = replace(options, customer=customer.strip())
    result = imports.take_in(store, actor, Path(path), options, dry_run=dry_run, progress=progress)
    first = sorted(result.jobs, key=lambda taken: _TO_LOOK_AT.index(taken.state))[:MOST_JOBS]
    problems = sorted(result.problems, key=lambda each: _GRAVEST.index(each.severity))
    return Told(
        result.file, result.count("booked"), result.count("unchanged"), result.count("changed"),
        result.refused + result.count("refused"), tuple(_listed(taken) for taken in first), tuple(problems),
        tuple(result.assumptions),
    )  # fmt: skip


_TO_LOOK_AT = ("refused", "changed", "booked", "unchanged")
_GRAVEST = ("error", "question", "warning")


def _listed(taken: imports.Taken) -> ListedJob:
    order = taken.understood.order
    return ListedJob(taken.understood.cells, taken.state, taken.number or "", order.reference, order.customer,
                     order.consignee.name, order.consignee.city, order.date.isoformat(), order.quantity,
                     order.weight_g)  # fmt: skip
