"""What gives way in a narrow window, and how: rows of buttons, shortened lines, the drawer's tabs, the overview."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk_stand_ins import AtOnce, opened_workspace, raise_it
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.model.event import Event
from frtdesk.model.query import parse
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.centre import Centre
from frtdesk.ui.drawer import Drawer, DrawerPanel, PanelNeeds
from frtdesk.ui.filter_line import FilterLine
from frtdesk.ui.stage import Stage
from frtdesk.ui.toolbar import Toolbar
from frtdesk.ui.widgets.elided_button import ElidedButton
from frtdesk.ui.widgets.elided_combo import ElidedCombo
from frtdesk.ui.widgets.elided_label import ElidedLabel, elided_at_word
from frtdesk.ui.widgets.flow_row import flow_row
from frtdesk.ui.widgets.ranked_row import RankedRow, Room, Way, shared_out
from frtdesk.ui.widgets.tall_enough import TallEnough


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


rooms = st.tuples(st.integers(1, 300), st.integers(1, 300)).map(lambda two: Room(max(two), min(two)))
ways = st.sampled_from(list(Way))


@given(st.lists(rooms, min_size=1, max_size=8), st.data(), st.integers(1, 2_000), st.integers(0, 12))
def test_a_row_is_never_wider_than_its_room_while_anything_can_give_way(
    asked: list[Room], data: st.DataObject, width: int, gap: int
) -> None:
    elastic = data.draw(st.integers(0, len(asked) - 1))
    order = data.draw(st.lists(st.tuples(st.integers(0, len(asked) - 1), ways), max_size=12))
    given_way = [(number, way) for number, way in order if number != elastic or way is not Way.HIDE]
    wides = shared_out(asked, elastic, given_way, width, gap)
    shown = [wide for wide in wides if wide is not None]
    assert wides[elastic] is not None
    assert all(wide >= 1 for wide in shown)
    others = sum(wide for number, wide in enumerate(wides) if wide is not None and number != elastic)
    if others + gap * (len(shown) - 1) + 1 <= width:
        assert sum(shown) + gap * (len(shown) - 1) == width
    hidden = {number for number, wide in enumerate(wides) if wide is None}
    assert hidden <= {number for number, way in given_way if way is Way.HIDE}


def test_with_room_for_all_nothing_gives_way() -> None:
    assert shared_out([Room(100, 20), Room(200, 50)], 1, [(0, Way.HIDE)], 500, 10) == [100, 390]
    assert shared_out([Room(100, 20), Room(200, 50)], 1, [(0, Way.SHRINK), (0, Way.HIDE)], 250, 10) == [40, 200]
    assert shared_out([Room(100, 20), Room(200, 50)], 1, [(0, Way.SHRINK), (0, Way.HIDE)], 220, 10) == [None, 220]
    assert shared_out([Room(100, 20), Room(200, 50)], 1, [(0, Way.SHORTEN), (0, Way.HIDE)], 300, 10) == [20, 270]


@given(st.text(max_size=80), st.integers(0, 400))
def test_a_shortened_line_has_room_and_is_the_beginning_of_the_whole(text: str, room: int) -> None:
    metrics = QFontMetrics(QApplication.font())
    shown = elided_at_word(text, metrics, room)
    if metrics.horizontalAdvance(text) > room:
        assert metrics.horizontalAdvance(shown) <= room + 1
        assert text.startswith(shown.removesuffix("…"))
    else:
        assert shown == text


def test_a_line_is_shortened_at_a_word_and_whole_in_its_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("Facial recognition <policy>")
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    label.show()
    assert (label.text(), label.toolTip()) == (label.whole, "")
    label.resize(label.sizeHint().width() - 20, 30)
    assert label.text() == "Facial recognition…"
    assert "&lt;policy&gt;" in label.toolTip()
    assert label.accessibleName() == label.whole


def test_a_choice_without_room_ends_in_an_ellipsis_and_is_whole_in_its_tooltip(qtbot: QtBot) -> None:
    box = ElidedCombo()
    qtbot.addWidget(box)
    box.addItem("Lesson: City bans and their rollback in seven American cities")
    box.resize(160, 30)
    box.show()
    assert box.minimumSizeHint().width() < 200
    box.grab()
    assert "seven American cities" in box.toolTip()
    box.resize(box.sizeHint())
    box.grab()
    assert box.toolTip() == ""


def test_choices_stand_whole_in_the_list_of_a_narrow_box(qtbot: QtBot) -> None:
    box = ElidedCombo()
    qtbot.addWidget(box)
    box.addItem("Lesson: Clearview AI before the regulators of seven countries")
    box.resize(160, 30)
    box.show()
    box.showPopup()
    wanted = box.fontMetrics().horizontalAdvance(box.itemText(0))
    assert wanted < box.view().viewport().width() <= box.screen().availableSize().width()
    box.hidePopup()


def test_words_of_a_button_without_room_end_in_an_ellipsis_or_become_its_sign(qtbot: QtBot) -> None:
    for button, short in (
        (ElidedButton("Save a copy to edit"), "Save a copy…"),
        (ElidedButton("▶ Present it", "▶"), "▶"),
    ):
        qtbot.addWidget(button)
        button.show()
        button.resize(button.sizeHint())
        assert button.shown_words() == button.text()
        button.resize(button.minimumSizeHint())
        button.grab()
        assert button.shown_words() == short
        button.hide()


def test_the_filter_line_keeps_its_chips_where_buttons_can_give_way(qtbot: QtBot) -> None:
    workspace = opened_workspace([Event("a", "A", "2020-01-01", actors=())])
    bar = Toolbar()
    qtbot.addWidget(bar)
    line = FilterLine(workspace, Appearance())
    buttons = {name: QPushButton(name) for name in ("view.table", "help.legend", "file.export", "teach.start")}
    for name, button in buttons.items():
        bar.add(name, button)
    bar.furnish(line, QLabel("1 of 443"), QPushButton("Views"))
    bar.title.say("Facial recognition policy")
    bar.covered.say("1998 to June 2026")
    bar.resize(1_500, 60)
    bar.show()
    assert not any(button.isHidden() for button in buttons.values())
    workspace.set_filter(parse("kind:corporate after:2016 before:2024 quote:yes"))
    bar.resize(900, 60)
    QApplication.processEvents()
    assert [chip.isHidden() for chip in line.chips] == [False] * 4
    assert buttons["help.legend"].isHidden()
    assert not buttons["file.export"].isHidden()
    assert not buttons["teach.start"].isHidden()
    bar.resize(1_700, 60)
    QApplication.processEvents()
    assert not any(button.isHidden() for button in buttons.values())


def test_a_panel_without_room_scrolls_and_one_with_room_does_not(qtbot: QtBot) -> None:
    panel = QWidget()
    column = QVBoxLayout(panel)
    label = QLabel("One sentence that is broken into as many lines as it needs. " * 6)
    label.setWordWrap(True)
    column.addWidget(label)
    frame = TallEnough(panel)
    qtbot.addWidget(frame)
    frame.resize(300, 400)
    frame.show()
    assert panel.size() == QSize(300, 400)
    frame.resize(300, 60)
    assert panel.height() >= column.minimumHeightForWidth(panel.width()) > 60
    assert frame.verticalScrollBar().isVisible()
    assert panel.width() + frame.verticalScrollBar().width() <= 300


def test_buttons_of_a_row_break_and_the_last_stand_at_the_right(qtbot: QtBot) -> None:
    buttons = [QPushButton(name) for name in ("Hand-out…", "Notes…", "Close", "Present")]
    row = flow_row(buttons, aside=2)
    qtbot.addWidget(row)
    row.resize(700, 60)
    row.show()
    assert len({button.y() for button in buttons}) == 1
    assert buttons[-1].geometry().right() == 699
    assert buttons[1].x() < 350
    row.resize(200, 200)
    assert len({button.y() for button in buttons}) > 1
    assert buttons[-1].geometry().right() == 199


@pytest.fixture
def drawer(qtbot: QtBot, tmp_path: Path) -> Drawer:
    def make(_needs: PanelNeeds) -> QWidget:
        return QLabel("panel")

    jobs = AtOnce()
    needs = PanelNeeds(Workspace(jobs, raise_it), Appearance(), jobs, Settings(tmp_path / "settings.json"))
    titles = ("Table", "What answered what", "Relations between lanes")
    made = Drawer(needs, tuple(DrawerPanel(title, title, make) for title in titles))
    qtbot.addWidget(made)
    return made


def test_a_narrow_drawer_has_one_button_for_its_panels(drawer: Drawer, qtbot: QtBot) -> None:
    drawer.resize(1_200, 200)
    drawer.show_panel("Table")
    qtbot.waitUntil(drawer.isVisible)
    assert drawer.chooser.isHidden()
    assert drawer._tall.text() == "Instead of the timeline"
    parts = (drawer.tabs, drawer._tall, drawer._close)
    drawer.resize(sum(part.sizeHint().width() for part in parts) + 40, 200)
    assert not drawer.tabs.isHidden()
    assert drawer._tall.text() == "Full height"
    drawer.resize(drawer.tabs.sizeHint().width() + 20, 200)
    assert drawer.tabs.isHidden()
    assert drawer.chooser.text() == "Table"
    actions = drawer.chooser.menu().actions()
    actions[2].trigger()
    assert drawer.current == "Relations between lanes"
    assert drawer.chooser.text() == "Relations between lanes"
    actions[-1].trigger()
    assert drawer.tall
    assert actions[-1].text() == "Beside the timeline"
    drawer.resize(240, 200)
    assert drawer.chooser.text().endswith("…")
    drawer.resize(1_200, 200)
    assert not drawer.tabs.isHidden()
    assert drawer.tabs.currentIndex() == 2


def test_the_overview_goes_where_the_timeline_would_have_no_room(qtbot: QtBot) -> None:
    appearance = Appearance()
    centre = Centre(appearance)
    qtbot.addWidget(centre)
    stage, search, overview = Stage(QWidget(), appearance), QLabel("search"), QWidget()
    centre.column.addWidget(stage, 1)
    centre.column.addWidget(search)
    centre.column.addWidget(overview)
    centre.finish(stage, overview)
    centre.resize(600, 900)
    centre.show()
    assert (overview.isVisible(), overview.height()) == (True, 92)
    centre.resize(600, 205)
    qtbot.waitUntil(lambda: not overview.isVisible())
    centre.resize(600, 270)
    qtbot.waitUntil(overview.isVisible)
    search.setFixedHeight(120)
    qtbot.waitUntil(lambda: not overview.isVisible())
    assert centre.rect().contains(stage.mapTo(centre, QPoint(0, 0)))


def test_a_row_that_is_laid_out_anew_while_it_is_ends_with_the_last_room(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    row = RankedRow(parent)
    row.setContentsMargins(0, 0, 0, 0)

    class Shrinking(QLabel):
        def resizeEvent(self, event: QResizeEvent) -> None:
            super().resizeEvent(event)
            if parent.height() > 60:
                parent.resize(300, 40)

    first, button = Shrinking("first"), QPushButton("second")
    for widget in (first, button):
        row.addWidget(widget)
    row.stretch(first)
    parent.resize(310, 100)
    parent.show()
    assert parent.height() == 40
    assert abs(button.geometry().center().y() - 20) <= 1


def test_a_title_grows_slower_than_the_text_under_it() -> None:
    large, normal = Appearance(factor=3.0), Appearance()
    assert normal.large(20) == normal.px(20) == 20
    assert large.px(13) < large.large(20) < large.px(20)
    assert Appearance(factor=0.8).large(20) == 16


def test_the_bars_of_a_drawer_are_reached_by_keyboard(drawer: Drawer) -> None:
    assert drawer.chooser.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert drawer.chooser.accessibleName()


def test_no_full_stop_stands_before_the_ellipsis() -> None:
    metrics = QFontMetrics(QApplication.font())
    text = "No such event. Another one follows."
    shown = {elided_at_word(text, metrics, room) for room in range(metrics.horizontalAdvance(text))}
    assert "No such event…" in shown
    assert not any(each.endswith(".…") for each in shown)
