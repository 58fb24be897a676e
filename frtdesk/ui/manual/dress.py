"""A chapter read from Markdown gets the window's type sizes, spacing and colours, block by block."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from frtdesk.draw.theme import Theme, mix

HEADINGS = {1: 22.0, 2: 16.0, 3: 14.0}
"""Pixels at text size 1 of a heading of each level."""

ACTION = "action:"
"""Begins the address of a link that runs an action, before the action's id."""


def dress(document: QTextDocument, theme: Theme, px: Callable[[float], int], actions: Mapping[str, str]) -> None:
    """Dress a document. `px`: pixels for a size at text size 1. `actions`: ids by the words in italics that stand for
    them, such as "View > Table"; these become links."""
    _Dress(document, theme, px, actions)


def headings(document: QTextDocument) -> list[QTextBlock]:
    """The blocks of a document that are headings."""
    return [block for block in blocks(document) if block.blockFormat().headingLevel()]


def blocks(document: QTextDocument) -> list[QTextBlock]:
    found: list[QTextBlock] = []
    block = document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def fit_pictures(document: QTextDocument, pictures: Callable[[str], QImage | None], width: float, dots: float) -> None:
    """Let pictures be as wide as the page has room, and no wider than they are; `dots`: pixels of the screen, or dots
    of the paper, for one of the page. Scaled here: Qt leaves pixels out."""
    cursor = QTextCursor(document)
    for block in blocks(document):
        for position, length, found in fragments(block):
            shape = found.toImageFormat()
            picture = pictures(shape.name()) if found.isImageFormat() else None
            if picture is None:
                continue
            wide = max(min(float(picture.width()), width), 1.0)
            exact = picture.convertToFormat(QImage.Format.Format_RGB32)
            if wide * dots < picture.width():
                exact = exact.scaledToWidth(round(wide * dots), Qt.TransformationMode.SmoothTransformation)
            document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(shape.name()), exact)
            shape.setWidth(wide)
            shape.setHeight(wide * picture.height() / picture.width())
            cursor.setPosition(position)
            cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(shape)
            line = QTextBlockFormat()  # the height of its line is its own, without room for the next one
            line.setLineHeight(100.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.mergeBlockFormat(line)


def fragments(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Position, length and format of each stretch of a block that looks alike."""
    found: list[tuple[int, int, QTextCharFormat]] = []
    here = block.begin()
    while not here.atEnd():
        fragment = here.fragment()
        found.append((fragment.position(), fragment.length(), fragment.charFormat()))
        here += 1
    return found


class _Dress:
    def __init__(
        self, document: QTextDocument, theme: Theme, px: Callable[[float], int], actions: Mapping[str, str]
    ) -> None:
        self._px, self._theme, self._actions = px, theme, actions
        self._cursor = QTextCursor(document)
        self._cursor.beginEditBlock()
        for block in blocks(document):
            self._cursor.setPosition(block.position())
            self._dress_block(block.blockFormat())
        self._dress_tables(document)
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
        look.setForeground(self._theme.ink)
        if level:
            look.setProperty(QTextCharFormat.Property.FontPixelSize, self._px(HEADINGS.get(level, 13.0)))
            look.setFontWeight(QFont.Weight.Bold)
        cursor.mergeCharFormat(look)
        cursor.mergeBlockCharFormat(look)  # the point or number of a list
        for position, length, shown in fragments(cursor.block()):
            self._cursor.setPosition(position)
            self._cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
            self._dress_stretch(shown)

    def _dress_stretch(self, found: QTextCharFormat) -> None:
        """Code keeps its pitch on a ground of its own; links have the accent."""
        look = QTextCharFormat()
        address = found.anchorHref() if found.isAnchor() else ""
        if not address and found.fontItalic():
            action = self._actions.get(self._cursor.selectedText())
            if action is not None:
                address = ACTION + action
                look.setAnchor(True)
                look.setAnchorHref(address)
        if address:
            look.setForeground(self._theme.accent)
            look.setFontUnderline(not address.startswith(ACTION))
            if address.startswith(ACTION):
                look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        if found.fontFixedPitch():
            look.setBackground(QBrush(mix(self._theme.quiet, self._theme.paper, 0.12)))
            look.setProperty(QTextCharFormat.Property.FontPixelSize, self._px(12))
        self._cursor.mergeCharFormat(look)

    def _dress_tables(self, document: QTextDocument) -> None:
        tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
        for table in tables:
            shape = table.format().toTableFormat()
            shape.setBorder(1)
            shape.setBorderCollapse(True)
            shape.setBorderBrush(QColor(self._theme.rule))
            shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            shape.setCellPadding(self._px(5))
            shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            table.setFormat(shape)
