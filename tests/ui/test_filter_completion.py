"""What the filter line suggests while somebody types."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.model.assemble import columns_of
from frtdesk.model.event import Event, Party, Place
from frtdesk.model.query import QueryError, parse
from frtdesk.ui.filter_completion import LONGEST_LOOK, Completion, complete

COLUMNS = columns_of([
    Event("a", "T", "2018-05", kind="corporate", policy_types=("sales_halt",), tags=("two words",),
          actors=(Party("Amazon", "company", "decides"), Party("Clearview AI", "company", "target"))),
    Event("b", "T", "2021-05", kind="regulation", actors=(Party("Amazon", "company", "target"),),
          jurisdiction=Place("local", "US-CA", "San Francisco")),
])  # fmt: skip


def after(text: str) -> list[str]:
    """What the text may become."""
    completion = complete(text, len(text), COLUMNS)
    return [text[: completion.start] + suggestion.text for suggestion in completion.suggestions]


def test_an_empty_line_offers_the_fields() -> None:
    assert after("")[:2] == ["kind:", "actor:"]
    assert "place:US kind:" in after("place:US ")


def test_a_beginning_offers_fields_and_values_that_begin_so() -> None:
    assert after("act") == ["actor:"]
    assert after("ama") == ["actor:Amazon"]
    assert after("2019 corp") == ["2019 kind:corporate"]
    assert after("a") == ["actor:", "after:"]


def test_a_field_offers_the_values_of_the_open_database_the_most_frequent_first() -> None:
    assert after("actor:") == ["actor:Amazon", 'actor:"Clearview AI"']
    assert after("type:") == ["type:sales_halt"]
    assert after("place:fran") == ['place:"San Francisco"']
    assert after("tag:") == ['tag:"two words"']
    assert after("-actor:am") == ["-actor:Amazon"]


def test_quotes_and_parentheses_are_gone_on_with() -> None:
    assert after('actor:"clear') == ['actor:"Clearview AI"']
    assert after("actor:(amazon OR cle") == ['actor:(amazon OR "Clearview AI"']
    assert after('actor:("clearview ai" OR ama') == ['actor:("clearview ai" OR Amazon']


def test_dates_offer_the_years_of_the_data_and_numbers_theirs() -> None:
    assert after("during:202")[-1] == "during:2020"
    assert "during:2018..2021" in after("during:2018..20")
    assert after("importance:>") == []
    assert "importance:>=4" in after("importance:")


def test_nothing_is_offered_where_nothing_is_known() -> None:
    for text in ("nosuch:am", "speaker:br", "zzz", '"a phrase'):
        assert after(text) == []
    assert complete("actor:am", 8, None).suggestions == ()


def test_only_a_name_that_is_being_typed_has_to_become_one_of_the_list() -> None:
    assert complete("actor:am", 8, COLUMNS).certain
    assert not complete("actor:", 6, COLUMNS).certain
    assert not complete("during:20", 9, COLUMNS).certain
    assert not complete("ama", 3, COLUMNS).certain


@pytest.mark.parametrize(
    "text", ["", "ama", "actor:", "kind:c", "place:fran", "tag:two", "during:20", "checked:", "role:"]
)
def test_each_whole_suggestion_is_a_filter(text: str) -> None:
    for suggestion in complete(text, len(text), COLUMNS).suggestions:
        if suggestion.whole:
            assert parse(suggestion.text)
        else:
            with pytest.raises(QueryError):
                parse(suggestion.text)


@given(st.text(st.sampled_from('ab:("- )“OR*\\né')), st.integers(0, 60))
def test_any_text_is_answered(text: str, cursor: int) -> None:
    completion = complete(text, min(cursor, len(text)), COLUMNS)
    assert isinstance(completion, Completion)
    assert 0 <= completion.start <= completion.end == min(cursor, len(text))


def test_a_long_text_is_looked_at_near_the_cursor_only() -> None:
    text = "x " * LONGEST_LOOK + "actor:am"
    completion = complete(text, len(text), COLUMNS)
    assert text[completion.start : completion.end] == "actor:am"
