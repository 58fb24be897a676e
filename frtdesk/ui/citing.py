"""Citations on the clipboard, in the style that a person chose last."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QActionGroup, QGuiApplication
from PySide6.QtWidgets import QMenu

from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.columns import Meta
from frtdesk.model.event import Event
from frtdesk.state.setting import CITATION_WAYS
from frtdesk.state.workspace import Workspace

if TYPE_CHECKING:  # the processor of citations is imported when somebody cites
    from frtdesk.formats.event_citations import Cited
    from frtdesk.state.archive import Jobs
    from frtdesk.state.settings import Settings


class Citing:
    """Cites events of a workspace; `settings` remembers the way. What a style takes, half a second the first time, is a
    job."""

    def __init__(self, workspace: Workspace, jobs: Jobs, settings: Settings) -> None:
        self._workspace = workspace
        self._jobs = jobs
        self._settings = settings

    @property
    def way(self) -> str:
        """The way to cite that counts where none is chosen."""
        return self._settings["citation_style"]

    def copy(self, event: Event, meta: Meta, told: Callable[[str], None], number: int = 0) -> None:
        """Put citations of an event, or of the source with this number, on the clipboard, then say so."""
        from frtdesk.formats.event_citations import way_title

        way = self.way

        def done(cited: Cited) -> None:
            copied = QMimeData()
            copied.setText(cited.text)
            if cited.html:
                copied.setHtml(cited.html)
            QGuiApplication.clipboard().setMimeData(copied)
            if number:
                said = translate("detail", "The citation of the source was copied: {way}.")
            else:
                said = translate("detail", "The citations were copied: {way}.")
            told(said.format(way=way_title(way)))

        self._jobs.start("citation", _cited(way, event, meta, number), done, self._workspace.tell_error)

    def menu(self, title: str, parent: QMenu, copy: Callable[[], object]) -> QMenu:
        """The ways to cite; the one that is chosen is remembered, then `copy` copies."""
        from frtdesk.formats.event_citations import way_title

        menu = QMenu(title, parent)
        group = QActionGroup(menu)
        for way in CITATION_WAYS:
            action = menu.addAction(way_title(way))
            action.setCheckable(True)
            action.setChecked(way == self.way)
            group.addAction(action)
            action.triggered.connect(lambda _on=False, way=way: self._choose(way, copy))
        return menu

    def _choose(self, way: str, copy: Callable[[], object]) -> None:
        self._settings["citation_style"] = way
        copy()


def _cited(way: str, event: Event, meta: Meta, number: int) -> Work[Cited]:
    yield Progress(0)
    from frtdesk.formats.event_citations import cite

    return cite(way, event, meta, number)
