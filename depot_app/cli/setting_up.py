"""A new store, the depot's settings, the codes there are, the demonstration."""

from __future__ import annotations

import os
from argparse import ArgumentParser
from pathlib import Path

from depot_app.cli import output
from depot_app.cli.call import Call, Needs, Told, Verb, WrongUsage
from depot_app.domain.codes import CHARGE_CODES, EXCEPTION_REASONS
from depot_app.domain.numbers import MAX_STATION
from depot_app.services import depot_settings, desk


def _init_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--depot", metavar="CODE", default="DEP", help="two to five letters, part of every note number")
    parser.add_argument(
        "--station", metavar="N", type=int, default=None, help=f"this desk's number, 1 to {MAX_STATION}"
    )
    parser.add_argument("--zone", default=desk.DEFAULTS["zone"], help="the depot's time zone, like Europe/London")
    parser.add_argument("--currency", default=desk.DEFAULTS["currency"], help="three letters, like EUR")
    parser.add_argument("--name", default="", help="the depot's name, as it stands on notes")


def _init(call: Call) -> Told:
    args = call.args
    station = args.station if args.station is not None else int(call.app.config.station or 1)
    settings = depot_settings.checked(args.depot, station, args.zone, args.currency, args.name)
    call.app.create(settings)
    document = {"store": call.app.place, "depot": settings["depot"], "station": station, "zone": settings["zone"],
                "currency": settings["currency"]}  # fmt: skip
    lines = [
        f"The store of depot {settings['depot']} is made: {call.app.place}.",
        "Add the first person with 'depot staff add NAME --role admin'.",
    ]
    return Told(document, lines)


def _settings(call: Call) -> Told:
    told = depot_settings.listed(call.store)
    return Told({"settings": told}, output.table(("setting", "value"), sorted(told.items())))


def _set_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("name", help="see 'depot settings'")
    parser.add_argument("value")


def _set(call: Call) -> Told:
    desk.settle(call.store, call.who, call.args.name, call.args.value)
    return Told({"name": call.args.name, "value": call.args.value}, [f"{call.args.name} is now {call.args.value!r}."])


def _codes(_: Call) -> Told:
    reasons = [
        {"code": row.code, "words": row.words, "blocks_invoice": row.blocks_invoice, "needs_note": row.needs_note,
         "needs_photo": row.needs_photo, "rec24": row.rec24, "x12": row.x12}
        for row in EXCEPTION_REASONS
    ]  # fmt: skip
    charges = [
        {"code": row.code, "words": row.words, "unit": row.unit.value, "aliases": list(row.aliases)}
        for row in CHARGE_CODES
    ]
    demands = (("blocks_invoice", "blocks the invoice"), ("needs_note", "needs a note"), ("needs_photo", "a photo"))
    lines = ["Exceptions", *output.table(
        ("code", "what", "and"),
        [(row["code"], row["words"], ", ".join(words for name, words in demands if row[name])) for row in reasons],
    )]  # fmt: skip
    lines += ["", "Charges", *output.table(
        ("code", "what", "counted"),
        [(row["code"], row["words"], str(row["unit"]).replace("_", " ")) for row in charges],
    )]  # fmt: skip
    return Told({"exceptions": reasons, "charges": charges}, lines)


def _demo_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--keep", metavar="DIR", type=Path, default=None, help="keep the store and papers there")
    parser.add_argument(
        "--odoo", metavar="URL", help="a real Odoo instead of the practice one; the key in DEPOT_ODOO_KEY"
    )
    parser.add_argument("--db", default="", help="its database")
    parser.add_argument("--user", default="", help="the integration user there")


def _demo(call: Call) -> Told:
    args = call.args
    if not args.odoo:
        return Told(None, code=call.app.demo(args.keep))
    key = os.environ.get("DEPOT_ODOO_KEY", "")
    if not (args.db and args.user and key):
        raise WrongUsage("a real Odoo takes --db and --user, and its key in DEPOT_ODOO_KEY")
    return Told(None, code=call.app.demo(args.keep, (args.odoo, args.db, args.user, key)))


VERBS = (
    Verb("init", "make a new store", _init, _init_arguments, Needs.NOTHING),
    Verb("settings", "show the depot's settings", _settings),
    Verb("set", "change one of the depot's settings", _set, _set_arguments, Needs.ACTOR),
    Verb("codes", "list the codes of exceptions and charges", _codes, needs=Needs.NOTHING),
    Verb("demo", "run a depot's whole day on a store of its own", _demo, _demo_arguments, Needs.NOTHING),
)
