"""Which saved view a person is in, whether what is shown still is that view, and the way into one."""

from __future__ import annotations

from dataclasses import dataclass, replace

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work, run
from frtdesk.base.signal import Signal
from frtdesk.base.words import translate
from frtdesk.model.filter import Everything, Term
from frtdesk.state.archive import Jobs, Opened
from frtdesk.state.gone_values import emptied_words, gone_values, gone_words, without
from frtdesk.state.keeper import Keeper
from frtdesk.state.notice import Notice, Offer
from frtdesk.state.saved_view import SavedView
from frtdesk.state.settings import Settings
from frtdesk.state.view import View, bounded
from frtdesk.state.view_shelves import Entry, ViewShelves
from frtdesk.state.view_words import proposed_name
from frtdesk.state.workspace import AT_ONCE, Workspace
from frtdesk.timeline.resolve import NotReadyError

JOB = "open view"


@dataclass(frozen=True)
class Arrival:
    """Where a person is: in a view of the list (`identity`) or in one that was shared, as it looks when unchanged."""

    name: str
    look: View
    identity: tuple[str, int] | None = None
    body: str = ""
    gone: tuple[Term, ...] = ()


@dataclass(frozen=True)
class _Wish:
    """A view to go to. `offer`: what can be done about it, said when it was shared. `again`: it was begun before."""

    saved: SavedView
    entry: Entry | None = None
    offer: Offer | None = None
    again: bool = False


