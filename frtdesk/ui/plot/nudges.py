"""Events moved by the keyboard: each press takes them a step further, and they are written once, when the hand is off.

That is when Ctrl is let go, when something else is done, or after a moment where no key is held: the menu, a screen
reader's or a sticky key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent

from frtdesk.base.wording import when
from frtdesk.base.words import translate
from frtdesk.state.notice import Notice
from frtdesk.state.redating import Part, Redating
from frtdesk.ui.announce import announce
from frtdesk.ui.plot.grip import grip_on
from frtdesk.ui.widgets.shown_keys import SHOWN_KEYS

if TYPE_CHECKING:
    from frtdesk.ui.plot.editing import Editing
    from frtdesk.ui.plot.timeline_view import TimelineView

Way = Literal[-1, 1]

PAUSE = 900
"""Milliseconds after which what was moved without a key being held is written."""

HELD = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Meta, Qt.Key.Key_Escape)
"""Keys that belong to moving."""


class Nudges(QObject):
    """The presses for one timeline."""

    def __init__(self, view: TimelineView, editing: Editing) -> None:
        super().__init__(view)
        self._view = view
        self._editing = editing
        self._redating: Redating | None = None
        self._reading = False
        self._off = False
        self._wanted: list[tuple[Way, Part]] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._on_pause)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def nudge(self, way: Way, part: Part) -> None:
        """Take the selected events, or the end of one, a step earlier or later."""
        self._off = False
        self._wanted.append((way, part))
        self.go_on()

    def go_on(self) -> None:
        """Do what is asked for, as soon as it is certain what stands where."""
        if not self._wanted or self._editing.busy:
            return
        if self._redating is not None:
            self._step()
        elif not self._reading:
            self._begin(self._wanted[0][1])

    def _begin(self, part: Part) -> None:
        workspace = self._view.workspace
        index = workspace.index
        lead = workspace.selection[-1] if workspace.selection else -1
        grip = grip_on(index.columns, index.rows.horizon, lead, part) if index is not None and lead >= 0 else None
        if grip is None or not self._editing.on:
            self._wanted.clear()
            if lead >= 0 and self._editing.on:
                workspace.tell(Notice(_cannot(part)))
            return
        workspace.reveal(lead)
        self._reading = True
        self._editing.hold(grip, self._held)

    def _held(self, redating: Redating) -> None:
        self._redating, self._reading = redating, False
        self.go_on()
        if self._off:
            self.settle()

    def _step(self) -> None:
        redating, frame = self._redating, self._view.frame
        if redating is None or frame is None:
            return
        while self._wanted and self._wanted[0][1] == redating.part:
            redating.nudge(self._wanted.pop(0)[0], redating.step(frame.scale.per_day))
        self._keep_in_view(redating)
        said = redating.problem or when(redating.after.start, redating.after.end)
        announce(self._view, said)
        self._view.repaint_over()
        self._pause.start()
        if self._wanted:
            self.settle()

    def _keep_in_view(self, redating: Redating) -> None:
        """Have the picture follow where what is moved leaves it."""
        view = self._view.workspace.view
        margin = view.days * 0.06
        over = max(redating.place - (view.stop - margin), 0.0) + min(redating.place - (view.start + margin), 0.0)
        if over:
            self._view.workspace.look(view.start + over, view.stop + over)

    # ------------------------------------------------------------------ the end of it

    def settle(self) -> None:
        """Write what was moved."""
        redating, self._redating = self._redating, None
        self._pause.stop()
        if redating is not None:
            self._editing.drop(redating)
            self.go_on()

    def stop(self) -> None:
        """Forget what was asked for."""
        self._pause.stop()
        self._redating, self._reading = None, False
        self._wanted.clear()

    def _on_pause(self) -> None:
        if QGuiApplication.queryKeyboardModifiers() & Qt.KeyboardModifier.ControlModifier:
            self._pause.start()
        else:
            self.settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The hand is off the keys, or does something else. If the dates are still being read, it is settled then."""
        if self._redating is None and not self._reading:
            return False
        kind = event.type()
        released = kind == QEvent.Type.KeyRelease and cast(QKeyEvent, event).key() == Qt.Key.Key_Control
        other = kind == QEvent.Type.ShortcutOverride and cast(QKeyEvent, event).key() not in HELD
        if released or other or kind in (QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress):
            self._off = self._reading
            self.settle()
        return False


def _cannot(part: Part) -> str:
    if part == "whole":
        said = translate("editing", "An event without a date cannot be moved. Give it one in its form{key}.")
    else:
        said = translate("editing", "This event has no end that can be moved. Change its dates in its form{key}.")
    return said.format(key=SHOWN_KEYS.in_brackets("edit.event"))
