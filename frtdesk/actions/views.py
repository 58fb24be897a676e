"""Saved views: keeping what one sees, going there again, and sharing it."""

from __future__ import annotations

from collections.abc import Callable

from frtdesk.actions.action import Action, Desk, opened
from frtdesk.base.words import mark, translate
from frtdesk.state.saved_view import SUFFIX, SavedView
from frtdesk.state.view_line import holds_line
from frtdesk.state.view_shelves import NUMBERED


def _may_update(desk: Desk) -> bool:
    current = desk.views.visit.current
    return current is not None and desk.views.visit.is_changed and current.keeper.writable


def _update(desk: Desk) -> None:
    current = desk.views.visit.current
    if current is not None:
        desk.views.update(current)


def _update_words(desk: Desk) -> str:
    current = desk.views.visit.current
    if current is None:
        return translate("action", "Update the view")
    return translate("action", "Update “{name}”").format(name=current.name[:40])


def save_view_file(desk: Desk, saved: SavedView) -> None:
    """Ask where, and write a view into a file that others can open."""
    plain = "".join(letter if letter.isalnum() or letter in " -" else " " for letter in saved.name)
    suggestion = ("-".join(plain.split())[:60] or translate("action", "view")) + SUFFIX
    title = translate("action", "Save the view as a file")
    desk.ask.file_to_save(title, suggestion, lambda path: desk.share_view(saved, path), replace=True)


def _paste(desk: Desk) -> None:
    """A single line that is no shared view is left alone; several are rows."""
    text = desk.clipboard()
    if holds_line(text):
        desk.open_shared_view(text)
    elif "\n" in text.strip():
        desk.import_pasted()


def _open_numbered(number: int) -> Callable[[Desk], None]:
    def run(desk: Desk) -> None:
        entry = desk.views.shelves.numbered(number)
        if entry is not None:
            desk.views.open(entry)

    return run


def _numbered_words(number: int) -> Callable[[Desk], str]:
    def words(desk: Desk) -> str:
        entry = desk.views.shelves.numbered(number)
        return "" if entry is None else entry.name[:50]

    return words


VIEWS_ACTIONS = (
    Action("go.save_view", "go", mark("action", "Save view…"),
           mark("action", "Keep what you see under a name: filter, range, lanes and bands."),
           lambda desk: desk.show("save_view"), ("Ctrl+S",), enabled=opened, group=3),
    Action("go.update_view", "go", mark("action", "Update the view"),
           mark("action", "Let the saved view that you are in show what you see now."),
           _update, enabled=_may_update, called=_update_words, group=3),
    Action("go.views", "go", mark("action", "Views…"),
           mark("action", "The list of saved views: open, rename, move, duplicate, delete."),
           lambda desk: desk.show("views"), ("Ctrl+Shift+V",), enabled=opened, group=3),
    *(Action(f"go.view_{number}", "go", mark("action", "View {number}").format(number=number),
             mark("action", "Open the view that stands at this place of the list."),
             _open_numbered(number), (f"Ctrl+{number}",), enabled=opened, called=_numbered_words(number), group=4)
      for number in range(1, NUMBERED + 1)),
    Action("go.copy_view", "go", mark("action", "Copy the view as a line of text"),
           mark("action", "Put what you see on the clipboard as one line that can be mailed."),
           lambda desk: desk.copy_view(desk.views.shown()), enabled=opened, group=5),
    Action("go.save_view_file", "go", mark("action", "Save the view as a file…"),
           mark("action", "Write what you see into a small file that others can open."),
           lambda desk: save_view_file(desk, desk.views.shown()), enabled=opened, group=5),
    Action("go.open_shared", "go", mark("action", "Open a shared view…"),
           mark("action", "Paste a line, or choose a file, that somebody sent you."),
           lambda desk: desk.show("shared_view"), enabled=opened, group=5),
    Action("go.paste_view", "go", mark("action", "Paste"),
           mark("action", "Open the shared view that is on the clipboard, or import the rows of a table."),
           _paste, ("Ctrl+V",), "canvas", opened, group=5),
)  # fmt: skip
