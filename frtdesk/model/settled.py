"""Conflicts of earlier merges in which mine was kept: while they go on saying the same nobody is asked again.

Kept as one text: for each event, actor or source and each field, a digest of what they said.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from hashlib import blake2b
from typing import Any, cast

from frtdesk.model.merge_shared import SharedFate
from frtdesk.model.three_way import Merged

Settled = Mapping[str, str]
"""Digests of theirs by thing and field."""


def read_settled(text: str) -> Settled:
    """From the kept text; what is none of it is passed over: then somebody is asked once more."""
    try:
        kept = json.loads(text or "{}")
    except ValueError:
        return {}
    if not isinstance(kept, dict):
        return {}
    return {str(key): str(value) for key, value in cast("dict[Any, Any]", kept).items()}


def settled_text(settled: Settled, newly: Iterable[tuple[tuple[str, str], object]]) -> str:
    """To be kept: what was settled, and these, each by thing and field with what they say."""
    found = dict(settled) | {_name(key): _digest(theirs) for key, theirs in newly}
    return json.dumps(found, ensure_ascii=False, sort_keys=True) if found else ""


def unsettled(thing: str, merged: Merged, settled: Settled) -> Merged:
    """An event of which only those conflicts are left that were not settled; mine stays in the others."""
    over = {name for name, sides in merged.conflicts.items() if is_settled((thing, name), sides[2], settled)}
    if not over:
        return merged
    values = dict(merged.values) | {name: merged.conflicts[name][1] for name in over}
    return Merged(values, {name: sides for name, sides in merged.conflicts.items() if name not in over})


def unsettled_shared(shared: SharedFate, settled: Settled) -> SharedFate:
    """The same of an actor or source, whose values hold mine already."""
    left = {
        name: sides for name, sides in shared.conflicts.items()
        if not is_settled((shared.thing, name), sides[2], settled)
    }  # fmt: skip
    return shared if len(left) == len(shared.conflicts) else replace(shared, conflicts=left)


def is_settled(key: tuple[str, str], theirs: object, settled: Settled) -> bool:
    """Whether mine was kept in this conflict, by thing and field, while they said the same."""
    return settled.get(_name(key)) == _digest(theirs)


def _name(key: tuple[str, str]) -> str:
    return " ".join(key)


def _digest(theirs: object) -> str:
    """Values are texts and frozen records of texts, which say all of themselves."""
    return blake2b(repr(theirs).encode("utf-8", "replace"), digest_size=8).hexdigest()
