"""Each way in which the network breaks, at a call that writes: what it is called, and whether the outcome is known."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from http.client import InvalidURL
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from depot_app.odoo import line
from depot_app.odoo.address import understood
from depot_app.odoo.connecting import open_rpc
from depot_app.odoo.deadline import Names
from depot_app.odoo.line import Line
from depot_app.odoo.rpc import Rpc, RpcDenied, RpcRefused, RpcUnavailable
from tests.faults.proxy import Canned, FaultProxy
from tests.support.small_odoo import DATABASE, KEY, UID, USER, SmallOdoo

# mode -> (outcome unknown, how often the server saw the call)
WAYS = {
    "refuse": (True, 0),
    "cut_before": (True, 0),
    "rst_before": (True, 0),
    "502": (True, 0),
    "503": (True, 0),
    "504": (True, 0),
    "html200": (True, 0),
    "garbage": (True, 0),
    "cut_after": (True, 1),
    "rst": (True, 1),
    "half": (True, 1),
    "late": (True, 1),
    "502_after": (True, 1),
    "503_after": (True, 1),
    "504_after": (True, 1),
    "drip": (True, 1),
    "drip_headers": (True, 1),
    "drip_body": (True, 1),
}


@pytest.fixture
def proxy(odoo: SmallOdoo) -> Iterator[FaultProxy]:
    with FaultProxy(odoo.url) as between:
        yield between


@pytest.fixture
def rpc(proxy: FaultProxy) -> Iterator[Rpc]:
    connected = open_rpc(proxy.url, DATABASE, USER, KEY)
    yield connected
    connected.close()


@pytest.mark.parametrize("mode", WAYS)
def test_a_broken_way_is_not_now_and_is_over_when_it_is_over(proxy: FaultProxy, rpc: Rpc, mode: str) -> None:
    unknown, seen = WAYS[mode]
    before = proxy.forwarded
    proxy.plan(mode, when=lambda call: call.method == "load")
    with pytest.raises(RpcUnavailable) as caught:
        rpc.call("sale.order", "load", [["id"], []], deadline=0.7)
    assert not isinstance(caught.value, RpcDenied)
    assert (caught.value.outcome_unknown, proxy.forwarded - before) == (unknown, seen)
    assert proxy.calls[-1][1:3] == ("sale.order", "load")
    proxy.mend()
    assert rpc.call("sale.order", "search_count", [[]])


def test_what_nobody_took_was_not_done(proxy: FaultProxy, rpc: Rpc) -> None:
    proxy.plan("refuse", at=len(proxy.calls) + 1, seconds=30)
    with pytest.raises(RpcUnavailable, match="Nothing answers") as caught:
        rpc.call("sale.order", "load", [["id"], []])
    assert not caught.value.outcome_unknown
    proxy.mend()
    assert rpc.call("sale.order", "search_count", [[]])


def test_a_refusal_mends_itself_after_its_seconds(proxy: FaultProxy, rpc: Rpc) -> None:
    proxy.plan("refuse", at=len(proxy.calls) + 1, seconds=0.2)
    with pytest.raises(RpcUnavailable):
        rpc.call("sale.order", "search_count", [[]])
    time.sleep(0.4)
    assert rpc.call("sale.order", "search_count", [[]])


@pytest.mark.parametrize("mode", ["drip", "drip_headers", "drip_body", "late"])
def test_the_deadline_is_total(proxy: FaultProxy, rpc: Rpc, mode: str) -> None:
    proxy.plan(mode, when=lambda call: call.method == "load", seconds=60)
    begun = time.monotonic()
    with pytest.raises(RpcUnavailable, match="in time"):
        rpc.call("sale.order", "load", [["id"], []], deadline=1.5)
    assert 1.4 < time.monotonic() - begun < 2.5


def test_half_an_answer_is_not_taken_for_a_whole_one(proxy: FaultProxy, rpc: Rpc) -> None:
    proxy.plan("half")
    with pytest.raises(RpcUnavailable, match="broke off"):
        rpc.call("sale.order", "load", [["id"], []])


def test_a_request_that_cannot_be_written_is_our_bug(odoo: SmallOdoo) -> None:
    with pytest.raises(InvalidURL):
        Line(understood(odoo.url)).ask("POST", "/json/2/sale order/read", b"{}", {}, deadline=1)


def test_an_answer_in_time_is_an_answer_however_it_trickles(proxy: FaultProxy, rpc: Rpc) -> None:
    proxy.plan("late", when=lambda call: call.method == "load", seconds=0.5)
    assert rpc.call("sale.order", "load", [["id"], []], deadline=5)


def test_a_made_up_answer_stands_in_for_odoos_own(odoo: SmallOdoo, proxy: FaultProxy, rpc: Rpc) -> None:
    trouble = b'{"name": "odoo.exceptions.AccessError", "message": "Not yours.", "debug": ""}'
    if odoo.version < "19":
        proxy.plan(Canned(b'{"jsonrpc": "2.0", "id": 1, "error": {"code": 200, "data": ' + trouble + b"}}"))
    else:
        proxy.plan(Canned(trouble, status=403))
    with pytest.raises(RpcRefused, match=r"Not yours\."):
        rpc.call("sale.order", "load", [["id"], []])
    assert rpc.call("sale.order", "search_count", [[]])


def test_the_proxy_counts_and_picks_by_number(odoo: SmallOdoo, proxy: FaultProxy, rpc: Rpc) -> None:
    proxy.plan("502", at=4, times=None)
    kinds = []
    for _ in range(3):
        try:
            kinds.append(bool(rpc.call("sale.order", "search_count", [[]])))
        except RpcUnavailable:
            kinds.append(False)
    assert kinds == [True, False, True]
    named = [(call.model, call.method) for call in proxy.calls]
    login = ("common", "login") if odoo.version < "19" else ("res.users", "context_get")
    assert named == [("", ""), login, *[("sale.order", "search_count")] * 3]


@pytest.fixture
def deaf() -> Iterator[str]:
    """The address of a server that accepts connections and then neither reads nor answers."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        held: list[socket.socket] = []

        def hold() -> None:
            while True:
                try:
                    held.append(listener.accept()[0])
                except OSError:
                    return

        thread = threading.Thread(target=hold, daemon=True)
        thread.start()
        yield f"127.0.0.1:{listener.getsockname()[1]}"
        listener.shutdown(socket.SHUT_RDWR)
        thread.join()
        for client in held:
            client.close()


