"""The page of the manual: one chapter in the window's theme. Nothing is loaded but pictures of the manual itself."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QBrush, QImage, QResizeEvent, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from frtdesk.ui.appearance import Appearance
from frtdesk.ui.manual.dress import dress, fit_pictures, headings
from frtdesk.ui.manual.finding import beginning, folded

_OUR_PICTURE = re.compile(r"(?:\.\./)?(pictures/[a-z0-9-]+\.png)")
"""How a chapter names a picture, or one that stands in the folder of a language; any other name is not looked for."""


class Page(QTextBrowser):
    """`folder`: that of the manual, whose pictures it shows."""

    def __init__(self, folder: Path, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = folder
        self._appearance = appearance
        self._hits: list[QTextCursor] = []
        self.setOpenLinks(False)

    def loadResource(self, type_: int, name: QUrl | str) -> object:
        """A picture of the manual by its name in a chapter; nothing else, from the network or from a file."""
        wanted = name.toString() if isinstance(name, QUrl) else name
        is_picture = type_ == QTextDocument.ResourceType.ImageResource.value
        return picture_named(self._folder, wanted) if is_picture else None

    def show_text(self, text: str, actions: Mapping[str, str]) -> None:
        """Set the text and begin at its top. `actions`: see `dress`."""
        self._hits = []
        self.setExtraSelections([])
        self.document().setDocumentMargin(self._appearance.px(6))
        self.setMarkdown(text)
        dress(self.document(), self._appearance.theme, self._appearance.px, actions)
        self._fit()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def go_to_heading(self, number: int, below: int = 0) -> None:
        """Bring a heading to the top, by its number, or what stands so many pixels below it."""
        found = headings(self.document())
        if 0 <= number < len(found):
            self.setTextCursor(QTextCursor(found[number]))
            self.verticalScrollBar().setValue(round(self._top(found[number])) + below if number or below else 0)

    def heading_in_sight(self) -> int:
        """The number of the heading under which the text at the top stands."""
        here = self.verticalScrollBar().value() + self._appearance.px(16)
        return max(sum(self._top(block) <= here for block in headings(self.document())) - 1, 0)

    def _top(self, block: QTextBlock) -> float:
        return self.document().documentLayout().blockBoundingRect(block).top()

    def mark(self, words: Sequence[str]) -> int:
        """Mark wherever a word begins with one of these; how many places that are."""
        text = folded(self.toPlainText())
        places = sorted({hit.span() for word in words for hit in beginning(word).finditer(text)})
        look = QTextCharFormat()
        look.setBackground(QBrush(self._appearance.theme.hit_ground))
        look.setForeground(self._appearance.theme.ink)
        self._hits = [self._stretch(start, end) for start, end in places]
        self.setExtraSelections([_marked(cursor, look) for cursor in self._hits])
        return len(places)

    def show_hit(self) -> None:
        """Bring the first marked place under the heading at the top into sight."""
        top = self.cursorForPosition(QPoint(0, 0)).position()
        found = next((hit for hit in self._hits if hit.selectionStart() >= top), None)
        if found is not None:
            below = self.cursorRect(found).bottom() - self.viewport().height()
            if below > 0:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + below + self._appearance.px(40))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is read stays in sight, however the lines break."""
        number = self.heading_in_sight()
        found = headings(self.document())
        below = self.verticalScrollBar().value() - round(self._top(found[number])) if found else 0
        super().resizeEvent(event)
        self._fit()
        if event.oldSize().width() != event.size().width() and self.verticalScrollBar().value():
            self.go_to_heading(number, below)

    def _fit(self) -> None:
        wide = self.viewport().width() - 2 * self.document().documentMargin() - 2
        fit_pictures(self.document(), lambda name: picture_named(self._folder, name), wide, self.devicePixelRatioF())

    def _stretch(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def picture_named(folder: Path, name: str) -> QImage | None:
    """A picture of the manual by the name that a chapter has for it."""
    ours = _OUR_PICTURE.fullmatch(name)
    if ours is None:
        return None
    picture = QImage(str(folder / ours[1]))
    return None if picture.isNull() else picture


def _marked(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format = look
    return selection
