"""Two people make the same at the same moment, in windows: nobody is asked, nothing is there twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from frtdesk.app.archive import StoreArchive
from frtdesk.model.event import Event, Party, Place, Source
from frtdesk.store.check import check
from frtdesk.store.engine import open_database
from frtdesk.ui.names.window import NamesWindow
from tests.app.several_people import Opens, berta, edit, form_on, keys, on_server, opens, target, title_of
from tests.app.waiting import idle, wait

__all__ = ["berta", "on_server", "opens", "target"]

PAPER = Source(None, "The Paper", "Of two hands", "2020-01-02", "news")


@pytest.fixture
def between(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], None]], None]:
    """Let somebody write between what a window reads of the names and what it writes, once."""
    read = StoreArchive.book

    def arrange(write: Callable[[], None]) -> None:
        left = [write]

        def book(self: StoreArchive, named: Any = None) -> Any:
            found = read(self, named)
            if left:
                left.pop()()
            return found

        monkeypatch.setattr(StoreArchive, "book", book)

    return arrange


def told_twice(address: str) -> list[tuple[Any, ...]]:
    """What is there more than once."""
    database = open_database(address)
    assert list(check(database)) == []
    with database.reading() as reader:
        found = reader.all(
            "SELECT title, publisher FROM source WHERE url IS NULL GROUP BY title, publisher, published, kind"
            " HAVING count(*) > 1"
        )
    database.close()
    return found


def test_everything_new_that_both_add_is_there_once(
    target: str, berta: StoreArchive, opens: Opens, between: Callable[[Callable[[], None]], None]
) -> None:
    desk = opens(target)
    hers, his = keys(desk)[320], keys(desk)[321]

    def more(event: Event) -> dict[str, Any]:
        return {
            "tags": (*event.tags, "of two hands"),
            "actors": (*event.actors, Party("Of two hands", "ngo", "calls")),
            "sources": (*event.sources, PAPER, replace(PAPER, url="https://two.example/")),
            "jurisdiction": Place("local", "US-CA", "Of two hands"),
        }

    def write() -> None:
        between(lambda: None)
        edit(berta, hers, "Of two hands", **more(berta.stored_event(hers).event))

    form = form_on(desk, 321)
    assert form.shown is not None
    stored = form.shown[1]
    between(write)
    form.write(stored, replace(stored.event, title="Mine too", **more(stored.event)))
    wait(lambda: form.fields is None)
    idle(desk)
    event = berta.stored_event(his).event
    assert event.title == "Mine too"
    assert "of two hands" in event.tags
    assert event.jurisdiction == Place("local", "US-CA", "Of two hands")
    assert PAPER in event.sources
    assert told_twice(target) == []
    wait(lambda: title_of(desk, his) == "Mine too")
    desk.history.undo()
    idle(desk)
    assert berta.stored_event(his).event == stored.event
    assert "of two hands" in berta.stored_event(hers).event.tags


def test_two_new_events_of_one_title_get_two_ids(
    target: str, berta: StoreArchive, opens: Opens, between: Callable[[Callable[[], None]], None]
) -> None:
    desk = opens(target)
    made: list[str] = []

    def write() -> None:
        from frtdesk.model.edited_event import difference

        between(lambda: None)
        event = Event("2020-03-04-of-two-hands", "Of two hands", "2020-03-04")
        changes = difference("Make", None, event, berta.book([event]))
        assert changes is not None
        berta.apply(changes)

    between(write)
    desk.editor.create(Event("", "Of two hands", "2020-03-04"), made.append)
    wait(lambda: bool(made))
    assert made == ["2020-03-04-of-two-hands-2"]


def test_a_name_that_somebody_was_quicker_with_is_said_in_the_form(
    target: str, berta: StoreArchive, opens: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is typed stays, and the list shows the other's."""
    desk = opens(target)
    desk.show("names")
    window = desk._shown["names"]
    assert isinstance(window, NamesWindow)
    wait(lambda: bool(window.names.of("tag")))
    window.tabs.setCurrentIndex(2)
    window.new.click()
    assert window.form.fields is not None
    window.form.fields.name.setText("quick")  # type: ignore[attr-defined]
    window.form.fields.look()
    key = keys(desk)[322]
    edit(berta, key, "Quicker", tags=(*berta.stored_event(key).event.tags, "quick"))
    window.form.save()
    wait(lambda: window.form.said.isVisible())
    assert window.form.said.text().startswith("It was not saved. ")
    assert "“quick” is there already" in window.form.said.text() or "one of this name" in window.form.said.text()
    assert window.form.fields.typed().name == "quick"  # type: ignore[union-attr]
    wait(lambda: any(one.name == "quick" for one in window.names.of("tag")))
    window.form._revert()
    window.reject()
