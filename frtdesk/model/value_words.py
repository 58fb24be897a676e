"""A field of an event as a person reads it, whole: for choosing between two of them."""

from __future__ import annotations

from typing import Any, cast

from frtdesk.base.wording import date_words, when
from frtdesk.base.words import mark, translate
from frtdesk.model.event import Checked, Party, Place, Relation, Source
from frtdesk.model.three_way import DATES, EVIDENCE, SaidQuote
from frtdesk.model.vocabulary import KIND_CODE, KINDS, POLICY_TYPE, RELATION_KIND, ROLE, STAGE_CODE, STAGES, spoken

TITLES = {
    "title": mark("history", "Title"),
    DATES: mark("history", "Dates"),
    "kind": mark("history", "Kind"),
    "stage": mark("history", "Stage"),
    "jurisdiction": mark("history", "Jurisdiction"),
    "summary": mark("history", "Summary"),
    "why_it_matters": mark("history", "Why it matters"),
    "importance": mark("history", "Importance"),
    "checked": mark("history", "What is checked"),
    "note": mark("history", "Note"),
    "policy_types": mark("history", "Policy types"),
    "actors": mark("history", "Actors"),
    "relations": mark("history", "Relations"),
    "tags": mark("history", "Tags"),
    "sources": mark("history", "Sources"),
    EVIDENCE: mark("history", "Quotes"),
}


def field_title(field: str) -> str:
    return translate("history", TITLES[field])


def field_words(field: str, value: Any) -> str:
    """Empty for nothing; a line for each entry of a list."""
    if value is None or value in ("", ()):
        return ""
    if field == DATES:
        return when(value[0], value[1], weekday=False)
    if isinstance(value, tuple):
        return "\n".join(_entry(field, entry) for entry in cast("tuple[Any, ...]", value))
    if isinstance(value, Place):
        return value.place or value.code
    if isinstance(value, Checked):
        return _checked(value)
    text = str(value)
    if field == "kind":
        return KINDS[KIND_CODE[text]].one if text in KIND_CODE else text
    if field == "stage" and text in STAGE_CODE:
        return STAGES[STAGE_CODE[text]].title
    return text


def _entry(field: str, entry: Any) -> str:
    if isinstance(entry, Party):
        return translate("history", "{name} ({role})").format(name=entry.name, role=spoken(entry.role, ROLE))
    if isinstance(entry, Relation):
        kind = spoken(entry.kind, RELATION_KIND)
        return translate("history", "{relation}: {title}").format(relation=kind, title=entry.to)
    if isinstance(entry, Source):
        parts = [entry.title, entry.publisher, date_words(entry.published) if entry.published else "", entry.url or ""]
        return ", ".join(part for part in parts if part)
    if isinstance(entry, SaidQuote):
        quote = entry.quote
        return translate("history", "“{words}” ({speaker})").format(words=quote.text, speaker=quote.speaker)
    return spoken(str(entry), POLICY_TYPE) if field == "policy_types" else str(entry)


def _checked(value: Checked) -> str:
    said = [
        translate("history", "date checked") if value.date else translate("history", "date not checked"),
        translate("history", "quotes checked") if value.quotes else translate("history", "quotes not checked"),
    ]
    return ", ".join(said)
