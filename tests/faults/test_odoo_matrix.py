"""Every way in which the way to Odoo breaks, at every call of a day: afterwards Odoo holds what it would hold anyway.

By default every call of the day is broken in one of the ways that leave the outcome unknown, and some calls in every
other way. ``DEPOT_FULL_MATRIX=1`` breaks every call in every way. Against a real server (see odoo_cases.py) it is a
spread of calls.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from depot_app.services.replication.exchange import Exchange, exchange
from tests.faults.odoo_cases import REAL, VERSION, Case, Prepared, case, prepare
from tests.faults.odoo_day import PARTS
from tests.faults.proxy import BEFORE, Canned, FaultProxy
from tests.faults.wire import Call

FULL = bool(os.environ.get("DEPOT_FULL_MATRIX"))
#: From 19 on calls go over JSON-2; ``DEPOT_MATRIX_VERSION`` says which version the practice server plays.
JSON2 = VERSION >= 19
#: Done, and the answer lost: what must never be done twice.
UNKNOWN = ("cut_after", "rst", "half")
SLOW = ("late", "drip", "drip_headers", "drip_body")
OTHERS = ("refuse", *BEFORE, "502_after", "503_after", "504_after", "serialize", *SLOW)
LASTING = ("wrong key", "expired key", "right lost")
#: How long a call may take where answers come too late.
HURRY_S = 0.3
pytestmark = [pytest.mark.timeout(3600 if FULL or REAL else 240)]


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """The day without any fault."""
    return prepare(tmp_path_factory.mktemp("matrix"))


def chosen(calls: int, nth: int, of: int) -> list[int]:
    """Which of the calls 1 to ``calls`` to break: the ``nth`` of every ``of``, all in the full matrix."""
    return list(range(1, calls + 1)) if FULL else list(range(1 + nth % of, calls + 1, of))


def _error(name: str, message: str, status: int) -> Canned:
    """Odoo's refusal: with ``status`` over JSON-2, always with 200 over /jsonrpc."""
    told: dict[str, object] = {"name": name, "message": message, "debug": ""}
    if JSON2:
        return Canned(json.dumps(told).encode(), status)
    return Canned(json.dumps({"jsonrpc": "2.0", "id": 1, "error": {"code": 200, "message": "", "data": told}}).encode())


def _result(result: object) -> Canned:
    return Canned(json.dumps(result if JSON2 else {"jsonrpc": "2.0", "id": 1, "result": result}).encode())


_BUSY = "could not serialize access due to concurrent update"
_LOAD_BUSY = _result({"ids": False, "messages": [{"type": "error", "message": _BUSY, "record": 0}]})
_CALL_BUSY = _error("psycopg2.errors.SerializationFailure", _BUSY, 500)
_DENIED = _error("odoo.exceptions.AccessDenied", "Access Denied", 403)
_NOT_LET_IN = _error("werkzeug.exceptions.Unauthorized", "Invalid apikey", 401) if JSON2 else _result(False)
_EXPIRED = Canned(b"<html>unauthorized</html>", 401, "text/html")
_NO_RIGHT = _error("odoo.exceptions.AccessError", "You are not allowed to do this.", 403)
_LOG_IN = ("res.users", "context_get") if JSON2 else ("common", "login")


def _is_log_in(call: Call) -> bool:
    return (call.model, call.method) == _LOG_IN


def _is_call(call: Call) -> bool:
    return bool(call.model) and not _is_log_in(call)


def break_once(proxy: FaultProxy, mode: str, at: int) -> None:
    if mode != "serialize":
        proxy.plan(mode, at=at, seconds=0.6 if mode == "late" else 0.15)
        return
    proxy.plan(_LOAD_BUSY, at=at, when=lambda call: call.method == "load")
    proxy.plan(_CALL_BUSY, at=at, when=lambda call: _is_call(call) and call.method != "load")


def break_for_a_while(proxy: FaultProxy, mode: str, start: int) -> None:
    """From call number ``start`` until mended."""

    def from_then_on(fits: Callable[[Call], bool]) -> Callable[[Call], bool]:
        return lambda call: len(proxy.calls) >= start and fits(call)

    if mode == "wrong key":
        proxy.plan(_NOT_LET_IN, when=from_then_on(_is_log_in), times=None)
    answer = {"wrong key": _DENIED, "expired key": _EXPIRED, "right lost": _NO_RIGHT}[mode]
    fits = _is_call if mode != "expired key" else lambda call: bool(call.model)
    proxy.plan(answer, when=from_then_on(fits), times=None)


def run(prepared: Prepared, folder: Path, mode: str, cases: list[tuple[int, int]],
        disturb: Callable[[Case, str, int], None]) -> None:  # fmt: skip
    """Try every (part, call); tell all that fail."""
    failed = []
    for part, call in cases:
        with case(prepared, folder / f"{part}-{call}", part, HURRY_S if mode in SLOW else 10.0) as tried:
            try:
                disturb(tried, mode, call)
                tried.assert_as_without_fault(prepared)
            except AssertionError as error:
                failed.append(f"{mode} at call {call} of part {part}: {error}")
    print(f"{mode}: {len(cases)} cases")
    assert not failed, f"{len(failed)} of {len(cases)} cases: " + "\n\n".join(failed[:5])


def once(tried: Case, mode: str, call: int) -> None:
    break_once(tried.proxy, mode, tried.plan_at(call))
    tried.finish()


def lasting(tried: Case, mode: str, call: int) -> None:
    """Broken for three exchanges, then mended: it was visible, and nothing was lost."""
    before = len(tried.proxy.calls)
    break_for_a_while(tried.proxy, mode, before + call)
    told = [exchange(tried.day.store, tried.proxied) for _ in range(3)]
    assert_visible(told, mode)
    tried.proxy.mend()
    tried.retry()
    tried.finish()


def assert_visible(told: list[Exchange], mode: str) -> None:
    for each in told[1:]:
        assert each.error or each.parked, each
        if mode != "right lost":
            assert not each.connected
            assert not each.parked, each
            assert "key" in each.error, each


@pytest.mark.parametrize("part", range(len(PARTS)))
@pytest.mark.parametrize(("nth", "mode"), list(enumerate(UNKNOWN)))
def test_done_and_the_answer_lost(prepared: Prepared, tmp_path: Path, nth: int, mode: str, part: int) -> None:
    calls = chosen(prepared.calls[part], nth * 2, 7 if REAL else 3)
    run(prepared, tmp_path, mode, [(part, call) for call in calls], once)


@pytest.mark.parametrize(("nth", "mode"), list(enumerate(OTHERS)))
def test_broken_in_any_other_way(prepared: Prepared, tmp_path: Path, nth: int, mode: str) -> None:
    every = 45 if REAL else 29 if mode in SLOW else 19
    run(prepared, tmp_path, mode, _spread(prepared, nth, every), once)


@pytest.mark.parametrize(("nth", "mode"), list(enumerate(LASTING)))
def test_not_let_in_for_a_while(prepared: Prepared, tmp_path: Path, nth: int, mode: str) -> None:
    run(prepared, tmp_path, mode, _spread(prepared, nth * 3, 45 if REAL else 17), lasting)


def _spread(prepared: Prepared, nth: int, of: int) -> list[tuple[int, int]]:
    """Calls of the whole day: the ``nth`` of every ``of``, as (part, call)."""
    everything = [(part, call) for part, calls in enumerate(prepared.calls) for call in range(1, calls + 1)]
    return [everything[index - 1] for index in chosen(len(everything), nth, of)]
