"""An error while painting is told once, what is around it is painted as ever, and the program goes on."""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRectF, QStringListModel
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGraphicsScene,
    QGraphicsView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionGraphicsItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

import frtdesk.ui
from frtdesk.ui.guarded_paint import guarded_event, guarded_paint
from frtdesk.ui.plot.timeline_view import FrameItem

GREEN, RED = QColor(0, 150, 0), QColor(150, 0, 0)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """What was handed to whoever reports errors that nobody caught."""
    errors: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: errors.append(error))
    return errors


class Broken(QWidget):
    """Paints half of itself, with a painter that it would have ended, and fails as long as it is told to."""

    fails = True

    @guarded_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.save()
        painter.fillRect(self.rect(), GREEN)
        if self.fails:
            raise ZeroDivisionError
        painter.restore()
        painter.end()


class BrokenRow(QStyledItemDelegate):
    """Fails in the second row, with the painter changed and saved."""

    @guarded_paint
    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        painter.save()
        painter.translate(500, 500)
        painter.save()
        if index.row() == 1:
            raise KeyError(index.row())
        painter.restore()
        painter.restore()
        painter.fillRect(option.rect, GREEN)


def pixel(picture: QImage, at: QPoint) -> QColor:
    return picture.pixelColor(at)


@pytest.mark.qt_log_ignore("Painter ended with 1 saved states")  # the guard ended it
def test_a_widget_that_cannot_paint_itself_says_so_once_and_comes_back(qtbot: QtBot, told: list[BaseException]) -> None:
    widget = Broken()
    qtbot.addWidget(widget)
    widget.resize(400, 100)
    for _ in range(5):
        picture = widget.grab().toImage()
    assert [type(error) for error in told] == [ZeroDivisionError]
    shades = {picture.pixel(x, y) for x in range(0, 400, 2) for y in range(0, 100, 2)}
    assert GREEN.rgb() not in shades
    assert len(shades) > 2  # a sentence
    widget.fails = False
    assert pixel(widget.grab().toImage(), QPoint(5, 5)) == GREEN


def test_a_row_that_cannot_be_painted_leaves_the_others_in_their_places(
    qtbot: QtBot, told: list[BaseException]
) -> None:
    rows = QListView()
    qtbot.addWidget(rows)
    model = QStringListModel(["one", "two", "three"], rows)
    rows.setModel(model)
    rows.setItemDelegate(BrokenRow(rows))
    rows.resize(300, 200)
    for _ in range(3):
        picture = rows.viewport().grab().toImage()
    assert [type(error) for error in told] == [KeyError]
    middles = [rows.visualRect(model.index(row)).center() for row in range(3)]
    assert [pixel(picture, at) == GREEN for at in middles] == [True, False, True]


def test_an_item_that_cannot_be_painted_leaves_the_next_one_in_its_place(
    qtbot: QtBot, told: list[BaseException]
) -> None:
    def fail(painter: QPainter) -> None:
        painter.save()
        painter.setClipRect(QRectF(0, 0, 1, 1))
        painter.scale(3, 3)
        raise ValueError

    view = QGraphicsView()
    qtbot.addWidget(view)
    scene = QGraphicsScene(0, 0, 400, 200, view)
    view.setScene(scene)
    broken, sound = FrameItem(fail), FrameItem(lambda painter: painter.fillRect(QRectF(300, 150, 50, 40), RED))
    for item in (broken, sound):
        item.resize(QRectF(0, 0, 400, 200))
        scene.addItem(item)
    view.resize(420, 220)
    for _ in range(3):
        picture = view.viewport().grab().toImage()
    assert [type(error) for error in told] == [ValueError]
    assert pixel(picture, view.mapFromScene(325, 170)) == RED


def test_one_guarded_paint_may_call_another(qtbot: QtBot, told: list[BaseException]) -> None:
    picture = QImage(60, 60, QImage.Format.Format_RGB32)
    picture.fill(RED)
    painter = QPainter(picture)

    def fail(inner: QPainter) -> None:
        inner.save()
        inner.translate(100, 100)
        raise ValueError

    def whole(outer: QPainter) -> None:
        outer.save()
        outer.translate(20, 20)
        FrameItem(fail).paint(outer, QStyleOptionGraphicsItem())
        outer.fillRect(QRectF(0, 0, 10, 10), GREEN)
        outer.restore()

    FrameItem(whole).paint(painter, QStyleOptionGraphicsItem())
    painter.end()
    assert [type(error) for error in told] == [ValueError]
    assert pixel(picture, QPoint(25, 25)) == GREEN


def qt_paints(tree: ast.AST) -> list[ast.FunctionDef]:
    """The methods by which Qt has something painted."""
    return [
        method
        for owner in ast.walk(tree)
        if isinstance(owner, ast.ClassDef)
        for method in owner.body
        if isinstance(method, ast.FunctionDef)
        and (
            method.name in ("paintEvent", "paintSection", "drawBackground", "drawForeground", "drawRow")
            or (method.name == "paint" and "option" in [it.arg for it in method.args.args])
        )
    ]


def unguarded(tree: ast.AST) -> list[str]:
    return [
        method.name
        for method in qt_paints(tree)
        if not {"guarded_event", "guarded_paint"} & {getattr(it, "id", "") for it in method.decorator_list}
    ]


def test_whatever_qt_has_painted_is_guarded() -> None:
    files = list(Path(frtdesk.ui.__file__).parent.rglob("*.py"))
    found = {str(path): unguarded(ast.parse(path.read_text("utf-8"))) for path in files}
    assert {path: names for path, names in found.items() if names} == {}
    assert sum(len(qt_paints(ast.parse(path.read_text("utf-8")))) for path in files) > 25


def test_the_guard_sees_what_is_not_guarded() -> None:
    assert unguarded(ast.parse("class A:\n def paintEvent(self, event): ...\n def paint(self, painter, frame): ..."))
