"""Several events that are one, field by field: what stays of each, and what making one of them does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work
from frtdesk.base.wording import when
from frtdesk.base.words import mark, translate
from frtdesk.model.edited_event import StoredEvent
from frtdesk.model.event import Event
from frtdesk.model.event_words import kind_words, one_line, title_words
from frtdesk.model.merge_choice import DATES, best, differing, richest
from frtdesk.model.merging import Merge
from frtdesk.model.vocabulary import LEVEL, STAGE_CODE, STAGES, spoken
from frtdesk.ui.duplicates.options import Options
from frtdesk.ui.forms.fields import Labelled, sentence

if TYPE_CHECKING:
    from frtdesk.actions.action import Desk
    from frtdesk.state.archive import Archive, Jobs
    from frtdesk.ui.appearance import Appearance

READ = "events to merge"
LONGEST = 1_500
"""Characters of a text that are shown."""

ID = "id"
_NAMES = {
    "title": mark("duplicates", "Title"),
    DATES: mark("duplicates", "Date"),
    "kind": mark("duplicates", "Kind"),
    "stage": mark("duplicates", "Stage"),
    "importance": mark("duplicates", "Importance"),
    "jurisdiction": mark("duplicates", "Place"),
    "summary": mark("duplicates", "Summary"),
    "why_it_matters": mark("duplicates", "Why it matters"),
}


class EventMerge(QWidget):
    """`ready(bool)`: whether it can be done as it is chosen. Where the events agree nothing is asked."""

    ready = Signal(bool)

    def __init__(self, desk: Desk, appearance: Appearance, jobs: Jobs) -> None:
        super().__init__()
        self._desk = desk
        self._appearance = appearance
        self._jobs = jobs
        self.stored: tuple[StoredEvent, ...] = ()
        self.fields: dict[str, Options] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._rows: QWidget | None = None
        will = self._will = QLabel(translate("names", "What will happen"))
        will.setProperty("role", "heading")
        self.said = sentence()
        for widget in (will, self.said):
            self._column.addWidget(widget)
        self._column.addStretch(1)

    def show_events(self, archive: Archive, keys: Sequence[int]) -> None:
        """Read these events and lay them side by side."""
        self._jobs.start(READ, _reading(archive, keys), self.show_stored, self._desk.workspace.tell_error)

    def clear(self) -> None:
        """Show none."""
        self._jobs.cancel(READ)
        self.show_stored(())

    def show_stored(self, stored: tuple[StoredEvent, ...]) -> None:
        """Lay these side by side; at first the best of each field is taken, and the one that says most is kept."""
        self.stored = stored
        if self._rows is not None:
            self._column.removeWidget(self._rows)
            self._rows.hide()
            self._rows.deleteLater()
            self._rows = None
        self.fields = {}
        self.said.setText("")
        self._will.setVisible(len(stored) > 1)
        self.ready.emit(False)
        if len(stored) > 1:
            self._rows = self._lay_out([one.event for one in stored])
            self._column.insertWidget(0, self._rows)
            self._preview()

    def _lay_out(self, events: Sequence[Event]) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        ids = [one_line(event.id, 80) for event in events]
        self._put(column, ID, translate("duplicates", "Which one stays?"), ids, richest(events))
        for field in differing(events):
            texts = [_words(event, field) for event in events]
            self._put(column, field, translate("duplicates", _NAMES[field]), texts, best(events, field))
        return made

    def _put(self, column: QVBoxLayout, field: str, name: str, texts: Sequence[str], at: int) -> None:
        made = self.fields[field] = Options(self._appearance, texts, at)
        for number, option in enumerate(made.options, 1):
            said = translate("duplicates", "{field} of event {number}: {text}")
            option.radio.setAccessibleName(said.format(field=name, number=number, text=texts[number - 1][:300]))
        made.taken.connect(self._preview)
        column.addWidget(Labelled(name, made))

    # ------------------------------------------------------------------ what is chosen

    @property
    def kept(self) -> StoredEvent:
        return self.stored[self.fields[ID].at]

    @property
    def _others(self) -> list[int]:
        return [one.key for one in self.stored if one is not self.kept]

    @property
    def choices(self) -> dict[str, int]:
        """By field the place of the event that it is taken from, the kept one being the first."""
        at = self.fields[ID].at
        order = [at, *(place for place in range(len(self.stored)) if place != at)]
        return {field: order.index(options.at) for field, options in self.fields.items() if field != ID}

    def _preview(self) -> None:
        self.ready.emit(False)
        self._desk.editor.preview_merge("event", self.kept.key, self._others, self._show, self.refuse, self.choices)

    def _show(self, merge: Merge) -> None:
        if merge.after is not None and self.stored:
            lists = translate("duplicates", "All quotes, sources, actors, relations and tags stay.")
            self.said.setText("\n".join([lists, *merge.said]))
            self.ready.emit(True)

    def refuse(self, error: FrtError) -> None:
        """Say why it cannot be done."""
        self.ready.emit(False)
        self.said.setText(f"{error.message} {error.hint}".strip())

    def merge(self, then: Callable[[int], None]) -> None:
        """Do it; `then` gets the key of the event that stays."""
        kept = self.kept
        self.ready.emit(False)

        def merged() -> None:
            said = translate("duplicates", "“{title}” is one event now.")
            then(kept.key)
            self._desk.history.tell_done(said.format(title=title_words(kept.event.title, 60)))

        self._desk.editor.merge("event", kept.key, self._others, merged, self.refuse, self.choices)


def _reading(archive: Archive, keys: Sequence[int]) -> Work[tuple[StoredEvent, ...]]:
    yield Progress(0)
    return tuple(one for one in archive.stored_events(keys) if not one.binned)


def _words(event: Event, field: str) -> str:
    """What an event says of a field, as a person reads it."""
    if field == DATES:
        return when(event.start, event.end, confirmed=event.checked.date, weekday=False)
    if field == "title":
        return title_words(event.title, LONGEST)
    if field == "kind":
        return kind_words(event)
    if field == "stage":
        code = event.stage or ""
        return STAGES[STAGE_CODE[code]].title if code in STAGE_CODE else code.replace("_", " ")
    if field == "jurisdiction":
        place = event.jurisdiction
        none = translate("duplicates", "No place")
        return none if place is None else f"{place.place} ({place.code}, {spoken(place.level, LEVEL)})"
    if field == "importance":
        return str(event.importance)
    text = str(getattr(event, field) or "").strip()
    return text[:LONGEST] or translate("duplicates", "Nothing")
