"""What a merge takes into an event, in words: each field before and after, bounded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, cast

from frtdesk.base.words import translate
from frtdesk.model.conflict import Take
from frtdesk.model.event_words import one_line
from frtdesk.model.merge_plan import Choices, EventFate, becomes
from frtdesk.model.three_way import FIELDS, values_of
from frtdesk.model.value_words import field_title, field_words

ROOM = 120
"""Characters of one side of a field."""

LEAD = 30
"""Characters that stay in front of where two long texts begin to differ."""

ENTRIES = 6
"""Entries of a list that are named; those beyond are counted."""


def taken_lines(one: EventFate, choices: Choices, otherwise: Take) -> Iterator[str]:
    """“Summary: Six bars use it. → Seven bars use it.”; nothing for an event that is new, or that stays as it is."""
    after = becomes(one, choices, otherwise)
    if one.mine is None or after is None:
        return
    had, has = values_of(one.mine), values_of(after)
    for name in FIELDS:
        if had[name] != has[name]:
            text = _turned(name, had[name], has[name])
            yield translate("merge", "{field}: {text}").format(field=field_title(name), text=text)


def _turned(name: str, before: Any, after: Any) -> str:
    if name in _LISTS:
        return _entries(name, before, after)
    sides = [" ".join(field_words(name, value).split()) for value in (before, after)]
    nothing = translate("merge", "nothing")
    return " → ".join(one_line(side, ROOM) or nothing for side in _where_they_differ(*sides))


_LISTS = frozenset({"policy_types", "actors", "relations", "tags", "sources", "quotes"})


def _entries(name: str, before: Sequence[Any], after: Sequence[Any]) -> str:
    """What goes and what comes. An entry that only stands elsewhere is no other."""
    turned = [("−", one) for one in before if one not in after] + [("+", one) for one in after if one not in before]
    if not turned:
        turned = [("+", one) for one in after]
    said = [
        f"{sign} {one_line(field_words(name, cast('tuple[Any, ...]', (entry,))), ROOM)}"
        for sign, entry in islice(turned, ENTRIES)
    ]
    if len(turned) > ENTRIES:
        said.append(translate("merge", "and %n more|and %n more", len(turned) - ENTRIES))
    return ", ".join(said)


def _where_they_differ(before: str, after: str) -> tuple[str, str]:
    """Two texts, long ones without most of what both begin with: cut at their ends they could look the same."""
    others = (place for place, (one, other) in enumerate(zip(before, after, strict=False)) if one != other)
    same = next(others, min(len(before), len(after)))
    start = before.rfind(" ", 0, max(same - LEAD, 0)) + 1
    if not start or max(len(before), len(after)) <= ROOM:
        return before, after
    return f"…{before[start:]}", f"…{after[start:]}"
