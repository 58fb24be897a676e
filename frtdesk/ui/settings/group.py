"""The settings of one group under its name, and the way back for all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.state.setting import Setting
from frtdesk.state.settings import Settings
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.forms.fields import button
from frtdesk.ui.settings.row import SettingRow


class SettingGroup(QWidget):
    """`reset` is asked to give several settings their usual values."""

    def __init__(
        self,
        title: str,
        rows: Sequence[SettingRow],
        settings: Settings,
        appearance: Appearance,
        reset: Callable[[Sequence[Setting]], None],
    ) -> None:
        super().__init__()
        self.rows = tuple(rows)
        self._settings, self._appearance = settings, appearance
        self._rule = QFrame()
        self._rule.setFixedHeight(1)
        heading = QLabel(title)
        heading.setProperty("role", "name")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        remembered = not rows[0].setting.shown
        words = translate("settings", "Forget all of it") if remembered else translate("settings", "Reset these")
        self.reset = button(words, lambda: reset([row.setting for row in self.rows]), "link")
        self.reset.setAccessibleName(translate("settings", "{title}: reset").format(title=title))
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(self.reset)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._rule)
        self._column.addLayout(head)
        for row in self.rows:
            self._column.addWidget(row)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()
        self.refresh()

    def refresh(self) -> None:
        """Offer the way back where there is one."""
        changed = any(self._settings.is_changed(row.setting.key) for row in self.rows)
        self.reset.setVisible(changed)

    def show_about(self, words: str) -> int:
        """Show the settings that these words are about; how many those are."""
        found = [row for row in self.rows if row.is_about(words)]
        for row in self.rows:
            row.setVisible(row in found)
        self.setVisible(bool(found))
        return len(found)

    def _on_appearance_changed(self) -> None:
        self._rule.setStyleSheet(f"background: {self._appearance.theme.rule.name()};")
        self._column.setSpacing(self._appearance.px(14))
        for row in self.rows:
            row.adapt()
