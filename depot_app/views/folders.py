"""Where somebody looked for files the last time: the next look begins there."""

from __future__ import annotations

from pathlib import Path

from depot_app.views.session import Session


def last(session: Session, what: str) -> str:
    """The folder in which this person last found files of this kind; empty where there is none any more."""
    kept = str(session.kept(f"folders/{what}") or "")
    return kept if kept and Path(kept).is_dir() else ""


def keep(session: Session, what: str, path: str) -> None:
    session.keep(f"folders/{what}", str(Path(path).parent))
