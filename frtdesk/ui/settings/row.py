"""One setting in the window: what it is called and does, its editor, whether it is changed, and the way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.model.names import folded
from frtdesk.state.setting import GROUPS, Setting
from frtdesk.state.setting_kinds import OneOf
from frtdesk.state.settings import Settings
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.file_dialog import FileDialogs
from frtdesk.ui.forms.fields import button, sentence
from frtdesk.ui.settings.editors import editor_of
from frtdesk.ui.widgets.elided_label import ElidedLabel
from frtdesk.ui.widgets.flow_row import flow_row

EDITOR, BESIDE = 250, 520
"""Pixels at text size 1 that an editor is wide, and that the row has at least where the editor stands beside the
text."""


class SettingRow(QWidget):
    """Follows its setting when told to. `reset` is asked to give it its usual value."""

    def __init__(
        self, setting: Setting, settings: Settings, appearance: Appearance, files: FileDialogs,
        reset: Callable[[Setting], None],
    ) -> None:  # fmt: skip
        super().__init__()
        self.setting = setting
        self._settings, self._appearance = settings, appearance
        self.editor = editor_of(setting, settings, files, lambda: reset(setting))
        title = QLabel(setting.title)
        title.setProperty("role", "heading")
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        title.setBuddy(self.editor)
        told = sentence()
        told.setText(" ".join(part for part in (setting.help.replace("*", ""), self._applies()) if part))
        self.mark = ElidedLabel(least=12)
        self.mark.setProperty("role", "quiet")
        self.reset = button(translate("settings", "Reset"), lambda: reset(setting), "link")
        self.reset.setAccessibleName(translate("settings", "{title}: reset").format(title=setting.title))
        self._changed = flow_row((self.mark, self.reset))
        words = QVBoxLayout()
        words.setSpacing(2)
        for widget in (title, told, self._changed):
            words.addWidget(widget)
        words.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.editor, 0, Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._sought = folded(" ".join(self._all_words()))
        self.refresh()

    def _applies(self) -> str:
        return translate("settings", self.setting.applies) if self.setting.applies else ""

    def _all_words(self) -> list[str]:
        kind = self.setting.accepts
        choices = [kind.words(value) for value in kind.values] if isinstance(kind, OneOf) else []
        group = translate("settings", GROUPS[self.setting.place])
        return [self.setting.title, self.setting.help, self.setting.key.replace("_", " "), group, *choices]

    def is_about(self, words: str) -> bool:
        """Whether each of these words, folded, stands somewhere in it."""
        return all(word in self._sought for word in words.split())

    def refresh(self) -> None:
        """Show the present value."""
        self.editor.show_value()
        changed = self.setting.shown and self._settings.is_changed(self.setting.key)
        usual = self.setting.accepts.words(self.setting.default)
        self.mark.say(translate("settings", "● Changed; usually: {value}").format(value=usual) if changed else "")
        self._changed.setVisible(changed)

    def adapt(self) -> None:
        """The editor beside the text, or under it where there is no room for both."""
        px = self._appearance.px
        beside = self.width() >= px(BESIDE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._row.setSpacing(px(20) if beside else px(6))
        if self._row.direction() != way:
            self._row.setDirection(way)
        self.editor.setMaximumWidth(px(EDITOR))
        self.editor.setMinimumWidth(px(EDITOR) if beside else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.adapt()
