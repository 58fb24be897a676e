"""Text of a database for files that are XML or HTML: without what these cannot hold."""

from __future__ import annotations

LONGEST = 20_000
"""Characters of one text."""

_BREAKS = "\t\n\r\v\f\x85\u2028\u2029"


def clean(text: str, limit: int = LONGEST) -> str:
    """A text on one line, without control characters and half surrogates; line breaks become blanks."""
    if len(text) <= limit and text.isprintable():
        return text
    return "".join(" " if letter in _BREAKS else letter for letter in text[:limit] if _allowed(ord(letter)))


def _allowed(code: int) -> bool:
    if code < 0x20:
        return 0x09 <= code <= 0x0D
    return not (0x7F <= code < 0x85 or 0x85 < code < 0xA0 or 0xD800 <= code < 0xE000 or code & 0xFFFE == 0xFFFE)
