"""Change sets are values that know their own inverse."""

from __future__ import annotations

import pytest

from frtdesk.model.change import Change, ChangeSet, deletion, insertion, new_key, update


def test_inverse_reverses_order_and_sides() -> None:
    made = insertion("tag", {"key": 1}, {"name": "a"})
    renamed = update("tag", {"key": 1}, {"name": "a"}, {"name": "b"})
    undone = ChangeSet("Tag", (made, renamed)).inverse("Undo: Tag")
    assert undone.title == "Undo: Tag"
    assert undone.changes == (
        update("tag", {"key": 1}, {"name": "b"}, {"name": "a"}),
        deletion("tag", {"key": 1}, {"name": "a"}),
    )
    assert undone.inverse("Tag") == ChangeSet("Tag", (made, renamed))


def test_changes_cannot_be_changed() -> None:
    fields = {"name": "a"}
    change = insertion("tag", {"key": 1}, fields)
    fields["name"] = "b"
    assert change.after == {"name": "a"}
    with pytest.raises(TypeError):
        change.key["key"] = 2  # type: ignore[index]


def test_a_change_without_a_way_back_is_refused() -> None:
    with pytest.raises(ValueError, match="without before and after"):
        Change("tag", {"key": 1}, None, None)
    with pytest.raises(ValueError, match="different fields"):
        update("tag", {"key": 1}, {"name": "a"}, {"colour": "b"})


def test_new_keys_grow_and_fit_into_64_bits() -> None:
    keys = [new_key() for _ in range(2000)]
    assert keys == sorted(set(keys))
    assert all(1 << 60 < key < 1 << 63 for key in keys)
