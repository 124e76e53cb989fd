"""The row of every scan, also of those refused."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import bindparam, select

from depot_app.domain.times import utc_text
from depot_app.store.database import Tx
from depot_app.store.prepared import execute
from depot_app.store.rows import insert_rows
from depot_app.store.spool import Kept
from depot_app.store.tables import scan

_THERE = select(scan.c.id).where(scan.c.id == bindparam("wanted"))


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a scan meant and was answered; ``fact_seq`` is None where nothing followed from it."""

    code: str
    answer: str
    job_id: str | None = None
    unit: int | None = None
    fact_seq: int | None = None


def judged_before(tx: Tx, kept: Kept) -> bool:
    """Whether this kept scan was judged before a crash."""
    return execute(tx.connection, _THERE, {"wanted": kept.id}).first() is not None


def write_scan(tx: Tx, kept: Kept, verdict: Verdict, *, was_kept: bool) -> None:
    row = {
        "id": kept.id, "raw": bytes.fromhex(kept.raw), "code": verdict.code, "purpose": kept.purpose,
        "happened_at": kept.happened, "recorded_at": utc_text(tx.clock.now()), "mono_ns": kept.mono,
        "boot_id": kept.boot, "actor": kept.actor, "station": kept.station,
        "load_id": int(kept.where) if kept.purpose == "load" and kept.where.isdigit() else None,
        "lane": kept.where if kept.purpose == "stage" else "", "answer": verdict.answer, "job_id": verdict.job_id,
        "unit": verdict.unit, "fact_seq": verdict.fact_seq, "was_kept": int(was_kept),
    }  # fmt: skip
    insert_rows(tx.connection, "scan", [row])
