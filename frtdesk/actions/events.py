"""Making, changing and taking away events. In a database that cannot be written each says why, and offers a copy."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from frtdesk.actions.action import Action, Desk, opened, selected
from frtdesk.actions.files import save_copy
from frtdesk.base.words import mark, translate


def writing(act: Callable[[Desk], None]) -> Callable[[Desk], None]:
    """An act where the database may be written; else the sentence why not, with the way out. While an event is in the
    hand nothing else is done."""

    def run(desk: Desk) -> None:
        if desk.edit_mode.in_hand:
            return
        if desk.editor.archive is not None:
            act(desk)
        elif desk.workspace.opened is not None:
            _refuse(desk)

    return run


def _refuse(desk: Desk) -> None:
    from frtdesk.state.notice import Notice, Offer

    opened_now = desk.workspace.opened
    assert opened_now is not None
    archive = opened_now.archive
    said = translate("editing", "{name} cannot be changed. {why}")
    offer = Offer(translate("editing", "Save a copy to edit"), lambda: save_copy(desk))
    desk.workspace.tell(Notice(said.format(name=archive.name[:60], why=archive.read_only_because), offer=offer))


def _keys(desk: Desk) -> list[int]:
    """The keys of the selected events."""
    columns = desk.workspace.columns
    return [] if columns is None else [int(columns.key[event]) for event in desk.workspace.selection]


def _delete(desk: Desk) -> None:
    from frtdesk.model.event_words import title_words

    keys, columns = _keys(desk), desk.workspace.columns
    if not keys or columns is None:
        return
    said = translate("editing", "%n event is in the bin.|%n events are in the bin.", len(keys))
    if len(keys) == 1:
        title = title_words(columns.titles[desk.workspace.selection[0]], 60)
        said = translate("editing", "“{title}” is in the bin.").format(title=title)
    desk.editor.delete(keys, lambda: desk.history.tell_done(said))


def _duplicate(desk: Desk) -> None:
    keys = _keys(desk)
    if keys:

        def made(ids: Sequence[str]) -> None:
            said = translate(
                "editing",
                "The copy is there. It has no relations yet.|%n copies are there. They have no relations yet.",
                len(ids),
            )
            desk.history.tell_done(said)
            desk.editor.refreshing.when_shown(lambda: desk.workspace.select_ids(ids, reveal=True))

        desk.editor.duplicate(keys, made)


EVENT_ACTIONS = (
    Action("edit.new_event", "edit", mark("action", "New event…"), mark("action", "Make an event."),
           writing(lambda desk: desk.show("new_event")), ("Ctrl+N",), enabled=opened, group=1),
    Action("edit.event", "edit", mark("action", "Edit event…"), mark("action", "Change the selected event."),
           writing(lambda desk: desk.show("edit_event")), ("F2",), enabled=selected, group=1),
    Action("edit.duplicate", "edit", mark("action", "Duplicate event"),
           mark("action", "Make a second event like each of the selected ones, without relations, as one step."),
           writing(_duplicate), ("Ctrl+D",), enabled=selected, group=1),
    Action("edit.delete", "edit", mark("action", "Put in the bin"),
           mark("action", "Take the selected events off the timeline; they wait in the bin until it is emptied."),
           writing(_delete), ("Del",), "canvas", enabled=selected, group=1),
    Action("edit.bin", "edit", mark("action", "Bin…"),
           mark("action", "See the events that were deleted, and take them out again or away for good."),
           lambda desk: desk.show("bin"), enabled=opened, group=1),
)  # fmt: skip
