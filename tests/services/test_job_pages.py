"""The window on the long list of jobs: which, in which order, and by index however long the list is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event

from depot_app.domain.orders import GoodsLine
from depot_app.services import exceptions, job_pages, jobs
from depot_app.services.job_pages import JobLine, JobPages, Which
from depot_app.services.to_plan import ToPlan
from depot_app.store.tables import import_, job
from tests.services.conftest import CARL, DAY, SUSI, Desk


def numbers(desk: Desk, which: Which = Which.ALL, words: str = "", sort: str = "", *, down: bool = False) -> list[str]:
    pages = JobPages(desk.store, which, words)
    return [row.number for row in pages.rows(pages.keys(sort, down, 0, 100))]


@pytest.fixture
def some(both: Desk) -> dict[str, str]:
    """Jobs by what they are about."""
    made = {name: both.job(f"QF-{place}{name}") for place, name in enumerate(("plan", "load", "out", "hold", "gone"))}
    late = both.order("A-1", date=DAY + timedelta(days=3))
    made["late"] = jobs.book(
        both.store,
        CARL,
        replace(late, customer="a first one", consignee=replace(late.consignee, name="Zebra", city="Bath")),
    ).number
    both.load(made["load"])
    both.send(made["out"])
    jobs.hold(both.store, CARL, made["hold"], "customer has not paid")
    jobs.cancel(both.store, CARL, made["gone"], "ordered twice")
    return made


def test_each_question_has_its_jobs(both: Desk, some: dict[str, str]) -> None:
    assert numbers(both, Which.PLAN) == [some["plan"], some["hold"], some["late"]]
    assert numbers(both, Which.LOAD) == [some["load"]]
    assert numbers(both, Which.OUT) == [some["out"]]
    assert numbers(both, Which.HOLD) == [some["hold"]]
    assert numbers(both, Which.CANCELLED) == [some["gone"]]
    assert set(numbers(both)) == set(some.values())


def test_a_proven_job_is_not_to_be_planned(both: Desk, some: dict[str, str]) -> None:
    both.pod(some["out"])
    assert some["out"] not in numbers(both, Which.PLAN) + numbers(both, Which.OUT) + numbers(both, Which.LOAD)


@pytest.mark.parametrize("which", [Which.ALL, Which.PLAN])
def test_every_order_goes_both_ways(both: Desk, some: dict[str, str], which: Which) -> None:
    wanted = set(numbers(both, which))
    by = {
        "number": [some[name] for name in ("plan", "load", "out", "hold", "gone", "late")],
        "date": [some[name] for name in ("plan", "load", "out", "hold", "gone", "late")],
        "reference": [some[name] for name in ("late", "plan", "load", "out", "hold", "gone")],
        "customer": [some[name] for name in ("late", "plan", "load", "out", "hold", "gone")],
    }
    for sort, order in by.items():
        order = [number for number in order if number in wanted]
        assert numbers(both, which, sort=sort) == order
        assert numbers(both, which, sort=sort, down=True) == order[::-1]


SHOWN: dict[str, Callable[[JobLine], Any]] = {
    "units": lambda row: row.units, "weight": lambda row: row.weight_g, "hold": lambda row: row.hold,
    "movement": lambda row: row.movement, "billing": lambda row: row.billing, "service": lambda row: row.service,
}  # fmt: skip


@pytest.mark.parametrize("sort", SHOWN)
@pytest.mark.parametrize(("which", "words"), [(Which.PLAN, ""), (Which.ALL, "thaxted")])
def test_a_few_jobs_are_sorted_by_whatever_is_shown(both: Desk, some: dict[str, str], sort: str, which: Which,
                                                    words: str) -> None:  # fmt: skip
    heavy = both.order("HEAVY")
    jobs.book(both.store, CARL, replace(heavy, service="a first one", lines=tuple(
        replace(line, quantity=line.quantity + 3, weight_g=9_000_000) for line in heavy.lines)))  # fmt: skip
    pages = JobPages(both.store, which, words)
    assert pages.sorts(sort)
    up, down = ([SHOWN[sort](row) for row in pages.rows(pages.keys(sort, way, 0, 100))] for way in (False, True))
    assert up == sorted(up)
    assert down == up[::-1]
    assert len(up) > 1
    assert (up[0] != up[-1]) or sort in ("billing", "movement")


@pytest.mark.parametrize("sort", ["", "number", "date", "reference", "customer", *SHOWN])
@pytest.mark.parametrize("down", [False, True])
@pytest.mark.parametrize(("which", "words"), [(Which.PLAN, ""), (Which.ALL, "thaxted"), (Which.ALL, "")])
def test_going_on_from_a_row_misses_none_and_repeats_none(both: Desk, some: dict[str, str], sort: str, which: Which,
                                                          words: str, down: bool) -> None:  # fmt: skip
    for number in range(5):
        both.job(f"W-{number}", lines=(GoodsLine("loose", 1 + number % 2),))  # without a weight
    pages = JobPages(both.store, which, words)
    if sort and not pages.sorts(sort):
        return
    whole = list(pages.keys(sort, down, 0, 100))
    onwards: list[int] = []
    while some_more := pages.keys(sort, down, len(onwards), 2):
        onwards += some_more
    assert onwards == whole
    assert list(JobPages(both.store, which, words).keys(sort, down, 3, 3)) == whole[3:6]  # a window in between


def test_all_jobs_are_sorted_only_where_an_index_has_the_order(both: Desk) -> None:
    pages = JobPages(both.store)
    assert [sort for sort in ("number", "date", "reference", "customer", *SHOWN) if pages.sorts(sort)] == [
        "number", "date", "reference", "customer"]  # fmt: skip


def test_words_narrow_every_question(both: Desk, some: dict[str, str]) -> None:
    assert numbers(both, words="zeb bath") == [some["late"]]
    assert numbers(both, Which.PLAN, "thaxted qf") == [some["plan"], some["hold"]]
    assert numbers(both, Which.PLAN, "thaxted qf", "number", down=True) == [some["hold"], some["plan"]]
    assert numbers(both, words="nobody") == []
    assert numbers(both, words=f" {some['gone'].lower()} ") == [some["gone"]]
    assert numbers(both, Which.PLAN, some["gone"]) == []


def test_windows_follow_one_another(both: Desk) -> None:
    made = [both.job(f"W-{number}") for number in range(7)]
    pages = JobPages(both.store)
    keys = [key for start in (0, 3, 6) for key in pages.keys("number", False, start, 3)]
    assert [row.number for row in pages.rows(keys)] == made


def test_all_jobs_are_kept_in_mind_and_newer_ones_come_before_them(desk: Desk) -> None:
    first, second = desk.job("K-1"), desk.job("K-2")
    pages = JobPages(desk.store)
    assert [row.number for row in pages.rows(pages.keys("", False, 0, 1))] == [second]
    assert [row.number for row in pages.rows(pages.keys("", False, 1, 1))] == [first]
    third = desk.job("K-3")
    assert [row.number for row in pages.rows(pages.keys("", False, 0, 10))] == [third, second, first]


def test_a_row_tells_what_the_list_shows(both: Desk, some: dict[str, str]) -> None:
    pages = JobPages(both.store)
    (row,) = pages.rows([job_pages.key_of(both.store, some["hold"]) or 0])
    assert (row.number, row.reference, row.customer) == (some["hold"], "QF-3hold", "Quillfeather Mills")
    assert (row.consignee, row.city, row.units, row.quantity) == ("Pemberton", "Thaxted", 2, 2)
    assert (row.weight_g, row.movement, row.billing) == (2000, "expected", "unpriced")
    assert (row.hold, row.cancelled) == ("customer has not paid", "")
    (gone,) = pages.rows([job_pages.key_of(both.store, some["gone"]) or 0])
    assert (gone.movement, gone.cancelled) == ("cancelled", "ordered twice")


def test_a_list_being_booked_is_not_seen(desk: Desk) -> None:
    number = desk.job("L-1")
    with desk.store.engine.begin() as connection:
        connection.execute(import_.insert().values(id="half", file="x", manifest="y", jobs=2, completed=0))
        connection.execute(job.update().values(import_id="half"))
    assert numbers(desk) == numbers(desk, words="thaxted") == []
    assert job_pages.key_of(desk.store, number) is None
    with desk.store.engine.begin() as connection:
        connection.execute(job.update().values(import_id=None))
        connection.execute(import_.delete())
    assert numbers(desk) == [number]


def test_what_needs_a_person_comes_round(both: Desk, some: dict[str, str]) -> None:
    exceptions.log(both.store, CARL, some["out"], "LATE")
    key = job_pages.key_of(both.store, some["out"])
    assert job_pages.next_trouble(both.store) == some["out"]
    assert job_pages.next_trouble(both.store, key or 0) == some["hold"]
    assert job_pages.next_trouble(both.store, 10**9) == some["out"]
    jobs.unhold(both.store, SUSI, some["hold"], "paid")
    assert job_pages.next_trouble(both.store, key or 0) == some["out"]


def test_nothing_needs_a_person_in_a_calm_depot(desk: Desk) -> None:
    desk.job("C-1")
    assert job_pages.next_trouble(desk.store) is None


INDEXES = {
    (Which.PLAN, ""): "ix_job_here", (Which.PLAN, "number"): "ix_job_here", (Which.LOAD, "reference"): "ix_job_here",
    (Which.OUT, ""): "ix_job_out", (Which.OUT, "number"): "ix_job_out", (Which.HOLD, ""): "ix_job_aside",
    (Which.CANCELLED, ""): "ix_job_aside", (Which.ALL, ""): "uq_job_booked_seq",
    (Which.ALL, "date"): "ix_job_date_booked_seq", (Which.ALL, "reference"): "uq_job_reference_key_date_customer_id",
    (Which.PLAN, "customer"): "ix_job_here", (Which.ALL, "customer"): "ix_job_customer_id_booked_seq",
}  # fmt: skip


def _plan(desk: Desk, ask: Callable[[], object]) -> list[str]:
    """The steps of SQLite's plan for the list that is asked for."""
    seen: list[tuple[str, object]] = []
    event.listen(desk.store.engine, "before_cursor_execute", lambda *args: seen.append((args[2], args[3])))
    ask()
    statement, values = next(each for each in seen if "LIMIT" in each[0])
    with desk.store.engine.connect() as connection:
        return [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]  # type: ignore[arg-type]


@pytest.mark.parametrize("since", ["", "2026-11-23"])
def test_what_waits_for_a_load_is_not_looked_for_among_all_jobs(desk: Desk, since: str) -> None:
    plan = _plan(desk, lambda: ToPlan(desk.store, since=since).keys("", False, 0, 1000))
    assert any("ix_job_here" in step for step in plan if "job" in step.split()), plan


@pytest.mark.parametrize(("asked", "index"), INDEXES.items())
def test_no_question_walks_through_all_jobs(desk: Desk, asked: tuple[Which, str], index: str) -> None:
    """The plan of SQLite names the index, and sorts nothing where all jobs are asked for."""
    plan = _plan(desk, lambda: JobPages(desk.store, asked[0]).keys(asked[1], False, 0, 1000))
    assert any(index in step for step in plan if "job" in step.split()), plan
    assert asked[0] is not Which.ALL or not any("TEMP B-TREE" in step for step in plan), plan
