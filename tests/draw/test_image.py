"""Pictures as files: exact pixels, real text, an embedded typeface."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication, QImage

from frtdesk.base import calendar
from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress
from frtdesk.draw import image
from frtdesk.draw.theme import THEMES
from frtdesk.formats.picture import Picture
from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import Meta
from frtdesk.model.event import Event
from frtdesk.timeline.intervals import index_picture
from frtdesk.timeline.lanes import by_kind

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = "</text><script>alert(1)</script> & \x07 \u202eabc"


@pytest.fixture(autouse=True, scope="module")
def application(qapp: QGuiApplication) -> QGuiApplication:
    return qapp


def written(pieces: Iterable[bytes | Progress]) -> bytes:
    return b"".join(piece for piece in pieces if isinstance(piece, bytes))


def picture(**options: object) -> Picture:
    some = [
        Event("a", "A company stops selling", "2018-02-01", "2018-09-01", kind="corporate"),
        Event("b", HOSTILE, "2018-06", kind="advocacy"),
        Event("c", "Café “naïve” 顔 👁", "2018-05-24", kind="regulation"),
        Event("d", "So long a title that it cannot have room " * 8, "2018-12-30", kind="context"),
    ]
    columns = columns_of(some, Meta(title="Faces & <law>", licence="CC BY 4.0"))
    index = index_picture(columns, by_kind(columns), np.ones(len(some), np.bool_))
    days = {"start": float(calendar.day_of(2018)), "stop": float(calendar.day_of(2019))}
    return Picture(index, **{**days, "width": 1000, "height": 620, **options})  # pyright: ignore[reportArgumentType]


def png(**options: object) -> QImage:
    made = QImage.fromData(written(image.png(picture(**options))))
    assert not made.isNull()
    return made


@pytest.mark.parametrize(
    ("scale", "pixels"), [(1.0, (1000, 620)), (2.0, (2000, 1240)), (1.25, (1250, 775)), (0.333, (333, 206))]
)
def test_png_pixels_and_dots(scale: float, pixels: tuple[int, int]) -> None:
    made = png(scale=scale)
    assert (made.width(), made.height()) == pixels
    assert abs(made.dotsPerMeterX() * 0.0254 - 96 * scale) < 0.1


@pytest.mark.parametrize("theme", THEMES)
def test_png_has_the_themes_paper_to_its_edges_and_says_what_it_is(theme: str) -> None:
    made = png(theme=theme)
    paper = THEMES[theme].paper.name()
    for x, y in ((0, 0), (999, 0), (0, 619), (999, 619), (500, 3)):
        assert made.pixelColor(x, y).name() == paper
    assert made.text("Title") == "Faces & <law>"
    assert "4 of 4 events" in made.text("Description")


def test_the_same_picture_is_the_same_bytes() -> None:
    assert written(image.png(picture())) == written(image.png(picture()))


def test_a_picture_twice_as_sharp_is_the_same_picture() -> None:
    once, twice = png(), png(scale=2.0)
    small = twice.scaled(once.size())
    differing = sum(
        abs(once.pixelColor(x, y).lightness() - small.pixelColor(x, y).lightness()) > 90
        for x in range(0, 1000, 3)
        for y in range(0, 620, 3)
    )
    assert differing < 600


def svg(**options: object) -> ElementTree.Element:
    return ElementTree.fromstring(written(image.svg(picture(**options))))


@pytest.mark.parametrize(("scale", "width", "height"), [(1.0, "1000", "620"), (1.5, "1500", "930")])
def test_svg_size_title_and_description(scale: float, width: str, height: str) -> None:
    root = svg(scale=scale)
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == (width, height, "0 0 1000 620")
    assert root.findtext(f"{SVG}title") == "Faces & <law>"
    assert "4 of 4 events" in (root.findtext(f"{SVG}desc") or "")


def test_svg_has_real_text_and_nothing_of_the_events_is_markup() -> None:
    root = svg()
    texts = ["".join(element.itertext()) for element in root.iter(f"{SVG}text")]
    for words in ("Faces & <law>", "A company stops selling", "Corporate moves", "2018", "Jan", "Café “naïve”"):
        assert any(words in text for text in texts), words
    assert any(text.startswith("</text><script>alert(1)") for text in texts)
    assert not list(root.iter(f"{SVG}script"))
    assert not any(element.tag.endswith("}image") for element in root.iter())


def test_svg_brings_its_typeface_and_names_others() -> None:
    root = svg()
    style = root.findtext(f".//{SVG}style") or ""
    assert set(re.findall(r"font-weight:(\d+)", style)) == {
        element.get("font-weight") for element in root.iter(f"{SVG}text")
    }
    assert style.count("data:font/woff2;base64,d09GMg") == style.count("@font-face") > 1
    assert all("sans-serif" in (element.get("font-family") or "") for element in root.iter(f"{SVG}text"))


def test_svg_clips_nothing_that_it_should_show() -> None:
    """Every text lies inside the clip that it is drawn under: Qt goes on with an inner clip after `restore`."""
    root = svg()
    tops = {
        clip.get("id"): [float(y) for y in re.findall(r"[\d.]+,([\d.]+)", clip[0].get("d") or "")]
        for clip in root.iter(f"{SVG}clipPath")
    }
    seen = 0
    for group in root.iter(f"{SVG}g"):
        clip = tops.get((group.get("clip-path") or "").removeprefix("url(#").removesuffix(")"))
        for inner in group.findall(f"{SVG}g") if clip else ():
            matrix = re.fullmatch(r"matrix\(1,0,0,1,[^,]+,([^)]+)\)", inner.get("transform") or "")
            for text in inner.findall(f"{SVG}text") if matrix else ():
                seen += 1
                y = float(matrix[1]) + float(text.get("y") or 0) if matrix else 0.0
                assert clip is not None
                assert min(clip) <= y <= max(clip) + 1, text.text
    assert seen > 8


@pytest.fixture(scope="module")
def pdf_file(tmp_path_factory: pytest.TempPathFactory, application: QGuiApplication) -> Path:
    file = tmp_path_factory.mktemp("pdf") / "page.pdf"
    file.write_bytes(written(image.pdf(picture(scale=2.0))))
    return file


def test_pdf_page_is_the_size_at_96_pixels_an_inch(pdf_file: Path) -> None:
    content = pdf_file.read_bytes()
    assert content.startswith(b"%PDF-")
    (box,) = re.findall(rb"/MediaBox \[ ?0 0 ([\d.]+) ([\d.]+) ?\]", content)
    assert (float(box[0]), float(box[1])) == (750.0, 465.0)


def test_pdf_embeds_the_typeface_and_says_what_its_glyphs_mean(pdf_file: Path) -> None:
    """`/ToUnicode` is what makes text searchable."""
    content = pdf_file.read_bytes()
    assert content.count(b"/FontFile2") >= 2
    assert content.count(b"/ToUnicode") >= 2
    assert re.findall(rb"/BaseFont /[A-Z+]*Inter", content)


def test_pdf_of_an_upright_page() -> None:
    upright = written(image.pdf(picture(width=794, height=1123)))
    (box,) = re.findall(rb"/MediaBox \[ ?0 0 ([\d.]+) ([\d.]+) ?\]", upright)
    assert [round(float(side)) for side in box] == [596, 842]


def test_images_that_no_memory_holds_are_refused() -> None:
    with pytest.raises(FrtError, match="too large"):
        list(image.png(picture(width=20_000, height=20_000)))
    with pytest.raises(FrtError, match="cannot be scaled"):
        picture(scale=100.0)
