"""Qt's Python binding neither drops nor hoards references.

A release that drops one reference to None at each void call kills the program after some thousand paint calls on
Python before 3.12 (there None can die). Since 3.12 None is immortal: its count starts beyond a thousand million, and
a binding built for older versions moves it freely, without harm. So the objects that go into the calls and come out of
them are counted too.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QTransform

CALLS = 4000
NOISE = 400  # what else happens to None meanwhile: some dozens
IMMORTAL = 2**28  # no mortal None has so many references


def drift(thing: object, call: Callable[[], object]) -> int:
    """By how much the count of references to `thing` moves over CALLS calls whose results are thrown away."""
    before = sys.getrefcount(thing)
    for _ in range(CALLS):
        call()
    return sys.getrefcount(thing) - before


def canvas() -> tuple[QImage, QPainter]:
    image = QImage(QSize(8, 8), QImage.Format.Format_ARGB32_Premultiplied)
    return image, QPainter(image)


@pytest.mark.parametrize(
    "call",
    [
        lambda painter: painter.drawLine(0, 0, 4, 4),
        lambda painter: painter.drawRect(QRectF(0, 0, 4, 4)),
        lambda painter: painter.setPen(QPen()),
        lambda painter: painter.setTransform(QTransform()),
        lambda painter: painter.save() or painter.restore(),
    ],
    ids=["drawLine", "drawRect", "setPen", "setTransform", "save and restore"],
)
def test_void_calls_keep_the_references_to_none(call: Callable[[QPainter], object]) -> None:
    _image, painter = canvas()
    try:
        assert drift(None, lambda: call(painter)) > -NOISE or sys.getrefcount(None) > IMMORTAL
    finally:
        painter.end()


def test_calls_keep_the_references_to_what_goes_in_and_comes_out() -> None:
    image, painter = canvas()
    colour, point = QColor("red"), QPointF(1, 1)
    try:
        assert drift(colour, lambda: painter.setPen(colour)) == 0
        assert drift(point, lambda: painter.drawPoint(point)) == 0
        assert drift(image, painter.device) == 0
    finally:
        painter.end()


def test_a_binding_that_drops_references_would_be_seen() -> None:
    """The binding's mistake, made by hand on an object that has references to spare."""
    thing = object()
    for _ in range(CALLS):
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(thing))
    assert drift(thing, lambda: ctypes.pythonapi.Py_DecRef(ctypes.py_object(thing))) == -CALLS
