"""A chart while two filters are compared: A, B, or both beside each other, and each click in its own filter."""

from __future__ import annotations

import numpy as np
import pytest
from desk_stand_ins import AtOnce, opened_workspace
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.model.event import Event
from frtdesk.model.query import parse, to_text
from frtdesk.state import chart_words
from frtdesk.state.half import half_words
from frtdesk.state.live_chart import ChartChoice, LiveChart
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.chart import HALVES, Chart

EVENTS = [
    Event("a", "face", "2019-06-08", kind="corporate"),
    Event("b", "face and voice", "2020-06-11", kind="corporate"),
    Event("c", "voice", "2020-07-20", kind="regulation", stage="passed"),
    Event("d", "voice", "2020-08-20", kind="advocacy"),
    Event("e", "gait", "2022-02-02", kind="advocacy"),
    Event("f", "voice", None, kind="context"),
]


@pytest.fixture
def workspace() -> Workspace:
    made = opened_workspace(EVENTS)
    made.compare_with(parse("voice"), parse("face"))
    return made


def live(workspace: Workspace, half: str, field: str = "kind") -> LiveChart:
    made = LiveChart(workspace, AtOnce(), ChartChoice(field, "year", half=half))  # pyright: ignore[reportArgumentType]
    made.watch(True)
    return made


def chart_of(made: LiveChart) -> Chart:
    assert made.chart is not None, made.why_not
    return made.chart


def said(workspace: Workspace) -> tuple[str, str]:
    assert workspace.view.compare is not None
    return to_text(workspace.view.filter), to_text(workspace.view.compare)


def test_a_beside_b_has_a_bar_for_each(workspace: Workspace) -> None:
    made = live(workspace, "both")
    chart = chart_of(made)
    assert (chart.field, made.beside) == (HALVES, True)
    assert [series.title for series in chart.series] == ["A · face", "B · voice"]
    assert chart.counts.tolist() == [[1, 1, 0, 0], [0, 3, 0, 0]]
    assert chart.totals.tolist() == [1, 3, 0, 0]
    assert chart_words.title(chart) == "Events a year, A beside B"
    assert chart_words.about_part(chart, 1) == "2020: 3 events. B · voice 3, A · face 1"
    assert "An event of both counts once under each." in chart_words.accounts(chart)
    assert chart_words.as_table(chart).splitlines()[0].endswith("Events\tA · face\tB · voice")
    assert half_words(workspace.view, "both") == "A: face. B: voice."


def test_one_half_counts_its_own_filter_alone(workspace: Workspace) -> None:
    made = live(workspace, "B")
    assert chart_of(made).totals.tolist() == [0, 3, 0, 0]
    assert [series.title for series in chart_of(made).series] == ["Corporate moves", "Advocacy calls", "Regulation",
                                                                  "Context"]  # fmt: skip
    assert chart_of(made).accounts.undated == 1
    made.choose(ChartChoice("kind", "year", half="A"))
    assert chart_of(made).totals.tolist() == [1, 1, 0, 0]
    assert half_words(workspace.view, "A") == "A: face."


def test_a_click_filters_the_half_that_is_counted(workspace: Workspace) -> None:
    made = live(workspace, "B")
    chart = chart_of(made)
    made.pick(2020, 0)
    assert said(workspace) == ("face", "voice during:2020 kind:corporate")
    assert chart_of(made).counts.tolist() == chart.counts.tolist()
    assert chart_of(made).kept.sum() == 1
    made.unpick()
    assert said(workspace) == ("face", "voice")
    made.choose(ChartChoice("kind", "year", half="A"))
    made.pick(2019, None)
    assert said(workspace) == ("face during:2019", "voice")


def test_beside_each_other_a_click_picks_the_time_in_both(workspace: Workspace) -> None:
    made = live(workspace, "both")
    made.pick(2020, 1)
    assert said(workspace) == ("face during:2020", "voice during:2020")
    assert chart_of(made).chosen == {2020}
    made.pick(2019, 0, add=True)
    assert said(workspace) == ("face during:(2020 OR 2019)", "voice during:(2020 OR 2019)")
    made.pick(2020, 0, add=True)
    assert said(workspace) == ("face during:2019", "voice during:2019")
    made.pick(2019, 0)
    assert said(workspace) == ("face", "voice")
    made.pick(None, 1)
    assert said(workspace) == ("face", "voice")


def test_without_a_comparison_the_chosen_half_says_nothing(workspace: Workspace) -> None:
    made = live(workspace, "B")
    workspace.compare_with(None)
    assert chart_of(made).totals.tolist() == [1, 1, 0, 0]
    assert (half_words(workspace.view, "B"), made.comparing) == ("", False)
    workspace.compare_with(parse("gait"))
    assert chart_of(made).totals.tolist() == [0, 0, 0, 1]
    workspace.swap_halves()
    assert chart_of(made).totals.tolist() == [1, 1, 0, 0]


@given(st.lists(st.sampled_from(["face", "voice", "gait", "", "-face", "kind:advocacy"]), min_size=2, max_size=2))
def test_the_bars_of_both_are_those_of_each_alone(filters: list[str]) -> None:
    workspace = opened_workspace(EVENTS)
    workspace.compare_with(parse(filters[1]), parse(filters[0]))
    both = chart_of(live(workspace, "both"))
    for row, half in enumerate("AB"):
        alone = chart_of(live(workspace, half, ""))
        assert both.counts[row].tolist() == alone.totals.tolist()
    assert bool(np.all(both.totals <= both.counts.sum(axis=0)))
    found = both.accounts
    assert workspace.index is not None
    assert found.inside + found.imprecise + found.undated + found.outside == workspace.index.events
