"""What a fresh practice server holds: a company, its users and their rights, service products, three customers."""

from __future__ import annotations

import secrets
import uuid
from datetime import datetime, timedelta
from typing import Any

from depot_app.odoo.practice import accounts, external_ids
from depot_app.odoo.practice.environment import Env
from depot_app.odoo.practice.writing import create

USER, FINANCE = "depot", "finance"
CURRENCIES = (("EUR", "€"), ("GBP", "£"), ("USD", "$"), ("AUD", "$"), ("CHF", "CHF"), ("PLN", "zł"))
COUNTRIES = (
    ("AT", "Austria"), ("AU", "Australia"), ("BE", "Belgium"), ("BG", "Bulgaria"), ("CH", "Switzerland"),
    ("CZ", "Czech Republic"), ("DE", "Germany"), ("DK", "Denmark"), ("ES", "Spain"), ("FR", "France"),
    ("GB", "United Kingdom"), ("GR", "Greece"), ("IE", "Ireland"), ("IT", "Italy"), ("LU", "Luxembourg"),
    ("NL", "Netherlands"), ("PL", "Poland"), ("PT", "Portugal"), ("SE", "Sweden"), ("US", "United States"),
)  # fmt: skip
MODULES = ("account", "base", "base_install_request", "mail", "product", "sale", "sale_management", "uom", "web")
PRODUCTS = (
    ("FREIGHT", "Freight (consignment)", "delivery", 0.0), ("WAIT", "Waiting time", "delivery", 60.0),
    ("REDEL", "Redelivery", "delivery", 45.0), ("TAILLIFT", "Tail-lift", "delivery", 25.0),
    ("ACCESSORIAL", "Other charge", "delivery", 0.0), ("ORDERED", "Sold as ordered", "order", 10.0),
)  # fmt: skip
CUSTOMERS = (
    ("C1001", "Alpha Foods Ltd", "Hull", "GB"), ("C1002", "Bravo Tiles GmbH", "Bremen", "DE"),
    ("C1003", "Charlie Paper SA", "Lille", "FR"),
)  # fmt: skip
# ODOO.md f and k: what the integration user needs, and nothing more.
GROUPS = (
    "base.group_user", "base.group_partner_manager", "sales_team.group_sale_salesman_all_leads",
    "account.group_account_invoice",
)  # fmt: skip
SUBTYPES = {
    "mail.mt_comment": "Discussions", "mail.mt_note": "Note", "mail.mt_activities": "Activities",
    "sale.mt_order_confirmed": "Sales Order Confirmed",
}  # fmt: skip
ACTIVITY_TYPES = {
    "mail.mail_activity_data_email": "Email", "mail.mail_activity_data_call": "Call",
    "mail.mail_activity_data_todo": "To-Do", "mail.mail_activity_data_warning": "Exception",
}  # fmt: skip
MODEL_HOMES = {"account": "account", "mail": "mail", "product": "product", "sale": "sale", "uom": "uom"}
KEY_DAYS = 90


def seed(env: Env, database: str) -> None:
    """Fill an empty database. Passwords and keys are drawn afresh."""
    env.run("INSERT INTO server (version, database) VALUES (?, ?)", env.version, database)
    _registries(env)
    for code, symbol in CURRENCIES:
        _named(env, f"base.{code}", "res.currency", {"name": code, "symbol": symbol})
    for code, name in COUNTRIES:
        _named(env, f"base.{code.lower()}", "res.country", {"code": code, "name": name})
    company = {"name": "Practice Depot", "currency_id": 1, "email": "office@depot.example"}
    _named(env, "base.main_company", "res.company", company)
    _named(env, "base.main_partner", "res.partner", {"name": company["name"], "is_company": True})
    _one(env, "ir.config_parameter", {"key": "database.uuid", "value": str(uuid.uuid1())})
    _one(env, "uom.uom", {"name": "Units"})
    _one(env, "account.tax", {"name": "15%", "amount": 15.0})
    _users(env)
    _trade(env)


def _one(env: Env, model: str, vals: dict[str, Any]) -> int:
    return create(env, env.shape(model), [vals])[0]


def _named(env: Env, name: str, model: str, vals: dict[str, Any]) -> int:
    record = _one(env, model, vals)
    external_ids.assign(env, name, model, record, False)
    return record


def _registries(env: Env) -> None:
    for shape in env.models.values():
        module = MODEL_HOMES.get(shape.name.partition(".")[0], "base")
        vals = {"name": shape.model.label, "model": shape.name}
        _named(env, f"{module}.model_{shape.name.replace('.', '_')}", "ir.model", vals)
    for module in MODULES:
        vals = {"name": module, "shortdesc": module, "installed_version": f"{env.version}.0.1.0"}
        _one(env, "ir.module.module", vals)
    for name, label in SUBTYPES.items():
        _named(env, name, "mail.message.subtype", {"name": label, "internal": name != "mail.mt_comment"})
    for name, label in ACTIVITY_TYPES.items():
        # "Exception" is archived in Odoo: a search does not find it, its external id does (seen on real 16 and 17).
        _named(env, name, "mail.activity.type", {"name": label, "active": label != "Exception"})


def _users(env: Env) -> None:
    groups = [_named(env, name, "res.groups", {"name": name.partition(".")[2], "full_name": name}) for name in GROUPS]
    field = "group_ids" if env.version >= 19 else "groups_id"
    # 3 to 5 are Odoo's templates for public, portal and new users: archived, nobody signs in with them.
    for login in ("__system__", "admin", "default", "public", "portaltemplate", USER, FINANCE):
        name = {USER: "Depot Integration", FINANCE: "Fiona Finance", "admin": "Administrator"}.get(login, login)
        email = f"{login.strip('_')}@depot.example"
        active = login in ("admin", USER, FINANCE)
        partner = _one(env, "res.partner", {"name": name, "email": email, "active": active})
        vals = {"name": name, "login": login, "email": email, "active": active, "partner_id": partner}
        uid = _one(env, "res.users", {**vals, **({field: [(6, 0, groups)]} if login in (USER, FINANCE) else {})})
        if login in (USER, FINANCE):
            _let_in(env, uid)


def _let_in(env: Env, uid: int) -> None:
    env.run("INSERT INTO password (uid, text) VALUES (?, ?)", uid, secrets.token_urlsafe(12))
    for name in GROUPS:
        env.run("INSERT INTO user_group (uid, name) VALUES (?, ?)", uid, name)
    expires = datetime.fromisoformat(env.now_seconds) + timedelta(days=KEY_DAYS)
    accounts.new_key(env, uid, "setup", expires.strftime("%Y-%m-%d %H:%M:%S"))


def _trade(env: Env) -> None:
    kind = "type" if env.version >= 18 else "detailed_type"
    for code, name, policy, price in PRODUCTS:
        vals = {"default_code": code, "name": name, "invoice_policy": policy, "list_price": price, kind: "service"}
        _one(env, "product.product", vals)
    for reference, name, city, country in CUSTOMERS:
        vals = {
            "ref": reference, "name": name, "is_company": True, "city": city, "street": "1 Dock Road",
            "country_id": env.value('SELECT id FROM "res.country" WHERE code = ?', country),
        }  # fmt: skip
        _one(env, "res.partner", vals)
