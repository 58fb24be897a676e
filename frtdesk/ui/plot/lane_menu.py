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
    menu.addSeparator()
    menu.addMenu(_relations_menu(menu, workspace, number))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


MOST_LANES = 24
"""Lanes that the menu of relations offers; the drawer's panel lists all pairs."""


def _relations_menu(parent: QMenu, workspace: Workspace, number: int) -> QMenu:
    """The lanes to which all relations of this one can be drawn; the one that is drawn is ticked."""
    lanes, drawn = lanes_of(workspace), workspace.view.between
    menu = QMenu(translate("lane", "Relations with"), parent)

    def draw(codes: tuple[str, str] | None) -> None:
        workspace.between.show(codes)

    for other in lanes[:MOST_LANES]:
        title = translate("lane", "Events of this lane") if other is lanes[number] else other.title.replace("&", "&&")
        codes = (lanes[number].code, other.code)
        is_drawn = drawn is not None and set(drawn) == set(codes)
        entry = menu.addAction(title)
        entry.setCheckable(True)
        entry.setChecked(is_drawn)
        entry.triggered.connect(lambda _checked=False, wanted=None if is_drawn else codes: draw(wanted))
    return menu
