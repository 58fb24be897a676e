"""From events to a quiz: each kind of question has a maker, the kinds take turns, and a seed decides every chance."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from frtdesk.model.certain_order import Dated, gap, in_time
from frtdesk.model.dealer import Dealer
from frtdesk.model.event import Event, Quote
from frtdesk.model.event_words import one_line, title_words, untitled
from frtdesk.model.names import folded
from frtdesk.model.quiz import (
    BEFORE,
    DISTANCES,
    NEXT,
    ORDER,
    QUESTION_KINDS,
    SPEAKER,
    Choice,
    Question,
    Quiz,
    QuizWish,
    source_of,
)
from frtdesk.model.speakers import Aliases, Speaker, gives_away, may_be_one, names_itself, speaker_of

TRIES = 60
"""Attempts at a question before its kind is taken to be exhausted."""

CARDS = {"any": (3, 6), "easy": (3, 3), "medium": (4, 4), "hard": (5, 6)}
"""How many events are put in order: at least, at most."""

FEWEST_CARDS = 3
CHOICES, FEWEST_CHOICES = 4, 3
LONGEST = 160
"""Characters of a title or name as a choice."""

LONGEST_QUOTE = 420
SHORTEST_QUOTE = 20
"""Characters: a longer quote is not read from the back row, a shorter one says nothing."""

_YEAR = re.compile(r"(?<!\d)(1[89]|20)\d\d(?!\d)")


def make_quiz(
    events: Iterable[Event], wish: QuizWish, aliases: Aliases | None = None, title: str = "", data: str = ""
) -> Quiz:
    """As many questions as were asked for, or as the events have. `aliases`: folded other names of actors."""
    unique = {event.id: event for event in events}
    ordered = [unique[key] for key in sorted(unique)]
    table = _Table(ordered, wish, aliases or {})
    wanted = [kind for kind in QUESTION_KINDS if kind in wish.kinds]
    makers = [table.questions(kind) for kind in wanted]
    made: list[Question] = []
    while makers and len(made) < wish.number:
        for maker in list(makers):
            question = next(maker, None) if len(made) < wish.number else None
            if question is not None:
                made.append(question)
            elif len(made) < wish.number:
                makers.remove(maker)
    return Quiz(wish, tuple(made), len(ordered), title, data)


class _Table:
    """The events as the makers need them. Those whose title names a year are no cards: it would tell the answer. Of
    several with one title only one is: nobody could tell them apart."""

    def __init__(self, events: Sequence[Event], wish: QuizWish, aliases: Aliases) -> None:
        titled = {_as_read(event): event for event in reversed(events) if not _YEAR.search(event.title)}
        titled.pop(folded(untitled()), None)
        self._cards = in_time(sorted(titled.values(), key=lambda event: event.id))
        self._wish = wish
        self._least, self._most = DISTANCES[wish.level]
        self._used: Counter[str] = Counter()
        self._said = _quotes(events, aliases)
        self._days = {one.event.id: one for one in in_time(events)}

    def questions(self, kind: str) -> Iterator[Question]:
        """Questions of a kind, none twice, until no more are found."""
        makers: dict[str, Callable[[Dealer], Question | None]] = {
            ORDER: self._order, BEFORE: self._before, SPEAKER: self._speaker, NEXT: self._next,
        }  # fmt: skip
        dealer = Dealer(self._wish.seed * 8 + list(QUESTION_KINDS).index(kind))
        asked: set[object] = set()
        failures = 0
        while failures < TRIES:
            question = makers[kind](dealer)
            identity = _identity(question) if question is not None else None
            if question is None or identity in asked:
                failures += 1
                continue
            failures = 0
            asked.add(identity)
            self._used.update(choice.event.id for choice in question.choices)
            yield question

    def _fresh(self, dealer: Dealer, cards: Iterable[Dated]) -> list[Dated]:
        """By chance, those first that were used least."""
        return sorted(dealer.shuffled(list(cards)), key=lambda one: self._used[one.event.id])

    def _after(self, card: Dated) -> list[Dated]:
        """Cards that certainly lie after this one, as far as the level wants."""
        return [other for other in self._cards if self._least <= gap(card, other) <= self._most]

    def _start(self, dealer: Dealer) -> Dated | None:
        """A card to begin with: most often a fresh one, sometimes any, so that no pair is out of reach."""
        cards = self._fresh(dealer, self._cards)
        if not cards:
            return None
        return cards[0] if dealer.below(3) else cards[dealer.below(len(cards))]

    def _chain(self, dealer: Dealer, length: int) -> list[Dated]:
        """Up to `length` cards of different titles, each certainly after the one before."""
        first = self._start(dealer)
        chain = [first] if first is not None else []
        while chain and len(chain) < length:
            titles = {folded(one.event.title) for one in chain}
            later = [one for one in self._after(chain[-1]) if folded(one.event.title) not in titles]
            if not later:
                break
            # Of the nearest ones, so that the chain does not reach the end of the events at once.
            chain.append(self._fresh(dealer, later[: max(len(later) // 2, 6)])[0])
        return chain

    def _order(self, dealer: Dealer) -> Question | None:
        fewest, most = CARDS[self._wish.level]
        chain = self._chain(dealer, fewest + dealer.below(most - fewest + 1))
        if len(chain) < FEWEST_CARDS:
            return None
        shuffled = dealer.shuffled(chain)
        if shuffled == chain:
            shuffled = [*chain[1:], chain[0]]
        return Question(ORDER, _choices(shuffled), tuple(shuffled.index(one) for one in chain))

    def _before(self, dealer: Dealer) -> Question | None:
        chain = self._chain(dealer, 2)
        if len(chain) < 2:
            return None
        shuffled = dealer.shuffled(chain)
        return Question(BEFORE, _choices(shuffled), (shuffled.index(chain[0]),))

    def _next(self, dealer: Dealer) -> Question | None:
        """After an event, the first of several: each other choice certainly lies after the right one."""
        chain = self._chain(dealer, 2)
        if len(chain) < 2:
            return None
        about, answer = chain
        titles = {folded(about.event.title), folded(answer.event.title)}
        choices = [answer]
        for other in self._fresh(dealer, self._after(answer)):
            if len(choices) < CHOICES and folded(other.event.title) not in titles:
                titles.add(folded(other.event.title))
                choices.append(other)
        if len(choices) < FEWEST_CHOICES:
            return None
        shuffled = dealer.shuffled(choices)
        return Question(NEXT, _choices(shuffled), (shuffled.index(answer),), about.event)

    def _speaker(self, dealer: Dealer) -> Question | None:
        """A verified quote, and who said it among others who said other things."""
        said = sorted(dealer.shuffled(self._said), key=lambda one: self._used[one[0].id])
        if not said:
            return None
        event, quote, speaker = said[0] if dealer.below(3) else said[dealer.below(len(said))]
        chosen = [(event, quote, speaker)]
        words = folded(quote.text)
        for other in self._near(dealer, event):
            fits = folded(other[1].text) != words and not any(may_be_one(other[2], one[2]) for one in chosen)
            if len(chosen) < CHOICES and fits and not gives_away(quote.text, _speaker_text(other[1])):
                chosen.append(other)
        if len(chosen) < FEWEST_CHOICES:
            return None
        shuffled = dealer.shuffled(chosen)
        choices = tuple(Choice(_speaker_text(one[1]), one[0], source_of(one[0], one[1])) for one in shuffled)
        return Question(SPEAKER, choices, (shuffled.index(chosen[0]),), event, quote)

    def _near(self, dealer: Dealer, event: Event) -> list[tuple[Event, Quote, Speaker]]:
        """Others who might have said it: hard, those who spoke about the same time; easy, those far from it."""
        others = dealer.shuffled([one for one in self._said if one[0].id != event.id])
        here = self._days.get(event.id)
        if self._wish.level not in ("easy", "hard") or here is None:
            return others
        far = 1 if self._wish.level == "hard" else -1

        def distance(one: tuple[Event, Quote, Speaker]) -> int:
            there = self._days.get(one[0].id)
            return far * (abs(there.first - here.first) if there is not None else 1 << 40)

        near = sorted(others, key=distance)
        return dealer.shuffled(near[:12]) + near[12:]


def _quotes(events: Sequence[Event], aliases: Aliases) -> list[tuple[Event, Quote, Speaker]]:
    """Verified quotes of a named speaker that can be read aloud and name nothing of who speaks; each text once."""
    found: dict[str, tuple[Event, Quote, Speaker]] = {}
    twice: set[str] = set()
    for event in events:
        for quote in event.quotes:
            if not quote.verified or not SHORTEST_QUOTE <= len(quote.text.strip()) <= LONGEST_QUOTE:
                continue
            speaker = speaker_of(quote.speaker, quote.affiliation, aliases)
            if not speaker.words or names_itself(quote.text, speaker) or gives_away(quote.text, _speaker_text(quote)):
                continue
            words = folded(quote.text)
            known = found.setdefault(words, (event, quote, speaker))
            if not may_be_one(known[2], speaker):
                twice.add(words)
    return [one for words, one in found.items() if words not in twice]


def _speaker_text(quote: Quote) -> str:
    parts = [quote.speaker, quote.role or "", quote.affiliation or ""]
    return one_line(", ".join(dict.fromkeys(part for part in parts if part)), LONGEST)


def _as_read(event: Event) -> str:
    """The title as the class reads it, to be compared: two may differ in signs that are not seen, or behind a cut."""
    return folded(title_words(event.title, LONGEST))


def _choices(cards: Sequence[Dated]) -> tuple[Choice, ...]:
    return tuple(Choice(title_words(card.event.title, LONGEST), card.event, source_of(card.event)) for card in cards)


def _identity(question: Question) -> object:
    """What makes two questions the same, in whatever order their choices stand."""
    if question.quote is not None:
        return folded(question.quote.text)
    about = question.about.id if question.about is not None else ""
    answer = question.choices[question.right[0]].event.id if question.kind == NEXT else ""
    return about, answer or frozenset(choice.event.id for choice in question.choices)
