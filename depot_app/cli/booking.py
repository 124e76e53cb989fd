"""Orders keyed in by hand: a new job, a changed one, one that brings goods back."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from depot_app.cli.call import Call, Needs, Told, Verb, WrongUsage
from depot_app.cli.values import day, goods_line, time_of_day
from depot_app.domain.orders import JobKind, Order, Party
from depot_app.services import jobs

_PARTY = ("address", "postcode", "city", "country", "contact", "phone")
_FIELDS = ("reference", "service", "instructions", "window_from", "window_to")


def _new_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--customer", required=True)
    _order_arguments(parser, new=True)
    parser.add_argument("--kind", choices=[kind.value for kind in JobKind], default=JobKind.DELIVERY.value)
    for name in ("", *_PARTY):
        parser.add_argument(f"--sender-{name}" if name else "--sender", default="", help="where not the customer's own")


def _order_arguments(parser: ArgumentParser, *, new: bool) -> None:
    nothing = "" if new else None
    parser.add_argument("--reference", default=nothing, help="the customer's own number for the order")
    parser.add_argument("--date", type=day, required=new, metavar="YYYY-MM-DD")
    parser.add_argument("--service", default=nothing)
    parser.add_argument("--consignee", required=new, metavar="NAME")
    for name in _PARTY:
        parser.add_argument(f"--{name}", default=nothing, help=f"the consignee's {name}")
    parser.add_argument("--line", dest="lines", action="append", type=goods_line, required=new,
                        metavar="'QTY PACKAGE DESCRIPTION[; WEIGHT][; BARCODE]'")  # fmt: skip
    parser.add_argument("--instructions", default=nothing)
    parser.add_argument("--from", dest="window_from", type=time_of_day, default=nothing, metavar="HH:MM")
    parser.add_argument("--to", dest="window_to", type=time_of_day, default=nothing, metavar="HH:MM")


def _new(call: Call) -> Told:
    return _booked(jobs.book(call.store, call.who, _order(call.args)))


def _order(args: Namespace) -> Order:
    return Order(
        args.customer.strip(), args.reference.strip(), args.date,
        Party(args.consignee.strip(), **{name: getattr(args, name) for name in _PARTY}), tuple(args.lines),
        args.service, JobKind(args.kind), _sender(args), args.instructions, args.window_from, args.window_to,
    )  # fmt: skip


def _sender(args: Namespace) -> Party | None:
    told = {name: getattr(args, f"sender_{name}") for name in _PARTY}
    if not args.sender and any(told.values()):
        raise WrongUsage("a sender's address needs the sender's name: --sender NAME")
    return Party(args.sender.strip(), **told) if args.sender else None


def _booked(booked: jobs.Booked) -> Told:
    document = {"number": booked.number, "reference": booked.reference, "warnings": list(booked.warnings)}
    return Told(document, [f"Booked as {booked.number}."], booked.warnings)


def _edit_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("ref", help="number, reference or barcode of the job")
    _order_arguments(parser, new=False)


def _edit(call: Call) -> Told:
    args = call.args
    wanted = {name: value for name in _FIELDS if (value := getattr(args, name)) is not None}
    if args.date:
        wanted["date"] = args.date.isoformat()
    party = {name: value for name in _PARTY if (value := getattr(args, name)) is not None}
    if args.consignee is not None:
        party["name"] = args.consignee.strip()
    if not (wanted or party or args.lines):
        raise WrongUsage("say what is to be changed")
    lines = tuple(args.lines) if args.lines else None
    number = jobs.edit(call.store, call.who, args.ref, consignee=party or None, lines=lines, **wanted)
    return Told({"number": number}, [f"Job {number} is changed."])


def _return_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("ref", help="the job whose goods come back")
    parser.add_argument("--date", type=day, required=True, metavar="YYYY-MM-DD")
    parser.add_argument("--reference", default="", help="instead of the job's own with -R")


def _return(call: Call) -> Told:
    args = call.args
    order = jobs.return_of(call.store, args.ref, args.reference.strip(), args.date)
    return _booked(jobs.book(call.store, call.who, order))


VERBS = (
    Verb("job new", "book an order", _new, _new_arguments, Needs.ACTOR),
    Verb("job edit", "change a job", _edit, _edit_arguments, Needs.ACTOR),
    Verb("job return", "book the return of a job's goods", _return, _return_arguments, Needs.ACTOR),
)
