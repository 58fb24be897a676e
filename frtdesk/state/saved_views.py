"""What a person does with saved views: keep what is shown, rename, move, duplicate, update, delete, share.

All of it goes through the window's history and can be undone. New views go into the open database if it may be
written, else into the person's library.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model import stored_view
from frtdesk.model.change import ChangeSet
from frtdesk.model.stored_view import free_name, tidy_name
from frtdesk.state.archive import Jobs
from frtdesk.state.gone_values import gone_words
from frtdesk.state.history import History
from frtdesk.state.keeper import Keeper
from frtdesk.state.notice import Notice, Offer
from frtdesk.state.saved_view import SavedView, to_body
from frtdesk.state.settings import Settings
from frtdesk.state.view_shelves import Entry, ViewShelves
from frtdesk.state.view_visit import Arrival, ViewVisit
from frtdesk.state.view_words import proposed_name
from frtdesk.state.workspace import Workspace


class SavedViews:
    """`shelves`: the views there are; `visit`: which of them one is in."""

    def __init__(self, workspace: Workspace, jobs: Jobs, history: History, library: Keeper, settings: Settings) -> None:
        self._workspace = workspace
        self._history = history
        self._settings = settings
        self.shelves = ViewShelves(workspace, jobs, library)
        self.visit = ViewVisit(workspace, jobs, self.shelves, settings)
        history.applied.connect(self._on_applied)

    def open(self, entry: Entry) -> None:
        """Go to a view of the list, in one step of the history of views."""
        self.visit.open(entry)

    def open_shared(self, saved: SavedView) -> None:
        """Go to a view that somebody shared, and offer to keep it."""
        self.visit.open_shared(saved, Offer(translate("views", "Keep it"), lambda: self.keep(saved)))

    def shown(self) -> SavedView:
        """What is shown now, to be shared: under the name of the view that one is in, where it is that."""
        visit = self.visit
        name = (
            visit.name
            if visit.name and not visit.is_changed
            else proposed_name(self._workspace.view, self._workspace.columns)
        )
        return SavedView(name, self._workspace.view)

    def save(self, name: str, *, with_theme: bool = False, replacing: bool = False) -> None:
        """Keep what is shown under a name. `replacing`: instead of the view that has the name; else both are kept."""
        theme = str(self._settings["theme"]) if with_theme else ""
        self.keep(SavedView(tidy_name(name), self._workspace.view, theme), replacing=replacing, arrive=True)

    def keep(self, saved: SavedView, *, replacing: bool = False, arrive: bool = False) -> None:
        """Keep a view, also one that is not shown."""
        arrives = arrive or self._is_shared(saved)
        look = self._workspace.view if arrive or self.visit.arrival is None else self.visit.arrival.look
        if not saved.name:
            saved = replace(saved, name=proposed_name(saved.view, self._workspace.columns))
        keeper, taken = self.shelves.keeper, self.shelves.taken(saved.name)
        if taken is not None and replacing:
            changes, stored = stored_view.with_body(taken.stored, to_body(saved)), taken.stored
        else:
            among = self.shelves.stored(keeper)
            saved = replace(saved, name=free_name(saved.name, [view.name for view in among]))
            changes, stored = stored_view.made(saved.name, to_body(saved), among)
            self.shelves.expect(keeper, stored)

        def kept() -> None:
            if arrives:
                self.visit.is_in(Arrival(saved.name, look, (keeper.target, stored.key), to_body(saved)))
            self._tell_done(self._kept_words(saved.name, keeper))

        self._history.do(keeper, changes, kept, self._not_kept)

    def _is_shared(self, saved: SavedView) -> bool:
        """Whether one is in this very view, which was shared and not kept so far."""
        arrival = self.visit.arrival
        return arrival is not None and arrival.identity is None and arrival.name == saved.name and not arrival.gone

    def _kept_words(self, name: str, keeper: Keeper) -> str:
        if self.shelves.is_library(keeper):
            return translate("views", "Saved the view “{name}” in your library.").format(name=name)
        return translate("views", "Saved the view “{name}” in {file}.").format(name=name, file=keeper.name[:60])

    def _not_kept(self, error: FrtError) -> None:
        """Nothing writable, or it is full: what is shown stays, and can be carried away as a line or file."""
        self.shelves.refresh()
        hint = translate("views", "Nothing is lost: share the view as a line of text or a file instead.")
        self._workspace.tell(
            Notice(translate("views", "The view was not saved. {why}").format(why=error.message), hint)
        )

    def update(self, entry: Entry) -> None:
        """Let a view show what is shown now; its theme stays as it was. What it asks for and this data does not have
        would be lost, so the person is asked first."""
        arrival = self.visit.arrival
        if arrival is None or arrival.identity != entry.identity or not arrival.gone:
            self._update(entry)
            return
        self._workspace.tell(
            Notice(
                translate("views", "Updating “{name}” makes it forget {values}, which this data does not have.").format(
                    name=entry.name, values=gone_words(arrival.gone)
                ),
                offer=Offer(translate("views", "Update it"), lambda: self._update(entry)),
            )
        )

    def _update(self, entry: Entry) -> None:
        theme = entry.saved.theme if entry.saved is not None else ""
        saved = SavedView(entry.name, self._workspace.view, theme)
        body = to_body(saved)

        def updated() -> None:
            self.visit.is_in(Arrival(entry.name, saved.view, entry.identity, body))
            self._tell_done(translate("views", "Updated the view “{name}”.").format(name=entry.name))

        self._do(entry, stored_view.with_body(entry.stored, body), updated)

    def rename(self, entry: Entry, name: str) -> None:
        """Give a view another name; a name that is taken there gets a number."""
        wanted = tidy_name(name)
        if not wanted or wanted == entry.name:
            return
        others = [view.name for view in self.shelves.stored(entry.keeper) if view.key != entry.stored.key]
        self._do(entry, stored_view.renamed(entry.stored, free_name(wanted, others)))

    def move(self, entry: Entry, place: int) -> None:
        """Put a view at a place of its list, from 0."""
        changes = stored_view.moved(entry.stored, place, self.shelves.stored(entry.keeper))
        if changes is not None:
            self._do(entry, changes)

    def duplicate(self, entry: Entry) -> None:
        """Keep a second one beside it; of a view that cannot be written, in the library."""
        keeper = entry.keeper if entry.keeper.writable else self.shelves.keeper
        among = self.shelves.stored(keeper)
        name = free_name(entry.name, [view.name for view in among])
        changes, stored = stored_view.made(name, entry.stored.body, among)
        self.shelves.expect(keeper, stored)
        said = self._kept_words(name, keeper)
        self._history.do(keeper, changes, lambda: self._tell_done(said), self._not_kept)

    def delete(self, entry: Entry) -> None:
        """Take a view away; Undo brings it back."""
        said = translate("views", "Deleted the view “{name}”.").format(name=entry.name)
        self._do(entry, stored_view.deleted(entry.stored), lambda: self._tell_done(said))

    def _do(self, entry: Entry, changes: ChangeSet, then: Callable[[], None] | None = None) -> None:
        if entry.keeper.writable:
            self._history.do(entry.keeper, changes, then)
            return
        self._workspace.tell(
            Notice(
                translate("views", "The views of {file} cannot be changed. {why}").format(
                    file=entry.keeper.name[:60], why=entry.keeper.read_only_because
                ),
                translate("views", "Duplicate it into your library and change that one."),
            )
        )

    def _tell_done(self, text: str) -> None:
        self._history.tell_done(text)

    def _on_applied(self, changes: ChangeSet | None) -> None:
        if changes is None or any(change.table == stored_view.TABLE for change in changes.changes):
            self.shelves.refresh()
