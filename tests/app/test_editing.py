"""Editing the open database: what is done is written at once, has a title, and goes back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from frtdesk.app.archive import connect
from frtdesk.base.paths import shipped_database
from frtdesk.formats.told_apart import ToldApart
from frtdesk.model.bulk_edit import BulkEdit
from frtdesk.model.edited_event import difference
from frtdesk.model.event import Event, Party, Quote, Relation, Source
from frtdesk.model.merging import Merge
from frtdesk.model.query import parse
from frtdesk.state import history as history_module
from frtdesk.state import refreshing
from frtdesk.state.duplicates import Duplicates
from frtdesk.state.editor import Editor
from frtdesk.state.history import History
from frtdesk.state.workspace import Workspace
from tests.desk_stand_ins import AtOnce, raise_it
from tests.held_jobs import Held


class Desk:
    """A window's state on a database file, without a window."""

    def __init__(self, path: Path | str) -> None:
        self.workspace = Workspace(AtOnce(), raise_it)
        self.history = History(self.workspace, AtOnce(), raise_it)
        self.editor = Editor(self.workspace, self.history, AtOnce())
        self.workspace.open(lambda: connect(str(path)))
        assert self.workspace.opened is not None
        self.archive = self.workspace.opened.archive

    def key(self, event_id: str) -> int:
        assert self.workspace.columns is not None
        return int(self.workspace.columns.key[self.at(event_id)])

    def at(self, event_id: str) -> int:
        assert self.workspace.columns is not None
        found = self.workspace.columns.ids.index(event_id)
        assert found is not None
        return found


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "copy.sqlite"
    shutil.copyfile(shipped_database(), path)
    return path


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    desk = Desk(path)
    yield desk
    desk.archive.close()


def test_an_event_is_made_changed_duplicated_and_all_of_it_undone(desk: Desk) -> None:
    assert desk.workspace.columns is not None
    before, made = len(desk.workspace.columns), []
    desk.editor.create(Event("", "Zürich bars use", "2026-05"), made.append)
    assert made == ["2026-05-zurich-bars-use"]
    assert desk.history.undo_title == "Make the event Zürich bars use"
    stored = desk.archive.stored_event(desk.archive.book().events[made[0]])
    desk.editor.change(stored, replace(stored.event, start="2026-05-04"))
    assert desk.history.undo_title == "Move Zürich bars use to 4 May 2026"
    desk.editor.duplicate([stored.key], made.extend)
    assert desk.history.undo_title == "Duplicate Zürich bars use"
    assert len(desk.archive.book().events) == before + 2
    for _ in range(3):
        desk.history.undo()
    assert len(desk.archive.book().events) == before
    for _ in range(3):
        desk.history.redo()
    assert set(made) <= desk.archive.book().events.keys()


def test_several_events_are_duplicated_as_one_step(desk: Desk) -> None:
    assert desk.workspace.columns is not None
    before, made = desk.archive.book().events, list[str]()
    keys = desk.workspace.columns.key[:3].tolist()
    desk.editor.duplicate([*keys, keys[0]], made.extend)
    assert desk.history.undo_title == "Duplicate 3 events"
    assert len(set(made)) == 3
    assert desk.archive.book().events.keys() - before.keys() == set(made)
    desk.editor.duplicate(keys[:1], made.extend)
    assert len(set(made)) == 4  # the id of the first copy was taken
    desk.history.undo()
    desk.history.undo()
    assert desk.archive.book().events.keys() == before.keys()


def test_what_is_deleted_waits_in_the_bin(desk: Desk) -> None:
    assert desk.workspace.columns is not None
    keys = desk.workspace.columns.key[:2].tolist()
    desk.editor.delete(keys)
    assert desk.history.undo_title == "Put 2 events in the bin"
    assert [stored.key for stored in desk.archive.bin()] == keys
    desk.editor.restore(keys[:1])
    assert [stored.key for stored in desk.archive.bin()] == keys[1:]
    desk.editor.empty_bin()
    assert desk.history.undo_title == "Empty the bin (1 event)"
    assert desk.archive.bin() == ()
    desk.history.undo()
    assert [stored.key for stored in desk.archive.bin()] == keys[1:]


def test_an_event_that_comes_back_is_selected(desk: Desk) -> None:
    workspace, made = desk.workspace, list[str]()

    def selected() -> list[str]:
        assert workspace.columns is not None
        return [workspace.columns.ids[event] for event in workspace.selection]

    assert workspace.columns is not None
    workspace.select((3, 7))
    both, away = selected(), workspace.columns.ids[7]
    desk.editor.delete([desk.key(away)])
    desk.history.undo()
    assert selected() == [away]
    desk.editor.duplicate([desk.key(away)], made.extend)
    desk.history.undo()
    assert selected() == [away]
    desk.history.redo()
    assert selected() == made
    desk.editor.delete([desk.key(name) for name in both])
    desk.history.undo()
    assert selected() == made  # of two none is chosen


