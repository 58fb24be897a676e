"""Several people at one database, for tests: a file or a server, windows at it, and Berta, who writes behind them."""

from __future__ import annotations

import shutil
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
from frtdesk.state.notice import Notice
from frtdesk.state.settings import Settings
from frtdesk.store.copy_database import copy_database
from frtdesk.store.engine import open_database
from frtdesk.ui.forms.event_window import EventWindow
from tests.app.waiting import wait

Opens = Callable[[str], WindowDesk]


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


def notices(desk: WindowDesk) -> list[Notice]:
    """Whatever is said from now on. A notice that nothing is wrong goes away by itself, perhaps before a slow machine
    looks."""
    said: list[Notice] = []

    def hear() -> None:
        if desk.workspace.notice is not None:
            said.append(desk.workspace.notice)

    desk.workspace.notice_changed.connect(hear)
    return said


def form_on(desk: WindowDesk, place: int) -> EventWindow:
    """The form, on the event at this place."""
    desk.workspace.select((place,))
    desk.show("edit_event")
    form = desk._shown["event_form"]
    assert isinstance(form, EventWindow)
    wait(lambda: form.fields is not None)
    return form
