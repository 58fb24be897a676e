"""Opening a text of unknown encoding: UTF-8, UTF-16 and UTF-32 by their marks or zero bytes, else Windows-1252; or in
the one that a person names."""

from __future__ import annotations

import codecs
import re
from itertools import count
from pathlib import Path
from typing import BinaryIO, TextIO

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.formats.incoming import Remark, cannot_read

ENCODINGS = {
    "UTF-8": "utf-8", "UTF-16": "utf-16", "Windows-1252": "cp1252", "Windows-1251": "cp1251", "ISO 8859-2": "iso8859-2",
    "ISO 8859-15": "iso8859-15", "Mac Roman": "mac-roman", "Shift JIS": "cp932", "GB 18030": "gb18030",
}  # fmt: skip
"""Those that a person is offered, and Python's names for them; any other that Python knows may be named, too."""

_NO_TEXTS = ("idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined")
"""What Python calls an encoding, and no program writes its tables in."""

_UNFIT = re.compile("[\udc80-\udcff]")
_MUCH = 2
"""So many letters of UTF-8 for each wrong byte are no chance: other encodings make hardly any."""

_BLOCK = 1 << 20
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NAMES = {"utf-16": "UTF-16", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16", "utf-32": "UTF-32",
          "latin-1": "Latin-1", "utf-8": "UTF-8", "utf-8-sig": "UTF-8",
          **{codec: name for name, codec in ENCODINGS.items()}}  # fmt: skip
_NO_CP1252 = bytes([0x81, 0x8D, 0x8F, 0x90, 0x9D])
"""Bytes that mean nothing in Windows-1252."""


def encoding_of(path: Path, wished: str = "") -> str:
    """The codec of a text file: that of the name that a person wishes, else what it shows, for which all of it is read
    where it is no UTF-8 by mark. A few wrong bytes in a text that is UTF-8 everywhere else leave it UTF-8. Raises
    FrtError."""
    codec = codec_named(wished) if wished else ""
    try:
        with path.open("rb") as file:
            head = file.read(_BLOCK)
            if codec:
                marked = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
                return codec if codec != "utf-16" or marked else _without_mark(head) or "utf-16-le"
            for mark, name in _MARKS:
                if head.startswith(mark):
                    return name
            if wide := _without_mark(head):
                return wide
            return _by_its_bytes(head, file)
    except OSError as error:
        raise cannot_read(path, error) from error


def codec_named(name: str) -> str:
    """The codec that people call so. Raises FrtError with what there is."""
    try:
        offered = {title.casefold(): codec for title, codec in ENCODINGS.items()}
        found = codecs.lookup(offered.get(name.casefold(), name))
        if not "é".encode(found.name, "replace").decode(found.name, "replace") or found.name in _NO_TEXTS:
            raise LookupError
    except (LookupError, ValueError) as error:
        raise FrtError(
            translate("import", "There is no encoding {name}.").format(name=name[:40]),
            translate("import", "Choose one of {known}.").format(known=", ".join(ENCODINGS)),
        ) from error
    return "utf-8-sig" if found.name == "utf-8" else found.name


def _by_its_bytes(head: bytes, file: BinaryIO) -> str:
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    whole = wrong = 0
    is_1252, block = True, head
    while True:
        text = decoder.decode(block, final=not block)
        if not text.isascii():
            unfit = len(_UNFIT.findall(text))
            wrong += unfit
            whole += len(text) - len(text.encode("ascii", "ignore")) - unfit
        is_1252 = is_1252 and not any(byte in block for byte in _NO_CP1252)
        if not block:
            break
        block = file.read(_BLOCK)
    if not wrong or whole >= _MUCH * wrong:
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


def whole_text(path: Path, most: int, wished: str = "") -> tuple[str, str]:
    """All of a small file and its encoding. Raises FrtError, also for a file of more than `most` bytes."""
    from frtdesk.formats.incoming import not_of_format

    encoding = encoding_of(path, wished)
    try:
        if path.stat().st_size > most:
            size = most >> 20
            raise not_of_format(path, translate("import", "it is larger than {size} MB").format(size=size))
    except OSError as error:
        raise cannot_read(path, error) from error
    with open_text(path, encoding) as file:
        return file.read(), encoding


def encoding_remarks(path: Path, encoding: str) -> list[Remark]:
    """What to say where a text was not in UTF-8, or holds what its encoding does not know. Raises FrtError."""
    title, said = _NAMES.get(encoding, encoding), list[Remark]()
    if title != "UTF-8":
        said.append(Remark(translate("import", "The text was read as {encoding}.").format(encoding=title)))
    unread, lines = _unread(path, encoding)
    if unread:
        sentence = translate(
            "import",
            "%n character could not be read as {encoding} and became “\ufffd”: line {lines}.|"
            "%n characters could not be read as {encoding} and became “\ufffd”: lines {lines}.",
            unread,
        )
        numbers = ", ".join(map(str, lines[:_LISTED])) + (", …" if len(lines) > _LISTED else "")
        said.append(Remark(sentence.format(encoding=title, lines=numbers)))
    return said


def _unread(path: Path, encoding: str) -> tuple[int, list[int]]:
    """How many characters could not be decoded, and the first lines with one."""
    found, lines = 0, list[int]()
    try:
        with path.open(encoding=encoding, errors=_MARKED) as file:
            for number in count(1):
                if not (line := file.readline(_BLOCK)):
                    break
                if wrong := line.count(_MARK):
                    found += wrong
                    lines += [number] if len(lines) <= _LISTED else []
    except OSError as error:
        raise cannot_read(path, error) from error
    return found, lines


_LISTED = 10
"""Lines that are named; behind them an ellipsis."""

_MARK, _MARKED = "\udcff", "frtdesk-marked"
"""A half character, which stands in no text, and the name of the way to decode that puts it where nothing is known."""


def _marked(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return _MARK, error.end


codecs.register_error(_MARKED, _marked)
