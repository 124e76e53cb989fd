"""Scans from the command line or a scanner's stream: each judged by itself, in order, answered as it comes."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict

from depot_app.cli import output
from depot_app.cli.call import Call, Needs, Told, Verb
from depot_app.services import loading, loads, units

#: More in one line is no barcode; the rest of the line is let go.
_LONGEST_LINE = 4096


def _codes_argument(parser: ArgumentParser) -> None:
    parser.add_argument(
        "codes", metavar="CODE", nargs="+", help="barcodes as scanned; - reads them from stdin, by line"
    )


def _scan_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("load", metavar="L", help="number of the load")
    _codes_argument(parser)


def _stage_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("lane", metavar="LANE")
    _codes_argument(parser)


def _scan(call: Call) -> Told:
    def one(raw: str | bytes) -> loading.Judged:
        return loading.scan(call.store, call.app.spool, call.who, call.args.load, raw)

    return _answer(call, one)


def _stage(call: Call) -> Told:
    def one(raw: str | bytes) -> loading.Judged:
        return loading.stage(call.store, call.app.spool, call.who, call.args.lane, raw)

    return _answer(call, one)


def _answer(call: Call, judge: Callable[[str | bytes], loading.Judged]) -> Told:
    """Write each answer as it comes. A refusal in mid-stream leaves whole what was answered before."""
    write = _Json() if call.args.json else _Lines()
    try:
        for raw in _raw_codes(call.args.codes):
            write.one(judge(raw))
    finally:
        write.end()
    if not write.count and call.args.json:
        return Told({"results": []})
    return Told(None)


class _Lines:
    """One line of text for each answer."""

    count = 0

    def one(self, judged: loading.Judged) -> None:
        self.count += 1
        sys.stdout.write(f"{judged.answer.value:<15} {output.clean(judged.words)}\n")
        sys.stdout.flush()

    def end(self) -> None:
        sys.stdout.flush()


class _Json(_Lines):
    """One document, written bit by bit; nothing at all as long as nothing was answered."""

    def one(self, judged: loading.Judged) -> None:
        sys.stdout.write('{"results":[' if not self.count else ",")
        self.count += 1
        told = asdict(judged)
        for name in ("before", "withheld"):  # what was kept is told where it is judged; here nothing is withheld
            del told[name]
        sys.stdout.write(output.as_text(told))
        sys.stdout.flush()

    def end(self) -> None:
        if self.count:
            sys.stdout.write("]}\n")
        sys.stdout.flush()


def _raw_codes(codes: Iterable[str]) -> Iterator[str | bytes]:
    for code in codes:
        if code == "-":
            yield from _lines_of_stdin()
        else:
            yield code


def _lines_of_stdin() -> Iterator[bytes]:
    """The lines of stdin as bytes, without their ends; empty ones are the scanner's second line feed."""
    stream = sys.stdin.buffer
    while line := stream.readline(_LONGEST_LINE):
        rest = line
        while not rest.endswith(b"\n") and (rest := stream.readline(_LONGEST_LINE)):
            pass
        if code := line.rstrip(b"\r\n"):
            yield code


def _unscan_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("load", metavar="L", help="number of the load")
    parser.add_argument("code", metavar="CODE")
    parser.add_argument("--reason", required=True)


def _unscan(call: Call) -> Told:
    args = call.args
    code = loads.unscan(call.store, call.who, args.load, args.code, args.reason)
    return Told({"load": int(args.load), "unit": code}, [f"{code} is off load {args.load}."])


def _unit_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("code", metavar="CODE")
    parser.add_argument("--to", required=True, choices=[each.value for each in units.ASIDE])
    parser.add_argument("--reason", required=True)


def _unit(call: Call) -> Told:
    args = call.args
    code = units.set_aside(call.store, call.who, args.code, args.to, args.reason)
    return Told({"unit": code, "state": args.to}, [f"{code} is {args.to} now."])


VERBS = (
    Verb("scan", "load scanned freight", _scan, _scan_arguments, Needs.ACTOR, judges=False),
    Verb("stage", "put scanned freight on a lane", _stage, _stage_arguments, Needs.ACTOR, judges=False),
    Verb("unscan", "take a unit off a load again", _unscan, _unscan_arguments, Needs.ACTOR),
    Verb("unit", "set one unit aside, or say that it is here again", _unit, _unit_arguments, Needs.ACTOR),
)
