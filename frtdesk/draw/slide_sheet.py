"""What every slide of a deck shares: its margins and looks, head and foot, and the numbers of its sources."""

from __future__ import annotations

from dataclasses import dataclass

from frtdesk.base.wording import when
from frtdesk.base.words import translate
from frtdesk.draw.slide_marks import mark_form
from frtdesk.draw.slide_text import DECK, Look, words
from frtdesk.draw.theme import Theme
from frtdesk.formats.numbered_sources import Cited
from frtdesk.formats.slide import PAGE_NUMBER, Box, Line, Paragraph, Piece, Run, Words
from frtdesk.model.event import Event
from frtdesk.model.event_words import one_line
from frtdesk.model.vocabulary import KIND_CODE, OTHER

MARGIN = 44.0
FOOT = 676.0
"""Where the rule over the foot stands."""

NARROW, WIDE = 960.0, 1_280.0
"""Widths of 4:3 and 16:9 at the height of every slide."""


@dataclass(frozen=True, eq=False)
class Sheet:
    """The slides' width, theme, and what their foot says."""

    width: float
    theme: Theme
    foot: str

    @property
    def across(self) -> float:
        return self.width - 2 * MARGIN

    @property
    def ink(self) -> str:
        return self.theme.ink.name()

    @property
    def quiet(self) -> str:
        return self.theme.quiet.name()

    def feet(self) -> list[Piece]:
        """The rule, the foot's words and the slide's number."""
        look = Look((15.0, 11.0), self.quiet)
        number = Run(PAGE_NUMBER, 15.0, self.ink, True)
        at = Box(self.width - MARGIN - 70, FOOT + 9, 70, 20)
        return [
            Line(MARGIN, FOOT, self.width - MARGIN, FOOT, self.theme.rule.name(), translate("slides", "Rule")),
            words(translate("slides", "Foot"), self.foot, look, Box(MARGIN, FOOT + 9, self.across - 90, 20), most=1,
                  place="ftr"),
            Words(at, (Paragraph((number,), "right"),), translate("slides", "Slide number"), "sldNum", False),
        ]  # fmt: skip

    def heading(self, text: str, *, top: float = 34.0, room: float = 60.0, size: float = 34.0) -> Words:
        """The title of a slide that tells no event."""
        look = Look((size, 22.0), self.ink, True)
        return words(translate("slides", "Title"), text, look, Box(MARGIN, top, self.across, room), place="title")

    def kind_line(self, event: Event, said: str, top: float) -> list[Piece]:
        """The mark of the event's kind, and its kind in words."""
        kind = KIND_CODE.get(event.kind, OTHER)
        look = Look((20.0, 13.0), self.theme.texts[kind].name(), True)
        line = words(translate("slides", "Kind"), said, look, Box(MARGIN + 28, top, self.across - 28, 27), most=1)
        middle = top + line.box.height / 2
        mark = mark_form(MARGIN + 10, middle, 18.0, kind, 0, self.theme, name=translate("slides", "Mark"),
                         ground=self.theme.paper.name())  # fmt: skip
        return [mark, line]


def foot_of(box: Words) -> float:
    return box.box.y + box.box.height


def event_line(event: Event) -> str:
    """Thursday 11 June 2020: Microsoft refuses to sell. How notes and marks name an event."""
    date = when(event.start, event.end, confirmed=event.checked.date)
    return translate("slides", "{date}: {title}").format(date=date, title=one_line(event.title, 400))


def source_lines(cited: list[Cited]) -> list[str]:
    """Sources as notes list them: with their addresses."""
    return [f"[{one.number}] {one.words} {one.url}".rstrip() for one in cited]


__all__ = ["DECK", "FOOT", "MARGIN", "Sheet", "event_line", "foot_of", "source_lines"]
