"""Merges into the database of a window: what is asked where it cannot be written, the window of a merge, one step to
undo, and word of a newer shipped database."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from frtdesk.base import paths
from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work
from frtdesk.base.wording import date_words
from frtdesk.base.words import translate
from frtdesk.model.conflict import Take
from frtdesk.state.archive import Jobs
from frtdesk.state.history import History
from frtdesk.state.notice import Notice, Offer
from frtdesk.state.workspace import Workspace

if TYPE_CHECKING:
    from frtdesk.app.archive import StoreArchive
    from frtdesk.app.merging import MergeDone
    from frtdesk.model.merge_plan import Choices, MergePlan
    from frtdesk.ui.merging.window import MergeWindow

PLAN, MERGE, NEWER = "merge plan", "merge", "newer shipped"


class WindowMerge:
    """Fills ui.merging.work.Merging. `window`: makes the window when it is first needed; `save_copy`: what is offered
    where the open database cannot be changed."""

    def __init__(
        self,
        workspace: Workspace,
        history: History,
        jobs: Jobs,
        window: Callable[[], MergeWindow],
        save_copy: Callable[[], None],
    ) -> None:
        self._workspace, self._history, self._jobs = workspace, history, jobs
        self._window, self._save_copy = window, save_copy
        self._looked_at: object = None
        workspace.opened_changed.connect(self._on_opened_changed)

    def show(self, newer: str) -> None:
        """Show what a newer database would change; where the open one cannot be changed say so."""
        archive = self._archive
        if archive is None:
            return
        if not archive.writable:
            said = translate("merge", "{name} cannot be changed, so nothing can be merged into it. {why}")
            offer = Offer(translate("merge", "Save a copy to edit…"), self._save_copy)
            self._workspace.tell(Notice(said.format(name=archive.name, why=archive.read_only_because), offer=offer))
            return
        window = self._window()
        window.begin(newer, Path(newer).name)
        window.open()

    # ------------------------------------------------------------------ Merging

    @property
    def into(self) -> str:
        archive = self._archive
        return archive.name if archive is not None else ""

    @property
    def _archive(self) -> StoreArchive | None:
        from frtdesk.app.archive import StoreArchive

        archive = self._workspace.opened.archive if self._workspace.opened is not None else None
        return archive if isinstance(archive, StoreArchive) else None

    def plan(
        self,
        newer: str,
        done: Callable[[MergePlan], None],
        failed: Callable[[BaseException], None],
        progress: Callable[[Progress], None],
    ) -> None:
        archive = self._archive
        if archive is None:
            failed(FrtError(translate("merge", "No database is open.")))
            return
        self._jobs.start(PLAN, archive.plan_merge(newer), done, failed, progress)

    def merge(
        self,
        plan: MergePlan,
        choices: Choices,
        done: Callable[[bool], None],
        failed: Callable[[BaseException], None],
        *,
        remove: bool,
    ) -> None:
        from frtdesk.model.merge_words import merged_words

        archive = self._archive
        if archive is None:
            failed(FrtError(translate("merge", "No database is open.")))
            return

        def merged(found: MergeDone | None) -> None:
            if found is not None:
                said = merged_words(plan, dict(choices), Take.MINE, remove=remove)
                self._history.was_done(archive, found.revision, found.title, said)
            done(found is not None)

        self._jobs.start(MERGE, archive.merge(plan, dict(choices), Take.MINE, remove=remove), merged, failed)

    def cancel(self) -> None:
        self._jobs.cancel(PLAN)

    # ------------------------------------------------------------------ word of a newer one

    def _on_opened_changed(self) -> None:
        """Once for each database that is opened."""
        archive = self._archive
        if archive is self._looked_at:
            return
        self._looked_at = archive
        if archive is not None and archive.writable:
            self._jobs.start(NEWER, _newer(archive), self._tell_newer, lambda _error: None)

    def _tell_newer(self, day: str) -> None:
        if not day or self._workspace.notice is not None:
            return
        said = translate("merge", "The events that ship with frtdesk are of {day}, and newer than those of your copy.")
        offer = Offer(translate("merge", "See what is new…"), lambda: self.show(str(paths.shipped_database())))
        self._workspace.tell(Notice(said.format(day=date_words(day)), wrong=False, offer=offer))


def _newer(archive: StoreArchive) -> Work[str]:
    yield Progress(0)
    return archive.newer_shipped()
