"""As known on a day: set, counted, said, ended; beside the rest of the filter and in both halves of a comparison."""

from __future__ import annotations

from frtdesk.model.event import Event, Source
from frtdesk.model.query import parse, to_text
from frtdesk.state.known_on import KnownOn, day_of, known_on, sentence, show_all_known, show_known_on
from frtdesk.state.view import as_record, from_record
from frtdesk.state.workspace import Workspace
from tests.desk_stand_ins import opened_workspace


def event(name: str, published: str | None, kind: str = "corporate") -> Event:
    source = Source(f"https://example.org/{name}", "Paper", "Report", published, "news")
    return Event(name, name.title(), "2019", kind=kind, sources=(source,))


def workspace() -> Workspace:
    return opened_workspace([
        event("early", "2019-05"), event("late", "2021", "advocacy"), event("same", "2020-06-11"), event("never", None),
    ])  # fmt: skip


def shown(it: Workspace) -> set[str]:
    assert it.index is not None
    assert it.columns is not None
    return {it.columns.ids[i] for i in it.index.kept.nonzero()[0].tolist()}


def test_only_what_was_published_by_the_day_is_left_and_the_sentence_counts_it() -> None:
    it = workspace()
    assert known_on(it) is None
    show_known_on(it, " 2020-06-11 ")
    assert shown(it) == {"early", "same"}
    known = known_on(it)
    assert known is not None
    assert known == KnownOn("2020-06-11", 2, 4, 1)
    assert sentence(known) == "As known on 11 June 2020: 2 of 4 events. 1 is left out: none of its sources has a date."


def test_what_begins_after_the_day_is_hidden_though_a_source_announced_it() -> None:
    source = Source("https://example.org/a", "Paper", "Report", "2019-05", "news")
    it = opened_workspace([
        Event("ahead", "Ahead", "2022-03", sources=(source,)),
        Event("on-the-day", "Begins", "2020-06-11", sources=(source,)),
        Event("open", "Open", "../2024", sources=(source,)), Event("undated", "Undated", "", sources=(source,)),
        Event("around", "Around", "2020", sources=(source,)),
    ])  # fmt: skip
    show_known_on(it, "2020-06-11")
    assert shown(it) == {"on-the-day", "open", "undated", "around"}
    show_known_on(it, "2020-06-10")
    assert shown(it) == {"open", "undated", "around"}
    show_known_on(it, "2022-03-01")
    assert len(shown(it)) == 5


def test_another_day_takes_its_place_and_the_rest_of_the_filter_stays() -> None:
    it = workspace()
    it.set_filter(parse("kind:corporate"))
    show_known_on(it, "2019-05-30")
    assert shown(it) == set()
    show_known_on(it, "2019-05-31")
    assert shown(it) == {"early"}
    assert to_text(it.view.filter) == "kind:corporate known:2019-05-31"
    show_all_known(it)
    assert to_text(it.view.filter) == "kind:corporate"


def test_a_view_that_is_saved_or_gone_back_to_has_the_day() -> None:
    it = workspace()
    show_known_on(it, "2020")
    assert from_record(as_record(it.view)) == it.view
    show_all_known(it)
    it.step_back()
    assert day_of(it.view.filter) == "2020"


def test_both_halves_of_a_comparison_are_of_that_day() -> None:
    it = workspace()
    it.compare_with(parse("kind:advocacy"), parse("kind:corporate"))
    show_known_on(it, "2020")
    assert it.view.compare is not None
    assert [day_of(f) for f in (it.view.filter, it.view.compare)] == ["2020", "2020"]
    assert shown(it) == {"early", "same"}
    show_all_known(it)
    assert it.view.compare == parse("kind:advocacy")


def test_what_is_no_day_is_refused_with_a_sentence() -> None:
    it = workspace()
    show_known_on(it, "last summer")
    assert it.notice is not None
    assert known_on(it) is None


def test_a_range_counts_to_its_last_day() -> None:
    it = workspace()
    show_known_on(it, "2019..2020-06")
    known = known_on(it)
    assert known is not None
    assert sentence(known).startswith("As known on 30 June 2020: 2 of 4 events.")