class ViewVisit:
    """`changed`: one is in another view, or what is shown differs from it, or no longer does."""

    changed = Signal()

    def __init__(self, workspace: Workspace, jobs: Jobs, shelves: ViewShelves, settings: Settings) -> None:
        self._workspace = workspace
        self._jobs = jobs
        self._shelves = shelves
        self._settings = settings
        self._archive: Keeper | None = workspace.opened.archive if workspace.opened is not None else None
        self._arrival: Arrival | None = None
        self._before: tuple[View, Arrival | None] | None = None
        self._arriving = False
        self._waiting: _Wish | None = None
        self._listed: tuple[str, int] | None = None
        self._told: tuple[Arrival | None, bool] = (None, False)
        workspace.opened_changed.connect(self._on_opened_changed)
        workspace.view_changed.connect(self._on_view_changed)
        workspace.index_changed.connect(self._on_view_changed)
        workspace.filter_refused.connect(self._on_filter_refused)
        workspace.compare_refused.connect(self._on_filter_refused)
        shelves.changed.connect(self._on_shelves_changed)

    # ------------------------------------------------------------------ where one is

    @property
    def arrival(self) -> Arrival | None:
        """Where one is; None in no saved view."""
        return self._arrival

    @property
    def current(self) -> Entry | None:
        """The view of the list that one is in."""
        at = self._arrival.identity if self._arrival is not None else None
        return None if at is None else next((it for it in self._shelves.entries if it.identity == at), None)

    @property
    def name(self) -> str:
        """The name of the view that one is in, also of one that was shared; empty in none."""
        return self._arrival.name if self._arrival is not None else ""

    @property
    def is_changed(self) -> bool:
        """Whether what is shown differs from the view that one is in."""
        return self._arrival is not None and not self._arriving and self._workspace.view != self._arrival.look

    def proposed_name(self) -> str:
        """What the present view could be called: as it was shared, else after what it filters and spans."""
        if self._arrival is not None and self._arrival.identity is None and not self.is_changed:
            return self._arrival.name or proposed_name(self._workspace.view, self._workspace.columns)
        return proposed_name(self._workspace.view, self._workspace.columns)

    def is_in(self, arrival: Arrival) -> None:
        """What is shown was just saved, or saved again."""
        self._arrival, self._arriving = arrival, False
        self._tell()

    # ------------------------------------------------------------------ opening

    def open(self, entry: Entry) -> None:
        """Go to a view of the list, in one step of the history of views."""
        if entry.saved is None:
            self._workspace.tell(
                Notice(
                    translate("views", "The view “{name}” cannot be read.").format(name=entry.name),
                    translate("views", "A newer frtdesk may have saved it, or it is damaged."),
                )
            )
            return
        self._go_to(_Wish(entry.saved, entry))

    def open_shared(self, saved: SavedView, offer: Offer | None = None) -> None:
        """Go to a view that somebody shared; it is not kept unless the person says so."""
        self._go_to(_Wish(saved, offer=offer))

    def _go_to(self, wish: _Wish) -> None:
        opened = self._workspace.opened
        self._waiting = None
        if opened is None:
            self._workspace.tell(Notice(translate("views", "Nothing is open that this view could show.")))
            return

        def arrive(gone: tuple[Term, ...]) -> None:
            if self._workspace.opened is not None and self._workspace.opened.archive is opened.archive:
                self._arrive(wish, gone)

        def failed(error: BaseException) -> None:
            if not isinstance(error, FrtError):
                raise error
            self._workspace.tell(Notice(error.message, error.hint))
            if isinstance(error, NotReadyError):
                now = self._workspace.view
                shown = replace(wish.saved.view, filter=now.filter, packed=now.packed, compare=now.compare)
                self._arrive(replace(wish, saved=replace(wish.saved, view=shown), offer=None), ())
                self._waiting = replace(wish, again=True)

        work = _gone(opened, wish.saved.view)
        if len(opened.columns) > AT_ONCE or opened.archive.remote:
            self._jobs.start(JOB, work, arrive, failed)
            return
        try:
            gone = run(work)
        except FrtError as error:
            failed(error)
        else:
            arrive(gone)

    def _arrive(self, wish: _Wish, gone: tuple[Term, ...]) -> None:
        opened, saved, entry = self._workspace.opened, wish.saved, wish.entry
        assert opened is not None
        view = bounded(_without(saved.view, gone), opened.whole)
        if not wish.again:
            self._before = (self._workspace.view, self._arrival)
        identity, body = (entry.identity, entry.stored.body) if entry is not None else (None, "")
        self._arrival = Arrival(saved.name, view, identity, body, gone)
        self._arriving = True
        if saved.theme:
            self._settings["theme"] = saved.theme
        self._workspace.go(view, remember=not wish.again)
        self._arriving = self._workspace.view != view and (len(opened.columns) > AT_ONCE or opened.archive.remote)
        self._say_arrived(wish, gone)
        self._tell()

    def _say_arrived(self, wish: _Wish, gone: tuple[Term, ...]) -> None:
        name = wish.saved.name
        if gone:
            said = translate("views", "“{name}” asks for {values}, which this data does not have.")
            kept = (
                translate("views", "That is left out here; the saved view keeps it.")
                if wish.entry is not None
                else translate("views", "That is left out here.")
            )
            kept = f"{kept} {emptied_words(wish.saved.view, gone)}".strip()
            text = said.format(name=name or translate("views", "This view"), values=gone_words(gone))
            self._workspace.tell(Notice(text, kept, offer=wish.offer))
        elif wish.offer is not None:
            text = translate("views", "This is the shared view “{name}”.").format(name=name)
            unnamed = translate("views", "This is the shared view.")
            self._workspace.tell(Notice(text if name else unnamed, wrong=False, offer=wish.offer))

    # ------------------------------------------------------------------ signals

    def _on_view_changed(self) -> None:
        view = self._workspace.view
        if self._arriving and self._arrival is not None:
            self._arriving = view != self._arrival.look
        elif self._before is not None and view == self._before[0]:
            left = self._arrival
            self._arrival = self._before[1]
            self._before = None if left is None else (left.look, left)
        self._tell()

    def _on_filter_refused(self, _error: FrtError) -> None:
        self._arriving = False
        self._tell()

    def _on_shelves_changed(self) -> None:
        """The view one is in may have another name or content, or be gone."""
        arrival, entry, opened = self._arrival, self.current, self._workspace.opened
        if arrival is None or opened is None:
            return
        if entry is None or entry.saved is None:
            if arrival.identity is not None and arrival.identity == self._listed:
                self._arrival = None  # it was there and is not any more; one just saved is not there yet
        else:
            self._listed = entry.identity
            if entry.stored.body != arrival.body and not arrival.gone:
                look = bounded(entry.saved.view, opened.whole)
                arrival = replace(arrival, look=look, body=entry.stored.body)
            self._arrival = replace(arrival, name=entry.name)
        self._tell()

    def _tell(self) -> None:
        """Panning asks at every step: only what is new is told."""
        told = (self._arrival, self.is_changed)
        if told != self._told:
            self._told = told
            self.changed.emit()

    def _on_opened_changed(self) -> None:
        opened = self._workspace.opened
        archive = opened.archive if opened is not None else None
        if archive is not self._archive:
            self._archive = archive
            self._arrival = self._before = self._waiting = None
            self._tell()
        elif self._waiting is not None:
            self._go_to(self._waiting)


def _without(view: View, gone: tuple[Term, ...]) -> View:
    """The view without the conditions that nothing here could fulfil."""
    if not gone:
        return view
    packed = None if view.packed is None or without(view.packed, gone) != view.packed else view.packed
    compare = None if view.compare is None else without(view.compare, gone)
    return replace(view, filter=without(view.filter, gone), packed=packed, compare=compare)


def _gone(opened: Opened, view: View) -> Work[tuple[Term, ...]]:
    yield Progress(0)
    found: dict[Term, None] = {}
    for asked in (view.filter, view.packed, view.compare):
        if asked is not None and not isinstance(asked, Everything):
            found.update(dict.fromkeys(gone_values(opened.columns, asked, opened.archive.find())))
    return tuple(found)
