"""Build the search index anew from the jobs themselves."""

from __future__ import annotations

import json

from sqlalchemy import Row, select, text

from depot_app.domain.orders import Party, search_words
from depot_app.store import search
from depot_app.store.database import Store
from depot_app.store.snapshot import SLICE
from depot_app.store.tables import customer, job, personal

_WANTED = (
    select(job.c.booked_seq, job.c.number, job.c.reference, customer.c.name, personal.c.value)
    .join(customer, customer.c.id == job.c.customer_id)
    .outerjoin(personal, personal.c.id == job.c.parties_id)
    .order_by(job.c.booked_seq)
    .limit(SLICE)
)


def rebuild_words(store: Store) -> None:
    """Index every job as it is now, in slices; jobs whose personal data were erased without them."""
    with store.write() as tx:
        tx.connection.execute(text("DELETE FROM job_words"))
    last = 0
    while True:
        with store.write() as tx:
            part = tx.connection.execute(_WANTED.where(job.c.booked_seq > last)).all()
            if not part:
                return
            search.put(tx.connection, [(row.booked_seq, _words(row)) for row in part])
            last = part[-1].booked_seq


def _words(row: Row[int, str, str, str, str | None]) -> list[str]:
    told = json.loads(row.value) if row.value else {}
    parties = [Party(**party) for party in (told.get("consignee"), told.get("sender")) if party]
    return search.words_of(search_words(row.number, row.reference, row.name, parties))
