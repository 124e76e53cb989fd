"""Does the chain of facts hold? Each fact's text, its hash, its columns and its place are compared."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, func, select

from depot_app.domain.canonical import GENESIS, canonical
from depot_app.domain.facts import RULES_VERSION, TABLE
from depot_app.store.tables import chain_head, fact
from depot_app.store.trouble import Read, Troubles, short

#: Column of the row -> name in the fact's text.
_COLUMNS = {
    "seq": "seq", "id": "id", "kind": "kind", "job_id": "job", "load_id": "load", "rev": "rev",
    "happened_at": "happened", "recorded_at": "recorded", "actor": "actor",
}  # fmt: skip
_ENVELOPE = frozenset(
    ("actor", "boot", "data", "happened", "id", "incarnation", "job", "kind", "load", "mono", "odoo_clock_ms", "prev",
     "recorded", "rev", "rules", "seq", "station", "v")
)  # fmt: skip


class Chain:
    """Takes the facts in order and gathers what breaks their chain."""

    def __init__(self, troubles: Troubles) -> None:
        self._troubles = troubles
        self._before: Read | None = None
        self._incarnation: object = None
        self.count = 0

    def take(self, part: Sequence[Read]) -> None:
        for read in part:
            self.count += 1
            self._place(read)
            self._text(read)
            if read.fact is not None:
                self._link(read, read.fact)
                self._envelope(read, read.fact)
            self._before = read

    def _expected(self) -> int:
        return 1 if self._before is None else int(self._before.row.seq) + 1

    def _place(self, read: Read) -> None:
        wanted = self._expected()
        if read.row.seq > wanted:
            last = read.row.seq - 1
            named = f"fact {wanted} is" if last == wanted else f"facts {wanted} to {last} are"
            self._troubles.add(wanted, f"{named} missing: removed from before fact {read.row.seq}")
        elif read.row.seq < wanted:
            self._troubles.add(read.row.seq, "a fact stands before the first one")

    def _text(self, read: Read) -> None:
        if read.digest != read.row.hash:
            self._troubles.add(read.row.seq, "its text was changed: it does not have the hash it was recorded with")
        if read.fact is None:
            self._troubles.add(read.row.seq, "its text cannot be read as a fact")
            return
        try:
            same = canonical(read.fact) == read.row.payload
        except (ValueError, RecursionError):
            same = False
        if not same:
            self._troubles.add(read.row.seq, "its text is not in canonical form")

    def _link(self, read: Read, told: dict[str, Any]) -> None:
        """A fact names the hash of the one before it; where that differs, the one before was changed later."""
        before, prev = self._before, told.get("prev")
        if before is None:
            if read.row.seq == 1 and prev != GENESIS:
                self._troubles.add(1, "the first fact names one before it")
        elif read.digest != read.row.hash:
            return  # its own text was changed: what it names proves nothing
        elif before.row.seq == read.row.seq - 1 and prev not in (before.row.hash, before.digest):
            seq = before.row.seq
            self._troubles.add(seq, f"it is not the fact that fact {read.row.seq} was chained to: one was changed")

    def _envelope(self, read: Read, told: dict[str, Any]) -> None:
        seq = read.row.seq
        for column, name in _COLUMNS.items():
            if (value := getattr(read.row, column)) != told.get(name):
                self._troubles.add(seq, f"its column {column} is {short(value)}, its text says {short(told.get(name))}")
        if told.keys() != _ENVELOPE or not isinstance(told["data"], dict) or str(told["kind"]) not in TABLE:
            self._troubles.add(seq, "its text is not that of a fact this version knows")
            return
        if not isinstance(told["rules"], int) or told["rules"] > RULES_VERSION:
            self._troubles.add(seq, "it was recorded by a newer version of the program")
        if told["kind"] == "incarnation_started":
            self._incarnation = told["data"].get("incarnation")
        if told["incarnation"] != self._incarnation:
            self._troubles.add(seq, "it belongs to another copy of the store")

    def finish(self, connection: Connection) -> None:
        """Compare the last fact with the chain's head, and the numbering of the facts of each job."""
        self._head(connection)
        expected = func.coalesce(func.lag(fact.c.rev).over(partition_by=fact.c.job_id, order_by=fact.c.seq), 0) + 1
        numbered = select(fact.c.seq, fact.c.rev, expected.label("expected")).where(fact.c.job_id.is_not(None))
        rows = numbered.subquery()
        wrong = select(rows).where(rows.c.rev.is_distinct_from(rows.c.expected)).order_by(rows.c.seq).limit(20)
        for row in connection.execute(wrong):
            self._troubles.add(row.seq, f"it is change {row.rev} of its job where change {row.expected} comes next")

    def _head(self, connection: Connection) -> None:
        heads = connection.execute(select(chain_head)).all()
        if len(heads) != 1:
            self._troubles.add(None, "the row that says where the chain ends is missing")
            return
        head, last = heads[0], self._expected() - 1
        if head.seq > last:
            named = f"fact {head.seq} is" if head.seq == last + 1 else f"facts {last + 1} to {head.seq} are"
            self._troubles.add(last + 1, f"{named} missing: the chain ends at fact {last}")
        elif head.seq < last:
            self._troubles.add(head.seq + 1, f"the chain should end at fact {head.seq}, and there are facts after it")
        elif self._before is not None and head.hash not in (self._before.row.hash, self._before.digest):
            self._troubles.add(last, "the last fact is not the one the chain ended with: it was changed")
        elif self._before is not None and head.incarnation != self._incarnation:
            self._troubles.add(None, "the chain's end names another copy of the store")
