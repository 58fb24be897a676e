"""When the tour is offered and begun, and that the window is as it was afterwards."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from frtdesk.app.place import place_in, return_to
from frtdesk.base.errors import FrtError

if TYPE_CHECKING:
    from frtdesk.app.desk import WindowDesk
    from frtdesk.app.windows import Windows
    from frtdesk.state.archive import Archive
    from frtdesk.ui.tour.offer import TourOffer
    from frtdesk.ui.tour.tour import Tour


class Tours:
    """Of one desk. One tour at a time, and none before a class."""

    def __init__(self, desk: WindowDesk, windows: Windows) -> None:
        self._desk = desk
        self._windows = windows
        self.running: Tour | None = None
        self.offer: TourOffer | None = None
        self._put_back: Callable[[], None] = lambda: None

    # ------------------------------------------------------------------ offering

    def offer_once(self, *, given: bool) -> None:
        """Offer the tour if it never was, as soon as something is open. `given`: the person named what to open; where
        that brings a lesson along, she has something to do already."""
        desk = self._desk
        if desk.settings["tour_offered"]:
            return
        if desk.workspace.opened is not None:
            self._offer(given)
            return

        def opened() -> None:
            desk.workspace.opened_changed.disconnect(opened)
            self._offer(given)

        desk.workspace.opened_changed.connect(opened)

    def _offer(self, given: bool) -> None:
        desk = self._desk
        if self.offer is not None or desk.presenting or desk.quiz is not None or (given and self._has_lessons()):
            return
        from frtdesk.ui.tour.offer import TourOffer

        self.offer = TourOffer(desk.appearance, self._answer)
        desk.window.put_bar(self.offer)
        self.offer.show()
        desk.settings["tour_offered"] = True
        desk.settings.save()

    def _has_lessons(self) -> bool:
        """Whether what is open brings any; a server is not asked on the window's thread, and is taken to."""
        opened = self._desk.workspace.opened
        if opened is None or opened.archive.remote:
            return True
        try:
            return bool(opened.archive.lessons())
        except FrtError:
            return True

    def _answer(self, wanted: bool) -> None:
        self._drop_offer()
        if wanted:
            self.start()
        elif self._desk.window.timeline is not None:
            self._desk.window.timeline.setFocus()

    def _drop_offer(self) -> None:
        offer, self.offer = self.offer, None
        if offer is not None:
            offer.hide()
            offer.deleteLater()

    # ------------------------------------------------------------------ the tour

    def start(self) -> None:
        """Begin it, or begin it again."""
        from frtdesk.ui.tour.tour import Tour

        self.end()
        desk = self._desk
        opened = desk.workspace.opened
        if opened is None or desk.presenting or desk.quiz is not None:
            return
        self._put_back = self._as_it_is(opened.archive)
        desk.settings["tour_offered"] = True
        desk.workspace.opened_changed.connect(self.end)
        self.running = Tour(desk.window, desk.workspace, desk.appearance, self._windows, self._ended)

    def end(self) -> None:
        """End it, whatever it is at; take the offer away too."""
        self._drop_offer()
        if self.running is not None:
            self.running.end()

    def _ended(self) -> None:
        desk = self._desk
        desk.workspace.opened_changed.disconnect(self.end)
        self.running = None
        put_back, self._put_back = self._put_back, lambda: None
        put_back()
        if desk.window.timeline is not None:
            desk.window.timeline.setFocus()

    def _as_it_is(self, archive: Archive) -> Callable[[], None]:
        """What brings the window back to where it is now. In another database only the panels."""
        desk, window = self._desk, self._desk.window
        place = place_in(desk.workspace)
        wanted, detail = window.panel_wanted, window.is_panel_shown("detail_pane")
        drawer = window.drawer
        shown = drawer.current if drawer is not None else None

        def put_back() -> None:
            window.panel_wanted = wanted
            if window.is_panel_shown("detail_pane") != detail:
                window.toggle_panel("detail_pane")
            if drawer is not None and drawer.current != shown:
                drawer.close_panel() if shown is None else drawer.show_panel(shown)
            opened = desk.workspace.opened
            if opened is not None and opened.archive is archive:
                return_to(place, desk.workspace)

        return put_back
