"""What is done to a list of saved views, as change sets that can be taken back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from frtdesk.model import stored_view
from frtdesk.model.stored_view import LONGEST_NAME, StoredView, free_name, tidy_name
from tests.view_stand_ins import MemoryKeeper


@given(st.text(max_size=300))
def test_a_name_is_one_bounded_line(name: str) -> None:
    kept = tidy_name(name)
    assert kept.isprintable()
    assert len(kept) <= LONGEST_NAME
    assert kept == tidy_name(kept)


def test_a_taken_name_gets_the_next_number() -> None:
    assert free_name("Bans", []) == "Bans"
    assert free_name("Bans", ["Bans", "Bans 2"]) == "Bans 3"
    assert len(free_name("x" * 120, ["x" * 120])) <= LONGEST_NAME


@given(st.lists(st.integers(-3, 9), min_size=1, max_size=6), st.data())
def test_a_moved_view_stands_where_it_was_put_and_undo_puts_it_back(positions: list[int], data: st.DataObject) -> None:
    keeper = MemoryKeeper()
    for number, position in enumerate(positions):
        keeper.rows[number] = dict(StoredView(number, f"v{number}", position, "").fields)
    before = keeper.views()
    moving, place = data.draw(st.sampled_from(before)), data.draw(st.integers(0, len(before) - 1))
    changes = stored_view.moved(moving, place, before)
    if changes is None:
        assert before[place] == moving
        return
    keeper.apply(changes)
    keys = [view.key for view in before if view.key != moving.key]
    keys.insert(place, moving.key)
    assert [view.key for view in keeper.views()] == keys
    keeper.apply(changes.inverse())
    assert keeper.views() == before


def test_a_new_view_stands_behind_the_others_and_can_be_taken_back() -> None:
    keeper = MemoryKeeper()
    for name in "abc":
        changes, view = stored_view.made(name, "{}", keeper.views())
        keeper.apply(changes)
        assert keeper.views()[-1] == view
    keeper.apply(stored_view.renamed(keeper.views()[1], "B"))
    keeper.apply(stored_view.with_body(keeper.views()[1], "[]"))
    gone = stored_view.deleted(keeper.views()[1])
    keeper.apply(gone)
    assert [view.name for view in keeper.views()] == ["a", "c"]
    keeper.apply(gone.inverse())
    assert [(view.name, view.body) for view in keeper.views()] == [("a", "{}"), ("B", "[]"), ("c", "{}")]
