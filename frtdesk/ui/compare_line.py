"""The filter lines of a comparison, one for each half."""

from __future__ import annotations

from frtdesk.base.words import translate
from frtdesk.model.filter import EVERYTHING, Filter
from frtdesk.state.half import A, B
from frtdesk.state.workspace import Workspace
from frtdesk.ui.filter_line import FilterLine


class FirstLine(FilterLine):
    """Says and changes what stands above the axis; what is changed here is refined from then on."""

    def _say_half(self) -> None:
        self.edit.setAccessibleName(translate("compare", "Filter A, shown above the axis"))

    @property
    def _present(self) -> Filter:
        return self._workspace.view.filter

    def _want(self, wanted: Filter) -> None:
        self._workspace.choose_half(A)
        self._workspace.set_filter(wanted)

    def _connect_refusals(self, workspace: Workspace) -> None:
        workspace.filter_refused.connect(self._on_filter_refused)


class SecondLine(FilterLine):
    """Says and changes what stands below the axis; without a comparison it is empty, and what is typed begins one."""

    def _say_half(self) -> None:
        self.edit.setAccessibleName(translate("compare", "Filter B, shown below the axis"))

    @property
    def _present(self) -> Filter:
        compared = self._workspace.view.compare
        return EVERYTHING if compared is None else compared

    def _want(self, wanted: Filter) -> None:
        self._workspace.choose_half(B)
        self._workspace.compare_with(wanted)

    def _connect_refusals(self, workspace: Workspace) -> None:
        workspace.compare_refused.connect(self._on_filter_refused)

    def _still(self) -> str:
        if self._workspace.view.compare is None:
            return translate("compare", "Nothing is compared yet.")
        return super()._still()
