"""The chatter: posting messages, and activities that are done or scheduled (ODOO.md d8, d9, j7)."""

from __future__ import annotations

import html
import itertools
import re
from typing import Any

from depot_app.odoo.practice import external_ids
from depot_app.odoo.practice.environment import ADMIN, SYSTEM, Env, Hooks
from depot_app.odoo.practice.faults import NotKnown, missing, odoo_error, singleton, user_error
from depot_app.odoo.practice.reading import all_there, names_of
from depot_app.odoo.practice.shapes import Shape, Wire
from depot_app.odoo.practice.writing import create, unlink, write

CHATTERED = {"sale.order", "account.move", "res.partner"}
# The ids of activities that were refused; a new attempt has a new one.
_NEVER_MADE = itertools.count(900_001)


def demand_sender(env: Env) -> None:
    """Up to 18 a user without an e-mail address can post nothing (ODOO.md f, k)."""
    if env.version <= 18 and not env.value('SELECT email FROM "res.users" WHERE id = ?', env.uid):
        raise user_error("Unable to send message, please configure the sender's email address.")


def message_post(
    env: Env,
    shape: Shape,
    ids: list[int],
    body: str = "",
    subject: str | None = None,
    message_type: str = "notification",
    subtype_xmlid: str | None = None,
    attachment_ids: list[int] | None = None,
    body_is_html: bool = False,
) -> list[int]:
    """A message on one record; its id. Raises ValueError's fault for several records, MissingError for a missing."""
    if len(ids) != 1:
        raise singleton(shape.name, ids)
    if shape.name not in CHATTERED:
        raise NotKnown("message_post on", shape.name)
    all_there(env, shape, ids)
    demand_sender(env)
    vals = {
        "body": _body(env, body, body_is_html), "subject": subject or False, "message_type": message_type,
        "subtype_id": _subtype(env, subtype_xmlid or "mail.mt_note"), "model": shape.name, "res_id": ids[0],
        "attachment_ids": [(6, 0, attachment_ids or [])],
    }  # fmt: skip
    return create(env, env.shape("mail.message"), [vals])


def note(env: Env, model: str, record: int, body: str, subtype: str = "mail.mt_note") -> None:
    """What Odoo itself writes on a document when something happens to it."""
    vals = {
        "body": body, "message_type": "notification", "subtype_id": _subtype(env, subtype),
        "model": model, "res_id": record,
    }  # fmt: skip
    create(env, env.shape("mail.message"), [vals])


def _subtype(env: Env, name: str) -> int | bool:
    entry = external_ids.find(env, name)
    return entry[2] if entry else False


def _body(env: Env, body: str, is_html: bool) -> str:
    """17 and later escape what is not marked as HTML; 16 takes HTML as it is and ignores the mark (ODOO.md d8)."""
    if not body:
        return ""
    if env.version >= 17:
        return body if is_html else f"<p>{html.escape(body, quote=False)}</p>"
    if re.fullmatch(r"<(\w+)[^>]*>.*</\1>", body, re.DOTALL):
        return body
    body_16 = re.sub(r"&(?!#?\w+;)", "&amp;", body)
    return f"<span>{body_16}</span>" if "<" in body else f"<p>{html.escape(body, quote=False)}</p>"


def _prepare_messages(env: Env, vals_list: list[dict[str, Any]]) -> None:
    row = env.rows('SELECT name, email, partner_id FROM "res.users" WHERE id = ?', env.uid)[0]
    for vals in vals_list:
        vals.setdefault("author_id", row["partner_id"])
        vals.setdefault("email_from", f'"{row["name"]}" <{row["email"]}>')
        vals.setdefault("date", env.now_seconds)
        if "record_name" not in vals and vals.get("model") and vals.get("res_id"):
            target = _target(env, str(vals["model"]), vals["res_id"])
            vals["record_name"] = names_of(env, env.shape(str(vals["model"])).name, [target]).get(target, False)


def _target(env: Env, model: str, given: Wire) -> int:
    """The id of the record spoken of. Raises MissingError where there is none."""
    one = int(given)
    if not env.value(f'SELECT 1 FROM "{env.shape(model).name}" WHERE id = ?', one):
        raise missing(model, one, env.uid)
    return one


