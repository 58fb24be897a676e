"""The window in which many events are edited alike, with the list of what changes beside what is meant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import number, translate
from frtdesk.model.bulk_edit import MOST, BulkEdit
from frtdesk.model.bulk_preview import BulkPreview, change_words, previewing
from frtdesk.model.event import Event
from frtdesk.model.event_words import title_words
from frtdesk.model.vocabulary import KIND_CODE, OTHER
from frtdesk.ui.bulk.fields import BulkFields
from frtdesk.ui.forms.fields import Choice, Labelled, button, sentence
from frtdesk.ui.forms.known import Known, reading
from frtdesk.ui.roomy_dialog import within_screen
from frtdesk.ui.widgets.flow_row import flow_row
from frtdesk.ui.widgets.halves import Halves
from frtdesk.ui.widgets.line_table import Cell, LineTable

if TYPE_CHECKING:
    from frtdesk.actions.action import Desk
    from frtdesk.state.archive import Archive, Jobs
    from frtdesk.ui.appearance import Appearance

READ, PREVIEW = "bulk form", "bulk preview"
SURE = 100
"""Events from which on the person is asked once more."""
BATCH = 500
SIDE_BY_SIDE = 840
SELECTED, SHOWN = "selected", "shown"


@dataclass(frozen=True)
class Changes:
    """The list of what changes; a line is worded when it is shown."""

    preview: BulkPreview

    @property
    def headers(self) -> tuple[str, ...]:
        return translate("bulk", "Event"), translate("bulk", "What changes")

    @property
    def stretching(self) -> tuple[int, ...]:
        return 0, 1

    def __len__(self) -> int:
        return len(self.preview.changed)

    def line(self, row: int) -> tuple[Cell, ...]:
        before, after = self.preview.changed[row]
        mark = KIND_CODE.get(after.kind, OTHER)
        return Cell(title_words(before.title, 120), mark=mark), Cell(change_words(before, after))


class BulkWindow(QDialog):
    """Follows the selection and the filter, and says what would change whenever another edit is meant."""

    def __init__(self, desk: Desk, appearance: Appearance, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._appearance = appearance
        self._jobs = jobs
        self._archive: Archive | None = None
        self._keys: dict[str, list[int]] = {}
        self._writing = False
        self._known: Known | None = None
        self._events: tuple[Event, ...] = ()
        self.fields: BulkFields | None = None
        self.preview: BulkPreview | None = None
        self.setWindowTitle(translate("bulk", "Edit several events"))
        self.heading = QLabel(translate("bulk", "Edit several events"))
        self.heading.setProperty("role", "title")
        self.heading.setWordWrap(True)
        self.which = Choice(translate("bulk", "Which events"), ())
        self.which.currentIndexChanged.connect(self._read)
        self._lay_out()
        keys = ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S")
        self._shortcuts = [QShortcut(QKeySequence(key), self, self.apply) for key in keys]
        appearance.changed.connect(self._style)
        desk.workspace.opened_changed.connect(self._on_opened_changed)
        desk.workspace.index_changed.connect(self._on_index_changed)
        desk.workspace.selection_changed.connect(self._on_selection_changed)
        self._style()

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        self._form = QVBoxLayout(left)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setSpacing(14)
        self._form.addWidget(Labelled(translate("bulk", "Which events"), self.which))
        list_side = QVBoxLayout(right)
        list_side.setContentsMargins(0, 0, 0, 0)
        self.count = QLabel()
        self.count.setProperty("role", "heading")
        self.count.setWordWrap(True)
        self.table = LineTable(self._appearance, translate("bulk", "What changes"))
        self.table.setMinimumHeight(120)
        list_side.addWidget(self.count)
        list_side.addWidget(self.table, 1)
        self.said = sentence()
        self.said.hide()
        self.sure = QLabel()
        self.sure.setProperty("role", "heading")
        self.sure.setWordWrap(True)
        self.no = button(translate("bulk", "Not yet"), self._not_yet)
        self.yes = button(translate("bulk", "Change them"), self._write, "primary")
        self.question = QWidget()
        asked = QVBoxLayout(self.question)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.addWidget(self.sure)
        asked.addWidget(flow_row([self.no, self.yes], aside=0))
        self.question.hide()
        self.change = button(translate("bulk", "Change"), self.apply, "primary")
        self.change.setToolTip(translate("form", "Ctrl+Enter"))
        self._foot = flow_row([button(translate("bulk", "Cancel"), self.reject), self.change], aside=0)
        self._whole = QVBoxLayout(self)
        self._whole.addWidget(self.heading)
        self._whole.addWidget(Halves(self._appearance, left, right, 0.54, SIDE_BY_SIDE), 1)
        for widget in (self.said, self.question, self._foot):
            self._whole.addWidget(widget)

    def _style(self) -> None:
        px, large = self._appearance.px, self._appearance.large
        self._whole.setContentsMargins(large(20), large(16), large(20), large(14))
        self._whole.setSpacing(large(10))
        self.resize(within_screen(self, QSize(px(1_040), px(700))))

    # ------------------------------------------------------------------ beginning

    def begin(self) -> None:
        """Offer the selected events, and those that the filter leaves."""
        workspace = self._desk.workspace
        opened = workspace.opened
        if opened is None or workspace.index is None:
            return
        self._archive = opened.archive
        self._writing = False
        self._offer_events(SELECTED if len(workspace.selection) > 1 else SHOWN)
        self._drop_fields()
        self._read()
        self.show()
        self.raise_()
        self.activateWindow()

    def _offer_events(self, wanted: str) -> None:
        """Say which events there are to choose from, as they are selected and shown just now."""
        workspace = self._desk.workspace
        index, columns = workspace.index, workspace.columns
        if index is None or columns is None:
            return
        selected: list[int] = columns.key[list(workspace.selection)].tolist()
        self._keys = {SELECTED: selected, SHOWN: columns.key[index.kept].tolist()}
        self.which.blockSignals(True)
        self.which.clear()
        if selected:
            words = translate("bulk", "The selected event|The %n selected events", len(selected))
            self.which.addItem(words, SELECTED)
        elif wanted == SELECTED:  # never more than was chosen, only because the selection is gone
            self.which.addItem(translate("bulk", "No event is selected"), SELECTED)
        words = translate("bulk", "The only event shown|All %n events that the filter leaves", len(self._keys[SHOWN]))
        self.which.addItem(words, SHOWN)
        self.which.show_code(wanted)
        self.which.blockSignals(False)

    def _on_index_changed(self) -> None:
        """What is typed stays; the events are those that are shown now."""
        self._follow(anew=True)

    def _on_selection_changed(self) -> None:
        self._follow(anew=False)

    def _follow(self, *, anew: bool) -> None:
        opened = self._desk.workspace.opened
        if not self.isVisible() or self._writing or opened is None or opened.archive is not self._archive:
            return
        before = self.keys
        self._offer_events(self.which.code)
        if anew or self.keys != before:
            self._read()

    @property
    def keys(self) -> list[int]:
        """The events that are meant, as far as they are edited at once."""
        return self._keys.get(self.which.code, [])

    def _read(self) -> None:
        opened, archive, keys = self._desk.workspace.opened, self._archive, self.keys
        if opened is None or archive is None or opened.archive is not archive:
            return
        self._say("")
        self._ask(False)
        self._events, self.preview = (), None
        self.change.setEnabled(False)
        if len(keys) > MOST:
            said = translate("bulk", "At most {most} events are edited at once; these are {number}. Filter further.")
            self.table.show_lines(Changes(BulkPreview(0, ())))
            self.count.setText(said.format(most=number(MOST), number=number(len(keys))))
            return
        self.count.setText(translate("bulk", "Reading %n event…|Reading %n events…", len(keys)))

        def work() -> Work[tuple[Known, tuple[Event, ...]]]:
            known = self._known or (yield from reading(archive, opened.columns, None))
            events: list[Event] = []
            for place in range(0, len(keys), BATCH):
                yield Progress(place, len(keys))
                events += (one.event for one in archive.stored_events(keys[place : place + BATCH]) if not one.binned)
            return known, tuple(events)

        self._jobs.start(READ, work(), self._take, self._desk.workspace.tell_error)

    def _take(self, found: tuple[Known, tuple[Event, ...]]) -> None:
        self._known, self._events = found
        if self.fields is None:
            self.fields = BulkFields(self._known)
            self.fields.changed.connect(self._look)
            self._form.addWidget(self.fields, 1)
        self.fields.offer(self._events)
        self._look()

    def _drop_fields(self) -> None:
        fields, self.fields, self._known = self.fields, None, None
        if fields is not None:
            self._form.removeWidget(fields)
            fields.hide()
            fields.deleteLater()

    # ------------------------------------------------------------------ looking ahead

    def _edit(self) -> BulkEdit:
        return self.fields.edit() if self.fields is not None else BulkEdit()

    def _look(self) -> None:
        self._ask(False)
        work = previewing(self._events, self._edit())
        self._jobs.start(PREVIEW, work, self._show, self._desk.workspace.tell_error)

    def _show(self, preview: BulkPreview) -> None:
        self.preview = preview
        self.table.show_lines(Changes(preview))
        changed = len(preview.changed)
        self.change.setEnabled(bool(changed) and not preview.problem)
        said = translate("bulk", "Changes {changed} of %n event.|Changes {changed} of %n events.", preview.count)
        self.count.setText(preview.problem or said.format(changed=number(changed)))

    # ------------------------------------------------------------------ doing it

    def apply(self) -> None:
        """Change the events; where there are many, ask once more."""
        if self.preview is None or not self.change.isEnabled():
            return
        changed = len(self.preview.changed)
        if changed > SURE:
            said = translate("bulk", "This changes %n event at once.|This changes %n events at once.", changed)
            self.sure.setText(f"{said} {translate('bulk', 'It can be undone as one step.')}")
            self._ask(True)
            self.no.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._write()

    def _ask(self, asked: bool) -> None:
        self.question.setVisible(asked)
        self._foot.setVisible(not asked)

    def _not_yet(self) -> None:
        self._ask(False)
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self) -> None:
        assert self.preview is not None
        count = len(self.preview.changed)
        self._ask(False)
        self._writing = True
        self.change.setEnabled(False)
        self.count.setText(translate("bulk", "Changing %n event…|Changing %n events…", count))

        def written() -> None:
            self._desk.history.tell_done(translate("bulk", "%n event is changed.|%n events are changed.", count))
            self._close()

        self._desk.editor.bulk(self.keys, self._edit(), written, self._not_written)

    def _not_written(self, error: FrtError) -> None:
        self._writing = False
        if self.preview is not None:
            self._show(self.preview)
        said = translate("form", "It was not saved. {why}").format(why=error.message)
        self._say(f"{said} {error.hint}".strip())

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def reject(self) -> None:
        """Esc, Cancel, the window's close button."""
        if self.question.isVisible():
            self._not_yet()
        else:
            self._close()

    def _close(self) -> None:
        for job in (READ, PREVIEW):
            self._jobs.cancel(job)
        self._events, self.preview, self._known = (), None, None
        self._ask(False)
        super().reject()

    def _on_opened_changed(self) -> None:
        opened = self._desk.workspace.opened
        if self.isVisible() and (opened is None or opened.archive is not self._archive):
            self._close()
