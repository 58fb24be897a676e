"""What stands on the pages of a printed quiz, laid out: pieces of text in groups that do not break over pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QFont

from frtdesk.base.words import translate
from frtdesk.draw.text_block import TextBlock, block, face
from frtdesk.formats.quiz_text import heading
from frtdesk.model.quiz import Question, Quiz
from frtdesk.model.quiz_words import LETTERS, about_revealed, about_words, answer_words, asked, revealed, shortfall

WIDE, TALL = 794.0, 1123.0
"""A4 in pixels of 1/96 inch, the unit of everything here."""

LEFT, TOP, FOOT = 76.0, 76.0, 84.0
ACROSS = WIDE - 2 * LEFT
MOST_LINES = 60


@dataclass(frozen=True, eq=False)
class Piece:
    """One text, `above` pixels under the last. `quiet`: in the second ink; `letter`: stands before it; `box`: an empty
    square before the letter to write a number in; `ruled`: a line to write on follows the text."""

    words: TextBlock
    left: float
    above: float
    quiet: bool = False
    letter: str = ""
    box: bool = False
    ruled: bool = False

    @property
    def height(self) -> float:
        return self.above + self.words.height


def pages(quiz: Quiz, *, key: bool) -> list[list[list[Piece]]]:
    """Groups of pieces by page; the first page begins with the head."""
    room = TALL - TOP - FOOT
    made: list[list[list[Piece]]] = [[]]
    used = 0.0
    for group in _groups(quiz, key=key):
        height = sum(piece.height for piece in group)
        if used and used + height > room:
            made.append([])
            used = 0.0
        made[-1].append(group)
        used += height
    return made


def _groups(quiz: Quiz, *, key: bool) -> Iterator[list[Piece]]:
    head = [_piece(heading(quiz, key=key), 24, weight=QFont.Weight.Bold)]
    if not key:
        head.append(_piece(translate("quiz", "Name:"), 14, above=14, ruled=True))
    if shortfall(quiz) and (key or not quiz.questions):
        head.append(_piece(shortfall(quiz), 13, above=10, quiet=True))
    yield head
    for number, question in enumerate(quiz.questions, start=1):
        yield list(_question(question, number, key=key))


def _question(question: Question, number: int, *, key: bool) -> Iterator[Piece]:
    said = translate("quiz", "{number}. {question}").format(number=number, question=asked(question))
    if not key and question.is_order:
        said += " " + translate("quiz", "Write 1 for the earliest.")
    yield _piece(said, 16, above=26, weight=QFont.Weight.DemiBold)
    if about_words(question):
        yield _piece(about_words(question), 15, above=5)
    if key and question.about is not None:
        yield _piece(about_revealed(question), 12, above=2, quiet=True)
    if key:
        answer = translate("quiz", "Answer: {letters}").format(letters=answer_words(question))
        yield _piece(answer, 14, above=5, weight=QFont.Weight.DemiBold)
    for choice in question.right if key and question.is_order else range(len(question.choices)):
        right = key and choice in question.right
        yield _piece(
            question.choices[choice].text, 14, left=74 if not key else 32, above=7, letter=LETTERS[choice],
            box=not key, weight=QFont.Weight.DemiBold if right and not question.is_order else QFont.Weight.Normal,
        )  # fmt: skip
        told = revealed(question, question.choices[choice]) if key else ""
        if told:
            yield _piece(told, 12, left=32, above=1, quiet=True)


def _piece(
    text: str,
    size: float,
    *,
    left: float = 0.0,
    above: float = 0.0,
    weight: QFont.Weight = QFont.Weight.Normal,
    quiet: bool = False,
    letter: str = "",
    box: bool = False,
    ruled: bool = False,
) -> Piece:
    words = block(text, face(size, weight), ACROSS - left, MOST_LINES)
    return Piece(words, left, above, quiet, letter, box, ruled)
