"""Several events that are one: what becomes of what, to be looked at before it is done."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from frtdesk.base.words import mark, translate
from frtdesk.model.book import Book, identity_of
from frtdesk.model.change import Change, ChangeSet
from frtdesk.model.change_titles import changed_fields, short
from frtdesk.model.edited_event import StoredEvent, binned, differences
from frtdesk.model.event import Checked, Event, Party, Quote, Relation, Source
from frtdesk.model.merge_choice import chosen
from frtdesk.model.stored_lesson import StoredLesson
from frtdesk.model.stored_lesson import difference as lesson_difference

_SENTENCE = re.compile(r"(?<=[.!?])\s+")


@dataclass(frozen=True)
class Merge:
    """A merge as it will be done. `kept`: what stays, `gone`: what goes into it, as people call them; `said`: what
    changes, a sentence each; `events`: how many events change; `after`: the event that stays, None for other things."""

    title: str
    kept: str
    gone: tuple[str, ...]
    events: int
    said: tuple[str, ...]
    changes: ChangeSet
    after: Event | None = None


def merged(kept: Event, others: Sequence[Event]) -> Event:
    """The event that stays: its own fields where it has them, what it lacks from the others in their order, and the
    lists of all."""
    every = (kept, *others)
    ids = {event.id for event in every}
    sources, places = _sources(every)
    start = next((event for event in every if event.start or event.end), kept)
    said = _all_quotes(quote for event, its in zip(every, places, strict=True) for quote in _quotes(event, its))
    return replace(
        kept,
        title=next((event.title for event in every if event.title.strip()), ""),
        start=start.start,
        end=start.end,
        kind=next((event.kind for event in every if event.kind != "other"), kept.kind),
        stage=next((event.stage for event in every if event.stage), None),
        jurisdiction=next((event.jurisdiction for event in every if event.jurisdiction), None),
        summary=next((event.summary for event in every if event.summary.strip()), ""),
        why_it_matters=next((event.why_it_matters for event in every if event.why_it_matters.strip()), ""),
        note=_notes(event.note for event in every if event.note),
        importance=max(event.importance for event in every),
        policy_types=tuple(dict.fromkeys(code for event in every for code in event.policy_types)),
        tags=tuple(dict.fromkeys(tag for event in every for tag in event.tags)),
        actors=_actors(every),
        sources=sources,
        quotes=said,
        relations=_relations(one for event in every for one in event.relations if one.to not in ids),
        checked=Checked(start.checked.date, bool(said) and all(quote.verified for quote in said)),
    )


def _notes(notes: Iterable[str]) -> str | None:
    """The notes of all, a sentence that several have said once."""
    said: set[str] = set()
    found: list[str] = []
    for note in notes:
        sentences = _SENTENCE.split(note)
        new = [one for one in sentences if one.strip() not in said]
        said.update(one.strip() for one in sentences)
        if new:
            found.append(note if len(new) == len(sentences) else " ".join(new))
    return "\n\n".join(found) or None


def _sources(every: Sequence[Event]) -> tuple[tuple[Source, ...], list[list[int]]]:
    """All sources, each address once, and for each event where its own stand among them."""
    found: dict[str | Source, tuple[int, Source]] = {}
    for event in every:
        for source in event.sources:
            found.setdefault(identity_of(source), (len(found), source))
    places = [[found[identity_of(source)][0] for source in event.sources] for event in every]
    return tuple(source for _, source in found.values()), places


def _all_quotes(quotes: Iterable[Quote]) -> tuple[Quote, ...]:
    """Each once; verified if it is in one of the events."""
    found: dict[Quote, bool] = {}
    for quote in quotes:
        plain = replace(quote, verified=False)
        found[plain] = found.get(plain, False) or quote.verified
    return tuple(replace(quote, verified=verified) for quote, verified in found.items())


def _quotes(event: Event, places: Sequence[int]) -> Iterable[Quote]:
    return (replace(one, source=None if one.source is None else places[one.source]) for one in event.quotes)


def _actors(every: Sequence[Event]) -> tuple[Party, ...]:
    found: dict[str, Party] = {}
    for event in every:
        for party in event.actors:
            found.setdefault(party.name, party)
    return tuple(found.values())


def _relations(relations: Iterable[Relation]) -> tuple[Relation, ...]:
    """At most one to each event."""
    found: dict[str, Relation] = {}
    for one in relations:
        found.setdefault(one.to, one)
    return tuple(found.values())


def merge_events(
    kept: StoredEvent,
    others: Sequence[StoredEvent],
    related: Sequence[StoredEvent],
    lessons: Sequence[StoredLesson],
    book: Book,
    choices: Mapping[str, int] = MappingProxyType({}),
) -> Merge:
    """What merging these events does: the one that stays gets what it lacks, the others go to the bin, and whatever
    pointed to them points to it. `related`: the events that relate to any of the others; `choices`: by field, which of
    the events it is taken from."""
    every = [one.event for one in (kept, *others)]
    after = chosen(merged(kept.event, every[1:]), every, choices)
    gone = {one.event.id for one in others}
    pairs: list[tuple[StoredEvent | None, Event]] = [(kept, after)]
    ours = {kept.key, *(one.key for one in others)}
    pointing = [one for one in related if one.key not in ours and any(r.to in gone for r in one.event.relations)]
    for one in pointing:
        turned = (replace(r, to=kept.event.id) if r.to in gone else r for r in one.event.relations)
        pairs.append((one, replace(one.event, relations=_relations(turned))))
    title = translate("editing", "Merge %n event into {title}|Merge %n events into {title}", len(others))
    title = title.format(title=short(kept.event.title))
    changes: list[Change] = []
    steps = 0
    for part in (differences(title, pairs, book), binned(title, others)):
        changes += part.changes if part is not None else ()
    for lesson in lessons:
        turned_lesson = _turned(lesson, gone, kept.event.id)
        part = lesson_difference(title, lesson, turned_lesson)
        if part is not None:
            changes += part.changes
            steps += len(part.changes)
    return Merge(
        title,
        kept.event.title,
        tuple(one.event.title for one in others),
        1 + len(others) + len(pointing),
        tuple(_said(kept.event, after, others, len(pointing), steps)),
        ChangeSet(title, tuple(changes)),
        after,
    )


def _turned(lesson: StoredLesson, gone: set[str], kept: str) -> StoredLesson:
    def turned(name: str) -> str:
        return kept if name in gone else name

    for place, stored in enumerate(lesson.steps):
        step = stored.step
        selection = None if step.selection is None else tuple(dict.fromkeys(map(turned, step.selection)))
        event = None if step.event is None else turned(step.event)
        if (event, selection) != (step.event, step.selection):
            lesson = lesson.with_step(place, replace(step, event=event, selection=selection))
    return lesson


def _said(before: Event, after: Event, others: Sequence[StoredEvent], pointing: int, steps: int) -> Iterable[str]:
    for name, sentence in _MORE.items():
        more = len(getattr(after, name)) - len(getattr(before, name))
        if more > 0:
            yield translate("editing", sentence, more)
    if any(name in _FILLED for name in changed_fields(before, after)):
        taken = (getattr(before, name) for name in changed_fields(before, after) if name in _FILLED)
        yield (
            translate("editing", "Something it says is taken from the others.")
            if any(taken)
            else translate("editing", "It gets what it lacks from the others.")
        )
    if pointing:
        yield translate(
            "editing",
            "%n event that related to the others will relate to it.|"
            "%n events that related to the others will relate to it.",
            pointing,
        )
    if steps:
        yield translate("editing", "%n step of a lesson will show it.|%n steps of lessons will show it.", steps)
    yield translate("editing", "%n event goes to the bin.|%n events go to the bin.", len(others))


_FILLED = frozenset({"title", "start", "end", "kind", "stage", "jurisdiction", "summary", "why_it_matters", "note"})
_MORE = {
    "actors": mark("editing", "It gets %n more actor.|It gets %n more actors."),
    "sources": mark("editing", "It gets %n more source.|It gets %n more sources."),
    "quotes": mark("editing", "It gets %n more quote.|It gets %n more quotes."),
    "relations": mark("editing", "It gets %n more relation.|It gets %n more relations."),
    "tags": mark("editing", "It gets %n more tag.|It gets %n more tags."),
    "policy_types": mark("editing", "It gets %n more policy type.|It gets %n more policy types."),
}
