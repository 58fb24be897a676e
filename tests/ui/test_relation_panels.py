"""The drawer's panels of what answered what: chain, response lag, relations between lanes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from desk_stand_ins import AtOnce, opened_workspace
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from frtdesk.draw.theme import DARK
from frtdesk.model.event import Event, Relation
from frtdesk.model.query import parse
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.drawer import PanelNeeds
from frtdesk.ui.panels.between_panel import BetweenPanel
from frtdesk.ui.panels.chain_panel import ChainPanel
from frtdesk.ui.panels.lag_panel import LagPanel
from frtdesk.ui.widgets import line_table
from frtdesk.ui.widgets.line_table import LineTable


def _answers(*to: str) -> tuple[Relation, ...]:
    return tuple(Relation(one, "responds_to") for one in to)


EVENTS = [
    Event("call", "A call <b>not bold</b>", "2020-02-01", kind="advocacy"),
    Event("other-call", "Another call", "2020-03-01", kind="advocacy"),
    *(
        Event(f"move-{n}", f"Move {n}", f"2020-0{n + 3}-01", kind="corporate", relations=_answers("call"))
        for n in range(5)
    ),
    Event("bill", "A bill", "2020-10", kind="regulation", stage="proposed", relations=_answers("call", "other-call")),
    Event("law", "A law", "2021-10-01", kind="regulation", stage="enacted", relations=(Relation("bill", "amends"),)),
]


@pytest.fixture
def workspace() -> Workspace:
    return opened_workspace(EVENTS)


@pytest.fixture
def appearance() -> Appearance:
    return Appearance()


@pytest.fixture
def shown(qtbot: QtBot, workspace: Workspace, appearance: Appearance) -> Iterator[Callable[..., QWidget]]:
    made: list[QWidget] = []

    def show(kind: Callable[[PanelNeeds], QWidget], size: tuple[int, int] = (1300, 300)) -> QWidget:
        panel = kind(PanelNeeds(workspace, appearance, AtOnce(), Settings(None)))
        made.append(panel)
        qtbot.addWidget(panel)
        panel.resize(*size)
        panel.show()
        qtbot.waitExposed(panel)
        return panel

    yield show
    for panel in made:
        panel.hide()


def rows(table: LineTable) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def at(workspace: Workspace, event_id: str) -> int:
    assert workspace.columns is not None
    found = workspace.columns.ids.index(event_id)
    assert found is not None
    return found


def chosen_ids(workspace: Workspace) -> list[str]:
    assert workspace.columns is not None
    return [workspace.columns.ids[event] for event in workspace.selection]


# ------------------------------------------------------------------ chain


def test_the_chain_says_what_to_do_without_a_selection(shown: Callable[..., ChainPanel]) -> None:
    panel = shown(ChainPanel)
    assert panel.word.isVisible()
    assert "Select an event" in panel.word.text()


def test_the_chain_lists_both_directions_with_days(shown: Callable[..., ChainPanel], workspace: Workspace) -> None:
    panel = shown(ChainPanel)
    workspace.select((at(workspace, "bill"),))
    assert rows(panel.table) == [
        ["What it answers", "", "", ""],
        ["A call <b>not bold</b>", "responds to", "243 to 273 days earlier", "1 February 2020 (day not confirmed)"],
        ["Another call", "responds to", "214 to 244 days earlier", "1 March 2020 (day not confirmed)"],
        ["The selected event", "", "", ""],
        ["A bill", "", "", "October 2020"],
        ["What answered it", "", "", ""],
        ["A law", "is amended by", "335 to 365 days later", "1 October 2021 (day not confirmed)"],
    ]


def test_all_the_way_goes_on_and_a_click_selects(
    shown: Callable[..., ChainPanel], workspace: Workspace, qtbot: QtBot
) -> None:
    panel = shown(ChainPanel)
    workspace.select((at(workspace, "other-call"),))
    panel.deep.click()
    titles = [row[0] for row in rows(panel.table)]
    assert titles[-2:] == ["A bill", "A law"]
    assert rows(panel.table)[-1][3] == "579 days later"
    area = panel.table.visualRect(panel.table.model().index(len(titles) - 1, 0))
    panel.table.scrollToBottom()
    area = panel.table.visualRect(panel.table.model().index(len(titles) - 1, 0))
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert chosen_ids(workspace) == ["law"]
    assert workspace.view.start <= 18901 <= workspace.view.stop


def test_the_keyboard_chooses_too(shown: Callable[..., ChainPanel], workspace: Workspace, qtbot: QtBot) -> None:
    panel = shown(ChainPanel)
    workspace.select((at(workspace, "bill"),))
    panel.table.setFocus()
    panel.table.setCurrentIndex(panel.table.model().index(0, 0))
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert chosen_ids(workspace) == ["bill"]  # a heading is no event
    qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert chosen_ids(workspace) == ["call"]


# ------------------------------------------------------------------ lag


def test_the_lag_has_a_median_from_five_pairs_on(shown: Callable[..., LagPanel]) -> None:
    panel = shown(LagPanel)
    assert rows(panel.table) == [
        ["Call to corporate move", "5", "90 days", "29 to 151 days"],
        ["Call to bill", "2", "–", "214 to 273 days"],
        ["Bill to law", "1", "–", "335 to 365 days"],
    ]
    assert panel.method.text().startswith("Of 2 calls in this filter 2 have a recorded answer, of 1 bill 1.")
    assert len(rows(panel.list)) == 8


def test_a_line_leaves_its_pairs_and_a_pair_selects_both_events(
    shown: Callable[..., LagPanel], workspace: Workspace
) -> None:
    panel = shown(LagPanel)
    panel.table.chosen.emit(1)
    assert [row[0] for row in rows(panel.list)] == ["214 to 244 days", "243 to 273 days"]
    panel.list.chosen.emit(0)
    assert chosen_ids(workspace) == ["other-call", "bill"]
    view = workspace.view
    assert view.start < 18322 < 18536 + 30 < view.stop
    assert view.days < 700
    panel.table.chosen.emit(1)
    assert len(rows(panel.list)) == 8


def test_a_dot_is_found_where_it_is_drawn(shown: Callable[..., LagPanel], qtbot: QtBot) -> None:
    panel = shown(LagPanel, (1300, 500))
    plot = panel.plot
    x, y = plot._at[0][3], plot._at[1][3]
    at_scene = plot.getViewBox().mapViewToScene(QPointF(float(x), float(y)))
    where = plot.mapFromScene(at_scene)
    assert plot.pair_at(QPointF(where)) == 3
    assert "days" in plot.pair_words(3)
    with qtbot.waitSignal(plot.chosen) as chosen:
        qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert chosen.args == [3]
    assert plot.pair_at(QPointF(1, 1)) == -1


def test_choices_change_what_counts_and_say_so(shown: Callable[..., LagPanel], workspace: Workspace) -> None:
    panel = shown(LagPanel)
    panel.follows.click()
    assert "only follows it" in panel.method.text()
    workspace.set_filter(parse("kind:advocacy"))
    assert [row[0] for row in rows(panel.table)] == ["Call to corporate move", "Call to bill"]
    panel.both.click()
    assert panel.word.isVisible()
    assert "No pair: none of the 2 calls in this filter has a recorded answer." in panel.word.text()
    assert not panel.copy.isEnabled()
    workspace.set_filter(parse("kind:corporate"))
    assert "holds no call and no bill" in panel.word.text()


def test_groups_stand_under_their_step(shown: Callable[..., LagPanel]) -> None:
    panel = shown(LagPanel)
    panel.by.setCurrentIndex(panel.by.findData("place"))
    assert [row[0] for row in rows(panel.table)][:2] == ["Call to corporate move", "No place given"]
    panel.table.chosen.emit(1)
    assert len(rows(panel.list)) == 5


def test_table_and_pairs_are_copied_and_written(
    shown: Callable[..., LagPanel], workspace: Workspace, tmp_path: Path
) -> None:
    panel = shown(LagPanel)
    panel.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Step\tPairs\tMedian\tRange"
    assert lines[1] == "Call to corporate move\t5\t90 days\t29 to 151 days"
    assert len(lines) == 1 + 3 + 1 + 1 + 8
    panel.write(str(tmp_path / "lag.csv"))
    assert (tmp_path / "lag.csv").read_text("utf-8").count("\n") == 9
    assert not any(menu.isVisible() for menu in panel.findChildren(QMenu))
    panel.write(str(tmp_path / "nowhere" / "lag.csv"))
    assert workspace.notice is not None
    assert workspace.notice.wrong


@pytest.mark.parametrize("size", [(560, 260), (840, 260), (1300, 300), (900, 700)])
def test_in_any_room_something_is_shown_and_nothing_is_squeezed(
    shown: Callable[..., LagPanel], size: tuple[int, int], appearance: Appearance
) -> None:
    panel = shown(LagPanel, size)
    for part in range(3):
        panel.part.setCurrentIndex(part)
        parts = [widget for widget in (panel.table, panel.plot, panel.list) if widget.isVisible()]
        assert parts
        assert all(widget.width() >= 150 for widget in parts)
    appearance.use(DARK, 2.0)
    assert panel.isVisible()


# ------------------------------------------------------------------ between lanes


def test_pairs_of_lanes_by_kind_of_relation(shown: Callable[..., BetweenPanel], workspace: Workspace) -> None:
    panel = shown(BetweenPanel)
    assert rows(panel.table) == [
        ["Corporate moves – Advocacy calls", "5", "5", "–"],
        ["Advocacy calls – Regulation", "2", "2", "–"],
        ["Within Regulation", "1", "–", "1"],
    ]
    assert not panel.clear.isEnabled()
    panel.table.chosen.emit(0)
    assert workspace.view.between == ("corporate", "advocacy")
    assert panel.table.marked == 0
    panel.clear.click()
    assert workspace.view.between is None
    assert panel.table.marked == -1


def test_no_relation_is_a_sentence(shown: Callable[..., BetweenPanel], workspace: Workspace) -> None:
    panel = shown(BetweenPanel)
    workspace.set_filter(parse("kind:corporate"))
    assert panel.word.text() == "No two events of this filter are related."


def test_after_regrouping_the_filter_is_not_to_blame(shown: Callable[..., BetweenPanel], workspace: Workspace) -> None:
    panel = shown(BetweenPanel)
    workspace.between.show(("corporate", "advocacy"))
    assert panel.word.text().startswith("Choose two lanes")
    workspace.go(replace(workspace.view, by="place"))
    assert panel.word.text() == "The two lanes that were chosen are no longer there. Choose two of these anew."
    assert panel.clear.isEnabled()
    workspace.go(replace(workspace.view, by="kind"))
    assert panel.word.text().startswith("Choose two lanes")
    workspace.set_filter(parse("kind:regulation"))
    assert panel.word.text() == "The filter leaves no relation between the two chosen lanes."


def test_the_lag_says_which_half_of_a_comparison_it_is_about(
    shown: Callable[..., LagPanel], workspace: Workspace
) -> None:
    panel = shown(LagPanel)
    assert not panel.half.isVisible()
    workspace.compare_with(parse("id:bill"), parse("id:call"))
    assert panel.half.isVisible()
    assert panel.method.text().startswith("A: id:call. Of 1 call in this filter 1 has")
    assert [line[0] for line in rows(panel.table)] == ["Call to corporate move", "Call to bill"]
    panel.half.setCurrentIndex(1)
    assert panel.method.text().startswith(
        "B: id:bill. Of 0 calls in this filter 0 have a recorded answer, of 1 bill 1."
    )
    assert [line[0] for line in rows(panel.table)] == ["Bill to law"]
    panel.copy.click()
    assert QGuiApplication.clipboard().text().startswith("B: id:bill.\n")
    workspace.compare_with(parse("id:law"))
    assert panel.word.text().startswith("B: id:law. This filter holds no call and no bill")
    workspace.compare_with(None)
    assert not panel.half.isVisible()
    assert panel.method.text().startswith("Of 1 call in this filter")


# ------------------------------------------------------------------ their table


@pytest.mark.parametrize("wide", [420, 620, 1300])
def test_titles_keep_room_and_the_widest_other_column_is_shortened_first(
    shown: Callable[..., ChainPanel], workspace: Workspace, wide: int
) -> None:
    panel = shown(ChainPanel, (wide, 300))
    workspace.select((at(workspace, "bill"),))
    header = panel.table.horizontalHeader()
    sizes = [header.sectionSize(column) for column in range(header.count())]
    assert sizes[0] >= 172
    assert sum(sizes) <= panel.table.viewport().width() or min(sizes[1:]) >= 60
    if wide == 1300:
        assert sizes[0] > 300


def test_only_the_widest_columns_are_shortened() -> None:
    assert line_table._cap([100, 120, 300], 1_000, 50) >= 300
    assert line_table._cap([100, 120, 300], 420, 50) == 200
    assert line_table._cap([300, 300], 400, 50) == 200
    assert line_table._cap([300, 300], 10, 96) == 96


def test_in_a_low_drawer_the_method_stands_behind_a_button(shown: Callable[..., LagPanel], qtbot: QtBot) -> None:
    low = shown(LagPanel, (500, 200))
    assert low.how.isVisible()
    assert not low.method.isVisible()
    assert "Under 5 pairs" in low.how.accessibleDescription()
    low.how.click()
    assert low.method.isVisible()
    assert low.method.text().endswith("no median.")
    assert not low.table.isVisible()
    qtbot.waitUntil(lambda: low.method.height() >= low.method.heightForWidth(low.method.width()))
    low.how.click()
    assert low.table.isVisible()
    high = shown(LagPanel, (500, 300))
    assert high.method.text().endswith("no median.")
    assert not high.how.isVisible()
