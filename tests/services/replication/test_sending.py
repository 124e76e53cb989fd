"""What becomes of steps: taken once, refused ones narrowed down and put aside, unknown customers waited for."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from depot_app.errors import DepotError
from depot_app.odoo.loading import load
from depot_app.services import billing, customers, deliveries, exceptions, jobs, ledger_actions, loads
from depot_app.services.replication.sending import SENDERS
from tests.faults.odoo_records import parked_steps
from tests.services.replication.linked import ANN, BEN, Link


def test_every_step_of_the_fact_table_has_a_sender() -> None:
    from depot_app.domain.facts import TABLE

    assert {what for row in TABLE.values() for what in row.steps} == set(SENDERS)


def test_a_refused_order_is_put_aside_alone(link: Link) -> None:
    for number in range(9):
        link.book(f"A{number}")
    # The address of one job hangs on a customer whose record is gone.
    link.book("BAD", "C1002")
    customers.record(link.store, ANN, _customer(link, "C1002"), 424242, "chosen")
    told = link.exchange()
    assert (told.parked, told.waiting) == (1, 0)
    assert link.steps("BAD") == [("order", "parked")]
    assert all(link.steps(f"A{number}") == [("order", "sent")] for number in range(9))
    assert link.error("BAD") != ""


def _customer(link: Link, name: str) -> str:
    from depot_app.store.tables import customer

    with link.store.read() as connection:
        return str(connection.execute(select(customer.c.id).where(customer.c.name == name)).scalar_one())


@pytest.mark.parametrize("culprit", [0, 3, 6])
def test_the_culprit_among_many_confirmations_is_found(link: Link, culprit: int) -> None:
    for number in range(7):
        link.book(f"A{number}")
    link.exchange()
    victim = link.order(f"A{culprit}")["id"]
    for number in range(7):
        billing.set_price(link.store, ANN, f"A{number}", "10")
    link.odoo.write("sale.order", [victim], {"state": "cancel"})
    told = link.exchange()
    assert (told.conflicts, told.waiting) == (1, 0)
    assert link.steps(f"A{culprit}")[1] == ("order_confirm", "conflict")
    assert [link.order(f"A{n}")["state"] for n in range(7) if n != culprit] == ["sale"] * 6


def test_a_lost_right_is_shown_by_one_step_and_the_others_wait_for_it(link: Link) -> None:
    link.odoo.revoke_right("sale.order", "create")
    for number in range(30):
        link.book(f"A{number}")
    first = link.exchange()
    assert (first.pushed, first.parked, first.waiting) == (0, 1, 29)
    assert link.error("A0").startswith("The user has no right to create sale.order at Odoo. You are not allowed")
    assert link.error("A29") == "The user has no right to create sale.order at Odoo."
    again = link.exchange()
    assert (again.pushed, again.parked, again.waiting) == (0, 1, 29)
    assert max(first.calls, again.calls) <= 12, "not a call for each step"
    link.odoo.restore_right("sale.order", "create")
    mended = link.exchange()
    assert (mended.pushed, mended.parked, mended.waiting) == (29, 1, 0)
    (parked,) = parked_steps(link.store)
    ledger_actions.retry(link.store, ANN, parked)
    assert link.exchange().pushed == 1
    assert len(link.odoo.records("sale.order")) == 30


def test_a_lost_right_holds_back_its_own_kind_alone(link: Link) -> None:
    for ref in ("A", "B", "C"):
        link.book(ref, price="10")
    link.exchange()
    link.deliver("A", "B", "C")
    exceptions.log(link.store, ANN, "A", "LATE", "the ferry was late")
    link.odoo.revoke_right("mail.activity", "create")
    told = link.exchange()
    assert (told.parked, told.waiting) == (1, 0)
    link.book("D", price="10")
    assert link.exchange().parked == 1
    assert [state for _, state in link.steps("D")] == ["sent", "sent"]


def test_a_refusal_that_is_about_no_right_is_narrowed_down_as_ever(link: Link) -> None:
    for number in range(9):
        link.book(f"A{number}")
    link.book("BAD", "C1002")
    customers.record(link.store, ANN, _customer(link, "C1002"), 424242, "chosen")
    link.odoo.revoke_right("mail.message", "create")
    assert link.exchange().parked == 1
    assert "right" not in link.error("BAD")


def test_unmatched_customers_wait_visibly_and_go_once_matched(link: Link) -> None:
    link.book("A", "Alpha Food")
    link.book("B", "C1001")
    told = link.exchange()
    assert (told.waiting, told.parked) == (1, 0)
    assert link.error("A") == "Odoo knows no customer called Alpha Food. Nearest there: Alpha Foods Ltd."
    assert link.steps("B") == [("order", "sent")]
    erp = link.connect()
    (view,) = customers.listed(link.store, erp, unmatched=True)
    assert [each.name for each in view.suggestions] == ["Alpha Foods Ltd"]
    customers.match(link.store, ANN, "Alpha Food", erp, view.suggestions[0].id)
    assert link.exchange().waiting == 0
    assert link.order("A")["partner_id"][1] == "Alpha Foods Ltd"


def test_an_unknown_customer_is_made_once_where_the_depot_wishes_it(link: Link) -> None:
    with pytest.raises(DepotError):
        customers.match(link.store, ANN, "Nobody", link.connect(), None)
    link.book("A", "Delta Glass")
    link.exchange()
    customers.match(link.store, ANN, "Delta Glass", link.connect(), None)
    customers.match(link.store, ANN, "Delta Glass", link.connect(), None)
    assert link.exchange().waiting == 0
    assert len(link.odoo.records("res.partner", [["name", "=", "Delta Glass"]])) == 1


def test_a_job_cancelled_before_anything_was_sent_never_leaves(link: Link) -> None:
    link.book("A", price="10")
    jobs.cancel(link.store, ANN, "A", "a mistake")
    told = link.exchange()
    assert (told.pushed, told.waiting) == (0, 0)
    assert link.odoo.records("sale.order") == []


def test_a_job_cancelled_after_it_was_sent_is_cancelled_there(link: Link) -> None:
    link.book("A", price="10")
    link.exchange()
    jobs.cancel(link.store, ANN, "A", "a mistake")
    link.exchange()
    assert link.order("A")["state"] == "cancel"


def test_a_job_put_on_a_load_and_taken_off_at_once_leaves_no_notes(link: Link) -> None:
    link.book("A")
    link.exchange()
    load = loads.plan(link.store, ANN, loads.NewLoad("KX"), ["A"])
    loads.withdraw(link.store, ANN, load, "A")
    link.exchange()
    assert _notes(link, "A") == []


def test_a_load_confirmed_and_opened_again_at_once_leaves_no_notes(link: Link) -> None:
    link.book("A")
    load = loads.plan(link.store, ANN, loads.NewLoad("KX"), ["A"])
    link.scan(load, "A")
    link.exchange()
    before = _notes(link, "A")
    loads.confirm(link.store, ANN, load)
    loads.reopen(link.store, ANN, load, "one more")
    link.exchange()
    assert _notes(link, "A") == before


def test_half_a_pair_that_was_sent_is_followed_by_its_counterpart(link: Link) -> None:
    link.book("A")
    load = loads.plan(link.store, ANN, loads.NewLoad("KX"), ["A"])
    link.exchange()
    loads.withdraw(link.store, ANN, load, "A")
    link.exchange()
    assert [each.split()[0] for each in _notes(link, "A")] == ["Planned", "Taken"]


def _notes(link: Link, ref: str) -> list[str]:
    domain = [["model", "=", "sale.order"], ["res_id", "=", link.order(ref)["id"]], ["message_type", "=", "comment"]]
    return [each["body"].removeprefix("<p>") for each in link.odoo.records("mail.message", domain)]


def test_files_arrive_byte_by_byte(link: Link, tmp_path: Path) -> None:
    page = tmp_path / "pod.pdf"
    page.write_bytes(b"%PDF-1.4 " + bytes(range(256)) * 40)
    link.book("A", price="10")
    link.deliver("A")
    deliveries.accept(link.store, ANN, "A", deliveries.Pod(deliveries.Outcome.CLEAN, "Jan", files=[page]))
    link.exchange()
    import hashlib

    (kept,) = link.odoo.records("ir.attachment", [["res_id", "=", link.order("A")["id"]]])
    assert kept["checksum"] == hashlib.sha1(page.read_bytes(), usedforsecurity=False).hexdigest()


def test_a_file_that_arrived_as_something_else_is_put_aside(
    link: Link, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "pod.pdf"
    page.write_bytes(b"%PDF-1.4 whole")
    link.book("A", price="10")
    link.deliver("A")
    deliveries.accept(link.store, ANN, "A", deliveries.Pod(deliveries.Outcome.CLEAN, "Jan", files=[page]))

    def cut(rpc: object, model: str, columns: list[str], rows: list[list[str]], *more: object) -> list[int]:
        if model == "ir.attachment":
            rows = [[*row[:2], row[2][:8], *row[3:]] for row in rows]
        return load(rpc, model, columns, rows, *more)  # type: ignore[arg-type]

    monkeypatch.setattr("depot_app.odoo.erp.load", cut)
    assert link.exchange().parked == 1
    assert link.error("A") == "Odoo holds something else than pod.pdf."
    assert link.freight("A")["qty_delivered"] == 0


def test_an_unproven_job_cannot_be_invoiced_and_a_proven_one_with_its_charge_can(link: Link, tmp_path: Path) -> None:
    page = tmp_path / "gate.txt"
    page.write_text("an hour")
    link.book("A", price="100")
    link.deliver("A")
    charge = billing.propose_charge(link.store, ANN, "A", "WAIT", "60", evidence=[page])
    billing.approve_charge(link.store, BEN, charge.id)
    link.exchange()
    assert link.order("A")["invoice_status"] == "no"
    jobs.edit(link.store, ANN, "A", date="2026-12-02")  # its key changes; its order stays the same
    deliveries.accept(link.store, ANN, "A", deliveries.Pod(deliveries.Outcome.CLEAN, "Jan"))
    link.exchange()
    assert link.order("A")["invoice_status"] == "to invoice"
    lines = link.odoo.records("sale.order.line", [["order_id", "=", link.order("A")["id"]]])
    assert [each["qty_delivered"] for each in lines if each["product_id"]] == [1, 1]


def test_an_exception_is_an_activity_until_it_is_closed(link: Link) -> None:
    link.book("A")
    made = exceptions.log(link.store, ANN, "A", "LATE", "the ferry")
    link.exchange()
    (activity,) = link.odoo.records("mail.activity")
    assert activity["summary"].startswith(made)
    exceptions.close(link.store, ANN, made, "told the customer")
    link.exchange()
    assert link.odoo.records("mail.activity") == []


def test_an_activity_ticked_off_at_odoo_is_no_obstacle(link: Link) -> None:
    link.book("A")
    made = exceptions.log(link.store, ANN, "A", "LATE", "the ferry")
    link.exchange()
    link.odoo.unlink("mail.activity", [each["id"] for each in link.odoo.records("mail.activity")])
    exceptions.close(link.store, ANN, made, "told the customer")
    assert link.exchange().parked == 0


def test_away_is_a_result_and_loses_nothing(link: Link) -> None:
    link.book("A")
    link.away = 2
    for _ in range(2):
        told = link.exchange()
        assert (told.connected, told.error, told.waiting) == (False, "Nobody answers.", 1)
    assert link.exchange().pushed == 1
