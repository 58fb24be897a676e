"""What a quiz says: the question, what is revealed, why there are fewer questions than were asked for, and the foot."""

from __future__ import annotations

from frtdesk.base.wording import date_words, when
from frtdesk.base.words import mark, translate
from frtdesk.model.columns import Meta
from frtdesk.model.event import Event, Source
from frtdesk.model.event_words import BETWEEN, one_line, quoted, title_words
from frtdesk.model.quiz import BEFORE, NEXT, ORDER, SPEAKER, Choice, Question, Quiz, source_of

LETTERS = "ABCDEF"

_ASKED = {
    ORDER: mark("quiz", "Put in order, earliest first."),
    BEFORE: mark("quiz", "Which came first?"),
    SPEAKER: mark("quiz", "Who said this?"),
    NEXT: mark("quiz", "Which of these came next?"),
}

LEVELS = {
    "any": mark("quiz", "Mixed"),
    "easy": mark("quiz", "Easy: a year or more apart"),
    "medium": mark("quiz", "Medium: two months to two years apart"),
    "hard": mark("quiz", "Hard: at most four months apart"),
}


def asked(question: Question) -> str:
    """The question itself."""
    return translate("quiz", _ASKED[question.kind])


def about_words(question: Question) -> str:
    """What stands under the question: the quote, or what had happened before; empty where the choices say all."""
    if question.quote is not None:
        return quoted(one_line(question.quote.text, 600))
    if question.about is not None:
        return translate("quiz", "After: {title}").format(title=title_words(question.about.title, 300))
    return ""


def level_words(level: str) -> str:
    """What a level means."""
    return translate("quiz", LEVELS[level])


def event_date(event: Event) -> str:
    """When the event was, with a word where the day was not confirmed."""
    return when(event.start, event.end, confirmed=event.checked.date)


def revealed(question: Question, choice: Choice) -> str:
    """What is told of a choice at last: the date and the source; of speakers the right one only."""
    is_right = choice is question.choices[question.right[0]]
    if question.quote is not None and not is_right:
        return ""
    parts = [event_date(choice.event)]
    if question.quote is not None and question.quote.said_on:
        parts = [translate("quiz", "said {date}").format(date=date_words(question.quote.said_on))]
    parts.append(source_line(choice.source))
    return BETWEEN.join(parts)


def about_revealed(question: Question) -> str:
    """What is told at last of what the question is about: when it was and where it is documented."""
    if question.about is None:
        return ""
    if question.quote is not None:
        return BETWEEN.join([title_words(question.about.title, 200), event_date(question.about)])
    return BETWEEN.join([event_date(question.about), source_line(source_of(question.about))])


def source_line(source: Source | None) -> str:
    """source: Washington Post, 11 June 2020."""
    if source is None:
        return translate("quiz", "unsourced")
    publisher = one_line(source.publisher, 80) or translate("quiz", "publisher not named")
    if not source.published:
        return translate("quiz", "source: {publisher}").format(publisher=publisher)
    date = date_words(source.published)
    return translate("quiz", "source: {publisher}, {date}").format(publisher=publisher, date=date)


def answer_words(question: Question) -> str:
    """The letters of the right answer: B, or C A D B."""
    return " ".join(LETTERS[choice] for choice in question.right)


def shortfall(quiz: Quiz) -> str:
    """Why there are fewer questions than were asked for; empty where there are all."""
    made, wanted = len(quiz.questions), quiz.wish.number
    if made >= wanted:
        return ""
    if not quiz.wish.kinds:
        return translate("quiz", "Choose at least one kind of question.")
    if not made:
        return translate(
            "quiz",
            "No question can be made: these events hold too few dates that leave no doubt and verified quotes. "
            "Try another level, or more events.",
        )
    said = translate("quiz", "Only %n question can be made|Only %n questions can be made", made)
    why = translate(
        "quiz", "the others would rest on dates that leave the order open, or on quotes that nobody verified"
    )
    return f"{said}: {why}."


def credit(quiz: Quiz) -> str:
    """The foot of every page: from what it was made, and how to make it again."""
    seed = translate("quiz", "seed {seed}").format(seed=quiz.wish.seed)
    return BETWEEN.join(part for part in (quiz.data, seed) if part)


def data_words(meta: Meta) -> str:
    """What the events are from, and how far it goes."""
    title = one_line(meta.title, 80)
    until = ""
    if meta.covered_to:
        until = translate("quiz", "data to {date}").format(date=date_words(meta.covered_to))
    return BETWEEN.join(part for part in (title, until) if part)
