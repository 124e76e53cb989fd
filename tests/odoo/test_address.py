"""Which addresses are taken, and whose certificates are trusted, with real TLS."""

from __future__ import annotations

from pathlib import Path

import pytest

from depot_app.errors import DepotError
from depot_app.odoo.address import understood
from depot_app.odoo.connecting import open_rpc
from depot_app.odoo.rpc import RpcUnavailable
from tests.support.certificates import Authority
from tests.support.small_odoo import DATABASE, KEY, USER, small_odoo


@pytest.mark.parametrize(
    ("url", "host", "port", "folder"),
    [
        ("https://odoo.example.com", "odoo.example.com", 443, ""),
        (" https://odoo.example.com:8443/erp/ ", "odoo.example.com", 8443, "/erp"),
        ("http://127.0.0.1:8069", "127.0.0.1", 8069, ""),
        ("http://localhost", "localhost", 80, ""),
        ("http://[::1]:8069/", "::1", 8069, ""),
    ],
)
def test_an_address_is_understood(url: str, host: str, port: int, folder: str) -> None:
    address = understood(url)
    assert (address.host, address.port, address.folder) == (host, port, folder)
    assert (address.tls is None) == url.startswith("http:")


@pytest.mark.parametrize(
    "url",
    ["", "odoo.example.com", "ftp://odoo.example.com", "https://", "https://a:b", "https://a?x=1", "https://[::1"],
)
def test_what_is_no_address_is_said(url: str) -> None:
    with pytest.raises(DepotError, match="no address"):
        understood(url)


@pytest.mark.parametrize("who", ["desk:hush", ":hush", "hush"])
def test_a_password_in_the_address_is_refused_and_not_repeated(who: str) -> None:
    with pytest.raises(DepotError) as caught:
        understood(f"https://{who}@odoo.example.com")
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize("host", ["odoo.example.com", "192.168.0.4", "127.0.0.1.example.com"])
def test_plain_http_to_another_machine_needs_to_be_allowed(host: str) -> None:
    with pytest.raises(DepotError, match="https"):
        understood(f"http://{host}:8069")
    assert understood(f"http://{host}:8069", allow_plain=True).tls is None


def test_a_ca_file_that_is_none_is_said(tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_text("not a certificate")
    for name in ("ca.pem", "missing.pem"):
        with pytest.raises(DepotError, match="certificate file"):
            understood("https://odoo.example.com", tmp_path / name)


@pytest.mark.parametrize("version", ["17.0", "19.0"])
def test_a_private_authority_is_trusted_only_when_named(tmp_path: Path, version: str) -> None:
    trusted = Authority(tmp_path)
    with small_odoo(version, trusted.vouch("127.0.0.1")) as odoo:
        with pytest.raises(RpcUnavailable, match="not trusted") as caught:
            open_rpc(odoo.url, DATABASE, USER, KEY)
        assert (caught.value.outcome_unknown, odoo.asked) == (False, [])
        rpc = open_rpc(odoo.url, DATABASE, USER, KEY, trusted.file)
        assert rpc.call("sale.order", "search_count", [[]])
        rpc.call("sale.order", "search_count", [[]])
        assert len({asked.connection for asked in odoo.asked}) == 1
        rpc.close()


def test_a_certificate_for_another_name_is_not_trusted(tmp_path: Path) -> None:
    trusted = Authority(tmp_path)
    with small_odoo("17.0", trusted.vouch("127.0.0.9")) as odoo, pytest.raises(RpcUnavailable, match="another name"):
        open_rpc(odoo.url, DATABASE, USER, KEY, trusted.file)


def test_a_server_without_tls_at_an_https_address_gets_no_key(tmp_path: Path) -> None:
    with small_odoo("17.0") as odoo:
        with pytest.raises(RpcUnavailable) as caught:
            open_rpc(odoo.url.replace("http:", "https:"), DATABASE, USER, KEY, deadline=3)
        assert (caught.value.outcome_unknown, odoo.asked) == (False, [])
