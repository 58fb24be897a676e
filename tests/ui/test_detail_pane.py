"""Reading an event: what the pane says, where its links go, and what hostile data cannot do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from desk_stand_ins import AtOnce, MemoryArchive, raise_it
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.draw.theme import DARK
from frtdesk.model.columns import Meta
from frtdesk.model.event import Checked, Event, EventDetail, Party, Place, Quote, Related, Source
from frtdesk.model.query import parse, to_text
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.panels.detail_pane import DetailPane
from frtdesk.ui.widgets.chip import Chip
from frtdesk.ui.widgets.event_sheet import MOST, EventSheet
from frtdesk.ui.widgets.paragraph import Paragraph
from frtdesk.ui.widgets.press_row import Pressable, PressRow
from frtdesk.ui.widgets.quote_block import QuoteBlock
from frtdesk.ui.widgets.source_row import SourceRow

CALL = Event("b", "ACLU calls", "2018-05-22", kind="advocacy", sources=(Source(None, "P", "T", None, "news"),))
REFUSAL = Event(
    id="a",
    title="Microsoft refuses",
    start="2020-06-11",
    kind="corporate",
    policy_types=("sales_halt",),
    jurisdiction=Place("national", "US", "United States"),
    actors=(Party("Microsoft", "company", "decides"), Party("US Congress", "legislature", "target")),
    summary="It says no.",
    why_it_matters="It sets a condition.",
    quotes=(
        Quote("we will not sell", "Brad Smith", "President", "Microsoft", None, 1, True),
        Quote("never", "A spokesperson", None, None, "2020-06", None, False),
    ),
    sources=(
        Source("javascript:alert(1)", "P", "Evil", None, "news"),
        Source("https://example.org/paper", "The Paper", "A headline", "2020-06-12", "news"),
    ),
    tags=("origin",),
    checked=Checked(date=True),
    note="One source only.",
)
META = Meta("Policy", "What happened.", "CC BY 4.0", covered_from="1998", covered_to="2026-06", thin="Before 2016.")


class Shelf(MemoryArchive):
    """Two events that answer each other."""

    def detail(self, key: int) -> EventDetail:
        event = self.events[key - 1]
        if event.id == "c":
            return EventDetail(key, event, ())
        other = CALL if event.id == "a" else REFUSAL
        days = (-751, -751) if event.id == "a" else (751, 751)
        related = Related(0, other.id, other.title, other.kind, "responds_to", event.id == "a", other.start, days)
        return EventDetail(key, event, (related,), "United States")


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


@pytest.fixture
def workspace() -> Workspace:
    made = Workspace(AtOnce(), raise_it)
    made.open(lambda: Shelf([REFUSAL, CALL, Event("c", "Only a title")], meta=META))
    return made


@pytest.fixture
def opened() -> list[str]:
    """Addresses that were handed to the browser."""
    return []


@pytest.fixture
def pane(workspace: Workspace, opened: list[str], qtbot: QtBot) -> Iterator[DetailPane]:
    made = DetailPane(workspace, Appearance(), opened.append)
    qtbot.addWidget(made)
    made.resize(360, 700)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def read(pane: DetailPane) -> str:
    """All that the pane says."""
    texts = [paragraph.text() for paragraph in pane.sheet.findChildren(Paragraph)]
    names = [button.accessibleName() for button in pane.sheet.findChildren(Pressable)]
    return "\n".join(texts + names)


def row(pane: DetailPane, name: str) -> PressRow:
    return next(row for row in pane.sheet.findChildren(PressRow) if name in row.accessibleName())


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def shown(pane: DetailPane, event: Event) -> DetailPane:
    """The pane with an event that no database would hold."""
    pane._workspace.detail = EventDetail(1, event, ())
    pane._workspace.detail_changed.emit()
    return pane


def test_without_a_selection_it_says_what_to_do_and_what_the_database_is(pane: DetailPane) -> None:
    said = read(pane)
    for part in ("Policy", "3 events · 1998 to June 2026", "What happened.", "arrow keys", "Before 2016.", "CC BY 4.0"):
        assert part in said


def test_an_event_is_told_whole(pane: DetailPane, workspace: Workspace) -> None:
    workspace.select_id("a")
    said = read(pane)
    for part in (
        "Corporate move · Sales halt",
        "Microsoft refuses",
        "Thursday\xa011\xa0June\xa02020 · United\xa0States · ✓\xa0date\xa0checked",
        "It says no.",
        "Why it matters",
        "“we will not sell”",
        "Brad Smith, President, Microsoft [2]",
        "A spokesperson, said June 2020",
        "? Not verified",
        "Microsoft, decides",
        "ACLU calls. responds to · 751 days earlier",
        "A headline. The Paper · 12 June 2020 · News",
        "Of 2 quotes, 1 was not verified.",
        "One source only.",
        "Tags: origin",
    ):
        assert part in said


def test_only_the_quote_that_is_not_verified_carries_the_mark(pane: DetailPane, workspace: Workspace) -> None:
    workspace.select_id("a")
    marked = ["? Not verified" in _texts(block) for block in pane.sheet.findChildren(QuoteBlock)]
    assert marked == [False, True]


def _texts(widget: QWidget) -> list[str]:
    return [paragraph.text() for paragraph in widget.findChildren(Paragraph)]


def test_a_bare_event_has_a_word_for_each_thing_it_lacks(pane: DetailPane, workspace: Workspace) -> None:
    workspace.select_id("c")
    said = read(pane)
    for part in (
        "Other",
        "Undated · No\xa0place\xa0given",
        "Nobody is named.",
        "No relation",
        "Unsourced",
        "not known",
    ):
        assert part in said


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
    assert any("javascript:alert(1)" in text for text in _texts(evil))
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
    assert pane.copy_as_citation().startswith("“Microsoft refuses”, event “a” in Policy")
    assert QGuiApplication.clipboard().text() == pane.copy_as_citation()
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


HOSTILE = Event(
    id="x",
    title="<b>bold</b> & <img src='file:///etc/passwd'>" + "w" * 10_000 + " 😀 שלום",
    kind="&kind",
    summary="שלום עולם " * 200 + "\x00\x1b[31m\u2028" + "\ud800",
    quotes=(Quote("q" * 5_000, "&Speaker", None, None, "no date", 99, False),),
    actors=tuple(Party(f"&Actor {i} " + "x" * 300, "?", "<i>") for i in range(MOST + 5)),
    sources=(Source("https://user:pass@example.org", "&P", "<a href='file:///'>t</a>", "99", "?"),),
    note="n" * 50_000,
)


@pytest.mark.parametrize("width", [200, 460])
@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_hostile_data_neither_widens_the_page_nor_becomes_markup(pane: DetailPane, width: int, factor: float) -> None:
    pane._appearance.use(DARK, factor)
    pane.resize(width, 600)
    shown(pane, HOSTILE)
    QApplication.processEvents()
    assert pane.sheet.width() <= width
    for child in pane.sheet.findChildren(QWidget):
        assert child.mapTo(pane.sheet, QPoint(child.width(), 0)).x() <= width
    said = read(pane)
    assert "<b>bold</b> & <img" in said
    assert "and 5 more" in said
    assert not pane.grab().isNull()
    assert all(button.shortcut().isEmpty() for button in pane.sheet.findChildren(Pressable))
    assert "<i>" not in "".join(child.toolTip() for child in pane.sheet.findChildren(Chip))


def test_no_paragraph_is_cut_off(pane: DetailPane, workspace: Workspace) -> None:
    for event in ("a", "b", "c"):
        workspace.select_id(event)
        QApplication.processEvents()
        for paragraph in pane.sheet.findChildren(Paragraph):
            assert paragraph.height() >= paragraph.heightForWidth(paragraph.width())


def test_theme_and_text_size_are_followed_and_the_place_kept(pane: DetailPane, workspace: Workspace) -> None:
    workspace.select_id("a")
    pane.resize(360, 200)
    QApplication.processEvents()
    pane.verticalScrollBar().setValue(50)
    pane._appearance.use(DARK, 1.5)
    QApplication.processEvents()
    assert pane.sheet.faces.theme is DARK
    assert pane.verticalScrollBar().value() == 50
    workspace.select_id("b")
    assert pane.verticalScrollBar().value() == 0


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


def test_a_closed_pane_no_longer_listens(workspace: Workspace, qtbot: QtBot) -> None:
    made = DetailPane(workspace, Appearance())
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del made
    workspace.select_id("a")


def test_a_large_event_is_shown_whole(pane: DetailPane) -> None:
    large = replace(REFUSAL, quotes=tuple(replace(REFUSAL.quotes[0], text=f"quote {n}") for n in range(20)))
    text = read(shown(pane, large))
    assert all(f"quote {n}" in text for n in range(20))


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
