"""Laws of reading back: whatever sound events are exported, a format gives back all that its report does not name."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings

from frtdesk.app.importing import import_file
from frtdesk.base.progress import run
from frtdesk.formats.incoming import Wishes
from frtdesk.model.event import Event
from frtdesk.store.create import create_database
from tests.formats.given_content import GivenContent, order_of, written
from tests.formats.read_back import fields_of
from tests.formats.sound_events import sound_events
from tests.formats.test_import_round_trips import CASES, Case, read
from tests.formats.test_what_survives import PART_OF, WHOLE


@pytest.mark.parametrize("case", CASES, ids=repr)
@settings(max_examples=25)
@given(some=sound_events())
def test_what_a_report_does_not_name_comes_back(case: Case, some: list[Event]) -> None:
    kept = [event for event in some if case.keeping is WHOLE or case.keeping.holds(event)]
    if not kept:
        return
    with TemporaryDirectory() as folder:
        path = Path(folder) / case.name
        path.write_bytes(written(case.format, GivenContent(some)))
        found, skipped = read(path)
    assert skipped == []
    if case.keeping is WHOLE:
        assert found == some
        return
    named = {name for name, count in case.keeping.tally(order_of(some)).items() if count}
    held = {field for field, part in PART_OF.items() if part not in named} - {"days", "place_code"}
    if named & {"coarse", "open", "vague", "timed"}:
        held.discard("edtf")
    by = "id" if "id" in held else "title"
    back = {fields_of(event)[by]: event for event in found}
    assert len(back) == len(kept)
    for event in kept:
        mine, expected = fields_of(back[fields_of(event)[by]]), fields_of(event)
        if not expected["note"]:
            mine["note"] = ""  # where a date is shown as text, that text is kept
        assert {field: mine[field] for field in held} == {field: expected[field] for field in held}
        assert event.summary in (back[expected[by]].summary or "")


@pytest.mark.parametrize("case", CASES, ids=repr)
@settings(max_examples=10, deadline=None)
@given(some=sound_events())
def test_every_event_of_a_file_is_told_and_one_that_comes_again_changes_nothing(case: Case, some: list[Event]) -> None:
    kept = [event for event in some if case.keeping is WHOLE or case.keeping.holds(event)]
    if not kept:
        return
    with TemporaryDirectory() as folder, closing(create_database(Path(folder) / "mine.sqlite")) as database:
        path = Path(folder) / case.name
        path.write_bytes(written(case.format, GivenContent(some)))
        first, again = (run(import_file(database, path, Wishes(), copy=False)) for _ in range(2))
    for report in (first, again):
        assert report.imported + len(report.merged) + len(report.skipped) == len(kept)
    assert (again.imported, again.revision) == (0, None)
