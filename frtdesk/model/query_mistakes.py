"""What people get wrong in a filter, each with one sentence, what to do, and where to underline it."""

from __future__ import annotations

import re

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model.fields import field_named, nearest_field, shortened
from frtdesk.model.filter import OPERATORS
from frtdesk.model.mend import Mend

MAX_LEVELS = 200
"""Parentheses inside parentheses."""


class QueryError(FrtError):
    """A mistake in a filter's text: from character `start` to before `end`. `mend`: what was probably meant."""

    def __init__(self, message: str, hint: str, start: int, end: int, mend: Mend | None = None) -> None:
        super().__init__(message, hint)
        self.start = start
        self.end = end
        self.mend = mend


_MARKS = re.compile(r'"(?:[^"\\]|\\.)*"|“[^“”]*”|["“”()]|(?<![^\s()"“”-])NEAR(?:/[0-9]+)?\(', re.DOTALL)


def refuse_unbalanced(text: str) -> None:
    """Raise QueryError for quotes and parentheses without their partner, too many levels, and NEAR(."""
    opened: list[int] = []
    for found in _MARKS.finditer(text):
        mark, at = found.group(), found.start()
        if mark in ('"', "“", "”"):
            raise _lone_quote(text, at)
        if mark.startswith("NEAR"):
            message = translate("filter", "A filter has no NEAR.")
            hint = translate("filter", 'Write words that belong together in quotes: "human rights".')
            raise QueryError(message, hint, at, found.end())
        if mark == "(":
            opened.append(at)
            if len(opened) > MAX_LEVELS:
                message = translate("filter", "A filter has at most %n levels of parentheses.", MAX_LEVELS)
                raise QueryError(message, "", at, at + 1)
        elif mark == ")":
            if not opened:
                message = translate("filter", "This parenthesis closes nothing.")
                hint = translate("filter", "Remove it, or open it with ( before.")
                raise QueryError(message, hint, at, at + 1, Mend(at, at + 1, ""))
            opened.pop()
    if opened:
        message = translate("filter", "This parenthesis is not closed.")
        hint, mend = translate("filter", "Close it with )."), Mend(len(text), len(text), ")" * len(opened))
        raise QueryError(message, hint, opened[-1], opened[-1] + 1, mend)


def _lone_quote(text: str, at: int) -> QueryError:
    message = translate("filter", "This quotation mark has no partner.")
    hint = translate("filter", 'Close it with ", and write \\" for a quotation mark inside quotes.')
    partner = {"“": "”", '"': '"'}.get(text[at])
    opens = bool(text[at + 1 :].strip()) and not text.endswith("\\")
    mend = Mend(len(text), len(text), partner) if partner is not None and opens else None
    return QueryError(message, hint, at, len(text), mend)


_REGULAR = re.compile(
    r"^/.+/[a-z]*$|\.[*+]|\\[a-zA-Z.]|\[\^?\w-\w[^\]]*\]|\[[^\]]+\][*+?{]|\||^\^|^\?[a-z:=!<]", re.DOTALL
)


def word_problem(text: str, prefix: bool, quoted: bool) -> tuple[str, str] | None:
    """A sentence and a hint for a word that cannot be searched for; None for a good one."""
    if not quoted and text in OPERATORS:
        return _lone_operator(text)
    typed = text + "*" * prefix
    if not quoted and _REGULAR.search(typed):
        message = translate("filter", "“{word}” looks like a regular expression, which a filter cannot read.")
        hint = translate("filter", "Use OR between alternatives, face* for a beginning, quotes for these characters.")
        return message.format(word=shortened(typed)), hint
    if not quoted and "*" in text:
        return (
            translate("filter", "A star stands only at the end of a word."),
            translate("filter", "Write face* for every word that begins with face."),
        )
    if not quoted and ":" in text:
        return (
            translate("filter", "There is no field before this colon."),
            translate("filter", "Put quotes around text that has a colon or a comparison in it."),
        )
    if not any(letter.isalnum() for letter in text):
        return _nothing_to_search(text, prefix)
    return None


def _lone_operator(word: str) -> tuple[str, str]:
    return (
        translate("filter", "{word} needs something on both sides.").format(word=word),
        translate("filter", "Put quotes around it to search for the word: {word}.").format(word=f'"{word}"'),
    )


def _nothing_to_search(text: str, prefix: bool) -> tuple[str, str]:
    if prefix:
        return (
            translate("filter", "A star needs the beginning of a word before it."),
            translate("filter", "Write face* for every word that begins with face."),
        )
    if not text.strip():
        return translate("filter", "There is nothing between the quotation marks."), ""
    return (
        translate("filter", "“{text}” has no letter or digit to search for.").format(text=shortened(text)),
        translate("filter", "Remove it, or write the word beside it in the same quotes."),
    )


def unknown_field(name: str, at: int) -> QueryError:
    """The error for a name before a colon that is no field, with the one that was most likely meant."""
    near = nearest_field(name)
    if near is not None:
        message = translate("filter", "There is no field {name}; did you mean {near}?")
    else:
        message = translate("filter", "There is no field {name}.")
    hint = translate("filter", "Put quotes around text that has a colon or a comparison in it.")
    mend = Mend(at, at + len(name), near) if near is not None else None
    return QueryError(message.format(name=shortened(name), near=near), hint, at, at + len(name), mend)


_LAST = re.compile(r'(-|[^\s()"“”-][^\s()"“”]*)?\s*$')


def unreadable(text: str, at: int) -> QueryError:
    """The error where the text up to `at` is fine and does not go on as it must."""
    last = _LAST.search(text[:at])
    assert last is not None
    word, start, end = last.group(1) or "", last.start(1), last.end(1)
    if word == "-":
        return QueryError(translate("filter", "The minus needs something right after it."), "", start, end)
    if word in OPERATORS:
        message = translate("filter", "{word} needs something after it.").format(word=word)
        hint = translate("filter", "Put quotes around it to search for the word: {word}.").format(word=f'"{word}"')
        return QueryError(message, hint, start, end)
    if word.endswith((":", "=", "<", ">")) and word.strip(":=<>"):
        return _missing_value(text, word.rstrip(":=<>"), start, end)
    if text[:at].rstrip().endswith("("):
        message = translate("filter", "There is nothing between these parentheses.")
        return QueryError(message, "", text.rindex("(", 0, at), min(at + 1, len(text)))
    message = translate("filter", "The filter cannot go on like this.")
    return QueryError(message, "", max(min(at, len(text) - 1), 0), len(text))


_NEXT = re.compile(r'\s+("[^"]*"|[^\s()"“”:]+)(?=$|[\s)])')


def _missing_value(text: str, name: str, start: int, end: int) -> QueryError:
    if field_named(name) is None:
        return unknown_field(name, start)
    value = _NEXT.match(text, end)
    mend = Mend(start, value.end(), text[start:end] + value.group(1)) if value is not None else None
    message = translate("filter", "{field} needs a value right after it.").format(field=name)
    hint = translate("filter", "Write for instance actor:amazon or importance:>=4.")
    return QueryError(message, hint, start, end, mend)
