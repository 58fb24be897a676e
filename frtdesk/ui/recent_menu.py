"""The databases that were open before, as a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QMenu, QWidget

from frtdesk.base.words import translate


class RecentMenu(QMenu):
    """Filled anew whenever it is opened. Empty until `follow` says from what."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("menu", "Open recent"), parent)
        self._recent: Callable[[], Sequence[object]] = tuple
        self._open: Callable[[str], None] = lambda _target: None
        self.aboutToShow.connect(self._fill)

    def follow(self, recent: Callable[[], Sequence[object]], open_target: Callable[[str], None]) -> None:
        """`recent`: paths and URLs, the last one first; `open_target` opens one."""
        self._recent, self._open = recent, open_target

    def _fill(self) -> None:
        self.clear()
        for target in map(str, self._recent()):
            action = self.addAction(_short(target))
            action.setToolTip(target)
            action.triggered.connect(lambda _checked=False, name=target: self._open(name))
        if self.isEmpty():
            self.addAction(translate("menu", "Nothing opened yet")).setEnabled(False)


def _short(target: str) -> str:
    """The name of a file; of a server's database that and the server's."""
    scheme, there, place = target.partition("://")
    if not there or scheme == "sqlite":
        return Path(target).name[:60]
    return place.partition("?")[0].rpartition("@")[2][:60]
