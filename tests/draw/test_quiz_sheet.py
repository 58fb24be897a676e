"""A quiz on paper and on the screen: everything fits, the question is large, nothing is told before it is revealed."""

from __future__ import annotations

import itertools
import time
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage, QPainter

from frtdesk.base.errors import FrtError
from frtdesk.draw.class_screen import TITLE
from frtdesk.draw.quiz_line import spread
from frtdesk.draw.quiz_pages import ACROSS, FOOT, TALL, TOP, pages
from frtdesk.draw.quiz_screen import QuizScreen, paint_quiz_screen
from frtdesk.draw.quiz_sheet import quiz_as_pdf, write_quiz
from frtdesk.draw.theme import DARK, LIGHT
from frtdesk.model.event import Event, Source
from frtdesk.model.quiz import NEXT, Question, Quiz, QuizWish
from frtdesk.model.quiz_maker import make_quiz
from frtdesk.model.quiz_words import about_revealed
from tests.model.test_quiz import story

pytestmark = pytest.mark.usefixtures("qapp")


def quiz(number: int = 12, events: list[Event] | None = None) -> Quiz:
    return make_quiz(events or story(), QuizWish(8, number=number), title="A lesson", data="Data to June")


@pytest.mark.parametrize("key", [False, True])
def test_pages_hold_every_question_whole(key: bool) -> None:
    long = [replace(event, title=event.title + " word" * 60) for event in story()]
    for made in (quiz(), quiz(40, long)):
        sheets = pages(made, key=key)
        assert sum(len(sheet) for sheet in sheets) == len(made.questions) + 1
        for sheet in sheets:
            assert sum(piece.height for group in sheet for piece in group) <= TALL - TOP - FOOT
            assert all(piece.left + piece.words.wide <= ACROSS + 1 for group in sheet for piece in group)


def test_sheet_and_key_are_files_of_their_own(tmp_path: Path) -> None:
    for name, key in (("sheet", False), ("key", True)):
        assert write_quiz(tmp_path / f"{name}.pdf", quiz(), key=key) > 1_000
        assert (tmp_path / f"{name}.pdf").read_bytes().startswith(b"%PDF")
        write_quiz(tmp_path / f"{name}.md", quiz(), key=key)
    assert "answer key" in (tmp_path / "key.md").read_text("utf-8")
    assert "answer key" not in (tmp_path / "sheet.md").read_text("utf-8")


@pytest.mark.parametrize("key", [False, True])
def test_words_of_a_sheet_are_found_and_copied_as_they_are_read(tmp_path: Path, key: bool) -> None:
    write_quiz(tmp_path / "quiz.pdf", quiz(), key=key)
    found = PdfReader(tmp_path / "quiz.pdf")
    text = "".join(page.extract_text() for page in found.pages)
    assert "\t" not in text
    assert "page 1 of" in text
    assert quiz().questions[0].choices[0].text in " ".join(text.split())
    assert found.metadata is not None
    assert "A lesson" in str(found.metadata.title)


@pytest.mark.parametrize("key", [False, True])
def test_the_same_seed_is_the_same_file(key: bool) -> None:
    """Even a second later, as a PDF counts its moments by."""
    first = b"".join(quiz_as_pdf(quiz(), key=key))
    time.sleep(1.1)
    assert b"".join(quiz_as_pdf(quiz(), key=key)) == first
    assert b"".join(quiz_as_pdf(quiz(3), key=key)) != first
    assert b"CreateDate" not in first


def test_the_key_names_the_best_source_of_what_a_question_is_about() -> None:
    official = Source("https://example.org", "The Gazette", "The act", "2020", "primary")
    events = [replace(event, sources=(*event.sources, official), quotes=()) for event in story()]
    made = make_quiz(events, QuizWish(8, kinds=(NEXT,), number=3))
    assert made.questions
    assert all("The Gazette" in about_revealed(question) for question in made.questions)


def test_another_suffix_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FrtError, match="PDF or Markdown"):
        write_quiz(tmp_path / "quiz.docx", quiz(), key=False)
    assert list(tmp_path.iterdir()) == []


def seen(question: Question, share: float, size: tuple[int, int] = (960, 540), dark: bool = False) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    screen = QuizScreen(float(size[0]), float(size[1]), question, 1, 8, share, (1, 2), None, "A lesson", "foot")
    paint_quiz_screen(painter, screen, DARK if dark else LIGHT)
    painter.end()
    return image


def other_answers(question: Question) -> Question:
    """The same question to look at, but with other dates, sources and another right answer."""
    events = [replace(choice.event, start="1990-01-01", sources=()) for choice in question.choices]
    choices = tuple(
        replace(choice, event=event, source=None) for choice, event in zip(question.choices, events, strict=True)
    )
    return replace(question, choices=choices, right=tuple(reversed(question.right)) if question.is_order else (1,))


def test_nothing_of_the_answer_is_on_the_screen_before_it_is_revealed() -> None:
    for question in quiz(8).questions:
        if question.right == (1,):
            continue
        assert seen(question, 0.0) == seen(other_answers(question), 0.0)
        assert seen(question, 1.0) != seen(other_answers(question), 1.0)


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (1280, 960)])
def test_every_screen_of_any_text_is_painted(size: tuple[int, int]) -> None:
    events = [replace(event, title=f"{'م' * 290}{number}") for number, event in enumerate(story())]
    for made in (quiz(8), quiz(8, events)):
        for question in made.questions:
            for share in (0.0, 0.5, 1.0):
                assert not seen(question, share, size, dark=True).isNull()


def test_the_question_is_at_least_an_eighteenth_of_the_height() -> None:
    assert TITLE >= 1 / 18


def test_badges_on_the_line_keep_their_order_and_distance() -> None:
    moved = spread([(0.0, 0), (1.0, 1), (2.0, 2), (99.0, 3), (100.0, 4)], 10.0, 0.0, 100.0)
    places = [x for x, _ in moved]
    assert [number for _, number in moved] == [0, 1, 2, 3, 4]
    assert all(later - earlier >= 10.0 for earlier, later in itertools.pairwise(places))
    assert places[0] >= 0
    assert places[-1] <= 100
