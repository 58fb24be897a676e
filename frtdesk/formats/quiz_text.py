"""A quiz as Markdown: the sheet for the class, or the key for the teacher. The same quiz gives the same text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from frtdesk.base.words import bare_line, translate
from frtdesk.model.quiz import Question, Quiz
from frtdesk.model.quiz_words import (
    LETTERS,
    about_revealed,
    about_words,
    answer_words,
    asked,
    credit,
    revealed,
    shortfall,
)

_SIGNS = re.compile(r"([\\`*_\[\]<>#|~])")


def quiz_as_markdown(quiz: Quiz, *, key: bool) -> Iterator[str]:
    """The whole text in pieces; with `key` the answers with their dates and sources."""
    yield f"# {_plain(heading(quiz, key=key))}\n\n"
    if not key:
        yield _plain(translate("quiz", "Name: ______________________")) + "\n\n"
    if shortfall(quiz) and (key or not quiz.questions):
        yield f"*{_plain(shortfall(quiz))}*\n\n"
    for number, question in enumerate(quiz.questions, start=1):
        yield f"## {number}. {_plain(asked(question))}\n\n"
        yield from _about(question, key=key)
        yield from _choices(question, key=key)
    yield f"---\n\n{_plain(credit(quiz))}\n"


def heading(quiz: Quiz, *, key: bool) -> str:
    """What stands at the head of the sheet or of its key."""
    title = quiz.title or translate("quiz", "Ask the class")
    if key:
        return translate("quiz", "{title}: answer key").format(title=title)
    return translate("quiz", "{title}: questions").format(title=title)


def _about(question: Question, *, key: bool) -> Iterator[str]:
    words = about_words(question)
    if words:
        yield f"> {_plain(words)}\n"
        yield f">\n> {_plain(about_revealed(question))}\n\n" if key else "\n"


def _choices(question: Question, *, key: bool) -> Iterator[str]:
    if key:
        yield translate("quiz", "Answer: {letters}").format(letters=f"**{answer_words(question)}**") + "\n\n"
    for number in question.right if key and question.is_order else range(len(question.choices)):
        choice = question.choices[number]
        right = number in question.right and not question.is_order
        text = _plain(choice.text)
        yield f"- {LETTERS[number]}. {f'**{text}**' if key and right else text}"
        told = revealed(question, choice) if key else ""
        yield f" ({_plain(told)})\n" if told else "\n"
    if not key:
        line = translate("quiz", "Order: ____________") if question.is_order else translate("quiz", "Answer: ____")
        yield f"\n{_plain(line)}\n"
    yield "\n"


def _plain(text: str) -> str:
    """Text that Markdown shows as it is."""
    return _SIGNS.sub(r"\\\1", bare_line(text))
