"""What the fields of an event are called when a person reads them; the pane, plain text and cards say the same."""

from __future__ import annotations

from collections import Counter

from frtdesk.base.edtf import EdtfError, Precision, parse
from frtdesk.base.wording import date_words, days_between, when
from frtdesk.base.words import bare_line, translate
from frtdesk.model.event import Event, EventDetail, Party, Quote, Related, Source
from frtdesk.model.names import folded
from frtdesk.model.vocabulary import (
    KIND_CODE,
    KINDS,
    OTHER,
    POLICY_TYPE,
    RELATION_KIND,
    ROLE,
    SOURCE_KIND,
    STAGE_CODE,
    STAGES,
    spoken,
)

WIDER = ("supranational", "international")
"""Levels above a country: whose rules they are, not where something is."""

BETWEEN = " · "
"""Parts facts on one line."""


def kind_words(event: Event) -> str:
    """Corporate move · Sales halt: the kind and the policy types. A kind that we do not know is named as written."""
    if event.kind in KIND_CODE or not event.kind:
        kind = KINDS[KIND_CODE.get(event.kind, OTHER)].one
    else:
        kind = translate("event", "Other: the data calls it “{kind}”").format(kind=one_line(event.kind, 60))
    return BETWEEN.join([kind, *(spoken(one_line(code, 60), POLICY_TYPE) for code in event.policy_types)])


def stage_words(event: Event) -> str:
    """Passed; empty where there is no stage."""
    if not event.stage:
        return ""
    code = STAGE_CODE.get(event.stage)
    return one_line(event.stage, 60).replace("_", " ") if code is None else STAGES[code].title


def place_words(event: Event, place_name: str = "") -> str:
    """San Francisco, California, United States. `place_name`: the place and what it lies in, where that is known; what
    lies in no country has it in its own words alone."""
    if event.jurisdiction is None:
        return translate("event", "No place given")
    shown = one_line(event.jurisdiction.place, 200) or one_line(event.jurisdiction.code, 20)
    name = one_line(place_name, 300)
    if not name or _says(shown, name):
        return shown
    if f"{_bare(name)} ".startswith(f"{_bare(shown)} "):
        return name
    if event.jurisdiction.level in WIDER:
        return shown  # Berlin is not in "International", and not all of what is listed need be in the European Union
    return translate("event", "{place}, {name}").format(place=shown, name=name)


def _says(text: str, name: str) -> bool:
    """Whether a text names a place already: `United States (Cook County court)` the United States."""
    return f" {_bare(name)} " in f" {_bare(text)} "


def _bare(text: str) -> str:
    return " ".join("".join(letter if letter.isalnum() else " " for letter in folded(text)).split())


def date_check_words(event: Event) -> str:
    """What was checked of the date; empty where the date's own words say that it was not, or where there is none."""
    if event.checked.date:
        return translate("event", "✓ date checked")
    if not event.start or names_day(event.start):
        return ""
    return translate("event", "exact day not known")


def names_day(text: str) -> bool:
    """Whether a date is given to the day."""
    try:
        return parse(text).precision is Precision.DAY
    except EdtfError:
        return False


def facts(event: Event, place_name: str = "") -> str:
    """Thursday 11 June 2020 · United States · ✓ date checked."""
    parts = [
        when(event.start, event.end, confirmed=event.checked.date),
        place_words(event, place_name),
        stage_words(event),
        date_check_words(event),
    ]
    return BETWEEN.join(part for part in parts if part)


def quoted(text: str) -> str:
    """Verbatim words between quotation marks, unless they bring their own."""
    return text if text[:1] in ("“", "„", "«", '"') else f"“{text}”"


def speaker_words(quote: Quote, event: Event) -> str:
    """Brad Smith, president, Microsoft, 11 June 2020: who said it, and when if that is not the event's own date."""
    parts = [quote.speaker or translate("event", "Speaker not named"), quote.role or "", quote.affiliation or ""]
    if quote.said_on and quote.said_on != event.start:
        parts.append(translate("event", "said {date}").format(date=date_words(quote.said_on)))
    return ", ".join(one_line(part, 300) for part in dict.fromkeys(parts) if part)


def party_words(party: Party) -> str:
    """Microsoft (decides)."""
    name, role = one_line(party.name, 300), role_words(party)
    return translate("event", "{name} ({role})").format(name=name, role=role) if role else name


