"""The manual in a window: chapters at the left, the chapter at the right. Nothing is loaded from elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QKeyEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QTextBrowser, QWidget

from frtdesk.base import paths
from frtdesk.base.errors import FrtError
from frtdesk.base.words import language, translate
from frtdesk.draw.theme import mix
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.roomy_dialog import within_screen
from frtdesk.ui.widgets.web_link import link_address, open_link
from frtdesk.ui.widgets.wrapped_items import WrappedItems

HEADINGS = {1: 22.0, 2: 16.0, 3: 14.0}
"""Pixels at text size 1 of a heading of each level."""


@dataclass(frozen=True)
class Chapter:
    """One file of the manual. `title` is its first heading."""

    name: str
    title: str
    text: str


def chapters(folder: Path) -> tuple[Chapter, ...]:
    """The chapters in order of their file names, each in the reader's language where a folder named for that (`de`)
    beside them has it. Raises FrtError where there is none."""
    files = sorted(folder.glob("*.md"))
    if not files:
        raise FrtError(
            translate("manual", "The manual is not where it should be."), translate("manual", "Install frtdesk again.")
        )
    translated = folder / language().split("-")[0]
    return tuple(_chapter(spoken if (spoken := translated / file.name).is_file() else file) for file in files)


def _chapter(file: Path) -> Chapter:
    text = file.read_text("utf-8")
    first = text.split("\n", 1)[0]
    return Chapter(file.name, first.lstrip("# ").strip() or file.stem, text)


class ManualWindow(QWidget):
    """A window of its own, also with a `parent`. Links to chapters stay inside, links to the web go to `open_url`."""

    def __init__(
        self,
        appearance: Appearance,
        open_url: Callable[[str], None] = open_link,
        parent: QWidget | None = None,
        folder: Path | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._appearance = appearance
        self._open_url = open_url
        self._chapters = chapters(folder or paths.resources() / "manual")
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(translate("manual", "Manual of frtdesk"))
        self.contents = QListWidget()
        self.contents.setAccessibleName(translate("manual", "Chapters"))
        self._wrapped = WrappedItems(self.contents)
        self.contents.addItems([chapter.title for chapter in self._chapters])
        self.page = Page(self)
        self.page.setAccessibleName(translate("manual", "Chapter"))
        self.page.anchorClicked.connect(self._follow)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.contents)
        row.addWidget(self.page, 1)
        self.contents.currentRowChanged.connect(self._on_chapter_chosen)
        appearance.changed.connect(self._on_appearance_changed)
        self.resize(within_screen(self, QSize(appearance.px(860), appearance.px(680))))
        self._on_appearance_changed()
        self.contents.setCurrentRow(0)

    def show_chapter(self, name: str) -> None:
        """Go to the chapter of a file name, if there is one."""
        for row, chapter in enumerate(self._chapters):
            if chapter.name == name:
                self.contents.setCurrentRow(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _on_chapter_chosen(self, row: int) -> None:
        if 0 <= row < len(self._chapters):
            self.page.show_text(self._chapters[row].text, self._appearance)

    def _on_appearance_changed(self) -> None:
        px, theme = self._appearance.px, self._appearance.theme
        self._share_out()
        self._wrapped.around = 2 * px(6) + 2
        self.contents.setStyleSheet(
            f"QListView {{ background: {theme.chrome.name()}; padding: {px(14)}px {px(8)}px; }}"
            f"QListView::item {{ padding: {px(6)}px {px(8)}px; border-radius: 6px; border: 1px solid transparent; }}"
            f"QListView::item:selected {{ background: {theme.paper.name()}; color: {theme.ink.name()}; }}"
            f"QListView:focus::item:selected {{ border-color: {theme.accent.name()}; }}"
        )
        self.page.setStyleSheet(f"QTextBrowser {{ padding: {px(8)}px {px(24)}px; }}")
        place = self.page.verticalScrollBar().value()
        self._on_chapter_chosen(self.contents.currentRow())
        self.page.verticalScrollBar().setValue(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """The chapters have their width, unless the page beside them would have too little."""
        self.contents.setFixedWidth(min(self._appearance.px(236), round(self.width() * 0.34)))

    def _follow(self, link: QUrl) -> None:
        if link.isRelative():
            self.show_chapter(link.path())
            return
        address = link_address(link.toString())
        if address is not None:
            self._open_url(address)


class Page(QTextBrowser):
    """Shows Markdown in the window's theme."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)

    def loadResource(self, _type: int, _name: QUrl | str) -> object:
        """Nothing is ever loaded, from the network or from a file."""
        return None

    def show_text(self, text: str, appearance: Appearance) -> None:
        """Set the text and begin at its top."""
        self.document().setDocumentMargin(appearance.px(6))
        self.setMarkdown(text)
        _Dress(self, appearance)
        self.moveCursor(QTextCursor.MoveOperation.Start)


