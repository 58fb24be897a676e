"""Two languages that nobody speaks, to see a window before it is translated.

The first has accents on every letter and is 40 % longer, between brackets: what stands without brackets was never
handed to a translator, what lacks its closing one is cut. The second is in Hebrew letters, for windows that run from
right to left. What the program puts in or reads (`{name}`, `%n`, `&` before a letter, code) stays as it is.
"""

from __future__ import annotations

import re

OPENS, CLOSES = "⟦", "⟧"

_KEPT = re.compile(r"\{[^}]*\}|%n|`[^`]*`|<[^>]*>|&(?=\w)|\*+|https?:\S+")
_ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "áçéîñöšüýžÁÇÉÎÑÖŠÜÝŽ")
_HEBREW = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "אבגדהופגהיקלמנוספרשתחואזיצ" * 2
)  # fmt: skip


def accented(context: str, text: str, n: int | None) -> str:
    """The message with accents, longer, between brackets."""
    if context == "language":
        return text
    form = _form(text, n)
    return f"{OPENS}{_changed(form, _ACCENTS)}{'·' * max(1, round(len(form) * 0.4) - 2)}{CLOSES}"


def mirrored(context: str, text: str, n: int | None) -> str:
    """The message in letters that are written from right to left."""
    return text if context == "language" else _changed(_form(text, n), _HEBREW)


def _form(text: str, n: int | None) -> str:
    if n is None or "|" not in text:
        return text
    one, many = text.split("|", 1)
    return one if n == 1 else many


def _changed(text: str, letters: dict[int, int]) -> str:
    parts: list[str] = []
    at = 0
    for kept in _KEPT.finditer(text):
        parts += [text[at : kept.start()].translate(letters), kept.group()]
        at = kept.end()
    return "".join([*parts, text[at:].translate(letters)])
