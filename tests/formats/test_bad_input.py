"""Bad input, for every format: script in every field, texts without end, encodings of all sorts, files cut off."""

from __future__ import annotations

import json
from collections.abc import Callable
from html import escape
from pathlib import Path

import pytest

from frtdesk.base.errors import FrtError
from frtdesk.formats.incoming import Entry, Item, Remark, Skipped, Wishes
from frtdesk.formats.readers import reader_of
from frtdesk.model.event import Event

SCRIPT = """"><script>alert(1)</script><img src=x onerror=alert(1)><a href='javascript:alert(2)'>no</a>"""


def _csv(text: str, name: str) -> str:
    quoted = '"' + text.replace('"', '""') + '"'
    head = "id,title,date,kind,stage,policy,place,code,actors,summary,url,source,publisher,tags,note,odd"
    return f"{head}\n{quoted},{name},2019{f',{quoted}' * 13}\n"


def _sheet(text: str, name: str) -> str:
    quoted = '"' + text.replace('"', '""') + '"'
    head = "Year,Headline,Text,Media,Media Credit,Media Caption,Type,Group,Display Date,Background"
    return f"{head}\n2019,{name}{f',{quoted}' * 8}\n"


def _slides(text: str, name: str) -> str:
    slide = {
        "unique_id": text, "group": text, "display_date": text, "start_date": {"year": 2019},
        "text": {"headline": name, "text": text}, "media": dict.fromkeys(("url", "caption", "credit", "link"), text),
    }  # fmt: skip
    return json.dumps({"events": [slide]}, ensure_ascii=False)


def _simile(text: str, name: str) -> str:
    fields = dict.fromkeys(("description", "link", "image", "kind", "tags", "caption", "id"), text)
    return json.dumps(
        {"dateTimeFormat": "iso8601", "events": [{"start": "2019", "title": name, **fields}]}, ensure_ascii=False
    )


def _simile_xml(text: str, name: str) -> str:
    safe = escape(text)
    return f'<data><event start="2019" title="{name}" link="{safe}" image="{safe}" kind="{safe}">{safe}</event></data>'


def _timeline(text: str, name: str) -> str:
    safe = escape(text)
    fields = "".join(f"<{tag}>{safe}</{tag}>" for tag in ("category", "description", "labels", "hyperlink", "alert"))
    days = "<start>2019-05-14 00:00:00</start><end>2019-05-14 00:00:00</end>"
    return f"<timeline><events><event>{days}<text>{name}</text>{fields}</event></events></timeline>"


def _calendar(text: str, name: str) -> str:
    safe = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
    fields = "".join(
        f"{field}:{safe}\r\n" for field in ("DESCRIPTION", "LOCATION", "CATEGORIES", "URL", "UID", "STATUS")
    )
    event = f"BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20190514\r\nSUMMARY:{name}\r\n{fields}END:VEVENT\r\n"
    return f"BEGIN:VCALENDAR\r\n{event}END:VCALENDAR\r\n"


def _timesketch(text: str, name: str) -> str:
    fields = dict.fromkeys(("timestamp_desc", "tag", "odd"), text)
    return json.dumps({"message": name, "datetime": "2019-05-14", **fields}, ensure_ascii=False) + "\n"


Make = Callable[[str, str], str]
FORMATS: dict[str, Make] = {
    "a.csv": _csv, "sheet.csv": _sheet, "slides.json": _slides, "simile.json": _simile, "a.xml": _simile_xml,
    "a.timeline": _timeline, "a.ics": _calendar, "a.jsonl": _timesketch,
}  # fmt: skip
"""For the name of a file what makes it: one event with a title, and a text in all other fields."""

OF_HTML = ("a.csv", "sheet.csv", "slides.json", "simile.json", "a.xml", "a.ics")
"""Where a description is HTML, or may be."""

every_format = pytest.mark.parametrize("name", FORMATS)


def items_of(path: Path, data: bytes) -> list[Item]:
    path.write_bytes(data)
    return list(reader_of(path).read()(path, Wishes()))


def events_of(items: list[Item]) -> list[Event]:
    return [item.event for item in items if isinstance(item, Entry)]


@every_format
def test_script_in_every_field_never_runs_and_never_is_an_address(name: str, tmp_path: Path) -> None:
    (event,) = events_of(items_of(tmp_path / name, FORMATS[name](SCRIPT, "A ban").encode()))
    assert event.title.strip() == "A ban"
    assert all((source.url or "https://").startswith(("http://", "https://")) for source in event.sources)
    if name in OF_HTML:
        assert "<script" not in event.summary
        assert "alert(1)" not in event.summary


@every_format
def test_a_text_of_ten_megabytes_skips_its_entry_and_says_where(name: str, tmp_path: Path) -> None:
    items = items_of(tmp_path / name, FORMATS[name]("x" * 10_000_000, "A ban").encode())
    assert events_of(items) == []
    (skipped,) = [item for item in items if isinstance(item, Skipped)]
    assert skipped.line >= 1
    assert len(skipped.why) < 1_000


@every_format
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_any_encoding_is_read_or_refused_and_never_garbled(name: str, encoding: str, tmp_path: Path) -> None:
    text = FORMATS[name]("", "Verbot in Köln – ein Übel")
    if name.endswith((".xml", ".timeline")):
        declared = {"utf-8-sig": "utf-8", "utf-16-le": "utf-16"}.get(encoding, encoding)
        text = f'<?xml version="1.0" encoding="{"windows-1252" if declared == "cp1252" else declared}"?>{text}'
    try:
        items = items_of(tmp_path / name, text.encode(encoding))
    except FrtError:
        assert encoding == "utf-16-le"
        return
    assert [event.title.strip() for event in events_of(items)] == ["Verbot in Köln – ein Übel"]
    if not name.endswith((".xml", ".timeline")):
        assert any(isinstance(item, Remark) and "was read as" in item.sentence for item in items) == (
            encoding != "utf-8-sig"
        )


@every_format
@pytest.mark.parametrize("part", [0.2, 0.5, 0.8, 0.97])
def test_a_file_that_is_cut_off_is_told_or_refused(name: str, part: float, tmp_path: Path) -> None:
    text = FORMATS[name]("word", "A ban")
    try:
        items = items_of(tmp_path / name, text[: int(len(text) * part)].encode())
    except FrtError as error:
        assert error.message
        return
    assert all(event.title for event in events_of(items))
