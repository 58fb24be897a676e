"""A search finds within the filter, knows what lies outside, and walks what it has found."""

from __future__ import annotations

import pytest
from desk_stand_ins import AtOnce, MemoryArchive, opened_workspace, raise_it
from held_jobs import Held

from frtdesk.base.errors import FrtError
from frtdesk.model.event import Event, Quote
from frtdesk.model.query import parse
from frtdesk.state import search as search_module
from frtdesk.state.search import Search
from frtdesk.state.workspace import Workspace

EVENTS = [
    Event("a", "Police ban", start="2018-01-01", kind="regulation", importance=2),
    Event("b", "A quiet year", start="2019-01-01", kind="corporate", summary="No police here."),
    Event("c", "Police buy cameras", start="2020-01-01", kind="corporate", importance=5),
    Event("d", "Undated police", kind="context"),
    Event("e", "Nothing", start="2021-01-01", quotes=(Quote("Ask the police", "Ann", None, None, None, None, False),)),
    Event("f", "Policy", start="2022-01-01", kind="corporate"),
]


@pytest.fixture
def workspace() -> Workspace:
    return opened_workspace(EVENTS)


@pytest.fixture
def search(workspace: Workspace) -> Search:
    made = Search(workspace, AtOnce())
    made.open()
    return made


def names(search: Search, workspace: Workspace) -> str:
    assert workspace.columns is not None
    return "".join(workspace.columns.ids[event] for event in search.listed)


def chosen(workspace: Workspace) -> str:
    assert workspace.columns is not None
    return "".join(workspace.columns.ids[event] for event in workspace.selection)


def test_by_relevance_and_by_date(search: Search, workspace: Workspace) -> None:
    search.set_text("police")
    assert names(search, workspace) == "cdaeb"
    search.set_order("date")
    assert names(search, workspace) == "abced"
    assert workspace.hits.tolist() == search.hits.events.tolist()
    search.set_text("polic")
    assert names(search, workspace) == "abcefd"
    search.set_text("poli")
    assert names(search, workspace) == "abcefd"


def test_it_finds_within_the_filter_and_counts_outside(search: Search, workspace: Workspace) -> None:
    search.set_text("police")
    workspace.set_filter(parse("kind:corporate"))
    assert names(search, workspace) == "cb"
    assert search.outside == 3
    search.set_everywhere(True)
    assert names(search, workspace) == "cdaeb"
    assert search.outside == 3
    assert [search.is_outside(event) for event in search.hits.events.tolist()] == [True, False, False, True, True]
    search.set_everywhere(False)
    assert len(workspace.hits) == 2
    workspace.clear_filter()
    assert (len(search.hits), search.outside) == (5, 0)


def test_hits_are_walked_in_time_from_the_selection_and_over_the_end(search: Search, workspace: Workspace) -> None:
    search.set_text("police")
    workspace.select_id("b")
    assert search.position == 2
    walked = []
    for _ in range(4):
        search.step(1)
        walked.append((chosen(workspace), search.position, bool(search.said)))
    assert walked == [("c", 3, False), ("e", 4, False), ("d", 5, False), ("a", 1, True)]
    search.step(-1)
    assert (chosen(workspace), bool(search.said)) == ("d", True)
    workspace.select_id("f")
    assert (search.position, search.said) == (0, "")


def test_without_a_selection_it_begins_in_view(search: Search, workspace: Workspace) -> None:
    search.set_text("police")
    workspace.select(())
    workspace.look(17_890, 18_800)
    search.step(1)
    assert chosen(workspace) == "b"
    workspace.select(())
    workspace.look(17_890, 18_800)
    search.step(-1)
    assert chosen(workspace) == "e"


def test_a_hit_out_of_view_is_brought_into_view(search: Search, workspace: Workspace) -> None:
    workspace.look(20_000, 20_400)
    search.set_text("ban")
    search.step(1)
    assert workspace.view.start < 17_532 < workspace.view.stop


