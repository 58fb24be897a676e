"""Saved views: keeping, opening, counting, changing, with undo; in a database or in the library."""

from __future__ import annotations

from dataclasses import replace

import pytest

from frtdesk.base import calendar
from frtdesk.base.progress import Progress, Work
from frtdesk.model.columns import Columns
from frtdesk.model.filter import EVERYTHING
from frtdesk.model.query import parse, to_text
from frtdesk.model.stored_view import StoredView
from frtdesk.state import view_shelves, view_visit
from frtdesk.state import workspace as workspace_module
from frtdesk.state.saved_view import SavedView, to_body
from frtdesk.state.saved_views import SavedViews
from frtdesk.state.view import View
from frtdesk.state.view_words import filter_line, filter_words, proposed_name, range_words
from frtdesk.timeline.layout import LaneView
from tests.held_jobs import Held
from tests.view_stand_ins import EVENTS, Desk, KeepingArchive

DAYS = (17_000.0, 18_500.0)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def notice(desk: Desk) -> str:
    assert desk.workspace.notice is not None
    return f"{desk.workspace.notice.text} {desk.workspace.notice.hint}".strip()


def accept(desk: Desk) -> None:
    assert desk.workspace.notice is not None
    assert desk.workspace.notice.offer is not None
    desk.workspace.notice.offer.accept()


def test_where_the_database_is_read_only_views_go_to_the_library(desk: Desk) -> None:
    desk.save("Mine")
    assert [view.name for view in desk.library.views()] == ["Mine"]
    assert notice(desk) == "Saved the view “Mine” in your library."


def test_else_they_go_into_the_database_and_both_are_listed() -> None:
    desk = Desk(writable=True)
    desk.save("Ours")
    desk.library.rows[1] = dict(StoredView(1, "Mine", 0, to_body(SavedView("Mine", View()))).fields)
    desk.views.shelves.refresh()
    assert desk.names == ["Ours", "Mine"]
    assert notice(desk) == "Saved the view “Ours” in mine.sqlite."


def test_a_view_comes_back_whole_in_one_step_of_the_history(desk: Desk) -> None:
    whole = View(*DAYS, parse("kind:regulation"), lanes=LaneView(frozenset({"context"}), {"corporate": 2}), sort="date")
    desk.workspace.go(whole)
    desk.views.save("All of it")
    desk.workspace.go(View(16_000, 17_000))
    before = desk.workspace.view
    desk.views.open(desk.views.shelves.entries[0])
    assert desk.workspace.view == whole
    assert desk.workspace.index is not None
    assert desk.workspace.index.events == 1
    desk.workspace.step_back()
    assert desk.workspace.view == before
    desk.workspace.step_forward()
    assert desk.workspace.view == whole


def test_one_knows_which_view_one_is_in_and_whether_it_is_changed(desk: Desk) -> None:
    visit = desk.views.visit
    assert visit.name == ""
    desk.save("First", "kind:regulation")
    desk.save("Second", "kind:context")
    assert (visit.name, visit.is_changed) == ("Second", False)
    desk.views.open(desk.views.shelves.entries[0])
    assert (visit.name, visit.is_changed) == ("First", False)
    desk.workspace.look(17_100, 18_000)
    assert (visit.name, visit.is_changed) == ("First", True)
    desk.workspace.look(*DAYS)
    assert not visit.is_changed
    desk.workspace.step_back()
    assert (visit.name, visit.is_changed) == ("Second", False)
    desk.workspace.step_forward()
    assert (visit.name, visit.is_changed) == ("First", False)


def test_the_theme_comes_back_only_where_the_person_said_so(desk: Desk) -> None:
    desk.settings["theme"] = "dark"
    desk.save("Plain")
    desk.views.save("Dark", with_theme=True)
    desk.settings["theme"] = "light"
    desk.views.open(desk.views.shelves.entries[0])
    assert desk.settings["theme"] == "light"
    desk.views.open(desk.views.shelves.entries[1])
    assert desk.settings["theme"] == "dark"


def test_a_taken_name_is_replaced_or_both_are_kept(desk: Desk) -> None:
    desk.save("Bans", "kind:regulation")
    desk.workspace.set_filter(parse("kind:context"))
    assert desk.views.shelves.taken(" Bans ") is not None
    desk.views.save("Bans", replacing=True)
    assert desk.names == ["Bans"]
    assert opened_filter(desk, 0) == "kind:context"
    desk.history.undo()
    assert opened_filter(desk, 0) == "kind:regulation"
    desk.views.save("Bans")
    assert desk.names == ["Bans", "Bans 2"]


def opened_filter(desk: Desk, number: int) -> str:
    saved = desk.views.shelves.entries[number].saved
    assert saved is not None
    return to_text(saved.view.filter)


