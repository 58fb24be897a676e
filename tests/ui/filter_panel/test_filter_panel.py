"""The facets under a person's hands: clicks, keys, what is typed elsewhere, what there is to say."""

from __future__ import annotations

from dataclasses import replace

import pytest
from desk_stand_ins import AtOnce, MemoryArchive, raise_it
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frtdesk.draw.theme import DARK
from frtdesk.model.query import parse, to_text
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.panels.filter_panel import FilterPanel
from tests.ui.filter_panel.facet_hands import EVENTS, click, count, find, said, state, titles, values

# ---------------------------------------------------------------------- clicks


def test_a_click_filters_at_once_and_a_second_one_takes_it_back(
    panel: FilterPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    click(panel, "type", "Ban", qtbot)
    assert said(workspace) == "type:ban"
    assert state(panel, "type", "Ban") is Qt.CheckState.Checked
    click(panel, "kind", "Regulation", qtbot)
    click(panel, "kind", "Corporate moves", qtbot)
    assert said(workspace) == "type:ban kind:(regulation OR corporate)"
    click(panel, "type", "Ban", qtbot)
    assert said(workspace) == "kind:(regulation OR corporate)"


def test_each_value_tells_what_it_would_have(panel: FilterPanel, qtbot: QtBot) -> None:
    assert count(panel, "actor", "IBM") == 2
    click(panel, "kind", "Regulation", qtbot)
    assert count(panel, "actor", "IBM") == 1
    assert count(panel, "kind", "Corporate moves") == 1
    click(panel, "actor", "City & Co <b>", qtbot)
    assert count(panel, "type", "Ban") == 1
    assert count(panel, "kind", "Corporate moves") == 0
    assert count(panel, "actor", "IBM") == 1


def test_alt_click_and_the_minus_exclude(panel: FilterPanel, workspace: Workspace, qtbot: QtBot) -> None:
    click(panel, "type", "Ban", qtbot, alt=True)
    assert said(workspace) == "-type:ban"
    assert state(panel, "type", "Ban") is Qt.CheckState.PartiallyChecked
    view, index = values(panel, "kind"), find(panel, "kind", "Regulation")
    width = view._painter.count_width(view._model, view.fontMetrics())
    minus = view._painter.parts(view.visualRect(index), view._model, 2, width).exclude
    click(panel, "kind", "Regulation", qtbot, x=minus.center().x())
    assert said(workspace) == "-type:ban -kind:regulation"
    click(panel, "type", "Ban", qtbot)
    assert said(workspace) == "-kind:regulation"


def test_the_menu_includes_excludes_and_shows_only_one(panel: FilterPanel, workspace: Workspace) -> None:
    view = values(panel, "type")
    for number, expected in ((0, "type:ban"), (1, "-type:ban"), (3, "type:ban")):
        ban = view._model.value(find(panel, "type", "Ban"))
        menu = view.menu_for(ban)
        menu.actions()[number].trigger()
        menu.deleteLater()
        assert said(workspace) == expected


def test_a_value_is_compared_with_the_others_that_are_included(panel: FilterPanel, workspace: Workspace) -> None:
    view = values(panel, "type")

    def compare() -> str:
        menu = view.menu_for(view._model.value(find(panel, "type", "Ban")))
        action = menu.actions()[-1]
        words = action.text()
        action.trigger()
        menu.deleteLater()
        return words

    assert compare() == "Compare with all others"
    assert (said(workspace), to_text(workspace.view.compare or parse(""))) == ("type:ban", "-type:ban")
    workspace.compare_with(None, parse("type:(ban OR warrant)"))
    assert compare() == "Compare with the others included"
    assert (said(workspace), to_text(workspace.view.compare or parse(""))) == ("type:ban", "type:warrant")


def test_keys_tick_exclude_and_walk(panel: FilterPanel, workspace: Workspace, qtbot: QtBot) -> None:
    view = values(panel, "kind")
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.currentIndex().data() == "Corporate moves"
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert said(workspace) == "kind:advocacy"
    qtbot.keyClick(view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert said(workspace) == "-kind:advocacy"
    assert view.currentIndex().data() == "Advocacy calls"
    assert view.hasFocus()


def test_a_screen_reader_can_tick_and_hears_name_and_count(panel: FilterPanel, workspace: Workspace) -> None:
    index = find(panel, "type", "Ban")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Ban, 2 events"
    index.model().setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert said(workspace) == "type:ban"


# ---------------------------------------------------------------------- two ways


def test_a_typed_filter_ticks_the_boxes_and_clear_all_unticks_them(panel: FilterPanel, workspace: Workspace) -> None:
    assert not panel.clear_all.isVisible()
    workspace.set_filter(parse("place:US -type:warrant"))
    assert state(panel, "place", "US") is Qt.CheckState.Checked
    assert state(panel, "type", "Warrant") is Qt.CheckState.PartiallyChecked
    assert panel.clear_all.isVisible()
    panel.clear_all.click()
    assert said(workspace) == ""
    assert state(panel, "place", "US") is Qt.CheckState.Unchecked
    assert not panel.clear_all.isVisible()


def test_the_row_that_is_clicked_does_not_move(panel: FilterPanel, qtbot: QtBot) -> None:
    view = values(panel, "actor")
    before = view.mapTo(panel, view.visualRect(find(panel, "actor", "IBM")).topLeft())
    click(panel, "actor", "IBM", qtbot)
    assert view.mapTo(panel, view.visualRect(find(panel, "actor", "IBM")).topLeft()) == before


def test_words_of_the_vocabulary_are_explained_and_names_are_plain_text(panel: FilterPanel) -> None:
    assert "Use or sale is forbidden." in find(panel, "type", "Ban").data(Qt.ItemDataRole.ToolTipRole)
    tip = find(panel, "actor", "City & Co <b>").data(Qt.ItemDataRole.ToolTipRole)
    assert "City &amp; Co &lt;b&gt;" in tip


# ---------------------------------------------------------------------- states


def test_a_heading_folds_and_tells_what_is_chosen(panel: FilterPanel, workspace: Workspace) -> None:
    group = panel.groups["type"]
    workspace.set_filter(parse("type:ban"))
    group.heading.click()
    assert not group.values.isVisible()
    assert group.heading.accessibleDescription() == "1 chosen"
    group.heading.click()
    assert group.values.isVisible()


def test_facets_that_are_still_being_read_say_so(panel: FilterPanel, workspace: Workspace) -> None:
    opened = workspace.opened
    assert opened is not None
    workspace.show(replace(opened, columns=replace(opened.columns, links=None)))
    group = panel.groups["actor"]
    assert group.waiting.isVisible()
    assert group.waiting.text() == "Reading actors…"
    assert not group.values.isVisible()
    assert values(panel, "kind").isVisible()
    workspace.show(opened)
    assert not group.waiting.isVisible()
    assert "IBM" in titles(panel, "actor")


def test_an_empty_database_and_none_at_all_are_put_in_words(panel: FilterPanel, workspace: Workspace) -> None:
    workspace.open(lambda: MemoryArchive([]))
    assert panel.message.text() == "This database has no events yet."
    assert not panel.groups["kind"].isVisible()
    workspace.open(lambda: MemoryArchive(EVENTS))
    assert not panel.message.isVisible()
    assert panel.groups["kind"].isVisible()


def test_nothing_open_is_put_in_words(qtbot: QtBot) -> None:
    made = FilterPanel(Workspace(AtOnce(), raise_it), Appearance(), AtOnce())
    qtbot.addWidget(made)
    assert made.message.text() == "Nothing is open."


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [180, 222, 260])
def test_parts_of_a_row_do_not_overlap(panel: FilterPanel, width: int, factor: float) -> None:
    panel._appearance.use(DARK, factor)
    panel.resize(int(width * factor), 900)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    view = values(panel, "kind")
    rect = view.visualRect(view.model().index(0, 0))
    parts = view._painter.parts(rect, view._model, 0, view._painter.count_width(view._model, view.fontMetrics()))
    assert parts.box.right() < parts.name.left() < parts.name.right() < parts.count.left()
    assert parts.name.width() >= 40 * factor
    assert not parts.bar.width() or parts.name.right() < parts.bar.left() <= parts.bar.right() < parts.count.left()
    assert parts.count.right() < rect.right()
    assert rect.height() == round(22 * factor)
