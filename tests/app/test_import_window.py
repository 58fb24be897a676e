"""Importing in the window: what a file holds is shown, asked about, taken in, reported, and taken back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from cut_texts import cut_texts
from PySide6.QtCore import QEventLoop, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window
from frtdesk.base import paths
from frtdesk.state.settings import Settings
from frtdesk.ui.importing.dialog import PAUSE, ImportDialog
from tests.app.waiting import idle, wait

AMBIGUOUS = "Titel,Datum,Was\nOne,04/05/2019,ban\nTwo,,\nThree,31.02.x,\n"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDesk]:
    shutil.copyfile(paths.shipped_database(), tmp_path / "mine.sqlite")
    made = build_window(Settings(None))
    made.window.show()
    qtbot.waitExposed(made.window)
    made.open_target(str(tmp_path / "mine.sqlite"))
    wait(lambda: made.workspace.opened is not None and not made.runner.busy)
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()


def settle(desk: WindowDesk) -> None:
    """Until the file was read as it is to be read now."""
    loop = QEventLoop()
    QTimer.singleShot(round(PAUSE * 1_000) + 50, loop.quit)
    loop.exec()
    idle(desk)


def dialog_of(desk: WindowDesk) -> ImportDialog:
    shown = desk._shown["import"]  # pyright: ignore[reportPrivateUsage]
    assert isinstance(shown, ImportDialog)
    return shown


def begin(desk: WindowDesk, folder: Path, text: str, name: str = "bans.csv") -> ImportDialog:
    (folder / name).write_text(text, "utf-8")
    desk.import_file(str(folder / name))
    settle(desk)
    return dialog_of(desk)


def choose(dialog: ImportDialog, column: str, field: str) -> None:
    box = dialog.form.columns.fields[column]
    box.setCurrentIndex(box.findData(field))


def answer(dialog: ImportDialog, column: str, order: str) -> None:
    box = dialog.form.columns.orders[column]
    assert not box.isHidden()
    box.setCurrentIndex(box.findData(order))


def take_in(desk: WindowDesk, dialog: ImportDialog) -> None:
    assert dialog.form.go.isEnabled()
    dialog.form.go.click()
    wait(lambda: dialog.report is not None)
    idle(desk)


def count(desk: WindowDesk) -> int:
    assert desk.workspace.columns is not None
    return len(desk.workspace.columns)


def shown(dialog: ImportDialog) -> list[list[str]]:
    model = dialog.form.lines.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_an_open_order_is_asked_once_a_column_and_the_dates_are_previewed(desk: WindowDesk, tmp_path: Path) -> None:
    dialog = begin(desk, tmp_path, AMBIGUOUS)
    assert not dialog.form.go.isEnabled()
    assert dialog.form.counts.text() == "Say whether the day or the month comes first in “Datum”."
    answer(dialog, "Datum", "mdy")
    settle(desk)
    assert [row[1] for row in shown(dialog)] == ["5 April 2019", "undated", "skipped"]
    answer(dialog, "Datum", "dmy")
    settle(desk)
    assert shown(dialog)[0][1] == "4 May 2019"


def test_what_was_taken_in_is_shown_reported_and_taken_back(desk: WindowDesk, tmp_path: Path) -> None:
    before = count(desk)
    dialog = begin(desk, tmp_path, AMBIGUOUS)
    answer(dialog, "Datum", "dmy")
    settle(desk)
    take_in(desk, dialog)
    assert dialog.form.counts.text() == "2 events imported, 0 merged, 1 skipped."
    assert [row[:2] for row in shown(dialog)] == [["4", "skipped"]]
    assert (count(desk), desk.history.undo_title) == (before + 2, "Import bans.csv")
    dialog.form.undo.click()
    idle(desk)
    assert (count(desk), desk.history.redo_title) == (before, "Import bans.csv")
    assert not dialog.form.undo.isEnabled()


def test_unreadable_dates_go_to_the_shelf_where_a_person_says_so(desk: WindowDesk, tmp_path: Path) -> None:
    dialog = begin(desk, tmp_path, "title,date\nOne,31.02.2019\n")
    assert not dialog.form.go.isEnabled()
    dialog.form.shelf.setChecked(True)
    settle(desk)
    assert shown(dialog)[0][1] == "undated"
    assert dialog.form.go.isEnabled()


def test_a_field_is_read_from_one_column_and_a_title_is_needed(desk: WindowDesk, tmp_path: Path) -> None:
    dialog = begin(desk, tmp_path, "Wer,Wann genau\nOne,2019\n")
    assert dialog.form.counts.text() == "Choose the column that holds the title."
    assert not dialog.form.go.isEnabled()
    choose(dialog, "Wann genau", "title")
    choose(dialog, "Wer", "title")
    assert dialog.wishes.columns == {"title": "Wer"}
    choose(dialog, "Wann genau", "start")
    settle(desk)
    assert shown(dialog)[0][1:3] == ["2019", "One"]


def test_a_profile_is_saved_and_used_again(desk: WindowDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    profile = tmp_path / "mine.json"
    monkeypatch.setattr(desk.ask, "file_to_save", lambda title, name, then, replace=False: then(str(profile)))
    monkeypatch.setattr(desk.ask, "profile_to_open", lambda then: then(str(profile)))
    text = "Wer,Wann genau\nOne,04/05/2019\n"
    dialog = begin(desk, tmp_path, text)
    choose(dialog, "Wer", "title")
    choose(dialog, "Wann genau", "start")
    settle(desk)
    answer(dialog, "Wann genau", "mdy")
    dialog.form.kind.setCurrentIndex(dialog.form.kind.findData("advocacy"))
    dialog.form.save_profile.click()
    settle(desk)
    wishes = dialog.wishes
    dialog = begin(desk, tmp_path, text)
    assert dialog.wishes != wishes
    dialog.form.use_profile.click()
    settle(desk)
    assert dialog.wishes == wishes
    assert shown(dialog)[0][1:3] == ["5 April 2019", "One"]


@pytest.mark.parametrize("way", ["drop", "paste", "menu"])
def test_files_and_rows_come_in_by_every_way(
    desk: WindowDesk, tmp_path: Path, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "title\tdate\nOne\t2019-05-04\n"
    file = tmp_path / "rows.tsv"
    file.write_text(text, "utf-8")
    if way == "drop":
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file))])
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        desk.window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, button, none))
    elif way == "paste":
        QGuiApplication.clipboard().setText(text)
        desk.window.commands.actions["go.paste_view"].trigger()
        QGuiApplication.clipboard().clear()
    else:
        monkeypatch.setattr(desk.ask, "file_to_import", lambda then: then(str(file)))
        desk.window.commands.actions["file.import"].trigger()
    settle(desk)
    dialog, before = dialog_of(desk), count(desk)
    assert dialog.isVisible()
    assert shown(dialog) == [["2", "4 May 2019", "One", "Other"]]
    take_in(desk, dialog)
    assert count(desk) == before + 1
    dialog.form.cancel.click()
    assert not dialog.isVisible()


def test_a_file_of_another_program_needs_no_mapping(desk: WindowDesk, tmp_path: Path) -> None:
    events = '{"events": [{"start_date": {"year": "2019"}, "text": {"headline": "One"}}]}'
    (tmp_path / "line.json").write_text(events, "utf-8")
    desk.open_target(str(tmp_path / "line.json"))
    settle(desk)
    dialog = dialog_of(desk)
    assert not dialog.form.mapping.isVisible()
    assert dialog.form.counts.text() == "1 event can be read."


def test_what_cannot_be_read_is_said_and_cannot_be_imported(desk: WindowDesk, tmp_path: Path) -> None:
    dialog = begin(desk, tmp_path, "no calendar", "broken.ics")
    assert not dialog.form.go.isEnabled()
    assert "broken.ics" in dialog.form.counts.text()


def test_into_the_shipped_events_nothing_is_imported_and_a_copy_is_offered(
    desk: WindowDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open_shipped()
    idle(desk)
    (tmp_path / "bans.csv").write_text(AMBIGUOUS, "utf-8")
    desk.import_file(str(tmp_path / "bans.csv"))
    notice = desk.workspace.notice
    assert notice is not None
    assert "cannot be changed" in notice.text
    asked: list[str] = []
    monkeypatch.setattr(desk.ask, "file_to_save", lambda title, name, then, replace=False: asked.append(title))
    assert notice.offer is not None
    notice.offer.accept()
    assert asked == ["Save a copy to edit"]


def test_cancelling_leaves_the_database_as_it_was(desk: WindowDesk, tmp_path: Path) -> None:
    rows = "".join(f"Event {n},2019\n" for n in range(20_000))
    before = count(desk)
    dialog = begin(desk, tmp_path, f"title,date\n{rows}")
    dialog.form.go.click()
    wait(lambda: dialog.form.bar.value() > 0)
    dialog.form.cancel.click()
    idle(desk)
    assert (dialog.report, count(desk), desk.history.undo_title) == (None, before, "")
    desk.open_target(str(tmp_path / "mine.sqlite"))
    idle(desk)
    assert count(desk) == before


@pytest.mark.parametrize("size", [0.8, 1.0, 2.0, 3.0])
def test_nothing_is_cut_at_any_text_size(desk: WindowDesk, tmp_path: Path, size: float) -> None:
    desk.settings["text_scale"] = size
    dialog = begin(desk, tmp_path, AMBIGUOUS)
    assert cut_texts(dialog) == []
    answer(dialog, "Datum", "dmy")
    settle(desk)
    take_in(desk, dialog)
    assert cut_texts(dialog) == []
