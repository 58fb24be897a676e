"""Several people at one PostgreSQL database or one file: what others do appears, and nothing is lost."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from frtdesk.app.archive import StoreArchive, connect
from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window
from frtdesk.base.paths import shipped_database
from frtdesk.base.progress import run
from frtdesk.model.edited_event import difference
from frtdesk.model.event import Event
from frtdesk.model.filter import Term
from frtdesk.state.settings import Settings
from frtdesk.store.copy_database import copy_database
from frtdesk.store.engine import open_database
from frtdesk.ui.forms.event_window import EventWindow
from tests.app.waiting import idle, wait

Opens = Callable[[str], WindowDesk]
SECONDS = 2.0


@pytest.fixture(scope="session")
def on_server(cluster: Any) -> str:
    source = open_database(shipped_database())
    address = cluster.empty()
    run(copy_database(source, address)).close()
    source.close()
    return address


@pytest.fixture(params=["file", "server"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "server":
        return request.getfixturevalue("on_server")
    shutil.copyfile(shipped_database(), tmp_path / "shared.sqlite")
    return str(tmp_path / "shared.sqlite")


@pytest.fixture
def opens() -> Iterator[Opens]:
    """Opens windows."""
    made: list[WindowDesk] = []

    def of(address: str) -> WindowDesk:
        desk = build_window(Settings(None))
        made.append(desk)
        desk.window.show()
        desk.open_target(address)
        wait(lambda: desk.workspace.opened is not None and not desk.runner.busy)
        return desk

    yield of
    for desk in made:
        desk.window.close()
        desk.close()
        desk.window.deleteLater()


@pytest.fixture
def berta(target: str) -> Iterator[StoreArchive]:
    """Somebody else, at the same database."""
    archive = connect(target, "Berta")
    yield archive
    archive.close()


def edit(archive: StoreArchive, key: int, step: str, **fields: Any) -> None:
    """Let an event be another."""
    stored = archive.stored_event(key)
    after = replace(stored.event, **fields)
    changes = difference(step, stored, after, archive.book([after]))
    assert changes is not None
    archive.apply(changes)


def keys(desk: WindowDesk) -> list[int]:
    assert desk.workspace.columns is not None
    return desk.workspace.columns.key.tolist()


def title_of(desk: WindowDesk, key: int) -> str:
    assert desk.workspace.columns is not None
    return desk.workspace.columns.titles[keys(desk).index(key)]


def test_what_others_do_appears_within_two_seconds(target: str, berta: StoreArchive, opens: Opens) -> None:
    desk = opens(target)
    key = keys(desk)[200]
    desk.workspace.select((200,))
    began = time.monotonic()
    edit(berta, key, "Rename it", title="Berta was here")
    wait(lambda: title_of(desk, key) == "Berta was here")
    assert time.monotonic() - began < SECONDS
    wait(lambda: desk.workspace.detail is not None and desk.workspace.detail.event.title == "Berta was here")
    assert desk.workspace.notice is not None
    assert desk.workspace.notice.text == "Changed by Berta: Rename it"
    assert not desk.workspace.notice.wrong
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
    desk.history.undo()
    idle(desk)
    wait(lambda: desk.workspace.notice is not None and "cannot be undone" in desk.workspace.notice.text)
    assert desk.workspace.notice is not None
    assert "Berta" in f"{desk.workspace.notice.text} {desk.workspace.notice.hint}"
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
    desk.workspace.select((301,))
    desk.show("edit_event")
    form = desk._shown["event_form"]
    assert isinstance(form, EventWindow)
    wait(lambda: form.fields is not None)
    assert form.fields is not None
    form.fields.title.setText("Typed before the server stopped")
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
    wait(lambda: "connected again" in (desk.workspace.notice.text if desk.workspace.notice else ""))
    form.save()
    wait(lambda: title_of(desk, key) == "Typed before the server stopped")
    assert form.fields is None
