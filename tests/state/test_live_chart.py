"""The chart of a window: it follows filter and view, a click filters, a second one takes that away."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from desk_stand_ins import AtOnce, MemoryArchive, opened_workspace, raise_it
from held_jobs import Held

from frtdesk.base import calendar
from frtdesk.model.event import Event, Party, Place
from frtdesk.model.query import parse, to_text
from frtdesk.state import chart_counts, chart_words, live_chart
from frtdesk.state.archive import Opened
from frtdesk.state.live_chart import ChartChoice, LiveChart
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.chart import Chart
from frtdesk.timeline.lanes import by_kind

US, FR = Place("national", "US", "United States"), Place("national", "FR", "France")
EVENTS = [
    Event("a", "A", "2020-06-08", kind="corporate", jurisdiction=US, actors=(Party("IBM", "company", "decides"),)),
    Event("b", "B", "2020-06-11", kind="corporate", jurisdiction=US, policy_types=("ban", "fine")),
    Event("c", "C", "2020-06", kind="regulation", stage="passed", jurisdiction=FR),
    Event("d", "D", "2020-05-20", "..", kind="regulation", stage="in_force"),
    Event("e", "E", "2019", kind="context"),
    Event("f", "F", None, kind="context"),
    Event("g", "G", "2021-01-02", kind="advocacy"),
]


@pytest.fixture
def workspace() -> Workspace:
    return opened_workspace(EVENTS)


def live(workspace: Workspace, choice: ChartChoice | None = None) -> LiveChart:
    made = LiveChart(workspace, AtOnce(), choice or ChartChoice(unit="month"))
    made.watch(True)
    return made


def chart_of(made: LiveChart) -> Chart:
    assert made.chart is not None, made.why_not
    return made.chart


def month(chart: Chart, text: str) -> int:
    year, of_year = map(int, text.split("-"))
    return year * 12 + of_year - 1


def part(chart: Chart, text: str) -> int:
    return month(chart, text) - chart.first


def series(chart: Chart, title: str) -> int:
    return [one.title for one in chart.series].index(title)


def said(workspace: Workspace) -> str:
    return to_text(workspace.view.filter)


def test_months_by_kind_and_what_is_left_out(workspace: Workspace) -> None:
    chart = chart_of(live(workspace))
    june = part(chart, "2020-06")
    assert chart.totals[june] == 3
    assert chart.counts[:, june].tolist() == [2, 0, 1, 0]
    assert (chart.accounts.inside, chart.accounts.imprecise, chart.accounts.undated) == (5, 1, 1)
    assert chart_words.about_part(chart, june) == "June 2020: 3 events. Corporate moves 2, Regulation 1"
    assert chart_words.about_part(chart, june, 0) == "June 2020: 3 events, Corporate moves 2"
    assert chart_words.accounts(chart) == (
        "5 of 7 events stand in the bars. 1 event has a date that may lie in more than one month. 1 has no date. "
        "A span counts where it begins."
    )


def test_by_year_the_imprecise_year_has_its_bar(workspace: Workspace) -> None:
    chart = chart_of(live(workspace, ChartChoice(unit="year")))
    assert chart.totals.tolist() == [1, 4, 1]
    assert chart.accounts.imprecise == 0


def test_a_click_filters_and_a_second_one_takes_it_away(workspace: Workspace) -> None:
    made = live(workspace)
    chart = chart_of(made)
    made.pick(month(chart, "2020-06"), series(chart, "Corporate moves"))
    assert said(workspace) == "during:2020-06 kind:corporate"
    chart = chart_of(made)
    assert chart.chosen == {month(chart, "2020-06")}
    assert chart.chosen_series == {0}
    made.pick(month(chart, "2020-06"), series(chart, "Corporate moves"))
    assert said(workspace) == ""


def test_what_was_not_picked_stays_pale_so_that_it_can_be_added(workspace: Workspace) -> None:
    made = live(workspace)
    chart = chart_of(made)
    made.pick(month(chart, "2020-06"), 0)
    picked = chart_of(made)
    assert picked.counts.tolist() == chart.counts.tolist()
    assert picked.kept.sum() == 2
    assert picked.filtered
    assert chart_words.about_part(picked, part(picked, "2020-06")) == (
        "June 2020: 2 of 3 events. Corporate moves 2, Regulation 0 of 1"
    )
    made.pick(month(chart, "2021-01"), series(chart, "Advocacy calls"), add=True)
    assert said(workspace) == "during:(2020-06 OR 2021-01) kind:(corporate OR advocacy)"
    made.pick(month(chart, "2020-06"), 0, add=True)
    assert said(workspace) == "during:2021-01 kind:(corporate OR advocacy)"
    made.unpick()
    assert said(workspace) == ""


def test_other_conditions_hold_for_pale_bars_too(workspace: Workspace) -> None:
    made = live(workspace)
    workspace.set_filter(parse("place:US -kind:context"))
    before = chart_of(made)
    assert (before.totals.sum(), before.filtered) == (2, False)
    made.pick(month(before, "2020-06"), None)
    assert said(workspace) == "place:US -kind:context during:2020-06"
    assert chart_of(made).totals.sum() == 2


def test_a_range_that_somebody_typed_is_no_pick(workspace: Workspace) -> None:
    made = live(workspace)
    workspace.set_filter(parse("during:2020-06-09..2021-12-31"))
    assert chart_of(made).totals.sum() == 4
    assert not chart_of(made).chosen


def test_a_name_filters_by_itself_and_keeps_the_time(workspace: Workspace) -> None:
    made = live(workspace)
    workspace.set_filter(parse("during:2020-06"))
    made.pick(None, series(chart_of(made), "Regulation"))
    assert said(workspace) == "during:2020-06 kind:regulation"
    made.pick(None, series(chart_of(made), "Regulation"))
    assert said(workspace) == "during:2020-06"


def test_back_takes_a_click_away(workspace: Workspace) -> None:
    made = live(workspace)
    made.pick(month(chart_of(made), "2020-06"), 0)
    workspace.step_back()
    assert said(workspace) == ""


def test_no_stage_can_be_picked_no_place_cannot(workspace: Workspace) -> None:
    made = live(workspace, ChartChoice("stage", "year"))
    chart = chart_of(made)
    made.pick(2020, series(chart, "No stage"))
    assert said(workspace) == "during:2020 stage:none"
    made.choose(ChartChoice("place", "year"))
    workspace.clear_filter()
    chart = chart_of(made)
    made.pick(2020, series(chart, "No place"))
    assert said(workspace) == "during:2020"


def test_an_event_with_two_types_counts_under_each(workspace: Workspace) -> None:
    chart = chart_of(live(workspace, ChartChoice("type", "month")))
    june = part(chart, "2020-06")
    assert chart.several
    assert (chart.totals[june], chart.counts[:, june].sum()) == (3, 4)
    assert "several values" in chart_words.accounts(chart)


def test_the_view_is_followed_without_counting_again(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    counted: list[int] = []
    count = chart_counts.count_periods

    def watched(*args: object) -> object:
        counted.append(1)
        return count(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(chart_counts, "count_periods", watched)
    made = live(workspace, ChartChoice("kind", "month", "view"))
    workspace.look(calendar.day_of(2020), calendar.day_of(2021))
    assert (chart_of(made).first, chart_of(made).last) == (2020 * 12, 2020 * 12 + 11)
    counted.clear()
    workspace.look(calendar.day_of(2020, 3), calendar.day_of(2021, 3))
    assert chart_of(made).last == 2021 * 12 + 1
    assert counted == []
    workspace.look(calendar.day_of(2026), calendar.day_of(2027))
    assert chart_of(made).totals.sum() == 0
    assert counted
    found = chart_of(made).accounts
    assert found.inside + found.imprecise + found.undated + found.outside == len(EVENTS)


def test_what_is_too_fine_for_a_long_range_is_shown_coarser() -> None:
    workspace = opened_workspace([Event("a", "A", "-3999-05-05"), Event("b", "B", "2020-06-11")])
    chart = chart_of(live(workspace, ChartChoice(unit="day")))
    assert chart.coarser
    assert len(chart) <= live_chart.MOST
    assert chart.totals.sum() == 2
    assert "too fine" in chart_words.accounts(chart)
    assert len(chart_of(live(workspace, ChartChoice()))) <= live_chart.SOUGHT


@pytest.mark.parametrize("field", ["kind", "place", "actor", "type", "stage", ""])
@pytest.mark.parametrize("events", [EVENTS[:1], [Event("x", "X", "2020")], [Event("y", "Y", "..", "2020")]])
def test_one_event_makes_a_chart_or_a_sentence(events: list[Event], field: str) -> None:
    made = live(opened_workspace(events), ChartChoice(field))
    if made.chart is None:
        assert made.why_not
    else:
        assert chart_words.title(made.chart)
        assert chart_words.as_table(made.chart).count("\n") == len(made.chart) + 1


def test_without_events_there_is_a_sentence() -> None:
    made = LiveChart(Workspace(AtOnce(), raise_it), AtOnce())
    made.watch(True)
    assert made.why_not == "Nothing is open."
    assert live(opened_workspace([])).why_not == "This database has no events yet."
    assert "date" in live(opened_workspace([Event("a", "A")])).why_not


def test_while_nobody_looks_nothing_is_counted(workspace: Workspace) -> None:
    made = LiveChart(workspace, AtOnce())
    workspace.set_filter(parse("kind:corporate"))
    assert made.chart is None
    made.watch(True)
    assert chart_of(made).kept_totals.sum() == 2


def test_large_data_is_counted_in_a_job_and_a_late_answer_is_dropped(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_chart, "AT_ONCE", 3)
    jobs = Held()
    made = LiveChart(workspace, jobs)
    made.watch(True)
    assert made.chart is None
    assert live_chart.JOB in jobs.waiting
    late = jobs.waiting.pop(live_chart.JOB)
    workspace.open(lambda: MemoryArchive(EVENTS[:4]))
    late()
    assert made.chart is None
    jobs.waiting.pop(live_chart.JOB)()
    assert chart_of(made).events == 4


def test_actors_come_when_they_are_read(workspace: Workspace) -> None:
    opened = workspace.opened
    assert opened is not None
    bare = replace(opened.columns, links=None)
    workspace.show(Opened(opened.archive, bare, by_kind(bare)))
    made = live(workspace, ChartChoice("actor"))
    assert "still being read" in made.why_not
    workspace.show(opened)
    assert "IBM" in [one.title for one in chart_of(made).series]


def test_the_table_has_a_line_a_bar(workspace: Workspace) -> None:
    made = live(workspace, ChartChoice(unit="year"))
    lines = chart_words.as_table(chart_of(made)).splitlines()
    assert lines[0].split("\t") == [
        "Period", "First day", "Last day", "Events", "Corporate moves", "Advocacy calls", "Regulation", "Context",
    ]  # fmt: skip
    assert lines[2].split("\t") == ["2020", "2020-01-01", "2020-12-31", "4", "2", "0", "2", "0"]
    assert np.sum([int(line.split("\t")[3]) for line in lines[1:]]) == 6


def test_a_name_that_a_spreadsheet_would_run_is_text() -> None:
    workspace = opened_workspace([Event("a", "A", "2020", actors=(Party("=cmd()\tx", "company", "decides"),))])
    made = live(workspace, ChartChoice("actor"))
    assert chart_words.as_table(chart_of(made)).splitlines()[0].endswith("\t'=cmd() x")
