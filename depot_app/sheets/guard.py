"""What kind of file this is, judged by its first bytes and never by its name, and whether it is safe to open."""

from __future__ import annotations

import zipfile
from enum import Enum
from pathlib import Path

from depot_app.errors import DepotError

MOST_UNPACKED = 300 * 1024 * 1024  # bytes, all members together
MOST_MEMBERS = 1000
MOST_RATIO = 200  # unpacked to packed, for members large enough to matter
LARGE_MEMBER = 5 * 1024 * 1024
MOST_ON_DISK = 300 * 1024 * 1024

SAVE_AS = "Open it in your spreadsheet program, save it as .xlsx or .csv, and import that."
SEND_AGAIN = "Ask the sender for it again."

_OLE = bytes.fromhex("D0CF11E0A1B11AE1")
_PASSWORD = "EncryptedPackage".encode("utf-16-le")  # the stream an encrypted workbook keeps (MS-OFFCRYPTO 2.3.4.4)
_MARKUP = (b"<!doctype html", b"<html", b"<table", b"<meta", b"<head", b"<style", b"<?xml")


class FileKind(Enum):
    WORKBOOK = "xlsx"
    TEXT = "csv"


def file_kind(path: Path) -> FileKind:
    """Tell a workbook from delimited text. Raises DepotError, saying what to do, for everything else."""
    head = _first_bytes(path)
    if not head.strip():
        raise DepotError(f"{path.name} is empty.", next_step=SEND_AGAIN)
    if head.startswith(b"PK"):
        check_zip(path)
        return FileKind.WORKBOOK
    _refuse_other_formats(path.name, head)
    if path.suffix.lower() in {".xlsx", ".xlsm"} or _is_binary(head):
        raise DepotError(f"{path.name} is not a spreadsheet, or it is damaged.", next_step=SEND_AGAIN)
    return FileKind.TEXT


def _first_bytes(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise DepotError(f"There is no file {path}.", next_step="Check the name and the folder.")
        if path.stat().st_size > MOST_ON_DISK:
            raise DepotError(
                f"{path.name} is too large to be a list of orders.", next_step="Split it and import the parts."
            )
        with path.open("rb") as file:
            return file.read(1024 * 1024)
    except OSError as error:
        raise DepotError(
            f"{path.name} cannot be read: {error.strerror}.", next_step="Close it elsewhere and try again."
        ) from error


def _refuse_other_formats(name: str, head: bytes) -> None:
    if head.startswith(_OLE):
        if _PASSWORD in head:
            raise DepotError(
                f"{name} is protected by a password.",
                next_step="Open it with the password, save it without one, and import that.",
            )
        raise DepotError(f"{name} is an old Excel file (.xls), which cannot be read yet.", next_step=SAVE_AS)
    if head.startswith(b"%PDF"):
        raise DepotError(f"{name} is a PDF, not a spreadsheet.", next_step="Ask the sender for the .xlsx or .csv.")
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:64].lower()
    if start.startswith(_MARKUP):
        raise DepotError(f"{name} is a web page or XML file under a spreadsheet's name.", next_step=SAVE_AS)


def _is_binary(head: bytes) -> bool:
    """Control characters that no text has. UTF-16 is full of zero bytes, but every second byte only."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or looks_like_utf16(head):
        return False
    control = sum(head[:4096].count(byte) for byte in (*range(9), *range(14, 27), *range(28, 32)))
    return control > len(head[:4096]) // 500


def looks_like_utf16(head: bytes) -> str:
    """The UTF-16 codec of text that carries no byte order mark, or an empty string."""
    sample = head[:4096]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = max(1, len(sample) // 2)
    if odd > half * 0.6 and even < half * 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.6 and odd < half * 0.05 else ""


def check_zip(path: Path) -> None:
    """Refuse damaged archives, bombs and other formats in a zip before anything is unpacked. Raises DepotError."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            mimetype = archive.read("mimetype")[:200] if "mimetype" in archive.namelist()[:5] else b""
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise DepotError(f"{path.name} is damaged or incomplete.", next_step=SEND_AGAIN) from error
    names = {member.filename for member in members}
    if b"opendocument" in mimetype or "xl/workbook.bin" in names:
        raise DepotError(f"{path.name} is in a format that cannot be read yet.", next_step=SAVE_AS)
    if "[Content_Types].xml" not in names or any(name.startswith(("word/", "ppt/")) for name in names):
        raise DepotError(f"{path.name} is not a spreadsheet.", next_step="Ask the sender for the .xlsx or .csv.")
    if any(member.flag_bits & 0x1 for member in members):
        raise DepotError(f"{path.name} is protected by a password.", next_step="Save it without one and import that.")
    if (
        len(members) > MOST_MEMBERS
        or sum(member.file_size for member in members) > MOST_UNPACKED
        or any(map(_swells, members))
    ):
        raise DepotError(
            f"{path.name} would unpack to far more than a list of orders needs, so it was not opened.",
            next_step=SAVE_AS,
        )


def _swells(member: zipfile.ZipInfo) -> bool:
    return member.file_size > LARGE_MEMBER and member.file_size > MOST_RATIO * max(1, member.compress_size)
