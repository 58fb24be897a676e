"""`frtdesk build`, `check` and `info`."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from frtdesk import __version__
from frtdesk.__main__ import main
from frtdesk.base import paths
from frtdesk.base.progress import run
from frtdesk.cli import check_command, info_command
from frtdesk.store.engine import open_database
from frtdesk.store.read_columns import read_columns

ROOT = Path(__file__).parents[2]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The shipped database, to be spoilt."""
    return Path(shutil.copy(paths.shipped_database(), tmp_path / "copy.sqlite"))


def test_check_is_silent_on_what_ships(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    assert capsys.readouterr() == ("", "")


def test_check_names_each_violation_with_its_event(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute("UPDATE event SET start_text = '2019-13' WHERE key = 7")
        connection.execute("UPDATE event SET stage = 'unheard' || char(27) || '[2J' WHERE key = 9")
        (seventh,), (ninth,) = connection.execute("SELECT id FROM event WHERE key IN (7, 9) ORDER BY key").fetchall()
    for arguments in (["check", str(copy)], ["check", "--db", str(copy)]):
        assert main(arguments) == 1
        said = capsys.readouterr()
        lines = said.out.splitlines()
        assert any(line.startswith(f"{seventh}: ") and "2019-13" in line for line in lines)
        assert any(line.startswith(f"{ninth}: ") for line in lines)
        assert "\x1b" not in said.out
        assert "wrong" in said.err


def test_check_mends_what_is_searched_when_told(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute("UPDATE event_text SET title = 'nonsense' WHERE event_key = 7")
    assert main(["check", str(copy)]) == 1
    assert "--repair-search" in capsys.readouterr().out
    assert main(["check", str(copy), "--repair-search"]) == 0
    assert capsys.readouterr().out == ""
    assert main(["check", str(copy)]) == 0


def test_check_does_not_write_what_ships(capsys: pytest.CaptureFixture[str]) -> None:
    before = paths.shipped_database().read_bytes()
    assert main(["check", "--repair-search"]) == 2
    assert "cannot be written" in capsys.readouterr().err
    assert paths.shipped_database().read_bytes() == before


def test_check_of_something_else(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(other)) as connection, connection:
        connection.execute("CREATE TABLE cake (flour)")
    assert main(["check", str(other)]) == 2
    assert "not one of frtdesk" in capsys.readouterr().err


def test_info_says_what_a_report_needs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info"]) == 0
    said = capsys.readouterr().out
    lines = dict(line.split(maxsplit=1) for line in said.splitlines() if line and line[:7].strip() == line[:7])
    assert lines["frtdesk"] == f"{__version__} (checkout)"
    for words in ("443 (", "45 Corporate moves", "887", "June 2026", "CC BY 4.0", "SQLite 3.", "PySide6", "Python"):
        assert words in said or words == "PySide6"
    assert str(paths.shipped_database()) in said


def test_info_says_how_frtdesk_is_shown_and_spoken_here(
    user_folders: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", "1.5")
    monkeypatch.setenv("XDG_SESSION_TYPE", "wayland")
    settings = paths.settings_file()
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"text_scale": 1.5, "theme": "dark", "author": "Ada Lovelace", "folder": "/secret"}))
    assert main(["info"]) == 0
    said = capsys.readouterr().out
    lines = {line[:16].strip(): line[17:] for line in said.splitlines()}
    assert lines["Display"] == "offscreen"
    assert "150 %" in lines["Screen"]
    assert "wayland" in lines["Desktop"]
    assert "QT_SCALE_FACTOR=1.5" in lines["Desktop"]
    assert (lines["Theme"], lines["Text size"]) == ("dark", "150 %")
    assert lines["Language"].startswith("en (system")
    assert lines["Schema"] == "1"
    assert lines["Settings"] == "~/.config/frtdesk/settings.json"
    assert lines["Your data"] == "~/.local/share/frtdesk"
    for private in ("Ada", "secret", str(user_folders)):
        assert private not in said


def test_info_says_why_qt_has_no_display(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Qt ends the process that asks it, so another one has to."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "nowhere")
    assert main(["info"]) == 0
    (line,) = [line for line in capsys.readouterr().out.splitlines() if line.startswith("Display")]
    assert "nowhere" in line
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert main(["info"]) == 0
    assert "There is no display here" in capsys.readouterr().out


def test_a_database_of_ours_says_so_in_its_head(tmp_path: Path) -> None:
    """By this a desktop knows it, whatever its name (packaging/desktop/frtdesk.xml)."""
    out = tmp_path / "built.sqlite"
    assert main(["build", "--from", str(ROOT / "data"), str(out)]) == 0
    for file in (out, paths.shipped_database()):
        assert file.read_bytes()[68:72] == b"FRTD"


def test_info_without_a_database_still_says_the_versions(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info", "nowhere.sqlite"]) == 2
    said = capsys.readouterr()
    assert "frtdesk" in said.out
    assert "no file nowhere.sqlite" in said.err


def contents(file: Path) -> list[str]:
    """All rows as SQL, but for the search index's own: their form depends on the version of SQLite."""
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        return [line for line in connection.iterdump() if "event_words" not in line[:60]]


def test_build_gives_what_ships(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "built.sqlite"
    assert main(["build", "--from", str(ROOT / "data"), str(out)]) == 0
    assert capsys.readouterr() == ("", f"Built {out} with 443 events.\n")
    assert contents(out) == contents(paths.shipped_database())


def test_build_from_nothing_or_into_nowhere(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", "--from", str(tmp_path), str(tmp_path / "x.sqlite")]) == 2
    assert "meta.yaml" in capsys.readouterr().err
    assert main(["build", "--from", str(ROOT / "data"), str(tmp_path / "none" / "x.sqlite")]) == 2
    assert "no folder" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_the_commands_are_named_as_they_are_called() -> None:
    assert (check_command.command.name, info_command.command.name) == ("check", "info")


@pytest.mark.parametrize("command", ["info", "check", "list"])
def test_what_is_said_of_a_server_holds_no_password(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    address = "postgresql+psycopg://me:geheim@127.0.0.1:1/x?password=geheim"
    assert main([command, "--db", address]) == 2
    said = capsys.readouterr()
    assert "geheim" not in said.out + said.err


def test_info_quotes_no_event(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info"]) == 0
    said = capsys.readouterr().out
    database = open_database(paths.shipped_database())
    columns = run(read_columns(database))
    assert not [title for title in map(columns.titles.__getitem__, range(len(columns))) if title in said]
