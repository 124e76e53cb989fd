"""How each answer to a scan looks, sounds and reads. The colours are kept for answers alone (Okabe and Ito)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from depot_app.services.loading import Answer
from depot_app.services.recent_scans import TAKEN_OFF


class Shape(Enum):
    TICK = "tick"
    AGAIN = "again"
    ARROW = "arrow"
    CROSS = "cross"
    QUESTION = "question"
    WAIT = "wait"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Face:
    """``colour`` is empty where the answer is none of the five; ``sound`` names a tone."""

    shape: Shape
    colour: str
    sound: str


_GOOD = Face(Shape.TICK, "#009E73", "good")
_AGAIN = Face(Shape.AGAIN, "#56B4E9", "repeat")
_ELSEWHERE = Face(Shape.ARROW, "#E69F00", "attention")
_STOP = Face(Shape.CROSS, "#D55E00", "refusal")
_UNKNOWN = Face(Shape.QUESTION, "#CC79A7", "unknown")
KEPT = Face(Shape.WAIT, "", "kept")
UNDONE = Face(Shape.BACK, "", "kept")
REFUSED = _STOP
#: Black has at least 5 : 1 on each of the five.
ON_ANSWER = "#000000"

FACES = {
    Answer.LOADED: _GOOD,
    Answer.STAGED: _GOOD,
    Answer.ALREADY_LOADED: _AGAIN,
    Answer.NOT_PLANNED: _ELSEWHERE,
    Answer.OTHER_LOAD: _ELSEWHERE,
    Answer.HELD: _STOP,
    Answer.DAMAGED: _STOP,
    Answer.CANCELLED: _STOP,
    Answer.BAD_CODE: _STOP,
    Answer.WRONG_DEPOT: _STOP,
    Answer.UNKNOWN: _UNKNOWN,
    Answer.KEPT: KEPT,
}


def words(answer: str) -> str:
    """The answer in one or two words, as it is shown and listed."""
    if answer == TAKEN_OFF:
        return QCoreApplication.translate("LoadScreen", "Taken off")
    told = {
        Answer.LOADED: QCoreApplication.translate("answers", "Loaded"),
        Answer.STAGED: QCoreApplication.translate("answers", "Staged"),
        Answer.ALREADY_LOADED: QCoreApplication.translate("answers", "Already loaded"),
        Answer.NOT_PLANNED: QCoreApplication.translate("answers", "Not planned"),
        Answer.OTHER_LOAD: QCoreApplication.translate("answers", "Other load"),
        Answer.HELD: QCoreApplication.translate("answers", "On hold"),
        Answer.DAMAGED: QCoreApplication.translate("answers", "Damaged"),
        Answer.CANCELLED: QCoreApplication.translate("answers", "Cancelled"),
        Answer.BAD_CODE: QCoreApplication.translate("answers", "Bad code"),
        Answer.WRONG_DEPOT: QCoreApplication.translate("answers", "Wrong depot"),
        Answer.UNKNOWN: QCoreApplication.translate("answers", "Unknown"),
        Answer.KEPT: QCoreApplication.translate("answers", "Kept"),
    }
    return told[Answer(answer)]


def draw(painter: QPainter, shape: Shape, room: QRectF, colour: QColor) -> None:
    """The sign itself, drawn so that it looks the same whatever fonts a computer has."""
    side = min(room.width(), room.height())
    at = QRectF(room.center().x() - side / 2, room.center().y() - side / 2, side, side)
    pen = QPen(colour, side * 0.13, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line in _LINES.get(shape, ()):
        painter.drawPolyline(QPolygonF([_in(at, x, y) for x, y in line]))
    inner = at.adjusted(side * 0.2, side * 0.2, -side * 0.2, -side * 0.2)
    if shape is Shape.AGAIN:
        painter.drawArc(inner, 60 * 16, 290 * 16)
        _tip(painter, colour, [_in(at, 0.60, 0.04), _in(at, 0.92, 0.26), _in(at, 0.58, 0.44)])
    elif shape is Shape.ARROW:
        _tip(painter, colour, [_in(at, 0.55, 0.18), _in(at, 0.95, 0.5), _in(at, 0.55, 0.82)])
    elif shape is Shape.QUESTION:
        painter.drawArc(QRectF(_in(at, 0.3, 0.1), _in(at, 0.7, 0.5)), -90 * 16, 270 * 16)
    elif shape is Shape.WAIT:
        painter.drawEllipse(inner)
    elif shape is Shape.BACK:
        _tip(painter, colour, [_in(at, 0.45, 0.18), _in(at, 0.05, 0.5), _in(at, 0.45, 0.82)])


_LINES: dict[Shape, tuple[tuple[tuple[float, float], ...], ...]] = {
    Shape.TICK: (((0.12, 0.54), (0.40, 0.82), (0.88, 0.2)),),
    Shape.CROSS: (((0.16, 0.16), (0.84, 0.84)), ((0.84, 0.16), (0.16, 0.84))),
    Shape.ARROW: (((0.1, 0.5), (0.6, 0.5)),),
    Shape.BACK: (((0.9, 0.5), (0.4, 0.5)),),
    Shape.QUESTION: (((0.5, 0.5), (0.5, 0.66)), ((0.5, 0.87), (0.5, 0.88))),
    Shape.WAIT: (((0.5, 0.36), (0.5, 0.5), (0.6, 0.58)),),
}


def _in(at: QRectF, x: float, y: float) -> QPointF:
    return QPointF(at.left() + x * at.width(), at.top() + y * at.height())


def _tip(painter: QPainter, colour: QColor, corners: list[QPointF]) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF(corners))
