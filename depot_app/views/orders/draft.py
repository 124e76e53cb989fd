"""What is keyed into the form of a job, right or wrong, as it can be kept on this computer and shown again."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any, NamedTuple

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from depot_app.domain.orders import GoodsLine
from depot_app.views.orders.goods import LineEditor
from depot_app.views.orders.order_fields import OrderFields
from depot_app.views.orders.party import PartyFields
from depot_app.views.session import Session

Editors = dict[str, QLineEdit | QPlainTextEdit]
#: Under this name a draft is one of a person's preferences.
KEPT_AS = "orders/draft"
#: Names and addresses lie no longer in a file than somebody may still want them.
_LONGEST = timedelta(days=1)


def entered(fields: OrderFields) -> dict[str, Any]:
    """All as it stands in the fields, right or wrong: whether anybody has typed is seen by comparing."""
    return {
        "texts": _texts(_editors(fields)), "lines": [_texts(_of_line(each)) for each in fields.goods.editors()],
        "day": fields.date.day_chosen().isoformat(), "kind": fields.kind.currentData(),
        "emails": [fields.consignee.email, fields.sender_.email],
    }  # fmt: skip


def taken(fields: OrderFields, today: date) -> str:
    """The same to be kept, with the day it was kept on."""
    return json.dumps(entered(fields) | {"kept": today.isoformat()})


def show(fields: OrderFields, draft: object, today: date) -> bool:
    """Fill the fields with a draft; False, and nothing filled, where it is none any more."""
    told = _read(draft, today)
    if told is None:
        return False
    fields.goods.show_lines([GoodsLine("", 1)] * len(told.lines))
    _fill(_editors(fields), told.texts)
    for editor, line in zip(fields.goods.editors(), told.lines, strict=True):
        _fill(_of_line(editor), line)
    fields.consignee.email, fields.sender_.email = told.emails
    fields.date.show_day(told.day)
    fields.kind.setCurrentIndex(max(0, fields.kind.findData(told.kind)))
    fields.unmark()
    return True


def throw_old_away(session: Session, today: date) -> None:
    """Whoever signs in: also what somebody had begun who has not come back."""
    session.drop(KEPT_AS, lambda draft: _read(draft, today) is None)


class _Read(NamedTuple):
    texts: dict[str, str]
    lines: list[dict[str, str]]
    day: date
    kind: str
    emails: tuple[str, str]


def _read(draft: object, today: date) -> _Read | None:
    """A draft as it was kept; None where it is too old, or of a version that kept it otherwise."""
    try:
        told = json.loads(str(draft))
        if today - date.fromisoformat(told["kept"]) > _LONGEST:
            return None
        lines, (consignee, sender) = [dict(line) for line in told["lines"]], told["emails"]
        return _Read(dict(told["texts"]), lines, date.fromisoformat(told["day"]), told["kind"], (consignee, sender))
    except (ValueError, TypeError, LookupError):
        return None


def _editors(fields: OrderFields) -> Editors:
    found: Editors = {
        "customer": fields.customer, "reference": fields.reference, "service": fields.service,
        "from": fields.window_from, "to": fields.window_to, "instructions": fields.instructions,
    }  # fmt: skip
    for side, party in (("consignee", fields.consignee), ("sender", fields.sender_)):
        found |= {f"{side} {name}": editor for name, editor in _of_party(party).items()}
    return found


def _of_party(party: PartyFields) -> Editors:
    return {"name": party.name, "address": party.address, "postcode": party.postcode, "city": party.city,
            "country": party.country, "contact": party.contact, "phone": party.phone}  # fmt: skip


def _of_line(line: LineEditor) -> Editors:
    return {"quantity": line.quantity, "package": line.package, "weight": line.weight,
            "description": line.description, "barcode": line.barcode}  # fmt: skip


def _texts(editors: Editors) -> dict[str, str]:
    return {name: editor.toPlainText() if isinstance(editor, QPlainTextEdit) else editor.text()
            for name, editor in editors.items()}  # fmt: skip


def _fill(editors: Editors, texts: dict[str, str]) -> None:
    for name, editor in editors.items():
        text = str(texts.get(name, ""))
        editor.setPlainText(text) if isinstance(editor, QPlainTextEdit) else editor.setText(text)
