"""Several people at one PostgreSQL database or one file: what others do appears, and nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from time import sleep
from typing import Any

import pytest

from frtdesk.app.archive import StoreArchive, connect
from frtdesk.model.change import ChangeSet, update
from frtdesk.model.conflict import Take
from frtdesk.model.edited_event import difference
from frtdesk.model.event import Event, Party
from frtdesk.model.filter import Term
from tests.app.several_people import Opens, berta, edit, form_on, keys, notices, on_server, opens, target, title_of
from tests.app.waiting import idle, wait

__all__ = ["berta", "on_server", "opens", "target"]


def test_what_others_do_appears_and_is_said(target: str, berta: StoreArchive, opens: Opens) -> None:
    desk = opens(target)
    key = keys(desk)[200]
    said = notices(desk)
    desk.workspace.select((200,))
    edit(berta, key, "Rename it", title="Berta was here")
    wait(lambda: title_of(desk, key) == "Berta was here")
    wait(lambda: desk.workspace.detail is not None and desk.workspace.detail.event.title == "Berta was here")
    wait(lambda: bool(said))
    assert [(notice.text, notice.wrong) for notice in said] == [("Changed by Berta: Rename it", False)]
    assert keys(desk).index(key) in desk.workspace.selection
    assert desk.history.undo_title == ""


def test_what_one_does_oneself_is_not_told_as_anothers(target: str, opens: Opens) -> None:
    desk = opens(target)
    key = keys(desk)[100]
    told: list[object] = []
    desk.others.changed.connect(told.append)
    archive = desk.workspace.opened.archive  # type: ignore[union-attr]
    desk.editor.change(archive.stored_event(key), replace(archive.stored_event(key).event, summary="Mine."))
    idle(desk)
    other = connect(target, "Berta")
    edit(other, keys(desk)[101], "Second", summary="Theirs.")
    other.close()
    wait(lambda: bool(told))
    assert [[step.title for step in steps] for steps in told] == [["Second"]]  # type: ignore[attr-defined]


def test_what_happened_while_the_events_were_read_is_not_missed(
    target: str, berta: StoreArchive, opens: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = StoreArchive.complete

    def late(self: StoreArchive, columns: Any) -> Any:
        edit(berta, int(columns.key[7]), "In between", title="In between")
        return (yield from read(self, columns))

    monkeypatch.setattr(StoreArchive, "complete", late)
    desk = opens(target)
    monkeypatch.undo()
    wait(lambda: title_of(desk, keys(desk)[7]) == "In between")


def test_a_new_event_a_deleted_one_and_a_view_of_others(target: str, berta: StoreArchive, opens: Opens) -> None:
    desk = opens(target)
    before = len(keys(desk))
    made = Event("of-berta", "Of Berta", start="2020-02-02", kind="corporate")
    changes = difference("Make", None, made, berta.book([made]))
    assert changes is not None
    berta.apply(changes)
    wait(lambda: len(keys(desk)) == before + 1)
    berta.apply(changes.inverse("Take away"))
    wait(lambda: len(keys(desk)) == before)


def test_an_undo_that_others_overtook_says_who(target: str, berta: StoreArchive, opens: Opens) -> None:
    desk = opens(target)
    key = keys(desk)[50]
    archive = desk.workspace.opened.archive  # type: ignore[union-attr]
    desk.editor.change(archive.stored_event(key), replace(archive.stored_event(key).event, summary="Mine first."))
    idle(desk)
    edit(berta, key, "Shorten the summary", summary="Berta's.")
    said = notices(desk)
    desk.history.undo()
    idle(desk)
    wait(lambda: any("cannot be undone" in notice.text for notice in said))
    assert any("Berta" in f"{notice.text} {notice.hint}" for notice in said if "cannot be undone" in notice.text)
    assert archive.stored_event(key).event.summary == "Berta's."


def test_connections_that_are_cut_come_back_by_themselves(on_server: str, cluster: Any, opens: Opens) -> None:
    desk = opens(on_server)
    key = keys(desk)[300]
    lost: list[bool] = []
    desk.others.connection_changed.connect(lambda: lost.append(desk.others.connected))
    cluster.cut()
    wait(lambda: lost == [False, True])
    berta = connect(on_server, "Berta")
    edit(berta, key, "After the cut", title="After the cut")
    berta.close()
    wait(lambda: title_of(desk, key) == "After the cut")
    desk.workspace.select((300,))
    wait(lambda: desk.workspace.detail is not None and desk.workspace.detail.key == key)


def test_what_is_typed_outlives_a_server_that_stops(on_server: str, cluster: Any, opens: Opens) -> None:
    desk = opens(on_server)
    key = keys(desk)[301]
    form = form_on(desk, 301)
    assert form.fields is not None
    form.fields.title.setText("Typed before the server stopped")
    said = notices(desk)
    cluster.stop()
    try:
        wait(lambda: not desk.others.connected)
        assert desk.workspace.notice is not None
        assert "is lost" in desk.workspace.notice.text
        form.save()
        wait(lambda: form.said.isVisible() and "not saved" in form.said.text())
        assert form.fields.title.text() == "Typed before the server stopped"
        before = desk.workspace.index
        desk.workspace.set_filter(Term("kind", ":", "corporate"))
        wait(lambda: desk.workspace.index is not before)
        desk.workspace.select((5,))
        idle(desk)
    finally:
        cluster.start()
    wait(lambda: desk.others.connected)
    wait(lambda: any("connected again" in notice.text for notice in said))
    form.save()
    wait(lambda: title_of(desk, key) == "Typed before the server stopped")
    assert form.fields is None


def test_both_change_one_event_in_different_fields(target: str, berta: StoreArchive, opens: Opens) -> None:
    desk = opens(target)
    key = keys(desk)[310]
    form = form_on(desk, 310)
    assert form.fields is not None
    form.fields.title.setText("My title")
    edit(berta, key, "Summarise it", summary="Berta's summary.")
    wait(lambda: form.said.isVisible())
    assert form.said.text().startswith("Berta has changed this event too.")
    assert form.fields.title.text() == "My title"
    form.save()
    wait(lambda: form.fields is None)
    event = berta.stored_event(key).event
    assert (event.title, event.summary) == ("My title", "Berta's summary.")


def test_a_conflict_is_asked_about_field_by_field(target: str, berta: StoreArchive, opens: Opens) -> None:
    desk = opens(target)
    key = keys(desk)[311]
    before = berta.stored_event(key).event
    form = form_on(desk, 311)
    assert form.fields is not None
    form.fields.title.setText("My title")
    form.fields.summary.setPlainText("My summary.")
    edit(berta, key, "Rewrite it", title="Her title", summary="Her summary.", importance=before.importance % 5 + 1)
    wait(lambda: form.said.isVisible())
    form.save()
    wait(lambda: form.meanwhile.window is not None)
    window = form.meanwhile.window
    assert window is not None
    asked = window._clash.conflicts
    assert [(one.field, one.before, one.mine, one.theirs) for one in asked] == [
        ("title", before.title, "My title", "Her title"),
        ("summary", before.summary, "My summary.", "Her summary."),
    ]
    assert berta.stored_event(key).event.title == "Her title"
    window.reject()
    assert form.fields.title.text() == "My title"
    form.save()
    wait(lambda: form.meanwhile.window is not None)
    window = form.meanwhile.window
    assert window is not None
    window.chooser.choose((before.id, "summary"), Take.THEIRS)
    window.go.click()
    wait(lambda: form.fields is None)
    event = berta.stored_event(key).event
    assert (event.title, event.summary, event.importance) == ("My title", "Her summary.", before.importance % 5 + 1)
    desk.history.undo()
    idle(desk)
    assert berta.stored_event(key).event.title == "Her title"


def test_both_add_the_same_actor(target: str, berta: StoreArchive, opens: Opens) -> None:
    desk = opens(target)
    key = keys(desk)[312]
    form = form_on(desk, 312)
    assert form.shown is not None
    stored = form.shown[1]
    party = Party("A new agency", "government", "decides")
    edit(berta, key, "Add", actors=(*stored.event.actors, party))
    form.write(stored, replace(stored.event, title="With the agency", actors=(*stored.event.actors, party)))
    wait(lambda: form.fields is None)
    event = berta.stored_event(key).event
    assert event.title == "With the agency"
    assert [one.name for one in event.actors].count("A new agency") == 1


def test_a_form_that_nobody_typed_in_shows_what_others_wrote(target: str, berta: StoreArchive, opens: Opens) -> None:
    desk = opens(target)
    key = keys(desk)[313]
    form = form_on(desk, 313)
    edit(berta, key, "Rename it", title="New from Berta")
    wait(lambda: form.fields is not None and form.fields.title.text() == "New from Berta")
    assert form.said.text() == "Berta has changed this event. This is how it stands now."
    assert not form.has_changes
    berta.apply(ChangeSet("Bin", (update("event", {"key": key}, {"deleted_at": None}, {"deleted_at": "2026"}),)))
    wait(lambda: "put this event in the bin" in form.said.text())
    form.reject()


def test_what_others_put_in_the_bin_is_not_saved_there(target: str, berta: StoreArchive, opens: Opens) -> None:
    desk = opens(target)
    key = keys(desk)[314]
    form = form_on(desk, 314)
    assert form.fields is not None
    before = berta.stored_event(key)
    form.fields.title.setText("Typed meanwhile")
    berta.apply(ChangeSet("Bin", (update("event", {"key": key}, {"deleted_at": None}, {"deleted_at": "2026"}),)))
    wait(lambda: "put this event in the bin" in form.said.text())
    form.save()
    wait(form.bin_question.isVisible)
    now = berta.stored_event(key)
    assert (now.binned, now.event.title) == (True, before.event.title)
    edit(berta, key, "Change both", title="Changed by Berta")  # and then both differ
    form.take_out.click()
    wait(lambda: form.meanwhile.window is not None)
    assert form.meanwhile.window is not None
    form.meanwhile.window.reject()
    edit(berta, key, "Back", title=before.event.title)
    form.take_out.click()
    wait(lambda: form.fields is None)
    now = berta.stored_event(key)
    assert (now.binned, now.event.title) == (False, "Typed meanwhile")
    wait(lambda: key in keys(desk) and title_of(desk, key) == "Typed meanwhile")


def test_what_others_wrote_just_before_a_window_closed_is_not_followed(
    target: str, berta: StoreArchive, opens: Opens
) -> None:
    """It is on its way to the window's thread, which is busy, when the window closes."""
    desk = opens(target)
    watcher = desk._later.watching._watcher
    assert watcher is not None
    posted: list[Any] = []
    watcher._post = posted.append
    edit(berta, keys(desk)[330], "Too late", title="Too late")
    for _ in range(600):
        if posted:
            break
        sleep(0.05)
    assert posted
    told: list[object] = []
    desk.others.changed.connect(told.append)
    desk._later.watching.stop()  # as closing the window does first
    for call in posted:
        call()
    assert told == []
