"""Laws of the quiz: no doubtful order, no unverified quote, the same questions for the same seed."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frtdesk.base.edtf import DateFlags
from frtdesk.model.event import Checked, Event, Party, Quote, Source
from frtdesk.model.names import folded
from frtdesk.model.quiz import BEFORE, DISTANCES, NEXT, ORDER, QUESTION_KINDS, SPEAKER, Question, QuizWish
from frtdesk.model.quiz_maker import make_quiz
from frtdesk.model.quiz_words import about_words, answer_words, asked, revealed, shortfall
from frtdesk.model.speakers import gives_away, may_be_one, names_itself, speaker_of
from tests.timeline.random_events import dates

SPEAKERS = ("Ada Moss", "Moss", "Ben Ito", "Cleo Park", "Acme", "Dan Roe", "Eve Lund", "A. Moss", "")
TEXTS = tuple(f"These are words number {number} that somebody said." for number in range(12))


@st.composite
def quotes(draw: st.DrawFn) -> Quote:
    speaker, affiliation = draw(st.sampled_from(SPEAKERS)), draw(st.sampled_from([None, "Acme", "A council"]))
    return Quote(draw(st.sampled_from(TEXTS)), speaker, None, affiliation, None, 0, draw(st.booleans()))


@st.composite
def materials(draw: st.DrawFn) -> list[Event]:
    made: list[Event] = []
    for number in range(draw(st.integers(0, 25))):
        start, end = draw(dates())
        title = draw(st.sampled_from(["Same title", "SAME  title", "In 2020 a law", ""]) | st.text(max_size=20))
        made.append(
            Event(
                f"e{number}",
                title if draw(st.booleans()) else f"event {number}",
                start,
                end,
                quotes=tuple(draw(st.lists(quotes(), max_size=2))),
                checked=Checked(date=draw(st.booleans())),
            )
        )
    return made


wishes = st.builds(
    QuizWish,
    seed=st.integers(0, 10**9),
    kinds=st.sets(st.sampled_from(list(QUESTION_KINDS))).map(lambda kinds: tuple(sorted(kinds))),
    number=st.integers(0, 12),
    level=st.sampled_from(list(DISTANCES)),
)


def certainly_before(one: Event, other: Event) -> bool:
    """By the four days alone, without the makers' own words for it."""
    undated = (one.extent.flags | other.extent.flags) & DateFlags.UNDATED
    return not undated and one.extent.days()[3] < other.extent.days()[0]


def in_order(question: Question) -> list[Event]:
    """The events of a question that must lie one after another."""
    right = [question.choices[number].event for number in question.right]
    return [question.about, *right] if question.kind == NEXT and question.about is not None else right


@settings(max_examples=80, deadline=None)
@given(materials(), wishes)
def test_no_answer_rests_on_dates_that_leave_it_open(events: list[Event], wish: QuizWish) -> None:
    for question in make_quiz(events, wish).questions:
        if question.kind == SPEAKER:
            continue
        assert all(certainly_before(one, other) for one, other in pairwise(in_order(question)))
        answer = question.choices[question.right[0]].event
        others = [choice.event for choice in question.choices if choice.event is not answer]
        if question.kind in (BEFORE, NEXT):
            assert all(certainly_before(answer, other) for other in others)


@settings(max_examples=80, deadline=None)
@given(materials(), wishes)
def test_every_answer_is_among_choices_that_are_all_different(events: list[Event], wish: QuizWish) -> None:
    quiz = make_quiz(events, wish)
    assert len(quiz.questions) <= wish.number
    assert bool(shortfall(quiz)) == (len(quiz.questions) < wish.number)
    for question in quiz.questions:
        assert question.kind in wish.kinds
        assert 2 <= len(question.choices) <= 6
        texts = [folded(choice.text) for choice in question.choices]
        assert len(set(texts)) == len(texts)
        if question.kind == ORDER:
            assert sorted(question.right) == list(range(len(question.choices)))
            assert question.right != tuple(range(len(question.choices)))
        else:
            assert len(question.right) == 1
            assert 0 <= question.right[0] < len(question.choices)


@settings(max_examples=80, deadline=None)
@given(materials(), wishes)
def test_only_verified_quotes_are_asked_about_and_nobody_stands_twice(events: list[Event], wish: QuizWish) -> None:
    for question in make_quiz(events, wish).questions:
        if question.kind != SPEAKER:
            assert question.quote is None
            continue
        assert question.quote is not None
        assert question.quote.verified
        assert question.choices[question.right[0]].text.startswith(question.quote.speaker)
        spoken = [speaker_of(choice.text.split(",")[0], None, {}) for choice in question.choices]
        assert not any(may_be_one(one, other) for one, other in combinations(spoken, 2))


