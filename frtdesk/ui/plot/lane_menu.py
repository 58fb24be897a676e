"""The context menu of a lane's title."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from frtdesk.base.words import translate
from frtdesk.state import lanes_shown
from frtdesk.state.lanes_shown import STEP, lanes_of
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.grouping import MOST_LANES
from frtdesk.timeline.lane_values import GROUPINGS


def lane_menu(parent: QWidget, workspace: Workspace, number: int) -> QMenu:
    """What can be done to a lane, as a menu that is yet to be shown."""
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    menu.aboutToHide.connect(menu.deleteLater)
    if workspace.halves is not None:  # a half of a comparison stays where it is
        _folding(menu, workspace, number)
        return menu
    _which(menu, workspace, number)
    menu.addSeparator()
    _place(menu, workspace, number)
    menu.addSeparator()
    _folding(menu, workspace, number)
    menu.addSeparator()
    fill_groupings(menu.addMenu(translate("lane", "Lanes by")), workspace)
    menu.addSeparator()
    menu.addMenu(_relations_menu(menu, workspace, number))
    return menu


MOST_RELATED = 24
"""Lanes that the menu of relations offers; the drawer's panel lists all pairs."""


def _relations_menu(parent: QMenu, workspace: Workspace, number: int) -> QMenu:
    """The lanes to which all relations of this one can be drawn; the one that is drawn is ticked."""
    lanes, drawn = lanes_of(workspace), workspace.view.between
    menu = QMenu(translate("lane", "Relations with"), parent)

    def draw(codes: tuple[str, str] | None) -> None:
        workspace.between.show(codes)

    for other in lanes[:MOST_RELATED]:
        title = translate("lane", "Events of this lane") if other is lanes[number] else other.title.replace("&", "&&")
        codes = (lanes[number].code, other.code)
        is_drawn = drawn is not None and set(drawn) == set(codes)
        entry = menu.addAction(title)
        entry.setCheckable(True)
        entry.setChecked(is_drawn)
        entry.triggered.connect(lambda _checked=False, wanted=None if is_drawn else codes: draw(wanted))
    return menu


def fill_groupings(menu: QMenu, workspace: Workspace) -> None:
    """What lanes can be made by, the present one ticked."""
    for by in GROUPINGS:
        entry = menu.addAction(lanes_shown.grouping_title(by))
        entry.setCheckable(True)
        entry.setChecked(workspace.view.by == by)
        entry.triggered.connect(lambda _checked=False, by=by: lanes_shown.group_by(workspace, by))


def _add(menu: QMenu, text: str, act: Callable[[], None], possible: bool = True) -> None:
    entry = menu.addAction(text)
    entry.triggered.connect(lambda _checked=False: act())
    entry.setEnabled(possible)


def _which(menu: QMenu, workspace: Workspace, number: int) -> None:
    lane = lanes_of(workspace)[number]
    if lane.field:
        _add(menu, translate("lane", "Filter by this lane"), partial(lanes_shown.only_lane, workspace, number))
    if lane.aside and not lane.code.endswith("-none"):
        more = partial(lanes_shown.show_more_lanes, workspace, STEP)
        _add(menu, translate("lane", "Show more lanes"), more, workspace.view.most < MOST_LANES)
    _add(menu, translate("lane", "Hide the lane"), partial(lanes_shown.hide, workspace, number))
    hidden = len(lanes_shown.hidden_lanes(workspace))
    if hidden:
        back = translate("lane", "Show %n hidden lane|Show %n hidden lanes", hidden)
        _add(menu, back, partial(lanes_shown.show_all, workspace))


def _place(menu: QMenu, workspace: Workspace, number: int) -> None:
    pinned = lanes_of(workspace)[number].code in workspace.view.lanes.pinned
    words = translate("lane", "Unpin the lane") if pinned else translate("lane", "Pin the lane")
    _add(menu, words, partial(lanes_shown.pin, workspace, number))
    for text, step in ((translate("lane", "Move the lane up"), -1), (translate("lane", "Move the lane down"), 1)):
        act = partial(lanes_shown.move_lane, workspace, number, step)
        _add(menu, text, act, lanes_shown.can_move(workspace, number, step))


def _folding(menu: QMenu, workspace: Workspace, number: int) -> None:
    lane, lanes = lanes_of(workspace)[number], workspace.view.lanes
    folded, shown = lane.code in lanes.folded, lanes.rows(lane)
    fold_words = translate("lane", "Unfold the lane") if folded else translate("lane", "Fold the lane")
    _add(menu, fold_words, partial(lanes_shown.fold, workspace, number))
    _add(menu, translate("lane", "Fold the other lanes"), partial(lanes_shown.fold_others, workspace, number))
    unfold = partial(lanes_shown.unfold_all, workspace)
    _add(menu, translate("lane", "Unfold all lanes"), unfold, lanes_shown.any_folded(workspace))
    menu.addSeparator()
    more = partial(lanes_shown.show_more_rows, workspace, number, 1)
    fewer = partial(lanes_shown.show_more_rows, workspace, number, -1)
    _add(menu, translate("lane", "More rows"), more, not folded and shown < lane.rows)
    _add(menu, translate("lane", "Fewer rows"), fewer, not folded and shown > 1)
    every = partial(lanes_shown.show_rows, workspace, number, lane.rows)
    _add(menu, translate("lane", "All rows"), every, shown < lane.rows)
