"""Sources as CSL-JSON, which citation managers and processors read (schema of 1.0.2, csl-data.json)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from frtdesk.base.edtf import Date, EdtfError, Precision, ends
from frtdesk.base.progress import Progress
from frtdesk.base.wording import date_words
from frtdesk.base.words import mark
from frtdesk.formats.cited_sources import cited_sources, database_entry, report_of
from frtdesk.formats.order import Order
from frtdesk.formats.registry import Format
from frtdesk.model.citation import Citation

_CONTAINED = {"article-newspaper", "webpage", "post-weblog"}


def csl_item(citation: Citation) -> dict[str, Any]:
    """One citation as CSL-JSON; what is empty is left out. What a page or article appeared in is its container."""
    holder = "container-title" if citation.type in _CONTAINED else "publisher"
    item: dict[str, Any] = {"id": citation.id, "type": citation.type, "title": citation.title}
    if citation.author:
        item["author"] = [{"literal": name} for name in citation.author]
    for key, value in (
        (holder, citation.container_title or citation.publisher),
        ("number", citation.number),
        ("genre", citation.genre),
        ("note", citation.note),
        ("URL", citation.url),
    ):
        if value:
            item[key] = value
    if citation.issued:
        item["issued"] = csl_date(citation.issued)
    return item


def csl_date(text: str) -> dict[str, Any]:
    """An EDTF date as CSL has it: parts where it is one date or a span, a season, else words. Years before the common
    era are counted as CSL does, -1 for 1 BCE."""
    try:
        first, last = ends(text, None)
    except EdtfError:
        return {"literal": text}
    if not isinstance(first, Date) or not (last is None or isinstance(last, Date)):
        return {"literal": date_words(text)}
    parts = [date_parts(date) for date in ((first,) if last is None else (first, last))]
    if not all(parts):
        return {"literal": date_words(text)}
    made: dict[str, Any] = {"date-parts": parts}
    if any(date.approximate or date.uncertain for date in (first, last) if isinstance(date, Date)):
        made["circa"] = True
    return made


def date_parts(date: Date) -> list[int]:
    """Year, month and day of a plain date, as far as it is given; empty for a season, decade or set."""
    if date.members or date.choice is not None or date.precision > Precision.YEAR or date.precision is Precision.SEASON:
        return []
    body = date.text.rstrip("?~%").split("T")[0]
    head, *rest = body.removeprefix("Y").removeprefix("-").split("-")
    if not head.isdigit() or not all(part.isdigit() for part in rest):
        return []
    year = -int(head) if body.removeprefix("Y").startswith("-") else int(head)
    return [year if year > 0 else year - 1, *map(int, rest)]


def csl_pieces(order: Order) -> Iterator[bytes | Progress]:
    """The file: an array with one source a line, then the database itself."""
    sources = yield from cited_sources(order)
    yield b"[\n"
    for cited in sources:
        yield _line({**csl_item(cited.citation), "custom": {"frtdesk-events": cited.events}}) + b",\n"
    yield _line(csl_item(database_entry(order))) + b"\n]\n"


def _line(item: dict[str, Any]) -> bytes:
    return json.dumps(item, ensure_ascii=False).encode("utf-8", "replace")


FORMATS = (Format("csl", ("json",), mark("formats", "Sources as CSL-JSON"), csl_pieces, report_of),)
"""What this module adds to the registry of formats."""
