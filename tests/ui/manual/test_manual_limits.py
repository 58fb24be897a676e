"""The bounds that the manual names are those of the program."""

from __future__ import annotations

import re
from importlib import import_module

import pytest

from tests.ui.manual.written import TEXTS


@pytest.mark.parametrize(
    ("chapter", "said", "where"),
    [
        ("04-timeline", r"shows more of them, up to ([\d,]+)", "timeline.grouping.MOST_LANES"),
        ("04-timeline", r"more than ([\d,]+) in view, only the trunks", "timeline.bundles.MOST_LEGS"),
        ("04-timeline", r"More than ([\d,]+) rows are not copied", "ui.table.table_copy.MOST"),
        ("04-timeline", r"events themselves, of up to ([\d,]+) rows", "ui.table.table_copy.MOST_WHOLE"),
        ("05-filter", r"At most ([\d,]+) pairs are listed", "timeline.pairs.MOST"),
        ("05-filter", r"at most ([\d,]+) characters", "model.query.MAX_LENGTH"),
        ("05-filter", r"([\d,]+) levels of parentheses", "model.query_mistakes.MAX_LEVELS"),
        ("11-ask-the-class", r"Of more than ([\d,]+) events", "state.quiz_source.MOST_EVENTS"),
        ("13-formats", r"at most ([\d,]+) sheets", "draw.poster_plan.MOST_SHEETS"),
        ("13-formats", r"each of the ([\d,]+) most important events", "draw.slides_of_filter.MOST_SLIDES"),
        ("13-formats", r"events, up to ([\d,]+), are listed", "draw.slides_of_filter.MOST_LISTED"),
        ("13-formats", r"beyond the ([\d,]+) most important\.$", "draw.html_page.MOST"),
        ("16-editing", r"at most ([\d,]+) at once", "model.bulk_edit.MOST"),
        ("16-editing", r"Above ([\d,]+) you are asked once more", "ui.bulk.window.SURE"),
    ],
)
def test_a_bound_is_that_of_the_program(chapter: str, said: str, where: str) -> None:
    found = re.search(said, " ".join(TEXTS[f"{chapter}.md"].split()))
    module, _, name = where.rpartition(".")
    assert found is not None
    assert int(found[1].replace(",", "")) == getattr(import_module(f"frtdesk.{module}"), name)
