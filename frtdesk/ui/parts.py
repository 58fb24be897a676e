"""From one part of a window to the next by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def step_part(parts: Sequence[QWidget | None], step: int) -> None:
    """Give the focus to the next of some parts (the one before for -1), in a ring; parts that are not shown are passed
    over. A part that had the focus before gives it to the same widget again."""
    shown = [part for part in parts if part is not None and part.isVisible()]
    if not shown:
        return
    focused = QApplication.focusWidget()
    here = next((i for i, part in enumerate(shown) if focused is part or _holds(part, focused)), None)
    first = 0 if step > 0 else len(shown) - 1
    for away in range(len(shown)):
        place = first + away * step if here is None else here + (away + 1) * step
        target = _target(shown[place % len(shown)])
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            return


def _holds(part: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and part.isAncestorOf(widget)


def _target(part: QWidget) -> QWidget | None:
    """Who takes the focus in a part: it itself, who had it last, or the first that takes it by Tab."""
    if _takes_focus(part):
        return part
    last = part.focusWidget()
    if last is not None and _holds(part, last) and _takes_focus(last):
        return last
    widget = part.nextInFocusChain()
    while widget is not None and _holds(part, widget):
        if _takes_focus(widget):
            return widget
        widget = widget.nextInFocusChain()
    return None


def _takes_focus(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()