def role_words(party: Party) -> str:
    """decides; empty where no role is given."""
    return spoken(one_line(party.role, 60), ROLE)


def relation_words(related: Related) -> str:
    """responds to; from the neighbour's side: is answered by."""
    term = RELATION_KIND.get(related.relation)
    if term is None:
        code = one_line(related.relation, 60).replace("_", " ")
        return code if related.outgoing else translate("event", "“{relation}”, from there").format(relation=code)
    return term.title if related.outgoing else term.back


def distance_words(related: Related) -> str:
    """751 days earlier; the neighbour's own date where the days between cannot be told."""
    if related.days is not None:
        return days_between(*related.days)
    return date_words(related.start) if related.start else translate("event", "undated")


def source_words(source: Source) -> str:
    """Washington Post · 11 June 2020 · News."""
    date = date_words(source.published) if source.published else translate("event", "no date given")
    publisher = one_line(source.publisher, 300) or translate("event", "Publisher not named")
    return BETWEEN.join(part for part in (publisher, date, spoken(one_line(source.kind, 60), SOURCE_KIND)) if part)


def source_title(source: Source) -> str:
    """What a source is called: its title, or its address where it has none."""
    return one_line(source.title, 1000) or one_line(source.url or "", 1000) or translate("event", "Untitled document")


def evidence(event: Event) -> tuple[str, ...]:
    """What was checked and what was not, how many sources of which kind, how weighty: sentences."""
    sentences = [_date_evidence(event), _quote_evidence(event), _source_evidence(event)]
    weight = translate("event", "Importance {importance} of 5, by the editors' judgement.")
    sentences.append(weight.format(importance=event.importance))
    return tuple(sentence for sentence in sentences if sentence)


def _date_evidence(event: Event) -> str:
    if event.checked.date:
        return translate("event", "The date was checked: a page that was read states it.")
    if not event.start:
        return translate("event", "The date is not known.")
    if names_day(event.start):
        return translate("event", "The exact day was not confirmed: no page that was read states it.")
    return translate("event", "No page that was read states an exact day.")


def _quote_evidence(event: Event) -> str:
    if not event.quotes:
        return translate("event", "Nobody is quoted.")
    quotes, seen = len(event.quotes), sum(quote.verified for quote in event.quotes)
    if seen == quotes:
        return translate("event", "The quote was seen again word for word.|All %n quotes were seen again.", quotes)
    if not seen:
        return translate("event", "The quote was not verified.|None of the %n quotes was verified.", quotes)
    some = translate("event", "%n was not verified|%n were not verified", quotes - seen)
    return translate("event", "Of {quotes} quotes, {some}.").format(quotes=quotes, some=some)


def _source_evidence(event: Event) -> str:
    if not event.sources:
        return translate("event", "Unsourced: no document is given.")
    kinds = Counter(source.kind for source in event.sources)
    parts = [_counted(code, kinds[code]) for code in SOURCE_KIND if kinds[code]]
    text = translate("event", "%n source|%n sources", len(event.sources))
    if not parts:
        return translate("event", "{sources}.").format(sources=text)
    return translate("event", "{sources}: {kinds}.").format(sources=text, kinds=", ".join(parts))


def _counted(code: str, n: int) -> str:
    if code == "primary":
        return translate("event", "%n primary document|%n primary documents", n)
    if code == "news":
        return translate("event", "%n news report|%n news reports", n)
    return translate("event", "%n analysis|%n analyses", n)


def cited(quote: Quote, event: Event) -> int | None:
    """The number, from 1, of the source that a quote is from; None where it names none that the event has."""
    if quote.source is None or not 0 <= quote.source < len(event.sources):
        return None
    return quote.source + 1


def one_line(text: str, limit: int) -> str:
    """A short field on one line, cut with an ellipsis where it is longer than `limit` characters."""
    line = bare_line(text[: limit * 4])
    return line if len(line) <= limit else line[: limit - 1] + "…"


def title_words(title: str, limit: int = 300) -> str:
    """What an event is called, on one line: its title, or that it has none that can be seen."""
    line = one_line(title, limit)
    return line if any(letter.isprintable() for letter in line) else untitled()


def untitled() -> str:
    """What an event without a title is called."""
    return translate("event", "(no title)")


def all_who(detail: EventDetail) -> str:
    """Everybody who takes part, with roles, on one line."""
    return ", ".join(party_words(party) for party in detail.event.actors)
