"""The window in other languages: nothing is left in English, nothing is cut, all but time turns round."""

from __future__ import annotations

import gc
import re
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from frtdesk.app import start
from frtdesk.app.desk import WindowDesk
from frtdesk.app.language import speak_in
from frtdesk.app.start import build_window, make_application
from frtdesk.base import paths
from frtdesk.base.language import ASKED_FOR
from frtdesk.base.pseudo import OPENS
from frtdesk.base.words import language
from frtdesk.formats.decoded_text import ENCODINGS
from frtdesk.model.event_words import speaker_words
from frtdesk.model.query import to_text
from frtdesk.state.settings import Settings
from frtdesk.ui.main_window import MainWindow
from frtdesk.ui.table.table_view import TableView
from tests.app.waiting import wait
from tests.cut_texts import cut_texts

AS_THEY_ARE = re.compile(
    r"frtdesk( [\d.]+( \(\w+\))?\n.*)?|https?:.*|A4|Letter|A|B|Deutsch|English|Español|Français|Português"
    r"|Scroll (Left|Right)|" + "|".join(map(re.escape, ENCODINGS)),
    re.S,
)
"""Names, addresses, encodings and sizes of paper; and what Qt says itself, which its translators have in hand."""

WINDOWS = ("about", "bin", "export", "import", "legend", "manual", "quiz", "save_view", "settings", "shared_view")
PANELS = ("table", "charts", "chain", "lag", "between", "pairs", "results")


def settle(desk: WindowDesk) -> None:
    """Until nothing is being read for a moment; a part that is shown later may begin to read again."""
    idle: list[bool] = []
    wait(lambda: bool(idle) or (not desk.runner.busy and idle.append(True) is None))


@pytest.fixture
def english_again(qtbot: QtBot) -> Iterator[None]:
    yield
    speak_in(make_application(), "en")


@pytest.fixture
def open_in(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, english_again: None
) -> Iterator[Callable[[str], WindowDesk]]:
    """Opens the window on the shipped events in a language that is tried."""
    made: list[WindowDesk] = []

    def open_window(code: str) -> WindowDesk:
        monkeypatch.setenv(ASKED_FOR, code)
        desk = build_window(Settings(None))
        made.append(desk)
        desk.window.resize(1440, 900)
        desk.window.show()
        desk.open_target(str(paths.shipped_database()))
        wait(lambda: desk.workspace.detail is not None)
        settle(desk)
        return desk

    yield open_window
    for desk in made:
        desk.window.close()
        desk.close()
        desk.window.deleteLater()
    monkeypatch.delenv(ASKED_FOR, raising=False)


def said_by(top: QWidget) -> Iterator[tuple[QWidget, str]]:
    """What a part of the window shows, and what it says to who points at it or hears it."""
    for widget in (top, *top.findChildren(QWidget)):
        texts = [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QAbstractButton):
            texts.append(widget.text())
        if isinstance(widget, QLineEdit):
            texts.append(widget.placeholderText())
        if isinstance(widget, QComboBox):
            texts += [widget.itemText(number) for number in range(widget.count())]
        if isinstance(widget, QTabBar):
            texts += [widget.tabText(number) for number in range(widget.count())]
        if isinstance(widget, QGroupBox | QMenu):
            texts.append(widget.title())
        texts += [text for action in widget.actions() for text in (action.text(), action.toolTip())]
        yield from ((widget, text) for text in texts if text)


def untranslated(top: QWidget, data: set[str]) -> set[str]:
    """What no translator would have been given. `data`: all that the events say, which stays in their language."""
    found = set()
    for widget, text in said_by(top):
        plain = re.sub(r"<[^>]*>", "", text).replace("&amp;", "&").replace("&#x27;", "'")
        inner = re.sub(r" \[\d+\]$", "", plain.strip("“” \n").removesuffix(" - frtdesk"))
        if not re.search("[A-Za-z]{2}", plain) or OPENS in plain or AS_THEY_ARE.fullmatch(plain) or _in(data, inner):
            continue
        if "pyqtgraph" in type(widget).__module__ or _inside_of_plot_menu(widget):
            continue  # menus that are never shown
        found.add(f"{type(widget).__name__} in {type(widget.parent()).__name__}: {text[:80]}")
    return found


def _in(data: set[str], text: str) -> bool:
    """Whether it is one of them, or the beginning of one that had no room."""
    return text in data or (text.endswith("…") and any(one.startswith(text[:-1]) for one in data))


def _inside_of_plot_menu(widget: QWidget) -> bool:
    above: QWidget | None = widget
    while above is not None:
        if isinstance(above, QMenu) and type(above.parentWidget()).__name__ == "LagPlot":
            return True
        above = above.parentWidget()
    return False


