"""Every text that a person reads passes here: English inside, the reader's language outside.

`translate` looks its message up through whatever `use` was given (the application plugs in Qt's translator); without
one it answers in English. Whole sentences only; counts go through `n` and `%n`; other values are put in by
`str.format` names after translation, so that a language may order them as it likes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol


class Translator(Protocol):
    """Turns an English message into the reader's; answers an empty string where it knows none."""

    def __call__(self, context: str, text: str, n: int | None) -> str: ...


_translator: Translator | None = None


def use(translator: Translator | None) -> None:
    """From now on messages go through `translator`; None means English."""
    global _translator
    _translator = translator


def mark(context: str, text: str) -> str:
    """Name a message for the extractor where it is written, to be translated where it is shown."""
    return text


def translate(context: str, text: str, n: int | None = None) -> str:
    """The message in the reader's language. With `n`, `%n` becomes the number and "one|many" the right form.

    English messages with a plural are written "%n event|%n events": singular, bar, plural.
    """
    found = _translator(context, text, n) if _translator is not None else ""
    if not found:
        found = text
        if n is not None and "|" in text:
            one, many = text.split("|", 1)
            found = one if n == 1 else many
    return found if n is None else found.replace("%n", number(n))


def language() -> str:
    """The language of the messages as a tag (BCP 47): itself a message, so that a translation brings its own."""
    return translate("language", "en-GB")


@dataclass(frozen=True, slots=True)
class Signs:
    """How a language writes numbers, and whether a title begins with a small letter where a sentence goes on around it;
    German keeps the capitals of its nouns. `grouped_from`: Spanish writes 1234, but 12.345."""

    group: str
    point: str
    grouped_from: int = 1_000
    small_within: bool = True


ENGLISH_SIGNS = Signs(",", ".")
_signs = ENGLISH_SIGNS


def use_signs(signs: Signs) -> None:
    """From now on numbers are written with `signs`."""
    global _signs
    _signs = signs


def number(value: int) -> str:
    """A count as a person reads it: 12,345."""
    if _signs is ENGLISH_SIGNS:
        return f"{value:,}"
    return f"{value:,}".replace(",", _signs.group) if abs(value) >= _signs.grouped_from else str(value)


def decimal(value: float, places: int) -> str:
    """A number that is not whole, as a person reads it: 1,234.5."""
    whole, _, rest = f"{value:.{places}f}".partition(".")
    return number(int(whole)) + (_signs.point + rest if rest else "")


def within(title: str) -> str:
    """A title as it stands inside a sentence: Save the view, save the view."""
    return title[:1].lower() + title[1:] if _signs.small_within else title


def right_to_left(text: str) -> bool:
    """Whether the first letter with a direction is one of Hebrew, Arabic and the like."""
    from unicodedata import bidirectional

    for letter in text[:200]:
        direction = bidirectional(letter)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
"""Signs that control, those that turn the direction; blanks and line ends are not among them."""


def bare_line(text: str) -> str:
    """A text on one line: blanks of every kind become single ones, and what is no letter at all vanishes: a sign that
    controls would show as a box, or ring a terminal's bell."""
    return " ".join((text if text.isprintable() else _UNSEEN.sub("", text)).split())


def undirected(text: str) -> str:
    """A text without the invisible signs that turn the direction of writing (U+202E and the like): what stands beside
    it on the line would be read backwards. Letters keep the direction that they have by themselves."""
    return text if text.isascii() else _TURNS.sub("", text)
