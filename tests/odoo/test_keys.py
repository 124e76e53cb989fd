"""Where keys are kept: a keyring that works, one that fails, and the owner's own file."""

from __future__ import annotations

import errno
import logging
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import KeyringLocked

from depot_app.errors import DepotError
from depot_app.odoo.keys import Keys

HERE = ("https://odoo.example.com", "yard", "desk")
KEY = "5ecret-of-the-desk"


class Drawer(KeyringBackend):
    """A keyring in memory, which can be locked."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        del self.kept[service, username]

    def _check(self) -> None:
        if self.locked:
            raise KeyringLocked("the drawer is locked")


def _no_keyring() -> KeyringBackend:
    """What the library chooses on a machine without one."""
    return fail.Keyring()  # type: ignore[no-untyped-call]


@pytest.fixture(autouse=True)
def _own_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(_no_keyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def drawer() -> Drawer:
    backend = Drawer()
    keyring.set_keyring(backend)
    return backend


def _files(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file()]


def test_a_keyring_keeps_the_key_and_no_file_does(tmp_path: Path, drawer: Drawer) -> None:
    Keys(tmp_path).set(*HERE, KEY)
    keys = Keys(tmp_path)
    assert (keys.get(*HERE), list(drawer.kept.values()), _files(tmp_path)) == (KEY, [KEY], [])
    assert keys.where() == "in the keyring of this computer"
    keys.forget(*HERE)
    keys.forget(*HERE)
    assert (keys.get(*HERE), drawer.kept) == (None, {})


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has a keyring, and no modes")
def test_without_a_keyring_a_file_of_the_owner_does_and_it_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "settings"
    mask = os.umask(0)
    try:
        Keys(folder).set(*HERE, KEY)
    finally:
        os.umask(mask)
    file = folder / "odoo-keys.json"
    keys = Keys(folder)
    assert (keys.get(*HERE), stat.S_IMODE(file.stat().st_mode), _files(folder)) == (KEY, 0o600, [file.name])
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert str(file) in keys.where()
    assert "no keyring" in keys.where()
    keys.forget(*HERE)
    assert keys.get(*HERE) is None
    assert KEY not in file.read_text()


def test_keys_are_told_apart_by_address_database_and_user(tmp_path: Path) -> None:
    keys = Keys(tmp_path)
    url, database, user = HERE
    others = [("https://other.example.com", database, user), (url, "yard2", user), (url, database, "desk2")]
    keys.set(*HERE, KEY)
    for number, other in enumerate(others):
        assert keys.get(*other) is None
        keys.set(*other, f"other {number}")
    assert [keys.get(*other) for other in others] == ["other 0", "other 1", "other 2"]
    assert keys.get(url + "/", database, user) == KEY


def test_a_locked_keyring_leads_to_the_file_and_it_is_said(tmp_path: Path, drawer: Drawer) -> None:
    drawer.locked = True
    keys = Keys(tmp_path)
    assert keys.get(*HERE) is None
    keys.set(*HERE, KEY)
    assert (keys.get(*HERE), "file" in keys.where()) == (KEY, True)
    assert Keys(tmp_path).get(*HERE) == KEY


def test_a_key_in_the_keyring_replaces_the_one_in_the_file(tmp_path: Path) -> None:
    Keys(tmp_path).set(*HERE, "old")
    keyring.set_keyring(Drawer())
    keys = Keys(tmp_path)
    assert keys.get(*HERE) == "old"
    keys.set(*HERE, KEY)
    keyring.set_keyring(_no_keyring())
    assert Keys(tmp_path).get(*HERE) is None


def test_a_key_that_cannot_be_forgotten_is_said(
    tmp_path: Path, drawer: Drawer, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = Keys(tmp_path)
    keys.set(*HERE, KEY)
    monkeypatch.setattr(drawer, "delete_password", lambda service, username: drawer.kept["a", "b"])
    with pytest.raises(DepotError, match="keyring"):
        keys.forget(*HERE)


def test_a_damaged_file_is_said_without_its_content(tmp_path: Path) -> None:
    (tmp_path / "odoo-keys.json").write_text(f'{{"x": "{KEY}')
    with pytest.raises(DepotError) as caught:
        Keys(tmp_path).get(*HERE)
    assert KEY not in str(caught.value)


def test_a_full_disk_is_said_without_the_key_and_leaves_no_draft(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DepotError, match="No space left") as caught:
        Keys(tmp_path).set(*HERE, KEY)
    assert KEY not in str(caught.value)
    assert _files(tmp_path) == []


def test_no_key_is_logged(tmp_path: Path, drawer: Drawer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    keys = Keys(tmp_path)
    keys.set(*HERE, KEY)
    keys.get(*HERE)
    drawer.locked = True
    keys.set(*HERE, KEY)
    assert KEY not in caplog.text + repr(keys) + keys.where()


def test_the_keyring_library_is_loaded_only_when_needed_and_may_be_missing(tmp_path: Path) -> None:
    script = (
        "import sys, pathlib\n"
        "import depot_app.odoo.keys as keys\n"
        "assert 'keyring' not in sys.modules\n"
        "sys.modules['keyring'] = None\n"
        "kept = keys.Keys(pathlib.Path(sys.argv[1]))\n"
        "kept.set('u', 'd', 'n', 'k')\n"
        "assert kept.get('u', 'd', 'n') == 'k' and 'file' in kept.where()\n"
    )
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", script, str(tmp_path)], cwd=root, check=True, timeout=30)
