"""The ledger a window at a time, and what Odoo did not take."""

from __future__ import annotations

import pytest
from sqlalchemy import event

from depot_app.errors import DepotError
from depot_app.services import jobs, ledger_actions, ledger_lines
from depot_app.services.ledger_lines import CHANGED, PARKED, SENT, WAITING, WITHDRAWN
from depot_app.services.replication import marking
from depot_app.services.replication.marking import Outcome, Receipt
from tests.services.conftest import CARL, LENA, SUSI, Desk


def states(desk: Desk, number: str) -> list[str]:
    return [each.state for line in ledger_lines.lines(desk.store, ledger_lines.seqs_of(desk.store, number))
            for each in line.sendings]  # fmt: skip


def test_windows_follow_each_other_without_gap(both: Desk) -> None:
    for index in range(4):
        both.job(f"PO-{index}")
    everything = ledger_lines.seqs(both.store, None, 1000)
    assert everything == sorted(everything, reverse=True)
    first = ledger_lines.seqs(both.store, None, 3)
    then = ledger_lines.seqs(both.store, first[-1], 1000)
    assert first + then == everything
    waiting = ledger_lines.unsent(both.store, WAITING, None, 3)
    assert waiting + ledger_lines.unsent(both.store, WAITING, waiting[-1], 100) == ledger_lines.unsent(
        both.store, WAITING, None, 100)  # fmt: skip
    assert ledger_lines.summary(both.store).total == everything[0]


def test_a_line_has_both_times_and_who(desk: Desk) -> None:
    number = desk.job("PO-1")
    load = desk.load(number)
    desk.clock.on(minutes=7)
    desk.scan(load, desk.codes(number)[0])
    newest = ledger_lines.lines(desk.store, ledger_lines.seqs(desk.store, None, 1))[0]
    assert (newest.words, newest.job, newest.reference, newest.by) == ("Unit loaded", number, "PO-1", LENA.id)
    assert newest.happened.startswith("2026-11-23T06:07")
    assert newest.recorded.startswith("2026-11-23T06:07")
    assert newest.sendings == ()


def test_what_became_of_a_sending_is_told(both: Desk) -> None:
    taken, refused, changed, withdrawn = (both.job(f"PO-{index}") for index in range(4))
    of = {number: ledger_lines.unsent_of(both.store, WAITING, number)[0]
          for number in (taken, refused, changed, withdrawn)}  # fmt: skip
    marking.settled(both.store, Outcome({of[taken]: Receipt("sale.order", 41, "S00041")},
                                        conflicts={of[changed]: "2 Dec here, 4 Dec in Odoo."}))  # fmt: skip
    marking.parked(both.store, of[refused], "The product is archived.")
    ledger_actions.withdraw(both.store, SUSI, of[withdrawn], "made by hand")
    assert [states(both, each) for each in (taken, refused, changed, withdrawn)] == [
        [SENT], [PARKED], [CHANGED], [WITHDRAWN]]  # fmt: skip
    sent = ledger_lines.lines(both.store, ledger_lines.seqs_of(both.store, taken))[-1].sendings[0]
    assert (sent.model, sent.record, sent.name) == ("sale.order", 41, "S00041")
    (aside,) = ledger_lines.sendings(both.store, ledger_lines.unsent(both.store, PARKED, None, 9))
    assert (aside.line.job, aside.sending.error) == (refused, "The product is archived.")
    told = ledger_lines.summary(both.store)
    assert (told.waiting, told.parked, told.changed) == (0, 1, 1)
    assert ledger_lines.unsent_of(both.store, PARKED, "nothing of that name") == []


def test_all_go_again_but_those_decided_meanwhile(desk: Desk) -> None:
    first, second, waits = desk.job("PO-1"), desk.job("PO-2"), desk.job("PO-3")
    aside = [ledger_lines.unsent_of(desk.store, WAITING, number)[0] for number in (first, second)]
    for each in aside:
        marking.parked(desk.store, each, "No.")
    ledger_actions.withdraw(desk.store, SUSI, aside[0], "not wanted")
    assert ledger_actions.retry_all(desk.store, CARL, aside) == 1
    assert (states(desk, first), states(desk, second), states(desk, waits)) == ([WITHDRAWN], [WAITING], [WAITING])
    marking.parked(desk.store, aside[1], "No.")
    with pytest.raises(DepotError):
        ledger_actions.retry(desk.store, LENA, aside[1])
    assert ledger_actions.retry_all(desk.store, LENA, aside) == 0


def test_only_what_happened_to_the_job_is_found(desk: Desk) -> None:
    number = desk.job("PO-1")
    desk.job("PO-2")
    jobs.cancel(desk.store, CARL, number, "ordered twice")
    told = ledger_lines.lines(desk.store, ledger_lines.seqs_of(desk.store, "PO-1"))
    assert {line.job for line in told} == {number}
    assert told[-1].kind == "booking_received"
    assert "job_cancelled" in [line.kind for line in told]


def test_a_page_of_lines_takes_as_many_questions_as_one(desk: Desk) -> None:
    for index in range(10):
        desk.job(f"PO-{index}")
    wanted = ledger_lines.seqs(desk.store, None, 10)
    asked: list[str] = []
    event.listen(desk.store.engine, "before_cursor_execute", lambda _c, _u, said, *_: asked.append(said))
    ledger_lines.lines(desk.store, wanted[:1])
    one = len(asked)
    asked.clear()
    assert len(ledger_lines.lines(desk.store, wanted)) == 10
    assert len(asked) <= one
