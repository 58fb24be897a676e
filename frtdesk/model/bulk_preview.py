"""What one edit would do to many events, before it is done: which of them change, and how."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from frtdesk.base.edtf_date import EdtfError
from frtdesk.base.progress import Progress, Work
from frtdesk.base.wording import when
from frtdesk.base.words import translate
from frtdesk.model.bulk_edit import BulkEdit
from frtdesk.model.event import Event, Party, Place
from frtdesk.model.event_words import one_line, title_words
from frtdesk.model.vocabulary import KIND_CODE, KINDS, POLICY_TYPE, ROLE, STAGE_CODE, STAGES, spoken

SLICE = 500
"""Events between two looks at whether anybody still waits for the answer."""


@dataclass(frozen=True)
class BulkPreview:
    """`count`: events that were looked at; `changed`: those that change, before and after; `problem`: why nothing can
    be done, empty where it can."""

    count: int
    changed: tuple[tuple[Event, Event], ...]
    problem: str = ""


def previewing(events: Sequence[Event], edit: BulkEdit) -> Work[BulkPreview]:
    """See what becomes of these events."""
    found: list[tuple[Event, Event]] = []
    for place, event in enumerate(events):
        if place % SLICE == 0:
            yield Progress(place, len(events))
        try:
            after = edit.of(event)
        except EdtfError as error:
            said = translate("editing", "“{title}” cannot be moved so far. {why}")
            return BulkPreview(
                len(events), (), said.format(title=title_words(event.title, 60), why=error.message)
            )  # fmt: skip
        if after != event:
            found.append((event, after))
    return BulkPreview(len(events), tuple(found))


def change_words(before: Event, after: Event) -> str:
    """“Kind: Context → Regulation; tags: + ban-wave”."""
    words = "; ".join(_parts(before, after))
    return words[:1].upper() + words[1:]


def _parts(before: Event, after: Event) -> Iterator[str]:
    if (before.start, before.end) != (after.start, after.end):
        yield _turned(
            translate("bulk", "date"),
            when(before.start, before.end, weekday=False),
            when(after.start, after.end, weekday=False),
        )
    if before.kind != after.kind:
        yield _turned(translate("bulk", "kind"), _kind(before.kind), _kind(after.kind))
    if before.stage != after.stage:
        yield _turned(translate("bulk", "stage"), _stage(before.stage), _stage(after.stage))
    if before.importance != after.importance:
        yield _turned(translate("bulk", "importance"), str(before.importance), str(after.importance))
    if before.jurisdiction != after.jurisdiction:
        yield _turned(translate("bulk", "place"), _place(before.jurisdiction), _place(after.jurisdiction))
    for name, had, has in (
        (translate("bulk", "policy types"), _types(before), _types(after)),
        (translate("bulk", "actors"), _actors(before), _actors(after)),
        (translate("bulk", "tags"), before.tags, after.tags),
    ):
        more = [f"+ {one_line(one, 60)}" for one in has if one not in had]
        less = [f"− {one_line(one, 60)}" for one in had if one not in has]
        if more or less:
            yield f"{name}: {', '.join((*more, *less))}"
    if before.checked.date != after.checked.date:
        said = translate("bulk", "day checked") if after.checked.date else translate("bulk", "day not checked")
        yield said
    if before.checked.quotes != after.checked.quotes:
        said = translate("bulk", "quotes checked") if after.checked.quotes else translate("bulk", "quotes not checked")
        yield said


def _turned(name: str, before: str, after: str) -> str:
    none = translate("bulk", "none")
    return f"{name}: {one_line(before, 60) or none} → {one_line(after, 60) or none}"


def _kind(code: str) -> str:
    return KINDS[KIND_CODE[code]].one if code in KIND_CODE else code.replace("_", " ")


def _stage(code: str | None) -> str:
    if not code:
        return ""
    return STAGES[STAGE_CODE[code]].title if code in STAGE_CODE else code.replace("_", " ")


def _place(place: Place | None) -> str:
    return "" if place is None else place.place or place.code


def _types(event: Event) -> tuple[str, ...]:
    return tuple(spoken(code, POLICY_TYPE) for code in event.policy_types)


def _actors(event: Event) -> tuple[str, ...]:
    return tuple(_actor(party) for party in event.actors)


def _actor(party: Party) -> str:
    return f"{party.name} ({spoken(party.role, ROLE)})" if party.role else party.name
