"""Opening, copying, exporting, leaving."""

from __future__ import annotations

from frtdesk.actions.action import Action, Desk, opened
from frtdesk.base.words import mark, translate


def _new(desk: Desk) -> None:
    title = translate("action", "New database")
    desk.ask.file_to_save(title, translate("action", "events.sqlite"), desk.new_database)


def _open(desk: Desk) -> None:
    desk.ask.file_to_open(desk.open_target)


def _import(desk: Desk) -> None:
    desk.ask.files_to_import(desk.import_files)


def _merge(desk: Desk) -> None:
    desk.ask.file_to_merge(desk.merge_file)


def save_copy(desk: Desk) -> None:
    """Ask where, and copy the database there."""
    title = translate("action", "Save a copy to edit")
    desk.ask.file_to_save(title, translate("action", "my-events.sqlite"), desk.save_copy)


FILE_ACTIONS = (
    Action("file.new", "file", mark("action", "New…"), mark("action", "Make an empty database and open it."), _new),
    Action(
        "file.open", "file", mark("action", "Open…"),
        mark("action", "Open a database, or a view, a lesson or a picture from frtdesk."), _open, ("Ctrl+O",),
    ),
    Action(
        "file.open_shared", "file", mark("action", "Open a shared database…"),
        mark("action", "Open a PostgreSQL database that several people share, by its address."),
        lambda desk: desk.show("server"),
    ),
    Action("file.shipped", "file", mark("action", "Open the events that ship with frtdesk"),
           mark("action", "Go back to the database of facial-recognition policy."), lambda desk: desk.open_shipped()),
    Action(
        "file.save_copy", "file", mark("action", "Save a copy to edit…"),
        mark("action", "Copy the whole database into a file of your own, and open that."), save_copy,
        ("Ctrl+Shift+S",), enabled=opened, group=1,
    ),
    Action(
        "file.import", "file", mark("action", "Import…"),
        mark("action", "Take in the events of a table, a calendar, or a file of another timeline program."), _import,
        ("Ctrl+I",), enabled=opened, group=1,
    ),
    Action(
        "file.import_pasted", "file", mark("action", "Import what is on the clipboard…"),
        mark("action", "Take in the rows of a table, or the text of a file, that was copied elsewhere."),
        lambda desk: desk.import_pasted(), enabled=opened, group=1,
    ),
    Action(
        "file.merge", "file", mark("action", "Merge a newer database…"),
        mark("action", "Take in what is new and changed in a later version of the database that this is a copy of."),
        _merge, enabled=opened, group=1,
    ),
    Action(
        "file.safety_copies", "file", mark("action", "Safety copies…"),
        mark("action", "See what was kept of this database before imports and merges, and go back to it."),
        lambda desk: desk.show("safety_copies"), enabled=opened, group=1,
    ),
    Action(
        "file.export", "file", mark("action", "Export…"),
        mark("action", "Write what you see, a range, the selection or all of it as a picture, a document or data."),
        lambda desk: desk.show("export"), ("Ctrl+E",), enabled=opened, group=1,
    ),
    Action(
        "file.print", "file", mark("action", "Print…"), mark("action", "Print the timeline with its sources."),
        lambda desk: desk.show("print"), ("Ctrl+P",), enabled=opened, group=1,
    ),
    Action("file.quit", "file", mark("action", "Quit"), mark("action", "Close the program."), lambda desk: desk.quit(),
           ("Ctrl+Q",), "program", group=2),
)  # fmt: skip
