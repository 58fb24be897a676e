"""Sources set in APA, MLA and Chicago style: the styles' own rules, through citeproc-py.

Setting one entry takes the processor some 30 ms, as it looks everything up anew. But what it decides rests on the sort
of source and on which fields have a value, not on the values: so it sets each such shape once, with a sign for every
value, and the values are put in for the signs here. 1,200 sources have some forty shapes.

Full stops and quotation marks where two parts meet are put right afterwards, which citeproc-py leaves to others, and
so are the capitals of English titles, which it takes for granted in names of cases and misses after a hyphen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cache
from importlib import import_module
from threading import Lock
from typing import Any, Literal

from frtdesk.base.date_names import ENGLISH
from frtdesk.base.edtf import Date, EdtfError, ends
from frtdesk.base.paths import resources
from frtdesk.base.wording import date_words
from frtdesk.formats import citeproc_mends as signs
from frtdesk.formats.csl_json import csl_item, date_parts
from frtdesk.formats.headline import capital, curled, headline, sort_words
from frtdesk.model.citation import Citation

StyleName = Literal["apa", "mla", "chicago"]

_FILES: dict[StyleName, str] = {
    "apa": "apa.csl",
    "mla": "modern-language-association.csl",
    "chicago": "chicago-author-date.csl",
}
_TEXTS = ("title", "container-title", "publisher", "number", "genre", "note", "URL", "author", "literal")
_SIGN = {name: chr(signs.FIRST_SIGN + place) for place, name in enumerate(_TEXTS)}
_SHORT_MONTHS = ("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
_MARKS = {signs.QUOTE, signs.UNQUOTE, signs.ITALIC, signs.UPRIGHT, signs.LINK, signs.LINKED}
_ENDS = ".?!…"
_LAW = {"bill", "hearing", "legal_case", "legislation", "regulation"}
_YEAR = re.compile(r"[1-9][0-9]{3}(-|$)")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of an entry that looks the same; a link is its own address."""

    text: str
    italic: bool = False
    link: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One source as it is set, and what it is sorted by."""

    runs: tuple[Run, ...]
    sort: tuple[str, ...]

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class _Shape:
    """An entry with signs for its values. `lead`: the variable that it begins with where it has no author."""

    text: str
    lead: str


@dataclass(eq=False)
class CitationStyle:
    """One style, ready to set sources, for any thread: the processor works under a lock."""

    name: StyleName
    _style: Any
    _ledger: signs.Ledger
    _lock: Lock = field(default_factory=Lock)
    _shapes: dict[tuple[object, ...], _Shape] = field(default_factory=dict[tuple[object, ...], _Shape])

    def set_entry(self, citation: Citation) -> Entry:
        """The entry for a source; every text comes out whole, whatever stands in it."""
        fitted = self._fitted(citation)
        values = self._values(fitted)
        date = _date_values(fitted.issued)
        shape = self._shape(fitted.type, values, date)
        runs = _runs(_fill(shape.text, {**_signed(values), **date}))
        return Entry(runs, self._sort(shape, values, citation))

    def _fitted(self, citation: Citation) -> Citation:
        """Without what the manuals leave out: a publisher that is the author (APA 9.29, and Chicago for pages), an
        author that is the publisher (MLA 5.20); the name of a site that is the title of the page; the day of a court's
        decision (APA 11.4 and the Bluebook, which Chicago follows)."""
        if citation.type == "legal_case" and self.name != "mla":
            citation = replace(citation, issued=_year(citation.issued))
        who = citation.container_title or citation.publisher
        if citation.author and citation.author == (who,):
            if self.name == "mla":
                return replace(citation, author=())
            if self.name == "apa" or citation.type != "report":
                kind = "webpage" if citation.type == "post-weblog" else citation.type  # a post has to have a blog
                return replace(citation, type=kind, publisher="", container_title="")
        if who == citation.title and self.name != "chicago":
            return replace(citation, publisher="", container_title="")
        return citation

    def _values(self, citation: Citation) -> dict[str, str]:
        item = csl_item(citation)
        if self.name == "mla" and citation.type in _LAW and "publisher" in item:
            item["container-title"] = item.pop(
                "publisher"
            )  # where the text is found, as Congress.gov (MLA, appendix 2)
        values = {name: str(item[name]) for name in _TEXTS if name in item and name != "author"}
        if citation.author:
            values["author"] = ", ".join(citation.author)
        return values

    def _shape(self, kind: str, values: dict[str, str], date: dict[str, str]) -> _Shape:
        number = values.get("number", "")
        key = (kind, tuple(values), tuple(date), number if number.isdigit() else "")
        if key not in self._shapes:
            with self._lock:
                self._shapes[key] = self._set(kind, values, date)
        return self._shapes[key]

    def _set(self, kind: str, values: dict[str, str], date: dict[str, str]) -> _Shape:
        """Have the processor set an entry of this shape."""
        processor: Any = import_module("citeproc")
        read: Any = import_module("citeproc.source.json").CiteProcJSON
        item: dict[str, Any] = {name: _SIGN[name] for name in values if name != "author"}
        if values.get("number", "").isdigit():
            item["number"] = values["number"]
        if "author" in values:
            item["author"] = [{"literal": _SIGN["author"]}]
        if _SIGN["literal"] in date:
            item["issued"] = {"literal": _SIGN["literal"]}
        elif date:
            item["issued"] = {"date-parts": [[2001, 1, 1][: len(_given(date))]], "circa": signs.CIRCA in date}
        self._ledger.clear()
        source = read([{"id": "entry", "type": kind, **item}])
        whole = processor.CitationStylesBibliography(self._style, source, signs.Signs)
        whole.register(processor.Citation([processor.CitationItem("entry")]))
        text = "".join(map(str, whole.bibliography()))
        if not text:  # the style lists no such thing; we list it all the same
            text = ". ".join(_SIGN[name] for name in values) + "."
        if self.name == "apa":
            text = _BRACKET_LAST.sub(r"\1 \3. \2.", text)
        return _Shape(text, self._ledger.lead)

    def _sort(self, shape: _Shape, values: dict[str, str], citation: Citation) -> tuple[str, ...]:
        """By author or what stands for one; then APA and Chicago by date, those without first, MLA by title."""
        lead = values.get("author") or values.get(shape.lead) or values["title"]
        title = sort_words(values["title"])
        date = "" if self.name == "mla" else _sort_date(citation.issued)
        return sort_words(lead), date, title, citation.id


@cache
def citation_style(name: StyleName) -> CitationStyle:
    """A style read from the files that ship with the program; a tenth of a second the first time."""
    etree: Any = import_module("lxml.etree")
    model: Any = import_module("citeproc.model")
    frame: Any = import_module("citeproc").CitationStylesStyle
    elements: dict[str, type] = {
        kind.__name__.replace("_", "-").lower(): kind for kind in model.CitationStylesElement.__subclasses__()
    }
    ledger = signs.Ledger()
    elements.update(signs.mended_elements(model, ledger))
    lookup: Any = etree.ElementNamespaceClassLookup()
    namespace: Any = lookup.get_namespace("http://purl.org/net/xbiblio/csl")
    namespace[None] = model.CitationStylesElement
    namespace.update(elements)
    parser: Any = etree.XMLParser(remove_comments=True, encoding="UTF-8", no_network=True, resolve_entities=False)
    parser.set_element_class_lookup(lookup)
    folder = resources() / "csl"
    style: Any = frame.__new__(frame)
    style.xml = etree.parse(str(folder / _FILES[name]), parser)
    style.root = style.xml.getroot()
    locale: Any = etree.parse(str(folder / "locales-en-US.xml"), parser).getroot()
    own = [*style.root.xpath_search("./cs:locale[@xml:lang='en-US']"),
           *style.root.xpath_search("./cs:locale[@xml:lang='en']"),
           *style.root.xpath_search("./cs:locale[not(@xml:lang)]")]  # fmt: skip
    style.root.locales = [*own, locale]
    for one in style.root.locales:
        one.style = style.root
    style.root.formatter = signs.Signs
    return CitationStyle(name, style, ledger)


def _signed(values: dict[str, str]) -> dict[str, str]:
    """The values for their signs, each as it stands, in headline style and with a capital."""
    found: dict[str, str] = {}
    for name, value in values.items():
        sign = ord(_SIGN[name])
        if name == "URL":
            found[chr(sign)] = f"{signs.LINK}{value}{signs.LINKED}"
            continue
        text = curled(value)
        found[chr(sign)] = text
        found[chr(sign + signs.HEADLINE)] = headline(text) if name == "title" else text
        found[chr(sign + signs.CAPITAL)] = capital(text) if name in ("title", "genre") else text
    return found


def _date_values(text: str | None) -> dict[str, str]:
    """The parts of a date for their signs; in words where it is more or less than a day, a month or a year."""
    if not text:
        return {}
    try:
        first, last = ends(text, None)
    except EdtfError:
        first = last = None
    parts = date_parts(first) if isinstance(first, Date) and last is None else []
    if not parts or not 1000 <= parts[0] <= 9999:
        words = curled(date_words(text))
        return {chr(ord(_SIGN["literal"]) + by): words for by in (0, signs.HEADLINE, signs.CAPITAL)}
    year, *rest = parts
    values = {signs.YEAR: str(year), signs.SHORT_YEAR: f"{year % 100:02}"}
    if isinstance(first, Date) and (first.approximate or first.uncertain):
        values[signs.CIRCA] = ""
    if rest:
        month = rest[0]
        values |= {signs.MONTH: ENGLISH.months[month - 1], signs.SHORT_MONTH: _SHORT_MONTHS[month - 1]}
        values |= {signs.MONTH_NUMBER: str(month), signs.TWO_DIGIT_MONTH: f"{month:02}"}
    if len(rest) > 1:
        day = rest[1]
        values |= {signs.DAY: str(day), signs.TWO_DIGIT_DAY: f"{day:02}", signs.ORDINAL_DAY: str(day)}
    return values


def _year(text: str | None) -> str | None:
    return text[:4] if text and _YEAR.match(text) else text


def _given(date: dict[str, str]) -> list[str]:
    return [part for part in (signs.YEAR, signs.MONTH, signs.DAY) if part in date]


def _sort_date(text: str | None) -> str:
    values = _date_values(text)
    parts = (signs.YEAR, signs.TWO_DIGIT_MONTH, signs.TWO_DIGIT_DAY)
    return "".join(values.get(part, "") for part in parts) or (text or "")


def _fill(shape: str, values: dict[str, str]) -> str:
    """The values for the signs. A full stop is not written after a text that ends with one, or with ? or !."""
    made: list[str] = []
    last = ""
    for letter in shape:
        if letter in values:
            made.append(values[letter])
            last = values[letter].rstrip(signs.LINKED)[-1:] if signs.LINK not in values[letter] else ""
        elif letter in _MARKS:
            made.append(letter)
        else:
            if not (letter == "." and last and last in _ENDS):
                made.append(letter)
            last = ""
    return "".join(made)


_STOP_OUTSIDE = re.compile(f"(”?{signs.UNQUOTE}{signs.UPRIGHT}?)([.,])")
_BRACKET_LAST = re.compile(r"^(.{1,8})\. (\([^()]*\))\. (\[[^\]]*\])\.")
"""A title in the author's place, its date, and then what it is, which belongs to the title (APA 9.21)."""
_RETRIEVED = f"Retrieved {signs.LINK}"
"""What the style for APA writes before the address of what has no date; the manual does so only with a day (9.16)."""
_QUOTED = re.compile(f"{signs.QUOTE}(.*?){signs.UNQUOTE}", re.DOTALL)
_INNER = str.maketrans({"“": "‘", "”": "’"})


def _runs(text: str) -> tuple[Run, ...]:
    """The text in runs: full stops and commas inside quotation marks, and those within others turned."""
    text = _STOP_OUTSIDE.sub(r"\2\1", text.replace(_RETRIEVED, signs.LINK).replace(", Circa ", ", circa "))
    text = _QUOTED.sub(lambda found: f"“{found[1].translate(_INNER)}”", text)
    runs: list[Run] = []
    italic = link = False
    for piece in re.split(f"([{signs.ITALIC}{signs.UPRIGHT}{signs.LINK}{signs.LINKED}])", text):
        if piece in (signs.ITALIC, signs.UPRIGHT):
            italic = piece == signs.ITALIC
        elif piece in (signs.LINK, signs.LINKED):
            link = piece == signs.LINK
        elif piece:
            runs.append(Run(piece, italic, link))
    return tuple(runs)
