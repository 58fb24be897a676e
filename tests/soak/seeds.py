"""Sound inputs to begin with: what the program itself writes of a few events, and what a person may type."""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from frtdesk.app.content import StoreContent
from frtdesk.app.exports import registry
from frtdesk.base.paths import shipped_database
from frtdesk.base.progress import Progress, run
from frtdesk.formats.lesson_file import LessonFile, to_text
from frtdesk.formats.order import Order
from frtdesk.formats.picture_state import PDF_KEY, PNG_KEY, PNG_SIGNATURE, SVG_NAMESPACE
from frtdesk.model.event import Event, Party, Place, Quote, Relation, Source
from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.model.source_text import Actor, SourceMeta, SourceText
from frtdesk.state.picture_line import to_picture_line
from frtdesk.state.saved_view import SavedView, to_file
from frtdesk.state.view import View
from frtdesk.store.build import build
from frtdesk.store.engine import open_database
from frtdesk.store.read_columns import read_columns
from frtdesk.store.read_lessons import read_lessons

EXPORTED = ("csv", "xlsx", "json", "timelinejs", "simile", "timeline", "ics")

DATES = (
    "2019", "2019-05-14", "2018-11~", "2019-21", "2019-05/..", "../2020", "[2019,2020-05]", "{2019..2021}", "201X",
    "-0043-03-15", "Y-17000", "2019-05-14T09:30:00Z", "2004-06?/2005%", "19XX-1X", "",
)  # fmt: skip
FILTERS = (
    'actor:amazon type:(ban OR moratorium) place:US-CA importance:>=4 2019..2021 -tag:nist "human rights" biometr*',
    "kind:regulation AND NOT (stage:passed OR stage:proposed)", "undated", "source:none -quote:yes 2019-05..",
    "a OR b c",
    'title:"face recognition" has:quote', "", "-(-(-a))",
)  # fmt: skip
SIMILE_XML = """<?xml version="1.0"?><data date-time-format="iso8601"><event start="2019-05-14" end="2019-06"
 title="Ban &amp; rule" link="https://a.example" isDuration="true" icon="x.png">Long &lt;b&gt;text</event></data>"""
JSONL = (
    '{"message": "Seen", "timestamp": 1556668800000000, "datetime": "2019-05-01T00:00:00+00:00", "tag": ["a"]}\n' * 3
)
PROFILE = 'dates = "dmy"\nkind = "other"\nunreadable_dates = "shelf"\n[columns]\ntitle = "Titel"\nstart = "Datum"\n'
FOREIGN_CSV = 'Titel;Datum;Wer\nVerbot;14.05.2019;Stadt\n"a\nb";Mai 2020;\nx;1/2/2019;y\n'


def small_text() -> SourceText:
    """Three events, a lesson, two actors: every field is used once."""
    source = Source("https://x.org/a?b=c&d", "Xé", "A letter", "2019", "news")
    first = Event(
        "a", "Council bars “use”", start="2019-05-14", end="2020~", kind="regulation", stage="passed",
        policy_types=("ban", "warrant"), jurisdiction=Place("local", "US-CA", "Town"),
        actors=(Party("Council", "legislature", "decides"), Party("Co; Ltd", "company", "calls")), summary="Long. " * 9,
        sources=(source,), quotes=(Quote("We said so", "Mayor", None, "2019-05-14", None, 0, True),),
        tags=("city", "a;b"), importance=4, note="Note",
    )  # fmt: skip
    second = Event("b", "Company answers", start="2020", sources=(source,), relations=(Relation("a", "responds_to"),))
    third = Event("c", "Undated")
    lesson = Lesson("l", "Lesson", "Why?", "year 9", 45, (LessonStep("a", "Ask", "Tell", 9, (18_000, 19_000), ("x",)),))
    actors = (Actor("Council", "legislature"), Actor("Co; Ltd", "company", ("Co",), "Council"))
    return SourceText((first, second, third), actors, (lesson,), SourceMeta("Small", date="2026-01-01"))


def seeds() -> dict[str, list[bytes]]:
    """By the name of the target."""
    line = to_picture_line(SavedView("A view", View()), "Small", ("a", "b"))
    found = {
        "edtf": [text.encode() for text in DATES],
        "filter": [text.encode() for text in FILTERS],
        "view line": [line.encode(), to_file(SavedView("A view", View())).encode()],
        "picture": [_png(line), _png(line, packed=True), _svg(line), _pdf(line)],
        "profile": [PROFILE.encode(), json.dumps({"dates": {"Datum": "mdy"}, "columns": {"title": "T"}}).encode()],
    }
    with TemporaryDirectory() as folder:
        path = Path(folder) / "small.sqlite"
        run(build(small_text(), path))
        found |= _exported(path)
        found["database"] = [path.read_bytes()]
    found["csv"] += [FOREIGN_CSV.encode(), FOREIGN_CSV.encode("utf-16"), FOREIGN_CSV.encode("cp1252")]
    found["simile-xml"] = [SIMILE_XML.encode()]
    found["timesketch"] = [JSONL.encode()]
    found["lesson"] = [*_lessons()]
    return found


def _exported(path: Path) -> dict[str, list[bytes]]:
    database = open_database(path)
    columns = run(read_columns(database))
    known = registry()
    found: dict[str, list[bytes]] = {}
    for name in EXPORTED:
        order = Order(StoreContent(database, columns, columns.key > 0), lambda: None)
        format = next(one for one in known if one.name == name)
        found[name] = [b"".join(part for part in format.write(order) if not isinstance(part, Progress))]
    database.close()
    return found


def _lessons() -> Iterator[bytes]:
    text = small_text()
    yield to_text(LessonFile(text.lessons[0], text.events, text.actors, "Small")).encode()
    shipped = open_database(shipped_database())
    lesson = read_lessons(shipped)[0]
    shipped.close()
    yield to_text(LessonFile(replace(lesson, steps=lesson.steps[:2]), text.events, ())).encode()


def _png(line: str, *, packed: bool = False) -> bytes:
    text = zlib.compress(line.encode()) if packed else line.encode()
    said = PNG_KEY.encode() + b"\0" + (b"\1\0" if packed else b"\0\0") + b"\0\0" + text
    return (
        PNG_SIGNATURE + _chunk(b"IHDR", bytes(13)) + _chunk(b"iTXt", said) + _chunk(b"IDAT", b"") + _chunk(b"IEND", b"")
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _svg(line: str) -> bytes:
    said = line.replace("&", "&amp;")
    return f'<svg xmlns="http://www.w3.org/2000/svg"><v:view xmlns:v="{SVG_NAMESPACE}">{said}</v:view></svg>'.encode()


def _pdf(line: str) -> bytes:
    packed = zlib.compress(f"1 0 {PDF_KEY} ({line})".encode())
    stream = b"2 0 obj <</Type /ObjStm /Length %d>>\nstream\n%b\nendstream endobj" % (len(packed), packed)
    return f"%PDF-1.7\n1 0 obj <<{PDF_KEY} ({line})>> endobj\n".encode() + stream + b"\n%%EOF"
