"""The way out under a message on the canvas: clear the filter, or show the time in which its events lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QPushButton

from frtdesk.base.words import translate
from frtdesk.draw.fonts import font
from frtdesk.model.facet_values import conjuncts
from frtdesk.state.shown_counts import shown_counts
from frtdesk.timeline.measure import TextStyle

if TYPE_CHECKING:
    from frtdesk.ui.plot.timeline_view import TimelineView

FIT, CLEAR = "fit", "clear"


class MessageOffer(QPushButton):
    """A button over the timeline, there only while nothing can be seen. `offered`: what it does, empty for nothing."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._workspace = view.workspace
        self.offered = ""
        self.setProperty("role", "primary")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._on_clicked)
        self.hide()
        view.viewport().installEventFilter(self)
        self._workspace.index_changed.connect(self._on_changed)
        self._workspace.view_changed.connect(self._on_changed)
        view.appearance.changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        self.offered = self._wanted()
        if self.offered:
            words = {
                FIT: translate("canvas", "Show their whole time"),
                CLEAR: translate("canvas", "Clear the filter"),
            }
            self.setText(words[self.offered])
            self._place()
        self.setVisible(bool(self.offered))

    def _wanted(self) -> str:
        """What helps: nothing, where something is in sight or nothing can be, or where each half of a comparison says
        for itself what it lacks."""
        index, view = self._workspace.index, self._workspace.view
        if index is None or not len(index.columns) or self._workspace.halves is not None:
            return ""
        if index.events == index.undated:
            return CLEAR if conjuncts(view.filter) else ""
        counts = shown_counts(index, view.start, view.stop)
        return FIT if counts.outside + counts.undated == counts.kept else ""

    def _place(self) -> None:
        """Under the message, which stands in the middle of the lanes."""
        frame, factor = self._view.frame, self._view.appearance.factor
        if frame is None:
            return
        face = QFontMetricsF(font(TextStyle.LANE, factor * 1.2))
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        room = QRectF(20, frame.metrics.ruler, frame.width - 40, frame.height - frame.metrics.ruler)
        foot = face.boundingRect(room, flags, frame.message or " ").bottom()
        self.adjustSize()
        self.move(round((frame.width - self.width()) / 2), round(foot + 16 * factor))

    def _on_clicked(self) -> None:
        offered = self.offered
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        if offered == CLEAR:
            self._workspace.clear_filter()
        elif offered == FIT:
            self._workspace.fit_all()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.offered:
            self._place()
        return super().eventFilter(watched, event)
