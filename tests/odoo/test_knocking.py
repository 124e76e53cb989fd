"""Whether anybody takes calls at an address: asked while Odoo is away, without a key and without a word."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from depot_app.errors import DepotError
from depot_app.odoo.opening import knocker


def test_a_knock_tells_who_is_there_and_who_comes_back() -> None:
    with socket.create_server(("127.0.0.1", 0)) as there:
        port = there.getsockname()[1]
        answers = knocker(f"http://127.0.0.1:{port}")
        assert answers()
        with there.accept()[0] as caller:
            assert caller.recv(1) == b"", "nothing is said"
    assert not answers()
    with socket.create_server(("127.0.0.1", port)):
        assert answers()


def test_who_does_not_speak_tls_is_not_odoo(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("depot_app.odoo.opening._KNOCK_SECONDS", 0.5)
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        assert not knocker(f"https://127.0.0.1:{deaf.getsockname()[1]}")()


def test_a_certificate_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(DepotError, match="certificate file"):
        knocker("https://127.0.0.1:1", tmp_path / "gone.pem")