def test_closing_clears_the_marks_and_keeps_the_words(search: Search, workspace: Workspace) -> None:
    search.set_text("police")
    search.close()
    assert (len(workspace.hits), len(search.listed), search.text) == (0, 0, "police")
    search.step(1)
    assert search.is_open
    assert len(workspace.hits) == 5
    assert workspace.selection


def test_nothing_is_searched_for_a_letter_or_a_sign(search: Search, workspace: Workspace) -> None:
    search.set_text("police")
    for text in ("p", "*", "", "  "):
        search.set_text(text)
        assert len(search.hits) == 0
        assert len(workspace.hits) == 0


def test_other_data_is_searched_anew_and_no_mark_of_the_old_stays(search: Search, workspace: Workspace) -> None:
    search.set_text("police")
    workspace.open(lambda: MemoryArchive([Event("z", "Police alone", start="2000")]))
    assert names(search, workspace) == "z"
    assert workspace.hits.tolist() == [0]
    search.close()
    workspace.open(lambda: MemoryArchive(EVENTS))
    assert len(workspace.hits) == 0


def test_a_later_word_makes_an_earlier_search_stale(workspace: Workspace) -> None:
    jobs = Held()
    search = Search(workspace, jobs)
    search.open()
    search.set_text("police")
    earlier = jobs.waiting[search_module.JOB]
    search.set_text("policy")
    assert search.is_searching
    assert jobs.waiting[search_module.JOB] is not earlier
    jobs.go(search_module.JOB)
    assert names(search, workspace) == "f"
    search.set_text("")
    assert search_module.JOB not in jobs.waiting


def test_a_filter_that_changes_meanwhile_holds(workspace: Workspace) -> None:
    jobs = Held()
    search = Search(workspace, jobs)
    search.open()
    search.set_text("police")
    workspace.set_filter(parse("kind:corporate"))
    jobs.go(search_module.JOB)
    assert names(search, workspace) == "cb"


def test_f3_before_the_answer_waits_for_it(workspace: Workspace) -> None:
    jobs = Held()
    search = Search(workspace, jobs)
    search.open()
    search.set_text("cameras")
    search.step(1)
    assert chosen(workspace) == ""
    jobs.go(search_module.JOB)
    assert chosen(workspace) == "c"


def test_in_much_data_titles_come_first(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_module, "AT_ONCE", 3)
    jobs = Held()
    search = Search(workspace, jobs)
    search.open()
    search.set_text("police")
    jobs.go(search_module.JOB)
    assert (names(search, workspace), search.is_partial) == ("cda", True)
    jobs.go(search_module.JOB)
    assert (names(search, workspace), search.is_partial) == ("cdaeb", False)
    workspace.set_filter(parse("kind:corporate"))
    jobs.go(search_module.SCOPE_JOB)
    assert names(search, workspace) == "cb"


def test_texts_are_read_for_what_is_wanted(search: Search) -> None:
    search.set_text("police")
    event = int(search.listed[-1])
    assert search.text_of(event) is None
    search.want([event])
    text = search.text_of(event)
    assert text is not None
    assert text.places == ("summary",)
    search.set_text("quiet")
    assert search.text_of(event) is None


def test_a_database_that_cannot_answer_says_so(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    search = Search(workspace, AtOnce())
    search.open()

    def refuse(*_: object, **__: object) -> None:
        raise FrtError("The file is gone.")

    assert workspace.opened is not None
    monkeypatch.setattr(workspace.opened.archive, "search", refuse)
    search.set_text("police")
    assert search.problem is not None
    assert len(search.hits) == 0
    monkeypatch.undo()
    search.set_text("police ")
    assert search.problem is None
    assert len(search.hits) == 5


def test_with_nothing_open_nothing_happens() -> None:
    workspace = Workspace(AtOnce(), raise_it)
    search = Search(workspace, AtOnce())
    search.open()
    search.set_text("police")
    search.step(1)
    search.want([0])
    search.close()
