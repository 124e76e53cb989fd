"""Take in a customer's list."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from depot_app.app import DESK, ImportOptions
from depot_app.cli import output
from depot_app.cli.call import Call, Needs, Told, Verb, WrongUsage
from depot_app.services import imports, profiles


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, nargs="?", help="an .xlsx or .csv file")
    parser.add_argument("--profile", help="what was kept of this customer's lists by 'profile save'")
    parser.add_argument("--dry-run", action="store_true", help="show what would happen, change nothing")
    parser.add_argument("--resume", action="store_true", help="finish lists whose booking was interrupted")
    _option_arguments(parser)


def _option_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--customer", help="whose orders they are, where the file does not say")
    parser.add_argument("--country", default="", help="two letters, for addresses that name no country")
    parser.add_argument("--sheet", help="read only this sheet")
    order = parser.add_mutually_exclusive_group()
    order.add_argument("--day-first", dest="day_first", action="store_const", const=True, help="03/11 is 3 November")
    order.add_argument("--month-first", dest="day_first", action="store_const", const=False, help="03/11 is 11 March")


def _options(args: Namespace, kept: ImportOptions) -> ImportOptions:
    """What is said here goes before what a profile keeps."""
    return ImportOptions(
        args.customer or kept.customer,
        kept.day_first if args.day_first is None else args.day_first,
        args.country.strip().upper() or kept.default_country,
        args.sheet or kept.sheet,
    )


def _save_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME")
    _option_arguments(parser)


def _save(call: Call) -> Told:
    options = _options(call.args, ImportOptions())
    profiles.save(call.store, call.who, call.args.name, options)
    return Told({"profile": call.args.name, **asdict(options)}, [f"Profile {call.args.name} is kept."])


def _list(call: Call) -> Told:
    names = profiles.listed(call.store)
    return Told({"profiles": names}, names or ["No profile is kept yet."])


def _import(call: Call) -> Told:
    args = call.args
    if args.resume:
        return _resume(call)
    if args.file is None:
        raise WrongUsage("name the file to take in")
    options = _options(args, profiles.get(call.store, args.profile) if args.profile else ImportOptions())
    actor = DESK if args.dry_run else call.who
    try:
        result = imports.take_in(call.store, actor, args.file, options, dry_run=args.dry_run, progress=_progress())
    except KeyboardInterrupt:
        output.warn(_left(call))
        raise
    return Told(result.as_json(), _lines(result, dry_run=args.dry_run), [] if args.dry_run else _left(call))


def _resume(call: Call) -> Told:
    names = [file for _, file, _, _ in imports.unfinished(call.store)]
    try:
        count = imports.resume(call.store, call.who, _progress())
    except KeyboardInterrupt:
        output.warn(_left(call))
        raise
    if not names:
        return Told(
            {"resumed": 0}, ["No list is booked in part. One that was stopped while it was read: take it in again."]
        )
    lines = [f"{name} is booked in full now." for name in names]
    return Told({"resumed": count}, [*lines, f"Booked just now: {output.counted(count, 'job')}."])


def _left(call: Call) -> list[str]:
    """What to say of the lists that are booked in part, whether this one or another."""
    return [
        f"{file} is not booked in full: {done:,} of {output.counted(jobs, 'job')}, and none of them shows yet. "
        "Finish it with 'depot import --resume', or take it in again."
        for _, file, done, jobs in imports.unfinished(call.store)
    ]


def _lines(result: imports.Result, *, dry_run: bool) -> list[str]:
    told = result.as_json()
    verb = "would be booked" if dry_run else "booked"
    counts = ", ".join(f"{told[name]:,} {name}" for name in ("unchanged", "changed", "refused"))
    lines = [f"{told['file']}: {told['booked']:,} {verb}, {counts}."]
    rows = [
        ("!".join(filter(None, (row.sheet, row.cell))), row.severity, row.reference, row.customer, row.message)
        for row in result.problems
    ]
    lines += output.section("Problems", ("where", "kind", "reference", "customer", "what"), rows)
    if result.assumptions:
        lines += ["", "Assumed", *(f"  {output.clean(words)}" for words in result.assumptions)]
    return lines


def _progress() -> Callable[[int, int], None] | None:
    """Progress on one line, only where somebody sees it."""
    if not sys.stderr.isatty():
        return None

    def show(done: int, total: int) -> None:
        sys.stderr.write(f"\rBooked {done:,} of {total:,}" + ("\n" if done >= total else ""))
        sys.stderr.flush()

    return show


VERBS = (
    Verb("import", "take in a customer's list", _import, _arguments, Needs.ACTOR, looks_with="dry_run"),
    Verb("profile save", "keep how a customer's lists are read", _save, _save_arguments, Needs.ACTOR),
    Verb("profile list", "list the profiles kept", _list),
)
