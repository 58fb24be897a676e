"""The line at the foot: how much is shown, how far a job is, which file this is and whether it may be changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QSizePolicy, QStatusBar

from frtdesk.base import wording
from frtdesk.base.words import translate
from frtdesk.state.shown_counts import shown_counts
from frtdesk.state.workspace import Workspace
from frtdesk.ui.calm import Calm
from frtdesk.ui.widgets.elided_button import ElidedButton
from frtdesk.ui.widgets.elided_label import ElidedLabel


class StatusLine(QStatusBar):
    """`save_copy` is called when a person wants a copy to edit."""

    def __init__(self, workspace: Workspace, save_copy: Callable[[], None]) -> None:
        super().__init__()
        self._workspace = workspace
        self.setSizeGripEnabled(False)
        self.setContentsMargins(0, 0, 12, 0)  # what stands at the right must not touch the window's edge
        self._counts = ElidedLabel()
        self._link = QLabel()
        self._link.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(140)
        self._cancel = QPushButton(translate("status", "Cancel"))
        self._cancel.setProperty("role", "link")
        self._cancel.clicked.connect(workspace.cancel_open)
        self._file = ElidedLabel()
        self._copy = ElidedButton(translate("status", "save a copy to edit"))
        self._copy.setProperty("role", "link")
        self._copy.clicked.connect(save_copy)
        self.addWidget(self._counts)
        self.addWidget(self._link, 1)
        for widget in (self._progress, self._cancel, self._file, self._copy):
            self.addPermanentWidget(widget)
        workspace.opened_changed.connect(self._on_opened_changed)
        workspace.index_changed.connect(self.refresh)
        self._moving = Calm(self.refresh, self)
        workspace.view_changed.connect(self._on_view_changed)
        workspace.selection_changed.connect(self.refresh)
        workspace.progress_changed.connect(self._on_progress_changed)
        self._on_opened_changed()
        self._on_progress_changed()

    def show_link(self, url: str) -> None:
        """Where the link under the pointer leads; empty text clears it."""
        self._link.setText(url[:300])

    def refresh(self) -> None:
        """Word the counts anew."""
        opened, workspace = self._workspace.opened, self._workspace
        if opened is None or workspace.index is None:
            self._counts.say(translate("status", "Nothing open"))
            return
        counts = shown_counts(workspace.index, workspace.view.start, workspace.view.stop)
        parts = [
            translate("status", "%n event|%n events", counts.total),
            translate("status", "%n in view", counts.kept - counts.outside - counts.undated),
            wording.span_words(round(workspace.view.days)),
        ]
        if counts.undated:
            parts.append(translate("status", "%n without a date", counts.undated))
        if workspace.selection:
            parts.append(translate("status", "%n selected", len(workspace.selection)))
        self._counts.say(" · ".join(parts))

    def _on_view_changed(self) -> None:
        self._moving.tell(at_once=self._workspace.leapt)

    def _on_opened_changed(self) -> None:
        opened = self._workspace.opened
        read_only = opened is not None and not opened.archive.writable
        self._copy.setVisible(read_only)
        if opened is not None:
            name = opened.archive.name[:60]
            said = translate("status", "{name} · read-only ·").format(name=name) if read_only else name
            self._file.say(said, opened.archive.read_only_because)
        self.refresh()

    def _on_progress_changed(self) -> None:
        progress = self._workspace.progress
        self._progress.setVisible(progress is not None)
        self._cancel.setVisible(progress is not None)
        if progress is not None:
            self._progress.setRange(0, progress.total)
            self._progress.setValue(progress.done)
            self._link.setText(progress.text or translate("status", "Reading…"))
        else:
            self._link.setText("")
