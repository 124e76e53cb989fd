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
         ", ".join(_told(step) for step in each.steps))
        for each in view.facts
    ]  # fmt: skip
    lines = [f"{output.counted(view.total, 'fact')}; steps at Odoo: {counts}."]
    if rows:
        lines += ["", *output.table(("seq", "happened", "what", "job", "by", "at Odoo"), rows)]
        lines += output.section("Why, by step", ("step", "what", "why"), [
            (step.id, step.what, step.error) for each in view.facts for step in each.steps
            if step.error and step.state != "sent"
        ])  # fmt: skip
    return Told(document, lines)


def _told(step: ledger_view.StepLine) -> str:
    """What was not taken yet with the number by which people name it."""
    settled = step.state in ("sent", "withdrawn")
    return f"{step.what} {step.state}" if settled else f"{step.id}: {step.what} {step.state}"


VERBS = (Verb("ledger", "what happened, and how far it has got to Odoo", _ledger, _arguments),)
