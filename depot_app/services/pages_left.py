"""Pages between their print's record and their place: a kill just there leaves a counted print without its file.

A page waits beside its place under a name that tells whose it is, so that whoever comes next can finish the move.
"""

from __future__ import annotations

import json
import os
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Connection, select

from depot_app.domain.note_data import NoteData
from depot_app.errors import DepotError
from depot_app.store.database import Store
from depot_app.store.tables import fact, note

_PART = ".part"
#: So young a page may belong to a print that is going on at this moment.
_STALE_S = 3600.0


def lay_down(out: Path, told: NoteData, content_hash: str, page: bytes) -> Path:
    """Write a page beside its place, safe on the disk. Raises OSError, and then leaves nothing."""
    out.mkdir(parents=True, exist_ok=True)
    prefix = f"{_name(told.number, told.version, told.copy)}.{_mark(content_hash)}."
    with tempfile.NamedTemporaryFile(dir=out, prefix=prefix, suffix=_PART, delete=False) as file:
        try:
            file.write(page)
            file.flush()
            os.fsync(file.fileno())
        except BaseException:
            os.unlink(file.name)
            raise
    os.chmod(file.name, 0o644)
    return Path(file.name)


def put_in_place(part: Path) -> Path:
    """Give a page whose print is recorded its name. Raises DepotError where the folder does not let us."""
    target = _target(part)
    try:
        os.replace(part, target)
    except OSError as error:
        if not (isinstance(error, FileNotFoundError) and target.exists()):  # else somebody else finished it
            raise DepotError(f"The page could not be put in its place in {part.parent}: {error.strerror}.",
                             "Its print is recorded and counted.",
                             "Print it again with a reason, into another folder.") from error  # fmt: skip
    return target


def settle(store: Store, out: Path) -> list[Path]:
    """Finish what a killed print left in ``out``: the pages of recorded prints, which are now in their places.

    What was never recorded is no print; it goes once no print going on can own it.
    """
    parts = _parts(out)
    if not parts:
        return []
    with store.read() as connection:
        recorded = [part for part in parts if _is_recorded(connection, part)]
    done = [put_in_place(part) for part in recorded if not _target(part).exists()]
    for part in parts:
        with suppress(OSError):  # gone already, or not ours to remove: another time
            if time.time() - part.stat().st_mtime > _STALE_S:
                part.unlink()
    return done


def _name(number: str, version: int, copy: int) -> str:
    return f"{number}-v{version}-copy{copy}.pdf"


def _mark(content_hash: str) -> str:
    """Tells the pages of two stores with the same numbers apart, as of practice and the real one."""
    return content_hash[:12]


def _target(part: Path) -> Path:
    return part.with_name(part.name.rsplit(".", 3)[0])


def _parts(out: Path) -> list[Path]:
    try:
        return sorted(part for part in out.glob(f"*.pdf.*{_PART}") if part.name.count(".") == 4)
    except OSError:
        return []


def _is_recorded(connection: Connection, part: Path) -> bool:
    target, mark, _, _ = part.name.rsplit(".", 3)
    number = target.rsplit("-v", 1)[0]
    row = connection.execute(select(note.c.job_id).where(note.c.number == number)).first()
    if row is None:
        return False
    told = select(fact.c.payload).where(fact.c.job_id == row.job_id, fact.c.kind == "note_printed")
    data = [json.loads(payload)["data"] for payload in connection.execute(told).scalars()]
    return any(
        _name(each["note"], each["version"], each["copy"]) == target and _mark(each["content_hash"]) == mark
        for each in data
    )
