"""Who is calling: passwords, API keys and what an expired or wrong one still opens (ODOO.md a, i)."""

from __future__ import annotations

import secrets

from depot_app.odoo.practice.environment import Env


def by_password(env: Env, login: str, password: str) -> int | None:
    """The user of that login and password."""
    sql = 'SELECT u.id FROM "res.users" u JOIN password p ON p.uid = u.id WHERE u.login = ? AND p.text = ? AND u.active'
    uid: int | None = env.value(sql, login, password)
    return uid


def by_key(env: Env, key: str) -> int | None:
    """The user of an API key that has not expired."""
    row = env.rows(
        'SELECT a.* FROM "res.users.apikeys" a JOIN api_key k ON k.id = a.id JOIN "res.users" u ON u.id = a.user_id '
        "WHERE k.text = ? AND u.active",
        key,
    )
    if not row:
        return None
    expires = row[0]["expiration_date"] if "expiration_date" in row[0].keys() else None  # noqa: SIM118
    return None if expires and expires <= env.now_seconds else int(row[0]["user_id"])


def log_in(env: Env, login: str, secret: str) -> int | None:
    """`common.login`: a password, or an API key in its place."""
    uid = by_password(env, login, secret)
    if uid is not None:
        return uid
    uid = by_key(env, secret)
    owner = env.value('SELECT login FROM "res.users" WHERE id = ?', uid) if uid else None
    return uid if owner == login else None


def opens(env: Env, uid: int, secret: str) -> bool:
    """Whether the secret is that user's."""
    if env.value(
        'SELECT 1 FROM password p JOIN "res.users" u ON u.id = p.uid WHERE uid = ? AND text = ? AND active', uid, secret
    ):
        return True
    return by_key(env, secret) == uid


def new_key(env: Env, uid: int, name: str, expires: str | None) -> str:
    """A fresh API key of that user."""
    key = secrets.token_hex(20)
    columns, values = ["name", "user_id", "create_date", "create_uid"], [name, uid, env.now, uid]
    if env.version >= 18:
        columns, values = [*columns, "expiration_date"], [*values, expires]
    sql = f'INSERT INTO "res.users.apikeys" ({", ".join(columns)}) VALUES ({", ".join("?" * len(values))})'
    env.run("INSERT INTO api_key (id, text) VALUES (?, ?)", env.db.execute(sql, values).lastrowid, key)
    return key
