"""Opening a text of unknown encoding: UTF-8, UTF-16 and UTF-32 by their marks or zero bytes, else Windows-1252."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import TextIO

from frtdesk.base.words import translate
from frtdesk.formats.incoming import Remark, cannot_read

_BLOCK = 1 << 20
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NAMES = {"utf-16": "UTF-16", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16", "utf-32": "UTF-32",
          "cp1252": "Windows-1252", "latin-1": "Latin-1"}  # fmt: skip
_NO_CP1252 = bytes([0x81, 0x8D, 0x8F, 0x90, 0x9D])
"""Bytes that mean nothing in Windows-1252."""


def encoding_of(path: Path) -> str:
    """The codec of a text file; reads all of it where it is no UTF-8 by mark. Raises FrtError."""
    try:
        with path.open("rb") as file:
            head = file.read(_BLOCK)
            for mark, name in _MARKS:
                if head.startswith(mark):
                    return name
            if wide := _without_mark(head):
                return wide
            decoder = codecs.getincrementaldecoder("utf-8")()
            is_utf8, is_1252 = True, True
            block = head
            while True:
                if is_utf8:
                    try:
                        decoder.decode(block, final=not block)
                    except UnicodeDecodeError:
                        is_utf8 = False
                is_1252 = is_1252 and not any(byte in block for byte in _NO_CP1252)
                if not block:
                    break
                block = file.read(_BLOCK)
    except OSError as error:
        raise cannot_read(path, error) from error
    if is_utf8:
        return "utf-8"
    return "cp1252" if is_1252 else "latin-1"


def _without_mark(head: bytes) -> str:
    """UTF-16 shows itself in texts with ASCII by zero bytes at every second place."""
    sample = head[:4096]
    half = len(sample) // 2
    if half and sample[1::2].count(0) > 0.4 * half and sample[0::2].count(0) < 0.1 * half + 1:
        return "utf-16-le"
    if half and sample[0::2].count(0) > 0.4 * half and sample[1::2].count(0) < 0.1 * half + 1:
        return "utf-16-be"
    return ""


def open_text(path: Path, encoding: str) -> TextIO:
    """The file as text, line ends as they stand. What cannot be decoded becomes U+FFFD. Raises FrtError."""
    try:
        return path.open(encoding=encoding, errors="replace", newline="")
    except OSError as error:
        raise cannot_read(path, error) from error


def whole_text(path: Path, most: int) -> tuple[str, str]:
    """All of a small file and its encoding. Raises FrtError, also for a file of more than `most` bytes."""
    from frtdesk.formats.incoming import not_of_format

    encoding = encoding_of(path)
    try:
        if path.stat().st_size > most:
            size = most >> 20
            raise not_of_format(path, translate("import", "it is larger than {size} MB").format(size=size))
    except OSError as error:
        raise cannot_read(path, error) from error
    with open_text(path, encoding) as file:
        return file.read(), encoding


def encoding_remarks(encoding: str) -> list[Remark]:
    """What to say where a text was not in UTF-8."""
    if encoding not in _NAMES:
        return []
    said = translate("import", "The text was read as {encoding}.").format(encoding=_NAMES[encoding])
    return [Remark(said)]
