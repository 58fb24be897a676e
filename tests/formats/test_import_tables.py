"""Foreign tables: encodings, heads, signs between cells, quotation marks, long cells, ambiguous dates, profiles."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from frtdesk.base.errors import FrtError
from frtdesk.formats import import_workbook
from frtdesk.formats.column_names import told_apart
from frtdesk.formats.decoded_text import ENCODINGS
from frtdesk.formats.import_profile import profile_text, read_profile
from frtdesk.formats.incoming import Entry, Remark, Skipped, Wishes
from frtdesk.formats.readers import reader_of
from frtdesk.model.event import Event


def read(
    path: Path, data: str | bytes, wishes: Wishes | None = None, encoding: str = "utf-8"
) -> tuple[list[Event], list[Skipped], list[str]]:
    path.write_bytes(data if isinstance(data, bytes) else data.encode(encoding))
    items = list(reader_of(path).read()(path, wishes or Wishes()))
    return (
        [item.event for item in items if isinstance(item, Entry)],
        [item for item in items if isinstance(item, Skipped)],
        [item.sentence for item in items if isinstance(item, Remark)],
    )


@pytest.fixture
def csv(tmp_path: Path) -> Path:
    return tmp_path / "table.csv"


@pytest.mark.parametrize(
    ("encoding", "said"),
    [
        ("utf-8", ""),
        ("utf-8-sig", ""),
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("utf-32", "UTF-32"),
        ("cp1252", "Windows-1252"),
    ],
)
def test_encodings_are_found_out_and_said(csv: Path, encoding: str, said: str) -> None:
    found, skipped, remarks = read(csv, "title,date\nVerbot in Köln – ein Übel,2019\n", encoding=encoding)
    assert [event.title for event in found] == ["Verbot in Köln – ein Übel"]
    assert skipped == []
    assert [said in remark for remark in remarks] == ([True] if said else [])


def test_latin_1_is_told_from_windows(csv: Path) -> None:
    found, _, remarks = read(csv, b"title,date\nK\xf6ln \x81,2019\n")
    assert found[0].title.startswith("Köln")
    assert remarks == ["The text was read as Latin-1."]


def test_a_few_wrong_bytes_leave_a_text_utf_8_and_are_named_by_line(csv: Path) -> None:
    good = "".join(f"Ümläut in Köln {n},2019\n" for n in range(20)).encode()
    found, _, remarks = read(csv, b"title,date\n" + good + b"Z\xfcrich,2020\n" + good + b"\xe9t\xe9,2021\n")
    titles = [event.title for event in found]
    assert titles[0] == "Ümläut in Köln 0"
    assert [titles[20], titles[-1]] == ["Z\ufffdrich", "\ufffdt\ufffd"]
    assert remarks == ["3 characters could not be read as UTF-8 and became “\ufffd”: lines 22, 43."]


def test_a_wrong_encoding_is_corrected_by_its_name(csv: Path) -> None:
    data = "title,date\nЗапрет в Москве,2019\n".encode("cp1251")
    assert read(csv, data)[0][0].title.startswith("Çàïðåò")
    for name in ("Windows-1251", "windows-1251", "cp1251"):
        found, _, remarks = read(csv, data, Wishes(encoding=name))
        assert found[0].title == "Запрет в Москве"
        assert remarks == ["The text was read as Windows-1251."]


@pytest.mark.parametrize("name", ENCODINGS)
def test_every_encoding_that_is_offered_reads(csv: Path, name: str) -> None:
    data = "title,date\nA ban,2019\n".encode(ENCODINGS[name])
    assert [event.title for event in read(csv, data, Wishes(encoding=name))[0]] == ["A ban"]


@pytest.mark.parametrize("name", ["nothing", "rot13", "idna", "\0", "é", "base64"])
def test_an_encoding_that_is_none_is_refused(csv: Path, name: str) -> None:
    with pytest.raises(FrtError, match="There is no encoding"):
        read(csv, "title,date\nA,2019\n", Wishes(encoding=name))


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_sign_between_cells_is_found_out(csv: Path, sign: str) -> None:
    found, _, _ = read(csv, f'title{sign}date{sign}note\n"One, two; three|"{sign}2019{sign}\nB{sign}2020{sign}x\n')
    assert [(event.title, event.start) for event in found] == [("One, two; three|", "2019"), ("B", "2020")]


def test_excels_own_hint_is_no_row(csv: Path) -> None:
    assert [event.title for event in read(csv, "sep=;\ntitle;date\nA;2019\n")[0]] == ["A"]


def test_quotes_and_line_ends_in_cells_keep_the_lines_counted(csv: Path) -> None:
    data = 'title,date,description\n"He said ""no""",2019,"two\nlines"\nBad,31.02.2019,\nC,2020,\n'
    found, skipped, _ = read(csv, data)
    assert [(event.title, event.summary) for event in found] == [('He said "no"', "two\nlines"), ("C", "")]
    assert [(one.line, one.column) for one in skipped] == [(4, "date")]


