"""The one door: every change of the store is a fact recorded here.

In the caller's transaction it checks the fact table (what the fact needs, the person's role), makes the row changes,
appends the fact to the chain and queues its steps at Odoo.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import bindparam

from depot_app.domain import effects, facts
from depot_app.domain.canonical import canonical, digest, salted_hash
from depot_app.domain.ids import external_id, uuid7
from depot_app.domain.people import Role
from depot_app.domain.row_changes import Change
from depot_app.domain.times import Clock, utc_text
from depot_app.store import rows, search, undone
from depot_app.store.database import Tx
from depot_app.store.prepared import execute
from depot_app.store.tables import chain_head, metadata

#: What a step must see done before it can be sent.
WAITS_FOR = {"order": "customer", "pod_note": "order,files"}
FORMAT = 1


@dataclass(frozen=True, slots=True)
class Actor:
    """Who does it. The id is a staff id, ``odoo`` or ``desk``."""

    id: str
    role: Role


DESK = Actor("desk", Role.DESK)


@dataclass(frozen=True, slots=True)
class Personal:
    """Something personal that a fact only points to, so that it can be erased later."""

    id: str
    kind: str
    salt: str
    value: str

    def mark(self) -> dict[str, str]:
        return {"hash": salted_hash(self.salt, self.value), "personal": self.id}


@dataclass(frozen=True, slots=True)
class Draft:
    """A fact about to be recorded. ``jobs`` are the jobs concerned where the fact is not about one job alone."""

    kind: str
    data: dict[str, Any]
    job: str | None = None
    rev: int | None = None
    load: int | None = None
    jobs: tuple[str, ...] = ()
    happened: str | None = None
    personal: tuple[Personal, ...] = ()
    words: Sequence[str] | None = None  # for the search index
    steps: tuple[str, ...] | None = field(default=None)  # None: as the fact table says


@dataclass(frozen=True, slots=True)
class Recorded:
    seq: int
    id: str


def new_id(clock: Clock) -> str:
    return uuid7(int(clock.now().timestamp() * 1000))


def personal(clock: Clock, kind: str, value: str) -> Personal:
    return Personal(new_id(clock), kind, os.urandom(12).hex(), value)


def record(tx: Tx, actor: Actor, draft: Draft) -> Recorded:
    """Record one fact. Raises NotPermitted, NotAllowed or Stale; the caller's transaction then rolls back."""
    return record_all(tx, actor, (draft,))[0]


def record_all(tx: Tx, actor: Actor, drafts: Sequence[Draft]) -> list[Recorded]:
    """Record facts in order, as one change."""
    recorded_at = utc_text(tx.clock.now())
    fact_rows: list[dict[str, Any]] = []
    step_rows: list[dict[str, Any]] = []
    personal_rows: list[dict[str, Any]] = []
    made: list[Change] = []
    undoing: list[dict[str, Any]] = []
    for draft in drafts:
        row = facts.check(draft.kind, actor.role, draft.data)
        fact = _envelope(tx, actor, draft, recorded_at)
        fact_rows.append(_chained(tx, fact))
        made += effects.changes(fact)
        if draft.kind in undone.UNDOES:
            undoing.append(fact)
        steps = row.steps if draft.steps is None else draft.steps
        if steps:
            step_rows += _steps(fact, steps, draft.jobs or ((draft.job,) if draft.job else ()))
        personal_rows += (
            {"id": p.id, "kind": p.kind, "salt": p.salt, "value": p.value, "erased_at": None} for p in draft.personal
        )
    connection = tx.connection
    if personal_rows:
        rows.insert_rows(connection, "personal", personal_rows)
    rows.apply(connection, made)
    rows.insert_rows(connection, "fact", fact_rows)
    if step_rows:
        rows.insert_rows(connection, "step", step_rows)
    for fact in undoing:
        undone.withdraw(connection, fact, recorded_at)
    words = [(fact["seq"], draft) for fact, draft in zip(fact_rows, drafts, strict=True) if draft.words is not None]
    if words:
        search.put(connection, words_by_job(words))
    head = {"to_seq": tx.head_seq, "to_hash": tx.head_hash, "to_incarnation": tx.incarnation}
    execute(connection, _MOVE_HEAD, head)
    tx.facts += (fact["seq"] for fact in fact_rows)
    return [Recorded(fact["seq"], fact["id"]) for fact in fact_rows]


_MOVE_HEAD = chain_head.update().values(
    seq=bindparam("to_seq"), hash=bindparam("to_hash"), incarnation=bindparam("to_incarnation")
)


def words_by_job(words: Iterable[tuple[int, Draft]]) -> list[tuple[int, Sequence[str]]]:
    """(number of the index entry, words): a new job's entry is its booking's seq, an edited one says its own."""
    return [(draft.data.get("booked_seq", seq), draft.words or ()) for seq, draft in words]


def _envelope(tx: Tx, actor: Actor, draft: Draft, recorded_at: str) -> dict[str, Any]:
    return {
        "actor": actor.id,
        "boot": tx.clock.boot_id,
        "data": draft.data,
        "happened": draft.happened or recorded_at,
        "id": new_id(tx.clock),
        "incarnation": tx.incarnation,
        "job": draft.job,
        "kind": draft.kind,
        "load": draft.load,
        "mono": tx.clock.mono(),
        "odoo_clock_ms": None,
        "prev": tx.head_hash,
        "recorded": recorded_at,
        "rev": draft.rev,
        "rules": facts.RULES_VERSION,
        "seq": tx.head_seq + 1,
        "station": tx.station,
        "v": FORMAT,
    }


def _chained(tx: Tx, fact: dict[str, Any]) -> dict[str, Any]:
    """The fact's row; moves the transaction's head on to it."""
    payload = canonical(fact)
    tx.head_seq, tx.head_hash = fact["seq"], digest(payload)
    return {
        "seq": fact["seq"], "id": fact["id"], "kind": fact["kind"], "job_id": fact["job"], "load_id": fact["load"],
        "rev": fact["rev"], "happened_at": fact["happened"], "recorded_at": fact["recorded"], "actor": fact["actor"],
        "hash": tx.head_hash, "payload": payload,
    }  # fmt: skip


def _steps(fact: dict[str, Any], steps: Sequence[str], jobs: Sequence[str]) -> list[dict[str, Any]]:
    return [
        {
            "fact_seq": fact["seq"], "job_id": job, "what": what,
            "external_id": external_id(fact["id"], f"{what}\x1f{job}"),
            "waits_for": WAITS_FOR.get(what, "order"), "attempts": 0, "last_error": "",
        }
        for job in jobs
        for what in steps
    ]  # fmt: skip


def next_number(tx: Tx, name: str, count: int = 1) -> int:
    """The first of ``count`` numbers taken from the counter ``name``; they are never given twice."""
    counter = metadata.tables["counter"]
    value = tx.connection.execute(counter.select().where(counter.c.name == name)).one_or_none()
    first = 1 if value is None else value.value + 1
    if value is None:
        rows.insert_rows(tx.connection, "counter", [{"name": name, "value": count}])
    else:
        tx.connection.execute(counter.update().where(counter.c.name == name).values(value=first + count - 1))
    return first
