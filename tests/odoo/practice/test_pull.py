"""ODOO.md e: what `write_date` is, what moves it, and how the server compares it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from depot_app.odoo.practice import PracticeOdoo
from tests.support.practice import Client, Refused


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 25, 8, 0, 0, 250_000, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_seconds(self, seconds: int) -> str:
        """Later; returns Odoo's text for then."""
        self.now += timedelta(seconds=seconds)
        return self.now.strftime("%Y-%m-%d %H:%M:%S")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def timed(clock: Clock) -> Iterator[Client]:
    with PracticeOdoo(None, version=17, clock=clock) as server:
        caller = Client(server)
        yield caller
        caller.close()


def test_e_read_in_whole_seconds_compared_with_microseconds(timed: Client, clock: Clock) -> None:
    one = timed.order("A")
    text = timed.value("sale.order", one, "write_date")
    assert text == "2026-11-25 08:00:00"
    found = {
        operator: timed.call("sale.order", "search", [["write_date", operator, text]]) for operator in (">", "=", ">=")
    }
    assert found == {">": [one], "=": [], ">=": [one]}


def test_e_what_moves_write_date_of_an_order(timed: Client, clock: Clock) -> None:
    one = timed.order("A", confirm=True)
    line = timed.lines(one)[0]["id"]
    when = clock.pass_seconds(60)
    timed.call("sale.order.line", "write", [line], {"qty_delivered": 1})
    assert timed.value("sale.order", one, "write_date") == when
    when = clock.pass_seconds(60)
    timed.call("sale.order", "write", [one], {"client_order_ref": "A"})
    assert timed.value("sale.order", one, "write_date") == when
    when = clock.pass_seconds(60)
    wizard = timed.call("sale.advance.payment.inv", "create", {"sale_order_ids": [[6, 0, [one]]]})
    timed.call("sale.advance.payment.inv", "create_invoices", [wizard])
    assert timed.value("sale.order", one, "write_date") == when


def test_e_what_does_not_move_it(timed: Client, clock: Clock) -> None:
    one = timed.order("A")
    before = timed.value("sale.order", one, "write_date")
    clock.pass_seconds(60)
    timed.call("sale.order", "message_post", [one], body="x")
    timed.call("ir.attachment", "create", {"name": "x", "res_model": "sale.order", "res_id": one})
    timed.call("res.partner", "write", [timed.partner()], {"city": "York"})
    assert timed.value("sale.order", one, "write_date") == before


def test_e_a_client_cannot_set_write_date(timed: Client) -> None:
    one = timed.order("A")
    assert timed.call("sale.order", "write", [one], {"write_date": "2020-01-01 00:00:00"}) is True
    assert timed.value("sale.order", one, "write_date").startswith("2026")


def test_e_the_date_header_is_the_servers_clock(timed: Client, clock: Clock) -> None:
    clock.pass_seconds(3600)
    assert timed.http("GET", "/web/health").headers["date"] == "Wed, 25 Nov 2026 09:00:00 GMT"


def test_e_archived_rows_and_exists(client17: Client) -> None:
    one = client17.call("res.partner", "create", {"name": "Gone", "active": False})
    assert client17.call("res.partner", "search", [["id", "=", one]]) == []
    assert client17.call("res.partner", "search", [["id", "=", one]], context={"active_test": False}) == [one]
    assert client17.call("res.partner", "search", [["id", "=", one], ["active", "in", [True, False]]]) == [one]
    assert client17.call("res.partner", "exists", [one, 99999999]) == [one]


def test_somebody_at_odoo_is_another_user(client17: Client) -> None:
    one = client17.order("A")
    assert client17.value("sale.order", one, "write_uid")[0] == client17.uid
    client17.odoo.write("sale.order", [one], {"client_order_ref": "typed"})
    assert client17.value("sale.order", one, "write_uid") == [2, "Administrator"]


@pytest.mark.parametrize(
    ("domain", "names"),
    [
        ([["ref", "in", ["C1001", "C1003"]]], ["Alpha Foods Ltd", "Charlie Paper SA"]),
        (["|", ["ref", "=", "C1002"], "&", ["city", "=", "Hull"], ["is_company", "=", True]],
         ["Alpha Foods Ltd", "Bravo Tiles GmbH"]),
        (["!", ["ref", "=", "C1002"], ["ref", "!=", False]], ["Alpha Foods Ltd", "Charlie Paper SA"]),
        ([["name", "ilike", "TILES"]], ["Bravo Tiles GmbH"]),
        ([["name", "=ilike", "bravo%"]], ["Bravo Tiles GmbH"]),
        ([["country_id.code", "=", "FR"]], ["Charlie Paper SA"]),
        ([["ref", "not in", ["C1001", "C1002", False]], ["is_company", "=", True]], ["Charlie Paper SA"]),
    ],
)  # fmt: skip
def test_domains(client17: Client, domain: list[object], names: list[str]) -> None:
    found = client17.call("res.partner", "search_read", domain, fields=["name"])
    assert [row["name"] for row in found] == names


def test_domains_through_lists_and_pages(client17: Client) -> None:
    one, two = client17.order("A"), client17.order("B", product="WAIT")
    assert client17.call("sale.order", "search", [["order_line.product_id.default_code", "=", "WAIT"]]) == [two]
    assert client17.call("sale.order", "search", [["id", ">", one]], order="id", limit=1) == [two]
    assert client17.call("sale.order", "search", []) == [two, one]
    with pytest.raises(Refused, match="Invalid field 'x_no'"):
        client17.call("sale.order", "search", [], order="x_no")
