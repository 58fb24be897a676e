"""An event that is edited is stored as it was meant, shares what others have, and goes back without a trace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from frtdesk.model.edited_event import binned, difference, differences, restored
from frtdesk.model.event import Checked, Event, Party, Place, Quote, Relation, Source
from frtdesk.store.check import check
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.read_stored_event import deleting, read_bin, read_book, read_stored_event
from frtdesk.store.write import ConflictError, apply
from tests.store.test_write_changes import content, small_events

LETTER = Source("https://x.org", "X", "A letter", "2019", "news")
NEWS = Source("https://news.org/1", "News", "Told", "2020-01-02", "news")


@pytest.fixture
def small(make: Any) -> Iterator[Database]:
    database = open_database(make(*small_events()), writable=True)
    yield database
    database.close()


def edit(database: Database, key: int, **fields: Any) -> Event:
    """Change an event, look that it reads back as it was meant, and that taking it back leaves nothing; do it again."""
    before = content(database)
    stored = read_stored_event(database, key)
    after = replace(stored.event, **fields)
    changes = difference("Edit", stored, after, read_book(database))
    assert changes is not None
    revision = apply(database, changes)
    done = content(database)
    apply(database, changes.inverse(), undoes=revision)
    assert content(database) == before
    apply(database, changes)
    assert content(database) == done
    assert read_stored_event(database, key).event == after
    return after


@pytest.mark.parametrize(
    "fields",
    [
        {"title": "Council forbids use", "summary": "s", "note": "n", "importance": 5},
        {"stage": None, "kind": "context"},
        {"id": "other"},
        {"start": "2019-05~", "end": ".."},
        {"start": None},
        {"jurisdiction": Place("local", "US-WA", "Seattle")},
        {"jurisdiction": Place("national", "FR", "France")},
        {"jurisdiction": None},
        {"actors": (Party("New one", "ngo", "calls"), Party("Council", "legislature", "target"))},
        {"actors": ()},
        {"policy_types": ("moratorium", "ban", "never-heard-of")},
        {"tags": ("new", "city", "São Paulo")},
        {"sources": (NEWS, LETTER), "quotes": (Quote("We said so", "Mayor", None, None, None, 1, True),)},
        {"sources": (replace(LETTER, publisher="Y", url="https://x.org"),)},
        {"sources": (), "quotes": ()},
        {"quotes": (Quote("New", "A", "r", "f", "2019", 0, True), Quote("So", "Mayor", None, None, None, 0, False))},
        {"relations": (Relation("b", "follows"),)},
        {"checked": Checked(True, True)},
    ],
)
def test_every_field_can_be_edited_and_taken_back(small: Database, fields: dict[str, Any]) -> None:
    edit(small, 1, **fields)
    assert not [breach for breach in check(small) if not breach.event]


def test_nothing_changed_is_no_change(small: Database) -> None:
    stored = read_stored_event(small, 1)
    assert difference("Edit", stored, stored.event, read_book(small)) is None


def test_only_what_changed_is_written(small: Database) -> None:
    stored = read_stored_event(small, 1)
    changes = difference("Edit", stored, replace(stored.event, title="T"), read_book(small))
    assert changes is not None
    assert [(change.table, dict(change.after or {})) for change in changes.changes] == [("event", {"title": "T"})]


def test_a_quote_keeps_its_row_when_others_come_before_it(small: Database) -> None:
    stored = read_stored_event(small, 1)
    first = Quote("Before", "Clerk", None, None, None, 0, False)
    changes = difference("Edit", stored, replace(stored.event, quotes=(first, *stored.event.quotes)), read_book(small))
    assert changes is not None
    assert sorted(change.before is None for change in changes.changes) == [False, True]


def test_an_address_that_is_known_is_not_made_again(small: Database) -> None:
    book = read_book(small)
    blank = replace(LETTER, publisher="", title="Another title", published=None)
    changes = difference("Make", None, Event("c", "New", "2021", sources=(blank,)), book)
    assert changes is not None
    assert [change.table for change in changes.changes] == ["event", "event_source"]


def test_what_a_known_source_lacks_is_filled_in(small: Database) -> None:
    edit(small, 1, sources=(replace(LETTER, publisher=""),))
    changes = difference("Make", None, Event("c", "New", "2021", sources=(LETTER,)), read_book(small))
    assert changes is not None
    assert dict(changes.changes[0].after or {}) == {"publisher": "X"}


def test_many_new_events_share_what_is_new_and_relate_to_each_other(small: Database) -> None:
    before = content(small)
    party = Party("New one", "ngo", "calls")
    events = [
        Event("c", "One", "2021", actors=(party,), tags=("t",), relations=(Relation("d", "f"), Relation("a", "f"))),
        Event("d", "Two", "2020", actors=(party,), tags=("t",), sources=(NEWS,)),
    ]
    changes = differences("Import", [(None, event) for event in events], read_book(small))
    assert changes is not None
    assert [change.table for change in changes.changes].count("actor") == 1
    revision = apply(small, changes)
    book = read_book(small)
    assert [read_stored_event(small, book.events[event.id]).event for event in events] == events
    apply(small, changes.inverse(), undoes=revision)
    assert content(small) == before


def test_what_somebody_else_changed_is_not_overwritten(small: Database) -> None:
    stored, book = read_stored_event(small, 1), read_book(small)
    theirs = difference("Theirs", stored, replace(stored.event, title="Theirs"), book)
    mine = difference("Mine", stored, replace(stored.event, title="Mine"), book)
    other = difference("Other", stored, replace(stored.event, summary="Mine"), book)
    assert theirs is not None
    assert mine is not None
    assert other is not None
    apply(small, theirs)
    with pytest.raises(ConflictError):
        apply(small, mine)
    apply(small, other)
    assert read_stored_event(small, 1).event.title == "Theirs"


def test_the_bin_keeps_all_until_it_is_emptied(small: Database) -> None:
    edit(small, 1, relations=(Relation("b", "follows"),))
    before = content(small)
    both = [read_stored_event(small, 1), read_stored_event(small, 2)]
    into = binned("Bin", both)
    assert into is not None
    apply(small, into)
    assert {stored.key for stored in read_bin(small)} == {1, 2}
    assert read_book(small).binned == {"a", "b"}
    back = restored("Back", read_bin(small))
    assert back is not None
    apply(small, back)
    assert content(small) == before
    apply(small, into)
    full = content(small)
    emptied = deleting(small, "Empty", "event", [1, 2])
    assert emptied is not None
    revision = apply(small, emptied)
    assert read_bin(small) == ()
    apply(small, emptied.inverse(), undoes=revision)
    assert content(small) == full
