"""The sources of a filter as a bibliography in APA, MLA or Chicago style: plain text, Markdown or a page."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape

from frtdesk import __version__
from frtdesk.base.progress import Progress
from frtdesk.base.words import mark, number, translate
from frtdesk.formats.citation_styles import Entry, Run, StyleName, citation_style
from frtdesk.formats.cited_sources import cited_sources, database_entry, report_of
from frtdesk.formats.handout_markdown import plain
from frtdesk.formats.order import Order
from frtdesk.formats.registry import Format, Writer

STYLES: dict[StyleName, str] = {"apa": "APA", "mla": "MLA", "chicago": "Chicago"}
_HEADS: dict[StyleName, str] = {"apa": "References", "mla": "Works Cited", "chicago": "References"}
"""As the manuals name the list; like the entries, in the language of the styles."""
_EVERY = 100
_WEB = re.compile(r"https?://[^\s<>]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Page:
    """How a bibliography is written down: before the entries, each entry, after the entries."""

    head: Callable[[str, str], str]
    entry: Callable[[Entry], str]
    foot: Callable[[str], str]


def bibliography(order: Order, style: StyleName, page: _Page) -> Iterator[bytes | Progress]:
    """The pieces of the file: every source once, and the database, in the order of the style."""
    sources = yield from cited_sources(order)
    setting = citation_style(style)
    doing = translate("export", "Setting sources")
    citations = [cited.citation for cited in sources]
    citations.append(database_entry(order))
    entries: list[Entry] = []
    for done, citation in enumerate(citations):
        if done % _EVERY == 0:
            yield Progress(done, len(citations), doing)
        entries.append(setting.set_entry(citation))
    entries.sort(key=lambda entry: entry.sort)
    title = order.content.meta.title or translate("citation", "a frtdesk database")
    yield _bytes(page.head(_HEADS[style], title))
    for entry in entries:
        yield _bytes(page.entry(entry))
    yield _bytes(page.foot(_about(order, style, len(sources))))


def as_text(entry: Entry) -> str:
    """The entry as plain text, without italics."""
    return entry.text


def as_markdown(entry: Entry) -> str:
    """The entry as Markdown."""
    return "".join(map(_markdown_run, entry.runs))


def as_html(entry: Entry) -> str:
    """The entry as HTML, everything in it escaped."""
    return "".join(map(_html_run, entry.runs))


def _markdown_run(run: Run) -> str:
    if run.link and _WEB.fullmatch(run.text):
        return f"<{run.text}>"
    said = plain(run.text)
    if not run.italic or not said.strip():
        return said
    inner = said.strip()
    return said.replace(inner, f"*{inner}*", 1)


def _html_run(run: Run) -> str:
    said = escape(run.text)
    if run.link and _WEB.fullmatch(run.text):
        return f'<a href="{said}">{said}</a>'
    return f"<i>{said}</i>" if run.italic else said


def _about(order: Order, style: StyleName, sources: int) -> str:
    """What the list is one of, in one line."""
    content = order.content
    parts = [
        translate("citation", "%n source|%n sources", sources),
        translate("citation", "{n} of {all} events").format(n=number(len(content)), all=number(content.total)),
    ]
    if content.filter:
        parts.append(translate("citation", "filter {filter}").format(filter=content.filter))
    parts.append(translate("citation", "{style} style").format(style=STYLES[style]))
    return " · ".join([*parts, f"frtdesk {__version__}"])


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "replace")


_HTML = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; --paper: #fffefb; --ink: #2b2620; --quiet: #70685c; --link: #0061a8; }}
@media (prefers-color-scheme: dark) {{
  :root {{ --paper: #1b1814; --ink: #f7f3ea; --quiet: #b3a999; --link: #8cc4f2; }}
}}
body {{ background: var(--paper); color: var(--ink); font: 1rem/1.55 Inter, system-ui, sans-serif; margin: 0 auto;
  max-width: 46rem; padding: 2rem 1.25rem 3rem; }}
h1 {{ font-size: 1.6rem; margin: 0 0 .25rem; }}
.of, footer {{ color: var(--quiet); }}
ul {{ list-style: none; margin: 1.5rem 0; padding: 0; }}
li {{ margin: 0 0 .75rem; overflow-wrap: anywhere; padding-left: 2em; text-indent: -2em; }}
a {{ color: var(--link); }}
</style>
</head>
<body>
<h1>{head}</h1>
<p class="of">{of}</p>
<ul>
"""


def _html_head(head: str, title: str) -> str:
    return _HTML.format(title=escape(f"{head}: {title}"), head=escape(head), of=escape(title))


_PAGES = {
    "txt": _Page(
        lambda head, title: f"{head}\n{title}\n\n",
        lambda entry: f"{as_text(entry)}\n\n",
        lambda about: f"{about}\n",
    ),
    "md": _Page(
        lambda head, title: f"# {plain(head)}\n\n{plain(title)}\n\n",
        lambda entry: f"{_paragraph(as_markdown(entry))}\n\n",
        lambda about: f"---\n\n{plain(about)}\n",
    ),
    "html": _Page(
        _html_head,
        lambda entry: f"<li>{as_html(entry)}</li>\n",
        lambda about: f"</ul>\n<footer>{escape(about)}</footer>\n</body>\n</html>\n",
    ),
}


def _paragraph(text: str) -> str:
    """A paragraph of Markdown that is no list, whatever number it begins with."""
    return re.sub(r"^(\d+)([.)])(?=\s)", r"\1\\\2", text)


def _formats() -> Iterator[Format]:
    titles: dict[StyleName, str] = {
        "apa": mark("formats", "Bibliography in APA style"),
        "mla": mark("formats", "Bibliography in MLA style"),
        "chicago": mark("formats", "Bibliography in Chicago style"),
    }
    for name, title in titles.items():
        for suffix, page in _PAGES.items():
            yield Format(name, (suffix,), title, _writer(name, page), report_of)


def _writer(name: StyleName, page: _Page) -> Writer:
    def write(order: Order) -> Iterator[bytes | Progress]:
        return bibliography(order, name, page)

    return write


FORMATS = tuple(_formats())
"""What this module adds to the registry of formats: a style is written in three ways, chosen by the suffix."""
