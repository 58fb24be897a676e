"""Edit mode on one timeline: what is held there, by the hand or the keyboard, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from frtdesk.base.words import translate
from frtdesk.model.columns import Columns
from frtdesk.model.event import Event
from frtdesk.state.archive import Jobs
from frtdesk.state.edit_mode import EditMode
from frtdesk.state.editor import Editor
from frtdesk.state.history import History
from frtdesk.state.lanes_shown import lanes_of
from frtdesk.state.redating import Redating, holding
from frtdesk.timeline.frame import Frame
from frtdesk.ui.announce import announce
from frtdesk.ui.plot.event_drag import EventDrag
from frtdesk.ui.plot.event_ghost import EventGhost, paint_handles
from frtdesk.ui.plot.grip import Grip, grip_at
from frtdesk.ui.plot.nudges import Nudges

if TYPE_CHECKING:
    from frtdesk.ui.plot.timeline_view import TimelineView

JOB = "hold"

MOST_GHOSTS = 120
"""Events that are shown where they would stand, of those that move together: the nearest to the one in the hand."""


class Editing:
    """`held`: what is in the hand, or was let go and is being written."""

    def __init__(self, view: TimelineView, mode: EditMode, editor: Editor, history: History, jobs: Jobs) -> None:
        self._view = view
        self._mode = mode
        self._editor = editor
        self._history = history
        self._jobs = jobs
        self.held: Redating | None = None
        self._writing = False
        self._under: Grip | None = None
        self._places: tuple[Columns | None, tuple[int, ...]] = (None, ())
        self.nudges = Nudges(view, self)
        mode.changed.connect(self._on_mode_changed)
        history.changed.connect(self._on_written)
        editor.refreshing.done.connect(self._on_written)

    @property
    def on(self) -> bool:
        return self._mode.on

    def note_hand(self, *, full: bool) -> None:
        """Let others know whether an event is in the hand: nothing else is done to it until it is let go."""
        self._mode.in_hand = full

    @property
    def busy(self) -> bool:
        """Whether something is being written, or not shown yet: what stands where is not certain then."""
        return self._writing or self._history.busy or self._editor.refreshing.busy

    # ------------------------------------------------------------------ the pointer

    def drag_from(self, at: QPointF) -> EventDrag | None:
        """The drag that begins with a press at a point; None where it takes hold of no event."""
        grip = self._grip_at(at)
        return None if grip is None else EventDrag(self._view, self, grip, at)

    def point_at(self, at: QPointF | None) -> Qt.CursorShape | None:
        """Show what could be held at a point; the cursor for it."""
        under = None if at is None else self._grip_at(at)
        if under != self._under:
            self._under = under
            self._view.repaint_over()
        if under is None:
            return None
        return Qt.CursorShape.OpenHandCursor if under.part == "whole" else Qt.CursorShape.SizeHorCursor

    def _grip_at(self, at: QPointF) -> Grip | None:
        return grip_at(self._view, at) if self.on and not self.busy else None

    # ------------------------------------------------------------------ holding

    def hold(self, grip: Grip, then: Callable[[Redating], None]) -> None:
        """Take hold of an event, and of all that is selected with it; `then` gets it when its dates are read."""
        workspace = self._view.workspace
        opened, index = workspace.opened, workspace.index
        if opened is None or index is None:
            return
        self._release()
        others: list[int] = []
        if grip.part == "whole" and grip.event in workspace.selection:
            others = [n for n in workspace.selection if n != grip.event and not index.rows.undated[n]]
        else:
            lanes = lanes_of(workspace)
            workspace.select((grip.event,), lanes[grip.lane].code if 0 <= grip.lane < len(lanes) else workspace.lane)
        keys: list[int] = opened.columns.key[[grip.event, *others]].tolist()
        shown: list[int] = opened.columns.key[[grip.event, *self._nearest(grip.event, others)]].tolist()

        def read(events: dict[int, Event]) -> None:
            self.held = Redating(grip.part, keys, events, grip.base)
            self._places = (None, ())
            then(self.held)

        self._jobs.start(JOB, holding(opened.archive, shown), read, self._not_read)

    def _not_read(self, error: BaseException) -> None:
        self.give_up()
        self._view.workspace.tell_error(error)

    def _nearest(self, lead: int, others: list[int]) -> list[int]:
        """Those of the others of which ghosts are shown."""
        frame = self._view.frame
        if frame is None or not others:
            return []
        marks = frame.marks
        drawn = np.flatnonzero(np.isin(marks.event, np.array(others, np.int32)))
        there = np.flatnonzero(marks.event == lead)
        x = float(marks.x[there[0]]) if len(there) else frame.width / 2
        near = drawn[np.argsort(np.abs(marks.x[drawn] - x), kind="stable")]
        return list(dict.fromkeys(marks.event[near].tolist()))[: MOST_GHOSTS - 1]

    def give_up(self) -> bool:
        """Have what is held stay where it was; False where nothing is held, or it is being written already."""
        self.nudges.stop()
        return self._release()

    def _release(self) -> bool:
        self._jobs.cancel(JOB)
        held = self.held is not None and not self._writing
        if held:
            self.held = None
            self._view.repaint_over()
        return held

    def drop(self, redating: Redating) -> None:
        """Have it written, if it was moved at all. It is shown in its new place until the picture is there."""
        if self.held is not redating or self._writing:
            return
        if not (self.on and redating.changed):
            self._release()
            return
        self._writing = True

        def written() -> None:
            self._history.tell_done(redating.sentence)
            announce(self._view, redating.sentence)

        redating.write(self._editor, written)
        self._view.repaint_over()

    def _on_written(self) -> None:
        """Nothing is on its way any more, whether it went well or not."""
        if self._history.busy or self._editor.refreshing.busy:
            return
        if self._writing:
            self.held, self._writing = None, False
            self._view.repaint_over()
        self.nudges.go_on()

    def _on_mode_changed(self) -> None:
        self._under = None
        if self.on:
            said = translate("editing", "Edit mode is on. Control and the arrow keys move the selected event.")
        else:
            self.give_up()
            said = translate("editing", "Edit mode is off.")
        announce(self._view, said)
        self._view.repaint_over()

    # ------------------------------------------------------------------ over the picture

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """What is held where it would stand; else the ends that could be held of the event under the pointer."""
        index, appearance = self._view.workspace.index, self._view.appearance
        held = self.held
        if index is None:
            return
        if held is not None and (held.changed or held.problem):
            edge = "" if held.part == "whole" else held.part
            ghost = EventGhost(
                frame, self._places_of(index.columns, held.held_keys), appearance.theme, appearance.factor
            )
            ghost.paint(painter, held.ghosts, index.rows.horizon, held.words, edge)
        elif held is None and self._under is not None:
            paint_handles(painter, frame, self._under, appearance.theme)

    def _places_of(self, columns: Columns, keys: tuple[int, ...]) -> tuple[int, ...]:
        """Where the held events stand in the columns, which an edit may exchange; -1 for one that is gone."""
        if self._places[0] is not columns:
            found = np.flatnonzero(np.isin(columns.key, np.array(keys, np.int64)))
            at = dict(zip(columns.key[found].tolist(), found.tolist(), strict=True))
            self._places = columns, tuple(at.get(key, -1) for key in keys)
        return self._places[1]