def test_everything_done_to_a_view_is_undone_and_done_again(desk: Desk) -> None:
    for name in "abc":
        desk.save(name, "kind:regulation")
    states = [snapshot(desk)]
    desk.views.rename(desk.views.shelves.entries[0], "A  new\nname")
    states.append(snapshot(desk))
    desk.views.shelves.refresh()
    desk.views.move(desk.views.shelves.entries[0], 2)
    states.append(snapshot(desk))
    desk.workspace.set_filter(parse("kind:context"))
    desk.views.update(desk.views.shelves.entries[1])
    states.append(snapshot(desk))
    desk.views.duplicate(desk.views.shelves.entries[1])
    states.append(snapshot(desk))
    desk.views.delete(desk.views.shelves.entries[0])
    states.append(snapshot(desk))
    assert desk.names == ["c", "A new name", "c 2"]
    assert desk.history.undo_title == "Delete the view b"
    for state in reversed(states[:-1]):
        desk.history.undo()
        assert snapshot(desk) == state
    for state in states[1:]:
        desk.history.redo()
        assert snapshot(desk) == state


def snapshot(desk: Desk) -> list[tuple[str, str]]:
    return [(entry.name, entry.stored.body) for entry in desk.views.shelves.entries]


def test_the_view_one_is_in_follows_its_name_and_its_end(desk: Desk) -> None:
    desk.save("Old")
    desk.views.rename(desk.views.shelves.entries[0], "New")
    assert (desk.views.visit.name, desk.views.visit.is_changed) == ("New", False)
    desk.workspace.look(17_100, 18_000)
    desk.views.update(desk.views.shelves.entries[0])
    assert not desk.views.visit.is_changed
    desk.history.undo()
    assert desk.views.visit.is_changed
    desk.views.delete(desk.views.shelves.entries[0])
    assert desk.views.visit.name == ""
    accept(desk)
    assert desk.names == ["New"]


def test_views_of_a_database_that_cannot_be_written_are_left_alone(desk: Desk) -> None:
    body = to_body(SavedView("Theirs", View()))
    desk.archive.keeper.rows[1] = dict(StoredView(1, "Theirs", 0, body).fields)
    desk.views.shelves.refresh()
    (entry,) = desk.views.shelves.entries
    desk.views.delete(entry)
    assert "cannot be changed" in notice(desk)
    desk.views.duplicate(entry)
    assert desk.names == ["Theirs", "Theirs"]
    assert [view.name for view in desk.library.views()] == ["Theirs"]


def test_where_nothing_can_be_written_nothing_is_lost(desk: Desk) -> None:
    desk.library.refuses = "There is no room left on the disk."
    before = View(*DAYS, parse("kind:context"))
    desk.workspace.go(before)
    desk.views.save("Mine")
    said = "The view was not saved. There is no room left on the disk. "
    assert notice(desk) == said + "Nothing is lost: share the view as a line of text or a file instead."
    assert desk.workspace.view == before
    assert desk.history.undo_title == ""
    assert [shelf.problem for shelf in desk.views.shelves.shelves] == ["", "There is no room left on the disk."]
    desk.library.refuses = ""
    desk.views.save("Mine")
    assert desk.names == ["Mine"]


def test_each_view_counts_its_events_and_names_what_is_gone(desk: Desk) -> None:
    desk.save("Rules", "kind:(regulation OR advocacy)")
    keep(desk, "Gone", "actor:(ibm OR nobody)")
    rules, gone = (desk.views.shelves.count(entry) for entry in desk.views.shelves.entries)
    assert rules is not None
    assert rules.events == 2
    assert gone is not None
    assert (gone.events, [term.value for term in gone.gone]) == (1, ["nobody"])
    desk.workspace.open(lambda: KeepingArchive(EVENTS[:1]))
    rules, gone = (desk.views.shelves.count(entry) for entry in desk.views.shelves.entries)
    assert rules is not None
    assert rules.events == 0


def keep(desk: Desk, name: str, text: str) -> None:
    desk.views.keep(SavedView(name, View(*DAYS, parse(text))))


def test_a_view_that_names_what_is_gone_opens_without_it_and_keeps_it(desk: Desk) -> None:
    keep(desk, "Gone", "actor:(ibm OR nobody) tag:none")
    body = desk.library.views()[0].body
    desk.views.open(desk.views.shelves.entries[0])
    assert (desk.workspace.view.start, desk.workspace.view.stop) == DAYS
    assert to_text(desk.workspace.view.filter) == "actor:ibm"
    said = "“Gone” asks for actor “nobody” and tag “none”, which this data does not have. "
    assert notice(desk) == said + "That is left out here; the saved view keeps it."
    assert not desk.views.visit.is_changed
    assert desk.library.views()[0].body == body
    desk.workspace.look(17_100, 18_000)
    desk.views.update(desk.views.shelves.entries[0])
    assert notice(desk).startswith("Updating “Gone” makes it forget")
    assert desk.library.views()[0].body == body
    accept(desk)
    assert opened_filter(desk, 0) == "actor:ibm"


