"""What a picture says of its view, written and read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base.errors import FrtError
from frtdesk.state.picture_line import MOST_SELECTED, from_picture_line, to_picture_line
from frtdesk.state.saved_view import SavedView
from frtdesk.state.view import View
from frtdesk.state.view_line import from_line

ids = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)


@given(st.text(max_size=50), st.lists(ids, max_size=5))
def test_whose_events_and_which_were_selected_come_back(data: str, selected: list[str]) -> None:
    saved = SavedView("Bans", View(17_000.0, 18_000.25))
    line = to_picture_line(saved, data, selected)
    assert line.isascii()
    assert line.isprintable()
    found = from_picture_line(line)
    assert found.saved == saved == from_line(line)
    assert found.data == data.encode("utf-8", "replace").decode()
    assert found.selected == tuple(selected)


def test_a_shared_line_alone_is_a_view_too() -> None:
    found = from_picture_line("frtdesk:view:1?name=a&range=2018-01-01..2018-12-31&end.")
    assert (found.data, found.selected) == ("", ())


def test_there_is_an_end_to_what_is_selected() -> None:
    line = to_picture_line(SavedView("", View()), "", [f"event-{n}" for n in range(5_000)])
    assert len(from_picture_line(line).selected) == MOST_SELECTED


@given(st.text(max_size=300))
def test_any_text_is_a_view_or_a_sentence(text: str) -> None:
    for said in (text, f"frtdesk:view:1?name=&range=2018..2019&end. frtdesk:shown?{text}&end."):
        try:
            found = from_picture_line(said)
        except FrtError as error:
            assert error.message
        else:
            assert len(found.selected) <= MOST_SELECTED


def test_a_line_cut_short_says_so() -> None:
    with pytest.raises(FrtError, match="cut short"):
        from_picture_line(to_picture_line(SavedView("", View()), "Faces", ())[:40])
