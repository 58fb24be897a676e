"""What is remembered of an export."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.state.export_wish import ExportWish, as_record, from_record
from frtdesk.state.setting import SETTINGS

WISH = ExportWish("pdf", "selection", "A3", True, 200, "grey", "Title", "Sub", False, False, False)


def test_the_page_is_remembered_and_what_is_shown_is_not() -> None:
    found = from_record(as_record(WISH), ExportWish(title="Other"))
    assert found == replace(WISH, what="seen", title="Other", subtitle="")
    assert SETTINGS["export"].accepts(as_record(WISH))


@pytest.mark.parametrize("junk", [None, 3, [], {"size": 4, "dpi": "x", "legend": "no", "format": None}])
def test_junk_changes_nothing(junk: object) -> None:
    assert from_record(junk, WISH) == WISH


@given(st.dictionaries(st.sampled_from(["size", "theme", "dpi", "legend", "folder"]), st.integers() | st.text()))
def test_anything_may_stand_in_a_file(record: dict[str, object]) -> None:
    found = from_record(record, WISH)
    assert isinstance(found.size, str)
    assert len(found.size) <= 80
