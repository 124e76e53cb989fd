"""Jobs of a list that is still being booked are passed, whoever looks and however often they looked before."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from sqlalchemy import event, select

from depot_app.services.job_pages import JobPages, Which
from depot_app.services.visibility import visible, visible_among_many
from depot_app.store.tables import import_, job
from tests.services.conftest import Desk


@pytest.fixture(autouse=True)
def as_it_was(request: pytest.FixtureRequest) -> Iterator[None]:
    """Lists are begun by hand here: no fact tells of them, and afterwards the store must be what its facts say."""
    desk: Desk = request.getfixturevalue("both" if "both" in request.fixturenames else "desk")
    yield
    with desk.store.engine.begin() as connection:
        connection.execute(job.update().values(import_id=None))
        connection.execute(import_.delete())


def seen(desk: Desk) -> list[str]:
    """What a question about many shows, which is what the key of each of them says."""
    with desk.store.read() as connection:
        among = list(connection.execute(select(job.c.number).where(visible_among_many(connection))).scalars())
        alone = list(connection.execute(select(job.c.number).where(visible())).scalars())
    assert sorted(among) == sorted(alone)
    return among


def listed(desk: Desk, which: Which = Which.ALL) -> list[str]:
    pages = JobPages(desk.store, which)
    return [row.number for row in pages.rows(pages.keys("", False, 0, 100))]


def begin(desk: Desk, name: str) -> None:
    with desk.store.engine.begin() as connection:
        connection.execute(import_.insert().values(id=name, file="x", manifest="y", jobs=9, completed=0))


def came_with(desk: Desk, number: str, name: str) -> None:
    with desk.store.engine.begin() as connection:
        connection.execute(job.update().where(job.c.number == number).values(import_id=name))


def finish(desk: Desk, name: str) -> None:
    with desk.store.engine.begin() as connection:
        connection.execute(import_.update().where(import_.c.id == name).values(completed=1))


@pytest.mark.parametrize("seed", range(4))
def test_looking_again_and_again_tells_what_looking_once_does(both: Desk, seed: int) -> None:
    chance = random.Random(seed)
    going: list[str] = []
    pages = JobPages(both.store)
    for step in range(40):
        match chance.choice(("book", "book", "book", "begin", "finish")):
            case "begin" if len(going) < 2:
                going.append(f"list {step}")
                begin(both, going[-1])
            case "finish" if going:
                finish(both, going.pop(chance.randrange(len(going))))
            case _:
                whose = chance.choice([*going, None])
                number = both.job(f"V-{step}")
                if whose:  # in one transaction, in truth
                    came_with(both, number, whose)
        if chance.random() < 0.7:
            assert set(seen(both)) == {row.number for row in pages.rows(pages.keys("", False, 0, 100))}
    assert set(seen(both)) == set(listed(both))


def test_what_was_hidden_stands_in_its_place_once_all_is_booked(both: Desk) -> None:
    pages = JobPages(both.store)
    before = both.job("V-1")
    assert [row.number for row in pages.rows(pages.keys("", False, 0, 100))] == [before]
    begin(both, "a list")
    hidden = both.job("V-2")
    came_with(both, hidden, "a list")
    after = both.job("V-3")
    assert [row.number for row in pages.rows(pages.keys("", False, 0, 100))] == [after, before]
    assert listed(both, Which.PLAN) == [before, after]
    finish(both, "a list")
    assert [row.number for row in pages.rows(pages.keys("", False, 0, 100))] == [after, hidden, before]


def test_each_job_is_looked_at_once_while_a_list_is_booked(desk: Desk) -> None:
    begin(desk, "a list")
    for step in range(5):
        came_with(desk, desk.job(f"V-{step}"), "a list")
    assert seen(desk) == []
    looked: list[tuple[str, tuple[int, ...]]] = []
    event.listen(desk.store.engine, "before_cursor_execute", lambda *args: looked.append((args[2], args[3])))
    newest = desk.job("V-9")
    assert seen(desk) == [newest]
    froms = [values for words, values in looked if words.endswith("WHERE job.booked_seq > ? ORDER BY job.booked_seq")]
    with desk.store.read() as connection:
        passed = [row[0] for row in connection.execute(select(job.c.booked_seq).order_by(job.c.booked_seq))]
    assert froms == [(passed[-2],)]
    assert not any("min(" in words for words, _ in looked)
