"""What the selected event answers and what answered it, kept up to date while somebody looks at it."""

from __future__ import annotations

from frtdesk.base.signal import Signal
from frtdesk.model.columns import Columns
from frtdesk.model.relations import Relations
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.answers import Chain, chain


class LiveChain:
    """`chain` is None without a selected event, and until the relations are read; `changed` after it changed. `deep`:
    all the way; `loose`: by every relation. Nothing is worked out while not `watched`."""

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._watched = False
        self.deep, self.loose = False, True
        self.columns: Columns | None = None
        self.relations: Relations | None = None
        self.chain: Chain | None = None
        workspace.selection_changed.connect(self._on_selection_changed)
        workspace.opened_changed.connect(self._on_opened_changed)
        workspace.relations.changed.connect(self._on_relations_changed)

    def watch(self, watched: bool) -> None:
        """Somebody looks at it, or nobody does any more."""
        self._watched = watched
        self._renew()

    def choose(self, *, deep: bool | None = None, loose: bool | None = None) -> None:
        """How far to go, and by which relations."""
        self.deep = self.deep if deep is None else deep
        self.loose = self.loose if loose is None else loose
        self._renew()

    @property
    def reading(self) -> bool:
        """True while the relations are being read."""
        return self._workspace.opened is not None and self._workspace.relations.known is None

    def _on_selection_changed(self) -> None:
        self._renew()

    def _on_opened_changed(self) -> None:
        self._renew()

    def _on_relations_changed(self) -> None:
        self._renew()

    def _renew(self) -> None:
        if not self._watched:
            return
        workspace = self._workspace
        self.columns = workspace.columns
        self.relations = workspace.relations.want()
        self.chain = None
        if self.columns is not None and self.relations is not None and workspace.selection:
            event = workspace.selection[-1]
            self.chain = chain(self.columns, self.relations, event, deep=self.deep, loose=self.loose)
        self.changed.emit()
