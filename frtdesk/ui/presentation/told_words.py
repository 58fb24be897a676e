"""What the class sees now, in words: for a teacher who works with a screen reader. Her notes are no part of it."""

from __future__ import annotations

from frtdesk.base.words import bare_line, translate
from frtdesk.model.column_dates import dates_in_words
from frtdesk.model.columns import Columns
from frtdesk.model.event_words import one_line, title_words
from frtdesk.state.lesson_player import LessonPlayer

LONGEST = 300
"""Characters of a title or a question."""


def told_words(player: LessonPlayer, columns: Columns) -> str:
    """Step 3 of 14. 14 May 2019, San Francisco supervisors vote to bar city use. Ask the class: who will follow?"""
    room = player.room
    if room.blank:
        said = (
            translate("told", "The screen is black.")
            if room.blank == "black"
            else translate("told", "The screen is white.")
        )
    elif room.overview:
        said = translate("told", "All steps. Type a number and press Enter.")
    elif room.pushed is not None:
        said = translate("told", "The timeline as you pushed it.")
    elif room.step >= len(player.scenes):
        said = translate("told", "The end of the lesson.") + _after(bare_line(player.lesson.question))
    else:
        said = _step(player, columns, room.step)
    frozen = translate("told", "Frozen.") if player.frozen else ""
    return " ".join(part for part in (frozen, said) if part)


def _step(player: LessonPlayer, columns: Columns, number: int) -> str:
    scene, step = player.scenes[number], player.lesson.steps[number]
    place = translate("told", "Step {step} of {steps}.").format(step=number + 1, steps=len(player.scenes))
    prompt = one_line(step.prompt, LONGEST)
    if scene.event < 0:
        return place + _after(prompt)
    event = (
        f"{dates_in_words(columns, scene.event, weekday=False)}, {title_words(columns.titles[scene.event], LONGEST)}."
    )
    asked = translate("told", "Ask the class: {question}").format(question=prompt) if prompt else ""
    return place + _after(event) + _after(asked)


def _after(text: str) -> str:
    return f" {text}" if text else ""
