"""A search of one window: what is asked, what it found within what the filter leaves, and where the person is in it.

It finds within the filter, and knows how many more there are outside. A later keystroke makes an earlier search stale;
what is found stands out on the canvas through `Workspace.mark_hits`. Above 60,000 events the hits in titles come first
and the others as soon as they are there.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work, run
from frtdesk.base.signal import Signal
from frtdesk.base.words import translate
from frtdesk.model.columns import Columns, Days, Mask
from frtdesk.model.search_found import HitText
from frtdesk.model.search_words import SearchWords, search_words
from frtdesk.state.archive import Archive, Jobs, Opened
from frtdesk.state.workspace import AT_ONCE, Workspace
from frtdesk.timeline.hits import NO_HITS, Hits, hits_of, within

JOB, SCOPE_JOB, TEXTS_JOB = "search", "search-scope", "search-texts"
REMEMBERED = 2_000
"""Hits of which the texts are kept: some screens full, 2 MB."""

Order = Literal["relevance", "date"]
Step = Literal[-1, 1]


class Search:
    """`changed`: anything of it; `found_changed`: other hits are listed, or in another order; `texts_changed`: more
    texts of hits can be shown. `is_partial`: more hits are still being looked for."""

    changed = Signal()
    found_changed = Signal()
    texts_changed = Signal()

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        self._workspace = workspace
        self._jobs = jobs
        self.text = ""
        self.words = SearchWords()
        self.is_open = False
        self.is_searching = False
        self.is_partial = False
        self.everywhere = False
        self.order: Order = "relevance"
        self.problem: FrtError | None = None
        self.said = ""
        self.all: Hits = NO_HITS
        self.hits: Hits = NO_HITS
        self._columns: Columns | None = workspace.columns
        self._scope: Mask | None = None
        self._texts: dict[int, HitText] = {}
        self._then: Step | None = None
        self._titles_only = False
        workspace.opened_changed.connect(self._on_opened_changed)
        workspace.index_changed.connect(self._on_index_changed)
        workspace.selection_changed.connect(self._on_selection_changed)

    # ------------------------------------------------------------------ what it knows

    @property
    def asks(self) -> bool:
        """Whether there is anything to search for."""
        return self.is_open and bool(self.words.words) and not self.words.too_short

    @property
    def listed(self) -> Days:
        """The hits as a list shows them."""
        return self.hits.by_relevance if self.order == "relevance" else self.hits.events

    @property
    def outside(self) -> int:
        """How many hits the filter hides."""
        if not self.everywhere:
            return len(self.all) - len(self.hits)
        index = self._workspace.index
        return 0 if index is None else len(self.all) - int(np.count_nonzero(index.kept[self.all.events]))

    @property
    def position(self) -> int:
        """Which of the hits in order of time is selected, from 1; 0 where none is."""
        if not self._workspace.selection or not len(self.hits):
            return 0
        here = self._workspace.selection[-1]
        at = int(np.searchsorted(self.hits.events, here))
        return at + 1 if at < len(self.hits) and self.hits.events[at] == here else 0

    def is_outside(self, event: int) -> bool:
        """Whether the filter hides an event."""
        index = self._workspace.index
        return index is not None and not index.kept[event]

    def text_of(self, event: int) -> HitText | None:
        """Where the words stand in a hit; None until it is read, which `want` asks for."""
        return self._texts.get(event)

    # ------------------------------------------------------------------ what a person does

    def open(self) -> None:
        """Begin to search, for what was searched for last."""
        if not self.is_open:
            self.is_open = True
            self._begin()

    def close(self) -> None:
        """End the search: no marks, no list. What was asked is kept for the next time."""
        if self.is_open:
            self.is_open, self._then = False, None
            self._stop()
            self._show(NO_HITS, NO_HITS)

    def set_text(self, text: str) -> None:
        """Search for other words."""
        if text == self.text:
            return
        before = self.words
        self.text, self.words = text, search_words(text)
        if self.words != before or self.problem is not None:
            self._begin()
        else:
            self.said = ""
            self.changed.emit()

    def set_everywhere(self, everywhere: bool) -> None:
        """Search all events, or only what the filter leaves."""
        if everywhere != self.everywhere:
            self.everywhere, self.said = everywhere, ""
            self._rescope()
            self.changed.emit()

    def set_order(self, order: Order) -> None:
        """List by relevance or by date."""
        if order != self.order:
            self.order = order
            self.found_changed.emit()
            self.changed.emit()

    def step(self, by: Step) -> None:
        """Select the next or previous hit in order of time, from the selection on, and bring it into view. After the
        last comes the first, and that is said. A search that was closed begins again."""
        if not self.is_open:
            self.open()
        if self.is_searching and not len(self.hits):
            self._then = by
        elif len(self.hits):
            event, wrapped = self._next(by)
            self.take(event)
            self.said = _wrapped(by) if wrapped else ""
            self.changed.emit()

    def take(self, event: int) -> None:
        """Select a hit and bring it into view."""
        self._workspace.select((event,))
        self._workspace.reveal(event)

    def want(self, events: Sequence[int]) -> None:
        """Read the texts of these hits, unless they are there."""
        opened = self._workspace.opened
        missing = [event for event in events if event not in self._texts]
        if opened is None or not missing or not self.asks:
            return
        keys = [int(opened.columns.key[event]) for event in missing]
        work = _texts(opened.archive, keys, missing, self.words)
        self._jobs.start(TEXTS_JOB, work, self._texts_read, self._failed)

    def _next(self, by: Step) -> tuple[int, bool]:
        """The hit after or before the selection, and whether that goes over the end; without a selection the first or
        last in view."""
        events = self.hits.events
        if not self._workspace.selection:
            return self._first_in_view(by), False
        here = self._workspace.selection[-1]
        at = int(np.searchsorted(events, here, "right")) if by > 0 else int(np.searchsorted(events, here)) - 1
        wrapped = not 0 <= at < len(events)
        return int(events[at % len(events)]), wrapped and len(events) > 1

    def _first_in_view(self, by: Step) -> int:
        hits, view = self.hits, self._workspace.view
        first, after = np.searchsorted(hits.moments, (view.start, view.stop)).tolist()
        if after > first:
            return int(hits.dated[first if by > 0 else after - 1])
        return int(hits.events[0 if by > 0 else -1])

    # ------------------------------------------------------------------ searching

    def _begin(self) -> None:
        """Search anew. What was found before stays until the answer is there, unless nothing is asked."""
        self._stop()
        self.said, self.problem = "", None
        self._texts = {}
        opened = self._workspace.opened
        if opened is None or not self.asks:
            self._show(NO_HITS, NO_HITS)
            return
        self._ask(opened, titles_only=len(opened.columns) > AT_ONCE)
        self.changed.emit()

    def _stop(self) -> None:
        for job in (JOB, SCOPE_JOB, TEXTS_JOB):
            self._jobs.cancel(job)
        self.is_searching = self.is_partial = False

    def _ask(self, opened: Opened, *, titles_only: bool) -> None:
        index = self._workspace.index
        scope = None if self.everywhere or index is None else index.kept
        self.is_searching, self._titles_only = True, titles_only
        work = _found(opened, self.words, scope, titles_only=titles_only)
        self._jobs.start(JOB, work, self._answered, self._failed)

    def _answered(self, answer: tuple[Columns, Mask | None, Hits, Hits]) -> None:
        columns, scope, everything, inside = answer
        opened, index = self._workspace.opened, self._workspace.index
        if opened is None or index is None or columns.key is not opened.columns.key:
            return
        again = self.is_partial = self._titles_only
        self.is_searching = False
        if scope is not (None if self.everywhere else index.kept):
            self.all = everything
            self._rescope()
        elif len(everything) or not again:
            self._scope = scope
            self._show(everything, inside)
        if again:
            self._ask(opened, titles_only=False)
            self.changed.emit()
        by = self._then
        if by is not None and (len(self.hits) or not again):
            self._then = None
            self.step(by)

    def _failed(self, error: BaseException) -> None:
        """A database that cannot answer says so where the search is typed."""
        if not isinstance(error, FrtError):
            raise error
        self._stop()
        self.problem = error
        self._show(NO_HITS, NO_HITS)

    def _rescope(self) -> None:
        """Find among all hits those that the filter leaves now."""
        index = self._workspace.index
        scope = None if self.everywhere or index is None else index.kept
        if scope is None or not len(self.all):
            self._scoped((scope, self.all, self.all))
            return
        work = _scoped(scope, self.all)
        if len(self.all) > AT_ONCE:
            self._jobs.start(SCOPE_JOB, work, self._scoped, self._failed)
        else:
            self._jobs.cancel(SCOPE_JOB)
            self._scoped(run(work))

    def _scoped(self, answer: tuple[Mask | None, Hits, Hits]) -> None:
        self._scope, everything, inside = answer
        if everything is self.all:
            self._show(everything, inside)

    def _show(self, everything: Hits, inside: Hits) -> None:
        changed = inside is not self.hits and (len(inside) or len(self.hits))
        self.all, self.hits = everything, inside
        if changed:
            self._workspace.mark_hits(inside)
            self.found_changed.emit()
        self.changed.emit()

    def _texts_read(self, read: dict[int, HitText]) -> None:
        self._texts.update(read)
        for event in list(self._texts)[:-REMEMBERED]:
            del self._texts[event]
        self.texts_changed.emit()

    # ------------------------------------------------------------------ signals

    def _on_opened_changed(self) -> None:
        """Other events are searched anew; the same ones that only got their links are not."""
        columns, before = self._workspace.columns, self._columns
        self._columns = columns
        if columns is None or (before is not None and columns.key is before.key):
            return
        self._stop()
        self.all = self.hits = NO_HITS
        self.everywhere = False
        self.found_changed.emit()
        if self.is_open:
            self._begin()

    def _on_index_changed(self) -> None:
        index = self._workspace.index
        if index is not None and self.is_open and not self.everywhere and index.kept is not self._scope:
            self.said = ""
            self._rescope()

    def _on_selection_changed(self) -> None:
        if self.is_open:
            self.said = ""
            self.changed.emit()


def _wrapped(by: Step) -> str:
    if by > 0:
        return translate("search", "That was the last hit. On from the first.")
    return translate("search", "That was the first hit. On from the last.")


def _found(
    opened: Opened, words: SearchWords, scope: Mask | None, *, titles_only: bool
) -> Work[tuple[Columns, Mask | None, Hits, Hits]]:
    """All hits, and those in `scope` (None: all of them)."""
    ranked = yield from opened.archive.search(words, titles_only=titles_only)
    yield Progress(1, 2)
    everything = hits_of(opened.columns, opened.rows, ranked)
    yield Progress(2, 2)
    return opened.columns, scope, everything, everything if scope is None else within(everything, scope)


def _scoped(scope: Mask, everything: Hits) -> Work[tuple[Mask | None, Hits, Hits]]:
    yield Progress(0)
    return scope, everything, within(everything, scope)


def _texts(
    archive: Archive, keys: Sequence[int], events: Sequence[int], words: SearchWords
) -> Work[dict[int, HitText]]:
    yield Progress(0)
    read = archive.hit_texts(keys, words)
    return {event: read[key] for key, event in zip(keys, events, strict=True) if key in read}
