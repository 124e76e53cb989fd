"""What a batch of jobs is to be called at Odoo: places, goods and prices, read for all of them together."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, select

from depot_app.domain.currencies import minor_digits
from depot_app.domain.orders import GoodsLine, Party
from depot_app.domain.weights import format_kg
from depot_app.services.replication.context import decimal_text
from depot_app.store.tables import line, personal, price


def consignees(connection: Connection, jobs: Sequence[Row[Any]]) -> dict[str, Party]:
    """Where each job goes, by job id; nobody where the personal data were erased."""
    wanted = select(personal.c.id, personal.c.value).where(personal.c.id.in_({job.parties_id for job in jobs}))
    told = {row.id: row.value for row in connection.execute(wanted)}
    found = {job.id: told.get(job.parties_id) for job in jobs}
    return {
        each: Party(**json.loads(value)["consignee"]) if value else Party("(erased)") for each, value in found.items()
    }


def goods(connection: Connection, jobs: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The goods lines of each job, in words, in order."""
    wanted = select(line).where(line.c.job_id.in_(list(jobs))).order_by(line.c.job_id, line.c.position)
    told: dict[str, tuple[str, ...]] = defaultdict(tuple)
    for row in connection.execute(wanted):
        each = GoodsLine(row.description, row.quantity, row.package, row.weight_g, row.barcode)
        told[row.job_id] += (goods_words(each),)
    return told


def goods_words(line: GoodsLine) -> str:
    told = f"{line.quantity} × {line.package} {line.description}".replace("  ", " ")
    weight = f", {format_kg(line.weight_g)}" if line.weight_g is not None else ""
    return told + weight + (f" [{line.barcode}]" if line.barcode else "")


def prices(connection: Connection, jobs: Iterable[str]) -> dict[str, str]:
    """The approved price of each job that has one, as decimal text."""
    wanted = select(price).where(price.c.job_id.in_(list(jobs)), price.c.state == "approved")
    return {row.job_id: decimal_text(row.amount, minor_digits(row.currency)) for row in connection.execute(wanted)}
