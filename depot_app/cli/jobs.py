"""Jobs: shown, listed, split, cancelled, put on hold."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable
from dataclasses import asdict
from typing import Any
from zoneinfo import ZoneInfo

from depot_app.app import Actor, Store
from depot_app.cli import output
from depot_app.cli.call import Call, Needs, Told, Verb
from depot_app.cli.values import above_zero
from depot_app.domain.orders import Party
from depot_app.domain.times import local_words
from depot_app.domain.weights import format_kg, json_kg
from depot_app.services import depot_settings, job_list, job_view, jobs, splitting


def _ref_argument(parser: ArgumentParser) -> None:
    parser.add_argument("ref", help="number, reference or barcode of the job")


def _show(call: Call) -> Told:
    view = job_view.show(call.store, call.args.ref)
    document = asdict(view) | {"weight_kg": json_kg(view.weight_g)}
    document["lines"] = [
        {"description": line.description, "quantity": line.quantity, "package": line.package,
         "weight_kg": json_kg(line.weight_g), "barcode": line.barcode}
        for line in view.lines
    ]  # fmt: skip
    del document["weight_g"]
    return Told(document, _shown(view, depot_settings.zone(call.store)))


def _shown(view: job_view.JobView, zone: ZoneInfo) -> list[str]:
    price = f", {view.price['currency']} {view.price['amount']}" if view.price else ""
    facts = [
        ("Job", f"{view.number}  {view.reference}  ({view.kind})"),
        ("Customer", view.customer), ("Date", f"{view.date} {view.service}".strip()),
        ("From", _party(view.sender) if view.sender else view.customer), ("To", _party(view.consignee)),
        ("Movement", view.movement), ("Billing", view.billing + price), ("On hold", view.hold),
        ("Cancelled", view.cancelled), ("Note", _note(view.note)), ("Instructions", view.instructions),
        ("Recorded", output.counted(view.facts, "fact")),
    ]  # fmt: skip
    return [
        *(f"{name:<13} {output.clean(value)}" for name, value in facts if value.strip()),
        *output.section("Goods", ("quantity", "package", "description", "weight", "barcode"), [
            (each.quantity, each.package, each.description, _weight(each.weight_g), each.barcode)
            for each in view.lines]),
        *output.section("Units", ("code", "state"), [tuple(each.values()) for each in view.units]),
        *output.section("Legs", ("load", "attempt", "state"), [tuple(each.values()) for each in view.legs]),
        *_after_delivery(view, zone),
        *output.section("Not ready to invoice", ("why", "who"), [(each.why, each.owner) for each in view.missing]),
    ]  # fmt: skip


def _after_delivery(view: job_view.JobView, zone: ZoneInfo) -> list[str]:
    return [
        *output.section("Proof of delivery", ("id", "outcome", "by", "at", "note", "files"), [
            (each["id"], each["outcome"], each["by"], local_words(each["at"], zone), each["note"], len(each["files"]))
            for each in view.pods]),
        *output.section("Exceptions", ("id", "code", "state", "note", "how"), [
            _of(each, "id code state note how") for each in view.exceptions]),
        *output.section("Charges", ("id", "code", "quantity", "amount", "", "state"), [
            _of(each, "id code quantity amount currency state") for each in view.charges]),
    ]  # fmt: skip


def _weight(grams: int | None) -> str:
    return "" if grams is None else format_kg(grams)


def _of(row: dict[str, Any], names: str) -> tuple[object, ...]:
    return tuple(row[name] for name in names.split())


def _party(party: Party) -> str:
    parts = (party.name, party.address.replace("\n", ", "), f"{party.postcode} {party.city}".strip(), party.country)
    return ", ".join(part for part in parts if part)


def _note(note: dict[str, Any]) -> str:
    if note["number"] is None:
        return ""
    return f"{note['number']}, version {note['version']}, printed {output.counted(note['prints'], 'time')}"


def _list_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--movement", default="", help="expected, loaded, partly, delivered, cancelled …")
    parser.add_argument("--billing", default="", help="unpriced, priced, released …")
    parser.add_argument("--search", default="", metavar="TEXT", help="beginnings of words: names, places, numbers")
    parser.add_argument("--limit", type=above_zero, default=None, metavar="N", help="list at most so many")


def _list(call: Call) -> Told:
    args = call.args
    wanted = (args.movement, args.billing, args.search)
    found = job_list.listed(call.store, *wanted, limit=args.limit)
    count = len(found) if args.limit is None else job_list.count(call.store, *wanted)
    rows = []
    for each in found:
        row = asdict(each) | {"weight_kg": json_kg(each.weight_g)}
        del row["weight_g"]
        rows.append(row)
    heads = ("number", "reference", "customer", "date", "consignee", "units", "movement", "billing")
    lines = output.table(heads, [[row[name] for name in heads] for row in rows], "No job.")
    if count > len(rows):
        lines.append(f"{len(rows):,} of {output.counted(count, 'job')}.")
    return Told({"jobs": rows, "count": count}, lines)


def _split_arguments(parser: ArgumentParser) -> None:
    _ref_argument(parser)
    parser.add_argument("--unit", dest="units", action="append", nargs="+", required=True, metavar="CODE",
                        help="units that move to a new job")  # fmt: skip


def _split(call: Call) -> Told:
    codes = [code for some in call.args.units for code in some]
    made = splitting.split(call.store, call.who, call.args.ref, codes)
    moved = output.counted(len(codes), "unit")
    return Told({"number": made.number, "reference": made.reference}, [f"{moved} moved to job {made.number}."])


def _reason_arguments(parser: ArgumentParser) -> None:
    _ref_argument(parser)
    parser.add_argument("--reason", required=True)


def _with_reason(service: Callable[[Store, Actor, str, str], str], done: str) -> Callable[[Call], Told]:
    def run(call: Call) -> Told:
        number = service(call.store, call.who, call.args.ref, call.args.reason)
        return Told({"number": number}, [f"Job {number} {done}."])

    return run


VERBS = (
    Verb("job show", "everything about one job", _show, _ref_argument),
    Verb("jobs", "list jobs", _list, _list_arguments),
    Verb("job split", "move some units to a new job", _split, _split_arguments, Needs.ACTOR),
    Verb("job cancel", "cancel a job", _with_reason(jobs.cancel, "is cancelled"), _reason_arguments, Needs.ACTOR),
    Verb("job hold", "refuse a job at loading", _with_reason(jobs.hold, "is on hold"), _reason_arguments, Needs.ACTOR),
    Verb("job unhold", "lift a hold", _with_reason(jobs.unhold, "is no longer on hold"), _reason_arguments,
         Needs.ACTOR),
)  # fmt: skip
