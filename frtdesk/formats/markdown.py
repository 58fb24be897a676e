"""Markdown: the events by year, to read and to lay out. Sources are footnotes (`[^1]`), as GitHub, Pandoc and others
know them; one that several events name has one number."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from frtdesk.base import calendar
from frtdesk.base.progress import Progress
from frtdesk.base.wording import year_words
from frtdesk.base.words import mark, translate
from frtdesk.formats.clean_text import for_xml, one_line
from frtdesk.formats.description import is_web_address
from frtdesk.formats.event_dates import days_of, extent_of
from frtdesk.formats.event_parts import who_said
from frtdesk.formats.facts import export_facts
from frtdesk.formats.handout_markdown import plain
from frtdesk.formats.losses import Keeping
from frtdesk.formats.order import Order, Report
from frtdesk.formats.pieces import told
from frtdesk.formats.registry import Format
from frtdesk.model.citation import cite_source, in_words
from frtdesk.model.event import Event, Source
from frtdesk.model.event_words import cited, evidence, facts, kind_words, party_words, quoted
from frtdesk.model.vocabulary import RELATION_KIND, spoken

KEEPING = Keeping(dropped=("letters", "timed", "place_codes", "actor_kinds", "ids"), dated=False)


def markdown_pieces(order: Order) -> Iterator[bytes | Progress]:
    """The text. The events are gone through twice: relations name titles of others."""
    content = order.content
    titles = {event.id: event.title for event in content.events()}
    notes = _Footnotes()
    title = one_line(content.meta.title) or translate("export", "Events")
    yield _encoded(f"# {_text(title)}\n\n{_text(' · '.join(export_facts(content)))}\n\n")
    if not len(content):
        yield _encoded(_text(translate("export", "No event matches the filter.")) + "\n\n")
    heading = ""
    for event in told(content):
        if isinstance(event, Progress):
            yield event
            continue
        if (year := _year(event)) != heading:
            heading = year
            yield _encoded(f"## {_text(year)}\n\n")
        yield _encoded("\n\n".join(_paragraphs(event, titles, notes)) + "\n\n")
    yield from map(_encoded, notes.lines())


def markdown_report(order: Order) -> Report:
    """It is for reading: that all is text is no loss, and is said."""
    said = translate("export", "Markdown is for reading: no program takes the events out of it again.")
    return replace(KEEPING.report(order), changed=(said,))


class _Footnotes:
    """Numbers of sources, in the order in which they are first named."""

    def __init__(self) -> None:
        self._numbers: dict[Source, int] = {}
        self._texts: list[str] = []

    def mark(self, event: Event, index: int) -> str:
        """The mark of a source of the event, counted from 0."""
        source = event.sources[index]
        if source not in self._numbers:
            citation = cite_source(source, event, index + 1)
            text = _text(in_words(replace(citation, url="")))
            link = f" <{citation.url}>" if _may_be_linked(citation.url) else f" {_text(citation.url)}"
            self._texts.append(f"{text}{link}".rstrip())
            self._numbers[source] = len(self._texts)
        return f"[^{self._numbers[source]}]"

    def lines(self) -> Iterator[str]:
        for number, text in enumerate(self._texts, 1):
            yield f"[^{number}]: {text}\n"


def _year(event: Event) -> str:
    extent = extent_of(event)
    if extent is None:
        return translate("export", "Undated")
    return year_words(calendar.civil(days_of(extent)[0])[0])


def _paragraphs(event: Event, titles: dict[str, str], notes: _Footnotes) -> Iterator[str]:
    yield f"### {_text(event.title) or _text(event.id)}"
    yield f"*{_text(facts(event))}*  \n{_text(kind_words(event))}"
    marks = "".join(notes.mark(event, index) for index in range(len(event.sources)))
    summary = _text(event.summary)
    if summary or marks:
        yield f"{summary}{marks}"
    if event.why_it_matters.strip():
        yield f"**{translate('export', 'Why it matters:')}** {_text(event.why_it_matters)}"
    for quote in event.quotes:
        number = cited(quote, event)
        mark = "" if number is None else notes.mark(event, number - 1)
        yield f"> {_text(quoted(quote.text))}\n>\n> — {_text(who_said(quote, event))}{mark}"
    if event.actors:
        yield f"**{translate('export', 'Who:')}** {_text(', '.join(map(party_words, event.actors)))}"
    if event.relations:
        yield "\n".join(
            f"- {_text(spoken(relation.kind, RELATION_KIND))}: {_text(titles.get(relation.to, relation.to))}"
            for relation in event.relations
        )
    if event.tags:
        yield f"**{translate('export', 'Tags:')}** {_text(', '.join(event.tags))}"
    yield _text(" ".join(evidence(event)))
    if event.note:
        yield f"**{translate('export', 'Note:')}** {_text(event.note)}"


def _text(text: str) -> str:
    """On one line, since each of these is one paragraph, and as it stands."""
    return plain(one_line(for_xml(text)))


def _may_be_linked(url: str) -> bool:
    return is_web_address(url) and not set(url) & set("<>\\")


def _encoded(text: str) -> bytes:
    return text.encode()


FORMATS = (Format("md", ("md",), mark("formats", "Markdown list"), markdown_pieces, markdown_report),)
"""What this module adds to the registry of formats."""
