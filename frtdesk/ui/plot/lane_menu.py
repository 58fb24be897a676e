"""The context menu of a lane's title."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from frtdesk.base.words import translate
from frtdesk.state.lanes_shown import fold, fold_others, lanes_of, show_more_rows, show_rows, unfold_all
from frtdesk.state.workspace import Workspace


def lane_menu(parent: QWidget, workspace: Workspace, number: int) -> QMenu:
    """What can be done to a lane, as a menu that is yet to be shown."""
    lane, lanes = lanes_of(workspace)[number], workspace.view.lanes
    folded, shown = lane.code in lanes.folded, lanes.rows(lane)
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)

    def add(text: str, act: Callable[[], None], possible: bool = True) -> None:
        entry = menu.addAction(text)
        entry.triggered.connect(lambda _checked=False: act())
        entry.setEnabled(possible)

    fold_words = translate("lane", "Unfold the lane") if folded else translate("lane", "Fold the lane")
    add(fold_words, partial(fold, workspace, number))
    add(translate("lane", "Fold the other lanes"), partial(fold_others, workspace, number))
    add(translate("lane", "Unfold all lanes"), partial(unfold_all, workspace), bool(lanes.folded))
    menu.addSeparator()
    more, fewer = partial(show_more_rows, workspace, number, 1), partial(show_more_rows, workspace, number, -1)
    add(translate("lane", "More rows"), more, not folded and shown < lane.rows)
    add(translate("lane", "Fewer rows"), fewer, not folded and shown > 1)
    add(translate("lane", "All rows"), partial(show_rows, workspace, number, lane.rows), shown < lane.rows)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
