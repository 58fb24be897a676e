"""Saved views to test with: somebody who keeps them in memory, and strategies for views of every kind."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work
from frtdesk.model.change import ChangeSet, OvertakenError
from frtdesk.model.columns import Columns
from frtdesk.model.event import Event, Party, Place
from frtdesk.model.filter import EVERYTHING, normal
from frtdesk.model.past import Past
from frtdesk.model.query import parse
from frtdesk.model.stored_view import StoredView, tidy_name
from frtdesk.state.history import History
from frtdesk.state.saved_view import SavedView
from frtdesk.state.saved_views import SavedViews
from frtdesk.state.settings import Settings
from frtdesk.state.view import ContextBand, View
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.grouping import LEAST_LANES, MOST_LANES
from frtdesk.timeline.lane_values import GROUPINGS
from frtdesk.timeline.layout import ORDERS, LaneView
from tests.desk_stand_ins import AtOnce, MemoryArchive, raise_it
from tests.model.test_query import filters

EVENTS = (
    Event("a", "IBM leaves", "2020-06-08", kind="corporate", actors=(Party("IBM", "company", "actor"),)),
    Event("b", "City bans", "2019-05-14", kind="regulation", jurisdiction=Place("state", "US-CA", "California")),
    Event("c", "ACLU calls", "2018-05-22", kind="advocacy", actors=(Party("ACLU", "ngo", "actor"),)),
    Event("d", "Study", "2015-05-22", kind="context"),
)


class MemoryKeeper:
    """Keeps views in memory. `refuses`: a sentence for why nothing can be written or read now."""

    def __init__(self, name: str = "your library", *, writable: bool = True) -> None:
        self.name = self.target = name
        self.writable = writable
        self.read_only_because = "" if writable else "It came with frtdesk."
        self.refuses = ""
        self.rows: dict[int, dict[str, object]] = {}
        self.titles: list[str] = []
        self.log: list[tuple[Past, ChangeSet]] = []

    def views(self) -> tuple[StoredView, ...]:
        if self.refuses:
            raise FrtError(self.refuses)
        found = [StoredView(key, **row) for key, row in self.rows.items()]  # pyright: ignore[reportArgumentType]
        return tuple(sorted(found, key=lambda view: (view.position, view.name)))

    def apply(self, changes: ChangeSet, *, undoes: int | None = None) -> int:
        if self.refuses:
            raise FrtError(self.refuses)
        after = {key: dict(row) for key, row in self.rows.items()}
        for change in changes.changes:
            key = change.key["key"]
            assert isinstance(key, int)
            row = after.get(key, {})
            if any(row.get(name) != value for name, value in (change.before or {}).items()):
                raise OvertakenError("Somebody else has changed this meanwhile.")
            if change.after is None:
                del after[key]
            else:
                after[key] = row | dict(change.after)
        self.rows = after
        self.titles.append(changes.title)
        self.log.append((Past(len(self.titles), changes.title, undoes), changes))
        return len(self.titles)

    def past(self) -> list[Past]:
        return [past for past, _ in self.log]

    def is_large(self, revision: int) -> bool:
        return False

    def take_back(self, revision: int, title: str) -> int:
        raise AssertionError("nothing is large here")

    def change_set(self, revision: int) -> ChangeSet:
        return self.log[revision - 1][1]


class KeepingArchive(MemoryArchive):
    """A database in memory that keeps views as well."""

    def __init__(self, events: Sequence[Event] = EVENTS, name: str = "mine.sqlite", *, writable: bool = False) -> None:
        super().__init__(events, name)
        self.target = name
        self.writable = writable
        self.keeper = MemoryKeeper(name, writable=writable)

    def keep(self, columns: Columns) -> Work[None]:
        yield Progress(0)

    def views(self) -> tuple[StoredView, ...]:
        return self.keeper.views()

    def apply(self, changes: ChangeSet, *, undoes: int | None = None) -> int:
        return self.keeper.apply(changes, undoes=undoes)

    def past(self) -> list[Past]:
        return self.keeper.past()

    def change_set(self, revision: int) -> ChangeSet:
        return self.keeper.change_set(revision)


class Desk:
    """A window's state without a window: workspace, history and saved views."""

    def __init__(self, *, writable: bool = False, jobs: AtOnce | None = None) -> None:
        self.jobs = jobs or AtOnce()
        self.settings = Settings(None)
        self.workspace = Workspace(self.jobs, raise_it)
        self.history = History(self.workspace, self.jobs, raise_it)
        self.library = MemoryKeeper()
        self.archive = KeepingArchive(writable=writable)
        self.views = SavedViews(self.workspace, self.jobs, self.history, self.library, self.settings)
        self.workspace.open(lambda: self.archive)
        self.views.shelves.refresh()

    @property
    def names(self) -> list[str]:
        return [entry.name for entry in self.views.shelves.entries]

    def save(self, name: str, filter: str = "", days: tuple[int, int] = (17_000, 18_500)) -> None:
        """Show something and save it."""
        self.workspace.go(View(*days, parse(filter)))
        self.views.save(name)


codes = st.one_of(st.sampled_from(["corporate", "other", "a,b", "x..y", "", "{", "[", "né", "1", "true"]), st.text())
days = st.one_of(st.integers(-4_000_000, 4_000_000).map(float), st.floats(-1e7, 1e7))
few = st.frozensets(codes, max_size=3)
lanes = st.builds(
    LaneView,
    few,
    st.dictionaries(codes, st.integers(1, 99), max_size=3),
    st.lists(codes, unique=True, max_size=3).map(tuple),
    few,
    few,
    st.sampled_from(ORDERS),
)
views = st.builds(
    lambda at, long, f, by, lanes, bands, packed, most, between, in_context, sort, compare: View(
        at,
        max(at + long, at + abs(at) * 1e-12, 1e-9),
        normal(f),
        by,
        lanes,
        tuple(bands),
        packed,
        most,
        between=between,
        in_context=in_context,
        sort=sort,
        compare=compare,
    ),
    days,
    st.one_of(st.floats(1e-3, 1e6), st.integers(1, 100_000).map(float)),
    filters,
    st.sampled_from(GROUPINGS),
    lanes,
    st.lists(st.builds(ContextBand, codes, codes), max_size=3),
    st.one_of(st.none(), filters.map(normal).filter(lambda packed: packed != EVERYTHING)),
    st.integers(LEAST_LANES, MOST_LANES),
    st.one_of(st.none(), st.tuples(codes.filter(bool), codes.filter(bool))),
    st.booleans(),
    st.text(max_size=20),
    st.one_of(st.none(), filters.map(normal)),
).filter(lambda view: view.stop > view.start)
saved_views = st.builds(
    SavedView, st.text(max_size=40).map(tidy_name), views, st.sampled_from(["", "light", "dark", "system"])
)
