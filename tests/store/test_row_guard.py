"""The guard against long write transactions bites: a test that books too many rows at once fails."""

from __future__ import annotations

import pytest
from sqlalchemy import insert

from depot_app.store.database import Store
from depot_app.store.tables import counter
from tests.support.row_guard import MOST_ROWS, RowGuard


def _write(store: Store, count: int, *, at_once: bool) -> None:
    rows = [{"name": f"test:{n}", "value": n} for n in range(count)]
    with store.write() as tx:
        for part in [rows] if at_once else [[row] for row in rows]:
            tx.connection.execute(insert(counter), part)


def _count(store: Store) -> int:
    with store.read() as connection:
        return len(connection.execute(counter.select().where(counter.c.name.like("test:%"))).all())


@pytest.mark.parametrize("at_once", [True, False])
def test_more_than_a_thousand_rows_are_refused(store: Store, row_guard: RowGuard, at_once: bool) -> None:
    with pytest.raises(AssertionError, match="1001 rows"):
        _write(store, MOST_ROWS + 1, at_once=at_once)
    assert row_guard.offences == [MOST_ROWS + 1]
    row_guard.offences.clear()
    assert _count(store) == 0


def test_a_thousand_rows_pass_and_are_counted_afresh_each_time(store: Store, row_guard: RowGuard) -> None:
    for _ in range(2):
        _write(store, MOST_ROWS, at_once=True)
        with store.write() as tx:
            tx.connection.execute(counter.delete().where(counter.c.name.like("test:%")))
    assert not row_guard.offences


def test_what_was_rolled_back_does_not_count(store: Store, row_guard: RowGuard) -> None:
    with pytest.raises(ZeroDivisionError), store.write() as tx:  # noqa: PT012
        tx.connection.execute(insert(counter), [{"name": f"test:{n}", "value": n} for n in range(900)])
        raise ZeroDivisionError
    _write(store, 900, at_once=True)
    assert not row_guard.offences