def test_a_quotation_mark_that_is_not_closed_names_its_line(csv: Path) -> None:
    found, skipped, _ = read(csv, 'title,date\nA,2019\n"B,2020\nC,2021\nD,2022\n')
    assert [event.title for event in found] == ["A"]
    assert [(one.line, "line 5" in one.why) for one in skipped] == [(3, True)]


def test_a_cell_of_ten_megabytes_skips_its_row_alone(csv: Path) -> None:
    found, skipped, _ = read(csv, f"title,date,description\nA,2019,{'x' * 10_000_000}\nB,2020,\n")
    assert [event.title for event in found] == ["B"]
    assert [(one.line, one.column) for one in skipped] == [(2, "description")]


def test_heads_that_are_doubled_or_blank(csv: Path) -> None:
    found, _, remarks = read(csv, "title,date,,note,note\nA,2019,odd,one,two\n")
    assert found[0].note == "one\ncolumn 3: odd\nnote (2): two"
    assert any("note (2)" in remark for remark in remarks)


def test_a_head_without_a_title_is_refused_with_what_it_holds(csv: Path) -> None:
    with pytest.raises(FrtError, match="Somerville"):
        read(csv, "Somerville,Oakland\nA,16.07.2019\n")


@pytest.mark.parametrize(
    ("data", "titles", "starts"),
    [
        ("Amazon bans,2020-06-10,foo\nIBM exits,2020-06-08,bar\n", ["Amazon bans", "IBM exits"],
         ["2020-06-10", "2020-06-08"]),
        ("27.06.2019;Somerville\n16.07.2019;Oakland\n", ["Somerville", "Oakland"], ["2019-06-27", "2019-07-16"]),
        ("Moon landing,1969\nWall,1989\n", ["Moon landing", "Wall"], ["1969", "1989"]),
        ("https://a.example,14 May 2019,A\nhttps://b.example,15 May 2019,B\n", ["A", "B"],
         ["2019-05-14", "2019-05-15"]),
    ],
)  # fmt: skip
def test_a_first_row_that_is_an_event_is_not_lost(csv: Path, data: str, titles: list[str], starts: list[str]) -> None:
    found, skipped, remarks = read(csv, data)
    assert ([event.title for event in found], [event.start for event in found]) == (titles, starts)
    assert skipped == []
    assert remarks[0] == "The first row was read as an event, too: it names no columns."


@pytest.mark.parametrize("data", ["Country,2019,2020\nA,1,2\n", "title,2020-06-10\nA,x\n", "Wer,Wann\nA,2019\n"])
def test_a_first_row_that_names_columns_is_no_event(csv: Path, data: str) -> None:
    found, _, _ = read(csv, data, Wishes({"title": data.partition(",")[0]}))
    assert [event.title for event in found] == ["A"]


def test_a_first_row_with_a_year_of_two_digits_is_an_event(csv: Path) -> None:
    found, skipped, _ = read(csv, "A,14-May-19\nB,15-May-98\n")
    assert (found, [one.line for one in skipped]) == ([], [1, 2])
    found, _, _ = read(csv, "A,14-May-19\nB,15-May-98\n", Wishes(recent=True))
    assert [event.start for event in found] == ["2019-05-14", "1998-05-15"]


def test_a_person_says_whether_the_first_row_is_an_event(csv: Path, tmp_path: Path) -> None:
    profile = tmp_path / "p.toml"
    profile.write_text('header = false\n[columns]\ntitle = "column 1"\nnote = "column 2"\n')
    found, _, _ = read(csv, "IBM exits,foo\nAmazon,bar\n", read_profile(profile))
    assert [(event.title, event.note) for event in found] == [("IBM exits", "foo"), ("Amazon", "bar")]
    found, _, _ = read(csv, "foo,IBM exits\n", Wishes({"title": "Spalte 2"}, header=False))
    assert [event.title for event in found] == ["IBM exits"]
    with pytest.raises(FrtError, match="column 7"):
        read(csv, "foo,IBM exits\n", Wishes({"title": "column 7"}, header=False))
    found, _, _ = read(csv, "A,2019-05-14\nB,\n", Wishes({"title": "A"}, header=True))
    assert [event.title for event in found] == ["B"]
    wishes = Wishes(header=False, recent=True, encoding="Shift JIS")
    assert read_profile(_written(tmp_path / "again.json", wishes)) == wishes
    profile.write_text("header = 'no'")
    with pytest.raises(FrtError, match="header"):
        read_profile(profile)


