"""Painting that may fail: an error in it is told once, and the program goes on.

Qt calls an overridden `paintEvent` or `paint` from the middle of a repaint. What such a method raises cannot travel
through Qt: PySide prints it or keeps it for a later call, the traceback keeps the painter alive longer than its device,
and the next repaint ends the program, or raises once more, for ever. So each of them is guarded.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QGraphicsItem, QWidget

from frtdesk.base.words import translate

P = ParamSpec("P")
Painted = TypeVar("Painted", bound=Any)

WORDY = (200, 48)
"""Pixels of width and height from which a part has room for a sentence; a smaller one stays empty."""

_MARKS = QBrush(QColor(1, 2, 3, 1)), QBrush(QColor(1, 2, 3, 2))
"""A painter does not tell how often it was saved; its background, which nothing here paints with, does. Two by turns,
as one guarded `paint` may call another."""

_within: list[None] = []
"""As many as there are guarded `paint`s at work."""

_told: WeakKeyDictionary[Any, set[str]] = WeakKeyDictionary()
"""What was told already, by who was painting."""


def guarded_event(paint: Callable[Concatenate[Painted, P], None]) -> Callable[Concatenate[Painted, P], None]:
    """For a `paintEvent`, which makes a painter of its own."""

    @wraps(paint)
    def guarded(self: Painted, *arguments: P.args, **named: P.kwargs) -> None:
        try:
            paint(self, *arguments, **named)
        except Exception as error:
            _let_go(error)
            _tell(self, error)
            _say_on(self)

    return guarded


def guarded_paint(
    paint: Callable[Concatenate[Painted, QPainter, P], None],
) -> Callable[Concatenate[Painted, QPainter, P], None]:
    """For a `paint` that is handed a painter, which it must give back as it was."""

    @wraps(paint)
    def guarded(self: Painted, painter: QPainter, *arguments: P.args, **named: P.kwargs) -> None:
        mark = _MARKS[len(_within) % 2]
        painter.save()
        painter.setBackground(mark)
        _within.append(None)
        try:
            paint(self, painter, *arguments, **named)
        except Exception as error:
            while painter.background() == mark:
                painter.restore()
            _let_go(error)
            _tell(self, error)
            if isinstance(self, QGraphicsItem):
                _say(painter, self.boundingRect(), QApplication.palette())
        else:
            painter.restore()
        finally:
            _within.pop()

    return guarded


def _let_go(error: BaseException) -> None:
    """End the painters that the failed method left open: they live in the frames that the traceback keeps."""
    told: BaseException | None = error
    while told is not None:
        traceback.clear_frames(told.__traceback__)
        told = told.__context__


def _tell(painted: Any, error: Exception) -> None:
    """Hand an error to whoever reports those that nobody caught; the same place of the same part once."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    known = _told.setdefault(painted, set())
    key = f"{type(error).__name__} {place.filename}:{place.lineno}"
    if key not in known:
        known.add(key)
        sys.excepthook(type(error), error, error.__traceback__)


def _say_on(widget: QWidget) -> None:
    device = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    painter = QPainter(device)
    _say(painter, QRectF(device.rect()), widget.palette())
    painter.end()


def _say(painter: QPainter, area: QRectF | QRect, palette: QPalette) -> None:
    """Fill what was half painted with a plain sentence, where there is room for one."""
    area = QRectF(area)
    if area.width() < WORDY[0] or area.height() < WORDY[1]:
        return
    painter.save()
    painter.setFont(QApplication.font())
    painter.fillRect(area, palette.color(QPalette.ColorRole.Window))
    painter.setPen(palette.color(QPalette.ColorRole.WindowText))
    words = translate("guarded_paint", "This part could not be drawn.")
    painter.drawText(area.adjusted(12, 6, -12, -6), int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), words)
    painter.restore()
