"""The filter line of the second filter of a comparison."""

from __future__ import annotations

from frtdesk.base.words import translate
from frtdesk.model.filter import EVERYTHING, Filter
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.filter_line import FilterLine


class CompareLine(FilterLine):
    """Says and changes what is compared with; without a comparison it is empty, and what is typed begins one."""

    def __init__(self, workspace: Workspace, appearance: Appearance) -> None:
        super().__init__(workspace, appearance)
        self.edit.setAccessibleName(translate("compare", "Filter B, shown below the axis"))

    @property
    def _present(self) -> Filter:
        compared = self._workspace.view.compare
        return EVERYTHING if compared is None else compared

    def _want(self, wanted: Filter) -> None:
        self._workspace.compare_with(wanted)

    def _connect_refusals(self, workspace: Workspace) -> None:
        workspace.compare_refused.connect(self._on_filter_refused)

    def _still(self) -> str:
        if self._workspace.view.compare is None:
            return translate("compare", "Nothing is compared yet.")
        return super()._still()
