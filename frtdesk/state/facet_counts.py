"""What the facets show, kept up to date: counts of every value given all other facets, and what is ticked.

Counting 60,000 events takes some 15 ms and is done at once; more are counted in a job, and the counts before stay
until the answer is there. A click on a value becomes a change of the workspace's filter, in a comparison of the half
that is refined, never of anything here.
"""

from __future__ import annotations

from collections.abc import Sequence

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work, run
from frtdesk.base.signal import Signal
from frtdesk.model.columns import Columns
from frtdesk.model.facet_values import Wanted, conjuncts, values, with_values, without_field
from frtdesk.model.fields import FIELDS, UnknownValueError
from frtdesk.model.filter import Filter
from frtdesk.state.archive import Jobs
from frtdesk.state.facet_names import FacetNames, facet_names
from frtdesk.state.workspace import AT_ONCE, Workspace
from frtdesk.timeline.facets import FacetCounts, counting_facets
from frtdesk.timeline.resolve import resolver_of
from frtdesk.timeline.select import Find

JOB = "facets"


class LiveFacets:
    """The facets of one window. `changed` after counts or ticks changed; `counts` is None until there are some, and
    lacks the fields that are not read yet."""

    changed = Signal()

    def __init__(self, workspace: Workspace, jobs: Jobs, fields: Sequence[str]) -> None:
        self._workspace = workspace
        self._jobs = jobs
        self._fields = tuple(fields)
        self.columns: Columns | None = None
        self.counts: FacetCounts | None = None
        self._wanted: dict[str, dict[int, Wanted]] = {}
        workspace.opened_changed.connect(self._on_opened_changed)
        workspace.index_changed.connect(self._on_index_changed)
        workspace.half_changed.connect(self._on_index_changed)
        self._on_opened_changed()

    @property
    def is_filtered(self) -> bool:
        return bool(conjuncts(self._workspace.filter))

    def names(self, field: str) -> FacetNames | None:
        """What the values of a field are called; None while they are still being read."""
        return facet_names(self.columns, field) if self.columns is not None else None

    def count(self, field: str, value: int) -> int:
        """Events that a value would show, given all other facets; 0 until they are counted."""
        counted = self.counts.counts.get(field) if self.counts is not None else None
        return int(counted[value]) if counted is not None and value < len(counted) else 0

    def wanted(self, field: str) -> dict[int, Wanted]:
        """The values that the filter includes or excludes."""
        return self._wanted.get(field, {})

    def set(self, field: str, value: int, state: Wanted) -> None:
        """Include or exclude a value, or neither; the other values of the field stay."""
        names = self.names(field)
        if names is None:
            return
        included, excluded = (
            [spelling for spelling in some if value not in self._meant(field, spelling)]
            for some in values(self._workspace.filter, field)
        )
        if state is Wanted.INCLUDE:
            included.append(names.spellings[value])
        elif state is Wanted.EXCLUDE:
            excluded.append(names.spellings[value])
        self._workspace.set_filter(with_values(self._workspace.filter, field, included, excluded))

    def only(self, field: str, value: int) -> None:
        """Include this value of the field and no other."""
        names = self.names(field)
        if names is not None:
            spelling = names.spellings[value]
            self._workspace.set_filter(with_values(self._workspace.filter, field, [spelling]))

    def compare(self, field: str, value: int) -> None:
        """Compare this value of the field with the others that are included, or with all others where none is."""
        names = self.names(field)
        if names is None:
            return
        present = self._workspace.filter
        mine = with_values(without_field(present, field), field, [names.spellings[value]])
        included, _excluded = values(present, field)
        others = [spelling for spelling in included if value not in self._meant(field, spelling)]
        ruled_out = [] if others else [names.spellings[value]]
        self._workspace.compare_with(with_values(without_field(present, field), field, others, ruled_out), mine)

    def others_included(self, field: str, value: int) -> bool:
        """Whether the filter includes another value of the field."""
        return any(state is Wanted.INCLUDE for other, state in self.wanted(field).items() if other != value)

    def clear(self) -> None:
        """Show all events again."""
        self._workspace.clear_filter()

    def _on_opened_changed(self) -> None:
        columns = self._workspace.columns
        if columns is not self.columns:
            self.columns, self.counts = columns, None
        self._on_index_changed()

    def _on_index_changed(self) -> None:
        opened = self._workspace.opened
        if opened is None:
            return
        self._wanted = {field: self._wanted_of(field) for field in self._fields}
        self.count_again()

    def count_again(self) -> None:
        """Count anew for the present filter: in a job where there is much to count."""
        opened = self._workspace.opened
        if opened is None:
            return
        fields = [field for field in self._fields if self.names(field) is not None]
        work = _count(opened.columns, self._workspace.filter, opened.archive.find(), fields)
        if len(opened.columns) > AT_ONCE:
            self.changed.emit()
            self._jobs.start(JOB, work, self._counted, self._failed)
            return
        self._jobs.cancel(JOB)
        try:
            answer = run(work)
        except FrtError:
            self.changed.emit()
            return
        self._counted(answer)

    def _counted(self, answer: tuple[Columns, FacetCounts]) -> None:
        columns, counts = answer
        if columns is self.columns:
            self.counts = counts
            self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        """A filter that cannot be answered is refused by the workspace, which says so; here the counts stay."""
        if not isinstance(error, FrtError):
            raise error

    def _wanted_of(self, field: str) -> dict[int, Wanted]:
        included, excluded = values(self._workspace.filter, field)
        found: dict[int, Wanted] = {}
        for spellings, state in ((included, Wanted.INCLUDE), (excluded, Wanted.EXCLUDE)):
            for spelling in spellings:
                found.update(dict.fromkeys(self._meant(field, spelling), state))
        return found

    def _meant(self, field: str, spelling: str) -> list[int]:
        """The values that a spelling in the filter stands for, by name, code or alias."""
        names = self.names(field)
        if names is None or self.columns is None:
            return []
        if field in ("kind", "stage", "source", "quote", "checked"):
            position = FIELDS[field].choice(spelling)
            return [] if position is None else [position]
        try:
            found = resolver_of(self.columns).indices(field, spelling)
        except UnknownValueError:
            return []
        # A local place has the code of what it lies in: place:US-CA is California, not each of its cities.
        exact = [value for value in found if names.called(value, spelling)] if field == "place" else found
        return exact or found


def _count(columns: Columns, f: Filter, find: Find, fields: Sequence[str]) -> Work[tuple[Columns, FacetCounts]]:
    yield Progress(0)
    return columns, (yield from counting_facets(columns, f, find, fields))
