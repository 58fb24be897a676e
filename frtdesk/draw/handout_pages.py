"""A hand-out laid out on pages: what stands where, before a painter is there.

Lengths are pixels of 1/96 inch. A step stays on one page where a page can hold it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtGui import QFont

from frtdesk.base.words import translate
from frtdesk.draw.text_block import TextBlock, block, face
from frtdesk.formats.handout import Handout, HandoutStep

MARGIN, FOOT = 72.0, 58.0
"""Around the page, and below for its foot."""

NUMBER = 38.0
"""The column in which the numbers of steps stand."""

RULED, RULES = 27.0, 3
"""From one line to write on to the next, and how many."""

MOST_LINES = 80

SIZES = {"a4": (793.7, 1_122.5), "letter": (816.0, 1_056.0)}
"""Pages by name: width and height."""


@dataclass(frozen=True, eq=False)
class Piece:
    """Something as wide as the column. `text`: lines, or None for room; `rule`: a line to write on at its foot;
    `bar`: a bar at its left, as beside a quote; `role`: ink, quiet or accent; `number`: in the column of numbers."""

    height: float
    text: TextBlock | None = None
    indent: float = 0.0
    role: str = "ink"
    rule: bool = False
    bar: bool = False
    number: TextBlock | None = None


@dataclass(frozen=True, eq=False)
class Placed:
    """A piece and the y of its top on its page."""

    piece: Piece
    top: float


@dataclass(frozen=True, eq=False)
class Sheets:
    """All pages of a hand-out."""

    handout: Handout
    width: float
    height: float
    pages: tuple[tuple[Placed, ...], ...]


def lay_out(handout: Handout, paper: str = "a4") -> Sheets:
    """The pages. Needs a QGuiApplication, as text is measured."""
    width, height = SIZES[paper]
    across = width - 2 * MARGIN
    groups = [_head(handout, across)]
    groups += [_step(step, across, notes=handout.notes) for step in handout.steps]
    groups += _sources(handout, across)
    pages: list[list[Placed]] = [[]]
    top, foot = MARGIN, height - MARGIN - FOOT + 20
    for group in groups:
        tall = sum(piece.height for piece in group)
        if top + tall > foot and tall <= foot - MARGIN and pages[-1]:
            pages.append([])
            top = MARGIN
        for piece in group:
            if top + piece.height > foot and pages[-1]:
                pages.append([])
                top = MARGIN
                if piece.text is None and not piece.rule:
                    continue  # room at the head of a page says nothing
            pages[-1].append(Placed(piece, top))
            top += piece.height
    return Sheets(handout, width, height, tuple(map(tuple, pages)))


def _head(handout: Handout, across: float) -> list[Piece]:
    bold, medium = QFont.Weight.Bold, QFont.Weight.Medium
    pieces: list[Piece] = []
    if handout.notes:
        pieces += _lines(translate("handout", "Notes for the teacher"), face(13, medium), across, role="accent")
        pieces.append(Piece(4))
    pieces += _lines(handout.title, face(27, bold), across)
    if handout.question:
        pieces += [Piece(8), *_lines(handout.question, face(17, medium), across)]
    pieces += [Piece(8), *_lines(handout.facts, face(13), across, role="quiet")]
    if handout.missing:
        pieces += [Piece(4), *_lines(handout.missing, face(13), across, role="accent")]
    if not handout.notes:
        label = block(translate("handout", "Name and date"), face(12), across, 1)
        pieces += [Piece(20), Piece(20, label, role="quiet", rule=True)]
    return [*pieces, Piece(26)]


def _step(step: HandoutStep, across: float, *, notes: bool) -> list[Piece]:
    medium, room = QFont.Weight.Medium, across - NUMBER
    pieces: list[Piece] = []
    about = " · ".join(part for part in (step.when, step.kind) if part)
    if step.sources:
        about = f"{about}  {step.cited}"
    if about:
        pieces += _lines(about, face(12), room, NUMBER, "quiet")
        pieces.append(Piece(2))
    pieces += _lines(step.title, face(16, QFont.Weight.DemiBold), room, NUMBER)
    number = block(str(step.number), face(20, QFont.Weight.Bold), NUMBER - 6, 1)
    pieces[0] = replace(pieces[0], number=number)
    if step.summary:
        pieces += [Piece(6), *_lines(step.summary, face(14), room, NUMBER)]
    for quote, speaker in step.quotes:
        pieces.append(Piece(6))
        said = _lines(quote, face(14), room - 14, NUMBER + 14) + _lines(
            speaker, face(12), room - 14, NUMBER + 14, "quiet"
        )
        pieces += [replace(piece, bar=True) for piece in said]
    if step.prompt:
        pieces += [Piece(8), *_lines(step.prompt, face(15, medium), room, NUMBER)]
    if step.note:
        pieces += [Piece(4), *_lines(step.note, face(14), room, NUMBER, "quiet")]
    if not notes and step.prompt:
        pieces += [Piece(RULED, indent=NUMBER, rule=True)] * RULES
    return [*pieces, Piece(24)]


def _sources(handout: Handout, across: float) -> list[list[Piece]]:
    if not handout.sources:
        return []
    head = [*_lines(translate("handout", "Sources"), face(17, QFont.Weight.DemiBold), across), Piece(6)]
    groups: list[list[Piece]] = []
    for number, source in enumerate(handout.sources, 1):
        pieces = _lines(source, face(12), across - NUMBER, NUMBER)
        if pieces:
            pieces[0] = replace(pieces[0], number=block(f"[{number}]", face(12), NUMBER - 4, 1))
        groups.append([*pieces, Piece(3)])
    return [head + groups[0], *groups[1:]]


def _lines(text: str, font: QFont, room: float, indent: float = 0.0, role: str = "ink") -> list[Piece]:
    """Each line a piece of its own, so that a page can end between any two."""
    made = block(text, font, room, MOST_LINES)
    return [Piece(made.line, replace(made, lines=(line,)), indent, role) for line in made.lines if line]
