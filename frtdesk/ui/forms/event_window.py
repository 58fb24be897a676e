"""The window in which an event is made or changed. The timeline stays usable beside it.

What is typed is never lost unasked: Esc, Cancel and another event ask first where something is not saved.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model.edited_event import BinnedError, StoredEvent
from frtdesk.model.event import Event
from frtdesk.model.event_words import title_words
from frtdesk.state.notice import Notice, Offer
from frtdesk.ui.forms.event_fields import EventFields
from frtdesk.ui.forms.fields import button, sentence
from frtdesk.ui.forms.known import Known, reading
from frtdesk.ui.forms.meanwhile import Meanwhile
from frtdesk.ui.forms.question_row import QuestionRow
from frtdesk.ui.roomy_dialog import RoomyDialog

if TYPE_CHECKING:
    from frtdesk.actions.action import Desk
    from frtdesk.formats.event_drafts import EventDrafts
    from frtdesk.state.archive import Archive, Jobs
    from frtdesk.ui.appearance import Appearance

READ = "event form"

DRAFT_PAUSE = 1_000
"""Milliseconds without typing after which a draft is kept."""

NO_EVENT = Event("", "")


class EventWindow(RoomyDialog):
    """Shows one event at a time; `fields` is None while there is none."""

    def __init__(self, desk: Desk, appearance: Appearance, jobs: Jobs, drafts: EventDrafts, parent: QWidget) -> None:
        super().__init__(parent, letters=76, lines=34)
        self._desk = desk
        self._appearance = appearance
        self._jobs = jobs
        self._drafts = drafts
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(DRAFT_PAUSE)
        self._pause.timeout.connect(self._keep_draft)
        self._archive: Archive | None = None
        self._known: Known | None = None
        self._stays = False
        self._out_of_bin = False
        self.fields: EventFields | None = None
        self.meanwhile = Meanwhile(self, appearance, jobs, self)
        self._after_question: Callable[[], None] = self._close
        self._heading = QLabel()
        self._heading.setProperty("role", "title")
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        self._form: QVBoxLayout = self.column(14)
        self._form.addWidget(self._heading)
        self.said = sentence()
        self.said.hide()
        self.question = self._make_question()
        self.bin_question = self._make_bin_question()
        for widget in (self.said, self.question, self.bin_question):
            self._whole.addWidget(widget)
        self.said.setProperty("role", "told")
        self.said.setContentsMargins(22, 12, 22, 2)
        self._save = button(translate("form", "Save"), self.save, "primary")
        self._cancel = button(translate("form", "Cancel"), self.reject)
        self.put_buttons([], [self._cancel, self._save])
        self._keys = [QShortcut(QKeySequence(key), self, self.save) for key in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S")]
        self._save.setToolTip(translate("form", "Ctrl+Enter"))
        appearance.changed.connect(self._style)
        desk.workspace.opened_changed.connect(self._on_opened_changed)

    def _make_question(self) -> QuestionRow:
        """What is asked before something that is typed would be lost."""
        self.keep = button(translate("form", "Keep editing"), self._keep_editing, "primary")
        self.discard = button(translate("form", "Throw away"), self._discard)
        return QuestionRow(translate("form", "This is not saved yet. Throw it away?"), [self.discard, self.keep])

    def _make_bin_question(self) -> QuestionRow:
        """What is asked before an event is saved that somebody put in the bin while it was typed in."""
        self.take_out = button(translate("form", "Take it out and save"), self._save_out_of_bin, "primary")
        return QuestionRow("", [button(translate("form", "Keep editing"), self._keep_editing), self.take_out])

    # ------------------------------------------------------------------ beginning

    def begin(self, key: int | None = None, event: Event = NO_EVENT) -> None:
        """Show the event with this key; without a key a new one that begins as `event`."""
        if self.isVisible() and self.has_changes:
            self._ask(lambda: self._begin(key, event))
        else:
            self._begin(key, event)

    def _begin(self, key: int | None, event: Event) -> None:
        opened = self._desk.workspace.opened
        if opened is None:
            return
        self._archive = opened.archive

        def read(known: Known) -> None:
            self._show(known, known.stored.event if known.stored is not None else event)

        self._jobs.start(
            READ, reading(opened.archive, opened.columns, key), read, self._desk.workspace.tell_error
        )  # fmt: skip

    def _show(self, known: Known, event: Event) -> None:
        self._fill(known, event)
        self.show()
        self.raise_()
        self.activateWindow()
        if self.fields is not None:
            self.fields.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, known: Known, event: Event) -> None:
        self._drop()
        self._out_of_bin = False
        self._known = known
        new = known.stored is None
        name = translate("form", "New event") if new else title_words(event.title, 120)
        self.setWindowTitle(translate("form", "New event") if new else translate("form", "Edit event"))
        self._heading.setText(name)
        self.fields = EventFields(known, event)
        self._form.addWidget(self.fields, 1)
        self.fields.changed.connect(self._on_changed)
        self.say("")
        self._save.setEnabled(True)
        self._take_draft()
        self._style()

    def _drop(self) -> None:
        self._pause.stop()
        self._hide_questions()
        fields, self.fields = self.fields, None
        if fields is not None:
            self._form.removeWidget(fields)
            fields.hide()
            fields.deleteLater()

    def _style(self) -> None:
        if self.fields is not None:
            self.fields.fit()

    def fill_again(self, said: str) -> None:
        """Show the event as it stands by now; the window stays where it is, and so does the keyboard."""
        shown = self.shown
        if shown is not None and self._desk.workspace.columns is not None:
            columns = self._desk.workspace.columns
            work = reading(shown[0], columns, shown[1].key)
            self._jobs.start(READ, work, lambda known: self._filled(known, said), self._desk.workspace.tell_error)

    def _filled(self, known: Known, said: str) -> None:
        if known.stored is not None and not self.has_changes:
            self._fill(known, known.stored.event)
            self.say(said, stays=True)

    # ------------------------------------------------------------------ ending

    @property
    def has_changes(self) -> bool:
        """Whether something is typed that is not saved."""
        return self.fields is not None and self.fields.is_touched

    def save(self) -> None:
        """Write the event, or say what is in the way."""
        fields, known = self.fields, self._known
        if fields is None or known is None or not self._save.isEnabled():
            return
        self._hide_questions()
        fields.look()
        blocking = [problem for problem in fields.problems if problem.blocks]
        if blocking:
            self.say(translate("form", "It cannot be saved yet. {problem}").format(problem=blocking[0].sentence))
            fields.go_to(blocking[0])
            return
        event = fields.typed()
        self._save.setEnabled(False)
        if known.stored is None:
            self._desk.editor.create(event, self._made, self._not_written)
        elif fields.is_touched:
            self.write(known.stored, event)
        else:
            self._close()

    def _made(self, event_id: str) -> None:
        said = translate("form", "“{title}” is saved.").format(title=self._title())
        self._close()
        self._desk.history.tell_done(said)
        self._select_when_shown(event_id)

    def _changed_event(self) -> None:
        title, stored, archive = self._title(), self._known.stored if self._known is not None else None, self._archive
        self._close()
        self._desk.history.tell_done(translate("form", "“{title}” is saved.").format(title=title))
        if stored is not None:
            self._desk.editor.refreshing.when_shown(lambda: self._tell_of_bin(archive, stored.key, title))

    def _tell_of_bin(self, archive: Archive | None, key: int, title: str) -> None:
        """What was put in the bin in the moment in which it was written is saved there, where nobody would look."""
        workspace = self._desk.workspace
        opened = workspace.opened
        if opened is None or opened.archive is not archive or bool((opened.columns.key == key).any()):
            return
        said = translate("form", "“{title}” is saved, but it is in the bin.").format(title=title)
        offer = Offer(translate("form", "Take it out"), lambda: self._desk.editor.restore([key]))
        workspace.tell(Notice(said, wrong=False, offer=offer))

    def _select_when_shown(self, event_id: str) -> None:
        """The new event is selected and in view as soon as the window shows it."""
        self._desk.editor.refreshing.when_shown(lambda: self._desk.workspace.select_id(event_id, reveal=True))

    def _title(self) -> str:
        return title_words(self.fields.typed().title if self.fields is not None else "", 60)

    @property
    def shown(self) -> tuple[Archive, StoredEvent] | None:
        stored = self._known.stored if self._known is not None and self.fields is not None else None
        return None if stored is None or self._archive is None else (self._archive, stored)

    def write(self, over: StoredEvent, event: Event) -> None:
        """Save an event over what is stored; where others were quicker, both are made one, and where they put it in the
        bin the person is asked."""

        def failed(error: FrtError) -> None:
            if isinstance(error, BinnedError):
                self._save.setEnabled(True)
                self._hide_questions()
                self._keep_draft()
                self.bin_question.ask(error.message)
                return
            self.meanwhile.settle(event, error, self._not_written)

        self._save.setEnabled(False)
        if self._known is not None:
            self._known = replace(self._known, stored=over)
        self._desk.editor.change(over, event, self._changed_event, failed, out_of_bin=self._out_of_bin)

    def _save_out_of_bin(self) -> None:
        self._out_of_bin = True
        self.save()

    def _not_written(self, error: FrtError) -> None:
        self._save.setEnabled(True)
        said = translate("form", "It was not saved. {why}").format(why=error.message)
        self.say(f"{said} {error.hint}".strip())

    @property
    def is_saving(self) -> bool:
        return not self._save.isEnabled()

    def say(self, words: str, *, stays: bool = False) -> None:
        """One sentence above the buttons; empty for none. It goes with the next letter that is typed, unless it
        `stays`."""
        self._stays = stays
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _on_changed(self) -> None:
        self._pause.start()
        if (
            self.said.isVisible()
            and not self._stays
            and self.fields is not None
            and not any(it.blocks for it in self.fields.problems)
        ):
            self.say("")

    # ------------------------------------------------------------------ what is not saved

    def reject(self) -> None:
        """Esc, Cancel, the window's close button."""
        if self.question.isVisible() or self.bin_question.isVisible():
            self._keep_editing()
        elif self.has_changes:
            self._ask(self._close)
        else:
            self._close()

    def _ask(self, then: Callable[[], None]) -> None:
        self._after_question = then
        self._keep_draft()
        self._hide_questions()
        self.question.ask()

    def _hide_questions(self) -> None:
        self.question.hide()
        self.bin_question.hide()

    def _keep_editing(self) -> None:
        self._hide_questions()
        if self.fields is not None:
            self.fields.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _discard(self) -> None:
        self.question.hide()
        self._drop_draft()
        self._after_question()

    def _close(self) -> None:
        self._drop_draft()
        self._drop()
        super().reject()

    # ------------------------------------------------------------------ drafts

    @property
    def _draft_of(self) -> tuple[str, str]:
        """The database and the id that the draft is of."""
        stored = self._known.stored if self._known is not None else None
        return self._archive.target if self._archive is not None else "", "" if stored is None else stored.event.id

    def _keep_draft(self) -> None:
        """Keep what is typed, in case it cannot be saved before the program ends."""
        if self.fields is None:
            return
        try:
            if self.has_changes:
                self._drafts.keep(*self._draft_of, self.fields.typed())
            else:
                self._drafts.drop(*self._draft_of)
        except (FrtError, OSError) as error:
            self.say(translate("form", "No draft of this is kept: {why}").format(why=f"{error}"[:200]))

    def _drop_draft(self) -> None:
        if self.fields is not None:
            self._drafts.drop(*self._draft_of)

    def _take_draft(self) -> None:
        """Go on where the person stopped without saving."""
        while self.fields is not None and (draft := self._drafts.take(*self._draft_of)) is not None:
            self.fields.retype(draft)
            if self.has_changes:
                self.say(translate("form", "What you typed before and did not save is here again."))
                return
            self._drafts.drop(*self._draft_of)  # it is saved by now; another may be left

    def let_go(self) -> None:
        """The window is gone for good: from now on another may go on with what was typed."""
        if self._pause.isActive():
            self._pause.stop()
            self._keep_draft()
        self._drafts.release()

    def _on_opened_changed(self) -> None:
        """What is typed belongs to a database that is open no longer: it stays to be read and copied, and is said."""
        opened = self._desk.workspace.opened
        if self.fields is not None and (opened is None or opened.archive is not self._archive):
            self._save.setEnabled(False)
            self.say(translate("form", "Another database is open now, so this event cannot be saved here any more."))