def test_a_redo_that_empties_the_bin_selects_nothing(desk: Desk) -> None:
    assert desk.workspace.columns is not None
    desk.editor.delete(desk.workspace.columns.key[:1].tolist())
    desk.editor.empty_bin()
    desk.history.undo()
    assert desk.workspace.selection == ()


def test_an_empty_bin_is_nothing_to_undo(desk: Desk) -> None:
    desk.editor.empty_bin()
    assert desk.history.undo_title == ""


def test_what_cannot_be_written_is_said() -> None:
    desk = Desk(shipped_database())
    desk.editor.create(Event("", "New"))
    assert desk.workspace.notice is not None
    assert "cannot be changed" in desk.workspace.notice.text
    desk.archive.close()


def rows_of(desk: Desk) -> dict[str, tuple[str, int]]:
    """In which lane and row each event stands."""
    index, columns = desk.workspace.index, desk.workspace.columns
    assert index is not None
    assert columns is not None
    rows = index.rows
    return {
        columns.ids[event]: (rows.lanes[lane].code, row)
        for event, lane, row in zip(rows.event.tolist(), rows.lane.tolist(), rows.row.tolist(), strict=True)
    }


def test_the_window_follows_and_nothing_else_moves(desk: Desk) -> None:
    workspace = desk.workspace
    assert workspace.columns is not None
    workspace.set_filter(parse("kind:regulation"))
    chosen = workspace.columns.ids[200]
    workspace.select((200,))
    view, before = workspace.view, rows_of(desk)
    desk.editor.create(Event("new", "Zürich bars use", "1999", kind="regulation"))
    assert workspace.view == view
    assert [workspace.columns.ids[event] for event in workspace.selection] == [chosen]
    assert workspace.detail is not None
    assert workspace.detail.event.id == chosen
    assert workspace.columns.revision == 1
    after = rows_of(desk)
    assert after.pop("new")[0] == "regulation"
    assert after == before
    assert workspace.index is not None
    assert workspace.index.kept[desk.at("new")]
    desk.history.undo()
    assert rows_of(desk) == before


def test_rows_of_every_grouping_that_was_shown_stay(desk: Desk) -> None:
    workspace = desk.workspace
    workspace.go(replace(workspace.view, by="actor"))
    by_actor = rows_of(desk)
    workspace.go(replace(workspace.view, by="kind"))
    desk.editor.create(Event("new", "Zürich bars use", "1999", kind="regulation"))
    workspace.go(replace(workspace.view, by="actor"))
    after = rows_of(desk)
    del after["new"]
    assert after == by_actor


def test_an_event_in_the_bin_is_no_longer_selected(desk: Desk) -> None:
    workspace = desk.workspace
    assert workspace.columns is not None
    workspace.select((3, 7))
    kept = workspace.columns.ids[3]
    desk.editor.delete([int(workspace.columns.key[7])])
    assert workspace.columns is not None
    assert [workspace.columns.ids[event] for event in workspace.selection] == [kept]


def test_a_filter_by_what_is_gone_is_dropped_with_a_sentence(desk: Desk) -> None:
    workspace = desk.workspace
    desk.editor.create(Event("new", "Zürich bars use", "1999", tags=("only-here",)))
    workspace.set_filter(parse("tag:only-here"))
    desk.history.undo()
    assert workspace.notice is not None
    assert workspace.index is not None
    assert workspace.index.kept.all()


def test_many_are_edited_as_one(desk: Desk) -> None:
    workspace = desk.workspace
    assert workspace.columns is not None
    keys = workspace.columns.key[10:20].tolist()
    before = [stored.event for stored in desk.archive.stored_events(keys)]
    desk.editor.bulk(keys, BulkEdit(importance=5, add_tags=("looked-at",), add_actors=(Party("Me", "ngo", "calls"),)))
    after = [stored.event for stored in desk.archive.stored_events(keys)]
    assert all(event.importance == 5 and event.tags[-1] == "looked-at" for event in after)
    assert all(event.actors[-1].name == "Me" for event in after)
    assert desk.history.undo_title == "Edit 10 events"
    desk.history.undo()
    assert [stored.event for stored in desk.archive.stored_events(keys)] == before
    desk.editor.bulk(keys, BulkEdit())
    assert desk.history.undo_title == ""


