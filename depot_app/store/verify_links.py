"""Does everything beside the facts still fit them: personal rows, steps, scans and files?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, and_, func, or_, select

from depot_app.domain.canonical import salted_hash
from depot_app.domain.facts import TABLE
from depot_app.domain.ids import external_id
from depot_app.store import files
from depot_app.store.database import Store
from depot_app.store.tables import attachment, fact, file, personal, scan, step
from depot_app.store.trouble import MOST, Read, Troubles

_MARK = {"hash", "personal"}


def marks(value: object) -> Iterator[tuple[str, str]]:
    """(personal id, hash) wherever a fact's data point to something personal."""
    if isinstance(value, dict):
        if value.keys() == _MARK:
            yield str(value["personal"]), str(value["hash"])
            return
        value = list(value.values())
    if isinstance(value, list):
        for inner in value:
            if isinstance(inner, dict | list):
                yield from marks(inner)


def check_personal(connection: Connection, part: Sequence[Read], troubles: Troubles) -> None:
    """Personal rows must be what the facts' salted hashes say, unless they were erased."""
    pointed = [(read.row.seq, *mark) for read in part if read.fact for mark in marks(read.fact.get("data"))]
    ids = sorted({each[1] for each in pointed})
    rows = {row.id: row for row in connection.execute(select(personal).where(personal.c.id.in_(ids)))} if ids else {}
    for seq, wanted, mark in pointed:
        row = rows.get(wanted)
        if row is None:
            troubles.add(seq, f"the personal data it points to are missing ({wanted})")
        elif row.value is None:
            if row.erased_at is None:
                troubles.add(seq, f"the personal data it points to are empty, and nobody erased them ({wanted})")
        elif _hash(row.salt, row.value) != mark:
            troubles.add(seq, f"the personal data it points to were changed ({row.kind} {wanted})")


def _hash(salt: object, value: object) -> str:
    try:
        return salted_hash(str(salt), str(value))
    except UnicodeEncodeError:
        return ""


def check_steps(connection: Connection, part: Sequence[Read], troubles: Troubles) -> None:
    """One step for each (fact, thing to do, job), as the fact table says. What Odoo decided needs none."""
    first, last = part[0].row.seq, part[-1].row.seq
    there: dict[tuple[Any, ...], list[str]] = {}
    query = select(step.c.fact_seq, step.c.what, step.c.job_id, step.c.external_id)
    for row in connection.execute(query.where(step.c.fact_seq.between(first, last)).order_by(step.c.id)):
        there.setdefault((row.fact_seq, row.what, row.job_id), []).append(row.external_id)
    for read in part:
        for what, job in _due(read.fact):
            found = there.pop((read.row.seq, what, job), [])
            wanted = external_id(str(read.row.id), f"{what}\x1f{job}")
            if not found and read.row.actor != "odoo":
                troubles.add(read.row.seq, f"its step {what!r} for Odoo is missing")
            elif found and found != [wanted]:
                troubles.add(read.row.seq, f"its step {what!r} for Odoo is there twice or was changed")
    for seq, what, _job in there:
        troubles.add(seq, f"a step {what!r} for Odoo is there that does not belong to it")


def _due(told: dict[str, Any] | None) -> list[tuple[str, str]]:
    """(thing to do, job) for a fact; empty for one that cannot be read."""
    row = TABLE.get(str(told["kind"])) if told and "kind" in told else None
    if told is None or row is None or not isinstance(told.get("data"), dict):
        return []
    steps = row.steps
    if told["kind"] == "service_completed" and told["data"].get("leg_to") == "failed":
        steps = tuple(what for what in steps if what != "delivered_quantity")  # nothing was delivered
    legs = [leg for name in ("legs", "left") for leg in told["data"].get(name) or () if isinstance(leg, list)]
    jobs = [told["job"]] if told.get("job") else [leg[1] for leg in legs if len(leg) > 1]
    return [(what, str(job)) for job in jobs for what in steps]


def check_rows(connection: Connection, troubles: Troubles) -> None:
    """Steps and scans must belong to facts that are there; a scan that counted must say which."""
    orphans = select(step.c.id, step.c.fact_seq).outerjoin(fact, fact.c.seq == step.c.fact_seq)
    for row in connection.execute(orphans.where(fact.c.seq.is_(None)).order_by(step.c.id).limit(MOST)):
        troubles.add(row.fact_seq, f"step {row.id} for Odoo belongs to fact {row.fact_seq}, which is not there")
    joined = select(scan.c.id, scan.c.fact_seq, scan.c.answer, fact.c.seq).outerjoin(
        fact, fact.c.seq == scan.c.fact_seq
    )
    counted = scan.c.answer.in_(("loaded", "staged"))
    wrong = or_(
        and_(scan.c.fact_seq.is_not(None), or_(fact.c.seq.is_(None), fact.c.job_id.is_distinct_from(scan.c.job_id))),
        and_(counted, scan.c.fact_seq.is_(None)),
        and_(~counted, scan.c.fact_seq.is_not(None)),
    )
    for each in connection.execute(joined.where(wrong).order_by(scan.c.id).limit(MOST)):
        what = "which is not there" if each.seq is None and each.fact_seq else "and the two do not fit"
        troubles.add(each.fact_seq, f"scan {each.id} ({each.answer}) belongs to fact {each.fact_seq}, {what}")


def check_files(store: Store, connection: Connection, troubles: Troubles) -> None:
    """Every file that proves something must be there and be what it was."""
    for sha256, wrong in files.unsound(store, connection):
        seq, owner = _proof(connection, sha256)
        troubles.add(seq, f"file {sha256[:12]}… {owner}{wrong}")
    unlisted = select(attachment).outerjoin(file, file.c.sha256 == attachment.c.sha256).where(file.c.sha256.is_(None))
    for row in connection.execute(unlisted.limit(MOST)).all():
        seq, owner = _proof(connection, row.sha256)
        troubles.add(seq, f"file {row.sha256[:12]}… {owner}is not in the list of files")


def _proof(connection: Connection, sha256: str) -> tuple[int | None, str]:
    """(the first fact that names this file, words saying what it belongs to)."""
    row = connection.execute(select(attachment).where(attachment.c.sha256 == sha256)).first()
    if row is None:
        return None, ""
    named = select(func.min(fact.c.seq)).where(fact.c.job_id == row.job_id, fact.c.payload.contains(sha256))
    return connection.execute(named).scalar(), f"({row.name}, of {row.owner_kind} {row.owner_id}) "
