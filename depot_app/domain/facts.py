"""The fact table: everything that can happen, who may record it, what it needs and what it sets going.

One row, one definition. Validation, permissions, readiness and the handbook page all read it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from depot_app.domain.people import Role, allowed

#: Which reading of the facts applies; every fact carries the number it was recorded under.
RULES_VERSION = 1

_CLERKS = frozenset({Role.CLERK})
_LOADER = frozenset({Role.LOADER})
_INTAKE = frozenset({Role.IMPORTER, Role.CLERK, Role.ODOO})
_ANYONE = frozenset({Role.LOADER, Role.CLERK, Role.IMPORTER})
_SUPERVISOR = frozenset({Role.SUPERVISOR})
_ADMIN = frozenset({Role.ADMIN})
_ODOO = frozenset({Role.ODOO})
_DESK = frozenset({Role.DESK})


@dataclass(frozen=True, slots=True)
class FactRow:
    """One kind of fact. ``steps`` are the things then to be done at Odoo, per job concerned."""

    kind: str
    event: str
    words: str
    recorded_by: frozenset[Role]
    needs: tuple[str, ...]
    approval: str = "–"
    effect: str = "–"
    steps: tuple[str, ...] = ()


_ROWS = (
    # booking received
    FactRow("booking_received", "booking received", "Job booked", _INTAKE,
            ("job", "number", "customer", "date", "parties", "lines", "units"),
            effect="job; units expected; billing unpriced", steps=("order",)),
    FactRow("booking_changed", "booking received", "Job changed", _INTAKE, ("job", "changed"),
            effect="the job as now ordered", steps=("order_change",)),
    FactRow("job_split", "booking received", "Part of a job moved to a new one", _CLERKS,
            ("job", "into", "units", "lines"), effect="units and lines leave the job", steps=("order_change",)),
    FactRow("job_cancelled", "booking received", "Job cancelled", _CLERKS | _ODOO, ("job", "reason"),
            effect="cancelled; do-not-invoice", steps=("order_cancel",)),
    FactRow("job_held", "booking received", "Job put on hold", _CLERKS | _ODOO, ("job", "reason"),
            effect="its units are refused at loading"),
    FactRow("job_unheld", "booking received", "Hold lifted", _SUPERVISOR, ("job", "reason"),
            effect="its units load again"),
    FactRow("import_decided", "booking received", "A list was taken in", _INTAKE,
            ("import", "file", "manifest", "jobs"), effect="its jobs are booked in slices, seen when all are"),
    FactRow("import_completed", "booking received", "A list is booked in full", _INTAKE | _DESK, ("import", "jobs"),
            effect="its jobs can be seen"),
    FactRow("profile_saved", "booking received", "Import profile kept", _INTAKE, ("name", "value"),
            effect="how a customer's lists are read"),
    FactRow("customer_added", "booking received", "New customer", _INTAKE, ("customer", "name"),
            effect="customer, not yet known to Odoo"),
    FactRow("customer_matched", "booking received", "Customer matched with Odoo", _INTAKE, ("customer", "odoo", "how"),
            effect="its jobs can be sent"),
    # pricing approved
    FactRow("price_proposed", "pricing approved", "Price proposed", _CLERKS | {Role.IMPORTER},
            ("price", "job", "amount", "currency", "source"), approval="waits for a supervisor",
            effect="price proposed"),
    FactRow("pricing_approved", "pricing approved", "Price approved", _CLERKS | {Role.IMPORTER, Role.ODOO},
            ("price", "job", "amount", "currency", "source"),
            approval="an agreed price or rate card: none; otherwise a supervisor, not who proposed it",
            effect="priced", steps=("order_confirm",)),
    # inventory allocated
    FactRow("inventory_allocated", "inventory allocated", "Unit staged", _LOADER | _ODOO, ("job", "unit", "lane"),
            effect="unit staged", steps=("order_note",)),
    FactRow("unit_set_aside", "exception logged / closed", "Unit set aside or found again", _ANYONE,
            ("job", "unit", "to"), effect="unit held, short, damaged, lost, returned or here again"),
    # route assigned
    FactRow("load_planned", "route assigned", "Load planned", _CLERKS, ("load", "vehicle"), effect="load"),
    FactRow("load_changed", "route assigned", "Load changed", _CLERKS, ("load", "changed"), effect="load"),
    FactRow("stops_ordered", "route assigned", "Order of the stops changed", _CLERKS, ("load", "stops"),
            effect="its legs stand in the new order"),
    FactRow("route_assigned", "route assigned", "Job put on a load", _CLERKS | _ODOO, ("job", "load", "leg", "attempt"),
            approval="over capacity, dangerous goods or a defect: supervisor", effect="leg", steps=("order_note",)),
    FactRow("route_withdrawn", "route assigned", "Job taken off a load", _CLERKS | _ODOO, ("job", "load", "leg"),
            effect="leg removed", steps=("order_note",)),
    # load confirmed
    FactRow("unit_loaded", "load confirmed", "Unit loaded", _LOADER, ("job", "unit", "load", "leg"),
            effect="unit loaded", steps=()),
    FactRow("unit_unloaded", "load confirmed", "Loading of a unit undone", _LOADER, ("job", "unit", "load", "reason"),
            effect="unit back where it was"),
    FactRow("load_confirmed", "load confirmed", "Load confirmed", _LOADER, ("load", "legs", "shorts"),
            approval="the gate overridden: supervisor", effect="load confirmed; what is not loaded is short",
            steps=("order_note",)),
    FactRow("load_reopened", "load confirmed", "Load opened again", _LOADER, ("load", "legs", "reason"),
            effect="load loading", steps=("order_note",)),
    # load departed
    FactRow("load_departed", "load departed", "Load departed", _LOADER | _CLERKS, ("load", "legs"),
            effect="its units are out", steps=("order_note",)),
    # service completed
    FactRow("service_completed", "service completed", "Proof of delivery accepted", _CLERKS,
            ("pod", "job", "leg", "outcome", "by", "at"), approval="what the customer's rule demands",
            effect="leg done; units delivered, returned or back",
            steps=("pod_files", "pod_note", "delivered_quantity")),
    # exception
    FactRow("exception_logged", "exception logged / closed", "Exception logged", _ANYONE,
            ("exception", "job", "code"), effect="open exception", steps=("activity",)),
    FactRow("exception_closed", "exception logged / closed", "Exception closed", _CLERKS,
            ("exception", "job", "how"), approval="one that blocks the invoice: supervisor",
            effect="closed", steps=("activity_done",)),
    FactRow("exception_approved", "exception logged / closed", "Exception no longer blocks the invoice", _SUPERVISOR,
            ("exception", "job"), effect="open, not blocking"),
    # charge
    FactRow("charge_proposed", "charge proposed / approved", "Charge proposed", _ANYONE,
            ("charge", "job", "code", "quantity", "amount", "currency"), approval="somebody else, by threshold",
            effect="charge proposed"),
    FactRow("charge_approved", "charge proposed / approved", "Charge approved", _CLERKS, ("charge", "job"),
            approval="never by who captured it; above the threshold or without evidence: supervisor",
            effect="charge approved", steps=("order_line",)),
    FactRow("charge_rejected", "charge proposed / approved", "Charge turned down", _CLERKS,
            ("charge", "job", "reason"), effect="charge turned down"),
    # invoice, payment
    FactRow("invoice_released", "invoice released", "Released to invoice", _SUPERVISOR | _ODOO, ("job",),
            approval="not ready: supervisor names the exception", effect="released", steps=("draft_invoice",)),
    FactRow("invoice_posted", "invoice released", "Invoiced", _ODOO, ("job", "invoice"), effect="invoiced"),
    FactRow("payment_collected", "payment collected", "Paid in full", _ODOO, ("job",), effect="paid"),
    # documents
    FactRow("note_printed", "documents", "Consignment note printed", _ANYONE,
            ("job", "note", "version", "copy"), approval="a reprint gives its reason", effect="note printed"),
    FactRow("note_voided", "documents", "Consignment note voided", _CLERKS | _DESK, ("note", "reason"),
            effect="number void"),
    FactRow("numbers_voided", "documents", "Numbers skipped and voided", _DESK, ("first", "last", "reason"),
            effect="the numbers are never used"),
    # what a person decides about the mail to Odoo
    FactRow("step_retried", "the link to Odoo", "Step goes to Odoo again", _CLERKS, ("step", "what"),
            effect="the step is no longer put aside"),
    FactRow("step_withdrawn", "the link to Odoo", "Step withdrawn", _SUPERVISOR, ("step", "what", "reason"),
            effect="the step never goes to Odoo"),
    # people and the store itself
    FactRow("staff_added", "people", "Person added", _ADMIN | _DESK, ("staff", "role"), effect="may sign in"),
    FactRow("staff_changed", "people", "Person changed", _ADMIN, ("staff", "role"),
            effect="works as told; signs in with what was given anew"),
    FactRow("staff_ended", "people", "Person ended", _ADMIN, ("staff",), effect="may no longer sign in"),
    FactRow("sign_in_refused", "people", "Wrong PIN", _DESK, ("staff",), effect="slower next try"),
    FactRow("setting_changed", "people", "Setting changed", _ADMIN | _DESK, ("name",), effect="setting"),
    FactRow("incarnation_started", "the store", "This copy of the store began", _DESK,
            ("incarnation", "reason", "previous"), effect="a new chain linked to the old head"),
)  # fmt: skip

TABLE: dict[str, FactRow] = {row.kind: row for row in _ROWS}


class Incomplete(Exception):
    """A fact lacks something its row demands: a bug of ours, never the user's."""


class NotPermitted(Exception):
    """The person may not record this fact."""


def check(kind: str, role: Role, data: dict[str, Any]) -> FactRow:
    """The row of ``kind``. Raises :class:`NotPermitted`, or :class:`Incomplete` naming what lacks."""
    row = TABLE[kind]
    if not allowed(role, row.recorded_by):
        people = sorted(each.value for each in row.recorded_by - {Role.DESK, Role.ODOO})
        who = " or ".join(people) or "nobody"
        article = "an" if who.startswith(("a", "i")) else "a"
        raise NotPermitted(f"{row.words}: this takes {article} {who}, and you are signed in as {role.value}.")
    for name in row.needs:
        if data.get(name) in (None, ""):
            raise Incomplete(f"{kind} lacks {name}")
    return row
