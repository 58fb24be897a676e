"""Motion between two stretches of time: short, and given up for whatever comes next.

State is where it will end, at once; only what is painted takes its time.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation
from PySide6.QtWidgets import QApplication, QStyle

from frtdesk.state.settings import Settings

LENGTH = 150
"""Milliseconds that a motion takes."""

Days = tuple[float, float]


def motion_wanted(settings: Settings) -> bool:
    """Whether views may move: the person says so, or leaves it to the desktop and that, where Qt can tell, does not ask
    for reduced motion."""
    if settings["reduced_motion"] != "system":
        return settings["reduced_motion"] == "off"
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0


class Motion:
    """What is shown on the way: `days`, from start to stop. `shown` is called after each change of it.

    `clock` is the animation's own; a test sets its current time instead of waiting.
    """

    def __init__(self, days: Days, shown: Callable[[], None], parent: QObject) -> None:
        self.days = days
        self._shown = shown
        self._begun, self._target = days, days
        self.clock = QVariantAnimation(parent)
        self.clock.setStartValue(0.0)
        self.clock.setEndValue(1.0)
        self.clock.setDuration(LENGTH)
        self.clock.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.clock.valueChanged.connect(self._step)

    @property
    def running(self) -> bool:
        return self.clock.state() == QAbstractAnimation.State.Running

    def jump(self, days: Days) -> None:
        """Be there."""
        self.clock.stop()
        self._target = self.days = days
        self._shown()

    def glide(self, days: Days) -> None:
        """Go there from where the picture stands now."""
        if days == self._target:
            return
        self.clock.stop()
        self._begun, self._target = self.days, days
        self.clock.start()

    def stop(self) -> None:
        """Stay where the picture stands now."""
        self.clock.stop()
        self._target = self.days

    def _step(self, part: float) -> None:
        self.days = on_the_way(self._begun, self._target, part)
        self._shown()


def on_the_way(begun: Days, target: Days, part: float) -> Days:
    """The stretch after `part` (0 to 1) of the way: the width grows by the same factor in each step, and what stands
    still in a zoom stands still all the way."""
    if part >= 1.0:
        return target
    wide, wanted = begun[1] - begun[0], target[1] - target[0]
    now = wide * (wanted / wide) ** part
    share = (now - wide) / (wanted - wide) if abs(wanted / wide - 1) > 1e-3 else part
    middle = (begun[0] + begun[1]) / 2
    middle += ((target[0] + target[1]) / 2 - middle) * share
    return middle - now / 2, middle + now / 2
