"""Loads: planned, filled, confirmed, departed."""

from __future__ import annotations

from argparse import ArgumentParser
from dataclasses import asdict

from depot_app.cli import output
from depot_app.cli.call import Call, Needs, Told, Verb
from depot_app.cli.values import above_zero, day, kilograms
from depot_app.services import load_view, loads, stops


def _load_argument(parser: ArgumentParser) -> None:
    parser.add_argument("load", metavar="L", help="number of the load")


def _new_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--vehicle", default="", help="plate or name; or give a subcontractor")
    for name in ("driver", "subcontractor", "dock"):
        parser.add_argument(f"--{name}", default="")
    parser.add_argument("--date", type=day, default=None, metavar="YYYY-MM-DD", help="today where left out")
    parser.add_argument("--max-units", type=above_zero, default=None, metavar="N")
    parser.add_argument("--max-kg", type=kilograms, default=None, metavar="KG")
    parser.add_argument("--job", dest="jobs", action="append", default=[], metavar="REF", help="in the order of stops")


def _new(call: Call) -> Told:
    args = call.args
    new = loads.NewLoad(args.vehicle, args.driver, args.subcontractor, args.dock,
                        args.date.isoformat() if args.date else "", args.max_units, args.max_kg)  # fmt: skip
    number = loads.plan(call.store, call.who, new, args.jobs)
    return _after(call, number, f"Load {number} is planned with {output.counted(len(args.jobs), 'job')}.")


def _edit_arguments(parser: ArgumentParser) -> None:
    _load_argument(parser)
    for name in ("vehicle", "driver", "subcontractor", "dock"):
        parser.add_argument(f"--{name}")
    parser.add_argument("--date", type=day, metavar="YYYY-MM-DD")
    parser.add_argument("--max-units", type=above_zero, metavar="N")
    parser.add_argument("--max-kg", dest="max_weight_g", type=kilograms, metavar="KG")


def _edit(call: Call) -> Told:
    told = vars(call.args)
    named = ("vehicle", "driver", "subcontractor", "dock", "max_units", "max_weight_g")
    wanted = {name: told[name] for name in named if told[name] is not None}
    if call.args.date:
        wanted["date"] = call.args.date.isoformat()
    loads.edit(call.store, call.who, call.args.load, **wanted)
    return _after(call, call.args.load, f"Load {call.args.load} is changed.")


def _after(call: Call, number: int | str, words: str) -> Told:
    """What a change of a load tells: the load as it now is."""
    return Told(asdict(load_view.show(call.store, number)), [words])


def _assign_arguments(parser: ArgumentParser) -> None:
    _load_argument(parser)
    parser.add_argument("refs", metavar="REF", nargs="+", help="jobs, in the order of stops")


def _assign(call: Call) -> Told:
    number = loads.assign(call.store, call.who, call.args.load, call.args.refs)
    return _after(call, number, f"{output.counted(len(call.args.refs), 'job')} on load {number}.")


def _order_arguments(parser: ArgumentParser) -> None:
    _load_argument(parser)
    parser.add_argument("refs", metavar="REF", nargs="+", help="jobs in the order of stops; those left out follow")


def _order(call: Call) -> Told:
    number = stops.put_in_order(call.store, call.who, call.args.load, call.args.refs)
    return _after(call, number, f"The stops of load {number} are in order.")


def _take_off_arguments(parser: ArgumentParser) -> None:
    _load_argument(parser)
    parser.add_argument("ref", metavar="REF")


def _take_off(call: Call) -> Told:
    loads.withdraw(call.store, call.who, call.args.load, call.args.ref)
    return _after(call, call.args.load, f"{call.args.ref} is off load {call.args.load}.")


def _show(call: Call) -> Told:
    view = load_view.show(call.store, call.args.load)
    facts = [("Load", f"{view.load}, {view.state}"), ("Vehicle", view.vehicle), ("Driver", view.driver or ""),
             ("Subcontractor", view.subcontractor), ("Dock", view.dock), ("Date", view.date),
             ("Units", f"{view.loaded} loaded of {view.expected} expected")]  # fmt: skip
    lines = [f"{name:<13} {output.clean(value)}" for name, value in facts if value]
    heads = ("stop", "number", "reference", "consignee", "units", "loaded", "state")
    lines += output.section("Jobs", heads, [[row[name] for name in heads] for row in view.jobs])
    short = [(row["unit"], row["job"], row["reason"]) for row in view.short]
    lines += output.section("Short", ("unit", "job", "reason"), short)
    return Told(asdict(view), lines)


def _list_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--closed", action="store_true", help="also those that are done")


def _list(call: Call) -> Told:
    found = load_view.listed(call.store, closed=call.args.closed)
    heads = ("load", "date", "vehicle", "state", "jobs", "expected", "loaded")
    rows = [(each.load, each.date, each.vehicle if each.vehicle != "–" else each.subcontractor, each.state,
             len(each.jobs), each.expected, each.loaded) for each in found]  # fmt: skip
    document = {"loads": [asdict(each) for each in found], "count": len(found)}
    return Told(document, output.table(heads, rows, "No load is open."))


def _confirm_arguments(parser: ArgumentParser) -> None:
    _load_argument(parser)
    parser.add_argument("--short-reason", default="", metavar="R", help="why units stay behind")


def _confirm(call: Call) -> Told:
    short = loads.confirm(call.store, call.who, call.args.load, call.args.short_reason)
    without = f", without {output.counted(short, 'unit')}" if short else ""
    return _after(call, call.args.load, f"Load {call.args.load} is confirmed{without}.")


def _depart(call: Call) -> Told:
    loads.depart(call.store, call.who, call.args.load)
    return _after(call, call.args.load, f"Load {call.args.load} has departed.")


def _reopen_arguments(parser: ArgumentParser) -> None:
    _load_argument(parser)
    parser.add_argument("--reason", required=True)


def _reopen(call: Call) -> Told:
    loads.reopen(call.store, call.who, call.args.load, call.args.reason)
    return _after(call, call.args.load, f"Load {call.args.load} is open again.")


VERBS = (
    Verb("load new", "plan a load", _new, _new_arguments, Needs.ACTOR),
    Verb("load edit", "change a load", _edit, _edit_arguments, Needs.ACTOR),
    Verb("load assign", "put jobs on a load", _assign, _assign_arguments, Needs.ACTOR),
    Verb("load order", "put the stops of a load in order", _order, _order_arguments, Needs.ACTOR),
    Verb("load take-off", "take a job off a load", _take_off, _take_off_arguments, Needs.ACTOR),
    Verb("load show", "one load: its jobs, what is loaded, what is short", _show, _load_argument),
    Verb("loads", "list loads", _list, _list_arguments),
    Verb("load confirm", "say that a load is complete", _confirm, _confirm_arguments, Needs.ACTOR),
    Verb("load depart", "the vehicle has left", _depart, _load_argument, Needs.ACTOR),
    Verb("load reopen", "open a confirmed load again", _reopen, _reopen_arguments, Needs.ACTOR),
)
