"""ODOO.md b: exactly-once writes by `load`."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from depot_app.odoo.practice import PracticeOdoo
from tests.support.practice import ORDER_COLUMNS, UTC, Client, Refused


def test_b_load_creates_once_and_a_replay_updates(client: Client) -> None:
    first = client.load_orders("A", "B")
    assert first["messages"] == []
    assert first["nextrow"] == 0
    assert client.load_orders("A", "B", price="260")["ids"] == first["ids"]
    lines = client.lines(first["ids"][0])
    assert [(line["name"], line["price_unit"]) for line in lines] == [("Freight", 260.0), ("2 pallets tiles", 0.0)]


def test_b_child_lines_without_an_external_id_are_added_again(client: Client) -> None:
    column = ORDER_COLUMNS.index("order_line/id")
    rows = [row[:column] + row[column + 1 :] for row in client.order_rows("A")]
    columns = [name for name in ORDER_COLUMNS if name != "order_line/id"]
    counts = []
    for _ in range(2):
        [one] = client.call("sale.order", "load", columns, rows, context=UTC)["ids"]
        counts.append(len(client.lines(one)))
    assert counts == [2, 4]


def test_b_lines_left_out_of_a_later_load_are_kept(client: Client) -> None:
    one = client.order("A")
    client.call("sale.order", "load", ORDER_COLUMNS, client.order_rows("A")[:1], context=UTC)
    assert len(client.lines(one)) == 2


def test_b_one_bad_row_of_three_writes_none_and_is_named(client: Client) -> None:
    rows = client.order_rows("A") + client.order_rows("B") + client.order_rows("C")
    rows[2][1] = "99999999"
    answer = client.call("sale.order", "load", ORDER_COLUMNS, rows, context=UTC)
    assert answer["ids"] is False
    assert {message["record"] for message in answer["messages"]} == {1}
    assert answer["messages"][0] | {"moreinfo": ""} == {
        "type": "error", "record": 1, "rows": {"from": 2, "to": 3}, "field": "partner_id", "field_name": "Customer",
        "message": "No matching record found for database id '99999999' in field 'Customer'", "moreinfo": "",
    }  # fmt: skip
    words, _, rest = answer["messages"][1]["message"].partition(".\n")
    assert words == "Missing required value for the field 'Customer' (partner_id)"
    assert bool(rest) is (client.odoo.version == 19)
    assert client.call("sale.order", "search_count", []) == 0
    with pytest.raises(Refused, match="External ID not found"):
        client.call("ir.model.data", "check_object_reference", "__depot__", "job_A")


def test_b_a_bad_child_value_names_the_path(client: Client) -> None:
    answer = client.load_orders("A", price="abc")
    assert answer["messages"][0]["message"] == "'abc' does not seem to be a number for field 'Order Lines/Unit Price'"
    assert answer["messages"][0]["field"] == "order_line"


def test_from_17_the_first_message_of_a_refusal_may_blame_the_first_record(client: Client) -> None:
    ids = client.load_orders("A", "B", "C")["ids"]
    client.call("sale.order", "action_confirm", ids)
    client.call("sale.order", "action_done" if client.odoo.version == 16 else "action_lock", [ids[1]])
    messages = client.load_orders("A", "B", "C", price="9")["messages"]
    assert [message["record"] for message in messages] == ([1] if client.odoo.version == 16 else [0, 1])
    wrapped = messages[-1]["message"].startswith("Unknown error during import: <class 'odoo.exceptions.UserError'>")
    assert wrapped == (client.odoo.version == 16)
    assert "Unit Price" in messages[-1]["message"]


def test_b_true_crashes_and_an_unknown_column_is_pythons_error(client: Client) -> None:
    with pytest.raises(Refused, match="'bool' object has no attribute 'lower'") as crash:
        client.call("res.partner", "load", ["id", "name", "is_company"], [["d.x", "X", True]])
    assert crash.value.name == "builtins.AttributeError"
    with pytest.raises(Refused) as unknown:
        client.call("res.partner", "load", ["id", "x_no"], [["d.x", "X"]])
    older, newer = ("builtins.KeyError", "x_no"), ("builtins.ValueError", "Invalid field name 'x_no'")
    assert (unknown.value.name, unknown.value.message) == (older if client.odoo.version <= 17 else newer)


@pytest.mark.parametrize(
    ("context", "stored"),
    [
        ({}, "2026-11-25 07:00:00"),
        ({"tz": "UTC"}, "2026-11-25 08:00:00"),
        ({"tz": "Asia/Tokyo"}, "2026-11-24 23:00:00"),
    ],
)
def test_b_load_reads_datetimes_in_the_users_timezone(client17: Client, context: dict[str, Any], stored: str) -> None:
    one = client17.order("A")
    row = ["__depot__.job_A", "2026-11-25 08:00:00"]
    client17.call("sale.order", "load", ["id", "commitment_date"], [row], context=context)
    assert client17.value("sale.order", one, "commitment_date") == stored


@pytest.mark.parametrize("text", ["2026-11-25T08:00:00Z", "25/11/2026", "2026-11-25 08:00:00.5"])
def test_b_other_date_formats_are_refused(client17: Client, text: str) -> None:
    one = client17.order("A")
    answer = client17.call("sale.order", "load", ["id", "commitment_date"], [["__depot__.job_A", text]], context=UTC)
    assert "does not seem to be a valid datetime" in answer["messages"][0]["message"]
    with pytest.raises(Refused) as refused:
        client17.call("sale.order", "write", [one], {"commitment_date": text})
    assert refused.value.name == "builtins.ValueError"


def test_b_noupdate_is_stored_and_a_name_without_prefix_gets_import(client17: Client) -> None:
    client17.call("res.partner", "load", ["id", "name"], [["bare", "Bare"]])
    client17.call("res.partner", "load", ["id", "name"], [["__depot__.kept", "Kept"]], context=UTC)
    data = {row["name"]: row for row in client17.odoo.records("ir.model.data") if row["model"] == "res.partner"}
    assert (data["bare"]["module"], data["bare"]["noupdate"]) == ("__import__", False)
    assert data["kept"]["noupdate"] is True


def test_b_import_file_refuses_the_prefix_of_a_module(client17: Client) -> None:
    rows = [["sale.x", "X"]]
    answer = client17.call("res.partner", "load", ["id", "name"], rows, context={"import_file": True})
    assert "has the module prefix sale" in answer["messages"][0]["message"]


def test_b_deleting_a_record_deletes_its_external_id_and_a_replay_creates_again(client: Client) -> None:
    one = client.order("A")
    client.odoo.unlink("sale.order", [one])
    with pytest.raises(Refused, match=r"External ID not found in the system: __depot__\.job_A"):
        client.call("ir.model.data", "check_object_reference", "__depot__", "job_A")
    assert client.order("A") != one


def test_b_an_archived_record_is_found_and_updated_but_its_reference_reads_false(client: Client) -> None:
    [one] = client.call("res.partner", "load", ["id", "name"], [["__depot__.p", "P"]])["ids"]
    client.call("res.partner", "write", [one], {"active": False})
    assert client.call("ir.model.data", "check_object_reference", "__depot__", "p") == ["res.partner", False]
    assert client.call("res.partner", "load", ["id", "name"], [["__depot__.p", "Q"]])["ids"] == [one]
    assert client.call("res.partner", "get_external_id", [one]) == {str(one): "__depot__.p"}


def test_b_an_external_id_of_another_model_is_refused(client17: Client) -> None:
    client17.call("res.partner", "load", ["id", "name"], [["__depot__.p", "P"]])
    rows = [["__depot__.p", str(client17.partner())]]
    answer = client17.call("sale.order", "load", ["id", "partner_id/.id"], rows)
    assert "found record of different model res.partner" in answer["messages"][0]["message"]


def test_a_later_row_may_refer_to_an_earlier_one(client17: Client) -> None:
    rows = [["d.parent", "Parent", ""], ["d.child", "Child", "d.parent"]]
    ids = client17.call("res.partner", "load", ["id", "name", "parent_id/id"], rows)["ids"]
    assert client17.value("res.partner", ids[1], "parent_id") == [ids[0], "Parent"]


def test_the_same_name_twice_in_one_load_updates_what_it_made(client17: Client) -> None:
    rows = [["d.m", "x"], ["d.n", "y"], ["d.m", "again"]]
    ids = client17.call("res.partner", "load", ["id", "name"], rows)["ids"]
    assert ids[0] == ids[2] != ids[1]
    assert client17.value("res.partner", ids[0], "name") == "again"


def test_the_rules_of_the_database_speak_in_load(client17: Client) -> None:
    rows = [["d.a", "x"], ["d.b", ""]]
    answer = client17.call("res.partner", "load", ["id", "name"], rows)
    assert answer["messages"] == [
        {"type": "error", "record": 1, "rows": {"from": 1, "to": 1}, "message": "'Contacts require a name'"}
    ]
    row = client17.order_rows("A")[0]
    row[5] = "line_note"
    note = client17.call("sale.order", "load", ORDER_COLUMNS, [row], context=UTC)
    assert 'violates check constraint "sale_order_line_non_accountable_null_fields"' in note["messages"][0]["message"]


@pytest.mark.parametrize("play", [True, False])
def test_b_identical_loads_at_once_make_one_order(odoo17: PracticeOdoo, play: bool) -> None:
    odoo17.play_conflicts(play)
    callers = [Client(odoo17) for _ in range(4)]
    rows = callers[0].order_rows("A")
    answers: list[dict[str, Any]] = []

    def load(caller: Client) -> None:
        answers.append(caller.call("sale.order", "load", ORDER_COLUMNS, rows, context=UTC))

    threads = [threading.Thread(target=load, args=(caller,)) for caller in callers]
    with odoo17.paused():
        for thread in threads:
            thread.start()
        threads[0].join(0.3)
    for thread in threads:
        thread.join()
    assert len(odoo17.records("sale.order")) == 1
    assert len(odoo17.records("sale.order.line")) == 2
    refused = [answer for answer in answers if not answer["ids"]]
    assert len(refused) == (3 if play else 0)
    for answer in refused:
        assert answer["messages"][0]["message"] == "could not serialize access due to concurrent update\n"
    assert callers[0].call("sale.order", "load", ORDER_COLUMNS, rows, context=UTC)["ids"]
    for caller in callers:
        caller.close()
