"""The same sheet is the same file: a PDF without the moment and the names by chance that Qt writes into it.

A quiz names its seed so that it can be printed again; who keeps sheets in a folder that is compared, or signs them,
would find another file each time.
"""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from pypdf import PdfWriter

_MOMENTS = re.compile(rb'\s*xmp:(?:CreateDate|ModifyDate|MetadataDate)="[^"]*"')
_SUBSET = re.compile(r"/[A-Z]{6}\+(.+)")
_BY_CHANCE = re.compile(rb"uuid:[0-9a-f-]{36}")


def make_timeless(document: PdfWriter) -> None:
    """Take the moments out of a document, and number it by what is on its pages."""
    from pypdf.generic import ArrayObject, ByteStringObject, StreamObject

    pages = sha256()
    for page in document.pages:
        contents = page.get_contents()
        pages.update(b"" if contents is None else contents.get_data())
    number = UUID(bytes=pages.digest()[:16])
    told = document.metadata or {}
    document.metadata = {key: value for key, value in told.items() if key not in ("/CreationDate", "/ModDate")}
    packet = document.root_object.get("/Metadata")
    stream = None if packet is None else packet.get_object()
    if isinstance(stream, StreamObject):
        stream.set_data(_BY_CHANCE.sub(f"uuid:{number}".encode(), _MOMENTS.sub(b"", stream.get_data())))
    _name_subsets(document)
    mark = ByteStringObject(number.bytes)
    document._ID = ArrayObject((mark, mark))  # pypdf's own is made by chance


def _name_subsets(document: PdfWriter) -> None:
    """Name the subsets of typefaces by their order; Qt's six letters are other ones in each run of the program."""
    from pypdf.generic import DictionaryObject, NameObject

    described = [kept for kept in document._objects if isinstance(kept, DictionaryObject) and "/FontName" in kept]
    for number, font in enumerate(described):
        found = _SUBSET.fullmatch(str(font["/FontName"]))
        letters = chr(65 + number // 26 % 26) + chr(65 + number % 26)
        if found is not None:
            font[NameObject("/FontName")] = NameObject(f"/AAAA{letters}+{found[1]}")
