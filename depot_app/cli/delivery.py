"""After the vehicle has left: proof of delivery, and what went wrong."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import datetime
from pathlib import Path

from depot_app.cli.call import Call, Needs, Told, Verb
from depot_app.domain.times import read_moment, utc_text
from depot_app.errors import DepotError
from depot_app.services import deliveries, depot_settings, exceptions


def _files_argument(parser: ArgumentParser) -> None:
    parser.add_argument("--file", dest="files", type=Path, action="append", default=[], metavar="F",
                        help="a signed page or photo; may be repeated")  # fmt: skip


def _pod_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("ref", metavar="REF")
    parser.add_argument("--outcome", required=True, choices=[outcome.value for outcome in deliveries.Outcome])
    parser.add_argument("--by", required=True, metavar="NAME", help="who signed")
    parser.add_argument("--at", default="", metavar="T", help="when, in the depot's time: '2026-11-22 17:40' or 17:40")
    parser.add_argument("--note", default="", metavar="TEXT", help="what the consignee wrote on the paper")
    parser.add_argument("--delivered", action="append", nargs="+", default=[], metavar="CODE",
                        help="the units accepted, where not all were")  # fmt: skip
    parser.add_argument("--again", action="store_true", help="put right the one that is in already")
    _files_argument(parser)


def _pod(call: Call) -> Told:
    args = call.args
    at = _moment(call, args.at) if args.at else None
    delivered = [code for some in args.delivered for code in some]
    pod = deliveries.Pod(deliveries.Outcome(args.outcome), args.by, at, args.note, args.files, delivered)
    made = deliveries.accept(call.store, call.who, args.ref, pod, again=args.again)
    document = {"id": made, "outcome": args.outcome, "at": utc_text(at) if at else None}
    return Told(document, [f"Proof of delivery {made} is taken in."])


def _moment(call: Call, text: str) -> datetime:
    """A time as typed, in the depot's zone; an hour that happens twice is refused with both offsets named."""
    try:
        return read_moment(text, depot_settings.zone(call.store), call.store.clock.now())
    except ValueError as error:
        raise DepotError(str(error)) from error


def _exception_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("ref", metavar="REF")
    parser.add_argument("--code", required=True, metavar="C", help="see 'depot codes'")
    parser.add_argument("--note", default="", metavar="TEXT", help="what was seen")
    parser.add_argument("--unit", default="", metavar="CODE", help="the one unit it is about")
    _files_argument(parser)


def _exception(call: Call) -> Told:
    args = call.args
    made = exceptions.log(call.store, call.who, args.ref, args.code, args.note, args.files, args.unit)
    return Told({"id": made, "code": exceptions.reason_of(args.code).code}, [f"Exception {made} is logged."])


def _close_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID")
    parser.add_argument("--how", required=True, metavar="TEXT", help="how it was settled")


def _close(call: Call) -> Told:
    number = exceptions.close(call.store, call.who, call.args.id, call.args.how)
    closed = call.args.id.strip().upper()
    return Told({"id": closed, "number": number}, [f"Exception {closed} of job {number} is closed."])


VERBS = (
    Verb("pod", "take in a proof of delivery", _pod, _pod_arguments, Needs.ACTOR),
    Verb("exception", "log what went wrong", _exception, _exception_arguments, Needs.ACTOR),
    Verb("exception close", "close an exception", _close, _close_arguments, Needs.ACTOR),
)
