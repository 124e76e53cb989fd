"""Transactions: what a reader sees, how long a writer waits, and two programs that lose nothing."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import select, text

from depot_app.store import ledger
from depot_app.store.database import Store
from depot_app.store.faults import StoreBusy
from depot_app.store.tables import counter, fact

REPOSITORY = Path(__file__).parents[2]
WRITER = """
import sys
from depot_app.store import ledger
from depot_app.store.database import Store
from depot_app.store.ledger import DESK, Draft
store = Store(sys.argv[1])
for n in range(int(sys.argv[3])):
    with store.write() as tx:
        number = ledger.next_number(tx, "raced")
        data = {"range": sys.argv[2], "first": number, "last": number, "reason": "race"}
        ledger.record(tx, DESK, Draft("numbers_voided", data))
"""


@pytest.fixture
def other(store: Store) -> Iterator[Store]:
    """A second program's view of the same store."""
    second = Store(store.url)
    yield second
    second.close()


@contextmanager
def held(store: Store) -> Iterator[None]:
    """Somebody else is in the middle of writing."""
    started, finish = threading.Event(), threading.Event()

    def hold() -> None:
        with store.write():
            started.set()
            finish.wait(30)

    thread = threading.Thread(target=hold)
    thread.start()
    started.wait(30)
    try:
        yield
    finally:
        finish.set()
        thread.join()


def test_a_reader_sees_nothing_of_a_change_until_it_is_made(store: Store, other: Store) -> None:
    with store.write() as tx:
        ledger.next_number(tx, "seen")
        with other.read() as connection:
            assert connection.execute(select(counter).where(counter.c.name == "seen")).first() is None
    with other.read() as connection:
        assert connection.execute(select(counter.c.value).where(counter.c.name == "seen")).scalar() == 1


def test_a_writer_reads_what_the_writer_before_it_wrote(store: Store, other: Store) -> None:
    """Reading first and writing then must not fail, nor work on old news, however often somebody is in between."""
    for expected in range(1, 9, 2):
        for number, desk in enumerate((store, other)):
            with desk.write() as tx:
                tx.connection.execute(select(fact)).all()
                assert ledger.next_number(tx, "turns") == expected + number


def test_threads_of_two_desks_never_draw_the_same_number(store: Store, other: Store) -> None:
    drawn: list[int] = []

    def draw(desk: Store) -> None:
        for _ in range(25):
            with desk.write() as tx:
                number = ledger.next_number(tx, "threads")
            drawn.append(number)

    threads = [threading.Thread(target=draw, args=(desk,)) for desk in (store, other, store)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(drawn) == list(range(1, 76))


@pytest.mark.parametrize("same_desk", [True, False])
@pytest.mark.parametrize("wait_s", [0.03, 0.3])
def test_a_busy_store_is_told_after_the_wait_and_not_later(
    store: Store, other: Store, same_desk: bool, wait_s: float
) -> None:
    with held(store):
        started = time.monotonic()
        with pytest.raises(StoreBusy, match="busy"), (store if same_desk else other).write(wait_s):
            pass
        assert wait_s <= time.monotonic() - started + 0.01 < wait_s + 1.0
    with other.write(wait_s):
        pass


def test_a_writer_waits_for_its_turn(store: Store, other: Store) -> None:
    done: list[str] = []

    def second() -> None:
        with other.write(10):
            done.append("second")

    with held(store):
        thread = threading.Thread(target=second)
        thread.start()
        time.sleep(0.1)
        done.append("first")
    thread.join()
    assert done == ["first", "second"]


def test_reading_never_waits_for_a_writer(store: Store, other: Store) -> None:
    with held(store):
        started = time.monotonic()
        with other.read() as connection:
            connection.execute(select(fact)).all()
        assert time.monotonic() - started < 1.0


def test_two_programs_writing_at_once_lose_nothing(store: Store) -> None:
    each = 60
    programs = [
        subprocess.Popen([sys.executable, "-c", WRITER, store.url, name, str(each)], cwd=REPOSITORY,
                         stderr=subprocess.PIPE, text=True)
        for name in ("one", "two")
    ]  # fmt: skip
    for program in programs:
        _, told = program.communicate(timeout=60)
        assert program.returncode == 0, told
    with store.read() as connection:
        rows = connection.execute(select(fact).order_by(fact.c.seq)).all()
        assert connection.execute(select(counter.c.value).where(counter.c.name == "raced")).scalar() == 2 * each
    raced = [row.payload for row in rows if '"reason":"race"' in row.payload]
    assert len(raced) == 2 * each
    assert [row.seq for row in rows] == list(range(1, len(rows) + 1))
    for name in ("one", "two"):
        assert sum(f'"range":"{name}"' in payload for payload in raced) == each


def test_sqlite_survives_a_power_cut_after_each_answer(store: Store) -> None:
    if not store.is_sqlite:
        pytest.skip("PostgreSQL sets this for the whole server")
    with store.read() as reading, store.write() as tx:
        for connection in (reading, tx.connection):
            assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"
            assert connection.execute(text("PRAGMA synchronous")).scalar() == 2
            assert connection.execute(text("PRAGMA foreign_keys")).scalar() == 1


def test_an_exception_inside_leaves_the_store_free(store: Store, other: Store) -> None:
    for _ in range(12):  # more often than there are connections
        with pytest.raises(ZeroDivisionError), store.write() as tx:  # noqa: PT012
            ledger.next_number(tx, "lost")
            raise ZeroDivisionError
    with other.write(0.5) as tx:
        assert ledger.next_number(tx, "lost") == 1
