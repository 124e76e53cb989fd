"""The store's troubles in words a depot worker understands."""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError

from depot_app.errors import DepotError


class StoreBusy(DepotError):
    """Another desk or program is writing and did not finish in time."""


class StoreGone(DepotError):
    """The store cannot be reached just now."""


def translate(error: DBAPIError) -> DepotError | None:
    """The words for a fault of the world; None when the fault is a bug of ours."""
    text = str(error.orig).lower()
    state = getattr(error.orig, "sqlstate", None) or ""
    if "database is locked" in text or state in ("55P03", "40P01"):
        return StoreBusy(
            "The store is busy: another window or program is writing to it.",
            next_step="Try again in a moment. If it stays busy, close the other program.",
        )
    if "disk is full" in text or state.startswith("53"):
        return StoreGone(
            "The disk is full.",
            "This change was not made; everything recorded before is safe.",
            "Free some space on the disk of the store, then do it again.",
        )
    if "readonly" in text or "read-only" in text or "unable to open" in text or state == "25006":
        return StoreGone(
            "The store cannot be written to: its file or folder is read-only.",
            next_step="Ask whoever looks after this machine to allow writing there.",
        )
    if "malformed" in text or "not a database" in text:
        return DepotError(
            "The store's file is damaged or is not a Depot Desk store.",
            "Nothing was written to it.",
            "Run 'depot verify', and 'depot restore' with the latest backup if it says so.",
        )
    if "disk i/o error" in text:
        return StoreGone(
            "The disk did not take or give the data.",
            "This change was not made; everything recorded before is safe.",
            "Check the disk and its free space, then do it again.",
        )
    if error.connection_invalidated or state.startswith(("08", "57P")) or _no_connection(text):
        return StoreGone(
            "The store's database server cannot be reached.",
            "This change was not made; everything recorded before is safe.",
            "Check the network to the server; scans go on being kept meanwhile.",
        )
    return None


def _no_connection(text: str) -> bool:
    return any(words in text for words in ("connection", "could not connect", "server closed", "timeout expired"))
