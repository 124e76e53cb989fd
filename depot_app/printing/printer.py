"""The printers of this computer: which there are, and one PDF sent to one of them.

Linux asks CUPS by its own programs, each with a time limit; Windows and macOS go through Qt, which knows their drivers.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from depot_app.errors import DepotError
from depot_app.printing.pages import pixels

_ASK_S, _SEND_S = 5.0, 20.0
#: One note is printed well within this time; a printer that made none in it may wait for somebody.
_PRINTED_S, _LOOK_EVERY_S = 20.0, 1.0
_DPI = 300
#: What stands before lp's words.
_BY_LP = re.compile(r"^(\S*lp: )?(Error - )?")
_KEPT = "The pages are counted as printed, and kept until the program is closed."
_LOOK = "See whether it is switched on and connected, then press Send again, or choose another printer first."
_START = "Start it in this computer's printer settings, then press Send again, or choose another printer first."


class SystemPrinters:
    """What the window prints to. All methods wait for other programs: call them in the background."""

    def names(self) -> list[str]:
        """The printers by name, the usual one first; none where the computer has none."""
        if _by_driver():
            usual = QPrinterInfo.defaultPrinterName()
            return _first(usual, list(QPrinterInfo.availablePrinterNames()))
        listed = _asked("lpstat", "-e") or [line.split()[0] for line in _asked("lpstat", "-a") if line.split()]
        usual = "".join(_asked("lpstat", "-d")).rpartition(":")[2].strip()
        return _first(usual, [name.strip() for name in listed if name.strip()])

    def send(self, name: str, pdf: Path) -> None:
        """Send one PDF to the printer ``name``. Raises DepotError when it does not take it."""
        if _by_driver():
            printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
            if not printer.isValid():
                raise DepotError(f"There is no printer called {name}.", _KEPT, _LOOK)
            paint(pdf, printer)
        else:
            _send_by_cups(name, pdf)

    def waiting(self, name: str) -> tuple[int, str]:
        """How many prints wait in the printer while it makes none, and what it says; (0, "") once all are made."""
        if _by_driver():
            return 0, ""
        least, ends = sys.maxsize, 0.0
        while waits := len(_asked("lpstat", "-o", name)):
            if waits < least:
                least, ends = waits, time.monotonic() + _PRINTED_S
            if time.monotonic() >= ends:
                says = " ".join(line.strip() for line in _asked("lpstat", "-p", name)[1:])
                return waits, says.rstrip(".")
            time.sleep(_LOOK_EVERY_S)
        return 0, ""


def _by_driver() -> bool:
    return sys.platform in ("win32", "darwin")


def _first(usual: str, names: list[str]) -> list[str]:
    """Without doubles (CUPS lists a printer once for every way to it), the usual one first."""
    return sorted(dict.fromkeys(names), key=lambda name: (name != usual, name.casefold()))


def _asked(program: str, *words: str) -> list[str]:
    """The lines a program says; none where it is missing, says no, or does not answer in time."""
    found = shutil.which(program)
    if found is None:
        return []
    try:
        told = subprocess.run([found, *words], capture_output=True, timeout=_ASK_S, env=_plain_words(), check=True)
    except (subprocess.SubprocessError, OSError):
        return []
    return told.stdout.decode("utf-8", "replace").splitlines()


def _plain_words() -> dict[str, str]:
    return {**os.environ, "LC_ALL": "C.UTF-8"}


def _send_by_cups(name: str, pdf: Path) -> None:
    found = shutil.which("lp")
    if found is None:
        raise DepotError("This computer has no printing system.", _KEPT, "Install CUPS, or choose PDF to folder.")
    _refuse_stopped(name)
    # A printer set up for another paper would shrink the page.
    wanted = [found, "-d", name, "-o", "media=A4", "-t", pdf.stem, "--", str(pdf)]
    try:
        told = subprocess.run(wanted, capture_output=True, timeout=_SEND_S, env=_plain_words(), check=False)
    except subprocess.TimeoutExpired as error:
        raise DepotError(f"The printer {name} did not answer for {_SEND_S:.0f} seconds.", _KEPT, _LOOK) from error
    except OSError as error:
        raise DepotError(f"The printer {name} cannot be reached: {error.strerror}.", _KEPT, _LOOK) from error
    if told.returncode != 0:
        raise _refused(name, told.stderr.decode("utf-8", "replace"))


def _refuse_stopped(name: str) -> None:
    """CUPS takes prints for a stopped printer and keeps them: they would come out hours later, beside newer ones."""
    first, *more = _asked("lpstat", "-p", name) or [""]
    if f"printer {name} disabled" in first:
        why = " ".join(line.strip() for line in more).rstrip(".")
        if why in ("", "reason unknown", "Paused"):
            raise DepotError(f"The printer {name} is stopped.", _KEPT, _START)
        raise DepotError(f"The printer {name} is stopped: {why}.", _KEPT, _START)


def _refused(name: str, told: str) -> DepotError:
    if "not running" in "".join(_asked("lpstat", "-r")):
        return DepotError("The printing system of this computer is not running.", _KEPT,
                          "Have CUPS started and press Send again, or print to a folder.")  # fmt: skip
    lines = [_BY_LP.sub("", line) for line in told.strip().splitlines()]
    if lines and "does not exist" in lines[0]:
        return DepotError(f"There is no printer called {name} any more.", _KEPT,
                          "Choose another printer and press Send again.")  # fmt: skip
    why = lines[0].rstrip(".") if lines else "it gave no reason"
    return DepotError(f"The printer {name} said no: {why}.", _KEPT, _LOOK)


def paint(pdf: Path, printer: QPrinter) -> None:
    """Paint a PDF's pages with a printer's own driver, each as large as its paper. Raises DepotError."""
    pages = pixels(pdf.read_bytes(), _DPI)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    printer.setDocName(pdf.stem)
    painter = QPainter()
    if not painter.begin(printer):
        raise DepotError(f"The printer {printer.printerName()} did not begin.", _KEPT, _LOOK)
    try:
        for number, (width, height, grey) in enumerate(pages):
            if number:
                printer.newPage()
            page = QImage(grey, width, height, width, QImage.Format.Format_Grayscale8)
            paper = printer.pageLayout().fullRectPixels(printer.resolution())
            painter.drawImage(QRect(0, 0, paper.width(), paper.height()), page)
    finally:
        painter.end()