def _written(path: Path, wishes: Wishes) -> Path:
    path.write_text(profile_text(wishes))
    return path


def test_an_empty_file_is_refused(csv: Path) -> None:
    with pytest.raises(FrtError, match="nothing in it"):
        read(csv, "")


def test_a_row_that_is_too_wide_is_skipped_and_a_short_one_is_not(csv: Path) -> None:
    found, skipped, _ = read(csv, "title,date\nA,2019,ban,\nB\n")
    assert [event.title for event in found] == ["B"]
    assert [one.line for one in skipped] == [2]


def test_an_ambiguous_column_is_asked_about_once_and_nothing_is_guessed(csv: Path) -> None:
    data = "title,date\nA,04/05/2019\nB,06/07/2019\nC,2018\nD,\nE,05/05/2019\n"
    found, skipped, remarks = read(csv, data)
    assert [(event.title, event.start) for event in found] == [("C", "2018"), ("D", None), ("E", "2019-05-05")]
    assert [one.line for one in skipped] == [2, 3]
    assert sum("--dates" in remark for remark in remarks) == 1
    found, skipped, _ = read(csv, data, Wishes(orders={"": "mdy"}))
    assert [event.start for event in found] == ["2019-04-05", "2019-06-07", "2018", None, "2019-05-05"]
    assert skipped == []


def test_one_date_of_a_column_settles_the_others(csv: Path) -> None:
    found, _, remarks = read(csv, "title,start,end\nA,04/05/2019,\nB,14/05/2019,05/14/2020\nC,,01/02/2020\n")
    assert [(event.start, event.end) for event in found] == [
        ("2019-05-04", None),
        ("2019-05-14", "2020-05-14"),
        (None, "2020-01-02"),
    ]
    assert remarks == []


def test_a_date_that_cannot_be_read_goes_to_the_shelf_where_that_is_wished(csv: Path) -> None:
    found, skipped, _ = read(csv, "title,date\nA,31.02.2019\n", Wishes(to_shelf=True))
    assert [(event.start, event.note) for event in found] == [(None, "date: 31.02.2019")]
    assert skipped == []


def test_zeros_for_a_date_leave_an_event_undated_and_are_counted(csv: Path) -> None:
    entries = entries_of(csv, "title,date,end\nA,0000-00-00,\nB,00/00/0000,0\nC,2019,0000-00-00\nD,1 BC,\n")
    assert [(one.event.start, one.event.end) for one in entries] == [
        (None, None), (None, None), ("2019", None), ("0000", None),
    ]  # fmt: skip
    said = [remark.split(" zeros")[0] for one in entries for remark in one.remarks]
    assert said == ["In the column date", "In the column date", "In the column end", "In the column end"]


@pytest.mark.parametrize(
    ("text", "importance", "changed"),
    [("4", 4, False), ("4.0", 4, False), ("", 3, False), ("9", 5, True), ("2.7", 3, True), ("high", 3, True),
     ("-1", 1, True), ("nan", 3, True), ("0", 1, True)],
)  # fmt: skip
def test_an_importance_of_another_scale_is_told_and_kept(csv: Path, text: str, importance: int, changed: bool) -> None:
    (entry,) = entries_of(csv, f"title,date,Weight\nA,2019,{text}\n")
    assert entry.event.importance == importance
    assert entry.event.note == (f"Weight: {text}" if changed else None)
    began = f"Line 2, column Weight: the importance “{text}” became {importance}"
    assert [remark.startswith(began) for remark in entry.remarks] == [True] * changed


def entries_of(path: Path, data: str) -> list[Entry]:
    path.write_text(data, "utf-8")
    return [item for item in reader_of(path).read()(path, Wishes()) if isinstance(item, Entry)]


def test_an_end_before_its_start_is_skipped(csv: Path) -> None:
    _, skipped, _ = read(csv, "title,start,end\nA,2019,2018\n")
    assert [(one.line, one.column) for one in skipped] == [(2, "end")]


