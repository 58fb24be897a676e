"""What a lesson says on paper: its steps with dates, quotes, questions and numbered sources, before any layout."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, replace

from frtdesk.base.wording import date_words, day_words, when
from frtdesk.base.words import translate
from frtdesk.formats.numbered_sources import NumberedSources
from frtdesk.model.columns import Meta
from frtdesk.model.event import Event, Quote
from frtdesk.model.event_words import BETWEEN, cited, kind_words, one_line, quoted, speaker_words, title_words
from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.model.telling_quotes import telling_quotes

LONGEST_TITLE, LONGEST_TEXT = 400, 3_000
"""Characters: a page has an end, and so has what somebody reads on it."""


@dataclass(frozen=True, slots=True)
class HandoutStep:
    """One step in words. `when` and `kind` are empty where it shows a range alone; `quotes`: what was said and by whom,
    nearest first to the question; `summary`: what happened; `sources`: numbers in the list."""

    number: int
    when: str
    title: str
    kind: str = ""
    quotes: tuple[tuple[str, str], ...] = ()
    sources: tuple[int, ...] = ()
    prompt: str = ""
    note: str = ""
    summary: str = ""

    @property
    def cited(self) -> str:
        """[1-3, 7]; empty where there is none."""
        parts: list[list[int]] = []
        for number in sorted(self.sources):
            if parts and number == parts[-1][-1] + 1:
                parts[-1].append(number)
            else:
                parts.append([number])
        said = ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in parts)
        return f"[{said}]" if said else ""


@dataclass(frozen=True, slots=True)
class Handout:
    """A lesson in words. `notes`: the teacher's copy, with notes in place of room to write. `missing`: in hers
    alone a sentence on steps whose event is not in the data, else empty."""

    title: str
    question: str
    facts: str
    steps: tuple[HandoutStep, ...]
    sources: tuple[str, ...]
    credit: str
    notes: bool = False
    missing: str = ""


def make_handout(lesson: Lesson, events: Iterable[Event], meta: Meta, *, notes: bool = False) -> Handout:
    """The hand-out of a lesson. `events`: those of its steps; a step whose event is not there is left out."""
    known = {event.id: event for event in events}
    there = [step for step in lesson.steps if step.event is None or step.event in known]
    sources = NumberedSources.of_all(known[step.event] for step in there if step.event is not None)
    steps = [_step(number, step, known, sources, notes=notes) for number, step in enumerate(there, 1)]
    return Handout(
        title=one_line(lesson.title, LONGEST_TITLE) or translate("handout", "Lesson without a title"),
        question=one_line(lesson.question, LONGEST_TEXT),
        facts=facts(replace(lesson, steps=tuple(there))),
        steps=tuple(steps),
        sources=sources.lines,
        credit=_credit(meta),
        notes=notes,
        missing=left_out(lesson, known) if notes else "",
    )


def facts(lesson: Lesson) -> str:
    """upper secondary · 60 minutes · 14 steps."""
    minutes = "" if lesson.minutes is None else translate("handout", "%n minute|%n minutes", lesson.minutes)
    steps = translate("handout", "%n step|%n steps", len(lesson.steps))
    return BETWEEN.join(part for part in (one_line(lesson.level, 200), minutes, steps) if part)


def left_out(lesson: Lesson, known: Container[str]) -> str:
    """A sentence for the teacher on steps whose event is not among the known ids; empty where there is none."""
    gone = sum(step.event is not None and step.event not in known for step in lesson.steps)
    if not gone:
        return ""
    return translate(
        "handout",
        "%n step is left out: its event is not in this database.|"
        "%n steps are left out: their events are not in this database.",
        gone,
    )


def _credit(meta: Meta) -> str:
    """Facial-recognition policy · data to 30 June 2026 · CC BY 4.0."""
    to = translate("handout", "data to {date}").format(date=date_words(meta.covered_to)) if meta.covered_to else ""
    parts = (one_line(meta.title, 100), to, one_line(meta.licence, 60), "frtdesk")
    return BETWEEN.join(part for part in parts if part)


def _step(
    number: int, step: LessonStep, known: Mapping[str, Event], sources: NumberedSources, *, notes: bool
) -> HandoutStep:
    prompt, note = one_line(step.prompt, LONGEST_TEXT), one_line(step.note, LONGEST_TEXT) if notes else ""
    event = known[step.event] if step.event is not None else None
    if event is None:
        return HandoutStep(number, _range_words(step), _range_title(step), prompt=prompt, note=note)
    numbers = [sources.cite(source, event).number for source in event.sources]
    summary = one_line(event.summary, LONGEST_TEXT)
    return HandoutStep(
        number,
        when(event.start, event.end, confirmed=event.checked.date),
        title_words(event.title, LONGEST_TITLE),
        kind_words(event),
        tuple(
            (quoted(one_line(quote.text, LONGEST_TEXT)), _said_by(quote, event, numbers))
            for quote in _quotes(event, prompt, summary)
        ),
        tuple(dict.fromkeys(numbers)),
        prompt,
        note,
        summary,
    )


def _range_title(step: LessonStep) -> str:
    if step.shown is None:
        return translate("handout", "The timeline")
    return translate("handout", "The timeline in this time")


def _range_words(step: LessonStep) -> str:
    if step.shown is None:
        return ""
    first, last = (day_words(day) for day in step.shown)
    return first if first == last else translate("handout", "{first} to {last}").format(first=first, last=last)


def _quotes(event: Event, prompt: str, summary: str) -> tuple[Quote, ...]:
    """Verified ones as on the class's screen; an event without a summary may have another, which is marked."""
    return telling_quotes(event, prompt) or (() if summary else event.quotes[:1])


def _said_by(quote: Quote, event: Event, numbers: list[int]) -> str:
    at = cited(quote, event)
    said = speaker_words(quote, event)
    if not quote.verified:
        said = translate("handout", "{speaker} (quote not verified)").format(speaker=said)
    return said if at is None else f"{said} [{numbers[at - 1]}]"
