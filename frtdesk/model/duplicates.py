"""What may be there twice: sources with one address, actors with one name.

A proposal only: a person looks at it. Each group is a tuple of keys, the first of them the best to keep.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations
from urllib.parse import urlsplit

from frtdesk.model.book import StoredActor, StoredSource
from frtdesk.model.names import folded


def source_duplicates(sources: Iterable[StoredSource]) -> tuple[tuple[int, ...], ...]:
    """Keys of sources whose addresses differ in nothing that matters; the one that says most comes first."""
    groups: defaultdict[str, list[StoredSource]] = defaultdict(list)
    for one in sources:
        if one.source.url:
            groups[plain_address(one.source.url)].append(one)
    return tuple(
        tuple(one.key for one in sorted(group, key=lambda one: (-_said(one), one.key)))
        for group in groups.values()
        if len(group) > 1
    )


def _said(stored: StoredSource) -> int:
    source = stored.source
    return sum(map(bool, (source.title, source.publisher, source.published)))


def plain_address(url: str) -> str:
    """An address without what makes no other page: scheme, www, a closing stroke, the fragment, marks of campaigns."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return url
    host = parts.netloc.casefold().removeprefix("www.")
    query = "&".join(sorted(part for part in parts.query.split("&") if part and not part.startswith("utm_")))
    return f"{host}{parts.path.rstrip('/')}" + (f"?{query}" if query else "")


def actor_duplicates(actors: Iterable[StoredActor]) -> tuple[tuple[int, ...], ...]:
    """Keys of actors of which one is called as another is, or is also called so, without regard to case and accents."""
    known = {actor.key: actor for actor in actors}
    called: defaultdict[str, list[int]] = defaultdict(list)
    for actor in known.values():
        called[folded(actor.name)].append(actor.key)
    pairs = [pair for keys in called.values() for pair in combinations(keys, 2)]
    for actor in known.values():
        for alias in actor.aliases:
            pairs += [(actor.key, other) for other in called.get(folded(alias), ()) if other != actor.key]
    return tuple(tuple(sorted(group, key=lambda key: (-len(known[key].aliases), key))) for group in _joined(pairs))


def _joined(pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """Groups of all that hang together."""
    group_of: dict[int, list[int]] = {}
    for one, other in pairs:
        first, second = group_of.setdefault(one, [one]), group_of.setdefault(other, [other])
        if first is not second:
            first += second
            group_of |= dict.fromkeys(second, first)
    return list({id(group): group for group in group_of.values()}.values())
