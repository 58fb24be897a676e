"""A screen reader hears what the class sees, whenever that changes."""

from __future__ import annotations

from frtdesk.model.columns import Columns
from frtdesk.state.lesson_player import LessonPlayer
from frtdesk.ui.announce import announce
from frtdesk.ui.presentation.class_window import ClassWindow
from frtdesk.ui.presentation.console import Console
from frtdesk.ui.presentation.told_words import told_words


class Teller:
    """Follows one lesson; what is said stands as a description on the class's window and on its miniature, too."""

    def __init__(self, player: LessonPlayer, columns: Columns, room: ClassWindow, console: Console) -> None:
        self._player, self._columns = player, columns
        self._room, self._console = room, console
        self._told = ""
        player.room_changed.connect(self.tell)
        player.changed.connect(self.tell)

    def tell(self) -> None:
        """Say what the class sees, unless it was said already."""
        told = told_words(self._player, self._columns)
        if told != self._told:
            self._told = told
            for shown in (self._room, self._console.miniature):
                shown.setAccessibleDescription(told)
            announce(self._console if self._console.isVisible() else self._room, told)
