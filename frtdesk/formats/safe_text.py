"""HTML of foreign files as plain text and the addresses that it links; scripts and styles are left out."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from html.parser import HTMLParser

from frtdesk.formats.description import is_web_address

LONGEST = 200_000
"""Characters of a text that are read."""
MOST_LINKS = 200
_MARKUP = re.compile(r"<[a-zA-Z/!?]|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]\w*);")
_SPACED = frozenset(
    ("p", "div", "blockquote", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "pre")
)
_BLOCKS = _SPACED | {"br", "li", "tr", "hr", "dt", "dd"}
_SILENT = frozenset(("script", "style", "template", "noscript", "iframe", "object", "head"))
_STRANGE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_BLANKS = re.compile(r"[ \t\xa0]+")
_ENDS = re.compile(r" *\n *")
_MANY = re.compile(r"\n{3,}")


@dataclass(frozen=True, slots=True)
class Told:
    """`links`: addresses with the words that they stood behind, each once."""

    text: str
    links: tuple[tuple[str, str], ...] = ()


def clean(text: str) -> str:
    """Without control and half characters, line ends as one sign, no blanks around it."""
    return _STRANGE.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def from_html(text: str) -> Told:
    """The words of a text that may be HTML. Text without markup stays as it is."""
    text = text[:LONGEST]
    if not _MARKUP.search(text):
        return Told(clean(text))
    words = _Words()
    words.feed(text)
    words.close()
    return words.told()


def title_of(text: str) -> str:
    """A headline on one line, without markup."""
    return " ".join(from_html(text).text.split())


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._links: dict[str, str] = {}
        self._silent: list[str] = []
        self._link: tuple[str, int] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent.append(tag)
        if tag in _BLOCKS:
            self._parts.append("\n\n" if tag in _SPACED else "\n")
        if tag == "li":
            self._parts.append("- ")
        if tag == "a":
            self._close_link()
            address = next((value for name, value in attrs if name == "href" and value), None)
            if address is not None and is_web_address(address.strip()):
                self._link = (address.strip(), len(self._parts))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS:
            self._parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._silent:
            del self._silent[self._silent.index(tag) :]
        if tag == "a":
            self._close_link()
        if tag in _BLOCKS:
            self._parts.append("\n\n" if tag in _SPACED else "\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._parts.append(data.replace("\r", "").replace("\n", " "))

    def _close_link(self) -> None:
        if self._link is None:
            return
        address, at = self._link
        self._link = None
        if len(self._links) < MOST_LINKS and len(address) <= 2_000:
            self._links.setdefault(address, " ".join("".join(self._parts[at:]).split())[:500])

    def told(self) -> Told:
        self._close_link()
        text = _ENDS.sub("\n", _BLANKS.sub(" ", clean("".join(self._parts))))
        return Told(_MANY.sub("\n\n", text).strip(), tuple(self._links.items()))


def unescaped(text: str) -> str:
    """Entities as the characters that they mean."""
    return html.unescape(text)
