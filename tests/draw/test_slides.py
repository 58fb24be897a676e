"""Slides are native shapes that fit, with titles, notes, alt text and links, and reopen in python-pptx."""

from __future__ import annotations

import io
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from pptx import Presentation
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication

from frtdesk.draw.fonts import font
from frtdesk.draw.slides import make_deck, report, slides
from frtdesk.draw.slides_of_filter import _frame  # pyright: ignore[reportPrivateUsage]
from frtdesk.draw.text_block import block, face
from frtdesk.formats.order import Order
from frtdesk.formats.slide import Deck, Form, Group, Paragraph, Piece, Words, bounds
from frtdesk.model.event import Checked, Event, Quote, Relation, Source
from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.timeline.measure import TextStyle
from tests.draw.ordered import lesson_of, ordered, some_events

LETTER = Source("https://a.example/1", "ACLU", "A letter", "2018-05-22", "primary")
TRAP = Source("javascript:alert(1)", "Post", "A report", None, "news")
EVENTS = [
    Event("a", "ACLU asks Amazon to stop", "2018-05-22", kind="advocacy", sources=(LETTER, TRAP), importance=5,
          checked=Checked(date=True), summary="Some forty groups write a letter.", tags=("origin",),
          quotes=(Quote("Stop selling", "Nicole Ozer", None, "ACLU", None, 0, verified=True),)),
    Event("b", "Amazon answers", "2020-06-10", kind="corporate", sources=(LETTER,),
          relations=(Relation("a", "responds_to"),)),
    Event("c", "A law in force " + "and a very long title that goes on " * 9, "2019-05", "..", kind="regulation"),
    Event("d", "Around then", "2019~", kind="context"),
]  # fmt: skip
LESSON = Lesson("l", "One week", "Why then?", "school", 60, (
    LessonStep("a", "Who is asked?", "TEACHER ONLY"), LessonStep("b", "Why now?"), LessonStep("gone"),
    LessonStep(None, "And before?", shown=(17_000, 18_424)),
))  # fmt: skip

UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)
"""Making a smaller example of a failing one takes minutes where each takes half a second."""


@pytest.fixture(autouse=True, scope="module")
def application(qapp: QGuiApplication) -> QGuiApplication:
    return qapp


def opened(order: Order) -> Any:
    data = b"".join(piece for piece in slides(order) if isinstance(piece, bytes))
    return Presentation(io.BytesIO(data))


def texts(slide: Any) -> str:
    return "\n".join(element.text for element in slide.element.iter("{*}t") if element.text)


def all_pieces(pieces: tuple[Piece, ...]) -> list[Piece]:
    found: list[Piece] = []
    for piece in pieces:
        found.append(piece)
        if isinstance(piece, Group):
            found += all_pieces(piece.pieces)
    return found


def check_fits(deck: Deck) -> None:
    """Nothing lies outside its slide, and all text fits into its box."""
    for slide in deck.slides:
        for piece in all_pieces(slide.pieces):
            box = bounds(piece)
            assert box.x >= -1, piece
            assert box.x + box.width <= deck.width + 1, piece
            assert box.y >= -1, piece
            assert box.y + box.height <= deck.height + 1, piece
            if isinstance(piece, Words) and piece.wrap:
                needs = sum(height(paragraph, box.width) for paragraph in piece.paragraphs)
                assert needs <= box.height + 1, piece


def height(paragraph: Paragraph, width: float) -> float:
    """Pixels that a paragraph takes in the shipped typeface."""
    first = paragraph.runs[0]
    weight = QFont.Weight.Bold if first.bold and len(paragraph.runs) == 1 else QFont.Weight.Normal
    said = "".join(run.text for run in paragraph.runs)
    return paragraph.gap + block(said, face(first.size, weight), width, 1_000).height


@pytest.mark.parametrize(("size", "shape"), [((1920, 1080), 16 / 9), ((1440, 1080), 4 / 3), ((600, 900), 4 / 3)])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_slides_of_a_filter(size: tuple[int, int], shape: float, theme: str) -> None:
    order = ordered(EVENTS, width=size[0], height=size[1], theme=theme)
    check_fits(make_deck(order))
    made = opened(order)
    assert abs(made.slide_width / made.slide_height - shape) < 0.001
    titles = [slide.shapes.title.text_frame.text for slide in made.slides]
    assert titles[:4] == ["Faces & <law>", "Faces & <law>", "ACLU asks Amazon to stop", titles[3]]
    assert titles[4].startswith("A law in force")
    assert titles[-1] == "Sources"
    assert "4 of 4 events" in texts(made.slides[0])


