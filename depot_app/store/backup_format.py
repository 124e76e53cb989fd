"""A backup file: one zip with a manifest, every table as JSON lines, and the kept files by their hash.

It says nothing of the database it came from, so that a backup of SQLite can be restored into PostgreSQL and back.
The first line of a table names its columns, every other line is one row; bytes are written as ``{"base64": …}``.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from depot_app.errors import DepotError
from depot_app.store.schema import HEAD

FORMAT = 1
MANIFEST = "manifest.json"
#: No line or file of ours is longer; more is somebody else's zip.
_MOST_MANIFEST = 200 * 1024 * 1024
_MEMBER = re.compile(r"tables/[a-z_]+\.jsonl|files/[0-9a-f]{64}")
_BLOCK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Manifest:
    """``rows`` counts the rows of each table; ``members`` holds (SHA-256, size in bytes) of each member."""

    schema: str
    head: dict[str, Any]
    made_at: str
    rows: dict[str, int]
    members: dict[str, tuple[str, int]]
    missing: tuple[str, ...] = ()  # hashes of files that were missing when the backup was made

    def text(self) -> str:
        told = {
            "format": FORMAT, "schema": self.schema, "head": self.head, "made_at": self.made_at, "rows": self.rows,
            "members": {name: {"sha256": each[0], "bytes": each[1]} for name, each in self.members.items()},
            "missing": list(self.missing),
        }  # fmt: skip
        return json.dumps(told, indent=1, sort_keys=True)


def table_member(table: str) -> str:
    return f"tables/{table}.jsonl"


def file_member(sha256: str) -> str:
    return f"files/{sha256}"


def write_member(bag: zipfile.ZipFile, name: str, blocks: Iterable[bytes]) -> tuple[str, int]:
    """Add one member; returns its SHA-256 and size."""
    digest, size = hashlib.sha256(), 0
    with bag.open(name, "w", force_zip64=True) as out:
        for block in blocks:
            out.write(block)
            digest.update(block)
            size += len(block)
    return digest.hexdigest(), size


def line(values: Iterable[object]) -> bytes:
    row = [{"base64": base64.b64encode(value).decode()} if isinstance(value, bytes) else value for value in values]
    return json.dumps(row, separators=(",", ":")).encode() + b"\n"


def rows(bag: zipfile.ZipFile, table: str) -> Iterator[dict[str, Any]]:
    """The rows of one table, one at a time."""
    with bag.open(table_member(table)) as member:
        names = json.loads(member.readline())
        for text in member:
            yield {name: _value(value) for name, value in zip(names, json.loads(text), strict=True)}


def _value(value: object) -> object:
    return base64.b64decode(value["base64"]) if isinstance(value, dict) else value


def open_backup(source: Path) -> tuple[zipfile.ZipFile, Manifest]:
    """Open a backup and check every byte of it. Raises DepotError when anything is not as it was written."""
    try:
        bag = zipfile.ZipFile(source)
    except FileNotFoundError as error:
        raise DepotError(f"There is no file {source.name}.", next_step="Check the name of the backup.") from error
    except (zipfile.BadZipFile, OSError) as error:
        raise _damaged(source, "it is no complete zip file") from error
    try:
        manifest = _manifest(source, bag)
        _check_members(source, bag, manifest)
    except BaseException:
        bag.close()
        raise
    return bag, manifest


def _manifest(source: Path, bag: zipfile.ZipFile) -> Manifest:
    try:
        if bag.getinfo(MANIFEST).file_size > _MOST_MANIFEST:
            raise KeyError(MANIFEST)
        told = json.loads(bag.read(MANIFEST))
        if told["format"] > FORMAT or told["schema"] > HEAD:
            raise DepotError("This backup was made by a newer version of Depot Desk.",
                             next_step="Update this desk to that version, then restore again.")  # fmt: skip
        members = {str(name): (str(each["sha256"]), int(each["bytes"])) for name, each in told["members"].items()}
        rows = {str(table): int(count) for table, count in told["rows"].items()}
        head = {"seq": int(told["head"]["seq"]), "hash": str(told["head"]["hash"]),
                "incarnation": str(told["head"]["incarnation"])}  # fmt: skip
        missing = tuple(str(sha256) for sha256 in told["missing"])
        return Manifest(str(told["schema"]), head, str(told["made_at"]), rows, members, missing)
    except KeyError as error:
        raise DepotError(f"{source.name} is not a backup made by Depot Desk.",
                         next_step="Choose a file that 'depot backup' made.") from error  # fmt: skip
    except (ValueError, TypeError, AttributeError, RuntimeError, zipfile.BadZipFile, zlib.error, OSError) as error:
        raise _damaged(source, "its list of contents cannot be read") from error


def _check_members(source: Path, bag: zipfile.ZipFile, manifest: Manifest) -> None:
    listed = set(manifest.members)
    if {table_member(table) for table in manifest.rows} - listed or not all(_MEMBER.fullmatch(name) for name in listed):
        raise _damaged(source, "its list of contents does not fit it")
    for name, (sha256, size) in manifest.members.items():
        try:
            found = _hash_of(bag, name, size)
        except (
            KeyError,
            EOFError,
            RuntimeError,
            zipfile.BadZipFile,
            zlib.error,
            OSError,
            NotImplementedError,
        ) as error:
            raise _damaged(source, f"{name} cannot be read") from error
        if found != sha256:
            raise _damaged(source, f"{name} is not what was backed up")


def _hash_of(bag: zipfile.ZipFile, name: str, size: int) -> str:
    digest, read = hashlib.sha256(), 0
    with bag.open(name) as member:
        while block := member.read(_BLOCK):
            digest.update(block)
            read += len(block)
            if read > size:  # a tiny zip can unpack into more than a disk holds
                return ""
    return digest.hexdigest()


def _damaged(source: Path, why: str) -> DepotError:
    return DepotError(f"The backup {source.name} is damaged: {why}.",
                      next_step="Restore an older backup, or fetch this one again from where it was kept.")  # fmt: skip
