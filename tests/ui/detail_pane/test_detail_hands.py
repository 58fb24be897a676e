"""The detail pane under a person's hands: links, keys, copying, menus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frtdesk.model.query import parse, to_text
from frtdesk.state.workspace import Workspace
from frtdesk.ui.event_copies import events_on_clipboard
from frtdesk.ui.panels.detail_pane import DetailPane
from frtdesk.ui.widgets.chip import Chip
from frtdesk.ui.widgets.event_sheet import EventSheet
from frtdesk.ui.widgets.press_row import Pressable
from frtdesk.ui.widgets.quote_block import QuoteBlock
from frtdesk.ui.widgets.source_row import SourceRow
from tests.ui.detail_pane.detail_stand_ins import press, read, row, texts


def test_a_click_on_a_related_event_goes_there_and_back(pane: DetailPane, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.select_id("a")
    press(qtbot, row(pane, "ACLU calls"))
    assert workspace.detail is not None
    assert workspace.detail.event.id == "b"
    press(qtbot, row(pane, "is answered by · 751 days later"))
    assert workspace.detail.event.id == "a"


def test_a_click_on_an_actor_asks_to_filter_by_it(pane: DetailPane, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.select_id("a")
    chip = next(chip for chip in pane.sheet.findChildren(Chip) if chip.accessibleName().startswith("US Congress"))
    with qtbot.waitSignal(pane.actor_wanted, check_params_cb=lambda name: name == "US Congress"):
        press(qtbot, chip)


def test_a_web_link_opens_and_says_before_where_it_leads(
    pane: DetailPane, workspace: Workspace, opened: list[str], qtbot: QtBot
) -> None:
    workspace.select_id("a")
    link = row(pane, "A headline")
    assert "https://example.org/paper" in link.toolTip()
    told: list[str] = []
    pane.link_hovered.connect(told.append)
    QApplication.sendEvent(link, QEvent(QEvent.Type.Leave))
    link.lit.emit(True)
    press(qtbot, link)
    assert told[:2] == ["", "https://example.org/paper"]
    assert opened == ["https://example.org/paper"]


def test_what_is_no_web_address_is_text(pane: DetailPane, workspace: Workspace, opened: list[str]) -> None:
    workspace.select_id("a")
    evil = pane.sheet.findChildren(SourceRow)[0]
    assert evil.link is None
    assert any("javascript:alert(1)" in text for text in texts(evil))
    assert evil.findChildren(Pressable) == []
    pane._open("javascript:alert(1)")
    pane._open("file:///etc/passwd")
    assert opened == []


def test_a_source_number_jumps_to_the_source(pane: DetailPane, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.select_id("a")
    pane.resize(360, 260)
    press(qtbot, row(pane, "Brad Smith"))
    source = pane.sheet.findChildren(SourceRow)[1]
    assert not source.visibleRegion().isEmpty()
    assert QApplication.focusWidget() is source.link


def test_everything_to_press_is_reached_by_tab_from_top_to_foot(pane: DetailPane, workspace: Workspace) -> None:
    workspace.select_id("a")
    pane.setFocus()
    reached: list[QWidget] = []
    while len(reached) < 50:
        pane.focusNextPrevChild(True)
        focused = QApplication.focusWidget()
        if not isinstance(focused, Pressable):
            break
        reached.append(focused)
    tops = [button.mapTo(pane.sheet, QPoint(0, 0)).y() for button in reached]
    assert set(reached) == set(pane.sheet.findChildren(Pressable))
    assert tops == sorted(tops)


def test_enter_presses(pane: DetailPane, workspace: Workspace, opened: list[str], qtbot: QtBot) -> None:
    workspace.select_id("a")
    qtbot.keyClick(row(pane, "A headline"), Qt.Key.Key_Return)
    assert opened == ["https://example.org/paper"]


def test_the_focus_stays_in_the_pane_when_its_page_changes(
    pane: DetailPane, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.select_id("a")
    row(pane, "ACLU calls").setFocus()
    qtbot.keyClick(row(pane, "ACLU calls"), Qt.Key.Key_Return)
    assert QApplication.focusWidget() is pane
    assert pane.sheet.ringed


def test_copying(pane: DetailPane, workspace: Workspace) -> None:
    assert pane.copy_as_text() == ""
    workspace.select_id("a")
    told: list[str] = []
    pane.copied.connect(told.append)
    assert pane.copy_as_text().startswith("Microsoft refuses\n")
    assert QGuiApplication.clipboard().text().startswith("Microsoft refuses\n")
    assert b'"id": "a"' in events_on_clipboard()
    assert pane.copy_as_citation().startswith("“Microsoft refuses”, event “a” in Policy")
    assert QGuiApplication.clipboard().text() == pane.copy_as_citation()
    assert not events_on_clipboard()
    assert told


def menu_over(pane: DetailPane, widget: QWidget) -> dict[str, Callable[[], None]]:
    menu = pane.menu_at(widget.mapToGlobal(QPoint(12, 6)))
    assert menu is not None
    actions = {action.text(): action.trigger for action in menu.actions() if action.text()}
    menu.deleteLater()
    return actions


def test_the_context_menu_knows_what_it_is_over(pane: DetailPane, workspace: Workspace, opened: list[str]) -> None:
    workspace.select_id("a")
    assert isinstance(pane.sheet, EventSheet)
    event = ["Copy title", "Copy as text", "Copy as citation"]
    assert list(menu_over(pane, pane.sheet.title)) == event
    quote = pane.sheet.findChildren(QuoteBlock)[0]
    assert list(menu_over(pane, quote)) == ["Copy the words alone", "Copy quote with speaker", *event]
    evil, paper = pane.sheet.findChildren(SourceRow)
    assert list(menu_over(pane, paper)) == [
        "Open in the browser", "Copy link", "Copy this source as citation", *event,
    ]  # fmt: skip
    assert "Open in the browser" not in menu_over(pane, evil)
    assert opened == []


def test_the_context_menu_copies_a_quote_verbatim(pane: DetailPane, workspace: Workspace) -> None:
    workspace.select_id("a")
    menu = pane.menu_at(pane.sheet.findChildren(QuoteBlock)[0].mapToGlobal(QPoint(12, 6)))
    assert menu is not None
    menu.actions()[0].trigger()
    menu.deleteLater()
    assert QGuiApplication.clipboard().text() == "we will not sell"


def test_the_menu_key_opens_the_menu_of_what_has_the_focus(
    pane: DetailPane, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.select_id("a")
    link = row(pane, "A headline")
    pane.ensureWidgetVisible(link)
    link.setFocus()
    key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(2, 2), link.mapToGlobal(QPoint(2, 2)))
    QApplication.sendEvent(link, key)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert "Open in the browser" in [action.text() for action in menu.actions()]
    menu.close()


def test_words_can_be_selected_and_copied(pane: DetailPane, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.select_id("a")
    assert isinstance(pane.sheet, EventSheet)
    title = pane.sheet.title
    title.setFocus()
    qtbot.mouseDClick(title, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert title.selected_text.strip() == "Microsoft"
    qtbot.keyClick(title, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().strip() == "Microsoft"
    assert "Copy selected words" in menu_over(pane, title)


def test_it_says_when_the_filter_hides_the_event_and_offers_to_show_it(
    pane: DetailPane, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.select_id("a")
    assert "The filter hides" not in read(pane)
    workspace.set_filter(parse("kind:advocacy"))
    assert "The filter hides this event: it is not on the timeline." in read(pane)
    press(qtbot, next(chip for chip in pane.sheet.findChildren(Chip) if chip.accessibleName() == "Show it"))
    assert workspace.view.in_context
    assert "it greyed, in context" in read(pane)
    press(qtbot, next(chip for chip in pane.sheet.findChildren(Chip) if chip.accessibleName() == "Clear the filter"))
    assert to_text(workspace.view.filter) == ""
    assert "The filter hides" not in read(pane)
