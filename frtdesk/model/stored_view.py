"""A saved view as a database keeps it, and what is done to saved views as reversible change sets.

What a view shows stands in `body`, JSON that `state.saved_view` reads and writes; here it is only a text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from frtdesk.base.words import translate
from frtdesk.model.change import Change, ChangeSet, Fields, deletion, insertion, new_key, update

TABLE = "view"

LONGEST_NAME = 120
"""Characters of a name."""


@dataclass(frozen=True, slots=True)
class StoredView:
    """One row of the table `view`. Names are unique in a database; `position` orders a list."""

    key: int
    name: str
    position: int
    body: str

    @property
    def fields(self) -> Fields:
        """The row without its key, as a change set names it."""
        return {"name": self.name, "position": self.position, "body": self.body}


def tidy_name(name: str) -> str:
    """A name as it is kept: one line, bounded; empty where nothing readable was written."""
    shown = "".join(letter if letter.isprintable() else " " for letter in name)
    return " ".join(shown.split())[:LONGEST_NAME].strip()


def free_name(name: str, taken: Sequence[str]) -> str:
    """The name, or where it is taken the name with the next number: "Amazon 2"."""
    if name not in taken:
        return name
    number = 2
    while (numbered := f"{name[: LONGEST_NAME - 6]} {number}") in taken:
        number += 1
    return numbered


def made(name: str, body: str, among: Sequence[StoredView]) -> tuple[ChangeSet, StoredView]:
    """Save a new view behind the others: the set, and the view that there will be."""
    view = StoredView(new_key(), name, max((other.position for other in among), default=-1) + 1, body)
    title = translate("views", "Save the view {name}").format(name=name)
    return ChangeSet(title, (insertion(TABLE, {"key": view.key}, view.fields),)), view


def with_body(view: StoredView, body: str) -> ChangeSet:
    """Let a view show something else."""
    title = translate("views", "Update the view {name}").format(name=view.name)
    return ChangeSet(title, (update(TABLE, {"key": view.key}, {"body": view.body}, {"body": body}),))


def renamed(view: StoredView, name: str) -> ChangeSet:
    """Give a view another name."""
    title = translate("views", "Rename the view {old} to {new}").format(old=view.name, new=name)
    return ChangeSet(title, (update(TABLE, {"key": view.key}, {"name": view.name}, {"name": name}),))


def deleted(view: StoredView) -> ChangeSet:
    """Take a view away."""
    title = translate("views", "Delete the view {name}").format(name=view.name)
    return ChangeSet(title, (deletion(TABLE, {"key": view.key}, view.fields),))


def moved(view: StoredView, place: int, among: Sequence[StoredView]) -> ChangeSet | None:
    """Put a view at a place (0 is first) of the list that it stands in; None where it stands there already."""
    order = [other for other in among if other.key != view.key]
    order.insert(min(max(place, 0), len(order)), view)
    if [other.key for other in order] == [other.key for other in among]:
        return None
    title = translate("views", "Move the view {name}").format(name=view.name)
    return ChangeSet(title, tuple(_renumbered(order)))


def _renumbered(order: Sequence[StoredView]) -> list[Change]:
    return [
        update(TABLE, {"key": view.key}, {"position": view.position}, {"position": place})
        for place, view in enumerate(order)
        if view.position != place
    ]
