"""The head of the filter panel during a comparison: which half the facets refine, and what its filter is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from frtdesk.base.words import translate
from frtdesk.model.query import to_text
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.halves import half_title
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.tooltip import plain_tip
from frtdesk.ui.widgets.elided_label import ElidedLabel
from frtdesk.ui.widgets.half_choice import HalfChoice

LONGEST = 300
"""Characters of a filter that are shown; the whole is in the compare bar."""


class HalfHead(QWidget):
    """There only during a comparison."""

    def __init__(self, workspace: Workspace, appearance: Appearance) -> None:
        super().__init__()
        self._workspace = workspace
        self._appearance = appearance
        self.setObjectName("halfHead")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.letters = HalfChoice(workspace, appearance, self).letters
        self.said = ElidedLabel()
        self.said.setProperty("role", "quiet")
        self.said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        word = QLabel(translate("facets", "Refine"))
        word.setProperty("role", "heading")
        self._row = QHBoxLayout(self)
        for widget in (word, *self.letters):
            self._row.addWidget(widget)
        self._row.addWidget(self.said, 1)
        workspace.index_changed.connect(self._on_half_changed)
        workspace.half_changed.connect(self._on_half_changed)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()
        self._on_half_changed()

    def _on_half_changed(self) -> None:
        self.setVisible(self._workspace.halves is not None)
        said = half_title(to_text(self._workspace.filter))[:LONGEST]
        self.said.say(said)
        self.said.setToolTip(plain_tip(said))

    def _on_appearance_changed(self) -> None:
        theme, px = self._appearance.theme, self._appearance.px
        self.setStyleSheet(
            f"QWidget#halfHead {{ background: {theme.chrome.name()}; border-bottom: 1px solid {theme.rule.name()}; }}"
        )
        self._row.setContentsMargins(px(14), px(7), px(10), px(7))
        self._row.setSpacing(px(6))
