"""`audience`: frames of the class's window while a lesson is stepped through, at 1920x1080, motion included.

Each frame is timed from the change of its range to the finished backing store. `step_ms`: from the key to the step
standing still on the screen, median. Always the shipped lessons.
"""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from frtdesk.base import paths
from frtdesk.bench.metrics import Setting
from frtdesk.bench.paints import Paints
from frtdesk.bench.samples import Samples
from frtdesk.bench.stage import Stage, settle, stage
from frtdesk.state.lesson_player import LessonPlayer
from frtdesk.ui.plot.motion import on_the_way
from frtdesk.ui.presentation.class_window import ClassWindow

SIZE = (1920, 1080)
STEPS = 8
"""Frames that are painted on the way from one step to the next."""


def measure(setting: Setting) -> Samples:
    """Every step of the first lesson, forwards."""
    taken: list[float] = []
    steps: list[float] = []
    with stage(paths.shipped_database()) as window:
        room, player = _room(window)
        paints = Paints(room)
        for before, after in _moves(player):
            player.go(after)
            settle(lambda: not room.motion.running)
            for part in range(1, STEPS + 1):
                begun, seen = time.perf_counter(), paints.count
                room.motion.jump(on_the_way(before, _days(player, after), part / STEPS))
                settle(lambda seen=seen: paints.count > seen)
                taken.append((time.perf_counter() - begun) * 1e3)
        player.go(0)
        settle(lambda: not room.motion.running)
        for _ in player.scenes[1:]:
            begun, seen = time.perf_counter(), paints.count
            QTest.keyClick(room, Qt.Key.Key_PageDown)
            settle(lambda seen=seen: paints.count > seen and not room.motion.running)
            steps.append((time.perf_counter() - begun) * 1e3)
        if setting.picture is not None:
            room.grab().save(str(setting.picture))
    return Samples(taken, {"step_ms": float(np.median(steps))})


def _room(window: Stage) -> tuple[ClassWindow, LessonPlayer]:
    """The class's window of a show that has begun, of the size that counts."""
    desk, opened = window.desk, window.workspace.opened
    assert opened is not None
    desk.start_lesson(opened.archive.lessons()[0])
    show = desk.running_show
    assert show is not None
    show.room.setWindowState(Qt.WindowState.WindowNoState)
    show.room.resize(*SIZE)
    settle(lambda: not desk.runner.busy)
    return show.room, show.player


def _moves(player: LessonPlayer) -> Iterator[tuple[tuple[float, float], int]]:
    """For each step but the first: the days of the one before, and its number."""
    return ((_days(player, number - 1), number) for number in range(1, len(player.scenes)))


def _days(player: LessonPlayer, number: int) -> tuple[float, float]:
    scene = player.scenes[number]
    return scene.start, scene.stop
