"""A shared view on the command line: to open with, and to make a picture of."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QGuiApplication

from frtdesk.__main__ import main
from frtdesk.base import calendar
from frtdesk.draw.theme import DARK
from frtdesk.model.query import parse
from frtdesk.state.saved_view import SavedView, to_file
from frtdesk.state.view import ContextBand, View
from frtdesk.state.view_line import to_line
from frtdesk.timeline.layout import LaneView

BANS = SavedView("Bans & more", View(calendar.day_of(2019), calendar.day_of(2021), parse("type:ban place:US-CA")))


@pytest.fixture(autouse=True)
def application(qapp: QGuiApplication) -> QGuiApplication:
    """One application in the process."""
    return qapp


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str | None, SavedView | None]]:
    """What the window would have been opened with."""
    calls: list[tuple[str | None, SavedView | None]] = []

    def record(target: str | None = None, view: SavedView | None = None, _lesson: str = "") -> int:
        calls.append((target, view))
        return 0

    monkeypatch.setattr("frtdesk.app.main", record)
    return calls


def test_the_window_opens_on_a_line_or_a_file(
    opened: list[tuple[str | None, SavedView | None]], tmp_path: Path
) -> None:
    file = tmp_path / "bans.frtview"
    file.write_text(to_file(BANS), "utf-8")
    assert main(["open", "--view", to_line(BANS)]) == 0
    assert main(["open", "--view", str(file)]) == 0
    assert main([str(file)]) == 0
    assert main(["open"]) == 0
    assert opened == [(None, BANS), (None, BANS), (None, BANS), (None, None)]


@pytest.mark.parametrize("view", ["frtdesk:view:1?name=A", "no-such-file.frtview", "frtdesk:view:7?x&end.", "\x00"])
def test_what_is_no_view_is_a_sentence_and_no_window(
    opened: list[tuple[str | None, SavedView | None]], view: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for command in (["open"], ["export", "never.png"]):
        assert main([*command, "--view", view]) != 0
        said = capsys.readouterr().err
        assert "view" in said
        assert "Traceback" not in said
    assert opened == []
    assert not Path("never.png").exists()


def texts(file: Path) -> list[str]:
    return [element.text or "" for element in ElementTree.parse(file).iter("{http://www.w3.org/2000/svg}text")]


def test_a_picture_takes_name_range_and_filter_of_the_view(tmp_path: Path) -> None:
    out = tmp_path / "bans.svg"
    assert main(["export", str(out), "--view", to_line(BANS)]) == 0
    found = texts(out)
    assert found[:2] == ["Bans & more", "2019 to 2020"]
    assert any("filter: type:ban place:US-CA" in text for text in found)


def test_what_is_asked_for_goes_before_the_view(tmp_path: Path) -> None:
    out = tmp_path / "bans.svg"
    arguments = ["--view", to_line(BANS), "--filter", "place:US", "--range", "2020", "--title", "Mine"]
    assert main(["export", str(out), *arguments]) == 0
    found = texts(out)
    assert found[:2] == ["Mine", "2020"]
    assert any("filter: place:US" in text for text in found)


def test_a_view_that_names_what_is_gone_makes_no_picture(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "gone.svg"
    gone = SavedView("Gone", View(BANS.view.start, BANS.view.stop, parse("actor:nobody-at-all")))
    assert main(["export", str(out), "--view", to_line(gone)]) != 0
    assert "nobody-at-all" in capsys.readouterr().err
    assert not out.exists()


def test_lanes_bands_and_theme_of_the_view_come_along(tmp_path: Path) -> None:
    lanes = LaneView(folded=frozenset({"context"}), hidden=frozenset({"advocacy"}))
    bands = (ContextBand("us-2020-05-floyd-protests"),)
    view = View(calendar.day_of(2019), calendar.day_of(2021), lanes=lanes, bands=bands)
    out = tmp_path / "view.svg"
    assert main(["export", str(out), "--view", to_line(SavedView("Folded", view, "dark"))]) == 0
    found = texts(out)
    assert "Context" in {text.strip("▸ ") for text in found}
    assert not any("Orlando" in text for text in found)
    assert "Advocacy calls" not in found
    assert any("Black Lives Matter" in text for text in found)
    assert any("1 lane hidden" in text for text in found)
    assert DARK.paper.name().casefold() in out.read_text("utf-8").casefold()
    assert main(["export", str(out), "--view", to_line(SavedView("Folded", view)), "--by", "place"]) == 0
    assert "United States" in texts(out)
