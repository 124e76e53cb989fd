"""Whether a window can be shown on this machine, and if not, what is missing; asked before Qt would give up unheard."""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from depot_app.errors import DepotError

_VERBS = "Everything can be done without a window too: see 'depot --help'."
#: Debian's package for what Qt asks for, where it is not called like the library.
_PACKAGES = {
    "libGL.so.1": "libgl1", "libEGL.so.1": "libegl1", "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1", "libdbus-1.so.3": "libdbus-1-3", "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0", "libxcb-cursor.so.0": "libxcb-cursor0", "libxcb-icccm.so.4":
    "libxcb-icccm4", "libxcb-keysyms.so.1": "libxcb-keysyms1", "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1", "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}  # fmt: skip


def check(environ: Mapping[str, str] = os.environ) -> None:
    """Raise DepotError, naming what is missing, unless Qt can show a window here. Only Linux is looked at."""
    if not sys.platform.startswith("linux"):
        return
    asked = environ.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if not (asked or environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")):
        raise DepotError("There is no screen here for the window: neither DISPLAY nor WAYLAND_DISPLAY is set.",
                         "", f"Start it on a machine with a screen. {_VERBS}")  # fmt: skip
    platform = asked or ("xcb" if environ.get("DISPLAY") else "wayland")
    _check_libraries(platform)
    if platform == "xcb":
        _check_display(environ.get("DISPLAY", ""))


def _check_libraries(platform: str) -> None:
    """Qt ends the program where a library is missing, and blames the same one whichever it is."""
    found = find_spec("PySide6")
    folder = Path(found.origin).parent if found and found.origin else None
    if folder is None:
        raise DepotError("PySide6, the library that draws the window, is not installed.", "",
                         f"Run 'make run', or install it. {_VERBS}")  # fmt: skip
    needed = [folder / "QtWidgets.abi3.so", folder / "Qt" / "plugins" / "platforms" / f"libq{platform}.so"]
    plugin = needed[1]
    if not plugin.exists():
        return
    try:
        ctypes.CDLL(str(plugin))
        import PySide6.QtWidgets  # noqa: F401 - it is needed right afterwards
    except (OSError, ImportError) as error:
        raise _missing(needed, str(error)) from None


def _missing(files: list[Path], said: str) -> DepotError:
    names = {name for file in files for name in _not_found(file)} or set(re.findall(r"lib[\w.+-]+\.so[.\d]*", said))
    what = ", ".join(sorted(names)) or said
    packages = " ".join(sorted({_PACKAGES[name] for name in names if name in _PACKAGES}))
    step = f"As an administrator run: apt-get install {packages}" if packages else "Install what provides them."
    return DepotError(f"The window cannot be shown: this machine lacks {what}.", "", f"{step} {_VERBS}")


def _not_found(file: Path) -> list[str]:
    """All libraries that a library needs and that are not there."""
    import subprocess  # asked only when something is missing

    try:
        ran = subprocess.run(["ldd", str(file)], capture_output=True, text=True, timeout=20, check=False)
    except (OSError, subprocess.SubprocessError):
        return []
    return re.findall(r"^\s*(\S+) => not found", ran.stdout, re.MULTILINE)


def _check_display(display: str) -> None:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    if refused:
        raise DepotError(f"The screen {display} cannot be reached.", "",
                         f"Check the variable DISPLAY, and that you may use that screen. {_VERBS}")  # fmt: skip
