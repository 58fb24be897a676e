"""The filter panel under a person's hands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from desk_stand_ins import AtOnce, MemoryArchive, opened_workspace, raise_it
from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.base.progress import run
from frtdesk.draw.theme import DARK
from frtdesk.model.columns import PlaceTable
from frtdesk.model.event import Event, Party, Place
from frtdesk.model.query import parse, to_text
from frtdesk.state.archive import Opened
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.lanes import by_kind
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.facets.facet_list import MOST_ROWS, FacetList
from frtdesk.ui.facets.facet_model import PAGE
from frtdesk.ui.panels.filter_panel import FilterPanel

US = Place("national", "US", "United States")
EVENTS = [
    Event("a", "A", "2020-06-08", kind="corporate", jurisdiction=US, policy_types=("sales_halt",),
          actors=(Party("IBM", "company", "decides"),)),
    Event("b", "B", "2019-05-14", kind="regulation", stage="passed", policy_types=("ban",), jurisdiction=US,
          actors=(Party("City & Co <b>", "government", "decides"),)),
    Event("c", "C", "2018-05-22", kind="regulation", stage="proposed", policy_types=("ban", "warrant"),
          jurisdiction=Place("national", "GB", "United Kingdom"), actors=(Party("IBM", "company", "target"),)),
    Event("d", "D", None, kind="context"),
]  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


@pytest.fixture
def workspace() -> Workspace:
    return opened_workspace(EVENTS)


@pytest.fixture
def panel(workspace: Workspace, qtbot: QtBot) -> Iterator[FilterPanel]:
    yield from shown(workspace, qtbot)


def shown(workspace: Workspace, qtbot: QtBot) -> Iterator[FilterPanel]:
    made = FilterPanel(workspace, Appearance(), AtOnce())
    qtbot.addWidget(made)
    made.resize(222, 900)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def said(workspace: Workspace) -> str:
    return to_text(workspace.view.filter)


def values(panel: FilterPanel, field: str) -> FacetList:
    return panel.groups[field].values


def titles(panel: FilterPanel, field: str, parent: QModelIndex | None = None) -> list[str]:
    model = values(panel, field).model()
    above = parent or QModelIndex()
    return [model.index(row, 0, above).data() for row in range(model.rowCount(above))]


def find(panel: FilterPanel, field: str, title: str) -> QModelIndex:
    model = values(panel, field).model()
    return model.index(titles(panel, field).index(title), 0)


def count(panel: FilterPanel, field: str, title: str) -> int:
    model = panel.groups[field].model
    return model.count(model.value(find(panel, field, title)))


def state(panel: FilterPanel, field: str, title: str) -> Qt.CheckState:
    return find(panel, field, title).data(Qt.ItemDataRole.CheckStateRole)


def click(
    panel: FilterPanel, field: str, title: str, qtbot: QtBot, *, x: int = 60, alt: bool = False, index: object = None
) -> None:
    view = values(panel, field)
    where = index if isinstance(index, QModelIndex) else find(panel, field, title)
    at = QPoint(x, view.visualRect(where).center().y())
    modifier = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, at)


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


# ---------------------------------------------------------------------- long and nested


@pytest.fixture
def crowded(qtbot: QtBot) -> Iterator[FilterPanel]:
    events = [
        Event(f"e{n:03}", "T", "2019", kind="corporate", actors=(Party(f"Actor {n % 1300:04}", "company", "decides"),))
        for n in range(1900)
    ]
    yield from shown(opened_workspace(events), qtbot)


def test_a_long_list_shows_the_most_frequent_until_it_is_opened(crowded: FilterPanel, qtbot: QtBot) -> None:
    group = crowded.groups["actor"]
    assert len(titles(crowded, "actor")) == 7
    assert group.more.text() == "Search 1,300 actors…"
    assert not group.search.isVisible()
    group.more.click()
    qtbot.waitUntil(lambda: group.values.height() == MOST_ROWS * 22)
    assert group.search.isVisible()
    assert group.search.hasFocus()
    assert group.search.placeholderText() == "Search 1,300 actors…"
    qtbot.keyClicks(group.search, "actor 129")
    assert titles(crowded, "actor") == [f"Actor {n}" for n in range(1290, 1300)]
    group.more.click()
    assert len(titles(crowded, "actor")) == 7
    assert not group.search.isVisible()


def test_an_opened_list_is_read_as_it_is_scrolled(crowded: FilterPanel, qtbot: QtBot) -> None:
    group = crowded.groups["actor"]
    group.more.click()
    assert PAGE <= len(titles(crowded, "actor")) <= 2 * PAGE
    bar = group.values.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: len(titles(crowded, "actor")) > 2 * PAGE)


def test_what_is_ticked_is_shown_although_it_is_rare(crowded: FilterPanel) -> None:
    crowded.facets._workspace.set_filter(parse('actor:"Actor 1299"'))
    assert titles(crowded, "actor")[-1] == "Actor 1299"
    assert len(titles(crowded, "actor")) == 8
    crowded.facets._workspace.set_filter(parse('actor:"Actor 1299" kind:context'))
    assert state(crowded, "actor", "Actor 1299") is Qt.CheckState.Checked
    assert count(crowded, "actor", "Actor 1299") == 0


@pytest.fixture
def nested(qtbot: QtBot) -> Iterator[FilterPanel]:
    archive = MemoryArchive([*EVENTS, Event("e", "E", "2019", jurisdiction=Place("local", "US-CA", "Oakland"))])
    columns = run(archive.read())
    names = {("US", "national"): (0, "United States"), ("GB", "national"): (3, "United Kingdom")}
    table = PlaceTable(
        ("US", "US-CA", "US-CA", "GB"),
        ("United States", "California", "Oakland", "United Kingdom"),
        ("national", "state", "local", "national"),
        (-1, 0, 1, -1),
    )
    flat = columns.places
    new = [names.get((code, level), (2, ""))[0] for code, level in zip(flat.codes, flat.levels, strict=True)]
    place = columns.place.copy()
    for event, old in enumerate(columns.place.tolist()):
        place[event] = new[old] if old >= 0 else -1
    columns = replace(columns, place=place, places=table)
    workspace = Workspace(AtOnce(), raise_it)
    workspace.show(Opened(archive, columns, by_kind(columns)))
    yield from shown(workspace, qtbot)


def test_places_are_a_tree_that_opens_at_its_arrow(nested: FilterPanel, qtbot: QtBot) -> None:
    assert titles(nested, "place") == ["United States", "United Kingdom"]
    assert count(nested, "place", "United States") == 3
    view = values(nested, "place")
    click(nested, "place", "United States", qtbot, x=5)
    top = find(nested, "place", "United States")
    assert view.isExpanded(top)
    assert titles(nested, "place", top) == ["California"]
    assert said(nested.facets._workspace) == ""
    qtbot.waitUntil(lambda: view.height() == 3 * 22)
    california = view.model().index(0, 0, top)
    click(nested, "place", "", qtbot, index=california)
    assert said(nested.facets._workspace) == "place:US-CA"
    assert view.isExpanded(find(nested, "place", "United States"))


def test_a_nested_place_that_was_typed_comes_to_sight(nested: FilterPanel) -> None:
    nested.facets._workspace.set_filter(parse("place:Oakland"))
    view, top = values(nested, "place"), find(nested, "place", "United States")
    assert view.isExpanded(top)
    california = view.model().index(0, 0, top)
    assert view.isExpanded(california)
    assert titles(nested, "place", california) == ["Oakland"]
    assert view.model().parent(california) == top


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


# ---------------------------------------------------------------------- nine facets


def test_there_are_nine_facets_with_counts(panel: FilterPanel) -> None:
    assert list(panel.groups) == [
        *("kind", "place", "actor", "type", "stage", "role", "tag", "source", "quote", "checked")
    ]
    assert count(panel, "role", "Decides") == 2
    assert count(panel, "source", "No source") == 4
    assert count(panel, "quote", "Without quotes") == 4
    assert count(panel, "checked", "Nothing confirmed") == 4
    assert panel.groups["tag"].waiting.text() == "None in this database"


@pytest.mark.parametrize(
    ("field", "title", "text"),
    [("role", "Target", "role:target"), ("quote", "With quotes", "quote:yes"), ("source", "No source", "source:none")],
)
def test_each_of_them_filters_and_is_ticked_by_what_is_typed(
    panel: FilterPanel, workspace: Workspace, qtbot: QtBot, field: str, title: str, text: str
) -> None:
    click(panel, field, title, qtbot)
    assert said(workspace) == text
    workspace.clear_filter()
    workspace.set_filter(parse(f"-{text}"))
    assert state(panel, field, title) is Qt.CheckState.PartiallyChecked


def test_values_without_events_are_folded_at_the_end(panel: FilterPanel, workspace: Workspace) -> None:
    assert not panel.groups["type"].empty.isVisible()
    workspace.set_filter(parse("kind:corporate"))
    assert titles(panel, "type") == ["Sales halt"]
    assert titles(panel, "place") == ["US"]
    empty = panel.groups["type"].empty
    assert empty.text() == "2 more without events"
    empty.click()
    assert titles(panel, "type")[0] == "Sales halt"
    assert set(titles(panel, "type")[1:]) == {"Ban", "Warrant"}
    assert empty.text() == "Hide those without events"
    empty.click()
    assert titles(panel, "type") == ["Sales halt"]


def test_where_nothing_matches_no_list_fills_with_zeros(panel: FilterPanel, workspace: Workspace) -> None:
    workspace.set_filter(parse("kind:corporate type:ban"))
    assert titles(panel, "type") == ["Sales halt", "Ban"]  # what is ticked can be unticked
    assert not values(panel, "actor").isVisible()
    assert panel.groups["actor"].waiting.text() == "None in the events that are left"
    assert titles(panel, "kind")[:3] == ["Corporate moves", "Advocacy calls", "Regulation"]


def test_an_excluded_value_without_events_stays_to_be_taken_back(panel: FilterPanel, workspace: Workspace) -> None:
    workspace.set_filter(parse("kind:corporate -type:warrant"))
    assert "Warrant" in titles(panel, "type")


def test_values_come_by_count_or_by_name(panel: FilterPanel, workspace: Workspace) -> None:
    group = panel.groups["type"]
    assert (titles(panel, "type"), group.order.text()) == (["Ban", "Sales halt", "Warrant"], "by count")
    workspace.set_filter(parse("-id:b"))
    assert titles(panel, "actor") == ["IBM"]
    workspace.clear_filter()
    panel.groups["actor"].order.click()
    assert titles(panel, "actor") == ["City & Co <b>", "IBM"]
    assert panel.groups["actor"].order.text() == "by name"
    assert not panel.groups["kind"].order.isVisible()


def test_a_facet_gives_no_room_away_while_somebody_points_at_the_panel(
    panel: FilterPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    group = panel.groups["type"]
    tall = group.height()
    panel.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    workspace.set_filter(parse("kind:context"))
    assert group.minimumHeight() == tall
    panel.leaveEvent(QEvent(QEvent.Type.Leave))
    assert group.minimumHeight() == 0


@pytest.mark.parametrize("factor", [1.0, 2.0, 3.0])
def test_kinds_can_be_read_at_every_text_size(workspace: Workspace, qtbot: QtBot, factor: float) -> None:
    made = FilterPanel(workspace, Appearance(factor=factor), AtOnce())
    qtbot.addWidget(made)
    made.resize(1800, 900)
    made.show()
    made._ask_for_width()
    view = made.groups["kind"].values
    width = made.minimumWidth() - made.verticalScrollBar().sizeHint().width()
    painter, model = view._painter, view._model
    parts = painter.parts(QRect(0, 0, width, 22), model, 0, painter.count_width(model, view.fontMetrics()))
    assert parts.name.width() >= view.fontMetrics().horizontalAdvance("Corporate moves")
    made.close()


class Paints(QObject):
    """How often a widget is painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_only_facets_with_other_counts_or_ticks_are_painted_anew(
    panel: FilterPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    kinds, sources = (Paints(values(panel, field).viewport()) for field in ("kind", "source"))
    panel.facets.changed.emit()
    qtbot.wait(1)
    QApplication.processEvents()
    assert (kinds.count, sources.count) == (0, 0)
    workspace.set_filter(parse("kind:corporate"))
    qtbot.waitUntil(lambda: kinds.count > 0 and sources.count > 0)
