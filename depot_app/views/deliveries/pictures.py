"""Signed pages and photos made fit to be kept: readable, upright, and no larger than they need to be."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QImageReader

from depot_app.errors import DepotError

translate = QCoreApplication.translate

#: The longer side of a kept picture in pixels: an A4 page stays readable at 170 dots an inch.
LONGEST = 2000
_QUALITY = 82
_PICTURES = {".jpg", ".jpeg", ".png"}
SUFFIXES = (*sorted(_PICTURES), ".pdf")
_PDF_BEGINS_WITHIN = 1024


@dataclass(frozen=True, slots=True)
class Fitted:
    """A file as it will be kept. ``was`` is the size it had, in bytes."""

    path: Path
    size: int
    was: int


def fitted(path: Path, folder: Path) -> Fitted:
    """The file itself, or a smaller upright copy of it in ``folder``. Takes a moment for a large photo.

    Raises DepotError for a file that is no readable picture or PDF.
    """
    try:
        was = path.stat().st_size
        begin = b""
        with path.open("rb") as file:
            begin = file.read(_PDF_BEGINS_WITHIN)
    except OSError as error:
        raise _bad(path, translate("pictures", "{name} cannot be read: {why}."), str(error.strerror)) from error
    if not begin:
        raise _bad(path, translate("pictures", "{name} is empty."))
    if path.suffix.lower() == ".pdf":
        if b"%PDF-" not in begin:
            raise _bad(path, translate("pictures", "{name} is called a PDF, but is none."))
        return Fitted(path, was, was)
    if path.suffix.lower() not in _PICTURES:
        raise _bad(path, translate("pictures", "{name} is neither a picture (JPEG, PNG) nor a PDF."))
    return _picture(path, folder, was)


def _bad(path: Path, words: str, why: str = "") -> DepotError:
    return DepotError(
        words.format(name=path.name, why=why),
        translate("pictures", "It was not attached."),
        translate("pictures", "Choose another file."),
    )


def _picture(path: Path, folder: Path, was: int) -> Fitted:
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)  # a phone held upright says so in the file alone
    size = reader.size()
    large = max(size.width(), size.height()) > LONGEST
    if large:
        reader.setScaledSize(size.scaled(QSize(LONGEST, LONGEST), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise _bad(path, translate("pictures", "{name} cannot be read as a picture."))
    if not large:
        return Fitted(path, was, was)
    target = folder / f"{path.stem}.jpg"
    number = 2
    while target.exists():
        target, number = folder / f"{path.stem}-{number}.jpg", number + 1
    if not image.save(str(target), "JPEG", _QUALITY):  # type: ignore[call-overload]
        raise _bad(path, translate("pictures", "{name} could not be made smaller."))
    return Fitted(target, target.stat().st_size, was)
