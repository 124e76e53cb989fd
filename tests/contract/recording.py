"""Writes down every call to an Odoo and what came of it, in a form in which two servers can be compared.

Record ids become ``<sale.order 1>`` in order of appearance, and whatever depends on the run or the server (its tag,
numbers of documents, times, names of users and products) becomes a word. Addresses of servers and keys never occur.
"""

from __future__ import annotations

import re
from datetime import datetime

from depot_app.odoo.rpc import Asked, Json, Rpc, RpcRefused

#: The records behind the fields that hold ids.
BEHIND = {
    "partner_id": "res.partner", "partner_shipping_id": "res.partner", "parent_id": "res.partner",
    "product_id": "product.product", "order_id": "sale.order", "res_id": "sale.order", "sale_order_ids": "sale.order",
    "active_id": "sale.order", "active_ids": "sale.order", "country_id": "res.country", "invoice_ids": "account.move",
    "write_uid": "res.users", "attachment_ids": "ir.attachment",
}  # fmt: skip
#: Values that every server has its own of.
OWN = {("product.product", "name"), ("sale.order", "write_date")}
NOWHERE = 999_999_999
#: What of an answer's dictionaries the program looks at.
LOOKED_AT = ("type", "ids", "messages", "record", "message", "field")


class Recording(Rpc):
    """The Rpc protocol around another one; ``calls_made`` is the transcript."""

    def __init__(self, rpc: Rpc, tag: str) -> None:
        self.rpc = rpc
        self.version, self.uid, self.calls = rpc.version, rpc.uid, 0
        self.calls_made: list[dict[str, Json]] = []
        self._words = Words(tag)

    def ask(self, asked: Asked, deadline: float) -> Json:
        self.calls += 1
        told = {"call": f"{asked.model}.{asked.method}", "asked": self._words.asked(asked)}
        self.calls_made.append(told)
        try:
            answer = self.rpc.ask(asked, deadline)
        except RpcRefused as refused:
            told["refused"] = {"name": refused.name, "message": self._words.message(refused.message)}
            raise
        told["answer"] = self._words.answer(asked.model, asked.method, answer)
        return answer

    def server_time(self, deadline: float = 10.0) -> datetime:
        return self.rpc.server_time(deadline)

    def close(self) -> None:
        self.rpc.close()


class Words:
    """What stands in the transcript for a value."""

    def __init__(self, tag: str) -> None:
        self._tag = tag
        self._seen: dict[tuple[str, str], str] = {}

    def _named(self, kind: str, value: object) -> str:
        number = 1 + sum(each == kind for each, _ in self._seen)
        return self._seen.setdefault((kind, str(value)), f"<{kind} {number}>")

    def record(self, model: str, value: Json) -> Json:
        """An id, a list of ids, or Odoo's pair of id and name."""
        if isinstance(value, list | tuple):
            if len(value) == 2 and isinstance(value[1], str):
                return [self.record(model, value[0]), "<name>" if model == "res.users" else self.text(value[1])]
            return [self.record(model, each) for each in value]
        if isinstance(value, bool) or not str(value).isdecimal() or int(value) >= NOWHERE:
            return value
        return self._named(model, value)

    def text(self, value: Json) -> Json:
        if not isinstance(value, str):
            return value
        told = value.replace(self._tag, "<tag>").replace(self._tag.upper(), "<TAG>")
        for kind, pattern in (("order", r"\bS\d{5,}\b"), ("invoice", r"\bINV/[\d/]+\d\b")):
            told = re.sub(pattern, lambda found, kind=kind: self._named(kind, found[0]), told)  # type: ignore[misc]
        return told

    def message(self, value: str) -> str:
        """The first line of a refusal, without the ids in it: what follows are hints for people."""
        return re.sub(r"\b\d+\b", "#", str(self.text(value)).strip().partition("\n")[0])

    def value(self, model: str, field: str, value: Json) -> Json:
        """A field's value."""
        if field == "id":
            return self.record(model, value)
        if (model, field) in OWN or field == "write_date":
            return "<own>" if value else value
        if field in BEHIND:
            if isinstance(value, list) and value and isinstance(value[0], list):  # commands: [[6, 0, ids]]
                return [[*each[:2], self.record(BEHIND[field], each[2])] for each in value]
            return self.record(BEHIND[field], value)
        return self.text(value)

    def asked(self, asked: Asked) -> dict[str, Json]:
        model, told = asked.model, dict[str, Json]()
        if asked.ids is not None:
            told["ids"] = self.record(model, list(asked.ids))
        if asked.method == "load":
            columns, rows = asked.args
            told["columns"] = list(columns)
            told["rows"] = [[self._cell(name, cell) for name, cell in zip(columns, row, strict=True)] for row in rows]
        else:
            told |= {"args": [self._values(model, each) for each in asked.args]} if asked.args else {}
        for name, value in (asked.kwargs or {}).items():
            told[name] = [self._leaf(model, leaf) for leaf in value] if name == "domain" else self.text(value)
        if asked.context is not None:
            told["context"] = {name: self.value(model, name, value) for name, value in asked.context.items()}
        return told

    def _cell(self, column: str, cell: str) -> Json:
        field, _, how = column.rpartition("/")[0].rpartition("/") if column.endswith("/.id") else ("", "", "")
        name = how or field or column
        if column.endswith("/.id") or column == "res_id":
            return ",".join(str(self.record(BEHIND[name], each)) for each in cell.split(",")) if cell else cell
        return self.text(cell)

    def _values(self, model: str, given: Json) -> Json:
        if isinstance(given, dict):
            return {name: self.value(model, name, value) for name, value in given.items()}
        return self.text(given)

    def _leaf(self, model: str, leaf: Json) -> Json:
        return leaf if isinstance(leaf, str) else [leaf[0], leaf[1], self._wanted(model, leaf[0], leaf[2])]

    def _wanted(self, model: str, field: str, value: Json) -> Json:
        if isinstance(value, list) and field not in BEHIND:
            return [self.value(model, field, each) for each in value]
        return self.value(model, field, value)

    def answer(self, model: str, method: str, answer: Json) -> Json:
        if method == "search_read":
            return [{name: self.value(model, name, value) for name, value in _unnumbered(row).items()}
                    for row in answer]  # fmt: skip
        if method == "get_external_id":
            return {str(self.record(model, one)): self.text(name) for one, name in answer.items()}
        if method == "action_feedback":
            return self.record("mail.message", answer)
        if isinstance(answer, dict):
            return {name: self._part(model, name, answer[name]) for name in LOOKED_AT if name in answer}
        return self.record(model, answer)

    def _part(self, model: str, name: str, value: Json) -> Json:
        if name == "ids":
            return self.record(model, value)
        if name == "messages":
            told = [{key: self._part(model, key, each[key]) for key in LOOKED_AT if key in each} for each in value]
            # What is wrong with one record comes in another order each time a real server is started.
            return sorted(told, key=lambda each: (each.get("record", 0), each["message"]))
        return self.message(value) if name == "message" else value


def _unnumbered(row: dict[str, Json]) -> dict[str, Json]:
    """16 and 17 show the first draft of a journal the number it would get, all others "/": which is met is chance."""
    return row | {"name": "/"} if row.get("state") == "draft" and row.get("payment_state") and row.get("name") else row