def data_of(desk: WindowDesk) -> set[str]:
    """All texts of the event that is shown, which stay in their language."""
    detail, opened = desk.workspace.detail, desk.workspace.opened
    assert detail is not None
    assert opened is not None
    said = {speaker_words(quote, detail.event) for quote in detail.event.quotes}
    return {*_texts(asdict(detail)), *said, opened.columns.meta.title or ""}


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, tuple | list):
        for part in value:
            yield from _texts(part)


def test_nothing_is_left_in_english(open_in: Callable[[str], WindowDesk]) -> None:
    desk = open_in("pseudo")
    data = data_of(desk)
    found = untranslated(desk.window, data)
    for name in PANELS:
        desk.window.toggle_panel(name)
        settle(desk)
        found |= untranslated(desk.window, data)
    for name in WINDOWS:
        desk.show(name)
        settle(desk)
        found |= untranslated(desk._shown[name], data)
    assert not found


def test_a_text_that_nobody_marked_would_be_seen(open_in: Callable[[str], WindowDesk]) -> None:
    desk = open_in("pseudo")
    desk.window.commands.actions["file.open"].setText("Open")
    assert untranslated(desk.window, data_of(desk)) == {"MainWindow in NoneType: Open", "QMenu in MenuBar: Open"}


@pytest.mark.parametrize("code", ["pseudo", "mirrored", "de", "fr", "es", "pt"])
def test_nothing_is_cut_where_texts_are_longer(open_in: Callable[[str], WindowDesk], code: str) -> None:
    desk = open_in(code)
    for size in ((1440, 900), (900, 700)):
        desk.window.resize(*size)
        assert not cut_texts(desk.window)
    for name in WINDOWS:
        desk.show(name)
        settle(desk)
        assert not cut_texts(desk._shown[name]), name


def test_panels_turn_round_and_time_does_not(open_in: Callable[[str], WindowDesk]) -> None:
    desk = open_in("mirrored")
    window = desk.window
    assert window.filter_panel is not None
    assert window.detail_pane is not None
    assert window.timeline is not None

    def left(widget: QWidget) -> int:
        return widget.mapTo(window, QPoint(0, 0)).x()

    assert left(window.detail_pane) < left(window.timeline) < left(window.filter_panel)
    assert left(window.toolbar.title) > window.width() / 2
    assert not window.timeline.isRightToLeft()
    values = window.filter_panel.groups["kind"].values
    row = values.visualRect(values.model().index(0, 0))
    painter = values.itemDelegate()
    parts = painter.parts(row, values.model(), 0, 20)
    assert parts.count.right() < parts.name.left() < parts.box.left()
    QTest.mouseClick(values.viewport(), Qt.MouseButton.LeftButton, pos=parts.box.center())
    settle(desk)
    assert to_text(desk.workspace.view.filter) == "kind:corporate"


def test_the_table_turns_round(open_in: Callable[[str], WindowDesk]) -> None:
    desk = open_in("mirrored")
    drawer = desk.window.drawer
    assert drawer is not None
    table = drawer.show_panel("table").findChild(TableView)
    assert table is not None
    settle(desk)
    row = next(row for row in range(table.rows.rowCount()) if table.rows.event_at(row) in desk.workspace.selection)
    middle = table.rowViewportPosition(row) + table.rowHeight(row) // 2
    seen, wide = table.viewport().grab().toImage(), table.viewport().width()
    ink = desk.appearance.theme.ink.rgb()
    assert seen.pixelColor(wide - 2, middle).rgb() == ink  # what marks the selection
    assert seen.pixelColor(1, middle).rgb() != ink


def test_a_chosen_language_makes_the_window_anew_on_the_same_view(
    monkeypatch: pytest.MonkeyPatch, english_again: None
) -> None:
    seen: list[tuple[str, float, tuple[int, ...]]] = []
    make = start.make_desk

    def watched(settings: Path, window: MainWindow) -> WindowDesk:
        desk = make(settings, window)
        step = [desk.settings["language"]]

        def look() -> None:
            if desk.workspace.detail is None or desk.window.detail_pane is None or desk.runner.busy:
                QTimer.singleShot(50, look)
                return
            seen.append((language(), desk.workspace.view.start, desk.workspace.selection))
            if step[0] == "system":
                desk.workspace.look(18_000, 18_400)
                desk.settings["language"] = "de"
            else:
                desk.window.close()

        QTimer.singleShot(50, look)
        return desk

    monkeypatch.setattr(start, "make_desk", watched)
    assert start.run(None) == 0
    assert [(tag, first == 18_000) for tag, first, _ in seen] == [("en-GB", False), ("de", True)]
    assert seen[0][2] == seen[1][2] != ()
    gc.unfreeze()


def test_the_same_language_makes_nothing_anew(open_in: Callable[[str], WindowDesk]) -> None:
    desk = open_in("de")
    desk.settings["language"] = "fr"  # the environment goes before
    assert desk.anew is None


def test_qt_speaks_the_language_too(english_again: None) -> None:
    app = make_application()
    speak_in(app, "de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"
    box.deleteLater()
    speak_in(app, "en")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Cancel"
    box.deleteLater()
