"""Making lessons, and carrying them away: as hand-outs, and as files for colleagues."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from frtdesk.actions.action import Action, Desk, opened
from frtdesk.base.words import mark, translate

if TYPE_CHECKING:
    from frtdesk.model.lesson import Lesson


def _make(desk: Desk) -> None:
    desk.lessons.refresh()
    desk.show("lesson_editor")
    desk.lessons.make_from_filter()


def save_handout(desk: Desk, lesson: Lesson, *, notes: bool = False) -> None:
    """Ask where, and write the hand-out of a lesson, or the teacher's copy."""
    title = translate("action", "Save the notes") if notes else translate("action", "Save the hand-out")
    from frtdesk.model.stored_lesson import free_id

    ending = translate("action", "notes") if notes else translate("action", "hand-out")
    suggestion = f"{free_id(lesson.id, ())[:60]}-{ending}.pdf"
    desk.ask.file_to_save(title, suggestion, _export(desk, lesson, "notes" if notes else "handout"), replace=True)


def save_lesson_file(desk: Desk, lesson: Lesson) -> None:
    """Ask where, and write a lesson with its events into a file that a colleague can open."""
    from frtdesk.model.stored_lesson import free_id

    title = translate("action", "Save the lesson as a file")
    suggestion = f"{free_id(lesson.id, ())[:60]}.frtlesson.json"  # by which a desktop knows it from other JSON
    desk.ask.file_to_save(title, suggestion, _export(desk, lesson, "lesson"), replace=True)


def save_slides(desk: Desk, lesson: Lesson) -> None:
    """Ask where, and write a lesson as slides that PowerPoint and its like can open and change."""
    from frtdesk.model.stored_lesson import free_id

    title = translate("action", "Save the slides")
    suggestion = f"{free_id(lesson.id, ())[:60]}.pptx"
    desk.ask.file_to_save(title, suggestion, _export(desk, lesson, "slides"), replace=True)


def _export(desk: Desk, lesson: Lesson, form: str) -> Callable[[str], None]:
    return lambda path: desk.export_lesson(lesson, path, form)


def _of_chosen(act: Callable[[Desk, Lesson], None]) -> Callable[[Desk], None]:
    def run(desk: Desk) -> None:
        lesson = desk.chosen_lesson()
        if lesson is not None:
            act(desk, lesson)

    return run


LESSON_ACTIONS = (
    Action("teach.make", "teach", mark("action", "Make a lesson from this filter"),
           mark("action", "A new lesson whose steps are the events that the filter leaves, in the order of time."),
           _make, enabled=opened, group=4),
    Action("teach.edit", "teach", mark("action", "Edit lessons…"),
           mark("action", "Make, change, reorder, duplicate and delete lessons."),
           lambda desk: desk.show("lesson_editor"), ("Ctrl+F5",), enabled=opened, group=4),
    Action("teach.handout", "teach", mark("action", "Save hand-out…"),
           mark("action", "Write the chosen lesson for the class, with room to write, as PDF or Markdown."),
           _of_chosen(save_handout), enabled=opened, group=4),
    Action("teach.slides", "teach", mark("action", "Export slides…"),
           mark("action", "Write the chosen lesson as slides for PowerPoint, a step a slide, with notes."),
           _of_chosen(save_slides), enabled=opened, group=4),
    Action("teach.lesson_file", "teach", mark("action", "Save the lesson as a file…"),
           mark("action", "Write the chosen lesson with its events into a file that a colleague can open."),
           _of_chosen(save_lesson_file), enabled=opened, group=4),
)  # fmt: skip
