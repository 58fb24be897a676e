"""Importing what was exported gives back what the report of losses promised, for every shipped event and format."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given

from frtdesk.formats import (
    calendar_file,
    event_table,
    frtdesk_json,
    simile,
    spreadsheet,
    timeline_project,
    timelinejs,
)
from frtdesk.formats.incoming import Entry, Skipped, Wishes
from frtdesk.formats.losses import Keeping
from frtdesk.formats.readers import reader_of
from frtdesk.formats.registry import Format
from frtdesk.model.event import Event
from tests.formats.given_content import TEXT, GivenContent, events, written
from tests.formats.read_back import fields_of
from tests.formats.test_what_survives import PART_OF, SAMPLE, WHOLE


@dataclass(frozen=True)
class Case:
    format: Format
    name: str
    keeping: Keeping

    def __repr__(self) -> str:
        return self.name


CASES = [
    Case(event_table.FORMATS[0], "out.csv", WHOLE),
    Case(spreadsheet.FORMATS[0], "out.xlsx", WHOLE),
    Case(frtdesk_json.FORMATS[0], "out.json", WHOLE),
    Case(timelinejs.FORMATS[0], "slides.json", timelinejs.KEEPING),
    Case(simile.FORMATS[0], "simile.json", simile.KEEPING),
    Case(simile.FORMATS[1], "simile.xml", simile.KEEPING),
    Case(timeline_project.FORMATS[0], "out.timeline", timeline_project.KEEPING),
    Case(calendar_file.FORMATS[0], "out.ics", calendar_file.KEEPING),
]


def read(path: Path) -> tuple[list[Event], list[Skipped]]:
    items = list(reader_of(path).read()(path, Wishes()))
    found = [item.event for item in items if isinstance(item, Entry)]
    return found, [item for item in items if isinstance(item, Skipped)]


@pytest.mark.parametrize("case", CASES, ids=repr)
def test_what_the_report_does_not_name_comes_back(case: Case, shipped: GivenContent, tmp_path: Path) -> None:
    path = tmp_path / case.name
    path.write_bytes(written(case.format, shipped))
    found, skipped = read(path)
    assert skipped == []
    assert len(found) == 443
    if case.keeping is WHOLE:
        assert sorted(found, key=lambda event: event.id) == sorted(shipped.given, key=lambda event: event.id)
        return
    lost = {*case.keeping.told, *case.keeping.dropped}
    held = {field for field, part in PART_OF.items() if part not in lost} - {"days", "place_code"}
    by = "id" if "ids" not in lost else "title"
    back = {fields_of(event)[by]: fields_of(event) for event in found}
    assert "title" in held
    for event in shipped.given:
        expected = fields_of(event)
        mine = back[expected[by]]
        for field in held:
            assert mine[field] == expected[field], (event.id, field)
        if not any(part in lost for part in ("open", "coarse", "vague")):
            assert mine["days"] == expected["days"], event.id
        assert event.summary in mine["summary"] or " ".join(event.summary.split()) in " ".join(mine["summary"].split())


@pytest.mark.parametrize("case", [case for case in CASES if case.keeping is WHOLE], ids=repr)
def test_what_loses_nothing_gives_back_every_field(case: Case, tmp_path: Path) -> None:
    path = tmp_path / case.name
    sound = [event for event in SAMPLE if event.id != "e"]
    path.write_bytes(written(case.format, SAMPLE))
    found, skipped = read(path)
    assert found == sound
    assert len(skipped) == 1  # the one whose date is nonsense


@pytest.mark.parametrize("case", CASES, ids=repr)
def test_what_looks_like_markup_or_a_formula_comes_back_as_it_is(case: Case, tmp_path: Path) -> None:
    told = "<b>Bold</b> &amp; '=1+1"
    event = Event("a", told, "2019-05-14", summary=told, note=told)
    path = tmp_path / case.name
    path.write_bytes(written(case.format, [event]))
    (found,), _ = read(path)
    assert (found.title, told in found.summary) == (told, True)
    if case.keeping is WHOLE:
        assert found == event


@pytest.mark.parametrize("case", CASES, ids=repr)
@given(given_events=events(TEXT))
def test_any_export_is_read_or_told(
    case: Case, given_events: list[Event], tmp_path_factory: pytest.TempPathFactory
) -> None:
    from frtdesk.base.errors import FrtError

    path = tmp_path_factory.mktemp("any") / case.name
    try:
        path.write_bytes(written(case.format, given_events))
        found, skipped = read(path)
    except FrtError:
        return
    assert len(found) + len(skipped) <= len(given_events)
