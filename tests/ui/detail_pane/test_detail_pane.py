"""Reading an event: what the pane says, and what hostile data cannot do."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frtdesk.draw.theme import DARK
from frtdesk.model.event import Event, Party, Quote, Source
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.panels.detail_pane import DetailPane
from frtdesk.ui.widgets.chip import Chip
from frtdesk.ui.widgets.event_sheet import MOST
from frtdesk.ui.widgets.paragraph import Paragraph
from frtdesk.ui.widgets.press_row import Pressable
from frtdesk.ui.widgets.quote_block import QuoteBlock
from tests.ui.detail_pane.detail_stand_ins import REFUSAL, read, shown, texts


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
    marked = ["? Not verified" in texts(block) for block in pane.sheet.findChildren(QuoteBlock)]
    assert marked == [False, True]


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
