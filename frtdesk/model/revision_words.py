"""The steps of a history as people read them."""

from __future__ import annotations

from datetime import datetime

from frtdesk.base import calendar
from frtdesk.base.wording import day_words
from frtdesk.base.words import mark, translate, within
from frtdesk.model.revisions import Did, Revised, StepDetail

_COUNTED = {
    "event": mark("history", "%n event|%n events"),
    "actor": mark("history", "%n actor|%n actors"),
    "source": mark("history", "%n source|%n sources"),
    "quote": mark("history", "%n quote|%n quotes"),
    "tag": mark("history", "%n tag|%n tags"),
    "relation": mark("history", "%n relation|%n relations"),
    "lesson": mark("history", "%n lesson|%n lessons"),
    "lesson_step": mark("history", "%n step of a lesson|%n steps of lessons"),
    "view": mark("history", "%n view|%n views"),
    "jurisdiction": mark("history", "%n place|%n places"),
}
"""What is counted of a step; links follow from these."""


def moment_words(made_at: str) -> str:
    """3 May 2026, 14:02, by the clock of this machine. What is no moment is given as it is written."""
    try:
        at = datetime.fromisoformat(made_at)
    except ValueError:
        return made_at[:40]
    here = at.astimezone() if at.tzinfo is not None else at
    day = day_words(calendar.day_of(here.year, here.month, here.day))
    return translate("history", "{day}, {hour}").format(day=day, hour=f"{here:%H:%M}")


def author_words(author: str) -> str:
    """Who it was."""
    line = " ".join(author.split())[:100]
    return line or translate("history", "Somebody")


def step_title(step: Revised) -> str:
    """What was done; of an undo or a redo, that it is one."""
    title = " ".join(step.title.split())[:300] or translate("history", "A change without a title")
    if step.did is Did.UNDO:
        return translate("action", "Undo: {title}").format(title=within(title))
    if step.did is Did.REDO:
        return translate("action", "Redo: {title}").format(title=within(title))
    return title


def counts_words(detail: StepDetail) -> str:
    """“Made: 120 events, 14 actors. Changed: 3 events.”"""
    parts = (
        (translate("history", "Made: {things}."), detail.made),
        (translate("history", "Changed: {things}."), detail.changed),
        (translate("history", "Taken away: {things}."), detail.gone),
    )
    said: list[str] = []
    for sentence, counts in parts:
        things = [translate("history", _COUNTED[table], counts[table]) for table in _COUNTED if counts.get(table)]
        if things:
            said.append(sentence.format(things=", ".join(things)))
    return " ".join(said)
