"""``depot sync``: one exchange with Odoo, or one after the other until stopped."""

from __future__ import annotations

import sys
import time
from argparse import ArgumentParser
from contextlib import suppress
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any, NoReturn
from zoneinfo import ZoneInfo

from depot_app.app import Store
from depot_app.cli import output
from depot_app.cli.call import Call, Told
from depot_app.cli.values import seconds
from depot_app.errors import DepotError
from depot_app.services import connecting, depot_settings
from depot_app.services.replication import acquaintance
from depot_app.services.replication.context import Unknown
from depot_app.services.replication.exchange import Exchange, exchange

#: What has just happened may be undone yet: while watching it is sent only after so many seconds.
GRACE_S = 3.0
_LOOK_S = 1.0


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--watch", action="store_true", help="go on until stopped with Ctrl-C")
    parser.add_argument("--every", type=seconds, default=30.0, metavar="S",
                        help="with --watch: seconds between two exchanges when nothing new happens here")  # fmt: skip


def sync(call: Call) -> Told:
    """Exchange once. Odoo away is a result, not a refusal."""
    call.app.open(to_change=True)
    if call.args.watch:
        _watch(call)
    with call.app.odoo() as connect:
        told = exchange(call.store, connect)
    if told.error:
        acquaintance.forget(call.store)
    return Told(_shape(told), _lines(told))


def _shape(told: Exchange) -> dict[str, Any]:
    """What scripts are told, whatever else the window wants to know."""
    return {name: value for name, value in asdict(told).items() if name != "elsewhere"}


def _lines(told: Exchange) -> list[str]:
    left = f"{told.waiting:,} waiting, {told.parked:,} parked, {told.conflicts:,} in conflict."
    lines = [f"Sent {told.pushed:,}, brought back {told.pulled:,}; {left}"]
    if told.error:
        lines = [f"Not done: {told.error}", *lines, "Nothing is lost: what waits goes with the next sync."]
    if told.parked or told.conflicts:
        which = "--parked" if told.parked else "--conflicts"
        lines.append(f"See why with 'depot ledger {which}', then 'depot retry STEP' or 'depot withdraw STEP'.")
    return lines


def _watch(call: Call) -> NoReturn:
    """Exchange again and again: every so often, soon after something happened here, ever more rarely while it fails."""
    pace, unknown = connecting.Pace(call.args.every), dict[str, Unknown]()
    zone = depot_settings.zone(call.store)
    with call.app.odoo() as connect:
        while True:
            known, error = 0, ""
            try:
                known = connecting.settled(call.store, GRACE_S)
                told = _once(call.store, connect, unknown)
                error = told.error
                _tell(told, zone, as_json=call.args.json)
            except DepotError as failed:  # the store is away
                error = str(failed)
                output.warn([error])
            wait_s = pace.after(bool(error))
            _wait_out(wait_s, connecting.Outage(connect.answers)) if error else _wait(call.store, wait_s, known)


def _once(store: Store, connect: connecting.KeptErp, unknown: dict[str, Unknown]) -> Exchange:
    """One exchange over a connection that is kept; its calls are its own. ``unknown``: see Replicator."""
    before = connect.calls
    told = exchange(store, connect, grace_s=GRACE_S, unknown=unknown)
    if told.error:
        connect.close()
        acquaintance.forget(store)
    return replace(told, calls=told.calls - before)


def _tell(told: Exchange, zone: ZoneInfo, *, as_json: bool) -> None:
    """One line: with JSON for each exchange, else for each that did something or failed."""
    if as_json:
        sys.stdout.write(f"{output.as_text(_shape(told))}\n")
    elif told.pushed or told.pulled or told.error:
        now = datetime.now(zone)
        sys.stdout.write(f"{now:%H:%M:%S} {' '.join(output.clean(line) for line in _lines(told))}\n")
    sys.stdout.flush()


def _wait(store: Store, wait_s: float, known: int) -> None:
    """Sleep ``wait_s`` seconds; less where something for Odoo came after the fact ``known``."""
    until = time.monotonic() + wait_s
    while (left := until - time.monotonic()) > 0:
        time.sleep(min(left, _LOOK_S))
        with suppress(DepotError):  # the store is away: the next exchange says so
            if connecting.has_mail(store, known, GRACE_S):
                return


def _wait_out(wait_s: float, outage: connecting.Outage) -> None:
    """Sleep ``wait_s`` seconds; less where Odoo could not be reached and can be again."""
    until = time.monotonic() + wait_s
    while (left := until - time.monotonic()) > 0:
        time.sleep(min(left, connecting.KNOCK_S))
        if outage.over():
            return
