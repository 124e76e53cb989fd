"""Data in, PDF bytes out: consignment notes, and the bar codes that stand on them.

Asks nobody and keeps nothing: what a page says comes in as `NoteData`, and the same data always gives the same bytes.
"""

from __future__ import annotations

from depot_app.printing.note import NoteData, missing_signs, render_notes

__all__ = ["NoteData", "missing_signs", "render_notes"]
