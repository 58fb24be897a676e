"""Sources as RIS, which Zotero, EndNote, Mendeley and most libraries read."""

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

_TYPE = {
    "article-newspaper": "NEWS",
    "bill": "BILL",
    "dataset": "DATA",
    "hearing": "HEAR",
    "legal_case": "CASE",
    "legislation": "STAT",
    "post-weblog": "BLOG",
    "regulation": "STAT",
    "report": "RPRT",
    "webpage": "ELEC",
}
_CONTAINED = {"article-newspaper", "post-weblog", "webpage"}


def ris_record(citation: Citation) -> str:
    """One record from TY to ER, lines ended as RIS asks (CR LF)."""
    holder = citation.container_title or citation.publisher
    lines = [
        ("TY", _TYPE.get(citation.type, "GEN")),
        ("ID", citation.id),
        ("TI", citation.title),
        *(("AU", name) for name in citation.author),
        *_dates(citation.issued),
        ("T2" if citation.type in _CONTAINED else "PB", holder),
        ("M1", citation.number),
        ("M3", citation.genre),
        ("N1", citation.note),
        ("UR", citation.url),
    ]
    return "".join(f"{tag}  - {value}\r\n" for tag, value in lines if value) + "ER  - \r\n"


def ris_pieces(order: Order) -> Iterator[bytes | Progress]:
    """The file: a record for each source, then the database itself."""
    sources = yield from cited_sources(order)
    for cited in sources:
        yield f"{ris_record(cited.citation)}\r\n".encode()
    yield ris_record(database_entry(order)).encode()


def _dates(text: str | None) -> Iterator[tuple[str, str]]:
    """The year, and the date as far as it is given (2019/04/30/); words after the third stroke where it is more than
    one date."""
    if not text:
        return
    try:
        first, last = ends(text, None)
    except EdtfError:
        yield "DA", f"///{text.replace('/', '-')}"
        return
    parts = date_parts(first) if isinstance(first, Date) else []
    if not parts or parts[0] < 1 or parts[0] > 9999:
        yield "DA", f"///{date_words(text)}"
        return
    plain = last is None and isinstance(first, Date) and not (first.approximate or first.uncertain)
    year, month, day = ([f"{parts[0]:04}", *(f"{part:02}" for part in parts[1:]), "", ""])[:3]
    yield "PY", year
    yield "DA", f"{year}/{month}/{day}/{'' if plain else date_words(text)}"


FORMATS = (Format("ris", ("ris",), mark("formats", "Sources as RIS"), ris_pieces, report_of),)
"""What this module adds to the registry of formats."""
