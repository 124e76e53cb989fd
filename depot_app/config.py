"""Settings of this machine: an optional file, then the environment. Secrets do not belong here.

The file is TOML, ``depot-desk/config.toml`` in the user's configuration folder, or where DEPOT_CONFIG says. It may set
``store``, ``station``, ``spool``, ``log`` and ``keys``; DEPOT_STORE and DEPOT_STATION override it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import platformdirs

from depot_app.errors import DepotError

_NAME = "depot-desk"
_NO_TOML = "is not a settings file (TOML)"
_KNOWN = ("store", "station", "spool", "log", "keys")


class Config(NamedTuple):
    """``store`` is a path or a URL; ``station`` is empty where this machine does not say, then the store does.

    ``spool`` is the folder for scans kept while a store is away, ``log`` the log file, ``keys`` the
    folder for the key to Odoo where this computer has no keyring. ``odoo_key`` is the key where it is known without
    being kept, as in practice.
    """

    store: str
    station: str
    spool: Path
    log: Path
    keys: Path
    odoo_key: str = ""


def practice_folder() -> Path:
    """Where this user practises."""
    return platformdirs.user_data_path(_NAME, appauthor=False) / "practice"


def read(environ: Mapping[str, str] = os.environ) -> Config:
    """Raises DepotError when the file cannot be understood or a value makes no sense."""
    told = _from_file(environ.get("DEPOT_CONFIG", ""))
    data = platformdirs.user_data_path(_NAME, appauthor=False)
    logs = platformdirs.user_log_path(_NAME, appauthor=False)
    return Config(
        environ.get("DEPOT_STORE") or told.get("store") or str(data / "depot.depot"),
        _station(environ.get("DEPOT_STATION") or told.get("station", "")),
        Path(told.get("spool") or data / "spool").expanduser(),
        Path(told.get("log") or logs / "depot.log").expanduser(),
        Path(told.get("keys") or platformdirs.user_config_path(_NAME, appauthor=False)).expanduser(),
    )


def _from_file(named: str) -> dict[str, str]:
    path = Path(named) if named else platformdirs.user_config_path(_NAME, appauthor=False) / "config.toml"
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        if named:
            raise _unusable(path, "is not there") from None
        return {}
    except OSError as error:
        raise _unusable(path, f"cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise _unusable(path, _NO_TOML) from error
    import tomllib  # most computers have no such file, and the window is to be seen at once

    try:
        told = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _unusable(path, _NO_TOML) from error
    if unknown := sorted(set(told) - set(_KNOWN)):
        raise _unusable(path, f"sets {', '.join(unknown)}, which nobody reads; it may set {', '.join(_KNOWN)}")
    if wrong := [name for name, value in told.items() if isinstance(value, bool) or not isinstance(value, str | int)]:
        raise _unusable(path, f"gives {', '.join(sorted(wrong))} a value that is no text")
    return {name: str(value) for name, value in told.items()}


def _unusable(path: Path, why: str) -> DepotError:
    return DepotError(f"The settings file {path} {why}.", next_step="Correct it, or take it away.")


def _station(text: str) -> str:
    plain = text.strip()
    if not plain:
        return ""
    from depot_app.domain.numbers import MAX_STATION

    if not (plain.isascii() and plain.isdigit() and 1 <= int(plain) <= MAX_STATION):
        raise DepotError(
            f"{text!r} is not a station number.", next_step=f"A station is a number from 1 to {MAX_STATION}."
        )
    return str(int(plain))
