"""What will work at this Odoo and what will not, looked at without writing anything."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from depot_app.domain.erp import ErpRejected, ErpUnavailable, Finding, ProductNow
from depot_app.odoo.loading import call, read_all
from depot_app.odoo.rpc import Rpc, RpcUnavailable

VERSIONS = (16, 17, 18, 19)
_ADMIN = "Odoo administrator"
#: From these versions on the keys of ordinary users run out, after 90 days at most (ODOO.md i).
_KEYS_RUN_OUT_SINCE = 18
_SOON = timedelta(days=14)
_RIGHTS = (
    ("res.partner", ("read", "create", "write"), "keep delivery addresses"),
    ("sale.order", ("read", "create", "write"), "keep jobs as orders"),
    ("sale.order.line", ("read", "create", "write"), "add charges and deliveries"),
    ("mail.activity", ("read", "create", "write"), "show exceptions"),
    ("ir.attachment", ("read", "create"), "attach proofs of delivery"),
    ("account.move", ("read", "create"), "make draft invoices"),
)

#: What each kind of step does at Odoo.
_DOES = {
    "order": (("sale.order", "read"), ("sale.order", "create"), ("res.partner", "create")),
    "order_change": (("sale.order", "read"), ("sale.order", "write")),
    "order_cancel": (("sale.order", "read"), ("sale.order", "write")),
    "order_confirm": (("sale.order", "read"), ("sale.order", "write")),
    "order_note": (("sale.order", "read"), ("mail.message", "create")),
    "pod_files": (("sale.order", "write"), ("ir.attachment", "create")),
    "pod_note": (("sale.order", "read"), ("mail.message", "create")),
    "delivered_quantity": (("sale.order.line", "read"), ("sale.order.line", "write")),
    "activity": (("sale.order", "read"), ("mail.activity", "create")),
    "activity_done": (("mail.activity", "read"), ("mail.activity", "write")),
    "order_line": (("sale.order.line", "read"), ("sale.order.line", "create")),
    "draft_invoice": (("sale.order", "read"), ("account.move", "create")),
}


def lacking(rpc: Rpc, what: str, refusal: str) -> str:
    """In words, the right that the user lacks for steps of this kind, whatever the record; empty for none.

    Odoo's refusals over rights name the model, in every language; only what ``refusal`` names is asked for.
    """
    for model, operation in _DOES[what]:
        if f"({model})" in refusal and not _may(rpc, model, operation):
            return f"The user has no right to {operation} {model} at Odoo."
    return ""


def checklist(rpc: Rpc, products: dict[str, ProductNow], needed: Sequence[str]) -> list[Finding]:
    """Version, user, key, rights by model, modules and products."""
    return [_version(rpc), _user(rpc), _key(rpc), *(_right(rpc, *row) for row in _RIGHTS), _modules(rpc),
            *(_product(products.get(code), code) for code in needed)]  # fmt: skip


def _version(rpc: Rpc) -> Finding:
    known = rpc.version in VERSIONS
    words = f"Odoo {rpc.version}" + ("" if known else " has not been tried with this program")
    return Finding("version", known, words, "" if known else _ADMIN)


def _user(rpc: Rpc) -> Finding:
    """Without an e-mail address Odoo refuses messages, activities and payments (ODOO.md f)."""
    rows = read_all(rpc, "res.users", [("id", "=", rpc.uid)], ["name", "email", "tz"])
    if rows and rows[0]["email"]:
        return Finding("user's e-mail", True, f"{rows[0]['name']} has an e-mail address")
    return Finding(
        "user's e-mail", False, "The user has no e-mail address, so Odoo will refuse notes and invoices", _ADMIN
    )


def login(rpc: Rpc) -> str:
    """The login of the user the key belongs to. Raises ErpUnavailable and ErpRejected."""
    rows = read_all(rpc, "res.users", [("id", "=", rpc.uid)], ["login"])
    return str(rows[0]["login"]) if rows else ""


def database_uuid(rpc: Rpc) -> str:
    """What the database calls itself; empty where the user may not see it, as only administrators may (16 to 19)."""
    try:
        rows = read_all(rpc, "ir.config_parameter", [("key", "=", "database.uuid")], ["value"])
    except ErpRejected:
        return ""
    return str(rows[0]["value"] or "") if rows else ""


def _key(rpc: Rpc) -> Finding:
    """When the user's keys run out; which of several is ours Odoo does not tell."""
    what = "key"
    if rpc.version < _KEYS_RUN_OUT_SINCE:
        return Finding(what, True, f"Keys of Odoo {rpc.version} do not run out")
    try:
        rows = read_all(rpc, "res.users.apikeys", [("user_id", "=", rpc.uid)], ["expiration_date"])
    except ErpRejected:
        return Finding(what, True, "Odoo does not tell when the key runs out")
    ends = sorted(datetime.fromisoformat(row["expiration_date"]) for row in rows if row["expiration_date"])
    now = _now(rpc)
    coming = [end for end in ends if end > now]
    if not coming:
        return Finding(what, True, "Odoo tells no day on which the key runs out")
    said = "The key runs out" if len(coming) == 1 else "The first of this user's keys runs out"
    words = f"{said} on {coming[0]:%Y-%m-%d}"
    if coming[0] - now > _SOON:
        return Finding(what, True, words)
    return Finding(what, False, f"{words}: make a new one in time", "the user, in Odoo's own settings")


def _now(rpc: Rpc) -> datetime:
    try:
        return rpc.server_time().replace(tzinfo=None)
    except RpcUnavailable as error:
        raise ErpUnavailable(error.words) from error


def _right(rpc: Rpc, model: str, operations: Sequence[str], why: str) -> Finding:
    try:
        lacking = [operation for operation in operations if not _may(rpc, model, operation)]
    except ErpRejected as error:
        return Finding(f"rights: {model}", False, f"It cannot {why}: {error.words}", _ADMIN)
    if lacking:
        return Finding(f"rights: {model}", False, f"It cannot {why}: the user may not {' or '.join(lacking)}", _ADMIN)
    return Finding(f"rights: {model}", True, f"It can {why}")


def _may(rpc: Rpc, model: str, operation: str) -> bool:
    if rpc.version >= 18:
        return bool(call(rpc, model, "has_access", (operation,), ids=[]))
    return bool(call(rpc, model, "check_access_rights", (operation,), {"raise_exception": False}))


def _modules(rpc: Rpc) -> Finding:
    try:
        rows = read_all(
            rpc, "ir.module.module", [("state", "=", "installed"), ("name", "in", ["sale", "account"])], ["name"]
        )
    except ErpRejected:
        return Finding("apps", True, "The list of apps is closed to this user; the rights above say what works")
    missing = {"sale", "account"} - {row["name"] for row in rows}
    if missing:
        return Finding("apps", False, f"Not installed: {', '.join(sorted(missing))}", _ADMIN)
    return Finding("apps", True, "Sales and Invoicing are installed")


def _product(product: ProductNow | None, code: str) -> Finding:
    """A product invoiced by what was ordered would let unproven jobs be invoiced."""
    what = f"product {code}"
    if product is None:
        return Finding(what, False, f"There is no product with the internal reference {code}", "whoever keeps products")
    if not product.service:
        return Finding(what, False, f"{product.name} is not a service", "whoever keeps products")
    if product.policy != "delivery":
        return Finding(what, False, f"{product.name} is invoiced by what was ordered, so jobs could be invoiced "
                       "without proof; set it to delivered quantities", "whoever keeps products")  # fmt: skip
    return Finding(what, True, f"{product.name} is invoiced by what was delivered")