@pytest.mark.parametrize("size", [100, 30_000_000])
def test_a_deaf_server_holds_nobody_also_while_sending(deaf: str, size: int) -> None:
    begun = time.monotonic()
    with pytest.raises(RpcUnavailable, match="in time") as caught:
        Line(understood(f"http://{deaf}")).ask("POST", "/jsonrpc", b"x" * size, {}, deadline=1.0)
    assert time.monotonic() - begun < 2.0
    assert caught.value.outcome_unknown


def test_a_server_that_takes_a_file_in_sips_holds_nobody() -> None:
    over = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def sip() -> None:
            with listener.accept()[0] as client, contextlib.suppress(OSError):
                while not over.wait(0.05):
                    client.recv(300_000)

        thread = threading.Thread(target=sip, daemon=True)
        thread.start()
        address = understood(f"http://127.0.0.1:{listener.getsockname()[1]}")
        begun = time.monotonic()
        with pytest.raises(RpcUnavailable, match="in time"):
            Line(address).ask("POST", "/jsonrpc", b"x" * 30_000_000, {}, deadline=1.0)
        assert time.monotonic() - begun < 2.0
        over.set()
        thread.join()


def test_a_server_silent_in_the_tls_greeting_holds_nobody_and_did_nothing(deaf: str) -> None:
    begun = time.monotonic()
    with pytest.raises(RpcUnavailable, match="in time") as caught:
        open_rpc(f"https://{deaf}", DATABASE, USER, KEY, deadline=1.0)
    assert time.monotonic() - begun < 2.0
    assert not caught.value.outcome_unknown


def test_a_name_that_leads_nowhere_did_nothing() -> None:
    with pytest.raises(RpcUnavailable, match="not known here") as caught:
        open_rpc("https://odoo.invalid", DATABASE, USER, KEY)
    assert not caught.value.outcome_unknown


def test_a_resolver_that_sleeps_holds_nobody_and_collects_no_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    woken = threading.Event()
    real = socket.getaddrinfo

    def sleepy(host: str, port: int, **how: int) -> list[object]:
        if not how.get("flags"):
            woken.wait()
            host = "127.0.0.1"
        return list(real(host, port, **how))

    monkeypatch.setattr(socket, "getaddrinfo", sleepy)
    names, before = Names(), threading.active_count()
    for _ in range(3):
        with pytest.raises(TimeoutError):
            names.find("odoo.example.com", 443, time.monotonic() + 0.1)
    assert threading.active_count() == before + 1
    woken.set()
    assert names.find("odoo.example.com", 443, time.monotonic() + 5)[0][4] == ("127.0.0.1", 443)


def _endless(chunked: bool) -> type[BaseHTTPRequestHandler]:
    class Endless(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header(*(("Transfer-Encoding", "chunked") if chunked else ("Content-Length", "5000000")))
            self.end_headers()
            piece = b"10000\r\n" + b"x" * 65536 + b"\r\n" if chunked else b"x" * 65536
            try:
                while True:
                    self.wfile.write(piece)
            except OSError:
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            pass

    return Endless


@pytest.mark.parametrize("chunked", [True, False])
def test_an_answer_too_large_is_not_read(chunked: bool) -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _endless(chunked))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        with pytest.raises(RpcUnavailable) as caught:
            Line(understood(f"http://127.0.0.1:{server.server_address[1]}")).ask(
                "GET", "/", None, {}, 10, largest=100_000
            )
        assert caught.value.outcome_unknown
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_the_limit_for_answers_is_64_mb() -> None:
    assert line.LARGEST_ANSWER == 64 * 1024 * 1024


def test_json_rpc_and_json2_both_ran(odoo: SmallOdoo, rpc: Rpc) -> None:
    assert (type(rpc).__name__, rpc.uid) == ("Json2" if odoo.version >= "19" else "JsonRpc", UID)
