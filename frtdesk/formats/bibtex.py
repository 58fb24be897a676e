"""Sources as BibTeX, in the entry types and fields of biblatex (its manual, 2.1 and 2.2)."""

from __future__ import annotations

from collections.abc import Iterator

from frtdesk.base.edtf import Date, EdtfError, ends
from frtdesk.base.progress import Progress
from frtdesk.base.wording import date_words
from frtdesk.base.words import mark
from frtdesk.formats.cited_sources import cited_sources, database_entry, report_of
from frtdesk.formats.csl_json import date_parts
from frtdesk.formats.order import Order
from frtdesk.formats.registry import Format
from frtdesk.model.citation import Citation

_ENTRY = {
    "article-newspaper": "article",
    "bill": "legislation",
    "dataset": "dataset",
    "legal_case": "jurisdiction",
    "legislation": "legislation",
    "post-weblog": "online",
    "regulation": "legislation",
    "report": "report",
    "webpage": "online",
}
_HOLDER = {"article": "journaltitle", "report": "institution", "online": "organization", "dataset": "publisher"}
_SUBTYPE = {"article-newspaper": "newspaper", "bill": "bill", "hearing": "hearing"}
_SPECIAL = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "$": r"\$",
        "&": r"\&",
        "#": r"\#",
        "_": r"\_",
        "%": r"\%",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
)
_IN_ADDRESS = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20", '"': "%22"})


def bibtex_entry(citation: Citation) -> str:
    """One entry, with a line break at its end. The title stands in two pairs of braces, so that no style changes its
    capitals; an address is what biblatex takes word for word, so only what would end the field is encoded."""
    entry = _ENTRY.get(citation.type, "misc")
    fields = {
        "author": " and ".join(f"{{{tex(name)}}}" for name in citation.author),
        "title": f"{{{tex(citation.title)}}}",
        _HOLDER.get(entry, "organization"): _held(tex(citation.container_title or citation.publisher)),
        "number": tex(citation.number),
        "type": tex(citation.genre),
        "entrysubtype": _SUBTYPE.get(citation.type, ""),
        "date": _date(citation.issued),
        "note": tex(_note(citation)),
        "url": citation.url.translate(_IN_ADDRESS),
    }
    lines = [f"  {name} = {{{value}}}" for name, value in fields.items() if value]
    return f"@{entry}{{{citation.id},\n" + ",\n".join(lines) + "\n}\n"


def tex(text: str) -> str:
    """A text in which LaTeX finds no command, in UTF-8 as biber reads it."""
    return text.translate(_SPECIAL)


def bibtex_pieces(order: Order) -> Iterator[bytes | Progress]:
    """The file: an entry for each source, then the database itself."""
    sources = yield from cited_sources(order)
    for cited in sources:
        yield f"{bibtex_entry(cited.citation)}\n".encode()
    yield bibtex_entry(database_entry(order)).encode()


def _held(name: str) -> str:
    """An organisation is one name, whatever `and` stands in it."""
    return f"{{{name}}}" if name else ""


def _date(text: str | None) -> str:
    """The date as biblatex reads it: EDTF, years astronomical, in parts of at least a year; empty where it is more."""
    try:
        first, last = ends(text, None) if text else (None, None)
    except EdtfError:
        return ""
    if not isinstance(first, Date) or not date_parts(first):
        return ""
    if last is None:
        return first.text.split("T")[0]
    return f"{first.text}/{last.text}" if isinstance(last, Date) and date_parts(last) else ""


def _note(citation: Citation) -> str:
    """With the date in words, where the field for it cannot take it."""
    said = date_words(citation.issued) if citation.issued and not _date(citation.issued) else ""
    return ", ".join(part for part in (citation.note, said) if part)


FORMATS = (Format("bibtex", ("bib",), mark("formats", "Sources as BibTeX"), bibtex_pieces, report_of),)
"""What this module adds to the registry of formats."""
