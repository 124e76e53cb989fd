"""Gap-free means: every consignment number that was drawn is a note or was voided with a reason, and never both."""

from __future__ import annotations

import json

from sqlalchemy import select

from depot_app.domain.numbers import note_number
from depot_app.store.database import Store
from depot_app.store.tables import counter, fact, note
from tests.support.depot import DEPOT


def unaccounted(store: Store) -> list[int]:
    """The serials of station 1 that are neither, or both."""
    with store.read() as connection:
        skipped = connection.execute(select(fact.c.payload).where(fact.c.kind == "numbers_voided")).scalars().all()
        numbers = set(connection.execute(select(note.c.number)).scalars())
        drawn = connection.execute(select(counter.c.value).where(counter.c.name == f"number:{DEPOT}1")).scalar() or 0
    ranges = [json.loads(payload)["data"] for payload in skipped]
    voided = {serial for told in ranges for serial in range(told["first"], told["last"] + 1)}
    return [n for n in range(1, drawn + 1) if (note_number(DEPOT, 1, n) in numbers) == (n in voided)]
