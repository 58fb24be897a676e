"""Tables that frtdesk wrote (`formats.event_table`): every field has its cell, lists in a cell, columns in parallel."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from frtdesk.base.edtf import EdtfError, extent
from frtdesk.base.words import translate
from frtdesk.formats.import_words import importance_of, members, unguarded
from frtdesk.formats.incoming import Entry, UnreadableError
from frtdesk.formats.written_date import is_timed
from frtdesk.model.event import Checked, Event, Party, Place, Quote, Relation, Source

_MARKS = ("id", "title", "start", "end", "edtf", "kind", "policy_types", "actor_roles", "date_checked")


def is_own_table(headers: Sequence[str]) -> bool:
    """Whether a table has the columns that frtdesk writes."""
    return set(_MARKS) <= set(headers)


def own_row(cells: dict[str, str], line: int) -> Entry:
    """Raises UnreadableError."""
    row = {name: unguarded(cell) for name, cell in cells.items()}

    def cell(name: str) -> str:
        return row.get(name, "")

    if not cell("title"):
        raise UnreadableError(translate("import", "it has no title"), "title")
    start, end = own_dates(cell("start"), cell("end"), cell("edtf"))
    quotes, sources = _quotes(row), _sources(row)
    importance, changed, written = importance_of(cell("importance"), line, "importance")
    event = Event(
        id=cell("id"),
        title=cell("title"),
        start=start,
        end=end,
        kind=cell("kind") or "other",
        stage=cell("stage") or None,
        policy_types=tuple(dict.fromkeys(members(cell("policy_types")))),
        jurisdiction=own_place(cell("level"), cell("code"), cell("place")),
        actors=_actors(row),
        summary=cell("summary"),
        why_it_matters=cell("why_it_matters"),
        quotes=quotes,
        sources=sources,
        relations=tuple(
            Relation(to, kind)
            for kind, to in zip(members(cell("relations")), members(cell("relation_ids")), strict=False)
        ),
        tags=tuple(dict.fromkeys(members(cell("tags")))),
        importance=importance,
        checked=Checked(cell("date_checked") == "yes", cell("quotes_checked") == "yes"),
        note="\n".join(filter(None, (cell("note"), written))) or None,
    )
    return Entry(event, line, any(is_timed(text or "") for text in (start, end)), (changed,) if changed else ())


def own_place(level: str, code: str, place: str) -> Place | None:
    return Place(level, code, place) if level or code or place else None


def own_dates(start: str, end: str, edtf: str) -> tuple[str | None, str | None]:
    """Start and end; an end that is not known stands in `edtf` alone. Raises UnreadableError."""
    unknown_end = not end and edtf.endswith("/") and edtf[:-1] == start
    dates = (start or None, "" if unknown_end else end or None)
    for column, text in (("start", start), ("end", end)):
        try:
            if column == "end" or end or unknown_end:
                extent(text, "..") if text not in ("", "..") else None
            else:
                extent(text, None)
        except EdtfError as error:
            raise UnreadableError(error.message.rstrip("."), column) from error
    try:
        extent(*dates)
    except EdtfError as error:
        raise UnreadableError(error.message.rstrip("."), "end") from error
    return dates


def _actors(row: dict[str, str]) -> tuple[Party, ...]:
    parts = zip_longest(
        members(row.get("actors", "")),
        members(row.get("actor_roles", "")),
        members(row.get("actor_kinds", "")),
        fillvalue="",
    )
    found: dict[str, Party] = {}
    for name, role, kind in parts:
        if name:
            found.setdefault(name, Party(name, kind, role))
    return tuple(found.values())


def _sources(row: dict[str, str]) -> tuple[Source, ...]:
    cells = [members(row.get(f"source_{name}", "")) for name in ("urls", "publishers", "titles", "dates", "kinds")]
    if not cells[0]:
        cells[0] = [""] * max(map(len, cells))
    return tuple(
        Source(url or None, publisher, title, published or None, kind)
        for url, publisher, title, published, kind in zip_longest(*cells, fillvalue="")
    )


def _quotes(row: dict[str, str]) -> tuple[Quote, ...]:
    names = ("quotes", "quote_speakers", "quote_roles", "quote_affiliations", "quote_dates", "quote_sources")
    cells = [members(row.get(name, "")) for name in (*names, "quotes_verified")]
    return tuple(
        Quote(text, speaker, role or None, affiliation or None, said_on or None, _number(source), verified == "yes")
        for text, speaker, role, affiliation, said_on, source, verified in zip_longest(*cells, fillvalue="")
        if text
    )


def _number(text: str) -> int | None:
    return int(text) - 1 if text.isascii() and text.isdigit() and 1 <= len(text) <= 4 and text != "0" else None
