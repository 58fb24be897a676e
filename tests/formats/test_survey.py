"""What a foreign file shows before it is taken in."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from frtdesk.base.progress import run
from frtdesk.formats.incoming import Wishes
from frtdesk.formats.survey import EXAMPLES, Survey, read_head, survey


def written(folder: Path, text: str, name: str = "t.csv") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def surveyed(path: Path, wishes: Wishes | None = None) -> Survey:
    head = run(read_head(path, wishes or Wishes()))
    columns = (wishes.columns if wishes else {}) or (head.guessed if head else {})
    return run(survey(path, wishes or Wishes(columns), columns))


def test_columns_are_guessed_and_show_what_stands_in_them(tmp_path: Path) -> None:
    path = written(tmp_path, "Titel;Datum;;Zahl\nOne;1.2.2019;x;1\nOne;;;2\nTwo;;;3\nThree;;;4\nFour;;;5\n")
    head = run(read_head(path, Wishes()))
    assert head is not None
    assert head.guessed == {"title": "Titel", "start": "Datum"}
    assert [(column.name, column.examples) for column in head.columns] == [
        ("Titel", ("One", "Two", "Three")), ("Datum", ("1.2.2019",)), ("column 3", ("x",)), ("Zahl", ("1", "2", "3")),
    ]  # fmt: skip


def test_the_only_column_with_a_date_in_its_name_holds_the_dates(tmp_path: Path) -> None:
    head = run(read_head(written(tmp_path, "Member,Resignation Date\nOne,1/15/2018\n"), Wishes()))
    assert head is not None
    assert head.guessed == {"start": "Resignation Date"}
    head = run(read_head(written(tmp_path, "Member,Date of birth,Date of death\nOne,1,2\n"), Wishes()))
    assert head is not None
    assert head.guessed == {}


def test_rows_are_counted_as_they_would_be_taken_in(tmp_path: Path) -> None:
    rows = "One,2019-05-04T10:30:00\nTwo,\nThree,31.02.2019\n" * 70
    found = surveyed(written(tmp_path, f"title,date\n{rows}"))
    assert (found.events, found.undated, found.timed, found.skips) == (140, 70, 70, 70)
    assert (len(found.examples), len(found.skipped)) == (EXAMPLES, 70)
    assert found.skipped[0].line == 4
    assert found.skipped[0].column == "date"


@pytest.mark.parametrize(
    ("dates", "orders"),
    [
        (("04/05/2019", "06/07/2019"), (("date", "?"),)),
        (("04/05/2019", "14/07/2019"), (("date", "dmy"),)),
        (("04/05/2019", "07/14/2019"), (("date", "mdy"),)),
        (("04/05/2019", "14/07/2019", "07/14/2019"), (("date", "?"),)),
        (("2019-05-04", "14.07.2019", "May 2019"), ()),
    ],
)
def test_what_dates_say_of_their_order_is_told(
    tmp_path: Path, dates: tuple[str, ...], orders: tuple[tuple[str, str], ...]
) -> None:
    path = written(tmp_path, "title,date\n" + "".join(f"One,{date}\n" for date in dates))
    assert surveyed(path).orders == orders
    assert surveyed(path, Wishes({"title": "title", "start": "date"}, {"date": "mdy"})).orders == ()


def test_the_sheets_of_a_workbook_can_be_chosen(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].append(["title", "date"])
    other = book.create_sheet("Other")
    other.append(["Was", "Wann"])
    other.append(["One", "04/05/2019"])
    book.create_sheet("Empty")
    book.save(tmp_path / "t.xlsx")
    head = run(read_head(tmp_path / "t.xlsx", Wishes()))
    assert head is not None
    assert (head.sheets, head.sheet) == (("Sheet", "Other"), "Sheet")
    wishes = Wishes({"title": "Was", "start": "Wann"}, sheet="Other")
    head = run(read_head(tmp_path / "t.xlsx", wishes))
    assert head is not None
    assert (head.sheet, [column.name for column in head.columns]) == ("Other", ["Was", "Wann"])
    assert surveyed(tmp_path / "t.xlsx", wishes).open_columns == ("Wann",)


def test_what_knows_its_own_columns_is_not_mapped(tmp_path: Path) -> None:
    path = written(tmp_path, "Year,Month,Day,Headline,Text,Media,Background,Type\n2019,5,4,One,,,,\n")
    assert run(read_head(path, Wishes())) is None
    assert surveyed(path).events == 1


@pytest.mark.parametrize(("text", "name"), [("", "t.csv"), ("nothing", "t.ics"), ("<a/>", "t.xml")])
def test_what_cannot_be_read_is_a_problem(tmp_path: Path, text: str, name: str) -> None:
    assert surveyed(written(tmp_path, text, name)).problem
