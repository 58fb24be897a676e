"""Events by their titles, found by the index of the database in a job, however many there are."""

from __future__ import annotations

from collections.abc import Callable

from frtdesk.actions.palette.entry import Entry
from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.column_dates import dates_in_words
from frtdesk.model.event_words import title_words
from frtdesk.model.search_words import SearchWords, search_words
from frtdesk.state.archive import Jobs, Opened
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.hits import hits_of

JOB = "palette"

MOST = 8
"""Events that are listed."""

TITLE = 160
"""Characters of a title."""


class EventTitles:
    """Fills `Asked`. Choosing an event selects it and brings it into view, with what the filter hides if need be."""

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        self._workspace = workspace
        self._jobs = jobs

    def ask(self, text: str, then: Callable[[tuple[Entry, ...]], None]) -> None:
        opened, words = self._workspace.opened, search_words(text)
        self.stop()
        if opened is None or not words.words or words.too_short:
            return
        self._jobs.start(
            JOB, _found(opened, words), lambda events: then(self._entries(opened, events)), self._failed
        )  # fmt: skip

    def stop(self) -> None:
        self._jobs.cancel(JOB)

    @staticmethod
    def _failed(error: BaseException) -> None:
        """A database that cannot be searched lists no events; the search line says why."""
        if not isinstance(error, FrtError):
            raise error

    def _entries(self, opened: Opened, events: tuple[int, ...]) -> tuple[Entry, ...]:
        columns, index = opened.columns, self._workspace.index
        if self._workspace.columns is None or self._workspace.columns.key is not columns.key:
            return ()
        place, hidden = translate("palette", "Event"), translate("palette", "Event that the filter hides")
        return tuple(
            Entry(
                f"event {columns.key[event]}", title_words(columns.titles[event], TITLE),
                lambda it=event: self._go(it, opened), rank=4,
                place=place if index is None or index.kept[event] else hidden, help=dates_in_words(columns, event),
            )
            for event in events
        )  # fmt: skip

    def _go(self, event: int, opened: Opened) -> None:
        workspace = self._workspace
        if workspace.columns is None or workspace.columns.key is not opened.columns.key:
            return
        workspace.select((event,))
        workspace.reveal(event)


def _found(opened: Opened, words: SearchWords) -> Work[tuple[int, ...]]:
    """The best hits in titles."""
    ranked = yield from opened.archive.search(words, titles_only=True)
    yield Progress(1, 2)
    hits = hits_of(opened.columns, opened.rows, ranked)
    yield Progress(2, 2)
    return tuple(int(event) for event in hits.by_relevance[:MOST])
