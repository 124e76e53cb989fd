"""A depot's whole day on a store of its own, and a report of what then stands in it."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

from depot_app.demo import day, report
from depot_app.demo.far_side import Account, far_side
from depot_app.errors import DepotError


def run(keep: Path | None = None, account: Account | None = None) -> int:
    """Work the day, print the report, return the exit code: 0 only if store, pages and Odoo agree.

    ``account`` names a real Odoo; without one a practice server plays it.

    The store and the pages stay in ``keep``, or are thrown away with a temporary folder.
    """
    with contextlib.ExitStack() as stack:
        folder = keep or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="depot-demo-")))
        if keep and keep.exists() and any(keep.iterdir()):
            raise DepotError(f"{keep} is not empty.", "Nothing was written there.", "Name a new folder.")
        folder.mkdir(parents=True, exist_ok=True)
        odoo = stack.enter_context(far_side(folder, account))
        worked = day.work(folder, odoo)
        try:
            return report.write(worked, kept=keep is not None)
        finally:
            worked.desk.store.close()
