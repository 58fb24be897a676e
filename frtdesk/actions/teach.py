"""Presenting: starting a lesson, and what its keys do while it runs."""

from __future__ import annotations

from collections.abc import Callable

from frtdesk.actions.action import Action, Desk, opened
from frtdesk.base.words import mark


def _act(name: str) -> Callable[[Desk], None]:
    """Something that is done in a running show."""
    return lambda desk: desk.in_show(name)


def _presenting(desk: Desk) -> bool:
    return desk.presenting


TEACH_ACTIONS = (
    Action("teach.start", "teach", mark("action", "Present"),
           mark("action", "Show the chosen lesson to the class, from its first step."),
           lambda desk: desk.present(here=False), ("F5",), enabled=opened),
    Action("teach.here", "teach", mark("action", "Present from here"),
           mark("action", "Show the lesson from the step that is nearest to the selected event."),
           lambda desk: desk.present(here=True), ("Shift+F5",), enabled=opened),
    Action("teach.choose", "teach", mark("action", "Choose a lesson…"),
           mark("action", "Choose the lesson that is presented."),
           lambda desk: desk.show("lessons"), enabled=opened),
    Action("teach.quiz", "teach", mark("action", "Ask the class…"),
           mark("action", "Questions made from a lesson or from the filter, to be shown or printed."),
           lambda desk: desk.show("quiz"), enabled=lambda desk: opened(desk) and not desk.presenting),
    Action("teach.next", "teach", mark("action", "Next step"), mark("action", "The next step of the lesson."),
           _act("next"), ("Right", "PgDown", "Space", "Down", "Return", "Enter"), "show", _presenting, group=1),
    Action("teach.back", "teach", mark("action", "Step before"), mark("action", "The step before."),
           _act("back"), ("Left", "PgUp", "Backspace", "Up"), "show", _presenting, group=1),
    Action("teach.first", "teach", mark("action", "First step"), mark("action", "The first step of the lesson."),
           _act("first"), ("Home",), "show", _presenting, group=1),
    Action("teach.last", "teach", mark("action", "Last step"), mark("action", "The last step of the lesson."),
           _act("last"), ("End",), "show", _presenting, group=1),
    Action("teach.steps", "teach", mark("action", "All steps"),
           mark("action", "All steps at a glance; a number and Enter goes to one."),
           _act("steps"), ("Tab",), "show", _presenting, group=1),
    Action("teach.black", "teach", mark("action", "Black"), mark("action", "A black screen, until pressed again."),
           _act("black"), ("B", "."), "show", _presenting, group=2),
    Action("teach.white", "teach", mark("action", "White"), mark("action", "A white screen, until pressed again."),
           _act("white"), ("W", ","), "show", _presenting, group=2),
    Action("teach.freeze", "teach", mark("action", "Freeze"),
           mark("action", "Keep what the class sees exactly as it is while you look around."),
           _act("freeze"), ("F",), "show", _presenting, group=2),
    Action("teach.push", "teach", mark("action", "Push what you see"),
           mark("action", "Show the class the timeline as you have it before you."),
           _act("push"), ("P",), "show", _presenting, group=2),
    Action("teach.spotlight", "teach", mark("action", "Spotlight"),
           mark("action", "Darken everything but what is around the pointer."),
           _act("spotlight"), ("S",), "show", _presenting, group=2),
    Action("teach.laser", "teach", mark("action", "Laser dot"), mark("action", "A red dot at the pointer."),
           _act("laser"), ("L",), "show", _presenting, group=2),
    Action("teach.timer", "teach", mark("action", "Timer"),
           mark("action", "A large timer: two minutes, then five, then none."),
           _act("timer"), ("T",), "show", _presenting, group=2),
    Action("teach.autoplay", "teach", mark("action", "Autoplay"),
           mark("action", "Let the lesson go on by itself; once more pauses."),
           _act("autoplay"), ("A",), "show", _presenting, group=3),
    Action("teach.faster", "teach", mark("action", "Faster"), mark("action", "Autoplay goes on sooner."),
           _act("faster"), ("+", "="), "show", _presenting, group=3),
    Action("teach.slower", "teach", mark("action", "Slower"), mark("action", "Autoplay stays longer."),
           _act("slower"), ("-",), "show", _presenting, group=3),
    Action("teach.notes", "teach", mark("action", "Console"),
           mark("action", "Your notes, clock and the next step, in a window of your own; never on the class's screen."),
           _act("notes"), ("N",), "show", _presenting, group=3),
    Action("teach.escape", "teach", mark("action", "Back out"),
           mark("action", "Back out one level, and at last out of the lesson."),
           _act("escape"), ("Esc",), "show", _presenting, group=3),
)  # fmt: skip
