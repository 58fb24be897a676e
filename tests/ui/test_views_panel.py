"""The Views button, its panel and its dialogs, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.draw.theme import DARK
from frtdesk.model.query import parse, to_text
from frtdesk.model.stored_view import StoredView
from frtdesk.state.saved_view import SavedView, to_body
from frtdesk.state.settings import Settings
from frtdesk.state.view import View
from frtdesk.state.view_line import to_line
from frtdesk.state.view_words import range_words
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.dialogs import Dialogs
from frtdesk.ui.views.button import ViewsButton
from frtdesk.ui.views.list import ViewsList
from frtdesk.ui.views.model import Row
from frtdesk.ui.views.save_dialog import SaveViewDialog
from frtdesk.ui.views.shared_dialog import SharedViewDialog
from tests.view_stand_ins import Desk

ACTIONS = ("go.save_view", "go.update_view", "go.open_shared")


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


@pytest.fixture
def desk() -> Desk:
    made = Desk()
    made.save("Rules", "kind:regulation")
    made.save("Context & more", "kind:context")
    made.save("Calls", "kind:advocacy")
    return made


@pytest.fixture
def appearance() -> Appearance:
    return Appearance()


@pytest.fixture
def button(desk: Desk, appearance: Appearance, qtbot: QtBot) -> Iterator[ViewsButton]:
    window = QWidget()
    actions = {name: QAction(name, window) for name in ACTIONS}
    column, row = QVBoxLayout(window), QHBoxLayout()
    made = ViewsButton(desk.views, appearance, actions, window)
    other = QPushButton("Elsewhere")
    other.setObjectName("other")
    row.addWidget(other)
    row.addStretch(1)
    row.addWidget(made)
    column.addLayout(row)
    column.addStretch(1)
    window.resize(1000, 700)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    yield made
    made.panel.hide()
    window.close()


@pytest.fixture
def shown(button: ViewsButton, qtbot: QtBot) -> ViewsList:
    """The open list."""
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.panel.isVisible()
    return button.panel.list


def rows(shown: ViewsList) -> list[Row]:
    return list(shown.rows.rows)


def middle(shown: ViewsList, row: int) -> QPoint:
    return shown.visualRect(shown.rows.index(row)).center()


def test_the_list_says_name_range_filter_count_and_key(shown: ViewsList) -> None:
    assert [row.name for row in rows(shown)] == ["In your library", "Rules", "Context & more", "Calls"]
    first, last = rows(shown)[1], rows(shown)[3]
    assert (first.count, first.key) == ("1 event", "Ctrl+1")
    assert first.line.endswith(" · kind:regulation")
    assert last.current
    heard = shown.rows.data(shown.rows.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("Rules. 1 event. ")


def test_a_comparison_shows_both_counts_and_filters(shown: ViewsList, desk: Desk) -> None:
    view = View(17_000.0, 18_500.0, parse("actor:ibm"), compare=parse("-actor:ibm"))
    desk.views.keep(SavedView("Two", view))
    row = rows(shown)[-1]
    assert (row.count, row.line) == ("1 | 3", f"{range_words(view)} · actor:ibm | -actor:ibm")
    index = shown.rows.index(len(rows(shown)) - 1)
    assert "A 1 event, B 3 events" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_click_opens_a_view_and_closes_the_panel(
    shown: ViewsList, button: ViewsButton, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=middle(shown, 1))
    assert to_text(desk.workspace.view.filter) == "kind:regulation"
    assert not button.panel.isVisible()
    assert button.text() == "Rules"
    assert "in the view “Rules”" in button.accessibleName()


def test_the_button_says_where_one_is_and_that_it_is_changed(button: ViewsButton, desk: Desk) -> None:
    desk.views.open(desk.views.shelves.entries[1])
    assert button.text() == "Context && more"
    desk.workspace.look(17_100, 18_000)
    assert button.text().endswith("… · changed") or button.text() == "Context && more · changed"
    desk.views.rename(desk.views.shelves.entries[1], "A name that goes on and on and on for ever and ever")
    assert "…" in button.text()
    assert button.text().endswith("· changed")
    desk.workspace.open(lambda: Desk().archive)
    assert button.text() == "Views"


def test_enter_f2_del_and_alt_arrows(shown: ViewsList, desk: Desk, qtbot: QtBot) -> None:
    assert shown.hasFocus()
    qtbot.keyClick(shown, Qt.Key.Key_Up)
    qtbot.keyClick(shown, Qt.Key.Key_Up)
    qtbot.keyClick(shown, Qt.Key.Key_Up)
    chosen = shown.chosen()
    assert chosen is not None
    assert chosen.name == "Rules"
    qtbot.keyClick(shown, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert desk.names == ["Context & more", "Rules", "Calls"]
    qtbot.keyClick(shown, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(shown, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert desk.names == ["Rules", "Context & more", "Calls"]
    qtbot.keyClick(shown, Qt.Key.Key_F2)
    editor = shown.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.setText("Laws")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.names == ["Laws", "Context & more", "Calls"])
    assert desk.views.visit.name == "Calls"
    qtbot.waitUntil(lambda: rows(shown)[1].name == "Laws")
    qtbot.keyClick(shown, Qt.Key.Key_Delete)
    assert desk.names == ["Context & more", "Calls"]
    chosen = shown.chosen()
    assert chosen is not None
    assert chosen.name == "Context & more"
    desk.history.undo()
    assert desk.names == ["Laws", "Context & more", "Calls"]
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert desk.views.visit.name == "Context & more"


def test_keys_of_the_list_are_not_taken_by_the_window(shown: ViewsList) -> None:
    for key in (Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Return):
        event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        shown.event(event)
        assert event.isAccepted()


def test_a_drag_moves_a_view(shown: ViewsList, desk: Desk, qtbot: QtBot) -> None:
    start, end = middle(shown, 1), shown.visualRect(shown.rows.index(3)).bottomLeft() + QPoint(60, -3)
    viewport = shown.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    drag(shown, start + QPoint(0, 4))
    drag(shown, end)
    assert not shown.grab().isNull()
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    assert desk.names == ["Context & more", "Calls", "Rules"]
    assert desk.views.visit.name == "Calls"
    desk.history.undo()
    assert desk.names == ["Rules", "Context & more", "Calls"]


def drag(shown: ViewsList, at: QPoint) -> None:
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    left = Qt.MouseButton.LeftButton
    where = QPointF(shown.viewport().mapToGlobal(at))
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(at), where, left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(shown.viewport(), event)


def test_the_menu_of_a_view_offers_what_can_be_done(shown: ViewsList, desk: Desk) -> None:
    menu = shown.menu(desk.views.shelves.entries[0])
    names = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert names == [
        "Open", "Rename", "Duplicate", "Update to what is shown", "Move up", "Move down", "Copy as a line of text",
        "Save as a file…", "Delete",
    ]  # fmt: skip
    assert isinstance(menu, QMenu)
    chosen(menu, "Duplicate")
    assert desk.names == ["Rules", "Context & more", "Calls", "Rules 2"]
    chosen(menu, "Delete")
    assert desk.names == ["Context & more", "Calls", "Rules 2"]
    menu.deleteLater()


def chosen(menu: QMenu, name: str) -> None:
    next(action for action in menu.actions() if action.text().split("\t")[0] == name).trigger()


def test_escape_a_click_elsewhere_and_another_press_close_the_panel(
    shown: ViewsList, button: ViewsButton, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(button.panel.left):
        qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not button.panel.isVisible()
    button.open_panel()
    other = button.window().findChild(QPushButton, "other")
    qtbot.mouseClick(other, Qt.MouseButton.LeftButton)
    assert not button.panel.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.panel.isVisible()
    button.open_panel()
    other.setFocus()
    assert not button.panel.isVisible()


def test_without_views_there_is_a_sentence(appearance: Appearance, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    made = ViewsButton(Desk().views, appearance, {name: QAction(name, window) for name in ACTIONS}, window)
    made.setParent(window)
    window.show()
    made.open_panel()
    assert made.panel._empty.isVisible()
    assert not made.panel.list.isVisible()
    made.panel.hide()


def test_views_of_a_read_only_file_can_be_opened_and_duplicated_only(shown: ViewsList, desk: Desk) -> None:
    body = to_body(SavedView("Theirs", View()))
    desk.archive.keeper.rows[1] = dict(StoredView(1, "Theirs", 0, body).fields)
    desk.archive.keeper.rows[2] = dict(StoredView(2, "Broken", 1, "?").fields)
    desk.views.shelves.refresh()
    assert [row.name for row in rows(shown)[:4]] == ["In mine.sqlite, read-only", "Theirs", "Broken", "In your library"]
    assert rows(shown)[2].wrong
    menu = shown.menu(desk.views.shelves.entries[0])
    enabled = [action.text().split("\t")[0] for action in menu.actions() if action.text() and action.isEnabled()]
    assert enabled == ["Open", "Duplicate", "Copy as a line of text", "Save as a file…"]
    menu.deleteLater()
    shown.rename(desk.views.shelves.entries[0])
    assert shown.viewport().findChild(QLineEdit) is None


@pytest.mark.parametrize("factor", [0.8, 1.0, 2.0, 3.0])
def test_the_panel_stays_inside_the_window_at_every_text_size(
    shown: ViewsList, button: ViewsButton, appearance: Appearance, desk: Desk, factor: float
) -> None:
    for number in range(30):
        desk.save(f"View {number}")
    appearance.use(DARK, factor)
    window = button.window()
    assert window.rect().contains(button.panel.geometry())
    assert shown.height() > 0
    assert not button.panel.grab().isNull()


def test_saving_proposes_a_name_and_asks_where_it_is_taken(desk: Desk, appearance: Appearance, qtbot: QtBot) -> None:
    desk.workspace.go(View(17_000, 18_500, parse("actor:ibm")))
    dialog = SaveViewDialog(desk.views, appearance)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.name.text().startswith("IBM, ")
    assert dialog.name.selectedText() == dialog.name.text()
    assert not dialog.both.isVisible()
    assert "your library, since this database is read-only" in dialog.where.text()
    dialog.name.setText("Rules")
    assert dialog.both.isVisible()
    assert dialog.button.text() == "Replace it"
    qtbot.mouseClick(dialog.both, Qt.MouseButton.LeftButton)
    assert desk.names == ["Rules", "Context & more", "Calls", "Rules 2"]
    dialog.show()
    dialog.name.setText("Rules")
    dialog.with_theme.setChecked(True)
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert len(desk.names) == 4
    saved = desk.views.shelves.entries[0].saved
    assert saved is not None
    assert (to_text(saved.view.filter), saved.theme) == ("actor:ibm", "light")
    dialog.show()
    dialog.name.setText(" \t ")
    assert not dialog.button.isEnabled()
    dialog.close()


def test_a_shared_line_is_read_as_it_is_pasted(desk: Desk, appearance: Appearance, qtbot: QtBot) -> None:
    line = to_line(SavedView("From afar", View(17_000, 18_000, parse("kind:context"))))
    QGuiApplication.clipboard().setText(f"Look:\n{line}\n")
    opened: list[str] = []
    dialog = SharedViewDialog(desk.views, appearance, Dialogs(QWidget(), Settings(None), appearance), opened.append)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.says.text().startswith("“From afar”\n")
    assert dialog.button.isEnabled()
    dialog.text.setPlainText(line[:40])
    assert dialog.says.text().startswith("The line of this view is cut short.")
    assert not dialog.button.isEnabled()
    dialog.text.setPlainText("")
    assert "Nothing is changed" in dialog.says.text()
    dialog.text.setPlainText(line)
    qtbot.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    assert desk.views.visit.name == "From afar"
    QGuiApplication.clipboard().clear()
