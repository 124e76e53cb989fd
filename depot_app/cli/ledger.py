"""The ledger: what happened, and how far it has got to Odoo."""

from __future__ import annotations

from argparse import ArgumentParser
from dataclasses import asdict

from depot_app.cli import output
from depot_app.cli.call import Call, Told, Verb
from depot_app.services import ledger_view

_WHICH = ("waiting", "parked", "conflicts")


def _arguments(parser: ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group()
    for name, words in zip(_WHICH, ("not yet sent", "refused by Odoo", "differing from Odoo"), strict=True):
        which.add_argument(f"--{name}", dest="which", action="store_const", const=name, help=f"only what is {words}")
    parser.add_argument("--job", default="", metavar="REF", help="only one job")


def _ledger(call: Call) -> Told:
    view = ledger_view.listed(call.store, call.args.which or "", call.args.job)
    document = asdict(view)
    counts = ", ".join(f"{document[name]:,} {name}" for name in ("sent", *_WHICH))
    rows = [
        (each.seq, each.happened, each.kind, each.job, each.by,
         ", ".join(f"{step.what} {step.state}" for step in each.steps))
        for each in view.facts
    ]  # fmt: skip
    lines = [f"{output.counted(view.total, 'fact')}; steps at Odoo: {counts}."]
    if rows:
        lines += ["", *output.table(("seq", "happened", "what", "job", "by", "at Odoo"), rows)]
    return Told(document, lines)


VERBS = (Verb("ledger", "what happened, and how far it has got to Odoo", _ledger, _arguments),)
