"""The right side of the window of names: one actor, source, tag or place, to be read and changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model.book import StoredActor, StoredPlace, StoredSource
from frtdesk.model.event_words import one_line
from frtdesk.model.shared_names import SharedName, SharedNames, Stored, StoredTag, uses_words
from frtdesk.ui.forms.fields import button, sentence
from frtdesk.ui.names.name_fields import NameFields, fields_of
from frtdesk.ui.widgets.flow_row import flow_row

if TYPE_CHECKING:
    from frtdesk.actions.action import Desk


class NameForm(QWidget):
    """`saved(key)`: this one was written; `asked`: its events shall be shown. Nothing that is typed goes unasked."""

    saved = Signal(object)  # an int of Qt has 32 bits, a key 64
    asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._names = SharedNames()
        self.entry: SharedName | None = None
        self.is_new = False
        self.fields: NameFields | None = None
        self._after_question: Callable[[], None] = lambda: None
        self.heading = QLabel()
        self.heading.setProperty("role", "title")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.uses = sentence()
        self.show_events = button(translate("names", "Show its events"), self._ask_for_events, "link")
        self.said = sentence()
        self.save_button = button(translate("names", "Save"), self.save, "primary")
        self.save_button.setToolTip(translate("form", "Ctrl+Enter"))
        self.revert = button(translate("names", "As it was"), self._revert)
        self.revert.setToolTip(translate("names", "Throw away what is typed here and not saved."))
        self.question = self._make_question()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        used = QHBoxLayout()
        used.addWidget(self.uses, 1)
        used.addWidget(self.show_events)
        self._column.addWidget(self.heading)
        self._column.addLayout(used)
        self._place = self._column.count()
        self._column.addWidget(self.said)
        self._column.addWidget(self.question)
        self._buttons = flow_row([self.revert, self.save_button], aside=0)
        self._column.addWidget(self._buttons)
        self._column.addStretch(1)
        self.show_none("")

    def _make_question(self) -> QWidget:
        words = QLabel(translate("form", "This is not saved yet. Throw it away?"))
        words.setProperty("role", "heading")
        words.setWordWrap(True)
        self.keep = button(translate("form", "Keep editing"), self._keep_editing, "primary")
        self.discard = button(translate("form", "Throw away"), self._discard)
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(words)
        column.addWidget(flow_row([self.discard, self.keep], aside=0))
        row.hide()
        return row

    # ------------------------------------------------------------------ showing

    @property
    def has_changes(self) -> bool:
        return self.fields is not None and self.fields.isEnabled() and self.fields.is_touched

    def when_done(self, act: Callable[[], None]) -> bool:
        """Do something else, at once or after the person was asked what becomes of what is typed; whether at once."""
        if not self.has_changes:
            self.question.hide()
            act()
            return True
        self._after_question = act
        self.question.show()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def show_entry(self, names: SharedNames, entry: SharedName, *, writable: bool, new: bool = False) -> None:
        """Show one, in fields that can be typed in where the database is `writable`."""
        self._drop()
        self._names, self.entry, self.is_new = names, entry, new
        self.heading.setText(one_line(entry.name, 160) or translate("names", "New"))
        self.uses.setText("" if new else uses_words(entry))
        self.show_events.setVisible(bool(entry.uses.events))
        self.fields = fields_of(names, entry.row)
        self.fields.setEnabled(writable)
        self._column.insertWidget(self._place, self.fields)
        self.fields.changed.connect(self._on_changed)
        self._buttons.setVisible(writable)
        self._say("")
        self._on_changed()

    def show_none(self, words: str) -> None:
        """Show a sentence instead of a form."""
        self._drop()
        self.entry, self.is_new = None, False
        self.heading.setText("")
        self.uses.setText(words)
        self.show_events.hide()
        self._buttons.hide()
        self._say("")

    def _drop(self) -> None:
        self.question.hide()
        fields, self.fields = self.fields, None
        if fields is not None:
            self._column.removeWidget(fields)
            fields.hide()
            fields.deleteLater()

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _on_changed(self) -> None:
        touched = self.has_changes
        self.save_button.setEnabled(touched)
        self.revert.setEnabled(touched)
        if touched and self.said.isVisible() and self.fields is not None and not self._blocking():
            self._say("")

    def _blocking(self) -> list[str]:
        return [] if self.fields is None else [one.sentence for one in self.fields.problems if one.blocks]

    def _ask_for_events(self) -> None:
        if self.entry is not None:
            self.asked.emit(self.entry)

    # ------------------------------------------------------------------ what is typed

    def _revert(self) -> None:
        if self.entry is not None and self.fields is not None:
            self.show_entry(self._names, self.entry, writable=self.fields.isEnabled(), new=self.is_new)

    def take_focus(self) -> None:
        """Put the keyboard where typing begins."""
        if self.fields is not None and self.fields.isEnabled():
            self.fields.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_editing(self) -> None:
        self.question.hide()
        self.take_focus()

    def _discard(self) -> None:
        self._revert()
        self._after_question()

    def save(self) -> None:
        """Write what is typed, or say what is in the way."""
        fields, entry = self.fields, self.entry
        if fields is None or entry is None or not self.has_changes:
            return
        self.question.hide()
        fields.look()
        blocking = [problem for problem in fields.problems if problem.blocks]
        if blocking:
            self._say(translate("form", "It cannot be saved yet. {problem}").format(problem=blocking[0].sentence))
            fields.go_to(blocking[0])
            return
        self.save_button.setEnabled(False)
        after = fields.typed()
        self._write(None if self.is_new else entry.row, after, lambda: self._written(after))

    def _write(self, before: Stored | None, after: Stored, then: Callable[[], None]) -> None:
        editor, refused = self._desk.editor, self._not_written
        if isinstance(after, StoredActor):
            editor.change_actor(before if isinstance(before, StoredActor) else None, after, then, refused)
        elif isinstance(after, StoredSource):
            editor.change_source(before if isinstance(before, StoredSource) else None, after, then, refused)
        elif isinstance(after, StoredPlace):
            editor.change_place(before if isinstance(before, StoredPlace) else None, after, then, refused)
        else:
            was = before.name if isinstance(before, StoredTag) else None
            editor.change_tag(after.key, was, after.name, then, refused)

    def _written(self, after: Stored) -> None:
        """What is shown is what is stored now; the list follows when the window does."""
        entry = self.entry
        if entry is None or entry.key != after.key:
            return
        self.show_entry(self._names, SharedName(entry.table, after, entry.uses, entry.above), writable=True)
        assert self.entry is not None
        name = one_line(self.entry.name, 60)
        self._desk.history.tell_done(translate("names", "“{name}” is saved.").format(name=name))
        self.saved.emit(after.key)

    def _not_written(self, error: FrtError) -> None:
        self._on_changed()
        said = translate("form", "It was not saved. {why}").format(why=error.message)
        self._say(f"{said} {error.hint}".strip())


def entries_words(entries: Sequence[SharedName]) -> str:
    """What is said of several chosen ones."""
    unused = sum(not one.uses for one in entries)
    said = [
        translate("names", "%n is chosen.|%n are chosen.", len(entries)),
        translate("names", "Merge makes one of them."),
    ]
    if unused:
        said.insert(1, translate("names", "Nothing uses %n of them.|Nothing uses %n of them.", unused))
    return " ".join(said)
