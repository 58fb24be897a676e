"""Every control of every window has a name for a screen reader, and shows where the keyboard is."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window
from frtdesk.app.windows import _MAKERS  # pyright: ignore[reportPrivateUsage]
from frtdesk.base import paths
from frtdesk.model.query import parse
from frtdesk.state.settings import Settings
from tests.app.waiting import wait

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QProgressBar, QTabBar,
    QTextEdit,
)  # fmt: skip
FOR_WHAT_IS_OPEN = ("merge", "import", "event_form", "bulk", "merge_events")
"""Windows that show nothing before a file or an event is chosen; they are opened by what chooses it."""


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("named") / "mine.sqlite"
    shutil.copyfile(paths.shipped_database(), path)
    return path


@pytest.fixture
def desk(qtbot: QtBot, path: Path) -> Iterator[WindowDesk]:
    settings = Settings(None)
    settings["reduced_motion"] = "on"
    made = build_window(settings)
    made.window.resize(1440, 900)
    made.window.show()
    qtbot.waitExposed(made.window)
    made.open_target(str(path))
    wait(lambda: made.workspace.opened is not None and not made.runner.busy)
    made.workspace.select((170,))
    wait(lambda: made.workspace.detail is not None and not made.runner.busy)
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()


def controls(window: QWidget) -> list[QWidget]:
    """What a person acts on in a window, as far as it is shown."""
    found = [widget for widget in window.findChildren(QWidget) if isinstance(widget, CONTROLS) and widget.isVisible()]
    return [widget for widget in found if widget.window() is window and not _is_part(widget)]


def _is_part(widget: QWidget) -> bool:
    """Whether it is Qt's own part of another control: the field of a number, the list of a choice, the scrollers of
    tabs."""
    parent = widget.parentWidget()
    return parent is not None and (
        isinstance(parent, QAbstractSpinBox | QComboBox | QTabBar)
        or parent.metaObject().className() == "QComboBoxPrivateContainer"
        or (isinstance(parent, QAbstractItemView) and widget.metaObject().className() == "QTableCornerButton")
        or isinstance(widget, QHeaderView)
    )


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def where(widget: QWidget) -> str:
    around: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(around) < 6:
        around.append(f"{type(at).__name__}({at.objectName() or name_of(at)})")
        at = at.parentWidget()
    return " < ".join(around)


def unnamed(window: QWidget) -> list[str]:
    return [where(widget) for widget in controls(window) if not name_of(widget).strip()]


def unringed(window: QWidget) -> list[str]:
    """What takes the focus by Tab and looks the same with it as without."""
    window.activateWindow()
    QApplication.processEvents()
    found: list[str] = []
    every = [widget for widget in window.findChildren(QWidget) if widget.window() is window and _takes_tab(widget)]
    for widget in every:
        other = next((it for it in every if it is not widget and not widget.isAncestorOf(it)), None)
        if other is None:
            continue
        other.setFocus(Qt.FocusReason.TabFocusReason)
        without = _grabbed(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not widget.hasFocus() or _grabbed(widget) != without:
            continue
        found.append(where(widget))
    return found


def _takes_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _grabbed(widget: QWidget) -> QImage:
    QApplication.processEvents()
    return widget.grab().toImage()


def fail_with(problems: list[str]) -> None:
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)


def check(window: QWidget) -> list[str]:
    return [f"no name: {it}" for it in unnamed(window)] + [f"no ring: {it}" for it in unringed(window)]


def test_the_window_and_every_panel_of_its_drawer(desk: WindowDesk) -> None:
    window, drawer = desk.window, desk.window.drawer
    assert drawer is not None
    problems = {"window": check(window)}
    for name in drawer.names:
        drawer.show_panel(name)
        wait(lambda: not desk.runner.busy)
        problems[name] = [it for it in check(window) if it not in problems["window"]]
    drawer.close_panel()
    desk.workspace.set_filter(parse("kind:regulation type:ban -stage:passed"))
    desk.workspace.compare_with(parse("kind:advocacy"))
    desk.search.show("police") if hasattr(desk.search, "show") else None
    wait(lambda: not desk.runner.busy)
    problems["compared"] = check(window)
    fail_with([f"{name}: {it}" for name, found in problems.items() for it in found])


@pytest.mark.parametrize("name", sorted(set(_MAKERS) - set(FOR_WHAT_IS_OPEN)))
def test_the_windows_beside_it(desk: WindowDesk, name: str) -> None:
    desk._shown.show(name)
    wait(lambda: not desk.runner.busy)
    shown = desk._shown[name]
    fail_with(check(shown))
    shown.close()


@pytest.mark.parametrize("action", ["edit.new_event", "edit.event"])
def test_the_form_of_an_event(desk: WindowDesk, action: str) -> None:
    desk.window.commands.actions[action].trigger()
    wait(lambda: not desk.runner.busy and desk._shown["event_form"].isVisible())
    fail_with(check(desk._shown["event_form"]))
    desk._shown["event_form"].close()


def test_the_console_and_the_class(desk: WindowDesk) -> None:
    desk.present(here=False)
    show = desk.running_show
    assert show is not None
    show.console.show_on(desk.window.screen())
    wait(lambda: not desk.runner.busy)
    assert unnamed(show.console) == []
    for shown in (show.console, show.room):
        assert name_of(shown)
    desk.in_show("escape")
    show.end()


def test_the_survey_itself_sees_what_has_no_name_and_no_ring(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for number in range(2):
        plain = QPushButton(window)
        plain.setGeometry(10, 40 * number + 10, 60, 30)
        plain.setStyleSheet("QPushButton { border: none; outline: none; background: white; }")
    label = QLabel("a", window)
    label.show()
    window.show()
    qtbot.waitExposed(window)
    assert len(unnamed(window)) == 2
    assert len(unringed(window)) == 2
