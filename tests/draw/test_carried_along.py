"""What files of pictures carry along: words, links, language, view; and that they are painted in parts."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication, QImage

from frtdesk.base import calendar
from frtdesk.base.progress import Progress
from frtdesk.draw import png as png_module
from frtdesk.draw.pdf import pdf
from frtdesk.draw.png import png
from frtdesk.draw.svg import svg
from frtdesk.formats.picture import Picture
from frtdesk.formats.picture_state import find_state
from frtdesk.formats.replace_file import replacing_file
from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import Meta
from frtdesk.model.event import Event, Source
from frtdesk.timeline.intervals import index_picture
from frtdesk.timeline.lanes import by_kind

SVG = "{http://www.w3.org/2000/svg}"
STATE = "frtdesk:view:1?name=a&range=2018-01-01..2018-12-31&end. frtdesk:shown?data=Faces&selected=a&end."
URLS = (
    "https://example.org/a?b=1&c=%22x%22", "javascript:alert(1)", "https://example.org/\"><script>alert(1)</script>",
    "file:///etc/passwd", "https://example.org/Gesichter/\u00dcberwachung", "no address at all",
    "https://" + "a" * 3000,
)  # fmt: skip


@pytest.fixture(autouse=True, scope="module")
def application(qapp: QGuiApplication) -> QGuiApplication:
    return qapp


def picture(**options: Any) -> Picture:
    events = [
        Event(
            f"e{n}", f"Event (Number {n}) of some", f"2018-0{1 + n}-15", kind="corporate",
            sources=(Source(url, "Paper", "Title", None, "news"),),
        )
        for n, url in enumerate(URLS)
    ]  # fmt: skip
    columns = columns_of(events, Meta(title="Faces & <law>", licence="CC BY 4.0"))
    index = index_picture(columns, by_kind(columns), np.ones(len(events), np.bool_))
    days = {"start": float(calendar.day_of(2018)), "stop": float(calendar.day_of(2019))}
    size = {
        "width": 1000,
        "height": 620,
        "state": STATE,
        "language": "en",
        "sources": lambda at: [events[n] for n in at],
    }
    return Picture(index, **{**days, **size, **options})


def written(pieces: Iterable[bytes | Progress]) -> bytes:
    return b"".join(piece for piece in pieces if isinstance(piece, bytes))


def chunks(content: bytes) -> list[tuple[bytes, bytes]]:
    """The chunks of a PNG, their sums checked."""
    found: list[tuple[bytes, bytes]] = []
    at = 8
    while at < len(content):
        (length,) = struct.unpack(">I", content[at : at + 4])
        kind, data = content[at + 4 : at + 8], content[at + 8 : at + 8 + length]
        assert struct.unpack(">I", content[at + 8 + length : at + 12 + length])[0] == zlib.crc32(kind + data)
        found.append((kind, data))
        at += 12 + length
    return found


def test_a_png_says_in_words_what_it_shows_and_how_large_it_is() -> None:
    content = written(png(picture(scale=2.0)))
    found = chunks(content)
    assert [kind for kind, _ in found][:3] == [b"IHDR", b"sRGB", b"pHYs"]
    assert found[-1] == (b"IEND", b"")
    assert dict(found)[b"pHYs"] == struct.pack(">IIB", 7559, 7559, 1)
    texts = [data for kind, data in found if kind == b"iTXt"]
    assert [text.partition(b"\0")[0] for text in texts] == [b"Title", b"Description", b"Software", b"frtdesk view"]
    image = QImage.fromData(content)
    assert image.text("Title") == "Faces & <law>"
    assert "7 of 7 events" in image.text("Description")
    assert find_state(BytesIO(content)) == STATE


def test_a_png_painted_in_bands_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    once = QImage.fromData(written(png(picture())))
    monkeypatch.setattr(png_module, "BAND", 70_000)
    monkeypatch.setattr(png_module, "PIECE", 9_000)
    pieces = list(png(picture()))
    assert sum(isinstance(piece, Progress) for piece in pieces) > 50
    assert max(len(piece) for piece in pieces if isinstance(piece, bytes)) < 60_000
    banded = QImage.fromData(written(pieces))
    assert banded.size() == once.size()
    differing = sum(banded.pixelColor(x, y) != once.pixelColor(x, y) for x in range(0, 1000, 3) for y in range(620))
    assert differing < 20


def test_a_large_image_is_given_up_in_the_middle_and_leaves_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / "page.png"
    file.write_bytes(b"old")
    work = replacing_file(file, png(picture(scale=4.0)))
    steps = [next(work) for _ in range(12)]
    assert any(step.total for step in steps)
    work.close()
    assert file.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["page.png"]


def root() -> ElementTree.Element:
    return ElementTree.fromstring(written(svg(picture())))


def test_an_svg_has_name_language_and_view() -> None:
    made = root()
    assert made.get("lang") == made.get("{http://www.w3.org/XML/1998/namespace}lang") == "en"
    assert made.get("aria-labelledby") == "title about"
    assert made.findtext(f"{SVG}title") == "Faces & <law>"
    assert made.findtext(".//{urn:frtdesk:view}view") == STATE
    assert find_state(BytesIO(written(svg(picture())))) == STATE
    assert written(svg(picture(state=""))).count(b"<metadata>") == 0


def test_an_svg_without_links_is_one_image_for_a_screen_reader() -> None:
    assert b'role="img"' in written(svg(picture(sources=None)))
    assert root().get("role") == "graphics-document"


def test_texts_of_an_svg_say_how_wide_they_are() -> None:
    texts = [text for text in root().iter(f"{SVG}text") if (text.text or "").strip()]
    assert len(texts) > 20
    title = next(text for text in texts if text.text == "Faces & <law>")
    assert 100 < float(title.get("textLength") or 0) < 300
    assert all(text.get("lengthAdjust") == "spacingAndGlyphs" for text in texts)


def test_only_addresses_of_the_web_are_links() -> None:
    """Addresses come from databases that anybody may have made."""
    links = [link.get("href") or "" for link in root().iter(f"{SVG}a")]
    assert "https://example.org/a?b=1&c=%22x%22" in links
    assert "https://example.org/Gesichter/%C3%9Cberwachung" in links
    assert all(link.startswith("https://example.org/") and len(link) < 2_000 for link in links)
    assert not any(sign in link for link in links for sign in "<>\"' ")
    reader = PdfReader(BytesIO(written(pdf(picture()))))
    notes = [note.get_object() for note in reader.pages[0]["/Annots"]]
    assert sorted(note["/A"]["/URI"] for note in notes) == sorted(links)


def test_links_of_a_pdf_lie_on_what_they_belong_to() -> None:
    reader = PdfReader(BytesIO(written(pdf(picture()))))
    box = reader.pages[0].mediabox
    for note in reader.pages[0]["/Annots"]:
        left, foot, right, top = (float(side) for side in note.get_object()["/Rect"])
        assert 0 <= left < right <= float(box.width)
        assert 0 <= foot < top <= float(box.height)


def test_a_pdf_says_what_it_is_in_which_language_and_brings_its_view() -> None:
    content = written(pdf(picture()))
    reader = PdfReader(BytesIO(content))
    catalogue = reader.trailer["/Root"]
    assert catalogue["/Lang"] == "en"
    assert catalogue["/ViewerPreferences"]["/DisplayDocTitle"] is not None
    assert bool(catalogue["/ViewerPreferences"]["/DisplayDocTitle"])
    assert reader.metadata is not None
    assert reader.metadata.title == "Faces & <law>"
    assert "7 of 7 events" in (reader.metadata.subject or "")
    assert reader.metadata["/FrtdeskView"] == STATE
    assert find_state(BytesIO(content)) == STATE


def test_words_of_a_pdf_are_found_as_they_are_read() -> None:
    """Blanks are no tabs, a bracket beside a capital is a bracket, and a closing quotation mark closes."""
    text = PdfReader(BytesIO(written(pdf(picture())))).pages[0].extract_text()
    assert "Event (Number 3) of some" in text
    assert "“Title”" in text
    assert "\t" not in text
    assert not any(0xE000 <= ord(letter) <= 0xF8FF for letter in text)
