"""The window: menu, filter line, panels, timeline, overview, detail, status.

It shows itself empty first (`__init__`), then gets what it is for (`equip`), then what takes longer to import: the
timeline, and when the events are painted the panels around it. The person sees the program before numpy is loaded, so
what this module imports at once is Qt, and words.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QMenu,
    QStatusBar,
    QVBoxLayout,
    QWidget,
)

from frtdesk.actions.action import MENUS, Menu
from frtdesk.base.words import translate, undirected
from frtdesk.ui.menu_bar import MenuBar
from frtdesk.ui.recent_menu import RecentMenu
from frtdesk.ui.side_panels import SidePanels
from frtdesk.ui.toolbar import Toolbar

if TYPE_CHECKING:
    from frtdesk.actions.action import Desk
    from frtdesk.base.errors import FrtError
    from frtdesk.state.archive import Jobs
    from frtdesk.ui.appearance import Appearance
    from frtdesk.ui.compare_bar import CompareBar
    from frtdesk.ui.drawer import Drawer
    from frtdesk.ui.filter_line import FilterLine
    from frtdesk.ui.panels.detail_pane import DetailPane
    from frtdesk.ui.panels.filter_panel import FilterPanel
    from frtdesk.ui.plot.overview_view import OverviewView
    from frtdesk.ui.plot.timeline_view import TimelineView
    from frtdesk.ui.pointed import Pointed
    from frtdesk.ui.search.search_line import SearchLine
    from frtdesk.ui.views.button import ViewsButton

NARROW = 1_200
"""Pixels below which the filter panel hides by itself, until it is asked for."""


class MainWindow(QMainWindow):
    """`closing` is emitted once, when the window has been closed by the person. `ask_before`: whether the window may
    close at once; else it is closed by the call that is given along, when the person agrees."""

    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.timeline: TimelineView | None = None
        self.overview: OverviewView | None = None
        self.filter_line: FilterLine | None = None
        self.filter_panel: FilterPanel | None = None
        self.detail_pane: DetailPane | None = None
        self.drawer: Drawer | None = None
        self.compare_bar: CompareBar | None = None
        self.search_line: SearchLine | None = None
        self.views_button: ViewsButton | None = None
        self.guide: QWidget | None = None
        """What leads through the window, while something does; Esc ends it, F6 reaches it."""
        self._pointed: Pointed | None = None
        self._panel_wanted: bool | None = None
        self._compared = False
        self._steps = (False, False)
        self._equipped = False
        self.ask_before: Callable[[Callable[[], None]], bool] = lambda _act: True
        self.setWindowTitle("frtdesk")
        self.setAcceptDrops(True)
        self.resize(self._first_size())
        self.setMenuBar(MenuBar())
        self._menus: dict[Menu, QMenu] = {
            name: self.menuBar().addMenu(translate("menu", title)) for name, title in MENUS.items()
        }
        self._recent = RecentMenu(self)
        self.setCentralWidget(self._page())
        self.setStatusBar(QStatusBar())

    def equip(self, desk: Desk, appearance: Appearance) -> None:
        """Make the window a desk's: fill its menus, and let it follow the desk's state."""
        from frtdesk.ui.banner import Banner
        from frtdesk.ui.commands import Commands
        from frtdesk.ui.status_line import StatusLine

        self._desk = desk
        self._workspace = desk.workspace
        self._appearance = appearance
        self.commands = Commands(desk, self)
        self.commands.fill(self._menus, self._recent)
        self._recent.follow(lambda: desk.settings["recent_files"], desk.open_target)
        self.toolbar.equip(self._workspace, self.commands)
        self._column.insertWidget(1, Banner(self._workspace))
        self.status = StatusLine(self._workspace, self.commands.actions["file.save_copy"].trigger)
        self.setStatusBar(self.status)
        self._workspace.opened_changed.connect(self._on_opened_changed)
        self._workspace.selection_changed.connect(self._on_selection_changed)
        self._workspace.index_changed.connect(self._on_index_changed)
        self._workspace.history.changed.connect(self._on_view_left)
        self._workspace.view_changed.connect(self._on_view_left)
        self._workspace.compare_refused.connect(self._on_compare_refused)
        desk.edit_mode.changed.connect(self.commands.refresh)
        appearance.changed.connect(self._on_appearance_changed)
        self._equipped = True

    # ------------------------------------------------------------------ parts

    @staticmethod
    def _first_size() -> QSize:
        room = QGuiApplication.primaryScreen().availableSize() - QSize(8, 44)  # the window manager's frame
        return room.boundedTo(QSize(1440, 900))

    def _page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("page")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = self._column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.toolbar = Toolbar()
        column.addWidget(self.toolbar)
        self._splitter = SidePanels()
        column.addWidget(self._splitter, 1)
        return page

    def furnish_timeline(self) -> None:
        """Put in the timeline and its overview, between places kept for the panels. Imports pyqtgraph only now."""
        from frtdesk.ui.centre import Centre
        from frtdesk.ui.edit_bar import EditBar
        from frtdesk.ui.hidden_lanes import HiddenLanes
        from frtdesk.ui.plot.overview_view import OverviewView
        from frtdesk.ui.plot.timeline_view import TimelineView
        from frtdesk.ui.pointed import Pointed
        from frtdesk.ui.stage import Stage
        from frtdesk.ui.undated_shelf import UndatedShelf

        self.timeline = TimelineView(self._workspace, self._appearance, self._desk.settings)
        self.overview = OverviewView(self._workspace, self._appearance)
        self._pointed = Pointed(self._workspace, self.timeline, self.commands, self)
        self.timeline.export_wanted.connect(self.commands.actions["file.export"].trigger)
        centre = Centre(self._appearance)
        column = centre.column
        self._stage = Stage(self.timeline, self._appearance)
        column.addWidget(EditBar(self._desk.edit_mode, self.timeline.setFocus))
        self._stage.compare(self._compared)
        column.addWidget(self._stage, 1)
        column.addWidget(HiddenLanes(self._workspace, self._appearance))
        self._kept_search = QWidget()
        column.addWidget(self._kept_search)
        column.addWidget(UndatedShelf(self._workspace, self._appearance))
        column.addWidget(self.overview)
        centre.finish(self._stage, self.overview)
        self._splitter.put_centre(centre)
        self._share_out()
        self.commands.attach_canvas(self.timeline)
        self._adapt()
        self.timeline.setFocus()

    @property
    def asked_at(self) -> tuple[float, int] | None:
        """The day, and the number of the lane, of the empty place on the timeline whose menu is open."""
        return self._pointed.asked_at if self._pointed is not None else None

    def furnish_panels(self, jobs: Jobs, open_url: Callable[[str], None]) -> None:
        """Put in what stands around the timeline, into the places kept for it."""
        from frtdesk.state.known_evidence import KnownEvidence
        from frtdesk.state.live_known import LiveKnown
        from frtdesk.ui.citing import Citing
        from frtdesk.ui.drawer import Drawer, PanelNeeds
        from frtdesk.ui.drawer_panels import DRAWER_PANELS, history_panel, search_panel
        from frtdesk.ui.filter_line import FilterCount, FilterLine
        from frtdesk.ui.hover_card import HoverCard
        from frtdesk.ui.known_bar import KnownBar
        from frtdesk.ui.low_window import LowWindow
        from frtdesk.ui.panels.detail_pane import DetailPane
        from frtdesk.ui.panels.filter_panel import FilterPanel
        from frtdesk.ui.plot.editing import Editing
        from frtdesk.ui.plot.in_sight import InSight
        from frtdesk.ui.search.search_line import SearchLine
        from frtdesk.ui.views.furnished_button import furnished_button

        self.commands.follow()
        self.filter_panel = FilterPanel(self._workspace, self._appearance, jobs)
        citing = Citing(self._workspace, jobs, self._desk.settings)
        self.detail_pane = DetailPane(self._workspace, self._appearance, open_url, citing)
        self.filter_line = FilterLine(self._workspace, self._appearance)
        if self._pointed is not None:
            self._pointed.card = HoverCard(self._appearance, self)
        needs = PanelNeeds(self._workspace, self._appearance, jobs, self._desk.settings, open_url=open_url)
        search, ask = self._desk.search, self.commands.actions["edit.search"].trigger
        self.drawer = Drawer(needs, (*DRAWER_PANELS, search_panel(search, ask), history_panel(self._desk.history)))
        around = self.toolbar, self.status
        LowWindow(self, self._appearance, self._workspace, search, around, lambda: self.compare_bar)
        self.search_line = SearchLine(search, self._workspace, self._appearance)
        self.search_line.list_wanted.connect(self.commands.actions["edit.hits"].trigger)
        self.search_line.list_entered.connect(self._on_list_entered)
        self._stage.put_drawer(self.drawer)
        bar = KnownBar(self._workspace, self._appearance, self.commands.actions["view.known_on"].trigger)
        self._column.insertWidget(self._column.count() - 1, bar)
        self.drawer.changed.connect(self.commands.refresh)
        self.detail_pane.link_hovered.connect(self.status.show_link)
        self.detail_pane.copied.connect(self.status.show_link)
        self.detail_pane.actor_wanted.connect(self._on_actor_wanted)
        count = FilterCount(self._workspace, self._appearance)
        self.views_button = furnished_button(self._desk, self._appearance, self.commands, self)
        self.toolbar.furnish(self.filter_line, count, self.views_button)
        if self.timeline is not None:
            self.drawer.changed.connect(InSight(self.timeline).keep)
            self.filter_line.left.connect(self.timeline.setFocus)
            editing = Editing(self.timeline, self._desk.edit_mode, self._desk.editor, self._desk.history, jobs)
            self.timeline.hands.editing = editing
            self.timeline.evidence = KnownEvidence(self._workspace, jobs)
            self.timeline.details_wanted.connect(self._on_details_wanted)
            self.timeline.follow_known(LiveKnown(self._workspace, jobs, self._desk.settings))
            self.search_line.left.connect(self.timeline.setFocus)
            self.views_button.panel.left.connect(self.timeline.setFocus)
        self._splitter.put_panels(self.filter_panel, self.detail_pane)
        self._put_search_line(self.search_line)
        self.toolbar.order_tabs()
        self._share_out()
        self._adapt()
        self.drawer.restore()

    def _put_search_line(self, line: QWidget) -> None:
        """Under the timeline, into the place kept for it."""
        centre = self._kept_search.parentWidget()
        column = centre.layout() if centre is not None else None
        if column is not None:
            column.replaceWidget(self._kept_search, line)
            self._kept_search.deleteLater()

    def _share_out(self) -> None:
        self._splitter.share_out(self.width(), self._appearance.factor)

    def put_bar(self, bar: QWidget) -> None:
        """Put a line between the head of the window and what it shows."""
        self._column.insertWidget(self._column.count() - 1, bar)

    # ------------------------------------------------------------------ panels

    @property
    def panel_wanted(self) -> bool | None:
        """Whether the person wants the filter panel; None: as the width allows."""
        return self._panel_wanted

    @panel_wanted.setter
    def panel_wanted(self, wanted: bool | None) -> None:
        self._panel_wanted = wanted
        self._adapt()

    def is_panel_shown(self, name: str) -> bool:
        if self.drawer is not None and name in self.drawer.names:
            return self.drawer.current == name
        if name in ("drawer", "tall_drawer"):
            return (
                self.drawer is not None and self.drawer.current is not None and (name == "drawer" or self.drawer.fills)
            )
        panel = self.panel(name)
        return panel is not None and not panel.isHidden()

    def _toggle_compare_bar(self) -> None:
        """Ask what to compare, or end the comparison."""
        if self.compare_bar is not None and not self.compare_bar.isHidden():
            self.compare_bar.close_comparison()
        elif self.drawer is not None:
            bar = self._compare_bar()
            bar.show()
            bar.take_focus()

    def _compare_bar(self) -> CompareBar:
        """The bar of comparisons, made when it is first needed."""
        if self.compare_bar is None:
            from frtdesk.ui.compare_bar import CompareBar

            self.compare_bar = bar = CompareBar(self._workspace, self._appearance)
            bar.says_filter_changed.connect(self._on_says_filter_changed)
            bar.pairs_wanted.connect(lambda: self.drawer.show_panel("pairs") if self.drawer else None)
            if self.timeline is not None:
                bar.left.connect(self.timeline.setFocus)
            self._column.insertWidget(self._column.count() - 1, bar)
            self._on_says_filter_changed()
        return self.compare_bar

    def panel(self, name: str) -> QWidget | None:
        """A part of the window beside the timeline that can be shown and hidden, by name."""
        return {
            "filter_panel": self.filter_panel,
            "detail_pane": self.detail_pane,
            "compare_bar": self.compare_bar,
        }.get(name)

    def toggle_panel(self, name: str) -> None:
        if self.drawer is not None and name in self.drawer.names:
            if self.drawer.current == name:
                self.drawer.close_panel()
            else:
                self._stage.open(name)
            return
        if name == "tall_drawer" and self.drawer is not None:
            self.drawer.toggle_tall()
            return
        if name == "compare_bar":
            self._toggle_compare_bar()
            return
        panel = self.panel(name)
        if panel is not None:
            shown = panel.isHidden()
            panel.setVisible(shown)
            if name == "filter_panel":
                self._panel_wanted = shown

    def step_part(self, step: int) -> None:
        """Move the focus to the next part of the window, or the one before."""
        from frtdesk.ui.parts import step_part

        step_part((self.guide, self.filter_panel, self.timeline, self.drawer, self.detail_pane), step)

    def _adapt(self) -> None:
        """A narrow window gives its room to the timeline."""
        if not self._equipped:
            return
        wanted = self.width() >= NARROW * self._appearance.factor if self._panel_wanted is None else self._panel_wanted
        self._splitter.show_left(wanted)

    # ------------------------------------------------------------------ signals

    def _on_list_entered(self) -> None:
        """Show the hits, and have the arrows walk them."""
        if self.drawer is not None:
            self.drawer.show_panel("results").setFocus()

    def _on_details_wanted(self) -> None:
        """Show the pane of the selected event, and go there."""
        if self.detail_pane is not None:
            self.detail_pane.show()
            self.detail_pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_opened_changed(self) -> None:
        opened = self._workspace.opened
        if opened is not None:
            self.toolbar.show_opened(opened)
            name = undirected(opened.columns.meta.title or opened.archive.name)
            self.setWindowTitle(f"{name[:80]} - frtdesk")
        self.commands.refresh()

    def _on_index_changed(self) -> None:
        if self._workspace.halves is not None and self.compare_bar is None:
            self._compare_bar().show()
        if (self._workspace.halves is not None) != self._compared:
            self._compared = not self._compared
            if self.timeline is not None:
                self._stage.compare(self._compared)
            self.commands.refresh()

    def _on_view_left(self) -> None:
        """Enable Back and Forward while there is a view to go to; views change with each frame of a pan."""
        history, view = self._workspace.history, self._workspace.view
        steps = history.has_back(view), history.has_forward(view)
        if steps != self._steps:
            self._steps = steps
            self.commands.refresh()

    def take_filter(self) -> None:
        """Be ready to type a filter, in a comparison that of the half that is refined."""
        if self.compare_bar is not None and self.compare_bar.says_filter:
            self.compare_bar.refine()
        elif self.filter_line is not None:
            self.toolbar.show()
            self.filter_line.take_focus()

    def _on_says_filter_changed(self) -> None:
        """One filter is said in one place."""
        if self.compare_bar is not None:
            self.toolbar.say_filter(not self.compare_bar.says_filter)

    def _on_compare_refused(self, error: FrtError) -> None:
        if self.compare_bar is None or not self.compare_bar.second.isVisible():
            from frtdesk.state.notice import Notice

            self._workspace.tell(Notice(error.message, error.hint))

    def _on_appearance_changed(self) -> None:
        self._share_out()
        self._stage.place_drawer()
        self._adapt()
        self._splitter.share_out_again()

    def _on_selection_changed(self) -> None:
        self.commands.refresh()

    def _on_actor_wanted(self, name: str) -> None:
        from frtdesk.model.facet_values import Wanted, with_value

        wanted = with_value(self._workspace.filter, "actor", name, Wanted.INCLUDE)
        self._workspace.set_filter(wanted)

    # ------------------------------------------------------------------ Qt events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._equipped and event.oldSize().width() != event.size().width():
            self._share_out()
        self._adapt()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self._pointed is not None:
            self._pointed.hide()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._equipped and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            if len(files) == 1:
                self._desk.open_target(files[0])
            elif not self._desk.import_dropped(files):
                self._refuse_many(len(files))

    def _refuse_many(self, dropped: int) -> None:
        from frtdesk.state.notice import Notice

        message = translate("main window", "%n file was dropped at once.|%n files were dropped at once.", dropped)
        hint = translate("main window", "Drop one at a time, so that it is clear which of them is shown.")
        self._workspace.tell(Notice(message, hint))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._equipped and event.key() == Qt.Key.Key_Escape and self._workspace.notice is not None:
            self._workspace.dismiss()
        elif self._equipped and event.key() == Qt.Key.Key_Escape and self._desk.search.is_open:
            self._desk.search.close()
        elif self._equipped and event.key() == Qt.Key.Key_Escape and self.is_panel_shown("compare_bar"):
            self._toggle_compare_bar()
        elif self.guide is not None and event.key() == Qt.Key.Key_Escape:
            self.guide.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.ask_before(lambda: QTimer.singleShot(0, self.close)):
            event.ignore()
            return
        if self._equipped:
            self._desk.settings["window"] = {
                "geometry": bytes(self.saveGeometry().toBase64().data()).decode("ascii"),
                "panels": list(self._splitter.widths),
            }
            self.closing.emit()
        super().closeEvent(event)

    def restore(self, kept: dict[str, object]) -> None:
        """Stand where the window stood last time; anything odd in what was kept is left out."""
        geometry = kept.get("geometry")
        if isinstance(geometry, str):
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "ignore")))

    def restore_panels(self, kept: dict[str, object]) -> None:
        """Give the panels the width that they had last time."""
        widths = kept.get("panels")
        if isinstance(widths, list) and len(widths) == 2 and all(isinstance(wide, int) and wide > 0 for wide in widths):
            self._splitter.widths = (widths[0], widths[1])
            self._share_out()