def test_html_and_script_become_text_and_links(csv: Path) -> None:
    cell = '<p>Hi <script>alert(1)</script><a href=""https://a.example"">there</a> &amp; <a href=""javascript:x"">no</a></p>'  # noqa: E501
    found, _, _ = read(csv, f'title,date,description\n<b>Bold</b> &lt;,2019,"{cell}"\n')
    assert (found[0].title, found[0].summary) == ("Bold <", "Hi there & no")
    assert [(source.url, source.title) for source in found[0].sources] == [("https://a.example", "there")]


def test_only_a_web_address_is_the_address_of_a_source(csv: Path) -> None:
    cells = ["https://a.example/x; www.b.example", "javascript:alert(1)", "the archive, box 3"]
    rows = "".join(f'{number},2019,"{cell}"\n' for number, cell in enumerate(cells))
    found, _, _ = read(csv, f"title,date,url\n{rows}")
    assert [[source.url for source in event.sources] for event in found] == [
        ["https://a.example/x", "https://www.b.example"], [], [],
    ]  # fmt: skip
    assert [event.note for event in found] == [None, "url: javascript:alert(1)", "url: the archive, box 3"]


def test_kinds_and_types_of_others_become_tags(csv: Path) -> None:
    found, _, _ = read(csv, "title,category,policy,stage\nA,Regulation,Ban; Else,Enacted\nB,Music,,Draft\n")
    assert [(event.kind, event.policy_types, event.stage, event.tags) for event in found] == [
        ("regulation", ("ban",), "enacted", ("Else",)),
        ("other", (), None, ("Music", "Draft")),
    ]


def test_a_profile_says_which_column_holds_what(csv: Path, tmp_path: Path) -> None:
    profile = tmp_path / "p.toml"
    profile.write_text(
        'kind = "advocacy"\nunreadable_dates = "shelf"\ndates = {B = "mdy"}\n[columns]\ntitle = "A"\nstart = "B"\n'
    )
    wishes = read_profile(profile)
    found, _, _ = read(csv, "B,A\n04/05/2019,x\n", wishes)
    assert [(event.title, event.start, event.kind) for event in found] == [("x", "2019-04-05", "advocacy")]
    again = tmp_path / "p.json"
    again.write_text(profile_text(wishes))
    assert read_profile(again) == wishes


@pytest.mark.parametrize(
    "text", ["columns = 3", "[columns]\ntitel = 'A'", "dates = 'xyz'", "[", "kind = 'cake'", "[columns]\ntitle = 7"]
)
def test_a_profile_that_is_wrong_says_so(text: str, tmp_path: Path) -> None:
    profile = tmp_path / "p.toml"
    profile.write_text(text)
    with pytest.raises(FrtError, match=r"p\.toml"):
        read_profile(profile)


def test_a_profile_that_names_a_column_that_is_not_there(csv: Path) -> None:
    with pytest.raises(FrtError, match="Cake"):
        read(csv, "A,B\nx,2019\n", Wishes(columns={"title": "Cake"}))


def workbook(path: Path, rows: list[list[object]], other: list[list[object]] | None = None) -> Path:

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    if other is not None:
        second = book.create_sheet("Second")
        for row in other:
            second.append(row)
    book.save(path)
    return path


def test_a_workbook_with_days_and_numbers(tmp_path: Path) -> None:
    from datetime import datetime

    path = workbook(
        tmp_path / "a.xlsx",
        [
            ["Titel", "Datum", "Wichtigkeit"],
            ["A", datetime(2019, 5, 14), 4],
            [],
            ["B", 2020, None],
            ["C", "31.02.2019"],
        ],
        [["x"]],
    )
    items = list(reader_of(path).read()(path, Wishes()))
    events = [(item.event.title, item.event.start, item.event.importance) for item in items if isinstance(item, Entry)]
    assert events == [("A", "2019-05-14", 4), ("B", "2020", 3)]
    assert [(item.line, item.column) for item in items if isinstance(item, Skipped)] == [(5, "Datum")]
    assert any("Second" in item.sentence for item in items if isinstance(item, Remark))


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed, packed.open("xl/sharedStrings.xml", "w") as part:
        for _ in range(300):
            part.write(b"0" * (1 << 20))
    with pytest.raises(FrtError, match="300 MB"):
        list(reader_of(path).read()(path, Wishes()))