def test_an_event_is_dragged(desk: Desk) -> None:
    key = _a_day(desk)
    before = desk.archive.stored_event(key).event
    desk.editor.move(key, 3)
    after = desk.archive.stored_event(key).event
    assert after.extent.start_min == (before.extent.start_min or 0) + 3
    assert desk.history.undo_title.startswith("Move ")
    desk.editor.resize(key, "end", (after.extent.start_min or 0) + 30)
    assert desk.archive.stored_event(key).event.extent.end_max == (after.extent.start_min or 0) + 30


def _a_day(desk: Desk) -> int:
    """An event that is dated to the day."""
    columns = desk.workspace.columns
    assert columns is not None
    return int(columns.key[(columns.start_min == columns.end_max).argmax()])


def test_events_that_are_one_are_merged_with_all_that_points_to_them(desk: Desk) -> None:
    editor, archive = desk.editor, desk.archive
    source, said = Source("https://n.org", "N", "T", None, "news"), Quote("Q", "S", None, None, None, 0, True)
    editor.create(Event("one", "Ban", "2019-05-14", tags=("x",)))
    editor.create(Event("two", "Ban!", "2019-05-14", tags=("y",), sources=(source,), quotes=(said,), summary="What"))
    editor.create(
        Event("three", "Answer", "2020", relations=(Relation("two", "responds_to"), Relation("one", "cites")))
    )
    one, two, three = (desk.key(name) for name in ("one", "two", "three"))
    found: list[Merge] = []
    editor.preview_merge("event", one, [two], found.append)
    assert found[0].title == "Merge 1 event into Ban"
    assert found[0].gone == ("Ban!",)
    assert found[0].events == 3
    assert "1 event that related to the others will relate to it." in found[0].said
    editor.merge("event", one, [two])
    after = archive.stored_event(one).event
    assert (after.tags, after.summary, after.quotes, after.sources) == (("x", "y"), "What", (said,), (source,))
    assert after == found[0].after
    assert archive.stored_event(three).event.relations == (Relation("one", "responds_to"),)
    assert [stored.key for stored in archive.bin()] == [two]
    desk.history.undo()
    assert archive.bin() == ()
    assert len(archive.stored_event(three).event.relations) == 2


def test_actors_sources_and_tags_that_are_one_are_merged(desk: Desk) -> None:
    editor, archive = desk.editor, desk.archive
    a, b = Source("https://n.org/a", "N", "", None, "news"), Source("https://n.org/b", "", "T", "2019", "news")
    said = Quote("Q", "S", None, None, None, 1, False)
    editor.create(
        Event("e", "E", "2019", actors=(Party("Ay", "ngo", "calls"),), sources=(a, b), quotes=(said,), tags=("x",))
    )
    editor.create(Event("f", "F", "2019", actors=(Party("Bee", "ngo", "calls"),), sources=(b,), tags=("z", "x")))
    book = archive.book()
    editor.merge("actor", book.actors["Ay"].key, [book.actors["Bee"].key])
    editor.merge("source", book.sources[a.url or ""].key, [book.sources[b.url or ""].key])
    editor.merge("tag", book.tags["x"], [book.tags["z"]])
    after = archive.book()
    assert after.actors["Ay"].aliases == ("Bee",)
    assert "Bee" not in after.actors
    assert "z" not in after.tags
    whole = replace(a, title="T", published="2019")
    e, f = archive.stored_event(desk.key("e")).event, archive.stored_event(desk.key("f")).event
    assert (e.sources, e.quotes[0].source) == ((whole,), 0)
    assert (f.actors[0].name, f.sources, f.tags) == ("Ay", (whole,), ("x",))
    for _ in range(3):
        desk.history.undo()
    assert archive.book() == book


def test_an_actor_is_renamed_for_all_its_events(desk: Desk) -> None:
    editor, archive = desk.editor, desk.archive
    editor.create(Event("e", "E", "2019", actors=(Party("Ay", "ngo", "calls"),)))
    before = archive.book().actors["Ay"]
    editor.change_actor(before, replace(before, name="Bee", aliases=("Ay",), country="CH"))
    assert desk.history.undo_title == "Rename Ay to Bee"
    assert archive.stored_event(desk.key("e")).event.actors[0].name == "Bee"
    assert desk.workspace.columns is not None
    assert desk.workspace.columns.links is not None
    assert "Bee" in desk.workspace.columns.links.actor_table.names
    editor.delete_named("actor", {before.key: "Bee"})
    assert desk.workspace.notice is not None
    assert "begun to use it" in desk.workspace.notice.text
    desk.history.undo()
    assert archive.book().actors["Ay"] == before


def again(desk: Desk, path: Path) -> Desk:
    """The same after a restart."""
    desk.history.finish()
    desk.archive.close()
    return Desk(path)


