"""Consignment notes: printed and voided."""

from __future__ import annotations

from argparse import ArgumentParser
from dataclasses import asdict
from pathlib import Path

from depot_app.cli import output
from depot_app.cli.call import Call, Needs, Told, Verb
from depot_app.cli.values import above_zero
from depot_app.services import notes


def _note_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("refs", metavar="REF", nargs="+", help="jobs whose notes are printed")
    parser.add_argument(
        "--out", type=Path, default=Path(), metavar="DIR", help="where the PDF files go; here otherwise"
    )
    parser.add_argument("--copies", type=above_zero, default=1, metavar="N")
    parser.add_argument("--reason", default="", help="why a note is printed again")


def _note(call: Call) -> Told:
    args = call.args
    printed = notes.print_notes(call.store, call.who, args.refs, args.out, call.app.render, args.copies, args.reason,
                                missing=call.app.missing)  # fmt: skip
    rows = [{name: value for name, value in asdict(each).items() if name != "missing"} for each in printed]
    gaps = [words] if (words := notes.gaps(printed)) else []
    heads = ("number", "version", "copy", "reference", "file")
    return Told({"notes": rows}, output.table(heads, [[row[name] for name in heads] for row in rows]), gaps)


def _void_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("number")
    parser.add_argument("--reason", required=True)


def _void(call: Call) -> Told:
    job = notes.void(call.store, call.who, call.args.number, call.args.reason)
    note = call.args.number.strip().upper()
    return Told({"note": note, "number": job}, [f"Note {note} of job {job} is void."])


VERBS = (
    Verb("note", "print consignment notes", _note, _note_arguments, Needs.ACTOR),
    Verb("note void", "void a note's number", _void, _void_arguments, Needs.ACTOR),
)
