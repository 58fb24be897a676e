"""Questions to a class, made from events: the same events, wish and seed make the same quiz on every machine.

No question rests on a pair of dates that leaves the order open, and no question on a quote that was not verified.
"""

from __future__ import annotations

from dataclasses import dataclass

from frtdesk.base.words import mark
from frtdesk.model.best_source import best_source
from frtdesk.model.event import Event, Quote, Source
from frtdesk.model.vocabulary import Term

ORDER, BEFORE, SPEAKER, NEXT = "order", "before", "speaker", "next"

QUESTION_KINDS: dict[str, Term] = {
    term.code: term
    for term in (
        Term(ORDER, mark("vocabulary", "Put in order")),
        Term(BEFORE, mark("vocabulary", "Before or after")),
        Term(SPEAKER, mark("vocabulary", "Who said it")),
        Term(NEXT, mark("vocabulary", "What happened next")),
    )
}

DISTANCES: dict[str, tuple[int, int]] = {
    "any": (1, 1 << 41),
    "easy": (365, 1 << 41),
    "medium": (60, 730),
    "hard": (1, 120),
}
"""How many days lie between two events that are compared: at least, at most."""

MOST_QUESTIONS = 40
TEAMS = (2, 6)
LARGEST_SEED = 999_999_999


@dataclass(frozen=True, slots=True)
class QuizWish:
    """What is asked for. `kinds`: codes of QUESTION_KINDS; `level`: a key of DISTANCES."""

    seed: int
    kinds: tuple[str, ...] = tuple(QUESTION_KINDS)
    number: int = 8
    level: str = "any"


@dataclass(frozen=True, slots=True)
class Choice:
    """What may be answered: the title of an event, or a speaker. `event`: the one it is about, or from whose quote the
    speaker is; `source`: where it is documented."""

    text: str
    event: Event
    source: Source | None


@dataclass(frozen=True, slots=True)
class Question:
    """One question. `about`: the event after which something happens, or in which something is said (`quote`).

    `right`: indices of `choices`; one, or for ORDER all of them in their order.
    """

    kind: str
    choices: tuple[Choice, ...]
    right: tuple[int, ...]
    about: Event | None = None
    quote: Quote | None = None

    @property
    def is_order(self) -> bool:
        return self.kind == ORDER


@dataclass(frozen=True, slots=True)
class Quiz:
    """A quiz, whole. `title`: of the lesson, or the filter in words; `data`: what the events are from, and to when."""

    wish: QuizWish
    questions: tuple[Question, ...]
    events: int
    title: str = ""
    data: str = ""


def source_of(event: Event, quote: Quote | None = None) -> Source | None:
    """The source that the key names: the one of the quote, else the event's best."""
    at = best_source(event, quote)
    return None if at is None else event.sources[at]
