"""The rows of the table follow filter, order and range; the old ones stay until the new ones are there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from desk_stand_ins import MemoryArchive, opened_workspace, raise_it
from held_jobs import Held

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work
from frtdesk.model.columns import Columns
from frtdesk.model.event import Event, Party, Quote, Source
from frtdesk.model.evidence_counts import EvidenceCounts
from frtdesk.model.query import parse
from frtdesk.state.archive import Opened
from frtdesk.state.table_columns import TABLE_COLUMNS, cell_text
from frtdesk.state.table_rows import COUNTS_JOB, IN_TIME, JOB, LiveTable, Sort
from frtdesk.state.workspace import Workspace

SOURCE = Source("https://example.org", "Post", "Report", "2020", "news")
EVENTS = [
    Event("a", "Cameras", "2018-05-22", kind="advocacy", importance=3),
    Event("b", "audit", "2019-05-14", kind="regulation", importance=5, sources=(SOURCE, replace(SOURCE, title="B"))),
    Event("c", "Ban", "2020-06-11", kind="corporate", importance=5, sources=(SOURCE,),
          quotes=(Quote("We stop.", "IBM", None, None, None, 0, True),), actors=(Party("IBM", "company", "decides"),)),
    Event("d", "Élan", None, kind="context", importance=1),
]  # fmt: skip


@pytest.fixture
def held() -> Held:
    return Held()


@pytest.fixture
def workspace() -> Workspace:
    return opened_workspace(EVENTS)


@pytest.fixture
def live(workspace: Workspace, held: Held) -> LiveTable:
    made = LiveTable(workspace, held)
    made.look(True)
    return made


def ids(live: LiveTable) -> str:
    assert live.rows is not None
    return "".join(live.rows.columns.ids[event] for event in live.rows.events.tolist())


def test_at_first_all_events_stand_in_the_order_of_time_the_undated_last(live: LiveTable) -> None:
    assert ids(live) == "abcd"
    assert live.rows is not None
    assert live.rows.row_of.tolist() == [0, 1, 2, 3]


def test_a_column_is_turned_about_and_then_let_go(live: LiveTable) -> None:
    seen = []
    for _ in range(3):
        live.turn("title")
        seen.append((ids(live), live.sort_text))
    assert seen == [("bcad", "title"), ("dacb", "-title"), ("abcd", "")]


def test_numbers_come_with_the_most_first(live: LiveTable) -> None:
    live.turn("importance")
    assert (ids(live), live.sort_text) == ("bcad", "-importance")
    live.turn("importance")
    assert (ids(live), live.sort_text) == ("dabc", "importance")
    live.turn("importance")
    assert live.sort == IN_TIME


def test_the_order_of_time_turns_about_too_and_undated_events_stay_last(live: LiveTable) -> None:
    live.turn("date")
    assert ids(live) == "cbad"
    live.turn("date")
    assert ids(live) == "abcd"


def test_equals_stay_in_the_order_of_time_either_way(live: LiveTable) -> None:
    live.set_sort(Sort("importance"))
    assert ids(live) == "dabc"
    live.set_sort(Sort("importance", descending=True))
    assert ids(live) == "bcad"


def test_a_filter_leaves_the_order(workspace: Workspace, live: LiveTable) -> None:
    live.set_sort(Sort("title"))
    workspace.set_filter(parse("importance:>=3"))
    assert ids(live) == "bca"
    assert live.rows is not None
    assert (live.rows.kept, live.rows.row_of.tolist()) == (3, [2, 0, 1, -1])


def test_only_what_is_in_view_follows_the_timeline(workspace: Workspace, live: LiveTable) -> None:
    workspace.look_at("2019..2020")
    live.set_only_in_view(True)
    assert ids(live) == "bc"
    workspace.look_at("2018")
    live.follow_view()
    assert ids(live) == "a"
    assert live.rows is not None
    assert live.rows.kept == 4
    live.set_only_in_view(False)
    assert ids(live) == "abcd"


def test_nothing_is_worked_out_while_nobody_looks(workspace: Workspace, held: Held) -> None:
    live = LiveTable(workspace, held)
    workspace.set_filter(parse("kind:corporate"))
    assert live.rows is None
    live.look(True)
    assert ids(live) == "c"
    live.look(False)
    workspace.clear_filter()
    assert ids(live) == "c"


def test_numbers_of_sources_are_read_when_they_are_wanted(live: LiveTable, held: Held) -> None:
    live.set_sort(Sort("sources", descending=True))
    assert ids(live) == "abcd"
    assert live.waiting is not None
    held.go(COUNTS_JOB)
    assert ids(live) == "bcad"
    assert live.waiting is None
    live.set_sort(Sort("quotes", descending=True))
    assert ids(live) == "cabd"


def test_numbers_that_cannot_be_read_are_told_and_the_order_stays(
    workspace: Workspace, live: LiveTable, held: Held, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_self: MemoryArchive, _columns: Columns) -> Work[EvidenceCounts]:
        yield Progress(0)
        raise FrtError("The database is gone.")

    monkeypatch.setattr(MemoryArchive, "evidence_counts", refuse)
    live.set_sort(Sort("sources"))
    held.go(COUNTS_JOB)
    assert workspace.notice is not None
    assert ids(live) == "abcd"


def test_much_data_is_put_in_order_in_a_job_and_the_old_rows_stay(
    live: LiveTable, held: Held, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("frtdesk.state.table_rows.AT_ONCE", 3)
    live.set_sort(Sort("title"))
    assert ids(live) == "abcd"
    assert live.waiting is not None
    held.go(JOB)
    assert ids(live) == "bcad"
    live.set_sort(Sort("title", descending=True))
    live.give_up()
    assert JOB not in held.waiting
    assert (ids(live), live.sort, live.waiting) == ("bcad", Sort("title"), None)


def test_an_answer_about_events_that_are_gone_is_dropped(
    workspace: Workspace, live: LiveTable, held: Held, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("frtdesk.state.table_rows.AT_ONCE", 0)
    live.set_sort(Sort("title"))
    late = held.waiting[JOB]
    workspace.open(lambda: MemoryArchive(EVENTS[:1]))
    late()
    assert live.rows is None
    held.go(JOB)
    assert ids(live) == "a"


def test_an_order_by_what_is_still_being_read_comes_when_that_does(held: Held) -> None:
    workspace = Workspace(held, raise_it)
    whole = opened_workspace(EVENTS).opened
    assert whole is not None
    without = replace(whole.columns, links=None)
    workspace.show(Opened(whole.archive, without, whole.rows))
    live = LiveTable(workspace, held)
    live.look(True)
    live.set_sort(Sort("actors"))
    assert ids(live) == "abcd"
    assert cell_text(without, None, "actors", 2) == "…"
    workspace.take_links(replace(whole, columns=replace(without, links=whole.columns.links)))
    assert ids(live) == "cabd"


@pytest.mark.parametrize("sort", [IN_TIME, Sort("title"), Sort("importance", descending=True)])
def test_an_order_is_kept_as_a_word(sort: Sort) -> None:
    assert Sort.of(sort.text) == sort


@pytest.mark.parametrize("text", ["", "nonsense", "--title", "-", "title;drop"])
def test_what_is_no_order_is_the_order_of_time(text: str) -> None:
    assert Sort.of(text) == IN_TIME


def test_every_cell_says_something_short_about_every_event(live: LiveTable) -> None:
    assert live.rows is not None
    columns = live.rows.columns
    said = {
        column.name: [cell_text(columns, None, column.name, event) for event in range(4)] for column in TABLE_COLUMNS
    }
    assert said["date"] == ["22 May 2018 (day not confirmed)", "14 May 2019 (day not confirmed)",
                            "11 June 2020 (day not confirmed)", "Undated"]  # fmt: skip
    assert said["first"] == ["2018-05-22", "2019-05-14", "2020-06-11", ""]
    assert said["kind"][2] == "Corporate move"
    assert said["actors"][2] == "IBM"
    assert said["sources"] == ["…"] * 4
    assert said["checked"][:2] == ["no, unsourced", "no"]


def test_a_cell_is_one_short_line_whatever_the_data_holds() -> None:
    wild = [Event("x" * 900, "Line\none\t\x07" + "long " * 3_000, "2019-03-01", "2019-09-30", kind="surprise",
                  stage="?", tags=tuple(f"tag {n}" for n in range(90)),
                  actors=(Party("A\r\nB" * 500, "?", "?"),))]  # fmt: skip
    columns = opened_workspace(wild).columns
    assert columns is not None
    for column in TABLE_COLUMNS:
        text = cell_text(columns, None, column.name, 0)
        assert len(text) <= 300
        assert text.isprintable(), column.name
    assert cell_text(columns, None, "days", 0) == "214"
