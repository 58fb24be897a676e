"""A lesson as text for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from frtdesk.base.wording import when
from frtdesk.base.words import translate
from frtdesk.formats.handout import facts
from frtdesk.model.event import Event
from frtdesk.model.event_words import title_words
from frtdesk.model.lesson import Lesson
from frtdesk.timeline.labels import one_line

WIDE = 100


def as_text(lesson: Lesson, events: Sequence[Event]) -> Iterator[str]:
    """The whole lesson in pieces. A step whose event is not there says so."""
    known = {event.id: event for event in events}
    yield f"{one_line(lesson.title)}\n{one_line(facts(lesson))}\n"
    if lesson.question:
        yield _wrapped(lesson.question, "")
    for number, step in enumerate(lesson.steps, 1):
        yield f"\n{number}. {_headline(step.event, known)}\n"
        for text in (step.prompt, step.note):
            if text:
                yield _wrapped(text, "   ")
    if not lesson.steps:
        yield "\n" + translate("command line", "The lesson has no steps.") + "\n"


def _headline(event: str | None, known: dict[str, Event]) -> str:
    if event is None:
        return translate("command line", "The timeline")
    if event not in known:
        said = translate("command line", "{event} (this event is not in the database)")
        return said.format(event=one_line(event))
    found = known[event]
    return f"{when(found.start, found.end, confirmed=found.checked.date)}  {title_words(found.title)}"


def _wrapped(text: str, indent: str) -> str:
    return textwrap.fill(one_line(text), WIDE, initial_indent=indent, subsequent_indent=indent) + "\n"
