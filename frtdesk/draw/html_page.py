"""One self-contained web page: a timeline that zooms, all events as text, and their sources. It asks no network.

What a browser may do with it stands in the page itself: a policy that allows this script and this style by their
fingerprints, and nothing else. With scripts off it shows a still drawing, and the text is all there.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from frtdesk import __version__
from frtdesk.base import paths
from frtdesk.base.calendar import DISTANT_PAST, civil
from frtdesk.base.progress import Progress
from frtdesk.base.wording import date_words, when, year_words
from frtdesk.base.words import language, mark, number, translate
from frtdesk.draw.html_drawing import Still, drawing_data, rows_of_page, still_drawing
from frtdesk.draw.image import ensure_application
from frtdesk.draw.page_words import titles
from frtdesk.draw.theme import DARK, LIGHT, PAPER, THEMES, Theme
from frtdesk.formats.html_event import article, source, text
from frtdesk.formats.numbered_sources import NumberedSources
from frtdesk.formats.order import Order, Report
from frtdesk.formats.picture import Picture
from frtdesk.formats.registry import Format
from frtdesk.model.columns import Meta
from frtdesk.model.event_words import BETWEEN, one_line
from frtdesk.timeline.halves import LETTERS

MOST = 5_000
"""Events on one page: more take a browser too long, and a reader."""

CHUNK = 250
"""Events that are read and written at a time."""


def html_page(order: Order) -> Iterator[bytes | Progress]:
    """The page, piece by piece."""
    ensure_application()
    yield Progress(0)
    picture, index = order.picture, rows_of_page(order.picture)
    columns = index.columns
    chosen = chosen_events(picture)
    anchors = {event: f"e{place}" for place, event in enumerate(chosen.tolist(), 1)}
    title, subtitle = titles(picture)
    still = still_drawing(picture, index, anchors, _themes(picture), title)

    def find(name: str) -> tuple[str, str]:
        event = columns.ids.index(name)
        return ("", "") if event is None else (anchors.get(event, ""), columns.titles[event])

    sources = NumberedSources()
    told: dict[int, tuple[str, str]] = {}
    yield _utf8(_head(picture, title, still))
    yield _utf8(_top(order, title, subtitle, still, len(chosen)))
    year = ""
    for begin in range(0, len(chosen), CHUNK):
        yield Progress(begin, len(chosen))
        numbers = chosen[begin : begin + CHUNK].tolist()
        found = {event.id: event for event in order.content.events_at(numbers)}
        pieces: list[str] = []
        for one in numbers:
            event = found.get(columns.ids[one])
            if event is None:  # gone meanwhile
                continue
            said = _year(picture, one)
            if said != year:
                pieces.append(f"<h3>{text(said)}</h3>\n")
                year = said
            told[one] = anchors[one], when(event.start, event.end, confirmed=event.checked.date, weekday=False)
            pieces.append(article(event, anchors[one], sources, find))
        yield _utf8("".join(pieces))
    data = drawing_data(picture, index, np.array(sorted(told), np.int32), told)
    yield _utf8(_bottom(order.content.meta, sources, data))


def chosen_events(picture: Picture) -> NDArray[np.int32]:
    """The events that the page holds, in order of time: all, or the most important where there are too many."""
    columns = picture.index.columns
    kept = np.flatnonzero(picture.index.kept).astype(np.int32)
    if len(kept) > MOST:
        kept = np.sort(kept[np.lexsort((kept, -columns.importance[kept].astype(np.int16)))][:MOST])
    return kept


def report(order: Order) -> Report:
    """The page holds all that is known of an event but its tags and its importance in figures."""
    left_out = len(order.content) - len(chosen_events(order.picture))
    tags = sum(len(event.tags) for event in order.content.events())
    lost = [
        translate("export", "%n event altogether|%n events altogether", left_out) if left_out else "",
        translate("export", "%n tag|%n tags", tags) if tags else "",
    ]
    return Report(tuple(part for part in lost if part))


# ---------------------------------------------------------------------- the parts of the page


def _themes(picture: Picture) -> tuple[Theme, Theme]:
    """The colours for light and for dark surroundings; other themes than light, paper and dark have one set."""
    theme = THEMES[picture.theme]
    return LIGHT if theme is DARK else theme, DARK if theme in (LIGHT, PAPER) else theme


def _head(picture: Picture, title: str, still: Still) -> str:
    style, script = _style(picture, still), _resource("page.js")
    policy = "; ".join([
        "default-src 'none'", f"style-src '{_fingerprint(style)}'", f"script-src '{_fingerprint(script)}'",
        "font-src data:", "img-src data:", "base-uri 'none'", "form-action 'none'",
    ])  # fmt: skip
    return (
        f'<!DOCTYPE html>\n<html lang="{text(language())}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="generator" content="frtdesk {text(__version__)}">\n<meta name="referrer" content="no-referrer">\n'
        f'<title>{text(title)}</title>\n<link rel="icon" href="data:,">\n<style>{style}</style>\n</head>\n'
    )


def _top(order: Order, title: str, subtitle: str, still: Still, count: int) -> str:
    skip = "".join(
        f'<a href="#{name}">{text(said)}</a>'
        for name, said in (
            ("events", translate("page file", "Skip to the list of events")),
            ("sources", translate("page file", "Skip to the sources")),
        )
    )
    return (
        f'<body>\n<nav class="skip" aria-label="{text(translate("page file", "Skip"))}">{skip}</nav>\n'
        f'<header><h1 dir="auto">{text(title)}</h1><p class="range">{text(subtitle)}</p>'
        f'<p class="quiet">{_said(order, count)}</p></header>\n<main>\n'
        f'<section class="timeline" aria-label="{text(translate("page file", "Timeline"))}">{_tools()}'
        f'<div class="live" id="live"></div>\n<div class="still">{still.svg}</div>\n{_details()}</section>\n'
        f'<section id="events" tabindex="-1"><h2>{text(translate("page file", "Events"))}</h2>\n'
    )


def _said(order: Order, count: int) -> str:
    """31 of 443 events · filter: actor:amazon · data to June 2026."""
    content, picture = order.content, order.picture
    total = translate("page", "{count} of %n event|{count} of %n events", content.total)
    parts = [text(total.format(count=number(len(content))))]
    if count < len(content):
        parts.append(text(translate("page file", "the %n most important are here", count)))
    parts += _filters(picture) or [text(translate("page", "no filter"))]
    if content.meta.covered_to:
        date = date_words(content.meta.covered_to)
        parts.append(text(translate("page", "data to {date}").format(date=date)))
    return BETWEEN.join(parts)


def _filters(picture: Picture) -> list[str]:
    """The filter as the program writes it; of a comparison both."""
    if picture.halves is not None:
        said = zip(LETTERS, (picture.filter, picture.compare), strict=True)
        return [
            f"{letter}: <code>{text(one.strip() or translate('page', 'all events'))}</code>" for letter, one in said
        ]
    if not picture.filter.strip():
        return []
    before, after = translate("page", "filter: {filter}").split("{filter}")
    return [f"{text(before)}<code>{text(picture.filter)}</code>{text(after)}"]


def _tools() -> str:
    hands = translate(
        "page file",
        "Drag to move; zoom with Ctrl and the wheel, with two fingers, or with the wheel over the years. Keys: arrows "
        "go from event to event, + and − zoom, 0 shows all, Enter tells more.",
    )
    buttons = (
        ("in", "+", translate("page file", "Zoom in")),
        ("out", "−", translate("page file", "Zoom out")),
        ("all", translate("page file", "All"), translate("page file", "Show all")),
    )
    made = "".join(
        f'<button type="button" id="{name}" aria-label="{text(said)}" title="{text(said)}">{text(sign)}</button>'
        for name, sign, said in buttons
    )
    return f'<div class="tools">{made}<span class="quiet" id="hands">{text(hands)}</span></div>\n'


def _details() -> str:
    close = translate("page file", "Close")
    label = translate("page file", "The chosen event")
    return (
        f'<div id="details" class="details" role="region" aria-label="{text(label)}" aria-live="polite" hidden>'
        f'<button type="button" class="close">{text(close)}</button><div class="inside"></div></div>\n'
    )


def _bottom(meta: Meta, sources: NumberedSources, data: dict[str, Any]) -> str:
    listed = "".join(map(source, sources.all))
    if not listed:
        listed = f"<li>{text(translate('page file', 'No sources are given.'))}</li>"
    program = translate("slides", "made with frtdesk {version}").format(version=__version__)
    credit = BETWEEN.join(part for part in (one_line(meta.title, 200), one_line(meta.licence, 60), program) if part)
    # What could end the element early is written as JSON's escape.
    figures = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    figures = figures.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return (
        f'</section>\n<section id="sources" tabindex="-1"><h2>{text(translate("page file", "Sources"))}</h2>\n'
        f'<ol class="sources">\n{listed}</ol></section>\n</main>\n<footer><p>{text(credit)}</p></footer>\n'
        f'<script type="application/json" id="data">{figures}</script>\n<script>{_resource("page.js")}</script>\n'
        "</body>\n</html>\n"
    )


def _year(picture: Picture, event: int) -> str:
    """The heading under which an event stands in the list."""
    if picture.index.rows.undated[event]:
        return translate("page file", "Without a date")
    first = int(picture.index.columns.start_min[event])
    if first <= DISTANT_PAST:
        return translate("page file", "Start not recorded")
    return year_words(civil(first)[0])


# ---------------------------------------------------------------------- style and script


def _style(picture: Picture, still: Still) -> str:
    """What the page looks like: as its reader's system is, always dark where that was ordered, and light in print."""
    light, dark = _themes(picture)
    fonts = "".join(_font(weight, file) for weight, file in ((400, "Inter-Regular"), (700, "Inter-Bold")))
    usual, drawn = (dark, still.dark) if THEMES[picture.theme].dark else (light, still.light)
    printed = PAPER if light is LIGHT else light
    return (
        f"{fonts}:root{{{_variables(usual)}}}{drawn}"
        f"@media (prefers-color-scheme:dark){{:root{{{_variables(dark)}}}{still.dark}}}"
        f"@media print{{:root{{{_variables(printed)}}}{still.light}}}\n"
        f"{_resource('page.css')}"
    )


def _variables(theme: Theme) -> str:
    colours = {"paper": theme.paper, "canvas": theme.canvas, "ink": theme.ink, "quiet": theme.quiet,
               "rule": theme.rule, "accent": theme.accent}  # fmt: skip
    colours |= {f"k{kind}": colour for kind, colour in enumerate(theme.marks)}
    colours |= {f"t{kind}": colour for kind, colour in enumerate(theme.texts)}
    return ";".join(f"--{name}:{colour.name()}" for name, colour in colours.items())


def _font(weight: int, name: str) -> str:
    data = base64.b64encode((paths.resources() / "fonts" / f"{name}.woff2").read_bytes()).decode()
    return (
        f"@font-face{{font-family:Inter;font-weight:{weight};font-display:block;"
        f"src:url(data:font/woff2;base64,{data}) format('woff2')}}"
    )


def _resource(name: str) -> str:
    return (paths.resources() / "page" / name).read_text("utf-8")


def _fingerprint(content: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()


def _utf8(said: str) -> bytes:
    return said.encode("utf-8", "replace")


FORMATS = (Format("html", ("html", "htm"), mark("formats", "Web page"), html_page, report, paints=True),)
"""What this module adds to the registry of formats."""
