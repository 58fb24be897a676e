"""Choosing a file: in the folder that was used last, under a name that is not taken, in the window's look."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.draw.theme import DARK
from frtdesk.state.settings import Settings
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.dialogs import Dialogs
from frtdesk.ui.file_dialog import BUTTONS, FileDialogs
from frtdesk.ui.file_icons import FileIcons


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


@pytest.fixture
def settings() -> Settings:
    return Settings(None)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def opened(window: QWidget) -> QFileDialog:
    return window.findChildren(QFileDialog)[-1]


def test_the_folder_of_the_last_file_comes_back(window: QWidget, settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    asked: list[str] = []
    dialogs = Dialogs(window, settings, Appearance())
    dialogs.file_to_save("Save", "chart.png", asked.append)
    first = opened(window)
    first.fileSelected.emit(str(tmp_path / "a" / "mine.png"))
    first.reject()
    assert asked == [str(tmp_path / "a" / "mine.png")]
    dialogs.file_to_open(asked.append)
    second = opened(window)
    assert Path(second.directory().absolutePath()) == tmp_path / "a"
    second.reject()
    (tmp_path / "a").rmdir()
    assert FileDialogs(window, settings, Appearance()).folder().is_dir()


def test_a_name_that_is_taken_gets_a_number(window: QWidget, settings: Settings, tmp_path: Path) -> None:
    settings["folder"] = str(tmp_path)
    files = FileDialogs(window, settings, Appearance())
    assert files.free_name("chart.png") == "chart.png"
    (tmp_path / "chart.png").touch()
    (tmp_path / "chart-2.png").touch()
    assert files.free_name("chart.png") == "chart-3.png"
    (tmp_path / "week.frtlesson.json").touch()
    assert files.free_name("week.frtlesson.json") == "week-2.frtlesson.json"
    (tmp_path / "Nr. 5").touch()
    assert files.free_name("Nr. 5") == "Nr. 5-2"


def test_qts_own_dialog_has_icons_in_the_themes_ink_and_fits_the_screen(window: QWidget, settings: Settings) -> None:
    Dialogs(window, settings, Appearance(DARK, 2.0)).file_to_open(lambda _path: None)
    dialog = opened(window)
    for name in BUTTONS:
        button = dialog.findChild(QToolButton, name)
        assert button is not None
        image = button.icon().pixmap(32, 32).toImage()
        inked = {
            image.pixelColor(x, y).rgb() for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() > 250
        }
        assert DARK.quiet.rgb() in inked
    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    dialog.reject()


def test_folders_and_files_have_icons_of_their_own(tmp_path: Path) -> None:
    icons = FileIcons(DARK)
    (tmp_path / "events.sqlite").touch()
    folder, file = icons.icon(QFileInfo(str(tmp_path))), icons.icon(QFileInfo(str(tmp_path / "events.sqlite")))
    assert folder.cacheKey() != file.cacheKey()
    assert icons.icon(QAbstractFileIconProvider.IconType.Folder).cacheKey() == folder.cacheKey()
