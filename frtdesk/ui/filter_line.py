"""The filter line: chips for the present filter, and a field in which to type another condition.

What is typed applies after a pause or with Enter; Enter and leaving the field turn it into chips. A mistake is
underlined where it is and said below, and the last good result stays.
"""

from __future__ import annotations

import re
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QApplication

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model.facet_values import conjuncts
from frtdesk.model.fields import shortened
from frtdesk.model.filter import EVERYTHING, Filter, all_of
from frtdesk.model.mend import Mend
from frtdesk.model.query import QueryError, parse, to_text
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.resolve import NotReadyError
from frtdesk.ui.announce import announce
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.completion_list import CompletionList
from frtdesk.ui.filter_completion import Suggestion, complete
from frtdesk.ui.filter_count import FilterCount
from frtdesk.ui.filter_edit import FilterEdit
from frtdesk.ui.filter_field import FilterField
from frtdesk.ui.filter_saying import FilterSaying

__all__ = ["FilterCount", "FilterLine"]

_PASSING = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
"""Why the field may lose the focus while the person is not done."""

PAUSE_MS = 250
"""Milliseconds without a key after which what is typed applies."""


class FilterLine(FilterField):
    """`left` when a person has finished here by Esc: somebody else takes the focus. `speaks_for_others`: it says too
    what is wrong with a filter that was typed into no line."""

    left = Signal()

    def __init__(self, workspace: Workspace, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._workspace = workspace
        self._before: tuple[Filter, ...] = ()
        self._after: tuple[Filter, ...] = ()
        self._edited: Filter = EVERYTHING
        self._asked: Filter | None = None
        self._finishing = False
        self._not_ready = False
        self.speaks_for_others = True
        self._archive = workspace.opened.archive if workspace.opened else None
        self._hinted: tuple[tuple[Filter, ...], str, tuple[Filter, ...]] | None = None
        self._saying = FilterSaying(self, self.edit, appearance)
        self.note = self._saying.note
        self.note.mended.connect(self._on_mended)
        self.note.left.connect(self.edit.setFocus)
        self.completions = CompletionList(appearance, self)
        self.completions.taken.connect(self._take)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._apply)
        self.edit.textEdited.connect(self._on_text_edited)
        self.edit.installEventFilter(self)
        self.chip_clicked.connect(self._edit_chip)
        self.chip_removed.connect(self._remove_chip)
        workspace.opened_changed.connect(self._on_opened_changed)
        workspace.index_changed.connect(self._on_index_changed)
        self._connect_refusals(workspace)
        self._say_half()
        appearance.changed.connect(self._on_appearance_changed)
        self._show_filter()

    def take_focus(self) -> None:
        """Be ready to type."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    # ------------------------------------------------------------------ the state

    @property
    def _present(self) -> Filter:
        """The filter that the line says: in a comparison that of the half that is refined."""
        return self._workspace.filter

    def _want(self, wanted: Filter) -> None:
        """Have another filter applied."""
        self._workspace.set_filter(wanted)

    def _connect_refusals(self, workspace: Workspace) -> None:
        workspace.filter_refused.connect(self._on_filter_refused)
        workspace.compare_refused.connect(self._on_compare_refused)
        workspace.half_changed.connect(self._on_half_changed)

    def _on_half_changed(self) -> None:
        self.let_go()
        self._say_half()

    def _say_half(self) -> None:
        """Say whose filter this is, where it may be that of either half."""
        comparing = self._workspace.halves is not None
        self.letter = self._workspace.half if comparing else ""
        named = translate("filter", "Filter {letter}").format(letter=self.letter) if comparing else ""
        self.edit.setAccessibleName(named or translate("filter", "Filter"))
        self.update()

    def _on_compare_refused(self, error: FrtError) -> None:
        if self._asked is not None:
            self._on_filter_refused(error)

    def _on_index_changed(self) -> None:
        self._say_half()
        self._not_ready = False
        asked, self._asked = self._asked, None
        if asked is not None and asked == self._present:
            self._applied()
            return
        # Somebody else filtered: what was typed and applied is part of it or gone, what was not applied is still typed.
        unsaid = asked is not None or self._pause.isActive() or self.edit.mistake is not None
        self._show_filter(keep_text=unsaid)
        if asked is not None:
            self._pause.start()
        elif self.note.isVisible() and not self.note.is_hint:
            self.note.say_still(self._still())

    def _applied(self) -> None:
        """What is typed is part of what is shown."""
        typed, before, after, done = self.edit.text(), self._before, self._after, self._finishing
        self._saying.forget()
        if done:
            self._show_filter()
        self._hinted = None
        if not self.completions.isVisible() and self._saying.hint(typed, done=done and self.edit.hasFocus()):
            self._hinted = (before, typed, after) if done else None

    def _on_opened_changed(self) -> None:
        archive = self._workspace.opened.archive if self._workspace.opened else None
        if archive is not self._archive:
            self._archive = archive
            self._show_filter()
        elif self._not_ready or (self.note.isVisible() and not self.note.is_hint):
            self._apply()

    def _on_filter_refused(self, error: FrtError) -> None:
        mine, self._asked = self._asked is not None, None
        typed_into = QApplication.focusWidget()
        if not mine and isinstance(typed_into, FilterEdit) and typed_into is not self.edit:
            return  # it was typed into another line, which says what is wrong
        if not mine and not (self.speaks_for_others and self.isVisible()):
            return
        self._not_ready = isinstance(error, NotReadyError)
        self._refuse(error, *self._saying.place_of(error) if mine else (0, 0))

    def _show_filter(self, *, keep_text: bool = False) -> None:
        """Chips for the workspace's filter, and an empty field."""
        self._before, self._after, self._edited = conjuncts(self._present), (), EVERYTHING
        self._finishing = False
        if not keep_text:
            self._pause.stop()
            self.edit.clear()
            self.completions.hide()
            self._saying.forget()
        self.show_chips(self._before)

    # ------------------------------------------------------------------ typing

    def _on_text_edited(self) -> None:
        self._saying.forget()
        self._finishing = False
        self._pause.start()
        self._suggest()

    def _apply(self) -> None:
        """Filter by the chips and what is typed."""
        self._pause.stop()
        try:
            typed = parse(self.edit.text())
        except QueryError as error:
            self._refuse(error, error.start, error.end)
            return
        wanted = all_of((*self._before, typed, *self._after))
        if wanted == self._asked:
            return
        if self._asked is None and wanted == self._present:
            self._asked = wanted
            self._on_index_changed()
            return
        self._asked = wanted
        self._want(wanted)

    def _finish(self) -> None:
        """Filter by what is typed and turn it into chips."""
        self.completions.hide()
        self._finishing = True
        self._apply()

    def _drop(self) -> None:
        """Forget what is typed; a chip that was being edited comes back."""
        wanted = all_of((*self._before, self._edited, *self._after))
        self._asked = None
        self._show_filter()
        if wanted != self._present:
            self._want(wanted)

    def _edit_chip(self, condition: Filter) -> None:
        """Take a chip's condition into the field, where it was among the others."""
        if self.edit.text() or self._edited != EVERYTHING:
            self._finish()
        parts = conjuncts(self._present if self._asked is None else self._asked)
        self._finishing = False
        if condition not in parts:
            return
        at = parts.index(condition)
        self._before, self._after, self._edited = parts[:at], parts[at + 1 :], condition
        self.show_chips((*self._before, *self._after))
        self.edit.setText(to_text(condition))
        self.edit.setFocus()
        self.edit.end(False)

    def _remove_chip(self, condition: Filter) -> None:
        self._before, self._after = (
            tuple(part for part in some if part != condition) for some in (self._before, self._after)
        )
        self.show_chips((*self._before, *self._after))
        self.edit.setFocus()
        self._apply()

    # ------------------------------------------------------------------ completion

    def _suggest(self) -> None:
        if not self.edit.hasFocus():
            self.completions.hide()
            return
        found = complete(self.edit.text(), self.edit.place, self._workspace.columns)
        self.completions.setParent(self.window())
        self.completions.offer(found, self._below(self.edit.x()))

    def _take(self, suggestion: Suggestion, *, go_on: bool = False) -> None:
        """Put a suggestion in place of what it completes; a whole condition applies, unless one goes on typing."""
        completion = self.completions.completion
        text = self.edit.text()
        goes_on = _in_choice(text[: completion.start]) and text[completion.start : completion.end] != suggestion.text
        tail = " " if suggestion.whole and go_on else ""
        self.edit.setText(text[: completion.start] + suggestion.text + tail + text[completion.end :])
        self.edit.put_cursor(completion.start + len(suggestion.text) + len(tail))
        self.completions.hide()
        if suggestion.whole and not go_on:
            self._finish()
            if self.edit.text() and goes_on:
                self._saying.forget()  # among the values of a field the person goes on
        elif not suggestion.whole:
            self._suggest()
        else:
            self._on_text_edited()

    # ------------------------------------------------------------------ mistakes

    def _refuse(self, error: FrtError, start: int, end: int) -> None:
        """Say what is wrong, unless the person is choosing among suggestions; the result before stays."""
        if self.completions.isVisible() and not self._finishing:
            return
        self._finishing = False
        self._saying.refuse(error, start, end, self._still())

    def _still(self) -> str:
        """What the timeline shows while what is typed cannot be answered."""
        present = self._present
        if present == EVERYTHING:
            return translate("filter", "Still showing: all events.")
        return translate("filter", "Still showing: {filter}").format(filter=shortened(to_text(present)))

    def _on_mended(self, mend: Mend) -> None:
        """Take the correction, and go on from there; what was chips by now is typed text for a moment."""
        hinted, self._hinted = self._hinted, None
        if self.note.is_hint and hinted is not None and not self.edit.text():
            self._before, typed, self._after = hinted
            self.edit.setText(mend.applied_to(typed))
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self._finish()
            return
        self.edit.setText(mend.applied_to(self.edit.text()))
        self.edit.put_cursor(mend.start + len(mend.text))
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._apply()

    def let_go(self) -> None:
        """Forget what is typed and not shown."""
        self._asked = None
        self._show_filter()

    # ------------------------------------------------------------------ keys, focus, places

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit:
            kind = event.type()
            if kind == QEvent.Type.KeyPress and self._on_key(cast(QKeyEvent, event)):
                return True
            if kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
                self._on_focus(cast(QFocusEvent, event))
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        """Whether the line itself, and not the text field, answers a key."""
        key, listed = event.key(), self.completions.isVisible()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            chosen = self.completions.chosen() if listed else None
            self._take(chosen) if chosen is not None else self._finish()
        elif key == Qt.Key.Key_Escape:
            self._on_escape()
        elif key == Qt.Key.Key_Tab and listed and (begun := self.completions.begun(self.edit.text())) is not None:
            self._take(begun, go_on=True)
        elif key == Qt.Key.Key_Tab and self.note.offers:
            self.note.button.setFocus(Qt.FocusReason.PopupFocusReason)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if not listed and key == Qt.Key.Key_Down:
                self._suggest()
            self.completions.step(1 if key == Qt.Key.Key_Down else -1)
            announce(self.edit, self.completions.said)
        elif self.edit.text() == "" and self.chips and key == Qt.Key.Key_Backspace:
            self._edit_chip(self.chips[-1].condition)
        elif self.edit.cursorPosition() == 0 and not self.edit.hasSelectedText() and key == Qt.Key.Key_Left:
            self.focus_last_chip()
        else:
            return False
        return True

    def _on_escape(self) -> None:
        """Close the list; else clear what is typed; else leave."""
        if self.completions.isVisible():
            self.completions.hide()
        elif self.note.isVisible() and self.note.is_hint and not self.edit.text():
            self.note.keep.click()
        elif self.edit.text() or self._edited != EVERYTHING:
            self._drop()
        else:
            self._saying.forget()
            self.edit.clearFocus()
            self.left.emit()

    def _on_focus(self, event: QFocusEvent) -> None:
        self.update()
        if event.lostFocus() and event.reason() not in _PASSING:
            self.completions.hide()
            if self._saying.is_idle_hint:
                self._saying.forget()
            if self.edit.text() or self._edited != EVERYTHING:
                self._finish()

    def _on_appearance_changed(self) -> None:
        self.updateGeometry()
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_floating()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._place_floating()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.completions.hide()
        self.note.hide()

    def gather(self) -> None:
        """Take back what floats over a window that the line has left: it would go with that window."""
        for floating in (self.completions, self.note):
            floating.hide()
            floating.setParent(self)

    def _place_floating(self) -> None:
        """What floats below the line goes where the line goes."""
        if self.completions.isVisible():
            self.completions.place(self._below(self.edit.x()))
        self._saying.place()

    def _below(self, x: int) -> QPoint:
        """A point just under the line, as a point of the window."""
        return self.mapTo(self.window(), QPoint(x, self.height() + 3))


_CHOICE = re.compile(r"[^\s()\"“”:]+:\([^()]*$")


def _in_choice(text: str) -> bool:
    """Whether a text ends among the values of `field:( … )`."""
    return _CHOICE.search(text) is not None
