"""The bench: the lines that it prints, and the events that it invents."""

from __future__ import annotations

import json
import sys
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from frtdesk.__main__ import main
from frtdesk.base import calendar, paths
from frtdesk.base.edtf import extent
from frtdesk.base.errors import FrtError
from frtdesk.bench import first_window, rss, start
from frtdesk.bench.child import measure_in_child
from frtdesk.bench.frame_hidpi import SCALE
from frtdesk.bench.gesture import FRAMES, gesture
from frtdesk.bench.metrics import METRICS, Setting
from frtdesk.bench.own_cache import own_cache
from frtdesk.bench.samples import Samples, best_of, line
from frtdesk.bench.synthetic import CENTURY, LAST_DAY, NEIGHBOURS, synthetic, write_database

KEYS = ["metric", "n", "median_ms", "p95_ms", "worst_ms", "blank_ms"]
EXTRA = {
    "load": ["facets_ready_ms"],
    "frame": ["marks", "labels"],
    "filter": ["words_ms", "words_p95_ms"],
    "facets": ["change_ms", "worst_late_ms"],
    "select": ["first_ms"],
    "typing": ["late_p99_ms", "late_worst_ms"],
    "lanes": ["late_p95_ms"],
    "table": ["open_ms", "sort_ms", "turn_ms", "date_ms", "select_ms"],
    "compare": ["first_ms", "end_ms", "late_p95_ms"],
    "charts": ["open_ms", "beside_ms", "late_p95_ms"],
    "search": ["all_ms", "hits", "late_p95_ms", "late_worst_ms"],
    "audience": ["step_ms"],
}


def test_the_repeat_with_the_lowest_p95_counts() -> None:
    best = best_of([Samples([1, 1, 9]), Samples([3, 3, 3]), Samples([4, 4, 4])])
    assert best.ms == [3, 3, 3]
    assert line("frame", 7, Samples([1.23456, 2, 3], {"marks": 4.0}), 0.5) == {
        "metric": "frame", "n": 7, "median_ms": 2.0, "p95_ms": 2.9, "worst_ms": 3.0, "blank_ms": 0.5, "marks": 4.0,
    }  # fmt: skip


@given(st.floats(-2e6, 1e6), st.floats(2, 3e6))
def test_the_gesture_is_400_views_none_like_the_one_before(first: float, days: float) -> None:
    views = list(gesture(first, first + days))
    assert len(views) == 4 * FRAMES
    assert all(start < stop <= start + days * 1.001 for start, stop in views)
    assert all(before != after for before, after in pairwise(views))
    assert all(first - days < (start + stop) / 2 < first + 2 * days for start, stop in views)


def test_synthetic_events_are_as_described_and_the_same_for_a_seed() -> None:
    events = synthetic(20_000, 3)
    assert (events.start >= CENTURY).sum() == 10_000
    assert events.start.min() >= calendar.day_of(-3000)
    assert events.end.max() <= LAST_DAY
    assert 0.18 < events.point.mean() < 0.22
    long = (events.end - events.start)[~events.point] / 365.2425
    assert 1.3 < np.median(long) < 1.9
    assert long.max() <= 400
    same, other = synthetic(20_000, 3), synthetic(20_000, 4)
    assert (events.start == same.start).all()
    assert events.title(17) == same.title(17)
    assert not (events.start == other.start).all()


