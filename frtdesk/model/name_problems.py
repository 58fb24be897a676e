"""What is wrong with an actor, a source, a tag or a place that is being edited, field by field."""

from __future__ import annotations

from collections.abc import Iterator

from frtdesk.base.edtf import extent
from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model.book import StoredActor, StoredPlace, StoredSource
from frtdesk.model.event_problems import LONGEST_NAME, Problem, address_problem
from frtdesk.model.names import folded
from frtdesk.model.shared_names import ACTOR, PLACE, TAG, SharedName, SharedNames, Stored, StoredTag


def name_problems(row: Stored, names: SharedNames) -> tuple[Problem, ...]:
    """All that is wrong, in the order of the fields; a row with the same key is the one that is replaced."""
    if isinstance(row, StoredActor):
        return tuple(_actor(row, names))
    if isinstance(row, StoredSource):
        return tuple(_source(row, names))
    if isinstance(row, StoredTag):
        return tuple(_tag(row, names))
    return tuple(_place(row, names))


def _actor(row: StoredActor, names: SharedNames) -> Iterator[Problem]:
    yield from _name(row.name)
    yield from _taken(ACTOR, row.key, row.name, names)
    for place, alias in enumerate(row.aliases):
        if len(alias) > LONGEST_NAME:
            sentence = translate("editing", "A name has at most %n characters.", LONGEST_NAME)
            yield Problem("aliases", sentence, place)
        other = next((one for one in names.like(ACTOR, alias) if one.key != row.key), None)
        if other is not None:
            said = translate("names", "{name} is called {alias} as well; a filter by it finds both.")
            yield Problem("aliases", said.format(name=other.name[:80], alias=alias[:80]), place, blocks=False)
    yield from _parent(ACTOR, row.key, row.parent, names)


def _source(row: StoredSource, names: SharedNames) -> Iterator[Problem]:
    source = row.source
    if not (source.url or source.title or source.publisher):
        yield Problem("url", translate("names", "A source needs an address or a title."))
    problem = address_problem("url", source.url)
    if problem is not None:
        yield problem
    other = names.addresses.get(source.url or "")
    if other is not None and other.key != row.key:
        said = translate("names", "“{name}” has this address already. Merge the two instead.")
        yield Problem("url", said.format(name=other.name[:80]))
    if source.published:
        try:
            extent(source.published, None)
        except FrtError as error:
            yield Problem("published", error.message, blocks=False)


def _tag(row: StoredTag, names: SharedNames) -> Iterator[Problem]:
    yield from _name(row.name)
    yield from _taken(TAG, row.key, row.name, names)


def _place(row: StoredPlace, names: SharedNames) -> Iterator[Problem]:
    yield from _name(row.name)
    for one in names.called(PLACE, row.name):
        other = one.row
        if isinstance(other, StoredPlace) and (other.code, other.level, other.key == row.key) == (
            row.code, row.level, False,
        ):  # fmt: skip
            said = translate("names", "There is a place with this name, code and level already. Merge the two instead.")
            yield Problem("name", said)
    if not row.code:
        yield Problem("code", translate("names", "Without a code nobody finds it by its country."), blocks=False)
    elif names.node(row.code) is None and not any(
        isinstance(one.row, StoredPlace) and one.row.code == row.code and one.key != row.key for one in names.of(PLACE)
    ):
        yield Problem("code", translate("names", "This is no ISO 3166 code, nor EU, UN or INT."), blocks=False)
    yield from _parent(PLACE, row.key, row.parent, names)


def _name(name: str) -> Iterator[Problem]:
    if not name.strip():
        yield Problem("name", translate("editing", "A name is missing."))
    elif len(name) > LONGEST_NAME:
        yield Problem("name", translate("editing", "A name has at most %n characters.", LONGEST_NAME))


def _taken(table: str, key: int, name: str, names: SharedNames) -> Iterator[Problem]:
    """Two cannot have one name; a name that only looks alike is said, and may stay."""
    others = [one for one in names.called(table, name) if one.key != key]
    if others:
        yield Problem("name", translate("names", "There is one of this name already. Merge the two instead."))
        return
    like = next((one for one in names.like(table, name) if one.key != key), None)
    if like is not None and name.strip():
        yield Problem("name", _like(like, name), blocks=False)


def _like(one: SharedName, name: str) -> str:
    if folded(one.name) == folded(name):
        return translate("names", "This is nearly “{name}”, which is there already.").format(name=one.name[:80])
    return translate("names", "“{name}” is called so as well.").format(name=one.name[:80])


def _parent(table: str, key: int, parent: int | None, names: SharedNames) -> Iterator[Problem]:
    if names.circle(table, key, parent):
        yield Problem("parent", translate("names", "It cannot belong to itself, nor to what belongs to it."))
