"""Whether two names may mean the same speaker: nobody is asked to choose between a person and his own other name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from frtdesk.model.names import folded

_NAMES = re.compile(r"(?<![^\W_])[^\W\d_a-z][^\W_]{3,}")
"""A word of four letters or more that begins with none of the small Latin ones."""

Aliases = Mapping[str, str]
"""Folded other name -> folded name."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who said something, folded, under the first of his names; `words`: the parts of the name."""

    name: str
    affiliation: str
    words: frozenset[str]


def speaker_of(name: str, affiliation: str | None, aliases: Aliases) -> Speaker:
    """The speaker that a quote names."""
    said = _first_name(name, aliases)
    return Speaker(said, _first_name(affiliation or "", aliases), frozenset(_bare(said)))


def may_be_one(one: Speaker, other: Speaker) -> bool:
    """Whether these may be the same: one is part of the other, surname is the same, or one speaks for the other."""
    if one.name == other.name or one.words <= other.words or other.words <= one.words:
        return True
    if _bare(one.name)[-1:] == _bare(other.name)[-1:]:
        return True
    return _speaks_for(one, other) or _speaks_for(other, one)


def names_itself(text: str, speaker: Speaker) -> bool:
    """Whether a quote gives its speaker away."""
    said = " " + " ".join(_bare(folded(text))) + " "
    surname = _bare(speaker.name)[-1:]
    wanted = [speaker.name, speaker.affiliation, *(name for name in surname if len(name) > 3)]
    return any(f" {' '.join(_bare(name))} " in said for name in wanted if _bare(name))


def names_of(text: str) -> frozenset[str]:
    """The words in it that are written as names, folded: Boston and City and Council in Boston City Council."""
    return frozenset(folded(word) for word in _NAMES.findall(text))


def gives_away(quote: str, choice: str) -> bool:
    """Whether a quote names a part of a choice: `Boston should not` points at a councillor of Boston."""
    return bool(names_of(quote) & names_of(choice))


def _speaks_for(one: Speaker, other: Speaker) -> bool:
    affiliation = _bare(one.affiliation)
    return bool(affiliation) and (one.affiliation == other.name or set(affiliation) <= other.words)


def _first_name(name: str, aliases: Aliases) -> str:
    plain = folded(name)
    return aliases.get(plain, plain)


def _bare(name: str) -> list[str]:
    """The words of a name without signs: "(to CNET)" is "to cnet"."""
    return "".join(letter if letter.isalnum() else " " for letter in name).split()
