"""Write docs/handbook/facts.md from the fact table and the code lists, so that the page never tells something else."""

from __future__ import annotations

from pathlib import Path

from depot_app.domain.charge_codes import CHARGE_CODES
from depot_app.domain.exception_codes import EXCEPTION_REASONS
from depot_app.domain.facts import RULES_VERSION, TABLE, FactRow
from depot_app.domain.readiness import RULES
from depot_app.domain.tracks import BILLING_PAIRS, LEG_PAIRS, LOAD_PAIRS, UNIT_PAIRS

TARGET = Path(__file__).resolve().parents[1] / "docs" / "handbook" / "facts.md"


def page() -> str:
    """The whole page as Markdown."""
    parts = [
        "# The facts of the desk",
        f"Generated from the code by `tools/make_handbook.py`; rules version {RULES_VERSION}. A supervisor may record "
        "what loaders, clerks and importers may; an admin what a supervisor may. *odoo* and *desk* are not people.",
        _facts(),
        "## Ready to invoice",
        "A job is ready when none of these rules is missing anything: "
        + ", ".join(rule.__name__.strip("_").replace("_", " ") for rule in RULES) + ".",
        "## What can follow what",
        *(_track(name, pairs) for name, pairs in
          (("Units", UNIT_PAIRS), ("Legs", LEG_PAIRS), ("Loads", LOAD_PAIRS), ("Billing of a job", BILLING_PAIRS))),
        "## Exception codes",
        _exceptions(),
        "## Charge codes",
        _charges(),
    ]  # fmt: skip
    return "\n\n".join(parts) + "\n"


def _facts() -> str:
    head = "| fact | event | recorded by | needs | approval | effect | steps at Odoo |\n|---|---|---|---|---|---|---|"
    return "\n".join([head, *(_fact(row) for row in TABLE.values())])


def _fact(row: FactRow) -> str:
    who = ", ".join(sorted(role.value for role in row.recorded_by))
    cells = (f"`{row.kind}` {row.words}", row.event, who, ", ".join(row.needs), row.approval, row.effect,
             ", ".join(row.steps) or "–")  # fmt: skip
    return "| " + " | ".join(cells) + " |"


def _track(name: str, pairs: frozenset[tuple[str, str]]) -> str:
    after: dict[str, list[str]] = {}
    for was, to in sorted(pairs):
        after.setdefault(was, []).append(to)
    rows = [f"| {was} | {', '.join(targets)} |" for was, targets in after.items()]
    return "\n".join([f"**{name}**", "", "| from | to |", "|---|---|", *rows])


def _exceptions() -> str:
    head = (
        "| code | meaning | UN/ECE Rec 24 | X12 | fault | blocks the invoice | needs |\n|---|---|---|---|---|---|---|"
    )
    rows = []
    for row in EXCEPTION_REASONS:
        needs = " and ".join([*(["note"] if row.needs_note else []), *(["photo"] if row.needs_photo else [])])
        rows.append(f"| {row.code} | {row.words} | {row.rec24 or '–'} | {row.x12 or '–'} | {row.fault} | "
                    f"{'yes' if row.blocks_invoice else 'no'} | {needs or '–'} |")  # fmt: skip
    return "\n".join([head, *rows])


def _charges() -> str:
    head = "| code | meaning | counted | free | step | rounding |\n|---|---|---|---|---|---|"
    rows = [
        f"| {row.code} | {row.words} | {row.unit} | {row.free} | {row.step} | {row.rounding} |" for row in CHARGE_CODES
    ]
    return "\n".join([head, *rows])


if __name__ == "__main__":
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(page(), encoding="utf-8")
