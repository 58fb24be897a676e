"""Workbooks as openpyxl reads them: what is text stays text, days are dates, and what does not fit is said."""

from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import run
from frtdesk.formats import spreadsheet
from frtdesk.formats.replace_file import replacing_file
from frtdesk.formats.spreadsheet import FORMATS, LONGEST_CELL, workbook_pieces
from frtdesk.model.event import Event, Relation, Source
from frtdesk.model.source_text import Actor
from tests.formats.given_content import GivenContent, events, order_of, written
from tests.formats.read_back import fields_of, read_xlsx
from tests.formats.test_event_table import cited_within

XLSX = FORMATS[0]
READABLE = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), max_size=30)


def book_of(content: GivenContent | list[Event]) -> Any:
    return load_workbook(io.BytesIO(written(XLSX, content)))


@settings(max_examples=25)
@given(events(READABLE))
def test_every_field_comes_back(some: list[Event]) -> None:
    found = read_xlsx(written(XLSX, some))
    for event in map(cited_within, some):
        assert found[event.id] == fields_of(event)


def test_sheets_stand_in_their_order_with_heads_that_stay() -> None:
    actors = (Actor("B", "company", ("b", "c")),)
    book = book_of(GivenContent([Event("a", "One", "2019")], filter="tag:x", of=7, given_actors=actors))
    assert book.sheetnames == ["Events", "Quotes", "Sources", "Actors", "Relations", "About"]
    assert book["Events"].freeze_panes == "C2"
    assert book["Events"].auto_filter.ref == "A1:V2"
    assert book["Quotes"].auto_filter.ref is None
    assert [cell.value for cell in book["Actors"][2]][:3] == ["B", "company", "b; c"]
    about = {row[0].value: row[1].value for row in book["About"].iter_rows(min_row=2)}
    assert about["filter"] == "tag:x"
    assert (about["events"], about["events_in_all"]) == (1, 7)


def test_a_day_is_a_date_only_where_it_is_one() -> None:
    starts = ["2019-05-14", "2019-05", "2019-05-14~", "1900-02-28", "1900-03-01", "1850-01-01", "-0044-03-15", "10000"]
    some = [Event(str(i), "2019-05-14", start) for i, start in enumerate(starts)]
    rows = list(book_of(some)["Events"].iter_rows(min_row=2))
    assert [row[2].value for row in rows] == [
        datetime(2019, 5, 14), "2019-05", "2019-05-14~", "1900-02-28", datetime(1900, 3, 1), "1850-01-01",
        "-0044-03-15", "10000",
    ]  # fmt: skip
    assert {row[1].value for row in rows} == {"2019-05-14"}  # a title is a title


def test_what_looks_like_a_formula_is_text_and_stays_it() -> None:
    some = [Event("a", "=1+1", "2019", summary="@x"), Event("b", "-44", "-0044", note="+1")]
    book = book_of(some)
    title = book["Events"]["B2"]
    assert (title.value, title.data_type) == ("=1+1", "s")
    assert title.quotePrefix
    (said,) = XLSX.report(order_of(some)).changed
    assert said == "6 cells begin like a formula and are marked as text."


def test_addresses_can_be_clicked_but_only_those_of_pages() -> None:
    sources = tuple(Source(url, "", "", None, "") for url in ("https://a.example/é?b=c", "javascript:x", "file:///x"))
    sheet = book_of([Event("a", "One", sources=sources, summary="https://b.example/")])["Sources"]
    assert [cell.value for cell in sheet["C"]][1:] == ["https://a.example/é?b=c", "javascript:x", "file:///x"]
    assert [cell.hyperlink is not None for cell in sheet["C"]][1:] == [True, False, False]


def test_a_text_that_is_too_long_is_cut_and_said() -> None:
    some = [Event("a", "One", summary="x" * (LONGEST_CELL + 1))]
    assert XLSX.report(order_of(some)).lost == ("the end of 1 text that is too long for a cell",)
    found = read_xlsx(written(XLSX, some))
    assert found["a"]["summary"] == "x" * LONGEST_CELL


def test_more_rows_than_a_sheet_holds_are_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreadsheet, "MOST_ROWS", 3)
    with pytest.raises(FrtError, match="at most 2 rows, and there are more Relations"):
        written(XLSX, [Event("a", "One", relations=tuple(Relation(str(i), "cites") for i in range(3)))])


def test_work_that_is_given_up_leaves_no_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    pieces = workbook_pieces(order_of([Event("a", "One", "2019")]))
    next(pieces)
    assert list(tmp_path.iterdir())
    pieces.close()
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_the_sentence_that_it_always_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_arguments: object, **_named: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("xlsxwriter.workbook.ZipFile", full)
    with pytest.raises(FrtError, match="no room left"):
        run(replacing_file(tmp_path / "x.xlsx", XLSX.write(order_of([Event("a", "One", "2019")]))))
    assert list(tmp_path.iterdir()) == []


def test_no_events_make_a_workbook() -> None:
    assert read_xlsx(written(XLSX, [])) == {}
