"""What can be gone to by its name: saved views, lessons, settings, chapters of the manual."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from frtdesk.actions.action import Desk
from frtdesk.actions.palette.entry import Entry, Source
from frtdesk.base.words import bare_line, translate
from frtdesk.state.setting import SETTINGS
from frtdesk.state.view_words import filter_line, range_words

NAME = 120
"""Characters of a name that comes from a database."""


def of_views(desk: Desk) -> Source:
    """The saved views that can be opened."""

    def entries() -> Iterator[Entry]:
        place = translate("palette", "Saved view")
        for entry in desk.views.shelves.entries:
            if entry.saved is not None:
                said = f"{range_words(entry.saved.view)} · {filter_line(entry.saved.view)[:300]}"
                yield Entry(
                    f"view {entry.stored.key}", bare_line(entry.name)[:NAME],
                    lambda it=entry: desk.views.open(it), place=place, help=said, rank=1,
                )  # fmt: skip

    return entries


def of_lessons(desk: Desk) -> Source:
    """The lessons, to be presented."""

    def entries() -> Iterator[Entry]:
        place = translate("palette", "Lesson, to be presented")
        for entry in desk.lessons.entries:
            lesson = entry.lesson
            yield Entry(
                f"lesson {lesson.id[:NAME]}", bare_line(lesson.title)[:NAME] or lesson.id[:NAME],
                lambda it=lesson: desk.start_lesson(it), place=place, help=bare_line(lesson.question)[:300], rank=2,
                able=not desk.presenting,
                why=translate("palette", "A lesson is being presented.") if desk.presenting else "",
            )  # fmt: skip

    return entries


def of_settings(show: Callable[[str], None]) -> Source:
    """What can be set: `show(title)` goes to it."""

    def entries() -> Iterator[Entry]:
        place = translate("palette", "Setting")
        for setting in SETTINGS.values():
            if setting.shown:
                yield Entry(f"setting {setting.key}", setting.title, lambda it=setting.title: show(it), place=place,
                            help=setting.help, rank=3, offered=False)  # fmt: skip

    return entries


def of_chapters(chapters: Callable[[], Sequence[tuple[str, str]]], show: Callable[[str], None]) -> Source:
    """The chapters of the manual: `chapters` tells the file and the title of each, `show(file)` goes to one."""

    def entries() -> Iterator[Entry]:
        place = translate("palette", "Chapter of the manual")
        for name, title in chapters():
            subject = name.partition("-")[2].removesuffix(".md").replace("-", " ")
            yield Entry(f"chapter {name}", title, lambda it=name: show(it), subject, place, rank=3)

    return entries
