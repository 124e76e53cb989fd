"""Prices, charges, approvals, and what may be invoiced."""

from __future__ import annotations

from argparse import ArgumentParser
from dataclasses import asdict
from pathlib import Path

from depot_app.cli import output
from depot_app.cli.call import Call, Needs, Told, Verb
from depot_app.services import billing, exceptions
from depot_app.services.job_view import money_fields


def _price_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("ref", metavar="REF")
    parser.add_argument("amount", metavar="AMOUNT", help="like 120.50 or 'EUR 120.50'")
    parser.add_argument("--source", default="agreed", help=f"one of {', '.join(billing.AGREED_SOURCES)}; others wait")


def _price(call: Call) -> Told:
    args = call.args
    return _asked("Price", billing.set_price(call.store, call.who, args.ref, args.amount, args.source))


def _asked(what: str, asked: billing.Asked) -> Told:
    document = {"id": asked.id, "state": "proposed" if asked.waits else "approved", "waits": asked.waits,
                **money_fields(asked.amount)}  # fmt: skip
    after = "waits for approval by somebody else" if asked.waits else "is approved"
    return Told(document, [f"{what} {asked.id} of {asked.amount} {after}."])


def _charge_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("ref", metavar="REF")
    parser.add_argument("--code", required=True, metavar="C", help="see 'depot codes'")
    parser.add_argument("--qty", required=True, metavar="Q", help="how many: minutes, pallets, as the code counts")
    parser.add_argument("--evidence", type=Path, action="append", default=[], metavar="F", help="may be repeated")
    parser.add_argument("--note", default="", metavar="TEXT")
    parser.add_argument("--amount", default="", help="instead of the tariff's")


def _charge(call: Call) -> Told:
    args = call.args
    made = billing.propose_charge(call.store, call.who, args.ref, args.code, args.qty, args.note, args.evidence,
                                  args.amount)  # fmt: skip
    return _asked("Charge", made)


def _id_argument(parser: ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID")


def _approve_charge(call: Call) -> Told:
    return _asked("Charge", billing.approve_charge(call.store, call.who, call.args.id))


def _approve_price(call: Call) -> Told:
    return _asked("Price", billing.approve_price(call.store, call.who, call.args.id))


def _approve_exception(call: Call) -> Told:
    number = exceptions.approve(call.store, call.who, call.args.id)
    wanted = call.args.id.strip().upper()
    document = {"id": wanted, "number": number, "state": "approved"}
    return Told(document, [f"Exception {wanted} no longer keeps the invoice of job {number} back."])


def _reject_arguments(parser: ArgumentParser) -> None:
    _id_argument(parser)
    parser.add_argument("--reason", required=True)


def _reject_charge(call: Call) -> Told:
    number = billing.reject_charge(call.store, call.who, call.args.id, call.args.reason)
    wanted = call.args.id.strip().upper()
    document = {"id": wanted, "number": number, "state": "rejected"}
    return Told(document, [f"Charge {wanted} of job {number} is turned down."])


def _ready_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("ref", metavar="REF", nargs="?", default="", help="one job; otherwise all not yet released")


def _ready(call: Call) -> Told:
    found = billing.readiness(call.store, call.args.ref)
    ready = [{"reference": each.reference, "number": each.number} for each in found if not each.missing]
    lacking = [
        {"reference": each.reference, "number": each.number, "missing": [asdict(lack) for lack in each.missing]}
        for each in found
        if each.missing
    ]
    lines = output.section(
        "Ready to invoice", ("number", "reference"), [(row["number"], row["reference"]) for row in ready]
    )
    rows = [(each.number, each.reference, lack.why, lack.owner) for each in found for lack in each.missing]
    lines += output.section("Not ready", ("number", "reference", "why", "who"), rows)
    return Told({"ready": ready, "not_ready": lacking}, lines[1:] or ["No job waits for its invoice."])


def _bill_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("refs", metavar="REF", nargs="+")
    parser.add_argument("--except", dest="excepted", default="", metavar="REASON", help="why, where not all is settled")


def _bill(call: Call) -> Told:
    numbers = billing.release(call.store, call.who, call.args.refs, call.args.excepted)
    return Told({"released": numbers}, [f"Released to invoice: {', '.join(numbers)}."])


VERBS = (
    Verb("price", "set a job's price", _price, _price_arguments, Needs.ACTOR),
    Verb("charge", "capture a charge", _charge, _charge_arguments, Needs.ACTOR),
    Verb("approve charge", "approve what somebody else captured", _approve_charge, _id_argument, Needs.ACTOR),
    Verb("approve price", "approve a price off the card", _approve_price, _id_argument, Needs.ACTOR),
    Verb("approve exception", "let the invoice go with it open", _approve_exception, _id_argument, Needs.ACTOR),
    Verb("reject charge", "turn a charge down", _reject_charge, _reject_arguments, Needs.ACTOR),
    Verb("ready", "which jobs are ready to invoice, and what the others lack", _ready, _ready_arguments),
    Verb("bill", "release jobs to be invoiced", _bill, _bill_arguments, Needs.ACTOR),
)
