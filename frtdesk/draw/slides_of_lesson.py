"""A lesson as slides: its question, one slide a step with what the class knows by then, and its sources."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from frtdesk.base.words import translate
from frtdesk.draw.measure import QtMeasure
from frtdesk.draw.slide_card import card
from frtdesk.draw.slide_line import AXIS, MOST, PITCH, line_pieces
from frtdesk.draw.slide_lists import source_slides
from frtdesk.draw.slide_opening import opening_slide
from frtdesk.draw.slide_sheet import FOOT, MARGIN, Sheet, event_line, source_lines
from frtdesk.draw.slide_stretch import stretch_card
from frtdesk.draw.slide_text import Look, words
from frtdesk.formats.handout import facts
from frtdesk.formats.numbered_sources import NumberedSources
from frtdesk.formats.slide import Box, Group, Piece, Slide
from frtdesk.model.columns import Columns
from frtdesk.model.event import Event
from frtdesk.model.event_words import BETWEEN, one_line
from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.state.lesson_steps import StepScene, scenes
from frtdesk.timeline.class_line import build_line
from frtdesk.timeline.labels import one_line as short_line

LEVELS = 5
LINE_Y = 548.0
"""Where the line of time stands."""

PROMPT_TOP = LINE_Y + AXIS + 18
LONGEST_PROMPT = 3_000


@dataclass(frozen=True, eq=False)
class _Telling:
    """What all steps of a lesson share."""

    sheet: Sheet
    lesson: Lesson
    columns: Columns
    events: dict[str, Event]
    sources: NumberedSources
    measure: QtMeasure


def lesson_slides(
    sheet: Sheet, lesson: Lesson, columns: Columns, events_at: Callable[[list[int]], list[Event]]
) -> list[Slide]:
    """All slides. A step whose event is not in the data is left out."""
    told = scenes(lesson, columns)
    found = events_at(sorted({scene.event for scene in told if scene.event >= 0}))
    events = {event.id: event for event in found}
    sources = NumberedSources.of_all(events[step.event] for step in lesson.steps if step.event in events)
    telling = _Telling(sheet, lesson, columns, events, sources, QtMeasure(14 / 11))
    pairs = [(step, scene) for step, scene in zip(lesson.steps, told, strict=True)
             if step.event is None or step.event in telling.events]  # fmt: skip
    steps = [_step(telling, step, scene, number, len(pairs)) for number, (step, scene) in enumerate(pairs, 1)]
    return [_opening(sheet, lesson), *steps, *source_slides(sheet, telling.sources.all)]


def _opening(sheet: Sheet, lesson: Lesson) -> Slide:
    title = one_line(lesson.title, 400) or translate("slides", "Lesson without a title")
    notes = [
        translate("slides", "The notes of each slide hold its question, what the lesson says to the teacher, and its "
                  "sources."),
        translate("slides", "What a step has not told yet stands on its line of time as a dotted ring, without a "
                  "name."),
    ]  # fmt: skip
    if lesson.question:
        notes.insert(0, translate("slides", "Question: {question}").format(question=lesson.question))
    return opening_slide(sheet, title, lesson.question, [facts(lesson)], "\n\n".join(notes))


def _step(telling: _Telling, step: LessonStep, scene: StepScene, number: int, count: int) -> Slide:
    sheet = telling.sheet
    event = telling.events[step.event] if step.event is not None else None
    foot = LINE_Y - LEVELS * PITCH - 26
    pieces: list[Piece]
    prompt = one_line(step.prompt, LONGEST_PROMPT)
    if event is not None:
        pieces = card(sheet, event, foot, telling.sources, prompt=prompt)
    else:
        pieces = stretch_card(sheet, telling.columns, scene, prompt, foot)
        prompt = ""
    if scene.placed:
        pieces.append(_line(telling, scene))
    if prompt:
        box = Box(MARGIN, PROMPT_TOP, sheet.across, FOOT - 8 - PROMPT_TOP)
        pieces.append(words(translate("slides", "Question"), prompt, Look((26.0, 14.0), sheet.ink, True), box))
    said = translate("slides", "Step {number} of {all}").format(number=number, all=count)
    stepped = Sheet(sheet.width, sheet.theme, f"{said}{BETWEEN}{sheet.foot}")
    return Slide(f"step-{number}", (*pieces, *stepped.feet()), _notes(telling, step, event))


def _line(telling: _Telling, scene: StepScene) -> Piece:
    """The line of time with what the class knows by now."""
    columns, sheet = telling.columns, telling.sheet
    size = (sheet.across, PITCH, float(LEVELS))
    line = build_line(
        columns,
        (scene.start, scene.stop),
        scene.known,
        scene.members,
        scene.event,
        size,
        telling.measure,
        scene.among,
        scene.selected,
        MOST,
    )

    def say(index: int) -> str:
        event = telling.events.get(columns.ids[index])
        return event_line(event) if event is not None else short_line(columns.titles[index])

    told = int((~line.hidden).sum())
    about = translate("slides", "The line of time: %n event told or known so far|"
                      "The line of time: %n events told or known so far", told)  # fmt: skip
    if line.here >= 0:
        about = translate("slides", "{line}; now {event}").format(line=about, event=say(scene.event))
    pieces = line_pieces(line, (MARGIN, LINE_Y), LEVELS, sheet.theme, say)
    return Group(translate("slides", "Line of time"), tuple(pieces), about)


def _notes(telling: _Telling, step: LessonStep, event: Event | None) -> str:
    """What the speaker alone reads: the question, the lesson's note, and the sources with their addresses."""
    parts: list[str] = []
    if step.prompt.strip():
        parts.append(translate("slides", "Ask: {prompt}").format(prompt=step.prompt.strip()))
    if step.note.strip():
        parts.append(step.note.strip())
    if event is not None:
        cited = source_lines(telling.sources.of(event))
        head = translate("slides", "Sources:") if cited else translate("slides", "Unsourced: no document is given.")
        parts.append("\n".join([head, *cited]))
    return "\n\n".join(parts) or translate("slides", "The timeline, without an event.")
