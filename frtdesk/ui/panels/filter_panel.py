"""The filter as a panel: each value of nine facets with the count it would have, given all others.

In a comparison it is that of one half; the head, which does not scroll, says which, and chooses.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.state.archive import Jobs
from frtdesk.state.facet_counts import LiveFacets
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.facets.facet_group import FACETS, FacetGroup
from frtdesk.ui.facets.half_head import HalfHead


class FilterPanel(QScrollArea):
    """Two-way with the workspace's filter: a click filters at once, a filter that was typed ticks its values."""

    def __init__(self, workspace: Workspace, appearance: Appearance, jobs: Jobs) -> None:
        super().__init__()
        self._workspace = workspace
        self._appearance = appearance
        self.facets = LiveFacets(workspace, jobs, [facet.field for facet in FACETS])
        self.groups = {facet.field: FacetGroup(facet, self.facets, appearance) for facet in FACETS}
        self.message = QLabel()
        self.message.setProperty("role", "quiet")
        self.message.setWordWrap(True)
        self.clear_all = QPushButton()
        self.clear_all.setProperty("role", "link")
        self.clear_all.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clear_all.clicked.connect(self.facets.clear)
        self.setAccessibleName(translate("facets", "Filter panel"))
        self.setObjectName("filterPanel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.head = HalfHead(workspace, appearance)
        self.head.setParent(self)
        self.setWidget(self._page())
        QWidget.setTabOrder(self.head.letters[1], next(iter(self.groups.values())).heading)
        self.facets.changed.connect(self._on_facets_changed)
        workspace.opened_changed.connect(self._on_facets_changed)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()
        self._on_facets_changed()

    def _page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(0)
        column.addWidget(self.message)
        for group in self.groups.values():
            column.addWidget(group)
        column.addStretch(1)
        first = next(iter(self.groups.values()))
        first.heading_row.addWidget(self.clear_all)
        room = self.clear_all.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # what comes and goes must not move the row that is being clicked
        self.clear_all.setSizePolicy(room)
        return page

    def _word_clear_all(self) -> None:
        """Say what it clears."""
        letter = self._workspace.half
        if self._workspace.halves is None:
            self.clear_all.setText(translate("facets", "Clear all"))
            self.clear_all.setToolTip(translate("facets", "Show all events again"))
        else:
            self.clear_all.setText(translate("facets", "Clear {letter}").format(letter=letter))
            tip = translate("facets", "Show all events again in {letter}; the other half stays as it is")
            self.clear_all.setToolTip(tip.format(letter=letter))

    def _place_head(self) -> None:
        """Above what scrolls, with room kept for it."""
        high = 0 if self.head.isHidden() else self.head.sizeHint().height()
        self.setViewportMargins(0, high, 0, 0)
        self.head.setGeometry(0, 0, self.viewport().width(), high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_head()

    def sizeHint(self) -> QSize:
        return QSize(self._appearance.px(222), self._appearance.px(500))

    def leaveEvent(self, event: QEvent) -> None:
        """Now nothing moves away under the hand: groups that have fewer values to show give back their room."""
        super().leaveEvent(event)
        for group in self.groups.values():
            group.setMinimumHeight(0)

    def _on_facets_changed(self) -> None:
        opened = self._workspace.opened
        if opened is None:
            self.message.setText(translate("facets", "Nothing is open."))
        elif not len(opened.columns):
            self.message.setText(translate("facets", "This database has no events yet."))
        else:
            self.message.setText("")
        self.message.setVisible(bool(self.message.text()))
        self.clear_all.setVisible(self.facets.is_filtered)
        self._word_clear_all()
        self._place_head()
        for group in self.groups.values():
            group.setVisible(not self.message.text())
            if not self.message.text():
                group.refresh(hold=self.underMouse())
        self._ask_for_width()

    def _on_appearance_changed(self) -> None:
        px = self._appearance.px
        self.message.setStyleSheet(f"QLabel {{ padding: {px(12)}px {px(14)}px; }}")  # a styled label has no margins
        self.clear_all.setStyleSheet(
            f"QPushButton {{ font-size: {px(12)}px; padding: {px(2)}px {px(10)}px {px(2)}px {px(4)}px; }}"
        )
        for group in self.groups.values():
            group.restyle()
        self._place_head()
        self._ask_for_width()

    def _ask_for_width(self) -> None:
        """Never so narrow that a kind cannot be read, unless it would take more than 40 % of the window."""
        bar = self.verticalScrollBar().sizeHint().width()
        needed = self.groups["kind"].values.needed_width + bar
        if not self.head.isHidden():
            needed = max(needed, self.head.minimumSizeHint().width())
        most = max(round(self.window().width() * 0.4), self._appearance.px(120))
        self.setMinimumWidth(min(max(self._appearance.px(180), needed), max(most, 180)))
