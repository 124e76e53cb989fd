"""The counts of the load on the screen: kept up to date from each answer, without asking the store again."""

from __future__ import annotations

from depot_app.services.load_board import Drop, LoadDetail
from depot_app.services.loading import Answer, Judged


class Tally:
    """Starts from what was read; ``count`` and ``take_back`` follow what this desk does until it is read again."""

    def __init__(self, detail: LoadDetail) -> None:
        self.detail = detail
        self._loaded = {drop.number: drop.loaded for drop in detail.drops}
        self._drops = {drop.number: drop for drop in detail.drops}
        self.loaded = detail.load.loaded

    @property
    def expected(self) -> int:
        return self.detail.load.expected

    def drops(self) -> list[tuple[Drop, int]]:
        return [(drop, self._loaded[drop.number]) for drop in self.detail.drops]

    def drop(self, job: str) -> tuple[Drop, int] | None:
        """A job's drop and how many of its units are loaded; None where it is not on this load."""
        found = self._drops.get(job)
        return (found, self._loaded[job]) if found else None

    def next_missing(self, after: str) -> str:
        """The job of which something is missing that comes after this one; empty where nothing is."""
        missing = [drop.number for drop, loaded in reversed(self.drops()) if loaded < drop.expected]
        at = missing.index(after) if after in missing else -1
        return missing[(at + 1) % len(missing)] if missing else ""

    def count(self, judged: Judged) -> None:
        if judged.answer is Answer.LOADED:
            self._add(judged.job, 1)

    def take_back(self, job: str) -> None:
        self._add(job, -1)

    def _add(self, job: str, units: int) -> None:
        self.loaded += units
        if job in self._loaded:
            self._loaded[job] += units
