"""`depot connect` and `depot sync` over real TLS: whose certificate is trusted, and what is said of the others."""

from __future__ import annotations

import http.client
import json
import logging
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from depot_app.odoo import keys
from depot_app.odoo.practice import PracticeOdoo
from tests.support.certificates import Authority, Front, tls_front
from tests.support.cli import Desk, Ran


@pytest.fixture(autouse=True)
def _no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever runs the tests keeps their own keyring as it is."""
    monkeypatch.setattr(keys, "_keyring", lambda: None)


@pytest.fixture
def ours(tmp_path: Path) -> Authority:
    return Authority(tmp_path)


#: 17 is called over /jsonrpc, 19 over JSON-2.
over_both_ways = pytest.mark.parametrize("odoo", [17, 19], indirect=True)


@pytest.fixture
def odoo(request: pytest.FixtureRequest) -> Iterator[PracticeOdoo]:
    with PracticeOdoo(version=getattr(request, "param", 17)) as practice:
        yield practice


@pytest.fixture
def front(odoo: PracticeOdoo, ours: Authority) -> Iterator[Front]:
    with tls_front(odoo.url, ours.vouch("127.0.0.1")) as before:
        yield before


def connect(desk: Desk, odoo: PracticeOdoo, url: str, *words: str | Path, key: str = "") -> Ran:
    told = ("connect", url, "--db", odoo.database, "--user", odoo.user, "--key-stdin", "--yes", "--json", "--as", "Ann")
    return desk.run(*told, *words, stdin=f"{key or odoo.key}\n".encode())


def assert_refused(desk: Desk, ran: Ran, *said: str) -> None:
    """It was refused in these words, nothing is kept, and a next step is named."""
    assert (ran.code, ran.out) == (1, ""), ran
    for words in said:
        assert words in ran.err, ran.err
    assert len(ran.err.splitlines()) >= 2, "what happened and what to do"
    assert "Traceback" not in ran.err
    assert "SSL" not in ran.err
    assert desk.told("settings")["settings"]["odoo_url"] == ""
    assert not desk.keys.exists()


@over_both_ways
def test_an_authority_that_is_named_is_trusted(desk: Desk, odoo: PracticeOdoo, front: Front, ours: Authority) -> None:
    ran = connect(desk, odoo, front.url, "--ca-file", ours.file)
    assert ran.code == 0, ran
    (tls,) = [each for each in json.loads(ran.out)["findings"] if each["what"] == "TLS"]
    assert tls["words"] == f"The connection is encrypted, and the certificate was checked with {ours.file.name}"
    assert desk.told("settings")["settings"]["odoo_ca_file"] == str(ours.file)
    desk.book("A1", customer="Alpha Foods Ltd")
    assert desk.told("sync")["pushed"] == 1
    assert len(odoo.records("sale.order", [("client_order_ref", "=", "A1")])) == 1


def test_an_authority_nobody_named_is_not_trusted(desk: Desk, odoo: PracticeOdoo, front: Front) -> None:
    ran = connect(desk, odoo, front.url)
    assert_refused(desk, ran, f"The certificate of 127.0.0.1:{front.port} is not trusted here", "not even the key",
                   "--ca-file")  # fmt: skip
    assert not front.received


def test_another_authority_is_not_trusted(desk: Desk, odoo: PracticeOdoo, front: Front, tmp_path: Path) -> None:
    other = Authority(tmp_path, "Somebody else")
    ran = connect(desk, odoo, front.url, "--ca-file", other.file)
    assert_refused(desk, ran, "is not trusted here", "not even the key", "--ca-file")
    assert not front.received


def test_a_certificate_that_has_expired_is_refused(
    desk: Desk, odoo: PracticeOdoo, front: Front, ours: Authority
) -> None:
    front.show(ours.vouch("127.0.0.1", timedelta(days=-1)))
    ran = connect(desk, odoo, front.url, "--ca-file", ours.file)
    assert_refused(desk, ran, "has run out", "not even the key", "Whoever runs the server")
    assert not front.received


@pytest.mark.parametrize("host", ["127.0.0.9", "odoo.example.com"])
def test_a_certificate_for_another_name_is_refused(
    desk: Desk, odoo: PracticeOdoo, front: Front, ours: Authority, host: str
) -> None:
    front.show(ours.vouch(host))
    ran = connect(desk, odoo, front.url, "--ca-file", ours.file)
    assert_refused(desk, ran, "is for another name", "not even the key", "Check the address")
    assert not front.received


def test_a_host_name_is_compared_too(desk: Desk, odoo: PracticeOdoo, front: Front, ours: Authority) -> None:
    by_name = f"https://localhost:{front.port}"
    assert_refused(desk, connect(desk, odoo, by_name, "--ca-file", ours.file), "is for another name")
    front.show(ours.vouch("localhost"))
    assert connect(desk, odoo, by_name, "--ca-file", ours.file).code == 0


def test_a_server_without_tls_at_an_https_address_is_refused(desk: Desk, odoo: PracticeOdoo) -> None:
    ran = connect(desk, odoo, odoo.url.replace("http:", "https:"))
    assert_refused(desk, ran, "No safe connection", "not even the key", "Check the address")


def test_a_ca_file_that_is_none_is_refused(desk: Desk, odoo: PracticeOdoo, front: Front, tmp_path: Path) -> None:
    (tmp_path / "empty.pem").write_text("")
    for name in ("empty.pem", "missing.pem"):
        ran = connect(desk, odoo, front.url, "--ca-file", tmp_path / name)
        assert_refused(desk, ran, name, "PEM file")
    assert not front.received


def test_plain_http_to_another_machine_needs_the_flag(desk: Desk, odoo: PracticeOdoo) -> None:
    away = "http://odoo.invalid:8069"
    ran = connect(desk, odoo, away)
    assert_refused(desk, ran, "on another machine", "readable", "https", "--allow-plain-http")
    ran = connect(desk, odoo, away, "--allow-plain-http")
    assert_refused(desk, ran, "is not known here")


@over_both_ways
def test_a_certificate_exchanged_after_connecting_stops_the_sync(
    desk: Desk, odoo: PracticeOdoo, front: Front, ours: Authority, tmp_path: Path
) -> None:
    assert connect(desk, odoo, front.url, "--ca-file", ours.file).code == 0
    desk.book("A1", customer="Alpha Foods Ltd")
    front.show(Authority(tmp_path, "Somebody between").vouch("127.0.0.1"))
    front.received.clear()
    told = desk.told("sync")
    assert (told["connected"], told["waiting"], told["parked"]) == (False, 1, 0)
    assert "is not trusted here" in told["error"]
    assert not front.received


def test_a_ca_file_that_went_away_stops_the_sync(desk: Desk, odoo: PracticeOdoo, front: Front, ours: Authority) -> None:
    assert connect(desk, odoo, front.url, "--ca-file", ours.file).code == 0
    desk.book("A1", customer="Alpha Foods Ltd")
    ours.file.unlink()
    told = desk.told("sync")
    assert (told["connected"], told["waiting"]) == (False, 1)
    assert ours.file.name in told["error"]


@pytest.fixture
def everything_logged(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """All loggers there are, at DEBUG."""
    names = ["", "depot_app", "odoorpc", "odoorpc.rpc", "odoorpc.rpc.jsonrpclib", "http.client", "keyring", "ssl"]
    before = {name: logging.getLogger(name).level for name in names}
    for name in names:
        logging.getLogger(name).setLevel(logging.DEBUG)
    yield caplog
    for name, level in before.items():
        logging.getLogger(name).setLevel(level)


@over_both_ways
def test_the_key_is_in_no_log_even_at_debug(
    desk: Desk, odoo: PracticeOdoo, front: Front, ours: Authority, everything_logged: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(http.client.HTTPConnection, "debuglevel", 1)
    secret = odoo.key[:-1]
    ran = [connect(desk, odoo, front.url, "--ca-file", ours.file, key=f"{secret}X")]
    ran.append(connect(desk, odoo, front.url, "--ca-file", ours.file))
    desk.book("A1", customer="Alpha Foods Ltd")
    ran.append(desk.run("sync"))
    odoo.set_key_expired()
    ran.append(desk.run("sync"))
    front.show(ours.vouch("127.0.0.9"))
    ran.append(desk.run("sync"))
    assert [each.code for each in ran] == [1, 0, 0, 0, 0]
    logging.getLogger("somebody").debug("this much is logged")
    written = [everything_logged.text, *capfd.readouterr(), desk.log.read_text(encoding="utf-8"), repr(ran)]
    assert "this much is logged" in written[0]
    assert secret.encode() in front.received, "it went over the wire"
    assert not [text for text in written if secret in text]
