"""Timesketch: CSV or JSONL with message, datetime (ISO, with offset), timestamp_desc, and any other field.

Where there is no datetime the timestamp counts, a number of seconds since 1970 or of thousandths, millionths or
billionths of one; datetime may be such a number, too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from frtdesk.base import calendar
from frtdesk.base.words import translate
from frtdesk.formats.decoded_text import encoding_of, encoding_remarks, open_text
from frtdesk.formats.import_words import bounded, names, titled
from frtdesk.formats.incoming import Entry, Item, Skipped, UnreadableError, Wishes
from frtdesk.formats.safe_text import clean
from frtdesk.formats.written_date import is_timed, read_date
from frtdesk.model.event import Event

LONGEST_LINE = 16 << 20
_NUMBER = re.compile(r"\d{10,19}")
_OWN = ("message", "datetime", "timestamp", "timestamp_desc", "tag")


def is_timesketch(headers: Sequence[str]) -> bool:
    """Whether a table has the columns that Timesketch demands."""
    return {"message", "timestamp_desc"} <= set(headers) and not {"datetime", "timestamp"}.isdisjoint(headers)


def timesketch_record(record: Mapping[str, str], line: int) -> Entry:
    """Raises UnreadableError."""
    start = _moment(record)
    said = clean(record.get("message", ""))
    title = titled(said[:2_000], "message")
    others = [f"{name}: {clean(text)}" for name, text in record.items() if name not in _OWN and text]
    description = clean(record.get("timestamp_desc", ""))
    event = Event(
        id="",
        title=title,
        start=start or None,
        summary=bounded(said) if said != title else "",
        tags=names([description, *record.get("tag", "").strip("[]").replace("'", "").split(",")]),
        note=bounded("\n".join(others)) or None,
    )
    return Entry(event, line, is_timed(start))


def _moment(record: Mapping[str, str]) -> str:
    name = "datetime" if record.get("datetime", "").strip() else "timestamp"
    text = clean(record.get(name, ""))
    try:
        return _since_1970(text) if _NUMBER.fullmatch(text) else read_date(text)
    except UnreadableError as error:
        raise UnreadableError(error.why, name) from error


def _since_1970(text: str) -> str:
    """A number of seconds or of parts of one, told by its digits: seconds have ten from 2001 to 2286."""
    day, second = divmod(int(text) // 1_000 ** ((len(text) - 8) // 3), 86_400)
    year, month, of_month = calendar.civil(day)
    hour, minute = divmod(second // 60, 60)
    return f"{year:04}-{month:02}-{of_month:02}T{hour:02}:{minute:02}:{second % 60:02}Z"


def read_jsonl(path: Path, wishes: Wishes) -> Iterator[Item]:
    """Fills incoming.ReadFile for Timesketch's JSONL, a line an event."""
    encoding = encoding_of(path, wishes.encoding)
    yield from encoding_remarks(path, encoding)
    with open_text(path, encoding) as file:
        number = 0
        while text := file.readline(LONGEST_LINE + 1):
            number += 1
            if len(text) > LONGEST_LINE:
                yield Skipped(translate("import", "the line is far too long; nothing behind it was read"), number)
                return
            if not text.strip():
                continue
            try:
                yield timesketch_record(_record(text), number)
            except UnreadableError as error:
                yield Skipped(error.why, number, error.column)


def _record(text: str) -> dict[str, str]:
    try:
        value: Any = json.loads(text)
    except (ValueError, RecursionError):
        raise UnreadableError(translate("import", "it is no JSON")) from None
    if not isinstance(value, dict):
        raise UnreadableError(translate("import", "fields are expected here"))
    fields = cast("dict[str, Any]", value)
    return {
        name[:120]: item if isinstance(item, str) else json.dumps(item, ensure_ascii=False)
        for name, item in fields.items()
        if item is not None
    }