def test_undo_and_redo_survive_a_restart(path: Path) -> None:
    desk = Desk(path)
    for name in ("one", "two", "three"):
        desk.editor.create(Event(name, name.title(), "2019"))
    desk.history.undo()
    desk = again(desk, path)
    assert (desk.history.undo_title, desk.history.redo_title) == ("Make the event Two", "Make the event Three")
    desk.history.redo()
    desk = again(desk, path)
    assert (desk.history.undo_title, desk.history.redo_title) == ("Make the event Three", "")
    for _ in range(3):
        desk.history.undo()
    assert not {"one", "two", "three"} & desk.archive.book().events.keys()
    assert desk.history.undo_title == ""
    desk = again(desk, path)
    for _ in range(3):
        desk.history.redo()
    assert {"one", "two", "three"} <= desk.archive.book().events.keys()
    assert desk.history.redo_title == ""
    desk.editor.create(Event("four", "Four", "2019"))
    desk = again(desk, path)
    assert (desk.history.undo_title, desk.history.redo_title) == ("Make the event Four", "")
    desk.archive.close()


def test_more_can_be_undone_than_is_held_in_memory(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_module, "MOST", 2)
    desk = Desk(path)
    for number in range(5):
        desk.editor.create(Event(f"n{number}", f"N{number}", "2019"))
    for _ in range(5):
        desk.history.undo()
    assert not any(name.startswith("n") and len(name) == 2 for name in desk.archive.book().events)
    for _ in range(5):
        desk.history.redo()
    assert {f"n{number}" for number in range(5)} <= desk.archive.book().events.keys()
    desk.archive.close()


def test_what_somebody_else_did_is_not_undone(path: Path) -> None:
    other = connect(str(path), "Somebody else")
    apply_to = difference("Theirs", None, Event("theirs", "Theirs", "2019"), other.book())
    assert apply_to is not None
    other.apply(apply_to)
    other.close()
    desk = Desk(path)
    assert desk.history.undo_title == ""
    desk.archive.close()


def test_a_large_database_follows_by_a_job_and_takes_up_what_happens_meanwhile(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(path)
    jobs = Held()
    history = History(desk.workspace, AtOnce(), raise_it)  # one to which only the slow editor listens
    monkeypatch.setattr(refreshing, "AT_ONCE", 100)
    editor = Editor(desk.workspace, history, jobs)
    before = desk.workspace.columns
    assert before is not None
    editor.create(Event("one", "One", "2019"))
    assert desk.workspace.columns is before
    editor.create(Event("two", "Two", "2019", kind="regulation"))
    desk.workspace.set_filter(parse("kind:regulation"))
    while refreshing.JOB in jobs.waiting:
        jobs.go(refreshing.JOB)
    assert not editor.refreshing.busy
    assert desk.at("one")
    assert desk.workspace.index is not None
    kept = desk.workspace.index.kept
    assert (bool(kept[desk.at("one")]), bool(kept[desk.at("two")])) == (False, True)
    desk.archive.close()


def test_what_may_be_there_twice_is_proposed(desk: Desk) -> None:
    duplicates = Duplicates(desk.workspace, AtOnce(), ToldApart(None))
    desk.editor.create(Event("one", "A ban in a small town", "1999-05-04", importance=5))
    desk.editor.create(Event("two", "A ban in a small town!", "1999-05-05"))
    for table in ("event", "actor", "source"):
        duplicates.find(table)
        assert {pair.table for pair in duplicates.pairs} <= {table}
    duplicates.find("event")
    found = {(pair.kept, pair.other): pair.reason for pair in duplicates.pairs}
    one, two = desk.key("one"), desk.key("two")
    assert found[one, two] == "Titles alike to 97 %, 1 day apart."
    duplicates.tell_apart(next(pair for pair in duplicates.pairs if pair.kept == one))
    assert (one, two) not in {(pair.kept, pair.other) for pair in duplicates.pairs}
    duplicates.find("event")
    assert (one, two) not in {(pair.kept, pair.other) for pair in duplicates.pairs}


def test_a_comparison_and_compacted_rows_follow_too(desk: Desk) -> None:
    workspace = desk.workspace
    workspace.set_filter(parse("kind:regulation"))
    workspace.compact_rows()
    before = rows_of(desk)
    desk.editor.create(Event("new", "Zürich bars use", "1999", kind="regulation"))
    after = rows_of(desk)
    del after["new"]
    assert after == before
    workspace.compare_with(parse("kind:advocacy"))
    assert workspace.halves is not None
    desk.editor.create(Event("newer", "Zürich calls", "1999", kind="advocacy"))
    assert workspace.halves is not None
    assert workspace.index is not None
    assert workspace.index.kept[desk.at("newer")]
