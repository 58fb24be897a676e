"""Events without a date stand on a shelf and can be read."""

from __future__ import annotations

from desk_stand_ins import opened_workspace
from pytestqt.qtbot import QtBot

from frtdesk.model.event import Event
from frtdesk.model.query import parse
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.undated_shelf import UndatedShelf

EVENTS = [
    Event("dated", "With a date", "2020-06-08", kind="corporate"),
    *(Event(f"u{n:02d}", f"Undated & numbered {n}", kind="context", importance=1 + n % 5) for n in range(30)),
]


def test_the_shelf_shows_the_most_important_and_counts_the_rest(qtbot: QtBot) -> None:
    workspace = opened_workspace(EVENTS)
    shelf = UndatedShelf(workspace, Appearance())
    qtbot.addWidget(shelf)
    shelf.resize(1000, 40)
    shelf.show()
    assert shelf.heading.text() == "Without a date: 30"
    shown = [chip for chip in shelf.chips if chip.isVisible()]
    assert 1 <= len(shown) < 6
    assert shelf.more.text() == f"and {30 - len(shown)} more"
    shown[0].click()
    assert workspace.columns is not None
    assert workspace.columns.importance[workspace.selection[-1]] == 5
    shelf.more.menu().actions()[-1].trigger()
    assert workspace.columns.importance[workspace.selection[-1]] < 5


def test_the_shelf_is_gone_when_nothing_stands_on_it(qtbot: QtBot) -> None:
    workspace = opened_workspace(EVENTS)
    shelf = UndatedShelf(workspace, Appearance())
    qtbot.addWidget(shelf)
    shelf.show()
    workspace.set_filter(parse("kind:corporate"))
    assert not shelf.isVisible()
    workspace.clear_filter()
    assert shelf.isVisible()
