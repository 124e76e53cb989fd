"""The tables. ``fact``, ``step``, ``scan`` and ``fact.payload`` are a contract with those who check us.

Times are UTC texts (``2026-11-22T18:10:00.123Z``), weights grams, money minor units. Columns marked ``desk`` are not
made by facts (secrets, receipts, counters) and so are left out when facts are folded against the rows.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "pk": "pk_%(table_name)s",
    }
)

DESK = {"desk": True}
#: SQLite numbers rows by itself only for a plain INTEGER key.
Serial = BigInteger().with_variant(Integer, "sqlite")


def _key(name: str, kind: type[String] | type[Integer] | type[BigInteger] = String) -> Column[object]:
    return Column(name, kind, primary_key=True, autoincrement=False)


def _text(name: str, *, null: bool = False, desk: bool = False) -> Column[str]:
    return Column(name, Text, nullable=null, info=DESK if desk else {})


def _number(name: str, *, null: bool = False, desk: bool = False) -> Column[int]:
    return Column(name, BigInteger, nullable=null, info=DESK if desk else {})


def _compact(name: str, *columns: Column[object] | Column[str] | Column[int]) -> Table:
    """A table stored in the order of its key: no second tree to keep."""
    return Table(name, metadata, *columns, sqlite_with_rowid=False)


# --- the ledger ---------------------------------------------------------------------------------------------------

fact = Table(
    "fact", metadata,
    Column("seq", Serial, primary_key=True, autoincrement=False),
    _text("id"), _text("kind"), _text("job_id", null=True), _number("load_id", null=True), _number("rev", null=True),
    _text("happened_at"), _text("recorded_at"), _text("actor"), _text("hash"), _text("payload"),
)  # fmt: skip
# Which rows an index holds stands here for SQLite alone, for PostgreSQL in the migrations: naming that dialect would
# load all of it at every start of a desk that has none.
Index("uq_fact_id", fact.c.id, unique=True)
Index("ix_fact_job_id", fact.c.job_id)
Index("ix_fact_load_id", fact.c.load_id, sqlite_where=fact.c.load_id.is_not(None))

chain_head = Table("chain_head", metadata, _key("id", Integer), _number("seq"), _text("hash"), _text("incarnation"))

_AT_MOST_ONE_OUTCOME = (
    " + ".join(
        f"CASE WHEN {name} IS NULL THEN 0 ELSE 1 END"
        for name in ("sent_at", "rejected_at", "conflict_at", "withdrawn_at")
    )
    + " <= 1"
)
step = Table(
    "step", metadata,
    Column("id", Serial, primary_key=True),
    _number("fact_seq"), _text("job_id", null=True), _text("what"), _text("external_id"), _text("waits_for"),
    _number("attempts"), _text("last_error"), _text("next_try_at", null=True),
    _text("receipt_model", null=True), _number("receipt_id", null=True), _text("receipt_name", null=True),
    _text("sent_at", null=True), _text("rejected_at", null=True), _text("conflict_at", null=True),
    _text("withdrawn_at", null=True), _text("withdrawn_reason", null=True),
    CheckConstraint(_AT_MOST_ONE_OUTCOME, "one_outcome"),
)  # fmt: skip
Index("ix_step_fact_seq", step.c.fact_seq)
Index("ix_step_job_id", step.c.job_id)
_UNSENT = text("sent_at IS NULL AND withdrawn_at IS NULL")
Index("ix_step_unsent", step.c.id, sqlite_where=_UNSENT)

scan = Table(
    "scan", metadata,
    _key("id"), Column("raw", LargeBinary, nullable=False), _text("code"), _text("purpose"), _text("happened_at"),
    _text("recorded_at"), _number("mono_ns"), _text("boot_id"), _text("actor"), _text("station"),
    _number("load_id", null=True), _text("lane"), _text("answer"), _text("job_id", null=True),
    _number("unit", null=True), _number("fact_seq", null=True), _number("was_kept"),
)  # fmt: skip
Index("ix_scan_load_id", scan.c.load_id)

personal = Table(
    "personal", metadata,
    _key("id"), _text("kind"), _text("salt"), _text("value", null=True), _text("erased_at", null=True),
)  # fmt: skip

# --- jobs ---------------------------------------------------------------------------------------------------------

customer = Table("customer", metadata, _key("id"), _text("name"), _text("name_key"), _text("rules"),
                 _number("odoo_id", null=True))  # fmt: skip
Index("uq_customer_name_key", customer.c.name_key, unique=True)

job = Table(
    "job", metadata,
    _key("id"), _text("number"), _text("external_id"), _text("customer_id"), _text("reference"),
    _text("reference_key"), _text("date"), _text("service"), _text("kind"), _text("parties_id"), _text("instructions"),
    _text("window_from"), _text("window_to"), _number("quantity"), _number("weight_g", null=True),
    _text("content_hash"), _text("cells"), _text("import_id", null=True), _text("split_from", null=True),
    _text("billing"), _text("movement"), _text("hold"), _text("cancelled"), _number("rev"), _number("booked_seq"),
    _text("odoo_model", null=True, desk=True), _number("odoo_id", null=True, desk=True),
    _text("odoo_name", null=True, desk=True), _text("odoo_seen", null=True, desk=True),
)  # fmt: skip
Index("uq_job_number", job.c.number, unique=True)
Index("uq_job_booked_seq", job.c.booked_seq, unique=True)
#: The business key of an order, which is what its external id is made of: the same order is booked once.
Index("uq_job_reference_key_date_customer_id", job.c.reference_key, job.c.date, job.c.customer_id, unique=True)
Index("ix_job_date_booked_seq", job.c.date, job.c.booked_seq)
Index("ix_job_customer_id_booked_seq", job.c.customer_id, job.c.booked_seq)
#: What the lists of jobs ask for most is little beside what was ever booked; a query names these words as they stand.
JOB_HERE = text("movement NOT IN ('out', 'delivered')")
JOB_OUT = text("movement IN ('out', 'partly out')")
JOB_ASIDE = text("(hold <> '' OR cancelled <> '')")
for _name, _which in (("here", JOB_HERE), ("out", JOB_OUT), ("aside", JOB_ASIDE)):
    Index(f"ix_job_{_name}", job.c.date, job.c.booked_seq, sqlite_where=_which)
Index("ix_job_odoo_id", job.c.odoo_id, sqlite_where=job.c.odoo_id.is_not(None))

line = _compact("line", _key("job_id"), _key("position", Integer), _text("description"), _number("quantity"),
                _text("package"), _number("weight_g", null=True), _text("barcode"))  # fmt: skip

unit = _compact("unit", _key("job_id"), _key("position", Integer), _text("code"), _text("state"),
                _text("leg_id", null=True), _text("after_leg", null=True), _text("lane"))  # fmt: skip
Index("ix_unit_code", unit.c.code)
Index("ix_unit_leg_id", unit.c.leg_id, sqlite_where=unit.c.leg_id.is_not(None))

import_ = Table("import", metadata, _key("id"), _text("file"), _text("manifest"), _number("jobs"), _number("completed"),
                Column("booked", BigInteger, nullable=False, server_default="0", info=DESK))  # fmt: skip

price = Table("price", metadata, _key("id"), _text("job_id"), _number("amount"), _text("currency"), _text("source"),
              _text("state"), _text("proposed_by"))  # fmt: skip
Index("ix_price_job_id", price.c.job_id)

# --- loading ------------------------------------------------------------------------------------------------------

load = Table("load", metadata, _key("id", BigInteger), _text("vehicle"), _text("driver_id", null=True),
             _text("subcontractor"), _text("dock"), _text("date"), _number("max_units", null=True),
             _number("max_weight_g", null=True), _text("state"), _text("short_reason"))  # fmt: skip

leg = Table("leg", metadata, _key("id"), _text("job_id"), _number("load_id"), _number("attempt"), _number("stop"),
            _text("state"))  # fmt: skip
Index("uq_leg_job_id_attempt", leg.c.job_id, leg.c.attempt, unique=True)
Index("ix_leg_load_id", leg.c.load_id)

note = Table("note", metadata, _key("number"), _text("job_id"), _number("version"), _number("copies"),
             _number("prints"), _text("content_hash"), _text("voided"))  # fmt: skip
Index("ix_note_job_id", note.c.job_id)

# --- after delivery -----------------------------------------------------------------------------------------------

pod = Table("pod", metadata, _key("id"), _text("job_id"), _text("leg_id"), _text("outcome"), _text("by_id"),
            _text("at"), _text("note"))  # fmt: skip
Index("ix_pod_job_id", pod.c.job_id)

exception = Table("exception", metadata, _key("id"), _text("job_id"), _text("code"), _text("note"), _number("blocks"),
                  _text("state"), _text("logged_by"), _text("how"))  # fmt: skip
Index("ix_exception_job_id", exception.c.job_id)

charge = Table("charge", metadata, _key("id"), _text("job_id"), _text("code"), _text("quantity"), _number("amount"),
               _text("currency"), _text("note"), _number("evidence"), _text("state"), _text("captured_by"))  # fmt: skip
Index("ix_charge_job_id", charge.c.job_id)

attachment = _compact("attachment", _key("owner_kind"), _key("owner_id"), _key("position", Integer), _text("job_id"),
                      _text("sha256"), _text("name"), _number("size"), _text("media"))  # fmt: skip
Index("ix_attachment_job_id", attachment.c.job_id)

file = Table("file", metadata, _key("sha256"), _number("size"), _text("stored_at"),
             Column("content", LargeBinary, nullable=True))  # fmt: skip

# --- people and the store itself ----------------------------------------------------------------------------------

staff = Table("staff", metadata, _key("id"), _text("name_id"), _text("role"), _text("valid_until"), _number("ended"),
              _text("pin_hash", null=True, desk=True), _text("badge_hash", null=True, desk=True),
              Column("failures", BigInteger, nullable=False, server_default="0", info=DESK),
              _text("blocked_until", null=True, desk=True))  # fmt: skip

setting = Table("setting", metadata, _key("name"), _text("value"))
incarnation = Table("incarnation", metadata, _key("id"), _number("number"), _number("seq"), _text("reason"),
                    _text("previous"))  # fmt: skip
#: Addresses and files already at Odoo, by the key under which it keeps them.
link = Table("link", metadata, _key("key"), _number("odoo_id"))
counter = Table("counter", metadata, _key("name"), _number("value"))

#: The rows that facts make, and that folding the facts must arrive at again.
FOLDED = (customer, job, line, unit, import_, price, load, leg, note, pod, exception, charge, attachment, staff,
          setting, incarnation)  # fmt: skip