def test_the_timeline_is_of_native_shapes_in_groups_that_say_what_they_are() -> None:
    timeline = opened(ordered(EVENTS)).slides[1]
    (whole,) = (shape for shape in timeline.shapes if shape.name == "Timeline")
    assert "Advocacy calls: 1" in whole._element.nvGrpSpPr.cNvPr.get("descr")
    lanes = [shape.name for shape in whole.shapes]
    assert lanes[0] == "Ruler"
    assert {"Corporate moves", "Advocacy calls", "Regulation", "Context"} <= set(lanes)
    kinds = {element.get("prst") for element in timeline.element.iter("{*}prstGeom")}
    assert {"ellipse", "triangle", "roundRect", "diamond", "line"} <= kinds
    assert not list(timeline.element.iter("{*}pic"))
    described = {element.get("descr") for element in timeline.element.iter("{*}cNvPr")}
    assert {event.title for event in EVENTS if len(event.title) < 100} <= described


def test_a_mark_leads_to_the_slide_of_its_event() -> None:
    made = opened(ordered(EVENTS))
    targets = {
        relation.target_part for relation in made.slides[1].part.rels.values() if relation.reltype.endswith("/slide")
    }
    assert targets == {slide.part for slide in list(made.slides)[2:6]}


def test_only_pages_of_the_web_are_linked() -> None:
    made = opened(ordered(EVENTS))
    links = {
        relation.target_ref
        for slide in made.slides
        for relation in slide.part.rels.values()
        if relation.reltype.endswith("/hyperlink")
    }
    assert links == {"https://a.example/1"}
    notes = "\n".join(slide.notes_slide.notes_text_frame.text for slide in made.slides)
    assert "[1] ACLU, “A letter”, 22 May 2018. https://a.example/1" in notes
    assert "[2] Post, “A report”, no date. javascript:alert(1)" in notes


def test_a_lesson_has_a_slide_a_step_and_tells_nothing_early() -> None:
    made = opened(ordered(EVENTS, LESSON))
    assert [slide.shapes.title.text_frame.text for slide in made.slides] == [
        "One week", "ACLU asks Amazon to stop", "Amazon answers", "And before?", "Sources",
    ]  # fmt: skip
    assert "4 events that you know by now" in texts(made.slides[3])
    first = made.slides[1]
    assert "“Stop selling”" in texts(first)
    assert "Who is asked?" in texts(first)
    assert "[1] ACLU" in texts(first)
    xml = "".join(str(value) for element in first.element.iter() for value in element.attrib.values())
    assert "Amazon answers" not in xml + texts(first)
    assert "Still to come" in xml
    assert "This event: Tuesday 22 May 2018: ACLU asks Amazon to stop" in xml


def test_the_teachers_notes_are_in_the_notes_alone() -> None:
    made = opened(ordered(EVENTS, LESSON))
    said = [slide.notes_slide.notes_text_frame.text for slide in made.slides]
    assert "TEACHER ONLY" in said[1]
    assert "Ask: Who is asked?" in said[1]
    assert all(notes.strip() for notes in said)
    assert not any("TEACHER ONLY" in texts(slide) for slide in made.slides)


def test_the_file_says_what_it_is_and_in_which_language() -> None:
    said = opened(ordered(EVENTS, LESSON)).core_properties
    assert (said.title, said.subject, said.author, said.language) == ("One week", "Why then?", "Faces & <law>", "en-GB")
    spoken = {
        element.get("lang") for slide in opened(ordered(EVENTS)).slides for element in slide.element.iter("{*}rPr")
    }
    assert spoken == {"en-GB"}


@pytest.mark.parametrize(("theme", "paper", "ink"), [("light", "FFFEFB", "2B2620"), ("dark", "1B1814", "F7F3EA")])
def test_the_palette_and_the_typeface_are_the_decks_own(theme: str, paper: str, ink: str) -> None:
    made = opened(ordered(EVENTS, theme=theme))
    master = made.slide_master
    xml = master.part.part_related_by(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme"
    ).blob.decode()
    assert xml.count('<a:latin typeface="Inter" panose="020B0604020202020204" pitchFamily="34" charset="0"/>') == 2
    mapped = master.element.find("{*}clrMap")
    for role, colour in ((mapped.get("bg1"), paper), (mapped.get("tx1"), ink)):
        assert f'<a:{role}><a:srgbClr val="{colour}"/></a:{role}>' in xml
    assert {layout.name for layout in made.slide_layouts} == {"Title Slide", "Title Only"}


def test_every_slide_has_its_number_and_every_shape_a_number_of_its_own() -> None:
    for slide in opened(ordered(EVENTS)).slides:
        numbers = [element.get("id") for element in slide.element.iter("{*}cNvPr")]
        assert len(numbers) == len(set(numbers))
        assert [element.get("type") for element in slide.element.iter("{*}fld")] == ["slidenum"]


