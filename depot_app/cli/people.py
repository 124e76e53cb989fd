"""Who works here."""

from __future__ import annotations

from argparse import ArgumentParser
from dataclasses import asdict

from depot_app.cli import output, sign_in
from depot_app.cli.call import Call, Needs, Told, Verb
from depot_app.cli.values import day
from depot_app.domain.people import PEOPLE
from depot_app.services import people


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("name")
    parser.add_argument("--role", required=True, choices=[role.value for role in PEOPLE])
    parser.add_argument("--pin-stdin", action="store_true", help="read the new PIN from the first line of stdin")
    parser.add_argument("--badge-stdin", action="store_true", help="read a badge code from the next line of stdin")
    parser.add_argument("--valid-until", metavar="DATE", type=day, default=None, help="the last day they may sign in")


def _add(call: Call) -> Told:
    args = call.args
    pin = sign_in.from_stdin("PIN") if args.pin_stdin else ""
    badge = sign_in.from_stdin("badge code") if args.badge_stdin else ""
    if not pin and not badge:
        pin = sign_in.chosen(f"New PIN of {args.name}: ", "--pin-stdin")
    until = args.valid_until.isoformat() if args.valid_until else ""
    made = people.add(call.store, call.actor, args.name, args.role, pin, badge, until)
    lines = [f"{made.name} may sign in as {made.role}."]
    if made.role != args.role:
        lines.append("The first person is always an admin, so that there is one.")
    return Told(asdict(made), lines)


def _change_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("name")
    parser.add_argument("--role", choices=[role.value for role in PEOPLE])
    parser.add_argument("--pin-stdin", action="store_true", help="read a new PIN from the first line of stdin")
    badge = parser.add_mutually_exclusive_group()
    badge.add_argument("--badge-stdin", action="store_true", help="read a new badge code from the next line of stdin")
    badge.add_argument("--no-badge", action="store_true", help="take the badge away")
    until = parser.add_mutually_exclusive_group()
    until.add_argument("--valid-until", metavar="DATE", type=day, default=None, help="the last day they may sign in")
    until.add_argument("--no-end", action="store_true", help="they may sign in without an end")


def _change(call: Call) -> Told:
    args = call.args
    was = people.called(call.store, args.name)
    pin = sign_in.from_stdin("PIN") if args.pin_stdin else ""
    badge = sign_in.from_stdin("badge code") if args.badge_stdin else "" if args.no_badge else None
    until = args.valid_until.isoformat() if args.valid_until else "" if args.no_end else was.valid_until
    now = people.alter(call.store, call.who, was.name, args.role or was.role, pin, badge, until)
    given = [words for words, is_new in (("a new PIN", pin), ("a new badge", badge)) if is_new]
    told = f", with {' and '.join(given)}" if given else ""
    return Told(asdict(now), [f"{now.name} may sign in as {now.role}{told}."])


def _list(call: Call) -> Told:
    found = people.listed(call.store)
    rows = [(each.name, each.role, each.valid_until, "no longer here" if each.ended else "") for each in found]
    lines = output.table(("name", "role", "until", ""), rows, "Nobody works here yet.")
    return Told({"staff": [asdict(each) for each in found]}, lines)


def _end_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("name")


def _end(call: Call) -> Told:
    gone = people.end(call.store, call.who, call.args.name)
    return Told(asdict(gone), [f"{gone.name} may no longer sign in. What they did stays theirs."])


VERBS = (
    Verb("staff add", "add a person; the first one becomes admin", _add, _add_arguments, Needs.ACTOR),
    Verb("staff list", "list who works here", _list),
    Verb("staff change", "a new role, PIN, badge or last day", _change, _change_arguments, Needs.ACTOR),
    Verb("staff end", "somebody leaves", _end, _end_arguments, Needs.ACTOR),
)