@settings(max_examples=40, deadline=None)
@given(materials(), wishes, st.randoms())
def test_the_same_seed_makes_the_same_quiz_in_whatever_order_events_come(
    events: list[Event], wish: QuizWish, chance: Random
) -> None:
    quiz = make_quiz(events, wish)
    shuffled = list(events)
    chance.shuffle(shuffled)
    assert make_quiz(shuffled, wish) == quiz


@settings(max_examples=40, deadline=None)
@given(materials(), wishes)
def test_no_question_is_asked_twice(events: list[Event], wish: QuizWish) -> None:
    questions = make_quiz(events, wish).questions
    known = [(q.kind, q.about, q.quote, frozenset(choice.text for choice in q.choices)) for q in questions]
    assert len(set(known)) == len(known)


def story(count: int = 12, apart: int = 1) -> list[Event]:
    """Events a number of months apart, each with a verified quote of another person."""
    made: list[Event] = []
    for number in range(count):
        month = number * apart
        day = f"{2015 + month // 12}-{month % 12 + 1:02d}-10"
        name = f"{chr(65 + number)}{'abc' * 2} Sur{chr(97 + number)}"
        quote = Quote(f"We will do the thing of letter {chr(97 + number)}.", name, "head", None, None, 0, True)
        source = Source("https://example.org", f"Paper {number}", "Report", day, "news")
        made.append(
            Event(f"e{number:02d}", f"Thing {chr(65 + number)}", day, quotes=(quote,), sources=(source,),
                  checked=Checked(True, True))
        )  # fmt: skip
    return made


def test_a_known_seed_makes_a_known_quiz() -> None:
    """Written down once: another machine, or another Python, must come to the same."""
    quiz = make_quiz(story(), QuizWish(42, number=4))
    assert [(q.kind, answer_words(q)) for q in quiz.questions] == [
        ("order", "B D A C"),
        ("before", "A"),
        ("speaker", "A"),
        ("next", "A"),
    ]


@pytest.mark.parametrize(("level", "apart"), [("easy", 14), ("medium", 3), ("hard", 1)])
def test_levels_are_distances_in_time(level: str, apart: int) -> None:
    quiz = make_quiz(story(12, apart), QuizWish(3, (BEFORE,), 6, level))
    least, most = DISTANCES[level]
    assert len(quiz.questions) == 6
    for question in quiz.questions:
        first, second = sorted(choice.event.extent.days()[0] for choice in question.choices)
        assert least <= second - first <= most


def test_all_kinds_take_turns_and_events_change() -> None:
    quiz = make_quiz(story(), QuizWish(5, number=8))
    assert [question.kind for question in quiz.questions[:4]] == list(QUESTION_KINDS)
    before = [question for question in quiz.questions if question.kind == BEFORE]
    used = [choice.event.id for question in before for choice in question.choices]
    assert len(set(used)) == len(used)


def test_too_little_makes_fewer_questions_and_a_sentence() -> None:
    quiz = make_quiz(story(2), QuizWish(1, number=8))
    assert 0 < len(quiz.questions) < 8
    assert shortfall(quiz).startswith("Only 1 question can be made")
    assert shortfall(make_quiz([], QuizWish(1))).startswith("No question can be made")
    assert shortfall(make_quiz(story(), QuizWish(1, ()))) == "Choose at least one kind of question."
    assert not shortfall(make_quiz(story(), QuizWish(1)))


def test_doubtful_days_are_taken_more_loosely() -> None:
    """Ten days apart, but one of them was never confirmed; or both are only about then."""
    one, other = Event("a", "One", "2020-03-10", checked=Checked(True)), Event("b", "Other", "2020-03-20")
    wish = QuizWish(1, (BEFORE,))
    assert not make_quiz([one, other], wish).questions
    assert make_quiz([one, replace(other, checked=Checked(True))], wish).questions
    assert not make_quiz([replace(one, start="2020~"), replace(other, start="2021~")], wish).questions


def test_what_is_in_force_or_undated_or_no_date_is_never_before_anything() -> None:
    law = Event("law", "A law", "2000-01-01", "..", checked=Checked(True))
    later = Event("later", "Later", "2020-01-01", checked=Checked(True))
    undated, wrong = Event("none", "Undated"), Event("wrong", "Wrong", "not a date")
    assert not make_quiz([law, later, undated, wrong], QuizWish(1, (BEFORE, ORDER, NEXT))).questions


