"""A quiz as Markdown: the sheet tells no answer, the key tells all, and no text of the data becomes mark-up."""

from __future__ import annotations

from dataclasses import replace

from frtdesk.formats.quiz_text import quiz_as_markdown
from frtdesk.model.quiz import QuizWish
from frtdesk.model.quiz_maker import make_quiz
from frtdesk.model.quiz_words import answer_words
from tests.model.test_quiz import story


def text(key: bool, seed: int = 4, number: int = 8) -> str:
    quiz = make_quiz(story(), QuizWish(seed, number=number), title="A *bold* lesson", data="Data to June")
    return "".join(quiz_as_markdown(quiz, key=key))


def test_the_same_seed_writes_the_same_sheet_and_another_another() -> None:
    assert text(key=False) == text(key=False)
    assert text(key=False) != text(key=False, seed=5)


def test_the_sheet_tells_no_date_source_or_answer() -> None:
    sheet = text(key=False)
    assert "20" not in sheet
    assert "Paper" not in sheet
    assert "seed 4" in sheet
    assert "Data to June" in sheet


def test_the_key_tells_every_answer_with_its_source() -> None:
    key = text(key=True)
    quiz = make_quiz(story(), QuizWish(4, number=8))
    for question in quiz.questions:
        assert f"Answer: **{answer_words(question)}**" in key
        right = question.choices[question.right[0]]
        assert f"Paper {int(right.event.id[1:])}," in key
    assert key.count("Answer:") == 8


def test_signs_of_markdown_are_shown_as_they_are() -> None:
    events = [replace(event, title=f"*{event.title}* <b>`x`</b>") for event in story()]
    written = "".join(quiz_as_markdown(make_quiz(events, QuizWish(1), title="#1 _x_"), key=True))
    assert "\\*Thing" in written
    assert "\\<b\\>\\`x\\`" in written
    assert "\\#1 \\_x\\_" in written


def test_too_few_questions_are_said_on_the_key_only() -> None:
    few = make_quiz(story(2), QuizWish(1))
    assert "Only 1 question" in "".join(quiz_as_markdown(few, key=True))
    assert "Only 1 question" not in "".join(quiz_as_markdown(few, key=False))
    assert "No question can be made" in "".join(quiz_as_markdown(make_quiz([], QuizWish(1)), key=False))
