"""External ids: the names by which records are found again (ODOO.md b)."""

from __future__ import annotations

from depot_app.odoo.practice.environment import Env, as_json

DEFAULT_PREFIX = "__import__"


def split(name: str) -> tuple[str, str]:
    """Module and name; a name without a prefix belongs to ``__import__``."""
    prefix, dot, rest = name.partition(".")
    return (prefix, rest) if dot else (DEFAULT_PREFIX, name)


def full(name: str) -> str:
    """The name with its prefix."""
    return ".".join(split(name))


def find(env: Env, name: str) -> tuple[int, str, int] | None:
    """(id of the entry, model, record id), or None."""
    sql = 'SELECT id, model, res_id FROM "ir.model.data" WHERE module = ? AND name = ?'
    row = env.db.execute(sql, split(name)).fetchone()
    return None if row is None else (row[0], row[1], row[2])


def is_fixed(env: Env, name: str) -> bool:
    """Whether the entry was made with ``noupdate``."""
    return bool(env.value('SELECT noupdate FROM "ir.model.data" WHERE module = ? AND name = ?', *split(name)))


def assign(env: Env, name: str, model: str, record: int, noupdate: bool) -> None:
    """Name the record; an entry of that name is pointed to it."""
    env.run(
        'INSERT INTO "ir.model.data" (module, name, model, res_id, noupdate) VALUES (?, ?, ?, ?, ?) '
        "ON CONFLICT (module, name) DO UPDATE SET model = excluded.model, res_id = excluded.res_id",
        *split(name),
        model,
        record,
        int(noupdate),
    )


def forget(env: Env, model: str, ids: list[int]) -> None:
    """Deleting a record deletes its external ids."""
    sql = 'DELETE FROM "ir.model.data" WHERE model = ? AND res_id IN (SELECT value FROM json_each(?))'
    env.run(sql, model, as_json(ids))


def names_of(env: Env, model: str, ids: list[int]) -> dict[str, str]:
    """`get_external_id`: one name per id, empty where there is none."""
    found = env.rows(
        "SELECT res_id, module || '.' || name FROM \"ir.model.data\" "
        "WHERE model = ? AND res_id IN (SELECT value FROM json_each(?)) ORDER BY id DESC",
        model,
        as_json(ids),
    )
    names = {str(record): name for record, name in found}
    return {str(one): names.get(str(one), "") for one in ids}
