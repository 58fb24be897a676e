"""The sheet of all keys: to look something up, and to print for the wall."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from frtdesk.actions.key_sections import KeySection, sections
from frtdesk.actions.keymap import KEYS, keymap
from frtdesk.base.words import translate
from frtdesk.draw.key_lines import SheetSection
from frtdesk.state.settings import Settings
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.keys.answers import answers
from frtdesk.ui.keys.columns import KeyColumns, on_paper
from frtdesk.ui.roomy_dialog import within_screen
from frtdesk.ui.widgets.flow_row import flow_row
from frtdesk.ui.widgets.tall_enough import TallEnough


class Paper(Protocol):
    """Where sheets go to."""

    def save(self, sections: Sequence[SheetSection]) -> None:
        """Ask where, and write a PDF."""
        ...

    def print(self, sections: Sequence[SheetSection], parent: QWidget) -> None:
        """Ask for a printer, and print."""
        ...


class SheetWindow(QDialog):
    """Follows the keys, the theme and the text size. `change`: opens the window in which keys are changed."""

    def __init__(
        self, settings: Settings, appearance: Appearance, paper: Paper, change: Callable[[], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._appearance = appearance
        self.setWindowTitle(translate("keys", "Keys"))
        self.line = QLineEdit()
        self.line.setPlaceholderText(translate("keys", "Find by name or key"))
        self.line.setAccessibleName(translate("keys", "Find by name or key"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._show)
        self.columns = KeyColumns(appearance)
        self.nothing = QLabel(translate("keys", "No key is called so, and none does that."))
        self.nothing.setProperty("role", "quiet")
        self.nothing.setContentsMargins(22, 8, 22, 8)
        self.nothing.setWordWrap(True)
        self._frame = TallEnough(self.columns)
        buttons = (
            self._button(translate("keys", "Change keys…"), change),
            self._button(translate("keys", "Save as PDF…"), lambda: paper.save(self.paper())),
            self._button(translate("keys", "Print…"), lambda: paper.print(self.paper(), self)),
            self._button(translate("keys", "Close"), self.close),
        )
        head = QVBoxLayout()
        head.setContentsMargins(22, 16, 22, 8)
        head.addWidget(self.line)
        foot = QVBoxLayout()
        foot.setContentsMargins(22, 8, 22, 14)
        foot.addWidget(flow_row(buttons, gap=8, aside=3))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.nothing)
        column.addWidget(self._frame, 1)
        column.addLayout(foot)
        settings.changed.connect(self._on_setting_changed)
        appearance.changed.connect(self._show)
        self._show()
        self.resize(within_screen(self, QSize(appearance.px(1180), appearance.px(860))))

    @staticmethod
    def _button(text: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: run())
        return button

    def sections(self) -> tuple[KeySection, ...]:
        """What is shown: all that has a key, or what answers the words that were typed."""
        asked, found = self.line.text(), sections(keymap(self._settings))
        if not asked.strip():
            return found
        kept = (
            replace(
                section,
                lines=tuple(line for line in section.lines if answers(asked, line.keys, line.name, line.help)),
            )
            for section in found
        )
        return tuple(section for section in kept if section.lines)

    def paper(self) -> tuple[SheetSection, ...]:
        """What is shown, for paper."""
        return tuple(map(on_paper, self.sections()))

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self.line.clear()
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and pages, which the line has no use for, scroll the sheet."""
        bar = self._frame.verticalScrollBar()
        line, page = self._appearance.px(40), bar.pageStep()
        steps = {Qt.Key.Key_Up: -line, Qt.Key.Key_Down: line, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}
        if event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        shown = self.sections()
        self.columns.show_sections(shown)
        self.nothing.setVisible(not shown)
        self._frame.setVisible(bool(shown))
        self._frame.fit()

    def _on_setting_changed(self, key: str) -> None:
        if key == KEYS:
            self._show()
