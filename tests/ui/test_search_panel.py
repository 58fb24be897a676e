"""Searching as a person does it: the line, the list, the marks, by keys and by clicks."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from desk_stand_ins import AtOnce, opened_workspace
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window, make_application
from frtdesk.base import paths
from frtdesk.draw.theme import DARK, LIGHT
from frtdesk.model.event import Event, Quote
from frtdesk.model.query import parse
from frtdesk.model.search_marks import marked
from frtdesk.model.search_words import search_words
from frtdesk.state.search import Search
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.panels.search_panel import SearchPanel
from frtdesk.ui.search.marked_text import paint_marked
from frtdesk.ui.search.search_line import SearchLine
from frtdesk.ui.widgets.faces import Faces

EVENTS = [
    Event("ban", "Police <b>ban</b>", start="2018-01-01", kind="regulation"),
    Event("quiet", "A quiet year", start="2019-01-01", kind="corporate", summary="No police & no cameras here."),
    Event("buy", "Police buy cameras", start="2020-01-01", kind="corporate", importance=5),
    Event(
        "ask", "Nothing", start="2021-01-01", quotes=(Quote("Ask the police", "Ann", None, None, None, None, False),)
    ),
]


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


@pytest.fixture
def workspace() -> Workspace:
    return opened_workspace(EVENTS)


@pytest.fixture
def search(workspace: Workspace) -> Search:
    return Search(workspace, AtOnce())


@pytest.fixture
def appearance() -> Appearance:
    return Appearance()


@pytest.fixture
def line(search: Search, workspace: Workspace, appearance: Appearance, qtbot: QtBot) -> SearchLine:
    made = SearchLine(search, workspace, appearance)
    qtbot.addWidget(made)
    made.resize(1000, 40)
    return made


@pytest.fixture
def panel(search: Search, workspace: Workspace, appearance: Appearance, qtbot: QtBot) -> SearchPanel:
    made = SearchPanel(search, workspace, appearance, search.open)
    qtbot.addWidget(made)
    made.resize(700, 260)
    made.show()
    qtbot.waitExposed(made)
    return made


def type_in(line: SearchLine, qtbot: QtBot, text: str) -> None:
    line.edit.clear()
    qtbot.keyClicks(line.edit, text)
    qtbot.waitUntil(lambda: line._search.text == text)


def test_the_line_is_there_only_while_somebody_searches(line: SearchLine, qtbot: QtBot) -> None:
    assert line.isHidden()
    line.take_focus()
    assert not line.isHidden()
    with qtbot.waitSignal(line.left):
        qtbot.keyClick(line.edit, Qt.Key.Key_Escape)
    assert line.isHidden()


def test_hits_come_while_typing_and_enter_walks_them(line: SearchLine, workspace: Workspace, qtbot: QtBot) -> None:
    line.take_focus()
    type_in(line, qtbot, "police")
    assert line.place.text() == "4 hits"
    qtbot.keyClick(line.edit, Qt.Key.Key_Return)
    assert line.place.text() == "1 of 4"
    qtbot.keyClick(line.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert line.place.text() == "4 of 4"
    assert "On from the last" in line.words.text()
    qtbot.mouseClick(line.next, Qt.MouseButton.LeftButton)
    assert (line.place.text(), "On from the first" in line.words.text()) == ("1 of 4", True)


def test_enter_searches_for_what_was_typed_just_now(line: SearchLine, workspace: Workspace, qtbot: QtBot) -> None:
    line.take_focus()
    qtbot.keyClicks(line.edit, "cameras")
    qtbot.keyClick(line.edit, Qt.Key.Key_Return)
    assert len(workspace.hits) == 2
    assert workspace.selection


def test_what_the_filter_hides_is_one_click_away(line: SearchLine, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.set_filter(parse("kind:corporate"))
    line.take_focus()
    type_in(line, qtbot, "police")
    assert (line.place.text(), line.words.text()) == ("2 hits", "2 more outside the filter.")
    assert line.scope.text() == "Search all events"
    line.scope.click()
    assert (line.place.text(), line.words.text()) == ("4 hits", "2 of them outside the filter.")
    line.scope.click()
    type_in(line, qtbot, "ask")
    assert line.words.text() == "No hit within the filter. 1 outside it."


def test_in_a_comparison_it_says_that_both_halves_are_searched(
    line: SearchLine, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.compare_with(parse("id:ban"), parse("id:buy"))
    line.take_focus()
    type_in(line, qtbot, "police")
    assert (line.place.text(), line.words.text()) == ("2 hits", "In A or B; 2 more in neither.")
    line.scope.click()
    assert (line.words.text(), line.scope.text()) == ("2 of them in neither A nor B.", "Search in A or B")
    line.scope.click()
    type_in(line, qtbot, "ask")
    assert line.words.text() == "No hit in A or B. 1 in neither."
    workspace.compare_with(parse(""))
    type_in(line, qtbot, "police")
    assert (line.place.text(), line.words.text(), line.scope.isVisible()) == ("4 hits", "", False)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("zebra", "No event holds all these words."),
        ("p", "Type one more letter."),
        ("*", "There is no letter or digit in it to search for."),
        ("polic.*", "That looks like a regular expression; here only its words are searched for."),
        ('"police ban"', "Signs are not read here; phrases, OR and fields belong into the filter (Ctrl+L)."),
    ],
)
def test_it_says_what_it_does_in_a_sentence(line: SearchLine, qtbot: QtBot, text: str, sentence: str) -> None:
    line.take_focus()
    type_in(line, qtbot, text)
    assert line.words.text() == sentence


@pytest.mark.parametrize("factor", [1.0, 2.0])
@pytest.mark.parametrize("width", [460, 1000])
def test_nothing_in_the_line_touches(
    line: SearchLine, appearance: Appearance, workspace: Workspace, qtbot: QtBot, width: int, factor: float
) -> None:
    appearance.use(LIGHT, factor)
    workspace.set_filter(parse("kind:corporate"))
    line.resize(round(width * factor), line.sizeHint().height())
    line.take_focus()
    qtbot.waitExposed(line)
    for text in ("police", "po.*", "zebra"):
        type_in(line, qtbot, text)
        line.resize(round(width * factor), line.sizeHint().height())
        qtbot.waitUntil(lambda: stands_apart(line))


def stands_apart(line: SearchLine) -> bool:
    """Whether its parts lie within the line, and none on another, once it is laid out for what it says now."""
    line.resize(line.width(), line.sizeHint().height())
    shown = (line.edit, line.place, line.previous, line.next, line.list, line.end, line.words, line.scope)
    boxes = [part.rect().translated(part.mapTo(line, part.rect().topLeft())) for part in shown if part.isVisible()]
    inside = all(line.rect().contains(box) for box in boxes)
    return inside and not any(box.intersects(other) for n, box in enumerate(boxes) for other in boxes[:n])


def test_the_list_says_why_it_is_empty_and_offers_to_search(panel: SearchPanel, search: Search, qtbot: QtBot) -> None:
    assert panel.empty.isVisible()
    assert panel.empty.text()
    qtbot.mouseClick(panel.begin, Qt.MouseButton.LeftButton)
    assert search.is_open
    assert not panel.begin.isVisible()
    search.set_text("zebra")
    assert panel.empty.text() == "No event holds all these words."
    search.set_text("police")
    assert not panel.empty.isVisible()


def test_arrows_in_the_list_select_and_bring_into_view(
    panel: SearchPanel, search: Search, workspace: Workspace, qtbot: QtBot
) -> None:
    search.open()
    search.set_text("police")
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.list.hits.index(0))
    assert workspace.selection == (2,)
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert workspace.selection == (0,)
    qtbot.keyClick(panel.list, Qt.Key.Key_End)
    assert workspace.selection == (1,)
    qtbot.keyClick(panel.list, Qt.Key.Key_Home)
    assert workspace.selection == (2,)
    workspace.select((3,))
    assert panel.list.currentIndex().row() == panel.list.hits.row_of(3)
    workspace.select(())
    assert not panel.list.currentIndex().isValid()


def test_a_click_selects(panel: SearchPanel, search: Search, workspace: Workspace, qtbot: QtBot) -> None:
    search.open()
    search.set_text("police")
    at = panel.list.visualRect(panel.list.hits.index(3)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert workspace.selection == (1,)


def test_a_new_search_leaves_the_selection_alone(
    panel: SearchPanel, search: Search, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.select((3,))
    search.open()
    for text in ("police", "polic", "cameras", "zebra"):
        search.set_text(text)
        assert workspace.selection == (3,)


def test_a_row_says_where_the_words_are(panel: SearchPanel, search: Search, qtbot: QtBot) -> None:
    search.open()
    search.set_text("police")
    qtbot.waitUntil(lambda: search.text_of(3) is not None)
    row = panel.list.hits.index(panel.list.hits.row_of(3))
    said = row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert (
        said == "Nothing. Friday 1 January 2021 (day not confirmed). Quote, Ann. Ask the police" or "Quote, Ann" in said
    )
    assert "<b>" in panel.list.hits.index(panel.list.hits.row_of(0)).data()


def test_another_order_lists_the_same(panel: SearchPanel, search: Search) -> None:
    search.open()
    search.set_text("police")
    panel.orders["date"].click()
    assert search.listed.tolist() == [0, 1, 2, 3]
    assert panel.orders["date"].isChecked()
    panel.orders["date"].click()
    assert panel.orders["date"].isChecked()
    panel.orders["relevance"].click()
    assert search.listed.tolist() == [2, 0, 3, 1]


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("width", [60, 200, 900])
@pytest.mark.parametrize(
    "text", ["police here and there", "משטרה אוסרת police", "👩‍👩‍👧 police e\u0301", "", "police " * 80]
)
def test_marked_words_are_painted_on_their_ground_and_within_their_room(theme: object, width: int, text: str) -> None:
    appearance = Appearance(theme)  # pyright: ignore[reportArgumentType]
    image = QImage(1000, 40, QImage.Format.Format_RGB32)
    image.fill(appearance.theme.paper)
    painter = QPainter(image)
    area = QRectF(20, 5, width, 24)
    taken = paint_marked(painter, area, marked(text, search_words("police")), Faces(appearance).body, appearance.theme)
    painter.end()
    assert taken <= width
    pixels = np.array(image.constBits(), np.uint8).reshape(40, 1000, 4)[..., :3]
    paper = np.array([appearance.theme.paper.blue(), appearance.theme.paper.green(), appearance.theme.paper.red()])
    touched = np.flatnonzero((pixels != paper).any(axis=(0, 2)))
    assert not len(touched) or (touched.min() >= 20 and touched.max() <= 20 + width)
    ground = QColor(appearance.theme.hit_ground)
    marked_there = (pixels == [ground.blue(), ground.green(), ground.red()]).all(axis=2).any()
    assert marked_there == ("police" in text and (width > 60 or text.startswith(("police ", "👩"))))


def test_every_text_is_painted(panel: SearchPanel, search: Search, appearance: Appearance, qtbot: QtBot) -> None:
    search.open()
    search.set_text("police")
    for theme, factor in ((LIGHT, 1.0), (DARK, 2.0), (LIGHT, 3.0)):
        appearance.use(theme, factor)
        for width in (180, 420, 1200):
            panel.resize(width, 300)
            assert not panel.grab().isNull()


# ---------------------------------------------------------------------- the whole window


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[WindowDesk]:
    made = build_window(Settings(None))
    made.window.resize(1440, 900)
    made.window.show()
    qtbot.waitExposed(made.window)
    made.open_target(str(paths.shipped_database()))
    qtbot.waitUntil(lambda: made.workspace.detail is not None)
    made.window.activateWindow()
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()


def test_from_ctrl_f_to_esc(desk: WindowDesk, qtbot: QtBot) -> None:
    window, workspace = desk.window, desk.workspace
    line, timeline = window.search_line, window.timeline
    assert line is not None
    assert timeline is not None
    qtbot.keyClick(timeline, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(line.edit.hasFocus)
    qtbot.keyClicks(line.edit, "moratorium")
    qtbot.waitUntil(lambda: len(workspace.hits) > 0)
    qtbot.waitUntil(lambda: timeline.frame is not None and timeline.frame.marks.is_hit.any())
    assert timeline.frame is not None
    assert len(timeline.frame.hits) > 0
    before = workspace.selection
    qtbot.keyClick(line.edit, Qt.Key.Key_F3)
    assert workspace.selection != before
    assert workspace.selection[-1] in workspace.hits.tolist()
    first = workspace.selection
    qtbot.keyClick(line.edit, Qt.Key.Key_F3)
    qtbot.keyClick(line.edit, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert workspace.selection == first
    qtbot.keyClick(line.edit, Qt.Key.Key_Down)
    assert desk.is_shown("results")
    qtbot.keyClick(line.edit, Qt.Key.Key_Escape)
    assert line.isHidden()
    assert len(workspace.hits) == 0
    qtbot.waitUntil(timeline.hasFocus)


def test_esc_on_the_timeline_ends_the_search_too(desk: WindowDesk, qtbot: QtBot) -> None:
    timeline = desk.window.timeline
    assert timeline is not None
    desk.show("search")
    desk.search.set_text("moratorium")
    timeline.setFocus()
    qtbot.keyClick(timeline, Qt.Key.Key_Escape)
    assert not desk.search.is_open


def test_f3_without_words_asks_for_them(desk: WindowDesk, qtbot: QtBot) -> None:
    line = desk.window.search_line
    assert line is not None
    desk.window.commands.actions["edit.next_hit"].trigger()
    qtbot.waitUntil(line.edit.hasFocus)
    assert not line.isHidden()


def test_a_hit_in_a_lane_out_of_sight_is_scrolled_to(desk: WindowDesk, qtbot: QtBot) -> None:
    timeline = desk.window.timeline
    assert timeline is not None
    desk.window.resize(1440, 420)
    desk.show("search")
    desk.search.set_text("gender shades")
    qtbot.waitUntil(lambda: len(desk.search.hits) > 0)
    desk.workspace.look_at("2016..2022")
    desk.search.step(1)
    event = desk.workspace.selection[-1]
    qtbot.waitUntil(lambda: not timeline.motion.running)
    frame = timeline.frame
    assert frame is not None
    y = frame.marks.y[frame.marks.event == event]
    assert timeline.scrolled > 0
    assert len(y) == 1
    assert frame.metrics.top <= y[0] <= frame.height
