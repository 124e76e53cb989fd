"""What comes next with a load as a whole."""

from __future__ import annotations

from enum import Enum

from depot_app.services.load_board import LoadRow
from depot_app.views.session import Session


class Step(Enum):
    SCAN = "scan"
    CONFIRM = "confirm"
    DEPART = "depart"


def steps(session: Session, load: LoadRow) -> list[Step]:
    """What the person at the desk can do with it now, what is most likely wanted first."""
    if load.state == "confirmed":
        return [Step.DEPART] if session.may("load_departed") else []
    if load.state not in ("planned", "loading"):
        return []
    made = [step for step, kind in ((Step.SCAN, "unit_loaded"), (Step.CONFIRM, "load_confirmed")) if session.may(kind)]
    has_nothing_to_scan = load.jobs > 0 and not load.expected
    return made[::-1] if load.state == "loading" or has_nothing_to_scan else made
