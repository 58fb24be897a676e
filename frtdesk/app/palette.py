"""What the command palette of a window lists, one source a line: what else is found by name is added here."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from frtdesk.actions.palette.entry import Asked, Source
from frtdesk.actions.palette.of_actions import of_actions
from frtdesk.actions.palette.of_content import of_chapters, of_lessons, of_settings, of_views
from frtdesk.actions.palette.of_events import EventTitles
from frtdesk.actions.palette.palette import Palette
from frtdesk.base import paths
from frtdesk.base.errors import FrtError
from frtdesk.base.words import language
from frtdesk.ui.palette.window import PaletteWindow

if TYPE_CHECKING:
    from frtdesk.app.desk import WindowDesk


def make_palette(desk: WindowDesk) -> PaletteWindow:
    """The palette of a desk's window, hidden."""
    actions = desk.window.commands.actions
    sources: tuple[Source, ...] = (
        of_actions(desk, lambda name: actions[name].trigger()),
        of_views(desk),
        of_lessons(desk),
        of_settings(desk.show_setting),
        of_chapters(lambda: _chapters(language()), desk.show_chapter),
    )
    asked: tuple[Asked, ...] = (EventTitles(desk.workspace, desk.runner),)
    palette = Palette(sources, asked, desk.settings)
    desk.lessons.changed.connect(palette.hear)
    desk.views.shelves.changed.connect(palette.hear)
    desk.lessons.refresh()
    return PaletteWindow(palette, desk.appearance, desk.window)


@lru_cache(maxsize=1)
def _chapters(_language: str) -> tuple[tuple[str, str], ...]:
    """File and title of each chapter; none where the manual is missing, which opening it says."""
    from frtdesk.ui.manual.chapters import chapters

    try:
        return tuple((chapter.name, chapter.title) for chapter in chapters(paths.resources() / "manual"))
    except FrtError:
        return ()
