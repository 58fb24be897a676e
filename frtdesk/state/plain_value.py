"""Lists, small tables and texts of a view's record as plain words, so that a person can read a shared line.

`["context", "other"]` reads `context,other`; `{"corporate": 3}` reads `corporate:3`; a list of pairs reads `a..b,c`.
Whatever would not come back as it was is written as JSON instead, so that nothing is lost.
"""

from __future__ import annotations

import json
import re
from typing import Any, cast

_SIMPLE = re.compile(r"[\w-]+(?:\.[\w-]+)*")


def to_plain(value: Any, like: Any) -> str:
    """The value as words. `like`: the value that stands in this place of a default view, which says what is read."""
    for words in (_as_text, _as_list, _as_table):
        said = words(value)
        if said is not None and from_plain(said, like) == value:
            return said
    return json.dumps(value, separators=(",", ":"))


def from_plain(text: str, like: Any) -> Any:
    """The value that `to_plain` wrote in the place of `like`; other text comes back as some value, never an error."""
    if isinstance(like, str):
        return text
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        pass
    if isinstance(like, dict):
        return dict(_pair(part) for part in text.split(","))
    if isinstance(like, list | tuple):
        parts = text.split(",")
        return [_ends(part) for part in parts] if ".." in text else parts
    return text


def _as_text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _as_list(value: Any) -> str | None:
    if not isinstance(value, list) or not value:
        return None
    said: list[str] = []
    for part in cast("list[object]", value):
        ends = cast("list[object]", part) if isinstance(part, list) else [part]
        words = [end for end in ends if isinstance(end, str) and (not end or _SIMPLE.fullmatch(end))]
        if len(words) != len(ends) or not 1 <= len(words) <= 2:
            return None
        said.append("..".join(words))
    return ",".join(said)


def _as_table(value: Any) -> str | None:
    if not isinstance(value, dict) or not value:
        return None
    table = cast("dict[Any, Any]", value)
    return ",".join(f"{key}:{json.dumps(kept, separators=(',', ':'))}" for key, kept in table.items())


def _pair(text: str) -> tuple[str, Any]:
    name, _, said = text.rpartition(":")
    try:
        return name, json.loads(said)
    except (ValueError, RecursionError):
        return name, said


def _ends(text: str) -> list[str]:
    first, _, last = text.partition("..")
    return [first, last]
