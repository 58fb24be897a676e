"""`frtdesk import`: what it reports, what it leaves alone, and how it ends."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from frtdesk.__main__ import main
from frtdesk.base import paths
from frtdesk.formats.incoming import Wishes
from frtdesk.formats.kept_profiles import KeptProfiles
from frtdesk.model.event import Event, Party
from frtdesk.store.engine import open_database
from frtdesk.store.read_stored_event import read_book

TABLE = "Titel;Datum;Link\nBan;27.06.2019;https://a.example\nNever;31.02.2019;\nShelf;;\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "liste.csv"
    path.write_text(TABLE)
    return path


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    return tmp_path / "mine.sqlite"


def test_a_database_is_made_and_every_row_told(table: Path, mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(table), "--db", str(mine)]) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "liste.csv: 2 events imported, 0 merged, 1 skipped."
    assert said[1] == "  1 event is undated."
    assert said[2].startswith("  line 3, column Datum: skipped, “31.02.2019” cannot be read as a date")
    assert main(["list", "--db", str(mine)]) == 0
    assert "27 June 2019" in capsys.readouterr().out
    assert main(["check", str(mine)]) == 0


def test_again_merges_and_says_why(table: Path, mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["import", str(table), "--db", str(mine)])
    capsys.readouterr()
    assert main(["import", str(table), "--db", str(mine)]) == 1
    said = capsys.readouterr().out
    assert "0 events imported, 2 merged, 1 skipped." in said
    assert "  line 2: merged with 2019-06-27-ban (the same title, date and address)\n" in said


def test_all_is_well_without_a_skipped_row(table: Path, mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(table), "--db", str(mine), "--to-shelf"]) == 0
    assert "3 events imported" in capsys.readouterr().out


def test_a_dry_run_makes_nothing(table: Path, mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(table), "--db", str(mine), "--dry-run"]) == 1
    assert "liste.csv: would be: 2 events imported" in capsys.readouterr().out
    assert not mine.exists()


def test_what_ships_is_never_changed(table: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = paths.shipped_database().read_bytes()
    assert main(["import", str(table), "--db", str(paths.shipped_database())]) == 2
    assert "It came with frtdesk." in capsys.readouterr().err
    assert paths.shipped_database().read_bytes() == before


def test_a_file_that_cannot_be_read_leaves_no_database(
    tmp_path: Path, mine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(tmp_path / "none.csv"), "--db", str(mine)]) == 2
    assert "none.csv" in capsys.readouterr().err
    assert not mine.exists()


def test_a_file_that_cannot_be_read_keeps_no_other_from_being_taken_in(
    table: Path, tmp_path: Path, mine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad, third = tmp_path / "bad.xlsx", tmp_path / "third.csv"
    bad.write_bytes(b"no workbook")
    third.write_text("title,date\nThird,2020\n")
    for _ in range(2):  # into a new database, then into one that is there
        assert main(["import", str(table), str(bad), str(third), "--db", str(mine)]) == 1
        said = capsys.readouterr().out.splitlines()
        assert "bad.xlsx: not imported." in said
        assert "  bad.xlsx: it is no workbook (XLSX)." in said
        assert any(line.startswith("third.csv: ") for line in said)
        assert said[-1] == "3 files: 2 imported, 1 not imported."
        assert main(["list", "--db", str(mine)]) == 0
        assert "Third" in capsys.readouterr().out


def test_a_copy_is_kept_before_the_first_file_that_can_be_read(
    table: Path, tmp_path: Path, mine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(paths.shipped_database(), mine)
    mine.chmod(0o644)
    assert main(["import", str(tmp_path / "none.csv"), str(table), "--db", str(mine)]) == 1
    assert len(list(paths.snapshots_folder().iterdir())) == 1


def test_a_new_database_that_got_lessons_and_actors_alone_stays(
    tmp_path: Path, mine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    only = tmp_path / "only.json"
    lesson = '{"id": "l", "title": "L", "question": "", "level": "", "minutes": 5, "steps": []}'
    actor = '{"name": "City", "kind": "government"}'
    only.write_text(f'{{"format": "frtdesk", "version": 1, "events": [], "actors": [{actor}], "lessons": [{lesson}]}}')
    assert main(["import", str(only), "--db", str(mine)]) == 0
    said = capsys.readouterr().out
    assert "0 events imported" in said
    assert "1 actor that no event names was taken in." in said
    assert "The lesson “l” was taken in." in said
    assert mine.exists()


def test_where_no_file_can_be_read_nothing_is_made(
    tmp_path: Path, mine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(tmp_path / "a.csv"), str(tmp_path / "b.csv"), "--db", str(mine)]) == 2
    assert "2 files: 0 imported, 2 not imported." in capsys.readouterr().out
    assert not mine.exists()


def test_the_order_of_dates_is_asked_for_and_taken(
    tmp_path: Path, mine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.csv"
    path.write_text("title,date\nA,04/05/2019\n")
    assert main(["import", str(path), "--db", str(mine)]) == 1
    assert "--dates dmy" in capsys.readouterr().out
    assert main(["import", str(path), "--db", str(mine), "--dates", "mdy"]) == 0
    assert main(["list", "--db", str(mine)]) == 0
    assert "5 April 2019" in capsys.readouterr().out


def test_a_profile_maps_columns(tmp_path: Path, mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, profile = tmp_path / "a.csv", tmp_path / "p.json"
    path.write_text("X,Y\nA,2019\n")
    profile.write_text('{"columns": {"title": "X", "start": "Y"}, "kind": "advocacy"}')
    assert main(["import", str(path), "--db", str(mine), "--map", str(profile)]) == 0
    capsys.readouterr()
    assert main(["list", "--db", str(mine)]) == 0
    assert "Advocacy call" in capsys.readouterr().out


def test_a_profile_that_was_kept_in_the_window_is_named(
    tmp_path: Path, mine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    KeptProfiles(paths.profiles_folder()).keep("Bans", Wishes({"title": "X", "start": "Y"}))
    path = tmp_path / "a.csv"
    path.write_text("X,Y\nA,2019\n")
    assert main(["import", str(path), "--db", str(mine), "--map", "Bans"]) == 0
    assert "1 event imported" in capsys.readouterr().out
    assert main(["import", str(path), "--db", str(mine), "--map", "Cake"]) != 0
    assert "Cake" in capsys.readouterr().err


def test_several_files_and_a_copy_of_what_was_there(
    table: Path, tmp_path: Path, mine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "b.ics"
    other.write_text("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20190514T100000Z\nSUMMARY:B\nEND:VEVENT\nEND:VCALENDAR\n")
    shutil.copy(paths.shipped_database(), mine)
    mine.chmod(0o644)
    assert main(["import", str(table), str(other), "--db", str(mine)]) == 1
    said = capsys.readouterr().out
    assert "b.ics: 1 event imported, 0 merged, 0 skipped.\n  1 time of day was kept as text.\n" in said
    (copy,) = paths.snapshots_folder().iterdir()
    assert copy.read_bytes()[:15] == b"SQLite format 3"


RICH = (
    "Title;Date;Until;Place;Code;Level;Actors;Link;Tags;Category;Stage;Importance;Extra\n"
    "Ban;14.05.2019;;San Francisco;US-CA;local;City; https://a.example;x, y;regulation;passed;5;more\n"
    "Ban;14.05.2019;;Oakland;US-CA;local;City|Court;https://b.example;;litigation;;;\n"
    "=Call;c. 1850;ongoing;Nowhere at all;;;;;;Protest;;9;\n"
    "Far;44 BC;;;;;;;;;;;\nShelf;;;;;;;;;;;;\n"
)


def test_what_came_from_a_table_goes_through_our_json_unharmed(
    tmp_path: Path, mine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "rich.csv").write_text(RICH)
    assert main(["import", str(tmp_path / "rich.csv"), "--db", str(mine)]) == 0
    assert "5 events imported" in capsys.readouterr().out
    exported: list[dict[str, object]] = []
    for name in ("one", "two"):
        out = tmp_path / f"{name}.json"
        assert main(["export", str(out), "--db", str(mine)]) == 0
        exported.append(json.loads(out.read_text("utf-8")))
        mine = tmp_path / f"{name}.sqlite"
        assert main(["import", str(out), "--db", str(mine)]) == 0
    for part in ("events", "actors", "lessons", "views"):
        assert exported[0][part] == exported[1][part]
    assert len(exported[0]["events"]) == 5  # pyright: ignore[reportArgumentType]


def test_actors_that_stand_behind_many_events_are_known_to_all_of_them(tmp_path: Path, mine: Path) -> None:
    events = [Event(f"e{n}", f"E {n}", "2019", actors=(Party("City", "government", "calls"),)) for n in range(600)]
    actor = {"name": "City", "kind": "government", "aliases": ["Town"], "country": "US", "parent": None}
    text = json.dumps(
        {"format": "frtdesk", "version": 1, "events": [event.as_record() for event in events], "actors": [actor]}
    )
    (tmp_path / "many.json").write_text(text)
    assert main(["import", str(tmp_path / "many.json"), "--db", str(mine)]) == 0
    with closing(open_database(mine)) as database:
        found = read_book(database).actors["City"]
    assert (found.aliases, found.country) == (("Town",), "US")


def test_the_whole_of_what_ships_goes_there_and_back(
    tmp_path: Path, mine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "all.json"
    assert main(["export", str(out)]) == 0
    assert main(["import", str(out), "--db", str(mine)]) == 0
    said = capsys.readouterr().out
    assert "443 events imported" in said
    assert "The lesson “three-companies-one-week” was taken in." in said
    assert main(["lesson", "list"]) == 0
    lessons = capsys.readouterr().out
    assert main(["lesson", "list", "--db", str(mine)]) == 0
    assert capsys.readouterr().out == lessons
    again = tmp_path / "again.csv"
    first = tmp_path / "first.csv"
    assert main(["export", str(first)]) == 0
    assert main(["export", str(again), "--db", str(mine)]) == 0
    assert sorted(again.read_text().splitlines()) == sorted(first.read_text().splitlines())
    assert main(["check", str(mine)]) == 0


def test_the_encoding_can_be_named(mine: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "ru.csv").write_bytes("title,date\nЗапрет,2019\n".encode("cp1251"))
    assert main(["import", str(tmp_path / "ru.csv"), "--db", str(mine), "--encoding", "Latin-99"]) == 2
    assert "There is no encoding Latin-99." in capsys.readouterr().err
    assert not mine.exists()
    assert main(["import", str(tmp_path / "ru.csv"), "--db", str(mine), "--encoding", "Windows-1251"]) == 0
    said = capsys.readouterr().out
    assert "The text was read as Windows-1251." in said
    with closing(open_database(str(mine))) as database, database.reading() as reader:
        assert reader.one("SELECT 1 FROM event WHERE title = 'Запрет'") is not None
