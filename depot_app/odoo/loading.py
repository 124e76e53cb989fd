"""Odoo's ``load``: create under external ids, all or nothing, the one write that is safe to repeat.

What is there already stays as it is, whoever edited it since, and its id comes back: records made with ``noupdate`` are
passed over in mode ``update`` (measured on 16 and 17; Odoo's ``_load_records``).

Values are strings, empty for none; child lines carry external ids of their own; times go as UTC. ``load`` never raises
for a bad row: whether anything was written stands in ``ids`` alone (ODOO.md b).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from depot_app.domain.erp import ErpRejected, ErpUnavailable
from depot_app.odoo.rpc import Rpc, RpcRefused, RpcUnavailable

PREFIX = "__depot__"
# Without the last one Odoo makes large pictures smaller, and a proof of delivery would not be what was signed.
_CONTEXT = {"tz": "UTC", "noupdate": True, "mode": "update", "tracking_disable": True, "lang": "en_US",
            "image_no_postprocess": True}  # fmt: skip
_TRANSIENT = re.compile(r"could not serialize|deadlock|current transaction is aborted", re.IGNORECASE)
_WRAPPED = re.compile(r"^Unknown error during import: <class '[\w.]+'>: ", re.IGNORECASE)
_AT_ONCE = 200


def xid(kind: str, key: str) -> str:
    return f"{PREFIX}.{kind}_{key}"


def load(rpc: Rpc, model: str, columns: Sequence[str], rows: Sequence[Sequence[str]],
         deadline: float = 10.0) -> list[int]:  # fmt: skip
    """Load ``rows``. Returns one id per item; rows that only continue an item, with its own columns empty, have none.

    Raises ErpRejected naming the culprit item, or ErpUnavailable.
    """
    answer = call(rpc, model, "load", (list(columns), [list(row) for row in rows]), context=_CONTEXT, deadline=deadline)
    ids = answer.get("ids") if isinstance(answer, Mapping) else None
    if ids:
        return [int(each) for each in ids]
    messages = answer.get("messages", []) if isinstance(answer, Mapping) else []
    told = _of_culprits([message for message in messages if message.get("type") == "error"] or messages)
    words = "; ".join(dict.fromkeys(_WRAPPED.sub("", str(each.get("message", ""))).strip() for each in told[:3]))
    if not words or _TRANSIENT.search(words):
        raise ErpUnavailable("Odoo is busy with the same records.")
    record = told[0].get("record")  # counts items, not rows
    raise ErpRejected(words, record if isinstance(record, int) else None)


def _of_culprits(told: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """From 17 on a refusal is also told as if the first item had caused it; its culprit comes after it."""
    if any(each.get("message") == told[0].get("message") for each in told[1:]):
        return told[1:]
    return told


def call(rpc: Rpc, model: str, method: str, args: Sequence[Any] = (), kwargs: Mapping[str, Any] | None = None,
         ids: Sequence[int] | None = None, context: Mapping[str, Any] | None = None,
         deadline: float = 10.0) -> Any:  # fmt: skip  # noqa: ANN401
    """One call, its failures told as the port tells them."""
    try:
        return rpc.call(model, method, args, kwargs, ids, context, deadline)
    except RpcUnavailable as error:
        raise ErpUnavailable(error.words) from error
    except RpcRefused as error:
        raise ErpRejected(error.message) from error


def read_all(rpc: Rpc, model: str, domain: Sequence[Any], fields: Sequence[str], *, order: str = "id",
             limit: int = 0, context: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:  # fmt: skip
    """Records that fit ``domain``, archived ones too, with these fields only."""
    kwargs: dict[str, Any] = {"domain": list(domain), "fields": list(fields), "order": order}
    if limit:
        kwargs["limit"] = limit
    found: list[dict[str, Any]] = call(
        rpc, model, "search_read", (), kwargs, context={"active_test": False, "tz": "UTC", **(context or {})}
    )
    return found


def external_ids(rpc: Rpc, model: str, ids: Sequence[int]) -> dict[str, int]:
    """External id to id, of those of ``ids`` that have one (ODOO.md b: needs no administrator's rights)."""
    found: dict[str, int] = {}
    for start in range(0, len(ids), _AT_ONCE):
        some = list(ids[start : start + _AT_ONCE])
        told = call(rpc, model, "get_external_id", ids=some)
        found.update((name, int(record)) for record, name in told.items() if name)
    return found
