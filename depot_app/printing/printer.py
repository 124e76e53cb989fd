"""The printers of this computer: which there are, and one PDF sent to one of them.

Linux asks CUPS by its own programs, each with a time limit; Windows and macOS go through Qt, which knows their drivers.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from depot_app.errors import DepotError
from depot_app.printing.pages import pixels

_ASK_S, _SEND_S = 5.0, 20.0
_DPI = 300
_KEPT = "The pages are made and kept."
_LOOK = "See whether it is switched on and connected, then send them again, or choose another printer."


class SystemPrinters:
    """What the window prints to. Both methods wait for other programs: call them in the background."""

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
    wanted = [found, "-d", name, "-t", pdf.stem, "--", str(pdf)]
    try:
        told = subprocess.run(wanted, capture_output=True, timeout=_SEND_S, env=_plain_words(), check=False)
    except subprocess.TimeoutExpired as error:
        raise DepotError(f"The printer {name} did not answer for {_SEND_S:.0f} seconds.", _KEPT, _LOOK) from error
    except OSError as error:
        raise DepotError(f"The printer {name} cannot be reached: {error.strerror}.", _KEPT, _LOOK) from error
    if told.returncode != 0:
        why = told.stderr.decode("utf-8", "replace").strip().removeprefix("lp: ").splitlines()
        raise DepotError(f"The printer {name} said no: {why[0] if why else 'it gave no reason'}.", _KEPT, _LOOK)


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
