"""The window of settings: everything declared is there, applies at once, and there is a way back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from frtdesk.app import start
from frtdesk.app.archive import StoreArchive
from frtdesk.app.desk import WindowDesk
from frtdesk.app.language import speak_in
from frtdesk.app.start import make_application
from frtdesk.base import calendar, date_order, paths, week
from frtdesk.base.wording import day_words
from frtdesk.draw.theme import DARK, LIGHT
from frtdesk.state.setting import SETTINGS
from frtdesk.ui.link_dialog import LinkDialog
from frtdesk.ui.main_window import MainWindow
from frtdesk.ui.settings.editors import (
    ChoiceEditor,
    FolderEditor,
    ForgetEditor,
    LineEditor,
    NumberEditor,
    SwitchEditor,
)
from frtdesk.ui.settings.window import SettingsWindow
from tests.app.waiting import wait
from tests.cut_texts import cut_texts


@pytest.fixture(autouse=True)
def as_usual() -> Iterator[None]:
    yield
    date_order.use_iso(False)
    week.begin_on("monday")


@pytest.fixture
def window(desk: WindowDesk) -> SettingsWindow:
    desk.show("settings")
    return window_of(desk)


def window_of(desk: WindowDesk) -> SettingsWindow:
    shown = desk.shown["settings"]
    assert isinstance(shown, SettingsWindow)
    return shown


def choose(window: SettingsWindow, key: str, value: str) -> None:
    """As a person chooses from the list."""
    editor = window.rows[key].editor
    assert isinstance(editor, ChoiceEditor)
    row = editor.findData(value)
    editor.setCurrentIndex(row)
    editor.activated.emit(row)


def test_all_that_is_declared_is_there_with_its_name_and_sentence(window: SettingsWindow) -> None:
    assert set(window.rows) == set(SETTINGS)
    for key, row in window.rows.items():
        said = " ".join(label.text() for label in row.findChildren(QLabel))
        assert SETTINGS[key].title in said
        assert SETTINGS[key].help.replace("*", "") in said
        asked = row.editor.figures if isinstance(row.editor, NumberEditor) else row.editor
        assert asked.accessibleName() == SETTINGS[key].title


def test_every_editor_sets_its_setting_at_once(desk: WindowDesk, window: SettingsWindow, tmp_path: Path) -> None:
    choose(window, "theme", "dark")
    assert desk.appearance.theme.name == "dark"
    size = window.rows["text_scale"].editor
    assert isinstance(size, NumberEditor)
    QTest.mouseClick(size.more, Qt.MouseButton.LeftButton)
    assert desk.settings["text_scale"] == 1.1
    assert desk.appearance.factor == 1.1
    wheel = window.rows["wheel_zooms"].editor
    assert isinstance(wheel, SwitchEditor)
    QTest.keyClick(wheel, Qt.Key.Key_Space)
    assert desk.settings["wheel_zooms"] is True
    name = window.rows["author"].editor
    assert isinstance(name, LineEditor)
    name.setFocus()
    QTest.keyClicks(name, "  Anna  Ek ")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert desk.settings["author"] == "Anna Ek"
    assert window.isVisible()
    opened = desk.workspace.opened
    assert opened is not None
    assert isinstance(opened.archive, StoreArchive)
    assert opened.archive.author == "Anna Ek"
    folder = window.rows["export_folder"].editor
    assert isinstance(folder, FolderEditor)
    folder.take(str(tmp_path))
    assert folder.shown.whole == str(tmp_path)


def test_what_is_set_elsewhere_shows_here(desk: WindowDesk, window: SettingsWindow) -> None:
    desk.window.commands.actions["view.wheel_zooms"].trigger()
    editor = window.rows["wheel_zooms"].editor
    assert isinstance(editor, SwitchEditor)
    assert editor.isChecked()
    assert "Changed" in window.rows["wheel_zooms"].mark.whole


def test_keys_do_not_pass_through_choices_on_the_way(desk: WindowDesk, window: SettingsWindow) -> None:
    editor = window.rows["language"].editor
    assert isinstance(editor, ChoiceEditor)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_D):
        QTest.keyClick(editor, key)
        assert desk.settings["language"] == "system"
        assert editor.view().isVisible()
        editor.hidePopup()


def test_a_search_leaves_what_it_is_about(window: SettingsWindow) -> None:
    window.search.setText("Größe")
    assert not any(row.isVisible() for row in window.rows.values())
    assert "Größe" in window.none.text()
    window.search.clear()
    QTest.keyClicks(window.search, "chicago")
    assert [key for key, row in window.rows.items() if row.isVisible()] == ["citation_style"]
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert all(row.isVisible() for row in window.rows.values())
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_reset_of_one_of_a_group_and_of_all_can_be_undone(desk: WindowDesk, window: SettingsWindow) -> None:
    settings = desk.settings
    settings["theme"], settings["text_scale"], settings["wheel_zooms"] = "grey", 1.3, True
    settings.remember_file("/a")
    QTest.mouseClick(window.rows["theme"].reset, Qt.MouseButton.LeftButton)
    assert settings["theme"] == "light"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert settings["theme"] == "grey"
    look = window.groups[0]
    QTest.mouseClick(look.reset, Qt.MouseButton.LeftButton)
    assert (settings["theme"], settings["text_scale"], settings["wheel_zooms"]) == ("light", 1.0, True)
    QTest.mouseClick(window.undo, Qt.MouseButton.LeftButton)
    assert (settings["theme"], settings["text_scale"]) == ("grey", 1.3)
    QTest.mouseClick(window.all, Qt.MouseButton.LeftButton)
    assert not any(settings.is_changed(key) for key, one in SETTINGS.items() if one.shown)
    assert settings["recent_files"] == ["/a"]
    assert not window.all.isEnabled()
    QTest.mouseClick(window.undo, Qt.MouseButton.LeftButton)
    assert (settings["theme"], settings["wheel_zooms"]) == ("grey", True)
    assert window.undo.isHidden()


def test_a_change_after_a_reset_ends_its_undo(desk: WindowDesk, window: SettingsWindow) -> None:
    desk.settings["theme"] = "grey"
    QTest.mouseClick(window.all, Qt.MouseButton.LeftButton)
    assert not window.undo.isHidden()
    choose(window, "theme", "dark")
    assert window.undo.isHidden()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.settings["theme"] == "dark"


def test_what_is_remembered_can_be_forgotten(desk: WindowDesk, window: SettingsWindow) -> None:
    desk.settings.remember_file("/home/anna/secret.sqlite")
    editor = window.rows["recent_files"].editor
    assert isinstance(editor, ForgetEditor)
    assert editor.shown.whole == "1 entry"
    QTest.mouseClick(editor.forget, Qt.MouseButton.LeftButton)
    assert desk.settings["recent_files"] == []
    QTest.mouseClick(window.undo, Qt.MouseButton.LeftButton)
    assert desk.settings["recent_files"] == ["/home/anna/secret.sqlite"]


def test_settings_go_out_and_come_in(desk: WindowDesk, window: SettingsWindow, tmp_path: Path) -> None:
    file = tmp_path / "room.frtsettings"
    desk.settings["theme"] = "contrast"
    window.export_to(str(file))
    assert str(file) in window.said.text()
    desk.settings["theme"] = "light"
    record = json.loads(file.read_text("utf-8"))
    record["settings"] |= {"text_scale": "huge", "solar": 1}
    file.write_text(json.dumps(record), "utf-8")
    window.import_from(str(file))
    assert desk.settings["theme"] == "contrast"
    for words in ("1 setting changed.", "Text size cannot be “huge”", "solar"):
        assert words in window.said.text()
    QTest.mouseClick(window.undo, Qt.MouseButton.LeftButton)
    assert desk.settings["theme"] == "light"
    for bad in (tmp_path / "none.frtsettings", tmp_path):
        window.import_from(str(bad))
        assert "cannot be read" in window.said.text()
    window.export_to(str(tmp_path / "no folder" / "a.frtsettings"))
    assert "no folder" in window.said.text()


@pytest.mark.parametrize("factor", [1.0, 2.0, 3.0])
def test_nothing_is_cut(desk: WindowDesk, window: SettingsWindow, factor: float) -> None:
    for setting in SETTINGS.values():
        if setting.key == "text_scale":
            desk.settings[setting.key] = factor
    desk.settings["wheel_zooms"] = True
    for size in ((1000, 800), (640, 700)):
        window.resize(*size)
        wait(lambda: not desk.runner.busy)
        assert not cut_texts(window)


def test_a_desktop_that_turns_dark_changes_no_theme_that_was_chosen(
    desk: WindowDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("frtdesk.app.setting_effects.theme_named", lambda name: DARK if name == "system" else LIGHT)
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert desk.appearance.theme.name == "light"
    desk.settings["theme"] = "system"
    desk.appearance.use(LIGHT, 1.0)
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert desk.appearance.theme.name == "dark"


def test_a_broken_file_of_settings_is_told(desk: WindowDesk, tmp_path: Path) -> None:
    desk.settings.broken = tmp_path / "settings.broken-1.json"
    desk._effects.tell_broken()
    assert desk.workspace.notice is not None
    assert "settings.broken-1.json" in desk.workspace.notice.hint


def test_a_link_is_asked_for_until_the_person_says_otherwise(desk: WindowDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "frtdesk.ui.widgets.web_link.QDesktopServices.openUrl", lambda url: opened.append(url.toString())
    )
    for again in (True, False):
        desk.open_url("https://www.aclu.org/a?b=c")
        (dialog,) = desk.window.findChildren(LinkDialog)
        assert "aclu.org" in " ".join(label.text() for label in dialog.findChildren(QLabel))
        dialog.again.setChecked(again)
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    assert opened == ["https://www.aclu.org/a?b=c"] * 2
    assert desk.settings["ask_before_links"] is False
    desk.open_url("https://www.aclu.org/")
    assert len(opened) == 3
    desk.open_url("ftp://example.org/")
    assert len(opened) == 3
    assert desk.workspace.notice is not None


def test_dates_in_figures_come_with_a_window_made_anew_that_shows_the_settings_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import gc

    seen: list[tuple[str, bool, tuple[int, ...]]] = []
    make = start.make_desk

    def watched(settings: Path, window: MainWindow) -> WindowDesk:
        desk = make(settings, window)
        first = not seen

        def look() -> None:
            if desk.workspace.detail is None or desk.window.detail_pane is None or desk.runner.busy:
                QTimer.singleShot(50, look)
                return
            seen.append((day_words(0), desk.shown.is_visible("settings"), desk.workspace.selection))
            if first:
                desk.show("settings")
                desk.settings["date_order"] = "iso"
            elif len(seen) == 2:
                window_of(desk).reset([SETTINGS["date_order"]])
            elif len(seen) == 3:
                QTest.mouseClick(window_of(desk).undo, Qt.MouseButton.LeftButton)
            else:
                desk.window.close()

        QTimer.singleShot(50, look)
        return desk

    monkeypatch.setattr(start, "make_desk", watched)
    assert start.run(None) == 0
    words, figures = "1 January 1970", "1970-01-01"
    assert [said[:2] for said in seen] == [(words, False), (figures, True), (words, True), (figures, True)]
    assert seen[0][2] == seen[1][2] == seen[3][2] != ()
    assert calendar.day_of(1970, 1, 1) == 0
    assert json.loads(paths.settings_file().read_text("utf-8"))["tour_offered"] is True
    gc.unfreeze()
    speak_in(make_application(), "en")
