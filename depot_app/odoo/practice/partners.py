"""What Odoo does of its own accord when a partner is made."""

from __future__ import annotations

from typing import Any

from depot_app.odoo.practice.environment import Env, Hooks

_ADDRESS = ("street", "street2", "zip", "city", "country_id")


def _created(env: Env, ids: list[int]) -> None:
    """A customer without an address gets that of the first and only one below it (seen on real 16 and 17)."""
    for one in ids:
        child = _partner(env, one)
        parent = _partner(env, child["parent_id"]) if child["parent_id"] else None
        if parent is None or (parent["parent_id"] and not parent["is_company"]):
            continue
        siblings = env.value('SELECT count(*) FROM "res.partner" WHERE parent_id = ? AND active', parent["id"])
        if siblings == 1 and not any(parent[name] for name in _ADDRESS) and any(child[name] for name in _ADDRESS):
            names = ", ".join(f"{name} = ?" for name in _ADDRESS)
            env.run(f'UPDATE "res.partner" SET {names} WHERE id = ?', *(child[n] for n in _ADDRESS), parent["id"])


def _partner(env: Env, one: int) -> dict[str, Any]:
    columns = ("id", "parent_id", "is_company", *_ADDRESS)
    row = env.db.execute(f'SELECT {", ".join(columns)} FROM "res.partner" WHERE id = ?', (one,)).fetchone()
    return dict(zip(columns, row, strict=True))


PARTNER_HOOKS = {"res.partner": Hooks(created=_created)}