def _guard_message(env: Env, ids: list[int], vals: dict[str, Any]) -> None:
    """From 18 on only administrators move a message, even to where it is (seen on real 18 and 19)."""
    if env.version >= 18 and env.uid not in (SYSTEM, ADMIN) and vals.keys() & {"model", "res_id"}:
        raise odoo_error("AccessError", "Only administrators can modify 'model' and 'res_id' fields.")


def _prepare_activities(env: Env, vals_list: list[dict[str, Any]]) -> None:
    for vals in vals_list:
        if "res_model" in vals:
            # `res_model` follows `res_model_id`, which stays empty: Odoo then refuses (ODOO.md d9).
            del vals["res_model"]
        if not vals.get("date_deadline"):
            vals["date_deadline"] = env.today
        if not vals.get("user_id"):
            vals["user_id"] = env.uid
        model = vals.get("res_model_id")
        on = env.value('SELECT model FROM "ir.model" WHERE id = ?', model) if model else "sale.order"
        if on is not None and on != "sale.order":
            raise NotKnown("activity on", str(on))
        if model and vals.get("res_id"):
            _activity_target(env, vals["res_id"])


def _activity_target(env: Env, given: Wire) -> None:
    """Where an activity hangs; 19 does not say that nothing is there, only that one may not (seen on a real 19)."""
    if env.version < 19 or env.value('SELECT 1 FROM "sale.order" WHERE id = ?', int(given)):
        _target(env, "sale.order", given)
        return
    text = (
        "The requested operation cannot be completed due to security restrictions. Please contact your system "
        f"administrator.\n\n(Document type: Activity, Operation: create)\n\nRecords: [{next(_NEVER_MADE)}], "
        f"User: {env.uid}"
    )
    raise odoo_error("AccessError", text)


def action_feedback(
    env: Env, shape: Shape, ids: list[int], feedback: str | bool = False, attachment_ids: list[int] | None = None
) -> int | bool:
    """Mark as done: a message on the document, and the activity is gone (19: archived). Returns the message's id."""
    all_there(env, shape, ids)
    demand_sender(env)
    message: int | bool = False
    for one in ids:
        row = env.rows(
            'SELECT a.res_id, a.summary, t.name FROM "mail.activity" a '
            'LEFT JOIN "mail.activity.type" t ON t.id = a.activity_type_id WHERE a.id = ?',
            one,
        )[0]
        done = f"<div><p><span>{html.escape(row[2] or '')}</span> done: {html.escape(row[1] or '')}</p>"
        more = f"<div>{html.escape(feedback)}</div>" if isinstance(feedback, str) and feedback else ""
        vals = {
            "body": f"{done}{more}</div>", "message_type": "notification", "model": "sale.order",
            "subtype_id": _subtype(env, "mail.mt_activities"), "res_id": row[0],
            "attachment_ids": [(6, 0, attachment_ids or [])],
        }  # fmt: skip
        message = create(env, env.shape("mail.message"), [vals])[0]
    if env.version >= 19:
        write(env, shape, ids, {"active": False})
    else:
        unlink(env, shape, ids)
    return message


def activity_schedule(
    env: Env,
    shape: Shape,
    ids: list[int],
    act_type_xmlid: str = "",
    date_deadline: str | None = None,
    summary: str = "",
    note: str = "",
    user_id: int | None = None,
) -> list[int]:
    """One activity on each record. Raises NotKnown for a model other than sale.order."""
    all_there(env, shape, ids)
    kind = external_ids.find(env, act_type_xmlid)
    if kind is None:
        raise NotKnown("activity type", act_type_xmlid)
    vals = {
        "res_model_id": env.value('SELECT id FROM "ir.model" WHERE model = ?', shape.name),
        "activity_type_id": kind[2], "summary": summary, "note": note or False, "user_id": user_id or env.uid,
        "date_deadline": date_deadline or env.today,
    }  # fmt: skip
    return create(env, env.shape("mail.activity"), [{**vals, "res_id": one} for one in ids])


MAIL_HOOKS = {
    "mail.message": Hooks(prepare=_prepare_messages, guard_write=_guard_message),
    "mail.activity": Hooks(prepare=_prepare_activities),
}
