"""The tables: the newest revision equals the models, runs both ways on a full store, and never runs unasked."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import func, inspect, select, text

from depot_app.errors import DepotError
from depot_app.store import opening, schema
from depot_app.store.database import Store
from depot_app.store.tables import fact, metadata, step
from depot_app.store.verify import verify
from tests.support.depot import fresh_place, open_depot, work_a_day

TODAY, TOMORROW = schema.HEAD, f"{int(schema.HEAD) + 1:04}"
NEXT = f"""
from alembic import op
import sqlalchemy as sa
revision, down_revision, branch_labels, depends_on = "{TOMORROW}", "{TODAY}", None, None

def upgrade() -> None:
    op.add_column("chain_head", sa.Column("hint", sa.Text(), nullable=True))

def downgrade() -> None:
    op.drop_column("chain_head", "hint")
"""
FAILING = NEXT.replace("def downgrade", '    op.execute("SELECT * FROM no_such_table")\n\ndef downgrade')


@pytest.fixture(params=["sqlite", "postgres"])
def bare(request: pytest.FixtureRequest, tmp_path: Path) -> Any:  # noqa: ANN401
    """A place with nothing in it."""
    store = Store(fresh_place(request, str(request.param), tmp_path))
    yield store
    store.close()


def with_next_revision(monkeypatch: pytest.MonkeyPatch, folder: Path, script: str = NEXT) -> None:
    """Pretend that this program knows one revision more."""
    copied = folder / "migrations"
    shutil.copytree(schema.MIGRATIONS, copied, ignore=shutil.ignore_patterns("__pycache__"))
    (copied / "versions" / f"{TOMORROW}_next.py").write_text(script)
    monkeypatch.setattr(schema, "MIGRATIONS", copied)
    monkeypatch.setattr(schema, "HEAD", TOMORROW)
    monkeypatch.setattr(schema.migrate, "__defaults__", (TOMORROW,))


def revisions() -> list[str]:
    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    return [script.revision for script in reversed(list(ScriptDirectory.from_config(config).walk_revisions()))]


def tables(store: Store) -> set[str]:
    with store.read() as connection:
        return {name for name in inspect(connection).get_table_names() if not name.startswith("job_words_")}


def columns(store: Store, table: str) -> set[str]:
    with store.read() as connection:
        return {column["name"] for column in inspect(connection).get_columns(table)}


def test_the_newest_revision_is_the_one_the_program_wants() -> None:
    assert revisions()[-1] == schema.HEAD


def test_the_newest_revision_equals_the_models(store: Store) -> None:
    def ours(thing: Any, name: str | None, kind: str, *_: object) -> bool:  # noqa: ANN401
        return not (kind in ("table", "index") and str(name).removeprefix("ix_").startswith("job_words"))

    with store.read() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_object": ours, "compare_type": True, "compare_server_default": True}
        )
        assert compare_metadata(context, metadata) == []


def test_every_check_of_the_models_is_in_the_database(store: Store) -> None:
    with store.read() as connection:
        there = {check["name"] for check in inspect(connection).get_check_constraints("step")}
    assert there == {"ck_step_one_outcome"}
    assert {check.name for check in step.constraints if check.name and "ck_" in str(check.name)} == there


def test_every_revision_runs_up_and_down_on_a_full_store(store: Store, tmp_path: Path) -> None:
    work_a_day(store, tmp_path / "day")
    facts = _count(store)
    known = revisions()
    for below in reversed([None, *known[:-1]]):
        schema.migrate(store, below or "base")
        assert schema.revision(store) == below
        if below is not None:
            assert _count(store) == facts
    assert tables(store) <= {"alembic_version"}
    for revision in known:
        schema.migrate(store, revision)
        assert schema.revision(store) == revision
    assert set(metadata.tables) <= tables(store)
    open_depot(store)
    work_a_day(store, tmp_path / "again")
    assert verify(store) == []


def _count(store: Store) -> int:
    with store.read() as connection:
        return connection.execute(select(func.count()).select_from(fact)).scalar_one()


def test_an_older_store_is_brought_up_with_all_that_is_in_it(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work_a_day(store, tmp_path / "day")
    facts = _count(store)
    with_next_revision(monkeypatch, tmp_path)
    opening.check(store)
    assert schema.revision(store) == TOMORROW
    assert "hint" in columns(store, "chain_head")
    assert _count(store) == facts
    assert verify(store) == []
    opening.check(store)  # and no second time


def test_the_file_is_put_aside_before_it_is_migrated(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if store.path is None:
        pytest.skip("a PostgreSQL store has no file")
    work_a_day(store, tmp_path / "day")
    facts = _count(store)
    with_next_revision(monkeypatch, tmp_path)
    opening.check(store)
    aside = store.path.with_name(f"{store.path.name}.before-{TOMORROW}")
    with sqlite3.connect(aside) as old:
        assert old.execute("SELECT version_num FROM alembic_version").fetchall() == [(TODAY,)]
        assert old.execute("SELECT count(*) FROM fact").fetchone() == (facts,)
    old.close()


def test_a_migration_that_fails_changes_nothing_and_can_be_tried_again(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_next_revision(monkeypatch, tmp_path, FAILING)
    for _ in range(2):
        with pytest.raises(Exception, match="no_such_table"):
            opening.check(store)
        assert schema.revision(store) == TODAY
        assert "hint" not in columns(store, "chain_head")
    (tmp_path / "migrations" / "versions" / f"{TOMORROW}_next.py").write_text(NEXT)
    opening.check(store)
    assert schema.revision(store) == TOMORROW


def test_a_store_of_a_newer_program_is_refused_untouched(store: Store) -> None:
    with store.write() as tx:
        tx.connection.execute(text("UPDATE alembic_version SET version_num = '0999'"))
    with pytest.raises(DepotError, match=r"newer version.*Nothing was read or changed.*Update"):
        opening.check(store)
    assert schema.revision(store) == "0999"


def test_an_empty_place_has_no_revision(bare: Store) -> None:
    assert schema.revision(bare) is None
    with pytest.raises(DepotError, match=r"no depot store.*depot init"):
        opening.check(bare)


def test_opening_a_store_of_today_does_not_load_alembic(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "migrate", None)
    opening.check(store)
