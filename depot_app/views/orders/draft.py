"""What is keyed into the form of a job, right or wrong, as it can be kept on this computer and shown again."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from depot_app.domain.orders import GoodsLine
from depot_app.views.orders.goods import LineEditor
from depot_app.views.orders.order_fields import OrderFields
from depot_app.views.orders.party import PartyFields

Editors = dict[str, QLineEdit | QPlainTextEdit]
#: Names and addresses lie no longer in a file than somebody may still want them.
_LONGEST = timedelta(days=1)


def taken(fields: OrderFields, today: date) -> str:
    """All as it stands in the fields."""
    return json.dumps({
        "texts": _texts(_editors(fields)), "lines": [_texts(_of_line(each)) for each in fields.goods.editors()],
        "day": fields.date.day_chosen().isoformat(), "kind": fields.kind.currentData(),
        "emails": [fields.consignee.email, fields.sender_.email], "kept": today.isoformat(),
    })  # fmt: skip


def show(fields: OrderFields, draft: object, today: date) -> bool:
    """Fill the fields with a draft; False, and nothing filled, where it is too old or of another version."""
    try:
        told = json.loads(str(draft))
        day, kind, lines = date.fromisoformat(told["day"]), fields.kind.findData(told["kind"]), list(told["lines"])
        texts, kept = dict(told["texts"]), date.fromisoformat(told["kept"])
        emails = [str(told["emails"][0]), str(told["emails"][1])]
    except (ValueError, TypeError, LookupError):
        return False
    if today - kept > _LONGEST:
        return False
    fields.goods.show_lines([GoodsLine("", 1)] * len(lines))
    _fill(_editors(fields), texts)
    for editor, line in zip(fields.goods.editors(), lines, strict=True):
        _fill(_of_line(editor), dict(line))
    fields.consignee.email, fields.sender_.email = emails
    fields.date.show_day(day)
    fields.kind.setCurrentIndex(max(0, kind))
    fields.unmark()
    return True


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


def _fill(editors: Editors, texts: dict[str, Any]) -> None:
    for name, editor in editors.items():
        text = str(texts.get(name, ""))
        editor.setPlainText(text) if isinstance(editor, QPlainTextEdit) else editor.setText(text)
