"""Where a mistake in a filter is shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base.errors import FrtError
from frtdesk.cli.opening import EXCERPT, loaded, parse_filter, underlined


def test_carets_stand_under_the_mistake() -> None:
    with pytest.raises(FrtError) as raised:
        parse_filter("kind:corporate actr:amazon")
    _, line, carets = raised.value.message.split("\n")
    assert line[carets.index("^") : carets.rindex("^") + 1] == "actr"


def test_carets_stand_under_a_name_that_the_database_lacks() -> None:
    with pytest.raises(FrtError) as raised, loaded(None, parse_filter("kind:corporate actor:amazonn")):
        raise AssertionError("no such actor")
    message, line, carets = raised.value.message.split("\n")
    assert "did you mean Amazon?" in message
    assert line[carets.index("^") : carets.rindex("^") + 1] == "actor:amazonn"


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=300), st.data())
def test_the_excerpt_is_two_bounded_lines_with_the_mistake_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    line, carets = underlined(text, start, end).split("\n")
    assert len(line) <= EXCERPT + 4
    assert line.isprintable()
    assert carets.strip() == "^" * len(carets.strip())
    if end - start == 1 and text[start].isprintable():
        assert line[carets.index("^")] == text[start]


def test_an_empty_filter_asks_for_everything() -> None:
    with loaded(None, parse_filter("  ")) as found:
        assert found.kept.all()
