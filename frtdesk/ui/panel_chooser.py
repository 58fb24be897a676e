"""The panels of the drawer as one button with a menu, for a drawer too narrow for tabs, or for some of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from frtdesk.base.words import translate
from frtdesk.ui.widgets.elided_label import elided_at_word


class PanelChooser(QPushButton):
    """`chosen`: a panel by number; `tall_wanted`: the drawer is to take the timeline's room, or give it back."""

    chosen = Signal(int)
    tall_wanted = Signal()

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self.setProperty("role", "menu")  # keeps room for the chevron
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self._panels = [self._panel(menu, number, title) for number, title in enumerate(titles)]
        self._line = menu.addSeparator()
        self._tall = menu.addAction("")
        self._tall.triggered.connect(lambda _checked=False: self.tall_wanted.emit())
        self.setMenu(menu)
        self._shown, self._room = 0, 0
        self._rest: tuple[int, ...] = ()
        self.list_rest(())
        self.hide()

    def _panel(self, menu: QMenu, number: int, title: str) -> QAction:
        action = menu.addAction(title)
        action.setCheckable(True)
        action.triggered.connect(lambda _checked=False: self.chosen.emit(number))
        return action

    @property
    def width_for_more(self) -> int:
        """Pixels that the button needs beside tabs."""
        return self._around + self.fontMetrics().horizontalAdvance(translate("drawer", "More"))

    @property
    def _around(self) -> int:
        """Pixels that the style puts around the text."""
        return self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())

    def list_rest(self, rest: tuple[int, ...]) -> None:
        """List these panels, beside the tabs of the others; without any, all of them, in place of tabs."""
        self._rest = rest
        for at, action in enumerate(self._panels):
            action.setVisible(not rest or at in rest)
        self._line.setVisible(not rest)
        self._tall.setVisible(not rest)
        all_of_them = translate("drawer", "Panels under the timeline")
        self.setAccessibleName(translate("drawer", "More panels under the timeline") if rest else all_of_them)

    def say(self, number: int) -> None:
        """Which panel is shown."""
        self._shown = number
        for at, action in enumerate(self._panels):
            action.setChecked(at == number)
        self.fit(self._room)

    def fit(self, room: int) -> None:
        """Be at most so wide; a title without room is shortened."""
        self._room = room
        title = translate("drawer", "More") if self._rest else self._panels[self._shown].text()
        shown = elided_at_word(title, self.fontMetrics(), room - self._around)
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(title if shown != title else "")

    def word_tall(self, words: str, tip: str) -> None:
        """What the drawer can do with its height now."""
        self._tall.setText(words)
        self._tall.setToolTip(tip)
