"""What the letters of a PDF mean, where Qt says it wrongly: so that its words are found and copied as they are read.

Qt tells of a glyph the first code that the typeface gives it: of a blank that is a tab, and of a bracket beside a
capital, which the typeface draws higher, one for private use. Of an apostrophe and of closing quotation marks it tells
that they are letters, which look the same.
"""

from __future__ import annotations

import re
from functools import cache
from string import punctuation

from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, StreamObject
from PySide6.QtGui import QRawFont, QTextLayout

from frtdesk.draw.text_block import face

SIGNS = punctuation + "–—‘’“”«»‹›·•…×÷±−←→↑↓¡¿§°"
"""What a typeface may draw otherwise beside capitals and figures."""

BESIDE = ("H{}H", "H{}", "{}H", "1{}1", "H {} H")

ALIKE = {0x09: 0x20, 0x02BC: 0x2019, 0x02EE: 0x201D}
"""A blank for a tab, an apostrophe and a closing quotation mark for the letters that look like them."""

_CODE = re.compile(rb"<([0-9A-Fa-f]{4})>")
_LIST = re.compile(rb"\[[^\]]*\]")


def mend_words(document: PdfWriter) -> None:
    """Say of each glyph in a document what it means."""
    for kept in list(document._objects):
        stream = kept.get("/ToUnicode") if isinstance(kept, DictionaryObject) else None
        meant = stream.get_object() if stream is not None else None
        if isinstance(meant, StreamObject):
            meant.set_data(_LIST.sub(lambda codes: _CODE.sub(_mended, codes[0]), meant.get_data()))


def _mended(found: re.Match[bytes]) -> bytes:
    code = int(found[1], 16)
    return b"<%04X>" % (ALIKE.get(code) or _private().get(code, code))


@cache
def _private() -> dict[int, int]:
    """Codes for private use that stand for a sign beside capitals or figures, and that sign's own."""
    font = face(100)
    raw = QRawFont.fromFont(font)
    signs: dict[int, int] = {}
    for sign in SIGNS:
        usual = raw.glyphIndexesForString(sign)[0]
        for pattern in BESIDE:
            layout = QTextLayout(pattern.format(sign), font)
            layout.beginLayout()
            layout.createLine()
            layout.endLayout()
            for run in layout.glyphRuns():
                for glyph in run.glyphIndexes():
                    if glyph != usual:
                        signs.setdefault(glyph, ord(sign))
    plain = {raw.glyphIndexesForString(letter)[0] for letter in "H1 " + SIGNS}
    found: dict[int, int] = {}
    for code in range(0xE000, 0xF8FF):
        glyph = raw.glyphIndexesForString(chr(code))[0]
        if glyph in signs and glyph not in plain:
            found[code] = signs[glyph]
    return found
