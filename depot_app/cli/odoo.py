"""The link to Odoo: set it up, exchange, decide about what did not get there, match customers."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser
from dataclasses import asdict
from pathlib import Path

from depot_app.app import ODOO_KEY
from depot_app.cli import output, sign_in, syncing
from depot_app.cli.call import Call, Needs, Told, Verb
from depot_app.cli.values import above_zero, port_number
from depot_app.domain.erp import ErpUnavailable, Finding
from depot_app.errors import DepotError
from depot_app.services import connecting, customers, ledger_actions

_VERSIONS = (16, 17, 18, 19)
_YES = ("y", "yes")


def _connect_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("url", metavar="URL", help="like https://odoo.example.com")
    parser.add_argument("--db", required=True, metavar="D", help="the database")
    parser.add_argument("--user", required=True, metavar="U", help="the login of the user made for the depot")
    key_words = f"read the key from the first line of stdin; otherwise it is in {ODOO_KEY} or typed"
    parser.add_argument("--key-stdin", action="store_true", help=key_words)
    parser.add_argument("--ca-file", type=Path, default=None, metavar="F", help="PEM file that vouches for the server")
    parser.add_argument("--allow-plain-http", action="store_true", help="let the key travel readable")
    parser.add_argument("--moved", action="store_true", help="it is the Odoo of before, at a new address or name")
    parser.add_argument("--yes", action="store_true", help="do not ask before keeping it")


def _connect(call: Call) -> Told:
    args = call.args
    connecting.may_connect(call.who)
    ca_file = str(args.ca_file.expanduser().resolve()) if args.ca_file else ""
    wanted = connecting.Link(args.url.strip().rstrip("/"), args.db, args.user, ca_file, args.allow_plain_http)
    key = _key(call)
    looked = connecting.asked(lambda: call.app.look_at_odoo(wanted, key, moved=args.moved))
    findings = looked.findings
    lines = _checklist(findings)
    document = {"connected": False, "findings": [asdict(each) for each in findings], "key_kept": ""}
    if wrong := connecting.blocking(findings):
        said = [f"{each.words}.{_mender(each)}" for each in wrong]
        return Told(document, [*lines, "", "Not connected: nothing was kept."], said, 1)
    if not args.yes and not _confirmed(lines, args.json):
        return Told(document, ["Not connected: nothing was kept."], ["Repeat it with --yes to connect."], 1)
    kept = call.app.connect_odoo(call.who, wanted, key, looked.uuid)
    shown = [*lines, ""] if args.yes else []
    done = [f"Connected. The key is kept {kept}.", "Nothing was sent yet: 'depot sync' does that."]
    return Told({**document, "connected": True, "key_kept": kept}, [*shown, *done])


def _key(call: Call) -> str:
    if call.args.key_stdin:
        return sign_in.from_stdin("key")
    return os.environ.get(ODOO_KEY) or sign_in.asked(f"Key of {call.args.user} at Odoo: ", f"--key-stdin or {ODOO_KEY}")


def _checklist(findings: list[Finding]) -> list[str]:
    rows = [("works" if each.ok else "LACKS", each.what, f"{each.words}.{_mender(each)}") for each in findings]
    return output.table(("", "looked at", "found"), rows)


def _mender(finding: Finding) -> str:
    return f" Who can mend it: {finding.who}." if finding.who else ""


def _confirmed(lines: list[str], as_json: bool) -> bool:
    """Show the checklist and ask on the terminal. False also where there is none to ask on."""
    stream = sys.stderr if as_json else sys.stdout
    stream.write("".join(f"{line}\n" for line in lines))
    if not sys.stdin.isatty():
        return False
    stream.write("Connect to this Odoo? [y/N] ")
    stream.flush()
    return sys.stdin.readline().strip().casefold() in _YES


def _step_argument(parser: ArgumentParser) -> None:
    parser.add_argument("step", metavar="STEP", type=above_zero, help="its number in 'depot ledger --parked'")


def _retry(call: Call) -> Told:
    done = ledger_actions.retry(call.store, call.who, call.args.step)
    return Told({**asdict(done), "state": "waiting"}, [f"Step {_named(done)} goes with the next sync."])


def _withdraw_arguments(parser: ArgumentParser) -> None:
    _step_argument(parser)
    parser.add_argument("--reason", required=True)


def _withdraw(call: Call) -> Told:
    done = ledger_actions.withdraw(call.store, call.who, call.args.step, call.args.reason)
    return Told({**asdict(done), "state": "withdrawn"}, [f"Step {_named(done)} is withdrawn and never sent."])


def _named(done: ledger_actions.Decided) -> str:
    return f"{done.step} ({done.what}{f' of job {done.job}' if done.job else ''})"


def _customers_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--unmatched", action="store_true", help="only those Odoo is not known to have")


def _customers(call: Call) -> Told:
    found, warnings = _listed(call)
    rows = [
        (each.name, each.odoo, ", ".join(f"{near.name} ({near.id})" for near in each.suggestions)) for each in found
    ]
    document = {
        "customers": [
            {"name": each.name, "odoo": each.odoo,
             "suggestions": [{"id": near.id, "name": near.name} for near in each.suggestions]}
            for each in found
        ]
    }  # fmt: skip
    return Told(document, output.table(("customer", "at Odoo", "nearest there"), rows, "No customer."), warnings)


def _listed(call: Call) -> tuple[list[customers.CustomerView], list[str]]:
    """The customers, with what Odoo suggests where it answers; else why it suggests nothing."""
    unmatched = call.args.unmatched
    try:
        with call.app.odoo() as connect:
            return customers.listed(call.store, connect(), unmatched=unmatched), []
    except ErpUnavailable as error:
        why = error.words
    except DepotError as error:
        why = error.what
    return customers.listed(call.store, None, unmatched=unmatched), [f"Without suggestions: {why}"]


def _match_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="as in 'depot customers'")
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--odoo", type=int, metavar="ID", help="the customer's number at Odoo")
    which.add_argument("--create", action="store_true", help="make the customer at Odoo")


def _match(call: Call) -> Told:
    name, wanted = call.args.name, call.args.odoo
    with call.app.odoo() as connect:
        odoo = connecting.asked(lambda: customers.match(call.store, call.who, name, connect(), wanted))
    return Told({"name": name, "odoo": odoo}, [f"{name} is customer {odoo} at Odoo. Its jobs go with the next sync."])


def _practice_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--port", type=port_number, default=8069, metavar="P", help="0 finds a free one")
    parser.add_argument("--as-version", type=int, choices=_VERSIONS, default=17, metavar="V", help="16 to 19")
    parser.add_argument("--data", type=Path, default=None, metavar="FILE", help="keep it there; else in memory only")


def _practice(call: Call) -> Told:
    args = call.args
    return Told(None, code=call.app.practice_odoo(args.port, args.as_version, args.data))


VERBS = (
    Verb("connect", "look at an Odoo and hand the depot's work to it", _connect, _connect_arguments, Needs.ACTOR),
    Verb("sync", "send what waits, bring back what changed", syncing.sync, syncing.arguments),
    Verb("retry", "send again what Odoo refused", _retry, _step_argument, Needs.ACTOR),
    Verb("withdraw", "never send a step", _withdraw, _withdraw_arguments, Needs.ACTOR),
    Verb("customers", "list customers and who they are at Odoo", _customers, _customers_arguments),
    Verb("customer match", "say who a customer is at Odoo", _match, _match_arguments, Needs.ACTOR),
    Verb("practice-odoo", "be an Odoo to practise with", _practice, _practice_arguments, Needs.NOTHING),
)
