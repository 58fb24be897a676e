"""One event as a part of a web page: all that is known of it, read without any script. Everything is escaped."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from frtdesk.base.wording import when
from frtdesk.base.words import translate
from frtdesk.formats.numbered_sources import Cited, NumberedSources
from frtdesk.formats.plain_text import clean
from frtdesk.formats.web_address import is_safe_link
from frtdesk.model.event import Event, Quote, Relation
from frtdesk.model.event_words import (
    BETWEEN,
    cited,
    date_check_words,
    kind_words,
    one_line,
    party_words,
    place_words,
    quoted,
    speaker_words,
    stage_words,
)
from frtdesk.model.vocabulary import KIND_CODE, OTHER, RELATION_KIND

Find = Callable[[str], tuple[str, str]]
"""From an event's id to its anchor on the page, "" where it is not there, and its title, "" where it is not known."""

SHAPES = (
    '<circle cx="8" cy="8" r="7"/>',
    '<path d="M8 0 16 15H0Z"/>',
    '<rect x="1.5" y="1.5" width="13" height="13" rx="1"/>',
    '<path d="M8 0 16 8 8 16 0 8Z"/>',
    '<circle class="hollow" cx="8" cy="8" r="6"/>',
)
"""A small mark of each kind."""


def text(said: str) -> str:
    """A text as it may stand in a page, in an attribute too."""
    return escape(clean(said))


def kind_of(event: Event) -> int:
    return KIND_CODE.get(event.kind, OTHER)


def article(event: Event, anchor: str, sources: NumberedSources, find: Find) -> str:
    """The event under the name `anchor`. `find`: where and how another event is told."""
    parts = [f'<article id="{anchor}"><p class="kind t{kind_of(event)}">{_mark(event)}{text(kind_words(event))}</p>']
    title = one_line(event.title, 1_000) or translate("page file", "(no title)")
    parts.append(f'<h4 dir="auto">{text(title)}</h4><p class="facts">{text(_facts(event))}</p>')
    if event.actors:
        parts.append(f'<p class="who">{text(", ".join(party_words(party) for party in event.actors))}</p>')
    parts += [f'<p dir="auto">{text(said)}</p>' for said in (event.summary, event.why_it_matters) if said.strip()]
    parts += [_quote(quote, event, sources) for quote in event.quotes]
    relations = [_relation(relation, find) for relation in event.relations]
    if relations:
        parts.append(f'<p class="refs">{BETWEEN.join(relations)}</p>')
    parts.append(f'<p class="refs">{_references(sources.of(event))}</p></article>')
    return "".join(parts) + "\n"


def _mark(event: Event) -> str:
    kind = kind_of(event)
    return f'<svg viewBox="0 0 16 16" class="k{kind}" aria-hidden="true">{SHAPES[kind]}</svg>'


def _facts(event: Event) -> str:
    parts = (
        when(event.start, event.end, confirmed=event.checked.date),
        place_words(event) if event.jurisdiction is not None else "",
        stage_words(event),
        date_check_words(event),
    )
    return BETWEEN.join(part for part in parts if part)


def _quote(quote: Quote, event: Event, sources: NumberedSources) -> str:
    said = speaker_words(quote, event)
    if not quote.verified:
        said = translate("page file", "{speaker} (quote not verified)").format(speaker=said)
    number = cited(quote, event)
    mark = "" if number is None else " " + _reference(sources.cite(event.sources[number - 1], event))
    return f'<blockquote><p dir="auto">{text(quoted(quote.text))}</p><footer>{text(said)}{mark}</footer></blockquote>'


def _relation(relation: Relation, find: Find) -> str:
    """Responds to: a link where the other event is on the page; without its title, its id."""
    term = RELATION_KIND.get(relation.kind)
    says = term.title if term is not None else one_line(relation.kind, 60).replace("_", " ")
    anchor, title = find(relation.to)
    named = text(one_line(title or relation.to, 300))
    return f"{text(says)} " + (f'<a href="#{anchor}" dir="auto">{named}</a>' if anchor else f"<bdi>{named}</bdi>")


def _reference(one: Cited) -> str:
    return f'<a href="#s{one.number}">[{one.number}]</a>'


def _references(found: list[Cited]) -> str:
    if not found:
        return text(translate("page file", "Unsourced: no document is given."))
    return text(translate("page file", "Sources")) + " " + " ".join(map(_reference, found))


def source(one: Cited) -> str:
    """An entry of the page's list of sources: what it is called leads there, where it is a page of the web."""
    words = text(one.words)
    if is_safe_link(one.url):
        words = f'<a href="{text(one.url)}" rel="noopener noreferrer">{words}</a>'
    elif one.url:
        words = f"{words} {text(one.url)}"
    return f'<li id="s{one.number}" dir="auto">{words}</li>\n'
