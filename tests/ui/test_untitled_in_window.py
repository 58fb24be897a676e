"""Events without a title, and texts that turn the direction of writing, in every part of the window."""

from __future__ import annotations

from desk_stand_ins import MemoryArchive, opened_workspace
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from frtdesk.model.columns import Meta
from frtdesk.model.event import Event
from frtdesk.state.notice import Notice
from frtdesk.state.settings import Settings
from frtdesk.state.table_columns import cell_text
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.banner import Banner
from frtdesk.ui.hover_card import HoverCard
from frtdesk.ui.panels.detail_pane import DetailPane
from frtdesk.ui.plot.timeline_view import TimelineView
from frtdesk.ui.undated_shelf import UndatedShelf
from frtdesk.ui.widgets.paragraph import Paragraph

EVENTS = [Event("dated", "", "2020-06-08", kind="corporate"), Event("undated", " ", kind="context")]
NOTE = "Made in \u202e2020 by\u202c a class"


def paragraphs(pane: DetailPane) -> list[str]:
    return [part.text() for part in pane.findChildren(Paragraph)]


def test_every_part_of_the_window_says_that_there_is_no_title(qtbot: QtBot) -> None:
    workspace, appearance = opened_workspace(EVENTS), Appearance()
    columns = workspace.columns
    assert columns is not None
    timeline = TimelineView(workspace, appearance, Settings(None))
    shelf, card = UndatedShelf(workspace, appearance), HoverCard(appearance)
    pane = DetailPane(workspace, appearance, lambda _url: None)
    for widget in (timeline, shelf, card, pane):
        qtbot.addWidget(widget)
    timeline.resize(900, 500)
    assert timeline.frame is not None
    assert [label.text for label in timeline.frame.labels] == ["(no title)"]
    shelf.resize(900, 40)
    shelf.show()
    assert shelf.chips[0].text() == "(no title)"
    card.show_event(columns, 0, QPoint(0, 0))
    assert "(no title)" in [line.text for line in card.lines]
    assert cell_text(columns, None, "title", 0) == "(no title)"
    workspace.select((0,))
    assert "(no title)" in paragraphs(pane)
    timeline.close()


def test_a_note_cannot_turn_what_stands_beside_it(qtbot: QtBot) -> None:
    workspace = opened_workspace(EVENTS)
    workspace.open(lambda: MemoryArchive(EVENTS, meta=Meta(title=NOTE, description=NOTE)))
    pane, banner = DetailPane(workspace, Appearance(), lambda _url: None), Banner(workspace)
    for widget in (pane, banner):
        qtbot.addWidget(widget)
    assert paragraphs(pane).count("Made in 2020 by a class") == 2
    workspace.tell(Notice(f"{NOTE} cannot be opened."))
    assert banner._text.text() == "Made in 2020 by a class cannot be opened."
