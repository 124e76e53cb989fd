"""How a store begins: made once, made again after a crash, and a copy of it begins anew."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, make_url, select, text

from depot_app.errors import DepotError
from depot_app.services import jobs
from depot_app.store import opening, schema
from depot_app.store.database import Store
from depot_app.store.tables import chain_head, fact, incarnation, note, setting
from depot_app.store.verify import verify
from tests.support.depot import CLERK, DEPOT, fresh_place, open_depot, order

REPOSITORY = Path(__file__).parents[2]
MAKE = """
import sys
from depot_app.store import opening
from depot_app.store.database import Store
print("ready", flush=True)
sys.stdin.readline()
try:
    opening.create(Store(sys.argv[1]), {"depot": "RUH"})
except Exception as error:
    print(type(error).__name__, error)
    sys.exit(1)
"""


@pytest.fixture(params=["sqlite", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return fresh_place(request, str(request.param), tmp_path)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Store]:
    """A store in a file, with two jobs."""
    store = Store(str(tmp_path / "depot.depot"))
    open_depot(store)
    for reference in ("PO-1", "PO-2"):
        jobs.book(store, CLERK, order(reference))
    yield store
    store.close()


def kinds(store: Store) -> list[str]:
    with store.read() as connection:
        return list(connection.execute(select(fact.c.kind).order_by(fact.c.seq)).scalars())


def test_a_new_store_knows_its_depot(store: Store) -> None:
    opening.check(store)
    with store.read() as connection:
        assert connection.execute(select(setting.c.value).where(setting.c.name == "depot")).scalar() == DEPOT
    assert kinds(store)[0] == "incarnation_started"
    assert verify(store) == []


def test_a_store_is_not_made_twice(store: Store) -> None:
    before = kinds(store)
    with pytest.raises(DepotError, match="a store here already"):
        open_depot(store)
    assert kinds(store) == before


def _start(place: str) -> subprocess.Popen[str]:
    program = subprocess.Popen([sys.executable, "-c", MAKE, place], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               text=True, cwd=REPOSITORY)  # fmt: skip
    assert program.stdout is not None
    assert program.stdout.readline() == "ready\n"
    return program


@pytest.mark.parametrize("after_ms", [0, 10, 30, 60, 120, 240])
def test_making_a_store_that_was_killed_half_way_can_be_repeated(place: str, after_ms: int) -> None:
    program = _start(place)
    assert program.stdin is not None
    program.stdin.write("\n")
    program.stdin.flush()
    time.sleep(after_ms / 1000)
    program.send_signal(signal.SIGKILL)
    program.communicate()
    store = Store(place)
    try:
        _made_or_makeable(store)
        assert verify(store) == []
    finally:
        store.close()


def _made_or_makeable(store: Store) -> None:
    try:
        opening.check(store)
    except DepotError as error:
        assert "no depot store" in str(error)  # noqa: PT017 the other outcome is fine too
        open_depot(store)
        opening.check(store)


def test_a_store_with_tables_and_no_first_fact_is_no_store_yet(place: str) -> None:
    store = Store(place)
    schema.migrate(store)
    with pytest.raises(DepotError, match="no depot store"):
        opening.check(store)
    open_depot(store)
    opening.check(store)
    store.close()


def test_two_programs_making_one_store_make_one(place: str) -> None:
    programs = [_start(place) for _ in range(2)]
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("\n")
        program.stdin.flush()
    told = [program.communicate(timeout=60)[0] for program in programs]
    assert sorted(program.returncode for program in programs) == [0, 1], told
    assert "There is a store here already" in "".join(told)
    store = Store(place)
    assert kinds(store).count("incarnation_started") == 1
    assert verify(store) == []
    store.close()


def test_the_same_file_opened_again_is_no_copy(file: Store) -> None:
    opening.notice_copy(file)
    assert kinds(file).count("incarnation_started") == 1


def test_a_copied_file_begins_a_new_chain_linked_to_the_old(file: Store, tmp_path: Path) -> None:
    file.close()  # writes everything into the one file
    shutil.copy(tmp_path / "depot.depot", tmp_path / "copy.depot")
    copy = Store(str(tmp_path / "copy.depot"))
    before = len(kinds(copy))
    with copy.read() as connection:
        old = connection.execute(select(chain_head)).one()
    opening.notice_copy(copy)
    opening.notice_copy(copy)
    with copy.read() as connection:
        rows = connection.execute(select(incarnation).order_by(incarnation.c.number)).all()
        assert connection.execute(select(chain_head.c.incarnation)).scalar() == rows[1].id
    assert [row.number for row in rows] == [1, 2]
    assert (rows[1].previous, rows[1].seq) == (old.hash, old.seq + 1)
    assert rows[1].id != old.incarnation
    assert kinds(copy)[before:] == ["incarnation_started", "numbers_voided"]
    assert verify(copy) == []
    copy.close()


def test_a_copy_never_gives_a_number_the_original_gives(file: Store, tmp_path: Path) -> None:
    with file.engine.connect() as connection:
        raw: Any = connection.connection.driver_connection
        raw.execute("VACUUM INTO ?", (str(tmp_path / "copy.depot"),))
    copy = Store(str(tmp_path / "copy.depot"))
    opening.notice_copy(copy)
    ours = {jobs.book(file, CLERK, order(f"A-{n}")).number for n in range(3)}
    theirs = {jobs.book(copy, CLERK, order(f"B-{n}")).number for n in range(3)}
    assert not ours & theirs
    with copy.read() as connection:
        payload = connection.execute(select(fact.c.payload).where(fact.c.kind == "numbers_voided")).scalar_one()
        numbers = set(connection.execute(select(note.c.number)).scalars())
    voided = json.loads(payload)["data"]
    serials = {int(number.split("-")[1][:-1]) for number in numbers}
    assert serials | set(range(voided["first"], voided["last"] + 1)) == set(range(1, max(serials) + 1))
    assert voided["reason"]
    copy.close()


def test_a_copied_database_begins_anew_too(postgres_url: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    original = Store(fresh_place(request, "postgres", tmp_path))
    open_depot(original)
    jobs.book(original, CLERK, order("PO-1"))
    opening.notice_copy(original)
    assert kinds(original).count("incarnation_started") == 1
    original.close()
    name = make_url(original.url).database
    server = create_engine(postgres_url, isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.execute(text('DROP DATABASE IF EXISTS "copied depot" WITH (FORCE)'))
        connection.execute(text(f'CREATE DATABASE "copied depot" TEMPLATE "{name}"'))
    server.dispose()
    copy = Store(make_url(original.url).set(database="copied depot").render_as_string(hide_password=False))
    opening.notice_copy(copy)
    assert kinds(copy).count("incarnation_started") == 2
    assert verify(copy) == []
    copy.close()


def test_a_database_user_without_special_rights_is_enough(postgres_url: str) -> None:
    server = create_engine(postgres_url, isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.execute(text('DROP DATABASE IF EXISTS "plain depot" WITH (FORCE)'))
        connection.execute(text("DROP ROLE IF EXISTS plain_desk"))
        connection.execute(text("CREATE ROLE plain_desk LOGIN"))
        connection.execute(text('CREATE DATABASE "plain depot" OWNER plain_desk'))
    server.dispose()
    url = make_url(postgres_url).set(database="plain depot", username="plain_desk")
    store = Store(url.render_as_string(hide_password=False))
    open_depot(store)
    opening.notice_copy(store)
    jobs.book(store, CLERK, order("PO-1"))
    assert verify(store) == []
    store.close()


def test_no_store_is_told_with_what_to_do(tmp_path: Path) -> None:
    store = Store(str(tmp_path / "nowhere.depot"))
    with pytest.raises(DepotError, match=r"no depot store at .*nowhere\.depot.*depot init"):
        opening.check(store)
    assert os.listdir(tmp_path) == []
    store.close()


@pytest.mark.parametrize(
    "content", [b"not a database at all, but long enough to be looked at" * 20, b"SQLite format 3\0"]
)
def test_a_file_that_is_no_store_is_told_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "holiday.depot"
    path.write_bytes(content)
    store = Store(str(path))
    with pytest.raises(DepotError, match=r"damaged or is not a Depot Desk store|no depot store"):
        opening.check(store)
    store.close()
    assert path.read_bytes() == content