def test_what_cannot_be_read_is_listed_and_a_sentence(desk: Desk) -> None:
    for key, body in enumerate(["", "[]", "{}", '{"version": 9, "start": 0, "stop": 1}', "[" * 9_000]):
        desk.library.rows[key] = dict(StoredView(key, f"v{key}", key, body).fields)
    desk.views.shelves.refresh()
    assert [entry.saved for entry in desk.views.shelves.entries] == [None] * 5
    before = desk.workspace.view
    desk.views.open(desk.views.shelves.entries[0])
    assert notice(desk).startswith("The view “v0” cannot be read.")
    assert desk.workspace.view == before


def test_a_shared_view_opens_and_is_kept_when_the_person_says_so(desk: Desk) -> None:
    shared = SavedView("From afar", View(*DAYS, parse("kind:context")))
    desk.views.open_shared(shared)
    assert desk.workspace.view == shared.view
    assert desk.names == []
    assert (desk.views.visit.name, desk.views.visit.current) == ("From afar", None)
    assert desk.views.visit.proposed_name() == "From afar"
    assert desk.views.shown() == shared
    accept(desk)
    assert desk.names == ["From afar"]
    assert desk.views.visit.current is not None


def test_two_saved_in_one_breath_have_names_and_places_of_their_own() -> None:
    jobs = Held()
    desk = Desk()
    desk.views.shelves._jobs = jobs
    desk.save("Bans")
    desk.save("Bans")
    assert [(view.name, view.position) for view in desk.library.views()] == [("Bans", 0), ("Bans 2", 1)]


def test_the_first_nine_have_numbers(desk: Desk) -> None:
    for number in range(11):
        desk.save(f"v{number}")
    shelves = desk.views.shelves
    assert [entry and entry.name for entry in map(shelves.numbered, (0, 1, 9, 10))] == [None, "v0", "v8", None]


@pytest.mark.parametrize(
    ("text", "first", "last", "name"),
    [
        ("", (2018, 1, 1), (2021, 12, 31), "All events, 2018 to 2021"),
        ("actor:ibm type:(ban OR moratorium)", (2018, 1, 1), (2021, 12, 31), "IBM, Ban or Moratorium, 2018 to 2021"),
        ("-actor:ibm police", (2020, 3, 1), (2020, 8, 31), "not IBM, police, March 2020 to August 2020"),
        ("importance:>=4", (2020, 6, 8), (2020, 6, 11), "importance:>=4, 8 June 2020 to 11 June 2020"),
        ("tag:x", (2020, 1, 1), (2020, 12, 31), "x, 2020"),
        ("tag:x", (2020, 6, 1), (2020, 6, 30), "x, June 2020"),
        ("quote:yes", (2020, 6, 8), (2020, 6, 8), "quote:yes, 8 June 2020"),
    ],
)
def test_a_name_is_proposed_from_filter_and_range(
    desk: Desk, text: str, first: tuple[int, int, int], last: tuple[int, int, int], name: str
) -> None:
    view = View(calendar.day_of(*first), calendar.day_of(*last) + 1.0, parse(text))
    assert proposed_name(view, desk.workspace.columns) == name


def test_long_filters_and_far_ranges_have_short_words() -> None:
    many = parse("actor:(" + " OR ".join(f"a{n}" for n in range(400)) + ")")
    assert len(filter_words(many)) <= 71
    assert range_words(View(-1e6, 1e6)) == "769 BCE to 4707"


# ---------------------------------------------------------------------- much data


class Large(KeepingArchive):
    """Reads actors, tags and policy types in a second go."""

    def read(self, *, whole: bool = True) -> Work[Columns]:
        columns = yield from super().read()
        return columns if whole else replace(columns, links=None)

    def complete(self, columns: Columns) -> Work[Columns]:
        yield Progress(0)
        return replace(columns, links=(yield from super().read()).links)


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> tuple[Desk, Held]:
    for module in (workspace_module, view_shelves, view_visit):
        monkeypatch.setattr(module, "AT_ONCE", 2)
    jobs = Held()
    desk = Desk.__new__(Desk)
    monkeypatch.setattr("tests.view_stand_ins.KeepingArchive", lambda **_: Large())
    Desk.__init__(desk, jobs=jobs)  # pyright: ignore[reportArgumentType]
    keep_now(desk, "Regulation", "kind:regulation")
    keep_now(desk, "IBM", "actor:(ibm OR nobody)")
    jobs.go("open")
    jobs.go("saved views")
    return desk, jobs


def keep_now(desk: Desk, name: str, text: str) -> None:
    key = len(desk.library.rows)
    desk.library.rows[key] = dict(StoredView(key, name, key, to_body(SavedView(name, View(*DAYS, parse(text))))).fields)


