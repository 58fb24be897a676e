"""What stands at the left of the manual: its chapters with the sections of the one shown, or what a search found."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget

from frtdesk.base.words import translate
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.manual.chapters import Chapter
from frtdesk.ui.manual.finding import Found
from frtdesk.ui.widgets.wrapped_items import WrappedItems

PLACE = Qt.ItemDataRole.UserRole
LISTED = 2
"""The level of the headings that are listed under their chapter."""


class _Places(WrappedItems):
    """Sections stand in a little under their chapter."""

    def __init__(self, shown: QListWidget, step: Callable[[], int]) -> None:
        super().__init__(shown)
        self._step = step

    def inset(self, index: QModelIndex | QPersistentModelIndex) -> int:
        return self._step() if index.data(PLACE)[1] else 0


class Contents(QStackedWidget):
    """`wanted` is emitted with the numbers of a chapter and a section when a person chooses them."""

    wanted = Signal(int, int)

    def __init__(self, chapters: Sequence[Chapter], appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.chapters = QListWidget()
        self.chapters.setAccessibleName(translate("manual", "Chapters"))
        self.found = QListWidget()
        self.found.setAccessibleName(translate("manual", "Sections found"))
        for number, chapter in enumerate(chapters):
            self._add(chapter.title, number, 0)
            for place, section in enumerate(chapter.sections):
                if section.level == LISTED:
                    self._add(section.title, number, place)
        for shown, step in ((self.chapters, lambda: appearance.px(14)), (self.found, lambda: 0)):
            _Places(shown, step)
            shown.setTextElideMode(Qt.TextElideMode.ElideNone)
            shown.currentItemChanged.connect(self._on_chosen)
            self.addWidget(shown)
        self.show_chapters()

    def show_chapters(self) -> None:
        self.setCurrentWidget(self.chapters)

    def show_found(self, found: Sequence[Found]) -> None:
        """List what a search has found, nothing chosen yet."""
        self.found.blockSignals(True)
        self.found.clear()
        for hit in found:
            item = QListWidgetItem(f"{hit.title}\n{hit.around}" if hit.around else hit.title, self.found)
            item.setData(PLACE, (hit.chapter, hit.section))
        self.found.setCurrentRow(-1)
        self.found.blockSignals(False)
        self.setCurrentWidget(self.found)

    def step(self, way: int) -> None:
        """Choose the next of what was found, or the one before; after the last comes the first."""
        count = self.found.count()
        if count:
            row = self.found.currentRow()
            self.found.setCurrentRow((row + way) % count if row >= 0 else 0 if way > 0 else count - 1)

    def show_place(self, chapter: int, section: int) -> None:
        """Open the chapter in the list of chapters, and let the section's row be the current one."""
        self.chapters.blockSignals(True)
        best = 0
        for row in range(self.chapters.count()):
            item = self.chapters.item(row)
            number, place = item.data(PLACE)
            item.setHidden(place > 0 and number != chapter)
            if number == chapter and place <= section:
                best = row
        self.chapters.setCurrentRow(best)
        self.chapters.blockSignals(False)
        self.chapters.scrollToItem(self.chapters.item(best))

    def dress(self) -> None:
        px, theme = self._appearance.px, self._appearance.theme
        sheet = (
            f"QListView {{ background: {theme.chrome.name()}; padding: {px(2)}px 0px; }}"
            f"QListView::item {{ padding: {px(3)}px {px(8)}px; border-radius: 6px; border: 1px solid transparent; }}"
            f"QListView::item:selected {{ background: {theme.paper.name()}; color: {theme.ink.name()};"
            f" border-color: {theme.rule.name()}; }}"
            f"QListView::item:selected:focus {{ border-color: {theme.accent.name()}; }}"
        )
        for shown in (self.chapters, self.found):
            shown.setStyleSheet(sheet)
            shown.setSpacing(px(1))

    def _add(self, title: str, chapter: int, section: int) -> None:
        item = QListWidgetItem(title, self.chapters)
        item.setData(PLACE, (chapter, section))

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.wanted.emit(*item.data(PLACE))
