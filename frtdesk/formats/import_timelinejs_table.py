"""The spreadsheet of TimelineJS as CSV: Year, Month, Day, Time, End Year …, Headline, Text, Media, Group, Type.

Columns count by their names, in any order. Older ones have Start Date and End Date, and Tag for Group. Years before
Christ are negative, and there is no year 0. A time without a day is a mistake.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from frtdesk.base.words import translate
from frtdesk.formats.column_names import plain_name
from frtdesk.formats.import_words import bounded, kind_of, linked, names, titled
from frtdesk.formats.incoming import Entry, UnreadableError, Wishes
from frtdesk.formats.safe_text import clean, from_html, title_of
from frtdesk.formats.timelinejs_dates import written_parts
from frtdesk.formats.written_date import is_timed, read_date
from frtdesk.model.event import Event


def is_timelinejs_table(headers: Sequence[str]) -> bool:
    """Whether it is one by its head."""
    found = {plain_name(header) for header in headers}
    return "headline" in found and ("year" in found or "start_date" in found)


def date_columns(headers: Sequence[str]) -> dict[str, str]:
    """The columns that hold whole dates, of start and end; tables of today have year, month and day apart."""
    found: dict[str, str] = {}
    for header in headers:
        field = {"start_date": "start", "end_date": "end"}.get(plain_name(header))
        if field is not None:
            found.setdefault(field, header)
    return found


def timelinejs_row(
    headers: Sequence[str], orders: dict[str, str], wishes: Wishes
) -> Callable[[dict[str, str], int], Entry | None]:
    """What reads a row of such a table."""
    known: dict[str, str] = {}
    for header in headers:
        known.setdefault(plain_name(header), header)

    def read(cells: dict[str, str], line: int) -> Entry | None:
        def cell(*fields: str) -> str:
            return next((clean(cells[known[f]]) for f in fields if f in known and cells.get(known[f], "").strip()), "")

        kind = cell("type").casefold()
        start, end = _dates(cell, known, orders)
        told = from_html(cell("text"))
        title = titled(title_of(cell("headline")) or told.text[:200], known["headline"])
        group = cell("group", "tag")
        media = from_html(cell("media"))
        address = media.text if media.text.startswith(("http://", "https://")) and " " not in media.text else ""
        words = title_of(" ".join(filter(None, (cell("media_caption"), cell("media_credit")))))
        note = (
            [translate("import", "Display date: {text}").format(text=cell("display_date"))]
            if cell("display_date")
            else []
        )
        if media.text and not address:
            note.append(translate("import", "Media: {text}").format(text=media.text[:2_000]))
        event = Event(
            id="",
            title=title,
            start=start or None,
            end=end,
            kind=(kind_of(group) if group else "context" if kind == "era" else wishes.kind) or "other",
            summary=bounded(told.text),
            sources=linked([*([(address, words)] if address else []), *media.links, *told.links]),
            tags=names([group if group and not kind_of(group) else "", kind if kind in ("era", "title") else ""]),
            note="\n".join(note) or None,
        )
        remark = (translate("import", "The slide with the title of the timeline became an undated event."),)
        return Entry(event, line, any(is_timed(text or "") for text in (start, end)), remark if kind == "title" else ())

    return read


def _dates(cell: Callable[..., str], known: dict[str, str], orders: dict[str, str]) -> tuple[str, str | None]:
    found: list[str] = []
    for start in ("", "end_"):
        column = known.get(f"{start}year") or known.get(f"{start or 'start_'}date", "")
        try:
            parts = [cell(f"{start}{part}") for part in ("year", "month", "day", "time")]
            text = written_parts(*parts)
            whole = known.get(f"{start or 'start_'}date", "")
            if not text and whole:
                text = read_date(cell(f"{start or 'start_'}date"), orders.get(whole, "").replace("?", ""))
        except UnreadableError as error:
            raise UnreadableError(error.why, error.column or column) from error
        found.append(text)
    if found[1] and not found[0]:
        raise UnreadableError(translate("import", "it has an end and no start"), known.get("end_year", ""))
    return found[0], found[1] if found[1] and found[1] != found[0] else None
