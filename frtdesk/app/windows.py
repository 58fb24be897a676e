"""The windows beside the main one: each is made when it is first asked for, and then kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from frtdesk.app.crash import versions

if TYPE_CHECKING:
    from frtdesk.app.desk import WindowDesk


class Windows:
    """By name: export, save_view, shared_view, manual, keys, lessons, quiz, lesson_editor, event_form, bin, about,
    legend."""

    def __init__(self, desk: WindowDesk) -> None:
        self._desk = desk
        self._made: dict[str, QWidget] = {}

    def __getitem__(self, what: str) -> QWidget:
        """A window by its name."""
        made = self._made.get(what)
        if made is None:
            made = self._made[what] = _make(self._desk, what)
        return made

    def show(self, what: str) -> None:
        """Show a window before all others."""
        shown = self[what]
        shown.show()
        shown.raise_()
        shown.activateWindow()

    def close(self) -> None:
        """Close them all; what is being typed in them is done first."""
        for window in self._made.values():
            window.close()

    def release(self) -> None:
        """Let go of them, for good."""
        for window in self._made.values():
            window.deleteLater()
        self._made.clear()


def _make(desk: WindowDesk, what: str) -> QWidget:
    from frtdesk.ui.about import AboutDialog
    from frtdesk.ui.keys import KeysDialog
    from frtdesk.ui.legend_dialog import LegendDialog
    from frtdesk.ui.manual import ManualWindow
    from frtdesk.ui.views.save_dialog import SaveViewDialog
    from frtdesk.ui.views.shared_dialog import SharedViewDialog

    if what == "export":
        return _make_export_dialog(desk)
    if what == "save_view":
        return SaveViewDialog(desk.views, desk.appearance, desk.window)
    if what == "shared_view":
        return SharedViewDialog(desk.views, desk.appearance, desk.ask, desk.open_shared_view, desk.window)
    if what == "manual":
        return ManualWindow(desk.appearance, desk.open_url, desk.window)
    if what == "keys":
        return KeysDialog(desk.window)
    if what == "lessons":
        return desk.teaching.make_chooser()
    if what == "quiz":
        return desk.teaching.make_quiz_dialog(desk.ask)
    if what == "lesson_editor":
        from frtdesk.ui.lessons.window import LessonsWindow

        return LessonsWindow(desk, desk.appearance, desk.window)
    if what == "event_form":
        from frtdesk.base import paths
        from frtdesk.formats.event_drafts import EventDrafts
        from frtdesk.ui.forms.event_window import EventWindow

        drafts = EventDrafts(paths.user_data_folder() / "drafts")
        return EventWindow(desk, desk.appearance, desk.runner, drafts, desk.window)
    if what == "bin":
        from frtdesk.ui.forms.bin_window import BinWindow

        return BinWindow(desk, desk.runner, desk.window)
    if what == "about":
        return AboutDialog(versions(), desk.window)
    return LegendDialog(desk.appearance, desk.window)


def _make_export_dialog(desk: WindowDesk) -> QWidget:
    from frtdesk.app.pictures import WindowExports
    from frtdesk.ui.export.dialog import ExportDialog

    timeline = desk.window.timeline
    exports = WindowExports(
        desk.workspace,
        lambda: None if timeline is None else timeline.known,
        lambda: None if timeline is None else timeline.hands.range.marked,
    )
    return ExportDialog(
        exports, desk.workspace, desk.appearance, desk.settings, desk.runner, desk.ask, desk.unforeseen, desk.window
    )
