"""Who may change something, and that a secret is seen nowhere."""

from __future__ import annotations

import getpass
import warnings
from pathlib import Path

import pytest

from tests.support.cli import OTHER_PIN, PIN, Desk

CHANGE = ("set", "depot_name", "Hull")


def test_the_first_person_becomes_admin_and_nobody_changes_anything_before(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.done("init")
    assert desk.run("staff", "list").out == "Nobody works here yet.\n"
    assert "Nobody works here yet" in desk.refused(*CHANGE, "--as", "Ann")
    ran = desk.run("staff", "add", "Ann", "--role", "loader", "--pin-stdin", stdin=PIN.encode())
    assert ran.out == "Ann may sign in as admin.\nThe first person is always an admin, so that there is one.\n"
    assert "Who are you?" in desk.refused("staff", "add", "Bob", "--role", "loader", "--pin-stdin", stdin=b"715204\n")


def test_a_change_asks_who_and_looking_does_not(shared_desk: Desk) -> None:
    assert shared_desk.refused(*CHANGE) == (
        "Who are you? This changes something, so somebody has to sign in.\nNothing was changed.\n"
        "Use --as NAME, with the PIN in DEPOT_PIN or typed when asked.\n"
    )
    for verb in ("jobs", "ready", "ledger", "verify", "doctor", "loads", "codes", "staff list", "settings"):
        assert shared_desk.run(*verb.split(), DEPOT_PIN="").code == 0


def test_a_wrong_pin_is_refused_recorded_and_shown_nowhere(desk: Desk) -> None:
    ran = desk.run(*CHANGE, "--as", "Ann", DEPOT_PIN="918273")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("The PIN is wrong.\n")
    desk.done(*CHANGE)
    assert "sign_in_refused" in desk.done("ledger")
    for secret in ("918273", PIN, OTHER_PIN):
        assert secret not in ran.out + ran.err + desk.log.read_text(encoding="utf-8")
        assert secret.encode() not in desk.store.read_bytes()


def test_a_pin_is_typed_where_it_is_not_set(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getpass", lambda prompt: PIN if prompt == "PIN of Ann: " else "")
    assert desk.run(*CHANGE, "--as", "Ann", DEPOT_PIN="").code == 0
    typed = iter(["482916", "482916", "482916", "111"])
    monkeypatch.setattr(getpass, "getpass", lambda prompt: next(typed))
    desk.done("staff", "add", "Cleo", "--role", "clerk")
    assert "not the same" in desk.refused("staff", "add", "Dan", "--role", "clerk", "--as", "Ann")


def test_without_a_terminal_the_other_way_is_named(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(_prompt: str) -> str:  # what getpass does then
        warnings.warn("Can not control echo on the terminal.", getpass.GetPassWarning, stacklevel=2)
        return ""

    monkeypatch.setattr(getpass, "getpass", nowhere)
    assert "Use DEPOT_PIN." in desk.refused(*CHANGE, "--as", "Ann", DEPOT_PIN="")
    assert "Use DEPOT_BADGE." in desk.refused(*CHANGE, "--as", "badge")


def test_a_badge_signs_in(desk: Desk) -> None:
    told = desk.told("staff", "add", "Lou", "--role", "loader", "--badge-stdin", "--valid-until", "2999-12-31",
                     stdin=b"BADGE-0017\n")  # fmt: skip
    assert (told["role"], told["valid_until"]) == ("loader", "2999-12-31")
    assert "2999-12-31" in desk.done("staff", "list")
    words = ("stage", "L1", "nothing", "--as", "badge")
    assert desk.run(*words, DEPOT_BADGE="BADGE-0017").code == 0
    assert "belongs to nobody" in desk.refused(*words, DEPOT_BADGE="BADGE-0018")
    assert "takes an admin" in desk.refused(*CHANGE, "--as", "badge", DEPOT_BADGE="BADGE-0017")
    assert "on stdin" in desk.refused("staff", "add", "Pat", "--role", "clerk", "--pin-stdin", "--as", "Ann")


def test_somebody_gets_a_new_pin_another_role_and_no_end(desk: Desk) -> None:
    desk.done(
        "staff", "add", "Lou", "--role", "loader", "--pin-stdin", "--valid-until", "2999-12-31", stdin=b"715204\n"
    )
    told = desk.told("staff", "change", "lou", "--role", "supervisor", "--pin-stdin", "--no-end", stdin=b"640281\n")
    assert (told["name"], told["role"], told["valid_until"]) == ("Lou", "supervisor", "")
    assert desk.run(*CHANGE, "--as", "Lou", DEPOT_PIN="715204").code == 1
    assert "takes an admin" in desk.run(*CHANGE, "--as", "Lou", DEPOT_PIN="640281").err
    short = desk.refused("staff", "change", "Lou", "--badge-stdin", "--as", "Ann", stdin=b"12\n")
    assert "at least 6 signs" in short
    assert "Nobody called Zed" in desk.refused("staff", "change", "Zed", "--role", "clerk", "--as", "Ann")
