"""`frtdesk settings`: seeing and setting without a window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from frtdesk.__main__ import main
from frtdesk.base import paths
from frtdesk.state.setting import SETTINGS
from frtdesk.state.settings import Settings

Said = pytest.CaptureFixture[str]


def test_the_list_holds_every_setting_and_marks_what_is_changed(capsys: Said) -> None:
    assert main(["settings", "set", "theme", "dark"]) == 0
    for arguments in (["settings"], ["settings", "list"]):
        assert main(arguments) == 0
        lines = capsys.readouterr().out.splitlines()
        assert [line.split()[0 if line[0] == " " else 1] for line in lines] == [
            key for key, setting in SETTINGS.items() if setting.shown
        ]
        assert [line for line in lines if line.startswith("*")] == [next(line for line in lines if " theme " in line)]


@pytest.mark.parametrize(
    ("name", "typed", "kept"),
    [
        ("theme", "CONTRAST", "contrast"),
        ("text-scale", "150%", 1.5),
        ("wheel_zooms", "yes", True),
        ("reduced_motion", "off", "off"),
        ("author", "Anna Ek", "Anna Ek"),
    ],
)
def test_what_is_set_is_kept(capsys: Said, name: str, typed: str, kept: object) -> None:
    assert main(["settings", "set", name, typed]) == 0
    key = name.replace("-", "_")
    assert Settings(paths.settings_file())[key] == kept
    assert main(["settings", "get", name]) == 0
    assert capsys.readouterr().out.strip() == SETTINGS[key].accepts.typed(kept)
    assert main(["settings", "reset", name]) == 0
    assert not Settings(paths.settings_file()).is_changed(key)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["get", "tehme"], "There is no setting tehme; did you mean theme?"),
        (["get", "x" * 900], "There is no setting xxxx"),
        (["set", "theme", "pink"], "Theme cannot be “pink”; it is one of light, dark"),
        (["set", "text_scale", "9"], "Text size cannot be “9”; it is from 80 % to 300 %."),
        (["set", "author", "a\x1b[31m"], "Your name cannot be “a[31m”"),
        (["set", "recent_files", "[]"], "Recent databases cannot be “[]”"),
        (["reset"], "No setting was named."),
        (["import", "nowhere.frtsettings"], "nowhere.frtsettings cannot be read."),
    ],
)
def test_what_cannot_be_is_said(capsys: Said, arguments: list[str], sentence: str) -> None:
    assert main(["settings", *arguments]) == 2
    assert capsys.readouterr().err.startswith(sentence)


def test_settings_travel_by_file(capsys: Said, tmp_path: Path) -> None:
    file = tmp_path / "room.frtsettings"
    main(["settings", "set", "theme", "grey"])
    assert main(["settings", "export", str(file)]) == 0
    main(["settings", "reset", "--all"])
    assert main(["settings", "import", str(file)]) == 0
    assert Settings(paths.settings_file())["theme"] == "grey"
    record = json.loads(file.read_text("utf-8"))
    record["settings"]["theme"] = "pink"
    record["settings"]["wheel_zooms"] = True
    file.write_text(json.dumps(record), "utf-8")
    capsys.readouterr()
    assert main(["settings", "import", str(file)]) == 1
    assert "Theme cannot be “pink”" in capsys.readouterr().err
    assert Settings(paths.settings_file())["wheel_zooms"] is True


def test_a_window_that_is_open_does_not_undo_what_is_set_here() -> None:
    window = Settings(paths.settings_file())
    main(["settings", "set", "theme", "dark"])
    window["text_scale"] = 1.2
    window.save()
    after = Settings(paths.settings_file())
    assert (after["theme"], after["text_scale"]) == ("dark", 1.2)


def test_a_broken_file_is_kept_and_said(capsys: Said) -> None:
    paths.settings_file().parent.mkdir(parents=True)
    paths.settings_file().write_text("{", "utf-8")
    assert main(["settings", "set", "theme", "dark"]) == 0
    assert "settings.broken-1.json" in capsys.readouterr().err
    assert Settings(paths.settings_file())["theme"] == "dark"


def test_commands_write_dates_as_the_person_wants_them(capsys: Said) -> None:
    from frtdesk.base import date_order

    main(["settings", "set", "date_order", "iso"])
    capsys.readouterr()
    try:
        assert main(["info"]) == 0
        assert "2026-06" in capsys.readouterr().out
    finally:
        date_order.use_iso(False)