def test_a_synthetic_database_is_one_of_ours(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    events = synthetic(1_200, 1)
    file = tmp_path / "synthetic.sqlite"
    write_database(events, file)
    assert main(["check", str(file)]) == 0
    assert main(["list", "--db", str(file), "--format", "json", "--filter", "police"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert listed
    assert all("police" in event["title"].lower() for event in listed)
    for event in listed:
        number = int(event["id"].removeprefix("synthetic-")) - 1
        days = extent(event["start"], event["end"]).days()
        assert days == (events.start[number],) * 2 + (events.end[number],) * 2


def test_no_event_is_no_obstacle(tmp_path: Path) -> None:
    write_database(synthetic(0, 1), tmp_path / "none.sqlite")
    assert main(["check", str(tmp_path / "none.sqlite")]) == 0


def test_it_prints_a_json_line_a_metric(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("frtdesk.bench.gesture.FRAMES", 4)
    for module in ("filtering", "facets", "selecting", "searching", "comparing", "charting"):
        monkeypatch.setattr(f"frtdesk.bench.{module}.ROUNDS", 1)
    monkeypatch.setattr("frtdesk.bench.typing_filter.LINES", ("kind:c",))
    monkeypatch.setattr("frtdesk.bench.export.SIZE", (640, 480))
    monkeypatch.setattr("frtdesk.bench.pptx.TIMES", 1)
    picture = tmp_path / "frame.png"
    wanted = [
        "load",
        "reopen",
        "frame",
        "filter",
        "facets",
        "select",
        "typing",
        "lanes",
        "compare",
        "charts",
        "search",
        "export_png",
        "export_svg",
        "export_pdf",
        "pptx",
    ]
    only = [word for metric in wanted for word in ("--only", metric)]
    assert main(["bench", "--repeat", "1", "--events", "300", "--picture", str(picture), *only]) == 0
    lines = [json.loads(text) for text in capsys.readouterr().out.splitlines()]
    assert [found["metric"] for found in lines] == wanted
    for found in lines:
        assert list(found) == KEYS + EXTRA.get(found["metric"], [])
        assert found["n"] == 300
        assert 0 < found["median_ms"] <= found["p95_ms"] <= found["worst_ms"]
    assert lines[2]["marks"] >= lines[2]["labels"] >= 0
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1600, 900)


def test_it_says_what_the_slowest_frame_was_made_of(
    qapp: QApplication, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a synthetic database, whose hub is selected: its curves are in the frame."""
    monkeypatch.setattr("frtdesk.bench.gesture.FRAMES", 3)
    assert main(["bench", "--repeat", "1", "--events", "400", "--only", "frame", "--worst"]) == 0
    (found,) = (json.loads(text) for text in capsys.readouterr().out.splitlines())
    parts = [found[f"worst_{part}_ms"] for part in ("build", "paint", "overview", "rest")]
    assert min(parts[:3]) > 0
    assert sum(parts) == pytest.approx(found["worst_ms"], abs=0.01)
    assert found["worst_arcs"] == NEIGHBOURS


def test_a_process_of_its_own_measures_at_two_pixels_and_tells_its_memory(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, picture = tmp_path / "some.sqlite", tmp_path / "frame.png"
    write_database(synthetic(100, 1), file)
    assert 50 < rss.measure(Setting(file, 100)).extra["mb"] < 2_000
    short = "from frtdesk.bench import child, gesture; gesture.FRAMES = 2; child.main()"
    monkeypatch.setattr("frtdesk.bench.child.COMMAND", (sys.executable, "-c", short))
    assert len(measure_in_child("frame", Setting(file, 100, picture), SCALE).ms) == 4 * 2
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (3200, 1800)


def test_a_process_that_fails_is_named(tmp_path: Path) -> None:
    with pytest.raises(FrtError, match="failed"):
        measure_in_child("memory", Setting(tmp_path / "none.sqlite", 0))


def test_the_persons_cache_is_left_alone(user_folders: Path) -> None:
    usual = paths.user_cache_folder()
    with own_cache() as folder:
        assert paths.user_cache_folder() == folder != usual
        (folder / "kept").touch()
    assert not folder.exists()
    assert paths.user_cache_folder() == usual


def test_first_window_and_start_are_compared_with_less(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("frtdesk.bench.process_times.RUNS", 1)
    for metric in (start, first_window):
        found = metric.measure(Setting(Path(), 0))
        assert found.extra["ratio"] == pytest.approx(found.ms[0] / found.extra["other_ms"])


def test_the_command_knows_every_metric(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--help"]) == 0
    said = capsys.readouterr().out
    assert all(f"\n  {metric} " in said for metric in METRICS)