def test_an_entity_bomb_in_a_workbook_is_refused(tmp_path: Path) -> None:
    good = workbook(tmp_path / "good.xlsx", [["title"], ["A"]])
    path = tmp_path / "bad.xlsx"
    bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
    with zipfile.ZipFile(good) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name.startswith("xl/worksheets/"):
                data = bomb.encode() + data.replace(b"<sheetData>", b"<sheetData>").split(b"?>", 1)[-1]
            new.writestr(name, data)
    with pytest.raises(FrtError, match="entities"):
        list(reader_of(path).read()(path, Wishes()))


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04nonsense", b"title,date\n"])
def test_what_is_no_workbook_is_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(data)
    with pytest.raises(FrtError, match="XLSX"):
        list(reader_of(path).read()(path, Wishes()))


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("any") / "any.csv"
    try:
        read(path, b"title,date,note\n" + data)
    except FrtError:
        return


@given(st.lists(st.tuples(*(st.text(st.characters(exclude_categories=["Cs"]), max_size=20),) * 2), max_size=6))
def test_every_row_is_accounted_for(tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str]]) -> None:
    import csv
    import io

    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(["title", "date"])
    writer.writerows(rows)
    filled = [row for row in rows if any(cell.replace("\0", "").strip() for cell in row)]
    found, skipped, _ = read(tmp_path_factory.mktemp("any") / "any.csv", table.getvalue())
    assert len(found) + len(skipped) == len(filled)


@pytest.mark.parametrize("part", ["[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"])
def test_a_workbook_whose_parts_are_damaged_is_told(tmp_path: Path, part: str) -> None:
    good, path = workbook(tmp_path / "good.xlsx", [["title"], ["A"]]), tmp_path / "bad.xlsx"
    with zipfile.ZipFile(good) as sound, zipfile.ZipFile(path, "w") as made:
        for name in sound.namelist():
            data = sound.read(name)
            made.writestr(name, data[: len(data) // 2] + b" <x y" if name == part else data)
    with pytest.raises(FrtError, match=r"damaged workbook|no workbook|no sheet"):
        list(reader_of(path).read()(path, Wishes()))


def test_a_zip_of_the_future_is_no_workbook(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [["title"], ["A"]])
    data = bytearray(path.read_bytes())
    at = data.rindex(b"PK\x01\x02")
    data[at + 6] = 255  # the version that is needed to unpack it
    path.write_bytes(data)
    with pytest.raises(FrtError, match="no workbook"):
        list(reader_of(path).read()(path, Wishes()))


def test_one_name_for_thousands_of_columns_is_told_apart_at_once() -> None:
    found = told_apart(["a", "a (2)", "a", *["b", " b "] * 10_000, "a", ""], "column {number}")
    assert found[:5] == ["a", "a (2)", "a (3)", "b", "b (2)"]
    assert found[-2:] == ["a (4)", "column 20005"]
    assert len(set(found)) == len(found)


def test_a_sheet_whose_last_row_is_the_millionth_is_read_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["title", "date"])
    sheet.append(["A ban", "2019"])
    sheet.row_dimensions[1_000_000].height = 20
    sheet.cell(1_000_000, 1, "The last")
    book.save(tmp_path / "far.xlsx")
    looked_at: list[object] = []
    text = import_workbook._text  # pyright: ignore[reportPrivateUsage]
    monkeypatch.setattr(import_workbook, "_text", lambda value: looked_at.append(value) or text(value))
    items = list(reader_of(tmp_path / "far.xlsx").read()(tmp_path / "far.xlsx", Wishes()))
    assert [(item.event.title, item.line) for item in items if isinstance(item, Entry)] == [
        ("A ban", 2), ("The last", 1_000_000),
    ]  # fmt: skip
    assert len(looked_at) < 2_000


@pytest.mark.parametrize(("text", "why"), [
    ('title,date\nA,2019\n"open,2020\n', "up to line 3"), ('title,date\n"open,2019\nB,2020\n', "up to line 3"),
])  # fmt: skip
def test_a_quotation_mark_without_its_other_is_told_with_its_line(csv: Path, text: str, why: str) -> None:
    found, skipped, _ = read(csv, text)
    assert [event.title for event in found] == ["A"][: text.count("\nA")]
    assert [(one.line, why in one.why) for one in skipped] == [(2 + len(found), True)]


def test_a_sign_of_inches_is_none(csv: Path) -> None:
    found, skipped, _ = read(csv, 'title,date\n5" pipe,2019\nB,2020\n')
    assert ([event.title for event in found], skipped) == (['5" pipe', "B"], [])
