"""Where this computer keeps the keys to Odoo: in the keyring of the operating system, or else in a file of the owner.

A key is never logged and never part of an error.
"""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from types import ModuleType

from depot_app.errors import DepotError

_SERVICE = "depot-desk"
_FILE = "odoo-keys.json"
# keyring's own word for a store it recommends; its "fail" and "null" stand-ins are below (keyring, backend priorities).
_RECOMMENDED = 1


class Keys:
    """The keys, by address, database and user of an Odoo. ``folder`` is the user's configuration folder."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _FILE
        self._ring = _keyring()

    def where(self) -> str:
        """Where a key is put, in plain words."""
        if self._ring is not None:
            return "in the keyring of this computer"
        return f"in the file {self._path}, which only you can read, for this computer has no keyring"

    def get(self, url: str, database: str, user: str) -> str | None:
        """The key, or None. Raises DepotError when the file is damaged."""
        name = _name(url, database, user)
        return self._from_ring(name) or self._read().get(name)

    def set(self, url: str, database: str, user: str, key: str) -> None:
        """Keep a key. A keyring that is locked or broken is passed over: then `where` names the file."""
        name = _name(url, database, user)
        if self._ring is not None:
            try:
                self._ring.set_password(_SERVICE, name, key)
            except Exception:  # the libraries below keyring raise what they like
                self._ring = None
            else:
                self._forget_in_file(name)
                return
        self._write({**self._read(), name: key})

    def forget(self, url: str, database: str, user: str) -> None:
        """Take a key away from both places; nothing happens where there is none."""
        name = _name(url, database, user)
        if self._ring is not None and self._from_ring(name) is not None:
            try:
                self._ring.delete_password(_SERVICE, name)
            except Exception:
                words = "The keyring of this computer does not let go of the key."
                raise DepotError(words, next_step="Unlock the keyring and try again.") from None
        self._forget_in_file(name)

    def _from_ring(self, name: str) -> str | None:
        if self._ring is None:
            return None
        try:
            found = self._ring.get_password(_SERVICE, name)
        except Exception:
            return None
        return found if isinstance(found, str) else None

    def _forget_in_file(self, name: str) -> None:
        kept = self._read()
        if kept.pop(name, None) is not None:
            self._write(kept)

    def _read(self) -> dict[str, str]:
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError):
            raise DepotError(
                f"The file {self._path} cannot be read.", next_step="Take it away and connect to Odoo again."
            ) from None
        return {str(name): str(key) for name, key in kept.items()} if isinstance(kept, dict) else {}

    def _write(self, kept: dict[str, str]) -> None:
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            # mkstemp makes the file readable for its owner alone, before anything is in it.
            handle, draft = tempfile.mkstemp(prefix=_FILE, dir=self._path.parent)
            try:
                with os.fdopen(handle, "w", encoding="utf-8") as file:
                    json.dump(kept, file)
                    file.flush()
                    os.fsync(file.fileno())
                os.replace(draft, self._path)
            except BaseException:
                Path(draft).unlink(missing_ok=True)
                raise
        except OSError as error:
            words = f"The key cannot be kept in {self._path}: {error.strerror}."
            raise DepotError(words, next_step="Give the key again once that is mended.") from None


def _name(url: str, database: str, user: str) -> str:
    return json.dumps([url.strip().rstrip("/"), database, user], ensure_ascii=False)


def _keyring() -> ModuleType | None:
    """The keyring library, or None where it is missing or has no store worth the name."""
    try:
        import keyring
    except ImportError:
        return None
    try:
        return keyring if keyring.get_keyring().priority >= _RECOMMENDED else None
    except Exception:
        return None
