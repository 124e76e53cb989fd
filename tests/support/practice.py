"""A client for the practice Odoo's tests: plain HTTP, one kept connection, no library in between."""

from __future__ import annotations

import http.client
import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from depot_app.odoo.practice import PracticeOdoo

UTC = {"tz": "UTC", "noupdate": True}
ORDER_COLUMNS = [
    "id", "partner_id/.id", "client_order_ref", "commitment_date", "order_line/id", "order_line/display_type",
    "order_line/name", "order_line/product_id/.id", "order_line/product_uom_qty", "order_line/price_unit",
]  # fmt: skip


class Refused(Exception):
    """An error envelope; ``name`` is data.name, ``code`` error.code."""

    def __init__(self, error: dict[str, Any]) -> None:
        super().__init__(error["data"]["message"])
        self.code: int = error["code"]
        self.data: dict[str, Any] = error["data"]
        self.name: str = error["data"]["name"]
        self.message: str = error["data"]["message"]


class NotImplementedHere(Exception):
    """HTTP 501; the body names what is not known."""

    def __init__(self, body: dict[str, Any]) -> None:
        super().__init__(body["error"])
        self.unknown: str = body["unknown"]
        self.name: str = body["name"]


@dataclass
class Reply:
    """One HTTP answer."""

    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:  # noqa: ANN401
        """The body as JSON."""
        return json.loads(self.body)


class Client:
    """A signed-in caller of one practice server."""

    def __init__(self, odoo: PracticeOdoo) -> None:
        self.odoo = odoo
        self.secret = odoo.password
        self.uid = odoo.uid
        self.connection = http.client.HTTPConnection(urlsplit(odoo.url).netloc, timeout=20)

    def close(self) -> None:
        """Hang up."""
        self.connection.close()

    def http(self, verb: str, path: str, body: bytes | None = None, **headers: str) -> Reply:
        """One request; underscores in header names stand for dashes."""
        self.connection.request(verb, path, body, {name.replace("_", "-"): text for name, text in headers.items()})
        response = self.connection.getresponse()
        return Reply(response.status, {k.lower(): v for k, v in response.getheaders()}, response.read())

    def route(self, path: str, params: object) -> Any:  # noqa: ANN401
        """A JSON route. Raises Refused or NotImplementedHere."""
        body = json.dumps({"jsonrpc": "2.0", "method": "call", "id": 1, "params": params}).encode()
        reply = self.http("POST", path, body, Content_Type="application/json")
        if reply.status == 501:
            raise NotImplementedHere(reply.json())
        answer = reply.json()
        assert reply.status == 200
        if "error" in answer:
            raise Refused(answer["error"])
        return answer.get("result")

    def rpc(self, service: str, method: str, *args: object) -> Any:  # noqa: ANN401
        """`/jsonrpc`."""
        return self.route("/jsonrpc", {"service": service, "method": method, "args": args})

    def call(self, model: str, method: str, *args: object, **kwargs: object) -> Any:  # noqa: ANN401
        """`execute_kw` as the integration user."""
        return self.rpc(
            "object", "execute_kw", self.odoo.database, self.uid, self.secret, model, method, list(args), kwargs
        )

    def json2(self, model: str, method: str, body: object = None, key: str = "", **headers: str) -> Reply:
        """`/json/2` with a bearer key."""
        sent = {"Authorization": f"bearer {key or self.odoo.key}", "Content_Type": "application/json", **headers}
        return self.http("POST", f"/json/2/{model}/{method}", json.dumps(body or {}).encode(), **sent)

    def partner(self, reference: str = "C1001") -> int:
        """The id of a seeded customer."""
        return int(self.call("res.partner", "search", [["ref", "=", reference]])[0])

    def product(self, code: str = "FREIGHT") -> int:
        """The id of a seeded product."""
        return int(self.call("product.product", "search", [["default_code", "=", code]])[0])

    def order_rows(self, name: str, price: str = "250", product: str = "FREIGHT") -> list[list[str]]:
        """One order of ODOO.md l for `load`: a freight line and a note line."""
        partner, freight = str(self.partner()), str(self.product(product))
        first = f"__depot__.line_{name}_1"
        return [
            [f"__depot__.job_{name}", partner, name, "2026-11-25 08:00:00", first, "", "Freight", freight, "1", price],
            ["", "", "", "", f"__depot__.line_{name}_2", "line_note", "2 pallets tiles", "", "0", "0"],
        ]

    def load_orders(self, *names: str, price: str = "250", product: str = "FREIGHT") -> Any:  # noqa: ANN401
        """`sale.order.load` of such orders."""
        rows = [row for name in names for row in self.order_rows(name, price, product)]
        return self.call("sale.order", "load", ORDER_COLUMNS, rows, context=UTC)

    def order(self, name: str = "A", confirm: bool = False, product: str = "FREIGHT") -> int:
        """A fresh order's id."""
        one = int(self.load_orders(name, product=product)["ids"][0])
        if confirm:
            self.call("sale.order", "action_confirm", [one])
        return one

    def lines(self, order: int) -> list[dict[str, Any]]:
        """The lines of an order."""
        fields = ["name", "display_type", "price_unit", "product_uom_qty", "qty_delivered", "qty_invoiced",
                  "qty_to_invoice", "invoice_status"]  # fmt: skip
        found: list[dict[str, Any]] = self.call(
            "sale.order.line", "search_read", [["order_id", "=", order]], fields=fields
        )
        return found

    def value(self, model: str, one: int, field: str) -> Any:  # noqa: ANN401
        """One field of one record."""
        return self.call(model, "read", [one], [field])[0][field]
