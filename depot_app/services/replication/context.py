"""What the senders look things up in: the facts behind steps, the jobs, and what Odoo calls things."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, select

from depot_app.domain.charge_codes import CHARGE_CODES
from depot_app.errors import DepotError
from depot_app.services.erp import Erp
from depot_app.services.replication.marking import Outcome
from depot_app.services.replication.picking import Step
from depot_app.store.database import Store
from depot_app.store.tables import fact, job

NOT_THERE = "Its order is no longer at Odoo. Was it deleted there?"


#: How long a customer Odoo does not know is not asked for again, unless somebody matches it here.
ASK_AGAIN_S = 300.0
BATCH = 100


class Unknown(NamedTuple):
    """When (monotonic seconds) Odoo was asked for a customer, and why its jobs wait."""

    asked: float
    words: str


@dataclass(slots=True)
class Sending:
    """One connection's view of the world."""

    store: Store
    erp: Erp
    freight_code: str
    charge_code: str
    create_customers: bool = False
    most: int = BATCH  # steps in one batch
    unknown: dict[str, Unknown] = field(default_factory=dict)  # by our id: customers Odoo did not know
    asked: int = 0  # how many of these Odoo was asked for in this drain
    lacking: dict[str, str] = field(default_factory=dict)  # by kind of step: the right found lacking in this drain
    _products: dict[str, int] = field(default_factory=dict)

    def lately(self) -> dict[str, str]:
        """The customers Odoo was asked for in vain not long ago, with the words of that time."""
        since = time.monotonic() - ASK_AGAIN_S
        return {customer: told.words for customer, told in self.unknown.items() if told.asked > since}

    def remember(self, words: Mapping[str, str]) -> None:
        """Customers Odoo does not know; those asked for lately keep the time they were asked."""
        for customer in words.keys() - self.lately().keys():
            self.asked += 1
            self.unknown[customer] = Unknown(time.monotonic(), words[customer])

    @property
    def products(self) -> dict[str, int]:
        """Odoo's ids of the products for freight and charges, by internal reference: asked when first needed.

        Raises DepotError where one is missing or would let unproven jobs be invoiced.
        """
        if not self._products:
            self._products = _usable(self.erp, self.freight_code, self.charge_code)
        return self._products

    @property
    def freight(self) -> int:
        return self.products[self.freight_code]

    def charge(self, code: str) -> int:
        """The product of a charge: its own, or the one for all others."""
        return self.products.get(code, self.products[self.charge_code])


def _usable(erp: Erp, freight: str, charge: str) -> dict[str, int]:
    found = erp.products([freight, charge, *(row.code for row in CHARGE_CODES)])
    for code in (freight, charge):
        product = found.get(code)
        if product is None or not product.service or product.policy != "delivery":
            raise DepotError(
                f"Odoo has no service product {code} that is invoiced by delivered quantities.",
                "Nothing was sent; everything waits here.",
                "Make or mend it in Odoo, or name another one in the settings odoo_freight and odoo_charge.",
            )
    return {code: product.id for code, product in found.items() if product.service and product.policy == "delivery"}


Sender = Callable[[Sending, Sequence[Step]], Outcome]


@dataclass(frozen=True, slots=True)
class About:
    """A step with what it is about: its fact's data and its job's row as it is now."""

    step: Step
    kind: str
    happened: str
    data: dict[str, Any]
    job: Row[Any]


def about(connection: Connection, steps: Sequence[Step]) -> list[About]:
    """The steps in order, each with its fact and its job."""
    seqs, jobs = {step.fact_seq for step in steps}, {step.job_id for step in steps}
    rows = connection.execute(select(fact.c.seq, fact.c.payload).where(fact.c.seq.in_(seqs)))
    told = {row.seq: json.loads(row.payload) for row in rows}
    owners = {row.id: row for row in connection.execute(select(job).where(job.c.id.in_(jobs)))}
    return [
        About(step, told[step.fact_seq]["kind"], told[step.fact_seq]["happened"], told[step.fact_seq]["data"],
              owners[step.job_id])
        for step in steps
    ]  # fmt: skip


def decimal_text(minor: int, digits: int) -> str:
    """Minor units as the decimal text Odoo reads."""
    whole, part = divmod(abs(minor), 10**digits)
    sign = "-" if minor < 0 else ""
    return f"{sign}{whole}.{part:0{digits}d}" if digits else f"{sign}{whole}"
