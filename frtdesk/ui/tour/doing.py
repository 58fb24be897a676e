"""What the steps of the tour do in the window, how it is seen that the person did it, and how all is put back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

import numpy as np
from PySide6.QtWidgets import QApplication, QWidget

from frtdesk.model.facet_values import Wanted, with_value
from frtdesk.model.vocabulary import KINDS
from frtdesk.state.view import zoomed
from frtdesk.state.walk import walk_in_time, walk_to_end
from frtdesk.state.workspace import Workspace

if TYPE_CHECKING:
    from frtdesk.ui.main_window import MainWindow

CLOSER = 6.0
"""Times that the tour zooms in."""

OPENS = {"teach": "lessons", "export": "export"}
"""Windows beside the main one that a step opens."""


class Windows(Protocol):
    """The windows beside the main one, by name; the application fills it."""

    def show(self, what: str) -> None: ...
    def is_visible(self, what: str) -> bool: ...
    def hide(self, what: str) -> None: ...


class Doing:
    """One for each step that is begun: what there was before it is what it is compared with."""

    def __init__(self, code: str, window: MainWindow, workspace: Workspace, windows: Windows) -> None:
        self._code = code
        self._window, self._workspace, self._windows = window, workspace, windows
        self._view, self._selection = workspace.view, workspace.selection
        self._filter = workspace.filter
        self._brought = ""

    @property
    def done(self) -> bool:
        """Whether the person, or the tour for her, did what the step is about."""
        view = self._workspace.view
        seen: dict[str, Callable[[], bool]] = {
            "time": lambda: (view.start, view.stop) != (self._view.start, self._view.stop),
            "select": lambda: bool(self._workspace.selection) and self._workspace.selection != self._selection,
            "detail": lambda: _has_focus(self._window.detail_pane),
            "filter": lambda: self._workspace.filter != self._filter,
            "facets": lambda: self._workspace.filter != self._filter,
            "table": lambda: self._window.is_panel_shown("table"),
        }
        if self._code in OPENS:
            return self._windows.is_visible(OPENS[self._code])
        return seen[self._code]()

    def do(self) -> None:
        """Do what the step is about."""
        acts: dict[str, Callable[[], None]] = {
            "time": self._zoom,
            "select": self._select,
            "detail": self._to_detail,
            "filter": self._narrow,
            "facets": self._narrow,
            "table": lambda: None if self._window.is_panel_shown("table") else self._window.toggle_panel("table"),
        }
        if self._code in OPENS:
            self._windows.show(OPENS[self._code])
        else:
            acts[self._code]()

    def prepare(self) -> None:
        """Have what the step points at in sight."""
        for code, panel in (("detail", "detail_pane"), ("facets", "filter_panel")):
            if self._code == code and not self._window.is_panel_shown(panel):
                self._window.toggle_panel(panel)
                self._brought = panel

    def leave(self) -> None:
        """Take back what would be in the way of the next step."""
        if self._code in ("filter", "facets") and self._workspace.filter != self._filter:
            self._workspace.set_filter(self._filter)
        if self._code == "table" and self._window.is_panel_shown("table"):
            self._window.toggle_panel("table")
        if self._brought and self._window.is_panel_shown(self._brought):
            self._window.toggle_panel(self._brought)
        if self._code in OPENS:
            self._windows.hide(OPENS[self._code])

    def _zoom(self) -> None:
        workspace, view = self._workspace, self._workspace.view
        at = workspace.selected_moment()
        if at is None or not view.start <= at <= view.stop:
            at = (view.start + view.stop) / 2
        nearer = zoomed(view, CLOSER, at)
        workspace.look(nearer.start, nearer.stop, leap=True)

    def _select(self) -> None:
        before = self._workspace.selection
        walk_in_time(self._workspace, 1)
        if self._workspace.selection == before:
            walk_to_end(self._workspace, -1)

    def _to_detail(self) -> None:
        if self._window.detail_pane is not None:
            self._window.detail_pane.setFocus()

    def _narrow(self) -> None:
        """Keep one kind: that of the selected event, which stays in sight then, else that of most."""
        columns = self._workspace.columns
        if columns is None or not len(columns):
            return
        picked = self._workspace.selection
        kind = int(columns.kind[picked[-1]] if picked else np.bincount(columns.kind).argmax())
        self._workspace.set_filter(with_value(self._workspace.filter, "kind", KINDS[kind].code, Wanted.INCLUDE))


def _has_focus(part: QWidget | None) -> bool:
    focused = QApplication.focusWidget()
    return part is not None and focused is not None and (focused is part or part.isAncestorOf(focused))