def test_counting_and_opening_are_jobs_where_there_is_much(large: tuple[Desk, Held]) -> None:
    desk, jobs = large
    first = desk.views.shelves.entries[0]
    assert desk.views.shelves.count(first) is None
    jobs.go("view counts")
    counted = desk.views.shelves.count(first)
    assert counted is not None
    assert counted.events == 1
    desk.views.open(first)
    jobs.go("open view")
    assert (desk.views.visit.name, desk.views.visit.is_changed) == ("Regulation", False)
    assert desk.workspace.view.filter == EVERYTHING
    jobs.go("filter")
    assert to_text(desk.workspace.view.filter) == "kind:regulation"
    assert not desk.views.visit.is_changed


def test_a_view_that_needs_what_is_still_being_read_is_finished_when_it_is_there(large: tuple[Desk, Held]) -> None:
    desk, jobs = large
    desk.views.open(desk.views.shelves.entries[1])
    jobs.go("open view")
    assert (desk.workspace.view.start, desk.workspace.view.stop) == DAYS
    assert "still being read" in notice(desk)
    jobs.go("links")
    jobs.go("open view")
    jobs.go("filter")
    assert to_text(desk.workspace.view.filter) == "actor:ibm"
    assert not desk.views.visit.is_changed
    desk.workspace.step_back()
    jobs.go("filter")
    assert desk.workspace.view.filter == EVERYTHING


def test_late_answers_about_another_database_are_dropped(large: tuple[Desk, Held]) -> None:
    desk, jobs = large
    desk.views.open(desk.views.shelves.entries[0])
    desk.workspace.open(KeepingArchive)
    jobs.go("open")
    jobs.go("open view")
    assert desk.views.visit.name == ""


# ---------------------------------------------------------------------- comparisons


def compared(first: str, second: str) -> SavedView:
    return SavedView("Two", View(*DAYS, parse(first), compare=parse(second)))


def test_a_comparison_is_counted_half_by_half(desk: Desk) -> None:
    desk.views.keep(compared("kind:corporate OR kind:advocacy", "kind:regulation"))
    entry = desk.views.shelves.entries[0]
    counted = desk.views.shelves.count(entry)
    assert counted is not None
    assert (counted.events, counted.compared, counted.gone) == (2, 1, ())


def test_a_comparison_is_named_after_both(desk: Desk) -> None:
    desk.workspace.go(View(*DAYS, parse("actor:ibm"), compare=parse("actor:aclu")))
    assert desk.views.visit.proposed_name() == "IBM and ACLU, 2016 to 2020"
    assert desk.views.shown().name == "IBM and ACLU, 2016 to 2020"
    assert filter_line(desk.workspace.view) == "actor:ibm | actor:aclu"
    desk.workspace.go(View(*DAYS, compare=parse("actor:aclu")))
    assert desk.views.visit.proposed_name() == "all events and ACLU, 2016 to 2020"
    long = View(
        *DAYS, parse(" ".join(["surveillance"] * 3 + ["one"])), compare=parse("actor:aclu police camera street")
    )
    both = proposed_name(replace(long, filter=parse('"' + "word " * 30 + '"')), desk.workspace.columns)
    assert " and ACLU, police" in both


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ("actor:nobody", "actor:ibm", "A shows all events instead."),
        ("actor:ibm", "actor:nobody", "B shows all events instead."),
        ("actor:nobody", "actor:none", "A and B show all events instead."),
        ("actor:nobody kind:corporate", "actor:ibm", "That is left out here."),
    ],
)
def test_a_half_of_which_nothing_is_left_does_not_pass_for_all_events(
    desk: Desk, first: str, second: str, said: str
) -> None:
    desk.views.open_shared(compared(first, second))
    assert "“Two” asks for actor “nobody”" in notice(desk)
    assert notice(desk).endswith(said)
    counted = desk.views.shelves.count
    desk.views.keep(compared(first, second))
    entry = desk.views.shelves.entries[0]
    found = counted(entry)
    assert found is not None
    assert "nobody" in [term.value for term in found.gone]


def test_a_simple_filter_of_which_nothing_is_left_says_so_too(desk: Desk) -> None:
    desk.views.open_shared(SavedView("One", View(*DAYS, parse("actor:nobody"))))
    assert notice(desk).endswith("That is left out here. All events are shown instead.")


def test_views_that_are_made_late_know_what_is_open(desk: Desk) -> None:
    late = SavedViews(desk.workspace, desk.jobs, desk.history, desk.library, desk.settings)
    late.open_shared(SavedView("Theirs", View(*DAYS, parse("kind:regulation"))))
    desk.workspace.opened_changed.emit()  # links were read
    assert late.visit.name == "Theirs"
