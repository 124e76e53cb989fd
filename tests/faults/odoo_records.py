"""What Odoo holds of one depot's day, and what the depot's ledger says of it, without anything that differs by run."""

from __future__ import annotations

import json
import re
from typing import Any

from sqlalchemy import select

from depot_app.odoo.loading import external_ids, read_all
from depot_app.odoo.rpc import Rpc
from depot_app.services.replication.exchange import left
from depot_app.services.safety import verify
from depot_app.store.database import Store
from depot_app.store.tables import fact, job, step

Records = dict[str, Any]
_LINE = ("order_id", "sequence", "display_type", "name", "product_id", "product_uom_qty", "price_unit",
         "qty_delivered", "qty_invoiced", "invoice_status")  # fmt: skip
_ORDER = ("origin", "state", "client_order_ref", "commitment_date", "partner_id", "partner_shipping_id",
          "amount_untaxed", "invoice_status", "invoice_ids")  # fmt: skip
_PARTNER = ("name", "type", "street", "zip", "city", "phone", "email", "country_id", "parent_id")
_INVOICE = ("state", "move_type", "partner_id", "amount_untaxed", "invoice_line_ids")
_NAMED = re.compile(r"\bS\d{5}\b|\bINV/[\d/]+|\b\d+,\d+\b")


def records(rpc: Rpc, tag: str) -> Records:
    """Every record of the depot ``tag``: orders by number, each with its lines and all that hangs on it."""
    orders = read_all(rpc, "sale.order", [("origin", "=like", f"{tag}%")], _ORDER)
    ids = [row["id"] for row in orders]
    origin = {row["id"]: _plain(row["origin"], tag) for row in orders}
    found: Records = {
        "orders": sorted(_order(row, tag) for row in orders),
        "lines": _by(rpc, "sale.order.line", [("order_id", "in", ids)], _LINE, tag, origin),
        "messages": _messages(rpc, ids, tag, origin),
        "files": _hanging(rpc, "ir.attachment", ids, ("name", "checksum", "mimetype"), tag, origin),
        "activities": _hanging(rpc, "mail.activity", ids, ("summary", "note", "date_deadline"), tag, origin),
        "addresses": _by(rpc, "res.partner", [("name", "ilike", tag)], _PARTNER, tag, {}),
        "invoices": _invoices(rpc, orders, tag),
    }
    return found


def _order(row: Records, tag: str) -> list[str]:
    kept = {name: _value(row[name], tag) for name in _ORDER if name != "invoice_ids"}
    return [_plain(row["origin"], tag), json.dumps(kept, ensure_ascii=False), f"{len(row['invoice_ids'])} invoices"]


def _by(rpc: Rpc, model: str, domain: list[Any], fields: tuple[str, ...], tag: str,
        origin: dict[int, str]) -> list[list[str]]:  # fmt: skip
    rows = read_all(rpc, model, domain, fields)
    return sorted(_row(row, fields, tag, origin.get(_id(row.get("order_id")), "")) for row in rows)


def _row(row: Records, fields: tuple[str, ...], tag: str, owner: str) -> list[str]:
    kept = {name: _value(row[name], tag) for name in fields if name not in ("order_id", "res_id")}
    return [owner, json.dumps(kept, ensure_ascii=False)]


def _hanging(rpc: Rpc, model: str, ids: list[int], fields: tuple[str, ...], tag: str,
             origin: dict[int, str]) -> list[list[str]]:  # fmt: skip
    domain = [("res_model", "=", "sale.order"), ("res_id", "in", ids)]
    rows = read_all(rpc, model, domain, (*fields, "res_id"))
    return sorted(_row(row, fields, tag, origin[row["res_id"]]) for row in rows)


