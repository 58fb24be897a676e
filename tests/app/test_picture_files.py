"""Pictures of ours dropped on the window bring their view back; what is none of ours gets a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from frtdesk.__main__ import main
from frtdesk.app.desk import WindowDesk
from frtdesk.app.pictures import WindowExports
from frtdesk.app.start import build_window
from frtdesk.base import calendar, paths
from frtdesk.formats.replace_file import replace_file
from frtdesk.model.query import parse, to_text
from frtdesk.state.export_wish import ExportWish
from frtdesk.state.settings import Settings
from frtdesk.state.view import View
from frtdesk.timeline.layout import LaneView

VIEW = View(
    calendar.day_of(2019, 3), calendar.day_of(2021), parse("place:US kind:regulation"),
    lanes=LaneView(folded=frozenset({"context"})),
)  # fmt: skip
CHOSEN = ("us-2020-06-11-microsoft-refuses-police-sales", "us-2020-05-floyd-protests")


def wait(until: Callable[[], bool]) -> None:
    """Let events and jobs run until something has happened."""
    loop, beat, end = QEventLoop(), QTimer(), QTimer()
    beat.timeout.connect(lambda: loop.quit() if until() else None)
    end.setSingleShot(True)
    end.timeout.connect(loop.quit)
    beat.start(20)
    end.start(30_000)
    loop.exec()
    beat.stop()
    end.stop()
    assert until()


@pytest.fixture
def empty(qtbot: QtBot) -> Iterator[WindowDesk]:
    made = build_window(Settings(None))
    made.window.show()
    qtbot.waitExposed(made.window)
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()


@pytest.fixture
def desk(empty: WindowDesk) -> WindowDesk:
    empty.open_target(str(paths.shipped_database()))
    wait(lambda: empty.workspace.detail is not None and not empty.runner.busy)
    return empty


def idle(desk: WindowDesk) -> None:
    wait(lambda: not desk.runner.busy)


def drop(desk: WindowDesk, *files: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    desk.window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, button, none))
    idle(desk)


def shown(desk: WindowDesk) -> tuple[str, float, float, LaneView, tuple[str, ...]]:
    view, columns = desk.workspace.view, desk.workspace.columns
    assert columns is not None
    chosen = tuple(columns.ids[event] for event in desk.workspace.selection)
    return to_text(view.filter), view.start, view.stop, view.lanes, chosen


def exported(desk: WindowDesk, file: Path) -> None:
    exports = WindowExports(desk.workspace, lambda: None, lambda: None)
    replace_file(file, exports.format_of(str(file), "").write(exports.order(ExportWish(size="640x480"))))


@pytest.mark.parametrize("suffix", ["png", "svg", "pdf", "PNG"])
def test_a_dropped_picture_brings_back_filter_range_lanes_and_selection(
    desk: WindowDesk, tmp_path: Path, suffix: str
) -> None:
    columns = desk.workspace.columns
    assert columns is not None
    desk.workspace.go(VIEW)
    events = [columns.ids.index(each) for each in CHOSEN]
    desk.workspace.select(tuple(event for event in events if event is not None))
    idle(desk)
    before = shown(desk)
    file = tmp_path / f"Week in June.{suffix}"
    exported(desk, file)
    desk.workspace.go(View(0.0, 100.0))
    desk.workspace.select(())
    drop(desk, file)
    assert shown(desk) == before
    assert before[0] == "place:US kind:regulation"
    assert before[4] == CHOSEN
    assert desk.settings["recent_files"] == []
    assert desk.workspace.notice is not None
    assert "Week in June" in desk.workspace.notice.text


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n", b"hello", b"<svg xmlns='x'/>", b"%PDF-1.4"])
def test_what_is_no_picture_of_ours_is_a_sentence_and_changes_nothing(
    desk: WindowDesk, tmp_path: Path, content: bytes
) -> None:
    before = shown(desk)
    for suffix in ("png", "svg", "pdf"):
        file = tmp_path / f"<b>holiday.{suffix}"
        file.write_bytes(content)
        drop(desk, file)
        assert shown(desk) == before
        assert desk.workspace.notice is not None
        assert desk.workspace.notice.text == f"<b>holiday.{suffix} does not say which view it shows."
        desk.workspace.dismiss()


def test_a_picture_of_another_database_says_whose_it_is(desk: WindowDesk, tmp_path: Path) -> None:
    file = tmp_path / "other.png"
    line = "frtdesk:view:1?name=a&range=2018-01-01..2018-12-31&filter=kind:context&end."
    said = f"{line} frtdesk:shown?data=Our+own+events&selected=&end."
    data = b"frtdesk view\0" + said.encode()
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + len(data).to_bytes(4, "big") + b"tEXt" + data + b"\0\0\0\0")
    before = shown(desk)
    drop(desk, file)
    assert shown(desk) == before
    notice = desk.workspace.notice
    assert notice is not None
    assert notice.text == "other.png shows “Our own events”; another database is open."
    assert notice.offer is not None
    notice.offer.accept()
    idle(desk)
    assert shown(desk)[0] == "kind:context"


def test_a_picture_opens_where_nothing_is_open_yet(empty: WindowDesk, tmp_path: Path) -> None:
    file = tmp_path / "bans.pdf"
    assert main(["export", str(file), "--filter", "type:ban", "--selection", "us-2020-05-floyd-protests"]) == 0
    empty.open_target(str(file))
    wait(lambda: empty.workspace.detail is not None and not empty.runner.busy)
    assert shown(empty)[0] == "type:ban"


def test_a_broken_picture_opens_the_shipped_events_and_says_why(empty: WindowDesk, tmp_path: Path) -> None:
    file = tmp_path / "broken.png"
    file.write_bytes(b"")
    empty.open_target(str(file))
    wait(lambda: empty.workspace.detail is not None and not empty.runner.busy)
    assert empty.workspace.notice is not None
    assert "does not say which view" in empty.workspace.notice.text


def test_the_command_line_takes_a_picture_for_a_view(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = tmp_path / "first.png", tmp_path / "second.svg"
    assert main(["export", str(first), "--filter", "type:ban", "--range", "2019..2020", "--size", "640x480"]) == 0
    assert main(["export", str(second), "--view", str(first), "--size", "640x480"]) == 0
    assert "type:ban" in second.read_text("utf-8")
    (tmp_path / "empty.png").write_bytes(b"")
    assert main(["export", str(second), "--view", str(tmp_path / "empty.png")]) == 2
    assert "does not say which view" in capsys.readouterr().err


def test_data_of_a_comparison_names_both_filters(desk: WindowDesk) -> None:
    desk.workspace.compare_with(parse("actor:microsoft"), parse("actor:amazon"))
    order = WindowExports(desk.workspace, lambda: None, lambda: None).order(ExportWish(what="everything"))
    assert order.content.filter == to_text(parse("actor:amazon OR actor:microsoft"))
    assert desk.workspace.index is not None
    assert len(order.content) == desk.workspace.index.events


@pytest.mark.parametrize("suffix", ["jpg", "html", "pptx", "md", "txt", "bib"])
def test_what_holds_neither_view_nor_events_says_what_can_be_opened_instead(
    desk: WindowDesk, tmp_path: Path, suffix: str
) -> None:
    file = tmp_path / f"page.{suffix}"
    file.write_bytes(b"\xff\xd8\xff\xe0")
    before = shown(desk)
    drop(desk, file)
    assert shown(desk) == before
    notice = desk.workspace.notice
    assert notice is not None
    assert "SQLite" not in notice.text
    assert "PNG, SVG or PDF" in notice.hint or "can be imported" in notice.hint


def test_json_without_events_or_lesson_says_so(desk: WindowDesk, tmp_path: Path) -> None:
    file = tmp_path / "sources.json"
    file.write_text('[{"id": "a", "type": "book"}]', "utf-8")
    drop(desk, file)
    assert desk.workspace.notice is not None
    assert desk.workspace.notice.text == "sources.json holds neither events nor a lesson."


def test_two_files_dropped_at_once_are_a_sentence_and_open_none(desk: WindowDesk, tmp_path: Path) -> None:
    file = tmp_path / "one.png"
    exported(desk, file)
    desk.workspace.go(View(0.0, 100.0))
    before = shown(desk)
    drop(desk, file, tmp_path / "two.png")
    assert shown(desk) == before
    assert desk.workspace.notice is not None
    assert desk.workspace.notice.text == "2 files were dropped at once."
