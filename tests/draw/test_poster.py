"""Posters: dealt out to sheets without cutting a title, and put together again the same page."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from pypdf import PdfReader
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QImage, QTransform

from frtdesk.base import calendar
from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, run
from frtdesk.draw.poster import composed, poster
from frtdesk.draw.poster_plan import MILLIMETRE, name_of, seams, sheets_for
from frtdesk.draw.poster_texts import CLEAR, pieces, texts_of
from frtdesk.draw.poster_value import Poster
from frtdesk.draw.text_block import face
from frtdesk.formats.page_size import size_of
from frtdesk.formats.picture import Picture
from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import Meta
from frtdesk.model.event import Event, Source
from frtdesk.timeline.intervals import index_picture
from frtdesk.timeline.lanes import by_kind

KINDS = ("corporate", "advocacy", "regulation", "context")


@pytest.fixture(autouse=True, scope="module")
def application(qapp: QGuiApplication) -> QGuiApplication:
    return qapp


def some_events(count: int = 80) -> list[Event]:
    return [
        Event(
            f"e{n}", f"Event number {n} with a title of a middling length that goes on",
            f"{2018 + n % 3}-{1 + n * 5 % 12:02}-{1 + n * 7 % 28:02}", kind=KINDS[n % 4], importance=1 + n % 5,
            sources=(Source(f"https://example.org/{n}", f"Publisher {n}", f"Written about event {n}", None, "news"),),
        )
        for n in range(count)
    ]  # fmt: skip


def picture(events: list[Event] | None = None, size: str = "A2", **options: object) -> Picture:
    events = some_events() if events is None else events
    columns = columns_of(events, Meta(title="A poster of eighty events", licence="CC BY 4.0"))
    index = index_picture(columns, by_kind(columns), np.ones(len(events), np.bool_))
    wanted = size_of(size)
    days = {"start": float(calendar.day_of(2018)), "stop": float(calendar.day_of(2021))}
    given_ = {"width": wanted.width, "height": wanted.height, "sources": lambda at: [events[n] for n in at]}
    return Picture(index, **{**days, **given_, **options})  # pyright: ignore[reportArgumentType]


@pytest.fixture(scope="module")
def made(application: QGuiApplication) -> Poster:
    return run(composed(picture()))


def document(pieces_of: Iterable[bytes | Progress]) -> PdfReader:
    return PdfReader(BytesIO(b"".join(piece for piece in pieces_of if isinstance(piece, bytes))))


@given(st.integers(320, 6_000), st.integers(300, 1_200), st.integers(15, 200), st.randoms(use_true_random=False))
def test_no_part_is_longer_than_a_sheet_shows(length: int, window: int, overlap: int, random: object) -> None:
    generator = np.random.default_rng(length * window + overlap)
    found = (0.0, *seams(length, window, overlap, generator.integers(0, 9, length).astype(float)), float(length))
    parts = np.diff(found)
    assert (parts > 0).all()
    assert parts[-1] <= window
    assert (parts[:-1] <= window - overlap).all()
    assert len(parts) == max(int(np.ceil((length - overlap) / (window - overlap))), 1)


def test_a_cut_goes_where_it_meets_nothing() -> None:
    costs = np.ones(1_000)
    costs[430] = 0.0
    assert seams(1_000, 600, 60, costs) == (430.0,)


def test_titles_and_numbers_lie_whole_on_one_side_of_each_seam(made: Poster) -> None:
    assert len(made.plan.seams) >= 2
    for label in made.page.frame.labels:
        left, right = made.page.margin + label.left, made.page.margin + label.x + label.width
        assert not any(left + CLEAR / 2 < seam < right - CLEAR / 2 for seam in made.plan.seams), label.text
    numbers = {label.number for label in made.page.frame.labels if label.number}
    assert numbers == {str(entry.number) for entry in made.page.sources.placed}


def test_no_line_of_text_is_cut_across(made: Poster) -> None:
    texts = texts_of(made.page)
    assert len(texts) > 100
    for seam in made.plan.rows[1:]:
        cut = [text.text for text in texts if text.top + 3 < seam < text.foot - 3]
        assert not cut


@given(
    st.text("ab c", min_size=1, max_size=60).filter(lambda text: text.strip() != ""),
    st.lists(st.integers(5, 600), max_size=3, unique=True),
    st.integers(0, 400),
)
def test_words_move_past_a_seam_whole(text: str, at: list[int], room: int) -> None:
    metrics = QFontMetricsF(face(12))
    limit = 10 + metrics.horizontalAdvance(text) + room
    cuts = sorted(float(x) for x in at)
    found = pieces(text, 10.0, limit, cuts, metrics)
    assert "".join(piece.text for piece in found).split() == text.split() or "".join(
        piece.text.replace(" ", "") for piece in found
    ) == text.replace(" ", "")
    for before, after in pairwise(found):
        assert before.x + metrics.horizontalAdvance(before.text.rstrip()) * before.squeezed <= after.x + 0.5
    last = found[-1]
    assert last.x + metrics.horizontalAdvance(last.text.rstrip()) * last.squeezed <= limit + 0.5
    if room > 300 and len(found) > 1:
        for piece in found:
            right = piece.x + metrics.horizontalAdvance(piece.text.rstrip()) * piece.squeezed
            single = " " not in piece.text.strip()
            assert single or not any(piece.x < cut < right for cut in cuts) or piece is last


def painted(made: Poster, column: int, row: int, edge: float = 0.0) -> NDArray[np.uint8]:
    left, top, wide, tall = made.plan.window(column, row)
    image = QImage(int(wide), int(tall), QImage.Format.Format_RGB888)
    painter = made.painter(image)
    try:
        painter.paint(made.page, QTransform.fromTranslate(edge - left, edge - top), QRectF(left, top, wide, tall))
    finally:
        painter.end()
    return pixels(image)


def pixels(image: QImage) -> NDArray[np.uint8]:
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def test_put_together_again_the_sheets_are_the_page(made: Poster) -> None:
    page = made.page
    whole = QImage(page.width, page.height, QImage.Format.Format_RGB888)
    painter = made.painter(whole)
    try:
        painter.paint(page, QTransform(), QRectF(0, 0, page.width, page.height))
    finally:
        painter.end()
    together = np.zeros((page.height, page.width, 3), np.uint8)
    for column, row in made.places:  # each sheet over those before it
        left, top = int(made.plan.columns[column]), int(made.plan.rows[row])
        tile = painted(made, column, row)
        together[top : top + tile.shape[0], left : left + tile.shape[1]] = tile
    difference = np.abs(together.astype(int) - pixels(whole).astype(int)).max(axis=2)
    assert (difference > 40).mean() < 0.0002
    assert len(made.places) >= 6


def test_sheets_show_the_strip_that_the_next_one_covers(made: Poster) -> None:
    """The overlap is really printed twice."""
    left, _, wide, _ = made.plan.window(0, 0)
    begins = made.plan.columns[1]
    assert left + wide - begins >= 15 * MILLIMETRE - 1
    strip = painted(made, 0, 0)[:, int(begins) :]
    again = painted(made, 1, 0)[: strip.shape[0], : strip.shape[1]]
    assert (np.abs(strip.astype(int) - again.astype(int)).max(axis=2) > 40).mean() < 0.001


def test_the_document_has_a_plan_and_a_page_a_sheet() -> None:
    found = document(poster(picture(size="A3", sheet="letter", state="frtdesk:view:1?x&end.")))
    sheets = sheets_for((size_of("A3").width, size_of("A3").height), "Letter", 15.0)
    assert len(found.pages) == sheets.across * sheets.down + 1
    plan, first = (" ".join(page.extract_text().split()) for page in found.pages[:2])
    assert "Print all pages at their actual size (100 %)" in plan
    assert f"A1 of {sheets.across} × {sheets.down}" in first
    assert {tuple(round(float(side) / 72 * 25.4) for side in page.mediabox[2:]) for page in found.pages} in (
        {(216, 279)}, {(279, 216)},
    )  # fmt: skip
    assert found.trailer["/Root"]["/Lang"] == "en"
    assert found.metadata is not None
    assert found.metadata["/FrtdeskView"] == "frtdesk:view:1?x&end."
    links = [note.get_object() for page in found.pages for note in page["/Annots"]]
    assert len(links) >= 10
    assert not list(found.pages[0]["/Annots"])  # pyright: ignore[reportArgumentType, reportUnknownArgumentType]


def test_no_sheet_holds_the_words_of_another(made: Poster) -> None:
    found = document(poster(picture()))
    foot = "CC BY 4.0"
    rows, columns = len(made.plan.rows), len(made.plan.columns)
    for number, page in enumerate(found.pages[1:]):
        row = number // columns
        if row < rows - 1:
            assert foot not in page.extract_text()


def test_names_of_sheets() -> None:
    assert [name_of(0, 0), name_of(1, 2), name_of(25, 0), name_of(26, 9)] == ["A1", "B3", "Z1", "AA10"]


def test_a_page_as_small_as_a_sheet_is_one_sheet() -> None:
    made = run(composed(picture(some_events(5), "640x480")))
    assert made.places == [(0, 0)]
    assert made.plan.seams == ()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"sheet": "A9"}, "no sheets of “A9”"),
        ({"overlap": 1.0}, "cannot overlap by 1 mm"),
        ({"overlap": float("nan")}, "cannot overlap"),
        ({"size": "20000x20000"}, "would take [0-9,]+ sheets"),
    ],
)
def test_what_nobody_would_print_is_a_sentence(options: dict[str, object], words: str) -> None:
    with pytest.raises(FrtError, match=words):
        list(poster(picture(some_events(3), **options)))  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    "title",
    ["", "x" * 300, "<b>&amp;</b>", "\u05e9\u05dc\u05d5\u05dd " * 20, "\U0001f600" * 40, "\x07\x00\x1b", "\ud800"],
)
def test_strange_titles_are_a_valid_poster(title: str) -> None:
    strange = [Event(f"e{n}", title, f"2019-0{1 + n}-01", kind=KINDS[n % 4]) for n in range(6)]
    assert len(document(poster(picture(strange, "A3"))).pages) == 5


def test_no_events_are_a_poster_too() -> None:
    assert len(document(poster(picture([], "A3", sources=None))).pages) == 5
