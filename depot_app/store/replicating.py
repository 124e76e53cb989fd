"""One replicator per store, whoever starts it: the window, ``depot sync``, another desk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import text

from depot_app.errors import DepotError
from depot_app.held_file import held
from depot_app.store.database import Store

_ADVISORY = 733002


class Taken(DepotError):
    """Another program is talking to Odoo for this store at the moment."""


@contextmanager
def replicating(store: Store) -> Iterator[None]:
    """Be the one that talks to Odoo. Raises DepotError while another does; a crash gives the place free."""
    if store.path is not None:
        with held(store.path.with_name(f"{store.path.name}.replicator")) as is_ours:
            if not is_ours:
                raise _taken()
            yield
        return
    with store.engine.connect() as connection:
        if not connection.execute(text("SELECT pg_try_advisory_lock(:key)"), {"key": _ADVISORY}).scalar():
            raise _taken()
        try:
            yield
        finally:
            connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": _ADVISORY})


def _taken() -> Taken:
    return Taken(
        "Another program is exchanging with Odoo for this store already.", "Nothing was sent twice.",
        "Let it finish, or stop it.",
    )  # fmt: skip
