"""Which revision a store is at, and the way to today's. Alembic is loaded only when there is something to do."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from depot_app.errors import DepotError
from depot_app.store.database import Store

#: The newest revision under ``migrations/``; a test holds the two together.
HEAD = "0003"
MIGRATIONS = Path(__file__).resolve().parents[2] / "migrations"


def revision(store: Store) -> str | None:
    """The store's revision; None where there are no tables yet."""
    with store.read() as connection:
        return _revision(connection)


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def migrate(store: Store, to: str = HEAD) -> None:
    """Bring the store to revision ``to``. All in one transaction: it happens or it does not."""
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    script = ScriptDirectory.from_config(config)
    with store.alone() as connection:
        here = _revision(connection)
        forward = here is None or (to != "base" and script.get_revision(to) is not None and here < to)
        config.attributes["connection"] = connection
        (command.upgrade if forward else command.downgrade)(config, to)


def check_known(found: str) -> None:
    """Raise DepotError when the store was written by a newer version of the program."""
    if found > HEAD:
        raise DepotError(
            "This store was made by a newer version of Depot Desk.",
            "Nothing was read or changed.",
            "Update this desk to the version the other desks run, then start again.",
        )