def _messages(rpc: Rpc, ids: list[int], tag: str, origin: dict[int, str]) -> list[list[str]]:
    """All messages but Odoo's own empty ones about tracked fields: on 16 their number varies from run to run."""
    fields = ("res_id", "body", "message_type", "attachment_ids")
    rows = read_all(rpc, "mail.message", [("model", "=", "sale.order"), ("res_id", "in", ids)], fields)
    told = [(row, _plain(re.sub(r"<[^>]*>", "\n", str(row["body"])), tag)) for row in rows]
    return sorted(
        [origin[row["res_id"]], row["message_type"], body, f"{len(row['attachment_ids'])} files"]
        for row, body in told
        if body or row["message_type"] != "notification"
    )


def _invoices(rpc: Rpc, orders: list[Records], tag: str) -> list[list[str]]:
    ids = sorted({each for row in orders for each in row["invoice_ids"]})
    rows = read_all(rpc, "account.move", [("id", "in", ids)], _INVOICE) if ids else []
    wanted = [each for row in rows for each in row["invoice_line_ids"]]
    fields = ("name", "quantity", "price_unit", "move_id")
    lines = read_all(rpc, "account.move.line", [("id", "in", wanted)], fields) if wanted else []
    return sorted(
        [_row(row, _INVOICE[:-1], tag, "")[1],
         *sorted(_row(each, fields[:3], tag, "")[1] for each in lines if _id(each["move_id"]) == row["id"])]
        for row in rows
    )  # fmt: skip


def _id(value: object) -> int:
    return int(value[0]) if isinstance(value, list | tuple) and value else 0


def _value(value: object, tag: str) -> object:
    """A many2one by its name; texts without the depot's code and without Odoo's own numbers."""
    if isinstance(value, list | tuple):
        return _plain(str(value[1]), tag) if value else ""
    return _plain(value, tag) if isinstance(value, str) else value


def _plain(text: str, tag: str) -> str:
    return _NAMED.sub("#", text).replace(tag, "TAG").strip()


def ledger(store: Store) -> Records:
    """How far the ledger is: kinds of facts in order, steps in order with what became of them, jobs."""
    with store.read() as connection:
        kinds = select(fact.c.kind).where(fact.c.kind != "step_retried").order_by(fact.c.seq)
        facts = list(connection.execute(kinds).scalars())
        steps = connection.execute(select(step).order_by(step.c.id)).all()
        jobs = connection.execute(select(job).order_by(job.c.booked_seq)).all()
    return {
        "facts": facts,
        "steps": [
            [row.what, bool(row.sent_at), bool(row.withdrawn_at), row.receipt_model, bool(row.receipt_id)]
            for row in steps
        ],
        "jobs": [
            [row.reference.partition("-")[2], row.billing, row.movement, row.hold, row.cancelled, row.date]
            for row in jobs
        ],
    }


def parked_steps(store: Store) -> list[int]:
    """The steps that were put aside, refused or in conflict."""
    aside = step.c.rejected_at.is_not(None) | step.c.conflict_at.is_not(None)
    with store.read() as connection:
        return list(connection.execute(select(step.c.id).where(aside, step.c.withdrawn_at.is_(None))).scalars())


def assert_ledger_agrees(rpc: Rpc, store: Store, tag: str) -> None:
    """Nothing is left to send, the store is sound, and what every receipt names is there under its step's own key."""
    assert left(store) == (0, 0, 0)
    found = verify(store)
    assert found.ok, found.problems
    with store.read() as connection:
        orders = {row.number: row.odoo_id for row in connection.execute(select(job))}
        steps = connection.execute(select(step).where(step.c.sent_at.is_not(None))).all()
    there = read_all(rpc, "sale.order", [("origin", "=like", f"{tag}%")], ["origin"])
    assert sorted((row["origin"], row["id"]) for row in there) == sorted(orders.items())
    assert sorted(external_ids(rpc, "sale.order", list(orders.values())).values()) == sorted(orders.values())
    for what, model, kind in (("order_note", "mail.message", "note"), ("pod_note", "mail.message", "note"),
                              ("order_line", "sale.order.line", "charge")):  # fmt: skip
        told = {f"__depot__.{kind}_{row.external_id}": row.receipt_id for row in steps if row.what == what}
        assert external_ids(rpc, model, list(told.values())) == told, what
