"""HTML of foreign files as plain text and the addresses that it links; scripts and styles are left out."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from frtdesk.base.words import translate
from frtdesk.formats.description import is_web_address
from frtdesk.formats.incoming import UnreadableError

LONGEST = 200_000
"""Characters of a text that are read."""
MOST_LINKS = 200
_MARKUP = re.compile(r"<[a-zA-Z/!?]|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]\w*);")
_SPACED = frozenset(
    ("p", "div", "blockquote", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "pre")
)
_BLOCKS = _SPACED | {"br", "li", "tr", "hr", "dt", "dd"}
_SILENT = frozenset(("script", "style", "template", "noscript", "iframe", "object", "head"))
_TAG = re.compile(r"<(/?)(?:([a-zA-Z][a-zA-Z0-9]*)|(?=[!?]))")
_ADDRESS = re.compile(r"""\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.I)
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


def from_html(text: str, *, surely: bool = False) -> Told:
    """The words of a text that may be HTML. Text without markup stays as it is, unless it is `surely` HTML, where line
    ends are blanks. Raises UnreadableError for one that is longer than an event holds."""
    if len(text) > LONGEST:
        raise UnreadableError(translate("import", "the text is longer than %n characters", LONGEST))
    if not surely and not _MARKUP.search(text):
        return Told(clean(text))
    return _Words(text).read()


def title_of(text: str) -> str:
    """A headline on one line, without markup."""
    return " ".join(from_html(text).text.split())


class _Words:
    """Goes through the text once, forwards: Python's own parser takes minutes for a hostile one ("<a<a<a…")."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._small = text.lower() if len(text.lower()) == len(text) else text
        self._last_comment_end = text.rfind("-->")
        self._parts: list[str] = []
        self._links: dict[str, str] = {}
        self._link: tuple[str, int] | None = None

    def read(self) -> Told:
        at = 0
        while (begin := self._text.find("<", at)) >= 0:
            self._data(self._text[at:begin])
            at = self._markup(begin)
        self._data(self._text[at:])
        self._close_link()
        text = _ENDS.sub("\n", _BLANKS.sub(" ", clean("".join(self._parts))))
        return Told(_MANY.sub("\n\n", text).strip(), tuple(self._links.items()))

    def _markup(self, begin: int) -> int:
        """What begins with <; where the text goes on behind it."""
        if self._text.startswith("<!--", begin) and begin < self._last_comment_end:
            return self._text.index("-->", begin) + 3
        found = _TAG.match(self._text, begin)
        end = self._text.find(">", begin) if found else -1
        if found is None or end < 0:
            self._parts.append("<")
            return begin + 1 if found is None or end >= 0 else self._rest(begin + 1)
        name = (found[2] or "").lower()
        if name in _SILENT and not found[1]:
            closing = self._small.find(f"</{name}", end)
            return len(self._text) if closing < 0 else closing
        if name:
            self._tag(name, bool(found[1]), self._text[found.end() : end])
        return end + 1

    def _rest(self, at: int) -> int:
        """Nothing behind is closed: all of it is text."""
        self._data(self._text[at:])
        return len(self._text)

    def _tag(self, name: str, closes: bool, attributes: str) -> None:
        if name == "a":
            self._close_link()
        if name in _BLOCKS:
            self._parts.append("\n\n" if name in _SPACED else "\n")
        if name == "li" and not closes:
            self._parts.append("- ")
        if name == "a" and not closes and (found := _ADDRESS.search(attributes)):
            address = html.unescape(found[1] or found[2] or found[3] or "").strip()
            if is_web_address(address):
                self._link = (address, len(self._parts))

    def _data(self, data: str) -> None:
        self._parts.append(html.unescape(data).replace("\r", "").replace("\n", " "))

    def _close_link(self) -> None:
        if self._link is None:
            return
        address, at = self._link
        self._link = None
        if len(self._links) < MOST_LINKS and len(address) <= 2_000:
            self._links.setdefault(address, " ".join("".join(self._parts[at:]).split())[:500])
