"""`frtdesk export`: the files it writes, and what it refuses."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from frtdesk.__main__ import main
from frtdesk.base import paths
from frtdesk.model.query import parse, to_text

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(autouse=True)
def application(qapp: QGuiApplication) -> QGuiApplication:
    """The command makes one of its own where there is none; two in one process are too many."""
    return qapp


def svg_texts(file: Path) -> list[str]:
    """Each text of its own look: one that follows another in a line too."""
    return [text for element in ElementTree.parse(file).iter(f"{SVG}text") for text in element.itertext()]


@pytest.mark.parametrize(
    ("size", "scale", "pixels"), [("1600x900", "2", (3200, 1800)), ("1001x701", "1.5", (1502, 1052))]
)
def test_a_png_has_size_times_scale_pixels(tmp_path: Path, size: str, scale: str, pixels: tuple[int, int]) -> None:
    file = tmp_path / "timeline.png"
    assert main(["export", str(file), "--size", size, "--scale", scale, "--theme", "dark"]) == 0
    image = QImage(str(file))
    assert (image.width(), image.height()) == pixels
    assert image.dotsPerMeterX() == round(96 * float(scale) / 0.0254)
    assert "443 of 443 events" in image.text("Description")


def test_the_page_says_what_it_shows(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "week.svg"
    arguments = ["--filter", "tag:origin", "--range", "2018..2021", "--title", "A call & <answers>"]
    assert main(["export", str(file), *arguments]) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"Wrote {file}")
    texts = svg_texts(file)
    assert texts[:2] == ["A call & <answers>", "2018 to 2021"]
    (foot,) = (text for text in texts if "of 443 events" in text)
    assert foot.startswith("6 of 443 events · ")
    assert "filter: tag:origin" in foot
    assert foot.endswith("data to June 2026")
    assert any(text.startswith("frtdesk ") and text.endswith("CC BY 4.0") for text in texts)


def test_without_options_it_is_what_the_window_first_shows(tmp_path: Path) -> None:
    file = tmp_path / "timeline.svg"
    assert main(["export", str(file)]) == 0
    texts = svg_texts(file)
    assert texts[:2] == ["Facial recognition policy", "January 2018 to June 2021"]
    assert any("no filter" in text for text in texts)


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [("2020-06", "June 2020"), ("2020-06-08..2020-06-11", "8 June 2020 to 11 June 2020"), ("2019", "2019"),
     ("2022..", "1 January 2022 to"), ("..2003", "to 31 December 2003")],
)  # fmt: skip
def test_the_range_is_what_was_asked_for(tmp_path: Path, wanted: str, shown: str) -> None:
    file = tmp_path / "timeline.svg"
    assert main(["export", str(file), "--range", wanted]) == 0
    assert shown in svg_texts(file)[1]


def test_two_filters_are_compared(tmp_path: Path) -> None:
    file = tmp_path / "two.svg"
    arguments = ["--filter", "actor:amazon", "--compare", "actor:microsoft", "--range", "2018..2021"]
    assert main(["export", str(file), *arguments]) == 0
    texts = svg_texts(file)
    assert {"A · actor:amazon", "B · actor:microsoft", "2018"} <= set(texts)
    (foot,) = (text for text in texts if "of 443 events" in text)
    assert foot.startswith("A 22 and B 19 of 443 events · 3 in both")
    assert "A: actor:amazon · B: actor:microsoft" in foot


def test_data_of_a_comparison_names_both_filters(tmp_path: Path) -> None:
    file = tmp_path / "two.json"
    assert main(["export", str(file), "--filter", "actor:amazon", "--compare", "actor:microsoft"]) == 0
    written = json.loads(file.read_text("utf-8"))
    said = written["meta"]["filter"]
    assert said == to_text(parse("actor:amazon OR actor:microsoft"))
    assert len(written["events"]) == 38


def test_the_range_of_a_comparison_fits_both(tmp_path: Path) -> None:
    file = tmp_path / "two.svg"
    arguments = ["--filter", "id:us-2020-06-11-microsoft-refuses-police-sales", "--compare", "place:EU"]
    assert main(["export", str(file), *arguments]) == 0
    assert not any("outside this range" in text for text in svg_texts(file))


def test_no_event_at_all_is_said_in_the_picture(tmp_path: Path) -> None:
    file = tmp_path / "nothing.svg"
    assert main(["export", str(file), "--filter", "kind:corporate before:1900"]) == 0
    texts = svg_texts(file)
    assert "No event matches this filter." in texts
    assert any(text.startswith("0 of 443 events") for text in texts)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["-", "--as", "csv"], ("is a file", "frtdesk list")),
        (["x.gif"], (".gif", ".png, .svg, .pdf")),
        (["noname"], ("noname", ".png, .svg, .pdf")),
        (["missing/x.png"], ("no folder", "missing")),
        (["."], (". is a folder", "inside it")),
        (["..."], ("does not say",)),
        (["missing/"], ("missing/ names a folder",)),
        ([""], ("No file is named",)),
        (["x.csv", "--theme", "dark"], ("--theme says nothing", "CSV table")),
        (["x.json", "--size", "A4", "--no-legend"], ("--size, --no-legend say nothing", "JSON")),
        (["x.png", "--sheet", "Letter"], ("--sheet says nothing", "PNG")),
        (["x.pptx", "--lesson", "three-companies-one-week", "--by", "actor"], ("--by says nothing", "lesson")),
        (["x.pdf", "--as", "handout", "--lesson", "three-companies-one-week", "--dpi", "300"], ("--dpi", "Hand-out")),
        (["folder.png"], ("is a folder",)),
        (["x.png", "--size", "0x0"], ("0x0", "320 to 30,000")),
        (["x.png", "--size", "1000000x1000000"], ("1000000x1000000", "320 to 30,000")),
        (["x.png", "--size", "wide"], ("wide", "1920x1080")),
        (["x.png", "--size", "20000x20000"], ("too large", "PDF")),
        (["x.png", "--scale", "0"], ("scale", "0.25 to 8")),
        (["x.png", "--scale", "nan"], ("scale", "0.25 to 8")),
        (["x.png", "--range", "2021..2018"], ("ends before it begins", "2018..2021")),
        (["x.png", "--range", "last week"], ("last week", "2019")),
        (["x.png", "--filter", "("], ("^",)),
        (["x.png", "--compare", "("], ("^",)),
        (["x.png", "--compare", "actor:nobody"], ("No actor is called nobody", "^^^^")),
        (["x.png", "--theme", "pink"], ("pink", "light")),
        (["x.png", "--db", "nothing.sqlite"], ("no file nothing.sqlite",)),
    ],
)
def test_refusals(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    words: tuple[str, ...],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder.png").mkdir()
    assert main(["export", *arguments]) == 2
    said = capsys.readouterr().err
    assert all(word in said for word in words), said
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.png"]


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("lesson.json", '{"format": "frtdesk-lesson"}', "is a lesson file"),
        ("rows.csv", "title,start", "is a file to be imported"),
        ("view.svg", "<svg/>", "is a picture"),
        ("page.html", "<html>", "takes no events out of .html"),
    ],
)
def test_what_is_no_database_is_called_what_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, content: str, word: str
) -> None:
    (tmp_path / name).write_text(content, "utf-8")
    assert main(["export", str(tmp_path / "x.png"), "--db", str(tmp_path / name)]) == 2
    assert word in capsys.readouterr().err
    assert not (tmp_path / "x.png").exists()


def test_a_read_only_folder_is_refused_before_the_work(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o555)
    assert main(["export", str(folder / "x.png")]) == 2
    assert "Nothing can be written in the folder" in capsys.readouterr().err


def test_a_failure_leaves_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / "x.png"
    file.write_bytes(b"old")
    assert main(["export", str(file), "--size", "20000x20000"]) == 2
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


def test_no_display_is_needed(tmp_path: Path) -> None:
    """In a process that has no QGuiApplication and no word of any screen."""
    code = (
        "import os; [os.environ.pop(name, None) for name in ('DISPLAY', 'WAYLAND_DISPLAY', 'QT_QPA_PLATFORM')]\n"
        "import sys; from frtdesk.__main__ import main; sys.exit(main(sys.argv[1:]))"
    )
    file = tmp_path / "timeline.pdf"
    ended = subprocess.run(
        [sys.executable, "-c", code, "export", str(file), "--db", str(paths.shipped_database())],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (0, ""), ended.stderr
    assert file.read_bytes().startswith(b"%PDF-")


def test_lanes_may_be_made_by_something_else(tmp_path: Path) -> None:
    file = tmp_path / "actors.svg"
    assert main(["export", str(file), "--by", "actor", "--lanes", "3", "--filter", "actor:(Amazon OR Microsoft)"]) == 0
    texts = svg_texts(file)
    assert {"Amazon", "Microsoft", "Others (884)"} <= set(texts)
    assert "Clearview AI" not in texts  # it has a lane, and the filter leaves nothing in it
    assert "Corporate moves" in texts  # the legend still says what the marks mean


def test_lanes_are_the_fullest_of_what_is_shown(tmp_path: Path) -> None:
    file = tmp_path / "companies.svg"
    assert main(["export", str(file), "--by", "actor", "--lanes", "6", "--filter", "kind:corporate"]) == 0
    assert {"Microsoft", "Amazon", "Facebook"} <= set(svg_texts(file))
    assert "ACLU" not in svg_texts(file)


def test_lanes_by_actor_need_no_filter(tmp_path: Path) -> None:
    file = tmp_path / "actors.svg"
    assert main(["export", str(file), "--by", "actor"]) == 0
    assert "Clearview AI" in svg_texts(file)


def test_sources_are_numbered_and_listed_unless_not_wanted(tmp_path: Path) -> None:
    file = tmp_path / "two.svg"
    arguments = ["--filter", "tag:origin", "--range", "2018..2021"]
    assert main(["export", str(file), *arguments]) == 0
    texts = svg_texts(file)
    assert "Sources" in texts
    assert {f"{number}." for number in range(1, 7)} <= set(texts)
    assert {str(number) for number in range(1, 7)} <= set(texts)
    assert any("IT News Africa" in text for text in texts)
    assert main(["export", str(file), *arguments, "--no-sources", "--no-legend", "--subtitle", "Six of them"]) == 0
    texts = svg_texts(file)
    assert "Sources" not in texts
    assert "still running" not in texts
    assert texts[1] == "Six of them"


@pytest.mark.parametrize(
    ("options", "pixels"),
    [(["--size", "A4"], (3508, 2480)), (["--size", "A4", "--portrait", "--dpi", "100"], (827, 1169)),
     (["--size", "16:9"], (1920, 1080)), (["--size", "210x148mm", "--dpi", "96"], (794, 559))],
)  # fmt: skip
def test_sizes_of_paper(tmp_path: Path, options: list[str], pixels: tuple[int, int]) -> None:
    file = tmp_path / "page.png"
    assert main(["export", str(file), "--filter", "tag:origin", "--theme", "grey", *options]) == 0
    image = QImage(str(file))
    assert (image.width(), image.height()) == pixels


def test_a_selection_is_shown_and_written_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    listed = tmp_path / "some.csv"
    assert main(["list", "--filter", "lesson:three-companies-one-week", "--format", "csv"]) == 0
    ids = [line.split(",")[0] for line in capsys.readouterr().out.splitlines()]
    chosen = f"{ids[9]}, {ids[11]}"
    assert main(["export", str(listed), "--selection", chosen]) == 0
    assert len(listed.read_text("utf-8").strip().splitlines()) >= 3
    file = tmp_path / "some.svg"
    assert main(["export", str(file), "--selection", chosen]) == 0
    (foot,) = (text for text in svg_texts(file) if "of 443 events" in text)
    assert foot.startswith("2 of 443 events · chosen by hand")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--selection", "nobody"], ("no event with the id nobody", "frtdesk list")),
        (["--dpi", "1"], ("dots an inch", "24 to 768")),
        (["--dpi", "200", "--scale", "2"], ("--dpi and --scale",)),
        (["--size", "A11"], ("A11", "420x297mm")),
        (["--size", "2x2mm"], ("cannot be made",)),
    ],
)
def test_choices_that_cannot_be(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], words: tuple[str, ...]
) -> None:
    assert main(["export", str(tmp_path / "x.png"), *arguments]) == 2
    said = capsys.readouterr().err
    assert all(word in said for word in words), said
    assert list(tmp_path.iterdir()) == []


def test_everything_is_all_the_time_there_is(tmp_path: Path) -> None:
    file = tmp_path / "all.svg"
    assert main(["export", str(file), "--everything", "--by", "stage", "--lanes", "4"]) == 0
    texts = svg_texts(file)
    assert "1997" in texts[1]
    assert not any("outside this range" in text for text in texts)


def test_in_a_picture_of_a_comparison_no_neighbour_hides_an_important_title(tmp_path: Path) -> None:
    file = tmp_path / "two.svg"
    arguments = ["--filter", "actor:amazon", "--compare", "actor:microsoft", "--range", "2018..2021", "--no-sources"]
    assert main(["export", str(file), *arguments]) == 0
    texts = svg_texts(file)
    assert sum(text.startswith("Follow-up audit finds") for text in texts) == 2
    assert any(text.startswith("Microsoft refuses to sell") for text in texts)
