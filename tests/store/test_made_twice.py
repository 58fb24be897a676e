"""Two people make the same at the same moment, in a file or on a server: it is there once, and the second is told."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from frtdesk.base.errors import FrtError
from frtdesk.base.paths import shipped_database
from frtdesk.base.progress import run
from frtdesk.model.book import StoredPlace, StoredSource
from frtdesk.model.change import ChangeSet, OutdatedError, insertion, new_key, update
from frtdesk.model.edited_event import difference
from frtdesk.model.edited_names import place_difference, source_difference, tag_difference
from frtdesk.model.event import Event, Party, Place, Source
from frtdesk.store.check import check
from frtdesk.store.copy_database import copy_database
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.read_stored_event import deleting, read_book, read_stored_event
from frtdesk.store.write import apply

Edit = Callable[[Event], Event]

NEW = "Made by both"
PAPER = Source(None, "The Paper", NEW, "2020-01-02", "news")
EDITS: dict[str, Edit] = {
    "tag": lambda event: replace(event, tags=(*event.tags, NEW)),
    "actor": lambda event: replace(event, actors=(*event.actors, Party(NEW, "ngo", "calls"))),
    "address": lambda event: replace(event, sources=(*event.sources, replace(PAPER, url="https://both.example/"))),
    "source": lambda event: replace(event, sources=(*event.sources, PAPER)),
    "place": lambda event: replace(event, jurisdiction=Place("local", "US-CA", NEW)),
}
COUNTS = {
    "tag": "SELECT count(*) FROM tag WHERE name = ?",
    "actor": "SELECT count(*) FROM actor WHERE name = ?",
    "address": "SELECT count(*) FROM source WHERE title = ?",
    "source": "SELECT count(*) FROM source WHERE title = ?",
    "place": "SELECT count(*) FROM jurisdiction WHERE name = ?",
}


@pytest.fixture(params=["file", "server"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "file":
        shutil.copyfile(shipped_database(), tmp_path / "shared.sqlite")
        return str(tmp_path / "shared.sqlite")
    address: str = request.getfixturevalue("cluster").empty()
    source = open_database(shipped_database())
    run(copy_database(source, address)).close()
    source.close()
    return address


@pytest.fixture
def two(target: str) -> Iterator[tuple[Database, Database]]:
    both = open_database(target, writable=True), open_database(target, writable=True)
    yield both
    for one in both:
        one.close()


def edit(db: Database, key: int, how: Edit) -> ChangeSet:
    stored = read_stored_event(db, key)
    after = how(stored.event)
    changes = difference("Edit", stored, after, read_book(db, [after]))
    assert changes is not None
    return changes


def count(db: Database, what: str) -> int:
    with db.reading() as reader:
        return int((reader.one(COUNTS[what], (NEW,)) or (0,))[0])


@pytest.mark.parametrize("what", list(EDITS))
def test_the_second_is_told_and_may_use_what_the_first_has_made(what: str, two: tuple[Database, Database]) -> None:
    anna, berta = two
    hers, his = edit(anna, 300, EDITS[what]), edit(berta, 301, EDITS[what])
    apply(anna, hers)
    with pytest.raises(OutdatedError) as caught:
        apply(berta, his)
    assert "somebody else has just made it" in caught.value.message
    named = "https://both.example/" if what == "address" else NEW
    assert f"“{named}”" in caught.value.message
    apply(berta, edit(berta, 301, EDITS[what]))
    assert count(berta, what) == 1
    assert list(check(berta)) == []


@pytest.mark.parametrize("what", list(EDITS))
def test_truly_at_once_it_is_made_once(what: str, target: str) -> None:
    """Six writers, who begin together."""
    start, wrong = threading.Barrier(6), list[BaseException]()

    def write(key: int) -> None:
        db = open_database(target, writable=True)
        try:
            changes = edit(db, key, EDITS[what])
            start.wait(20)
            while True:
                try:
                    apply(db, changes)
                    break
                except OutdatedError:
                    changes = edit(db, key, EDITS[what])
        except BaseException as error:  # noqa: BLE001 - told by the test
            wrong.append(error)
        finally:
            db.close()

    threads = [threading.Thread(target=write, args=(300 + number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    db = open_database(target)
    assert count(db, what) == 1
    assert list(check(db)) == []
    for key in range(300, 306):
        assert NEW in str(read_stored_event(db, key).event)
    db.close()


def test_a_name_that_is_taken_is_named(two: tuple[Database, Database]) -> None:
    anna, berta = two
    place = StoredPlace(new_key(), "US-CA", "local", NEW)
    for one in (
        tag_difference("Make", new_key(), None, NEW),
        place_difference("Make", None, place),
        source_difference("Make", None, StoredSource(new_key(), PAPER)),
    ):
        assert one is not None
        apply(anna, one)
    taken = (
        tag_difference("Make", new_key(), None, NEW),
        tag_difference("Rename", *_some_tag(anna), NEW),
        place_difference("Make", None, replace(place, key=new_key())),
        source_difference("Make", None, StoredSource(new_key(), PAPER)),
    )
    for one in taken:
        assert one is not None
        with pytest.raises(OutdatedError, match=f"“{NEW}” is there already"):
            apply(berta, one)


def _some_tag(db: Database) -> tuple[int, str]:
    with db.reading() as reader:
        row = reader.one("SELECT key, name FROM tag ORDER BY key LIMIT 1")
    assert row is not None
    return row[0], row[1]


def test_a_source_without_address_that_was_deleted_comes_back_beside_its_like(two: tuple[Database, Database]) -> None:
    """Undoing is no making: what was there before may be there again."""
    anna, berta = two
    first = source_difference("Make", None, StoredSource(new_key(), PAPER))
    assert first is not None
    key = int(str(first.changes[0].key["key"]))
    apply(anna, first)
    gone = deleting(anna, "Delete", "source", [key])
    assert gone is not None
    done = apply(anna, gone)
    second = source_difference("Make", None, StoredSource(new_key(), PAPER))
    assert second is not None
    apply(berta, second)
    apply(anna, gone.inverse(), undoes=done)
    assert count(berta, "source") == 2


def test_what_the_second_names_is_gone(two: tuple[Database, Database]) -> None:
    anna, berta = two
    apply(anna, edit(anna, 300, EDITS["tag"]))
    apply(anna, edit(anna, 300, lambda event: replace(event, tags=tuple(it for it in event.tags if it != NEW))))
    his = edit(berta, 301, EDITS["tag"])
    tag = read_book(anna).tags[NEW]
    gone = deleting(anna, "Delete", "tag", [tag])
    assert gone is not None
    apply(anna, gone)
    with pytest.raises(OutdatedError, match="Somebody else"):
        apply(berta, his)
    apply(berta, edit(berta, 301, EDITS["tag"]))
    again = deleting(anna, "Delete", "tag", [read_book(anna).tags[NEW]])
    assert again is not None
    with pytest.raises(FrtError, match="begun to use it"):
        apply(anna, again)


def test_what_others_added_to_a_deleted_event_stops_its_deletion(two: tuple[Database, Database]) -> None:
    anna, berta = two
    stored = read_stored_event(anna, 300)
    apply(anna, ChangeSet("Bin", (update("event", {"key": 300}, {"deleted_at": None}, {"deleted_at": "2026"}),)))
    gone = deleting(anna, "Empty", "event", [300])
    assert gone is not None
    tag = read_book(berta).tags[next(iter(set(read_book(berta).tags) - set(stored.event.tags)))]
    apply(berta, ChangeSet("Add", (insertion("event_tag", {"event_key": 300, "tag_key": tag}, {"position": 90}),)))
    with pytest.raises(OutdatedError, match="added to what would be deleted"):
        apply(anna, gone)
    assert read_stored_event(anna, 300).binned


def test_two_new_events_of_one_id(two: tuple[Database, Database]) -> None:
    anna, berta = two
    made = [difference("Make", None, Event("the-same-id", title), read_book(anna)) for title in ("Hers", "His")]
    assert made[0] is not None
    assert made[1] is not None
    apply(anna, made[0])
    with pytest.raises(OutdatedError, match="“the-same-id” is there already"):
        apply(berta, made[1])