def test_forty_events_have_slides_and_the_others_are_listed() -> None:
    many = [Event(f"e{n:03}", f"Event number {n}", f"20{n % 20:02}-03", importance=5 if n < 40 else 2,
                  summary="So it was.", sources=(LETTER,)) for n in range(130)]  # fmt: skip
    order = ordered(many)
    check_fits(make_deck(order))
    made = opened(order)
    titles = [slide.shapes.title.text_frame.text for slide in made.slides]
    assert sum(title.startswith("Event number") for title in titles) == 40
    further = "\n".join(texts(slide) for slide, title in zip(made.slides, titles, strict=True) if "Further" in title)
    assert all(f"Event number {n}" in further.splitlines() for n in range(40, 130))
    said = report(order)
    assert said.lost == ("90 summaries of events without a slide",)
    assert said.changed == ("90 events have no slide of their own and are listed with date, title and sources.",)


def test_the_report_counts_what_is_lost() -> None:
    assert report(ordered(EVENTS)).lost == ("1 relation", "1 tag")
    assert report(ordered(EVENTS, LESSON)).lost == ("1 step whose event is not in this database",)


def test_no_events_make_slides_that_say_so() -> None:
    made = opened(ordered([]))
    assert "0 of 0 events" in texts(made.slides[0])
    assert len(made.slides) == 1


@given(events=some_events)
@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow], phases=UNSHRUNK)
def test_any_text_makes_slides_that_open_and_fit(events: tuple[Event, ...]) -> None:
    for order in (ordered(events), ordered(events, lesson_of(events), width=1024, height=768)):
        check_fits(make_deck(order))
        assert len(opened(order).slides) >= 1
        report(order)


def test_text_from_right_to_left_stands_at_the_right() -> None:
    made = opened(ordered([Event("a", "نشطاء يطالبون بحظر", "2020")]))
    (style,) = made.slides[2].shapes.title._element.iter("{*}pPr")
    assert (style.get("rtl"), style.get("algn")) == ("1", "r")


def test_beyond_the_data_the_lanes_are_hatched_under_their_events() -> None:
    order = ordered([*EVENTS, Event("z", "Announced for later", "2027-01", kind="corporate")])
    (timeline,) = (slide for slide in make_deck(order).slides if slide.key == "timeline")
    lane = next(piece for piece in all_pieces(timeline.pieces) if piece.name == "Corporate moves")
    assert isinstance(lane, Group)
    hatched = [isinstance(piece, Form) and piece.hatch for piece in lane.pieces]
    first_event = next(place for place, piece in enumerate(lane.pieces) if isinstance(piece, Group))
    assert 0 < hatched.index(True) < first_event
    assert lane.pieces[hatched.index(True)].name == "no data after June 2026"


def test_titles_keep_room_for_a_wider_typeface_where_ours_is_missing() -> None:
    """DejaVu Sans, which LibreOffice takes on Linux, is 5 % wider, and 17 % in bold."""
    events = [Event("a", "An important title", "2019", importance=5), Event("b", "Another title", "2020-05-01")]
    frame = _frame(ordered(events).picture, (1_192.0, 300.0), 1.0)
    assert {label.style for label in frame.labels} == {TextStyle.LABEL, TextStyle.LABEL_BOLD}
    for label in frame.labels:
        wider = 1.17 if label.style is TextStyle.LABEL_BOLD else 1.05
        assert label.width >= wider * QFontMetricsF(font(label.style)).horizontalAdvance(label.text)


def test_the_sources_of_an_event_stand_clear_of_the_counts_over_its_line() -> None:
    many = tuple(Source(f"https://a.example/{at}", f"The Paper of Record {at}", "T", None, "news") for at in range(30))
    crowd = [Event(f"e{at}", f"Event {at}", "2020-06-08", kind="corporate", sources=many) for at in range(30)]
    slide = make_deck(ordered([*crowd, Event("far", "Far", "2001")])).slides[3]
    pieces = [piece for piece in all_pieces(slide.pieces) if isinstance(piece, Words)]
    sources = next(piece for piece in pieces if piece.name == "Sources")
    counts = [piece for piece in pieces if piece.name == "More"]
    assert counts
    assert all(sources.box.y + sources.box.height + 4 < piece.box.y for piece in counts)
    text = "".join(run.text for paragraph in sources.paragraphs for run in paragraph.runs)
    assert text.endswith("more in the notes")


def test_a_long_publisher_is_cut_at_a_word() -> None:
    paper = Source("https://a.example/1", "The Record of Waterloo (The New York Times)", "T", None, "news")
    slide = make_deck(ordered([Event("a", "A", "2020", sources=(paper,))])).slides[2]
    said = "".join(
        run.text for piece in all_pieces(slide.pieces) if isinstance(piece, Words) and piece.name == "Sources"
        for paragraph in piece.paragraphs for run in paragraph.runs
    )  # fmt: skip
    assert "The Record of Waterloo (The New York…" in said