class _Dress:
    """Gives a document read from Markdown the window's type sizes, spacing and colours, block by block."""

    def __init__(self, page: Page, appearance: Appearance) -> None:
        self._px = appearance.px
        self._theme = appearance.theme
        self._cursor = QTextCursor(page.document())
        self._cursor.beginEditBlock()
        block = page.document().begin()
        while block.isValid():
            self._cursor.setPosition(block.position())
            self._dress_block(block.blockFormat())
            block = block.next()
        self._dress_tables(page)
        self._cursor.endEditBlock()

    def _dress_block(self, found: QTextBlockFormat) -> None:
        cursor, level = self._cursor, found.headingLevel()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        shape = QTextBlockFormat()
        shape.setLineHeight(118.0 if level else 132.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        inside = cursor.currentTable() is not None or cursor.currentList() is not None
        shape.setTopMargin(self._px(2 if inside else 20 if level > 1 else 8))
        shape.setBottomMargin(self._px(2 if inside else 6))
        if found.nonBreakableLines():  # a block of code: wrapped, so that nothing scrolls sideways
            shape.setNonBreakableLines(False)
            shape.setBackground(QBrush(self._theme.chrome))
            shape.setTopMargin(0)
            shape.setBottomMargin(0)
        cursor.mergeBlockFormat(shape)
        look = QTextCharFormat()
        if level:
            look.setProperty(QTextCharFormat.Property.FontPixelSize, self._px(HEADINGS.get(level, 13.0)))
            look.setFontWeight(QFont.Weight.Bold)
        cursor.mergeCharFormat(look)
        self._dress_code_and_links()

    def _dress_code_and_links(self) -> None:
        """Code keeps its pitch on a ground of its own; links have the accent."""
        parts: list[tuple[int, int, QTextCharFormat]] = []
        here = self._cursor.block().begin()
        while not here.atEnd():
            fragment = here.fragment()
            parts.append((fragment.position(), fragment.length(), fragment.charFormat()))
            here += 1
        for position, length, found in parts:
            look = QTextCharFormat()
            if found.isAnchor():
                look.setForeground(self._theme.accent)
            if found.fontFixedPitch():
                look.setBackground(QBrush(mix(self._theme.quiet, self._theme.paper, 0.12)))
                look.setProperty(QTextCharFormat.Property.FontPixelSize, self._px(12))
            self._cursor.setPosition(position)
            self._cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
            self._cursor.mergeCharFormat(look)

    def _dress_tables(self, page: Page) -> None:
        tables = [frame for frame in page.document().rootFrame().childFrames() if isinstance(frame, QTextTable)]
        for table in tables:
            shape = table.format().toTableFormat()
            shape.setBorder(1)
            shape.setBorderCollapse(True)
            shape.setBorderBrush(QColor(self._theme.rule))
            shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            shape.setCellPadding(self._px(5))
            shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            table.setFormat(shape)
