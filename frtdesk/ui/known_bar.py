"""The line above the timeline while it shows only what was known on a day: which, how much that is, and the way out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from frtdesk.base.words import translate
from frtdesk.state.known_on import known_on, sentence, show_all_known
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance


class KnownBar(QWidget):
    """Comes and goes with the condition. `change`: asks for another day."""

    def __init__(self, workspace: Workspace, appearance: Appearance, change: Callable[[], None]) -> None:
        super().__init__()
        self._workspace = workspace
        self._appearance = appearance
        self.setObjectName("knownBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.other = QPushButton(translate("known", "Another day…"))
        self.other.clicked.connect(lambda: change())
        self.clear = QPushButton(translate("known", "Show all"))
        self.clear.setToolTip(translate("known", "Show what is known today again; the rest of the filter stays."))
        self.clear.clicked.connect(lambda: show_all_known(workspace))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.said, 1)
        self._row.addWidget(self.other)
        self._row.addWidget(self.clear)
        workspace.index_changed.connect(self._on_index_changed)
        workspace.opened_changed.connect(self._on_index_changed)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()
        self._on_index_changed()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the buttons with a few words beside them."""
        hint = super().minimumSizeHint()
        buttons = self.other.sizeHint().width() + self.clear.sizeHint().width()
        return QSize(buttons + self._appearance.px(140), hint.height())

    def _on_index_changed(self) -> None:
        known = known_on(self._workspace)
        if known is not None:
            self.said.setText(sentence(known))
        self.setVisible(known is not None)

    def _on_appearance_changed(self) -> None:
        theme, px = self._appearance.theme, self._appearance.px
        self.setStyleSheet(
            f"QWidget#knownBar {{ background: {theme.chrome.name()}; border-bottom: 1px solid {theme.rule.name()}; }}"
        )
        self._row.setContentsMargins(px(14), px(5), px(12), px(5))
        self._row.setSpacing(px(8))
