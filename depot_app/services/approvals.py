"""What waits for somebody's approval, who asked for it, and why the person at the desk may not give it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from depot_app.domain.codes import charge_code, exception_reason
from depot_app.domain.money import Money, format_money
from depot_app.domain.people import Role, allowed
from depot_app.services.desk import depot
from depot_app.services.finding import find_job
from depot_app.services.people import name_of
from depot_app.store.database import Store
from depot_app.store.ledger import Actor
from depot_app.store.tables import attachment, charge, customer, exception, job, price

_SUPERVISOR = frozenset({Role.SUPERVISOR})
CHARGE, PRICE, EXCEPTION = "charge", "price", "exception"


@dataclass(frozen=True, slots=True)
class Item:
    """A charge, a price or an exception. ``words`` say what it is, ``files`` counts its evidence.

    ``state`` is as stored; ``waits`` whether somebody has to decide. ``obstacle`` says why this person may not approve
    it, and ``close_obstacle`` why not close it (exceptions); empty where they may.
    """

    kind: str
    id: str
    job: str
    reference: str
    customer: str
    code: str
    words: str
    quantity: str
    amount: Money | None
    note: str
    files: int
    by: str
    state: str
    blocks: bool
    waits: bool
    obstacle: str
    close_obstacle: str = ""

    @property
    def key(self) -> str:
        return f"{self.kind} {self.id}"


def waiting(store: Store, actor: Actor) -> list[Item]:
    """All that waits, charges first, each kind in the order in which it was captured."""
    with store.read() as connection:
        return _items(connection, actor, [
            (CHARGE, connection.execute(select(charge).where(charge.c.state == "proposed")).all()),
            (PRICE, connection.execute(select(price).where(price.c.state == "proposed")).all()),
            (EXCEPTION, connection.execute(select(exception).where(exception.c.state == "open",
                                                                   exception.c.blocks == 1)).all()),
        ])  # fmt: skip


def of_job(store: Store, actor: Actor, ref: str) -> list[Item]:
    """All prices, charges and exceptions of one job, decided ones too. Raises DepotError for an unknown job."""
    with store.read() as connection:
        wanted = find_job(connection, ref).id
        return _items(connection, actor, [
            (kind, connection.execute(select(table).where(table.c.job_id == wanted)).all())
            for kind, table in ((PRICE, price), (CHARGE, charge), (EXCEPTION, exception))
        ])  # fmt: skip


def _items(connection: Connection, actor: Actor, found: Sequence[tuple[str, Sequence[Row[Any]]]]) -> list[Item]:
    jobs = _jobs(connection, {row.job_id for _, rows in found for row in rows})
    files = _files(connection, jobs)
    threshold = depot(connection).charge_threshold
    names: dict[str, str] = {}

    def name(who: str) -> str:
        return names.setdefault(who, name_of(connection, who))

    made = {CHARGE: _charge, PRICE: _price, EXCEPTION: _exception}
    return [
        made[kind](row, jobs[row.job_id], name, files.get((kind, row.id), 0), actor, threshold)
        for kind, rows in found
        for row in sorted(rows, key=lambda row: (len(row.id), row.id))
    ]


def _jobs(connection: Connection, ids: set[str]) -> dict[str, Row[Any]]:
    query: Select[Any] = select(job.c.id, job.c.number, job.c.reference, customer.c.name).join(
        customer, customer.c.id == job.c.customer_id
    )
    keys = sorted(ids)
    parts = (keys[start : start + 500] for start in range(0, len(keys), 500))
    found: dict[str, Row[Any]] = {}
    for part in parts:
        found.update((row.id, row) for row in connection.execute(query.where(job.c.id.in_(part))))
    return found


def _files(connection: Connection, jobs: dict[str, Row[Any]]) -> dict[tuple[str, str], int]:
    counted: dict[tuple[str, str], int] = {}
    keys = sorted(jobs)
    query = select(attachment.c.owner_kind, attachment.c.owner_id)
    for start in range(0, len(keys), 500):
        for row in connection.execute(query.where(attachment.c.job_id.in_(keys[start : start + 500]))):
            counted[row.owner_kind, row.owner_id] = counted.get((row.owner_kind, row.owner_id), 0) + 1
    return counted


def _charge(row: Row[Any], owner: Row[Any], name: Any, files: int, actor: Actor, threshold: int) -> Item:  # noqa: ANN401
    amount = Money(row.amount, row.currency)
    obstacle = ""
    if row.captured_by == actor.id:
        obstacle = "You captured this charge yourself, so somebody else has to approve it."
    elif not allowed(actor.role, frozenset({Role.CLERK})):
        obstacle = "A clerk or a supervisor approves charges."
    elif (row.amount > threshold or not row.evidence) and not allowed(actor.role, _SUPERVISOR):
        why = f"above {format_money(Money(threshold, row.currency))}" if row.evidence else "without evidence"
        obstacle = f"A charge {why} is approved by a supervisor."
    return Item(CHARGE, row.id, owner.number, owner.reference, owner.name, row.code, charge_code(row.code).words,
                row.quantity, amount, row.note, files, name(row.captured_by), row.state, False,
                row.state == "proposed", obstacle)  # fmt: skip


def _price(row: Row[Any], owner: Row[Any], name: Any, _files: int, actor: Actor, _threshold: int) -> Item:  # noqa: ANN401
    obstacle = ""
    if row.proposed_by == actor.id:
        obstacle = "You captured this price yourself, so somebody else has to approve it."
    elif not allowed(actor.role, _SUPERVISOR):
        obstacle = "A price off the card is approved by a supervisor."
    return Item(PRICE, row.id, owner.number, owner.reference, owner.name, "", row.source, "",
                Money(row.amount, row.currency), "", 0, name(row.proposed_by), row.state, False,
                row.state == "proposed", obstacle)  # fmt: skip


def _exception(row: Row[Any], owner: Row[Any], name: Any, files: int, actor: Actor, _threshold: int) -> Item:  # noqa: ANN401
    senior = allowed(actor.role, _SUPERVISOR)
    closing = ""
    if row.blocks and not senior:
        closing = "It blocks the invoice; a supervisor closes it."
    elif not allowed(actor.role, frozenset({Role.CLERK})):
        closing = "A clerk or a supervisor closes exceptions."
    obstacle = "" if senior else "A supervisor lets the invoice go."
    if row.logged_by == actor.id:
        obstacle = "You logged this yourself, so somebody else has to approve it."
    is_open = row.state == "open"
    return Item(EXCEPTION, row.id, owner.number, owner.reference, owner.name, row.code,
                exception_reason(row.code).words, "", None, row.how if not is_open else row.note, files,
                name(row.logged_by), row.state, is_open and row.blocks == 1, is_open and row.blocks == 1, obstacle,
                closing)  # fmt: skip
