"""Importing in the window: what a file holds is shown, asked about, taken in, reported, and taken back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from cut_texts import cut_texts
from openpyxl import Workbook
from PySide6.QtCore import QEventLoop, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window
from frtdesk.base import paths
from frtdesk.formats.import_profile import profile_text
from frtdesk.state.settings import Settings
from frtdesk.ui.importing.dialog import ImportDialog
from frtdesk.ui.importing.file_reading import PAUSE
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
    desk.import_files([str(folder / name)])
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


def test_an_open_order_of_slides_is_asked_too(desk: WindowDesk, tmp_path: Path) -> None:
    dialog = begin(desk, tmp_path, "Start Date,End Date,Headline,Text\n04/05/2019,,One,\n06/07/2019,08/07/2019,Two,\n")
    assert not dialog.form.go.isEnabled()
    assert "“Start Date”, “End Date”" in dialog.form.counts.text()
    assert dialog.form.columns.fields["Start Date"].isHidden()
    assert dialog.profiles.button.isHidden()
    answer(dialog, "Start Date", "dmy")
    answer(dialog, "End Date", "mdy")
    settle(desk)
    assert [row[1] for row in shown(dialog)] == ["4 May 2019", "6 July to 7 August 2019"]
    answer(dialog, "End Date", "dmy")
    settle(desk)
    take_in(desk, dialog)
    assert dialog.report is not None
    assert dialog.report.imported == 2


def test_slides_that_leave_no_order_open_need_no_choice(desk: WindowDesk, tmp_path: Path) -> None:
    dialog = begin(desk, tmp_path, "Start Date,Headline\n14/05/2019,One\n04/05/2019,Two\n")
    assert dialog.form.mapping.isHidden()
    assert dialog.form.go.isEnabled()


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


def test_a_first_row_that_is_an_event_is_taken_in_and_a_person_may_say_otherwise(
    desk: WindowDesk, tmp_path: Path
) -> None:
    dialog = begin(desk, tmp_path, "Amazon bans,2020-06-10,foo\nIBM exits,2020-06-08,bar\n")
    assert dialog.form.headless.isChecked()
    assert [row[1:3] for row in shown(dialog)] == [["10 June 2020", "Amazon bans"], ["8 June 2020", "IBM exits"]]
    dialog.form.headless.setChecked(False)
    settle(desk)
    choose(dialog, "Amazon bans", "title")
    settle(desk)
    assert [row[2] for row in shown(dialog)] == ["IBM exits"]
    dialog.form.headless.setChecked(True)
    settle(desk)
    take_in(desk, dialog)
    assert dialog.form.counts.text() == "2 events imported, 0 merged, 0 skipped."


def test_a_file_that_does_not_show_what_it_is_gets_its_format_in_the_window(desk: WindowDesk, tmp_path: Path) -> None:
    calendar = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20190514\nSUMMARY:B\nEND:VEVENT\nEND:VCALENDAR\n"
    dialog = begin(desk, tmp_path, calendar, "what.dat")
    assert dialog.form.counts.text() == "what.dat does not show what it is."
    assert "--as" not in dialog.form.notes.text()
    assert "choose its format above" in dialog.form.notes.text()
    dialog.form.format.setCurrentIndex(dialog.form.format.findData("json"))
    settle(desk)
    assert "--as" not in dialog.form.notes.text()
    dialog.form.format.setCurrentIndex(dialog.form.format.findData("ics"))
    settle(desk)
    assert shown(dialog)[0][1:3] == ["14 May 2019", "B"]
    take_in(desk, dialog)
    assert dialog.form.counts.text() == "1 event imported, 0 merged, 0 skipped."


def test_years_of_two_digits_are_refused_until_a_person_says_what_they_mean(desk: WindowDesk, tmp_path: Path) -> None:
    dialog = begin(desk, tmp_path, "title,date\nOne,14-May-19\nTwo,14-May-98\n")
    assert [row[1] for row in shown(dialog)] == ["skipped", "skipped"]
    dialog.form.recent.setChecked(True)
    settle(desk)
    assert [row[1] for row in shown(dialog)] == ["14 May 2019", "14 May 1998"]


def test_a_long_reason_is_broken_into_lines_and_an_early_year_shown_as_it_is_stored(
    desk: WindowDesk, tmp_path: Path
) -> None:
    reason = "x" * 90
    dialog = begin(desk, tmp_path, f"title,date\nEarly,0019-05-14\nBad,{reason}\nGood,2019\n")
    assert shown(dialog)[0][1] == "14 May 19 (0019-05-14)"
    lines = dialog.form.lines
    assert lines.rowHeight(1) > lines.rowHeight(0) == lines.rowHeight(2)
    take_in(desk, dialog)
    dialog.resize(500, dialog.height())
    idle(desk)
    assert lines.rowHeight(0) > 2 * lines.fontMetrics().height()


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


def profile_act(dialog: ImportDialog, *path: str) -> None:
    """Choose in the menu of profiles."""
    menu = dialog.profiles.menu
    dialog.profiles.fill()
    for name in path:
        action = next(action for action in menu.actions() if action.text() == name)
        if name == path[-1]:
            action.trigger()
        else:
            found = action.menu()
            assert isinstance(found, QMenu)
            menu = found


def profiles_listed(dialog: ImportDialog) -> list[str]:
    dialog.profiles.fill()
    return [action.text() for action in dialog.profiles.menu.actions() if not action.isSeparator()]


MAPPED = "Wer,Wann genau\nOne,04/05/2019\n"


def map_columns(desk: WindowDesk, dialog: ImportDialog) -> None:
    choose(dialog, "Wer", "title")
    choose(dialog, "Wann genau", "start")
    settle(desk)
    answer(dialog, "Wann genau", "mdy")
    dialog.form.kind.setCurrentIndex(dialog.form.kind.findData("advocacy"))
    settle(desk)


def test_a_profile_is_written_to_a_file_and_used_again(
    desk: WindowDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = tmp_path / "mine.json"
    monkeypatch.setattr(desk.ask, "file_to_save", lambda title, name, then, replace=False: then(str(profile)))
    monkeypatch.setattr(desk.ask, "profile_to_open", lambda then: then(str(profile)))
    dialog = begin(desk, tmp_path, MAPPED)
    map_columns(desk, dialog)
    profile_act(dialog, "Write these choices to a file…")
    wishes = dialog.wishes
    dialog = begin(desk, tmp_path, MAPPED)
    assert dialog.wishes != wishes
    profile_act(dialog, "From a file…")
    settle(desk)
    assert dialog.wishes == wishes
    assert shown(dialog)[0][1:3] == ["5 April 2019", "One"]


def test_profiles_are_kept_listed_used_and_deleted(
    desk: WindowDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.ask, "text", lambda title, label, suggestion, then: then("Bans & others: 2019"))
    dialog = begin(desk, tmp_path, MAPPED)
    assert "Delete" not in profiles_listed(dialog)
    map_columns(desk, dialog)
    wishes = dialog.wishes
    profile_act(dialog, "Keep these choices…")
    assert dialog.form.notes.text() == "Kept as Bans & others- 2019."
    profile_act(dialog, "As the columns are called")
    settle(desk)
    assert (dialog.wishes.columns, dialog.wishes.kind) == ({}, "other")
    profile_act(dialog, "Bans && others- 2019")
    settle(desk)
    assert dialog.wishes == wishes
    profile_act(dialog, "Delete", "Bans && others- 2019")
    assert "Bans && others- 2019" not in profiles_listed(dialog)


def test_a_table_with_the_same_columns_is_read_as_the_last_one_was(desk: WindowDesk, tmp_path: Path) -> None:
    dialog = begin(desk, tmp_path, MAPPED)
    map_columns(desk, dialog)
    wishes = dialog.wishes
    take_in(desk, dialog)
    dialog.form.cancel.click()
    dialog = begin(desk, tmp_path, "Wann genau,Wer\n05/06/2020,Two\n", "more.csv")
    assert dialog.wishes == wishes
    assert dialog.form.notes.text().startswith("Read as the last table with these columns was.")
    assert shown(dialog)[0][1:3] == ["6 May 2020", "Two"]
    dialog = begin(desk, tmp_path, "Wer,Wann\nThree,2020\n", "other.csv")
    assert "title" not in dialog.wishes.columns


def begin_several(desk: WindowDesk, folder: Path, **texts: str) -> ImportDialog:
    files = [folder / name.replace("_", ".") for name in texts]
    for file, text in zip(files, texts.values(), strict=True):
        file.write_text(text, "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    desk.window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, button, none))
    settle(desk)
    return dialog_of(desk)


GOOD = "title,date\nOne,2019-05-04\nTwo,31.02.2019\n"


def test_several_files_are_taken_in_at_one_go_and_have_one_report(desk: WindowDesk, tmp_path: Path) -> None:
    before = count(desk)
    third = '{"events": [{"start_date": {"year": "2020"}, "text": {"headline": "Three"}}]}'
    dialog = begin_several(desk, tmp_path, a_csv=GOOD, b_csv="title,date\nOne more,2018\n", c_json=third)
    assert dialog.form.go_all.text() == "Import this and 2 more"
    dialog.form.go_all.click()
    wait(lambda: dialog.report is not None)
    idle(desk)
    assert dialog.form.counts.text() == "3 files: 3 events imported, 0 merged, 1 skipped."
    assert [row[:3] for row in shown(dialog)] == [["a.csv", "3", "skipped"]]
    assert count(desk) == before + 3
    dialog.form.copy_report.click()
    text = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()
    assert [line for line in text.splitlines() if "imported" in line] == [
        "a.csv: 1 event imported, 0 merged, 1 skipped.",
        "b.csv: 1 event imported, 0 merged, 0 skipped.",
        "c.json: 1 event imported, 0 merged, 0 skipped.",
    ]
    assert "line 3, column date" in text
    dialog.form.undo.click()
    idle(desk)
    assert count(desk) == before


def test_at_one_go_stops_where_something_has_to_be_asked(desk: WindowDesk, tmp_path: Path) -> None:
    dialog = begin_several(desk, tmp_path, a_csv=GOOD, b_csv=AMBIGUOUS, c_ics="no calendar", d_csv=GOOD)
    dialog.form.go_all.click()
    settle(desk)
    settle(desk)
    assert dialog.form.counts.text() == "Say whether the day or the month comes first in “Datum”."
    answer(dialog, "Datum", "dmy")
    settle(desk)
    assert dialog.report is None
    dialog.form.go.click()
    settle(desk)
    settle(desk)
    assert "c.ics" in dialog.form.counts.text()
    assert not dialog.form.go.isEnabled()
    dialog.form.leave_out.click()
    settle(desk)
    take_in(desk, dialog)
    assert dialog.form.counts.text() == "3 files: 2 events imported, 2 merged, 3 skipped."
    assert dialog.form.notes.text().startswith("c.ics: it is no calendar")


def test_at_one_go_leaves_out_what_no_choice_would_make_readable(desk: WindowDesk, tmp_path: Path) -> None:
    dialog = begin_several(desk, tmp_path, a_csv=GOOD, b_ics="no calendar", c_csv="title,date\nOne more,2018\n")
    dialog.form.go_all.click()
    wait(lambda: dialog.report is not None)
    idle(desk)
    assert dialog.form.counts.text() == "2 files: 2 events imported, 0 merged, 1 skipped."
    assert dialog.form.notes.text().startswith("b.ics: it is no calendar")


def test_enter_imports_whatever_was_pressed_last(desk: WindowDesk, tmp_path: Path) -> None:
    dialog = begin(desk, tmp_path, GOOD)
    take_in(desk, dialog)
    dialog.form.cancel.click()
    dialog = begin(desk, tmp_path, GOOD, "again.csv")
    assert not dialog.form.cancel.hasFocus()
    assert dialog.form.go.isDefault()


def test_who_gives_up_between_files_sees_what_was_taken_in(desk: WindowDesk, tmp_path: Path) -> None:
    before = count(desk)
    dialog = begin_several(desk, tmp_path, a_csv=GOOD, b_csv=GOOD)
    dialog.form.go.click()
    settle(desk)
    settle(desk)
    dialog.form.cancel.click()
    assert dialog.isVisible()
    assert dialog.form.counts.text() == "1 file: 1 event imported, 0 merged, 1 skipped."
    assert "b.csv: Left out." in dialog.form.notes.text()
    assert count(desk) == before + 1
    dialog.form.cancel.click()
    assert not dialog.isVisible()


def test_databases_that_are_dropped_together_are_not_imported(desk: WindowDesk) -> None:
    assert not desk.import_dropped(["a.sqlite", "b.sqlite"])


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
        monkeypatch.setattr(desk.ask, "files_to_import", lambda then: then([str(file)]))
        desk.window.commands.actions["file.import"].trigger()
    settle(desk)
    dialog, before = dialog_of(desk), count(desk)
    assert dialog.isVisible()
    assert shown(dialog) == [["2", "4 May 2019", "One", "Other"]]
    take_in(desk, dialog)
    assert count(desk) == before + 1
    dialog.form.cancel.click()
    assert not dialog.isVisible()


def test_a_wrong_encoding_is_corrected_in_the_window(desk: WindowDesk, tmp_path: Path) -> None:
    (tmp_path / "ru.csv").write_bytes("title,date,Где\nЗапрет,2019,Москва\n".encode("cp1251"))
    desk.import_files([str(tmp_path / "ru.csv")])
    settle(desk)
    dialog = dialog_of(desk)
    form = dialog.form
    assert form.encoding.isVisible()
    assert form.encoding.currentText() == "As the file shows"
    assert shown(dialog)[0][2] == "Çàïðåò"
    form.encoding.setCurrentIndex(form.encoding.findData("Windows-1251"))
    settle(desk)
    assert shown(dialog)[0][2] == "Запрет"
    assert "Где" in form.columns.fields
    assert profile_text(dialog.wishes).count('"encoding": "Windows-1251"') == 1
    take_in(desk, dialog)
    assert desk.workspace.columns is not None
    desk.import_files([str(tmp_path / "ru.csv")])
    settle(desk)
    assert form.encoding.currentData() == ""


def test_of_a_workbook_no_encoding_is_asked(desk: WindowDesk, tmp_path: Path) -> None:
    book = Workbook()
    assert book.active is not None
    book.active.append(["title", "date"])
    book.active.append(["One", "2019"])
    book.save(tmp_path / "one.xlsx")
    desk.import_files([str(tmp_path / "one.xlsx")])
    settle(desk)
    form = dialog_of(desk).form
    assert form.format.isVisible()
    assert not form.encoding.isVisible()


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
    desk.import_files([str(tmp_path / "bans.csv")])
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
    wait(lambda: not cut_texts(dialog))
    answer(dialog, "Datum", "dmy")
    settle(desk)
    take_in(desk, dialog)
    wait(lambda: not cut_texts(dialog))


def test_another_sheet_of_a_workbook_can_be_chosen(desk: WindowDesk, tmp_path: Path) -> None:
    book = Workbook()
    for name, column in (("One", "title"), ("Two", "Titel")):
        sheet = book.create_sheet(name)
        sheet.append([column, "date"])
        sheet.append([f"On sheet {name}", "2019"])
    book.save(tmp_path / "t.xlsx")
    desk.import_files([str(tmp_path / "t.xlsx")])
    settle(desk)
    dialog = dialog_of(desk)
    assert [row[2] for row in shown(dialog)] == ["On sheet One"]
    dialog.form.sheet.setCurrentIndex(dialog.form.sheet.findData("Two"))
    settle(desk)
    assert [row[2] for row in shown(dialog)] == ["On sheet Two"]
    take_in(desk, dialog)
    assert dialog.report is not None
    assert dialog.report.imported == 1