def test_a_title_that_names_a_year_tells_nothing_away() -> None:
    events = [replace(event, title=f"{event.title} of 2019") for event in story()]
    assert not make_quiz(events, QuizWish(1, (ORDER, BEFORE, NEXT))).questions
    numbered = [replace(event, title=f"{event.title}, bill 12019") for event in story()]
    assert make_quiz(numbered, QuizWish(1, (BEFORE,))).questions


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("Ed Markey", "US Senate"), ("Edward Markey", "US Senate"), True),
        (("Microsoft spokesperson (to CNET)", "Microsoft"), ("Microsoft", "Microsoft"), True),
        (("Brad Smith", "Microsoft"), ("Microsoft", None), True),
        (("Émile Roy", None), ("emile roy", None), True),
        (("Meta", None), ("Facebook", None), True),
        (("Brad Smith", "Microsoft"), ("Arvind Krishna", "IBM"), False),
        (("Brad Smith", "Microsoft"), ("Mary Jones", "Microsoft"), False),
    ],
)
def test_who_may_be_one_speaker(one: tuple[str, str | None], other: tuple[str, str | None], same: bool) -> None:
    aliases = {"facebook": "meta"}
    first, second = speaker_of(*one, aliases), speaker_of(*other, aliases)
    assert may_be_one(first, second) is same
    assert may_be_one(second, first) is same


@pytest.mark.parametrize(
    ("quote", "choice", "given"),
    [
        ("Boston should not use it.", "Michelle Wu, councillor, Boston City Council", True),
        ("It harms the people of Detroit", "Jane Roe, Detroit Police Department", True),
        ("the council and the police of our city", "Michelle Wu, councillor, Boston City Council", False),
        ("I said so", "Ida I, IBM", False),
        ("Überwachung", "Amt für Überwachung", True),
    ],
)
def test_a_quote_that_names_a_part_of_a_choice_gives_it_away(quote: str, choice: str, given: bool) -> None:
    assert gives_away(quote, choice) is given


def test_no_question_quotes_what_a_choice_is_named_after() -> None:
    def event(n: int, text: str, where: str) -> Event:
        said = Quote(text, f"Person{n} Surname{n}", "councillor", f"{where} Council", None, None, True)
        return Event(f"e{n}", f"Event {n}", f"20{10 + n}-01-01", quotes=(said,))

    towns = ("Boston", "Oakland", "Springfield", "Portland", "Somerville")
    events = [event(n, f"this is what we think of it, number {n}", town) for n, town in enumerate(towns)]
    events.append(event(7, "Boston should not use it, nor should we", "Berkeley"))
    events.append(event(8, "Cambridge is where it will end, and soon", "Cambridge"))
    asked = [make_quiz(events, QuizWish(seed, ("speaker",), 20)).questions for seed in range(6)]
    said = [
        (one.quote.text, " ".join(choice.text for choice in one.choices)) for some in asked for one in some if one.quote
    ]
    assert any(text.startswith("Boston") for text, _ in said)
    assert not any(text.startswith("Cambridge") for text, _ in said), "its speaker is of Cambridge"
    assert not any(text.startswith("Boston") and "Boston" in choices for text, choices in said)


def test_a_quote_that_names_its_speaker_is_not_asked_about() -> None:
    speaker = speaker_of("Brad Smith", "Microsoft", {})
    assert names_itself("We at Microsoft think so", speaker)
    assert names_itself("I, Brad Smith, think so", speaker)
    assert not names_itself("We think so", speaker)


def test_answers_come_with_date_and_source() -> None:
    quiz = make_quiz(story(), QuizWish(9, number=12))
    for question in quiz.questions:
        right = question.choices[question.right[0]]
        number = right.event.id[1:].lstrip("0") or "0"
        assert f"source: Paper {number}, " in revealed(question, right)
        assert asked(question)
        if question.kind in (SPEAKER, NEXT):
            assert about_words(question)
        if question.kind == SPEAKER:
            wrong = [choice for choice in question.choices if choice is not right]
            assert [revealed(question, choice) for choice in wrong] == [""] * len(wrong)


def test_other_names_of_an_actor_are_no_second_choice() -> None:
    events = [replace(event, actors=(Party("X", "company", ""),)) for event in story(4)]
    names = [event.quotes[0].speaker for event in events]
    aliases = {folded(name): "one person" for name in names[1:]}
    assert not make_quiz(events, QuizWish(1, (SPEAKER,)), aliases).questions
    assert make_quiz(events, QuizWish(1, (SPEAKER,))).questions
