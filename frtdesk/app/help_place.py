"""Where F1 opens the manual: at what stands before the person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from frtdesk.ui.manual.places import PLACES

if TYPE_CHECKING:
    from frtdesk.app.desk import WindowDesk


def help_place(desk: WindowDesk, windows: Mapping[str, QWidget]) -> str | None:
    """A place of the manual for the part of the program that has the focus; None where none says more than another,
    so that the manual opens where it was left. `windows`: those beside the main one, by name."""
    names = {widget: name for name, widget in windows.items()} | _parts(desk)
    here = QApplication.focusWidget() or QApplication.activeWindow()
    while here is not None:
        if here in names:
            return PLACES.get(names[here])
        here = here.parentWidget()
    return None


def _parts(desk: WindowDesk) -> dict[QWidget, str]:
    """The parts of the main window, and itself as what is being done in it."""
    window = desk.window
    doing = "edit_mode" if desk.edit_mode.on else "comparison" if desk.workspace.halves is not None else ""
    drawn = window.drawer.current if window.drawer is not None else None
    named: tuple[tuple[QWidget | None, str], ...] = (
        (window, doing),
        (window.filter_panel, "filter_panel"),
        (window.filter_line, "filter_line"),
        (window.detail_pane, "detail_pane"),
        (window.overview, "overview"),
        (window.search_line, "search_line"),
        (window.compare_bar, "comparison"),
        (window.drawer, drawn or ""),
    )
    return {widget: name for widget, name in named if widget is not None}
