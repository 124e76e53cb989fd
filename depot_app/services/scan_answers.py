"""What a scan can be answered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from depot_app.store.spool import Kept


class Answer(StrEnum):
    LOADED = "loaded"
    STAGED = "staged"
    ALREADY_LOADED = "already_loaded"
    OTHER_LOAD = "other_load"
    NOT_PLANNED = "not_planned"
    UNKNOWN = "unknown"
    HELD = "held"
    DAMAGED = "damaged"
    WRONG_DEPOT = "wrong_depot"
    CANCELLED = "cancelled"
    BAD_CODE = "bad_code"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Judged:
    """The answer to one scan: the job's number and reference and the unit's code, empty where they are not known.

    ``before`` are those kept before it that were judged with it. ``withheld`` is the scan itself where it is neither
    recorded nor kept, because it may be somebody's badge.
    """

    code: str
    answer: Answer
    job: str
    unit: str
    words: str
    reference: str = ""
    before: tuple[Judged, ...] = ()
    withheld: Kept | None = None

    def is_good(self) -> bool:
        """Whether the unit is where it should be, so that nobody needs to do anything."""
        return self.answer in (Answer.LOADED, Answer.STAGED, Answer.ALREADY_LOADED)
