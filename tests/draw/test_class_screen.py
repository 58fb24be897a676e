"""The class's screen: sources are named whole, the way to the mark crosses nothing, and the end is composed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from frtdesk.base import calendar
from frtdesk.draw.class_card import card_of as card_with
from frtdesk.draw.class_extras import Tile, _words_room, _words_size, tile_boxes
from frtdesk.draw.class_screen import Card
from frtdesk.draw.class_timeline import FEW, LINE_FOOT, MARK, PITCH, ClassMeasure, dashes, line_size, route
from frtdesk.draw.class_told import Said, lay_out
from frtdesk.draw.text_block import block, face
from frtdesk.formats.handout import make_handout
from frtdesk.formats.numbered_sources import NumberedSources
from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import Meta
from frtdesk.model.event import Event, EventDetail, Quote, Source
from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.timeline.class_line import ClassLine, build_line
from frtdesk.timeline.measure import TextStyle

TALL = 1080.0
SOURCES = (
    Source("https://example.org/1", "A first paper", "One", "2018-05", "news"),
    Source("https://example.org/2", "The Second Paper, of a town with a long name", "Two", "2018-05-22", "news"),
)


def event(quotes: tuple[Quote, ...], sources: tuple[Source, ...] = SOURCES) -> EventDetail:
    return EventDetail(1, Event("a", "A call", "2018-05-22", kind="advocacy", quotes=quotes, sources=sources), ())


def card_of(detail: EventDetail) -> Card:
    return card_with(detail, NumberedSources.of_all([detail.event]))


def quote(source: int | None, verified: bool = True) -> Quote:
    return Quote("stop selling", "Someone", None, "A group", None, source, verified)


def test_the_foot_names_publisher_and_date_of_what_is_quoted(qtbot: QtBot) -> None:
    (said,) = card_of(event((quote(1),))).quotes
    assert said.source == "Source\u00a0[2]: The Second Paper, of a town with a long name, 22 May 2018"
    assert said.speaker == "Someone, A group · source\u00a0[2]", "the foot names it, so that it is named once"
    assert card_of(event(())).source == "Source\u00a0[1]: A first paper, May 2018"
    assert card_of(event((), ())).source == "No source is given for this event."


def test_sources_are_numbered_as_on_the_hand_out(qtbot: QtBot) -> None:
    first = Event("z", "Told before", sources=tuple(replace(source, title=source.title + "!") for source in SOURCES))
    told = [first, event((quote(1),)).event]
    lesson = Lesson("l", "L", "", steps=tuple(LessonStep(one.id, "", "") for one in told))
    card = card_with(event((quote(1),)), NumberedSources.of_all(told))
    assert card.quotes[0].speaker.endswith("source\u00a0[4]")
    assert card.quotes[0].source.startswith("Source\u00a0[4]:")
    assert make_handout(lesson, told, Meta()).steps[1].quotes[0][1].endswith("[4]")


def test_without_a_quote_the_foot_names_the_best_source(qtbot: QtBot) -> None:
    law = Source("https://example.org/3", "The Gazette", "The act", "2018-05-23", "primary")
    assert card_of(event((), (*SOURCES, law))).source == "Source\u00a0[3]: The Gazette, 23 May 2018"


def test_a_source_of_much_later_says_that_it_looks_back(qtbot: QtBot) -> None:
    later = Source("https://example.org/4", "An auditor", "A report", "2021-06", "primary")
    assert card_of(event((), (later,))).source == "Source\u00a0[1]: An auditor, looking back, June 2021"


def test_letters_that_no_typeface_has_leave_a_box_and_nothing_else_away(qtbot: QtBot) -> None:
    """No machine has a sign for U+0378, as few have one for every emoji."""
    said = block("Faces \u0378\u0378 and 👩‍👩‍👧 are not passwords", face(20), 900, 2)
    assert said.whole
    assert said.lines[0].endswith("are not passwords")
    assert said.wide > block("Faces and are not passwords", face(20), 900, 2).wide + 20


def test_signs_that_control_are_not_painted(qtbot: QtBot) -> None:
    said = block("What\x07 may\u202e a\x1b[31m city\x00 forbid?", face(20), 900, 2)
    assert said.lines == ("What may a[31m city forbid?",)


def test_a_quote_that_was_not_verified_is_not_shown(qtbot: QtBot) -> None:
    assert card_of(event((quote(1, verified=False),))).quotes == ()


SHORT = Said("“we will not sell it until there is a law”", "Someone, A group · source\u00a0[2]")
WORDS = "What happened is told in a few sentences, as it is in the database. " * 5


def test_what_happened_is_told_beneath_the_quote_where_there_is_room(qtbot: QtBot) -> None:
    told = lay_out((SHORT,), WORDS, 1_560.0, 380.0, TALL)
    assert told.quotes == 1
    assert [block.whole for block, *_ in told.texts] == [True] * 3
    assert told.foot <= 380.0
    assert lay_out((SHORT, SHORT), WORDS, 1_560.0, 420.0, TALL).quotes == 2


def test_where_room_is_scarce_a_second_quote_goes_first_and_the_quote_last(qtbot: QtBot) -> None:
    assert lay_out((SHORT, SHORT), WORDS, 1_560.0, 280.0, TALL).quotes == 1
    assert len(lay_out((SHORT, SHORT), WORDS, 1_560.0, 280.0, TALL).texts) == 3
    scarce = lay_out((SHORT,), WORDS, 1_560.0, 110.0, TALL)
    assert [block.lines[0][:3] for block, *_ in scarce.texts] == ["“we", "Som"]


@given(st.integers(0, 3), st.integers(0, 9), st.floats(0.0, 600.0), st.floats(300.0, 1_700.0))
def test_what_is_told_keeps_to_its_room(quotes: int, sentences: int, room: float, width: float) -> None:
    told = lay_out((SHORT,) * quotes, WORDS * sentences, width, room, TALL)
    assert told.foot <= room + 0.5
    assert all(top + made.height <= told.foot + 0.5 for made, _, top, _ in told.texts)


def test_a_blank_that_keeps_together_breaks_no_line(qtbot: QtBot) -> None:
    font = face(20)
    for width in range(140, 400, 7):
        said = block("Someone of a group · source\u00a0[21]", font, float(width), 9)
        assert "source" not in [line.split(" ")[-1] for line in said.lines], width


def crowd(days: list[int]) -> ClassLine:
    """A line on which the first event is told, with others on these days of June 2020."""
    told = [Event("told", "Told", "2020-06-11", kind="corporate")]
    columns = columns_of(told + [Event(f"e{n}", "E", f"2020-06-{day:02d}") for n, day in enumerate(days)])
    known = np.ones(len(columns), np.bool_)
    shown = float(calendar.day_of(2020, 5, 1)), float(calendar.day_of(2020, 8, 1))
    return build_line(columns, shown, known, known, 0, line_size(1920, TALL), ClassMeasure(TALL))


@pytest.mark.parametrize("days", [[], [11], [11] * 3, [11] * 9, [10, 11, 12] * 4])
def test_the_way_to_the_mark_crosses_no_other(qtbot: QtBot, days: list[int]) -> None:
    line = crowd(days)
    top = TALL * 0.5
    pieces = route(line, top, TALL)
    here = float(line.x[line.here])
    for number, (x, level) in enumerate(zip(line.x.tolist(), line.level.tolist(), strict=True)):
        if number == line.here or abs(x - here) > TALL * MARK / 2:
            continue
        middle = TALL * LINE_FOOT - (level + 0.62) * TALL * PITCH
        assert all(end <= middle - TALL * MARK / 2 or begin >= middle + TALL * MARK / 2 for begin, end in pieces)
    assert pieces[0][0] == top, "it begins under the card"


def test_names_are_measured_as_they_are_painted(qtbot: QtBot) -> None:
    narrow, wide = ClassMeasure(540.0), ClassMeasure(1080.0)
    for style in (TextStyle.MAJOR, TextStyle.MINOR):
        assert 1.8 < wide(["September 2020"], style)[0] / narrow(["September 2020"], style)[0] < 2.2


def test_dotted_places_that_are_seen_small_keep_few_dashes() -> None:
    """A dozen dashes on a ring of eight pixels are dust."""
    mark, thick = 20.5, 2.6
    dash, gap = dashes(mark, thick, mark * 0.39)
    assert np.pi * mark / ((dash + gap) * thick) == pytest.approx(FEW)
    assert dashes(mark, thick, mark) == (1.5, 2.0)


def test_all_titles_of_a_long_lesson_are_of_one_size_and_have_lines(qtbot: QtBot) -> None:
    size = 1920.0, TALL
    boxes = tile_boxes(60, *size)
    tiles = [Tile(n, "Senators propose warrants for long-term face tracking" if n < 30 else "", 1) for n in range(60)]
    words = _words_size(tiles, boxes, TALL)
    rooms = [_words_room(box, TALL) for box in boxes]
    assert all(box.contains(room) for box, room in zip(boxes, rooms, strict=True))
    for room in rooms:
        made = block(tiles[0].title, face(words), room.width(), int(room.height() / (round(words) * 1.28)))
        assert made.whole
        assert len(made.lines) > 1
    assert _words_size(tiles[30:], boxes[30:], TALL) >= words
