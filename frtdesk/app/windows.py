"""The windows beside the main one: each is made when it is first asked for, and then kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from frtdesk.app.crash import versions
from frtdesk.base.words import translate

if TYPE_CHECKING:
    from frtdesk.app.desk import WindowDesk
    from frtdesk.ui.forms.event_window import EventWindow
    from frtdesk.ui.manual.window import ManualWindow
    from frtdesk.ui.names.window import NamesWindow
    from frtdesk.ui.settings.window import SettingsUndo, SettingsWindow


class Windows:
    """By the names in `_MAKERS`."""

    def __init__(self, desk: WindowDesk) -> None:
        self._desk = desk
        self._made: dict[str, QWidget] = {}

    def __getitem__(self, what: str) -> QWidget:
        """A window by its name."""
        made = self._made.get(what)
        if made is None:
            made = self._made[what] = _MAKERS[what](self._desk)
            if what != "manual":  # the key for help belongs to each of them, also to one that the others wait for
                made.addAction(self._desk.window.commands.actions["help.manual"])
        return made

    def show(self, what: str) -> None:
        """Show a window before all others."""
        shown = self[what]
        place = self._help_place() if what == "manual" else None
        shown.show()
        shown.raise_()
        shown.activateWindow()
        if place is not None:
            cast("ManualWindow", shown).open_at(place)

    def _help_place(self) -> str | None:
        from frtdesk.app.help_place import help_place

        return help_place(self._desk, {name: made for name, made in self._made.items() if name != "manual"})

    @property
    def undo_of_settings(self) -> SettingsUndo | None:
        """What the window of settings offers to undo, for one that is made anew."""
        from frtdesk.ui.settings.window import SettingsWindow

        made = self._made.get("settings")
        return made.offered if isinstance(made, SettingsWindow) else None

    def show_settings(self, undo: SettingsUndo | None) -> None:
        """Show the window of settings as it was in a main window before this one."""
        from frtdesk.ui.settings.window import SettingsWindow

        self.show("settings")
        made = self._made["settings"]
        if undo is not None and isinstance(made, SettingsWindow):
            made.offer(undo)

    def hide(self, what: str) -> None:
        """Close a window, if it was made."""
        if what in self._made:
            self._made[what].close()

    def is_visible(self, what: str) -> bool:
        """Whether a window is on the screen."""
        return what in self._made and self._made[what].isVisible()

    def show_chapter(self, name: str) -> None:
        """Show the manual at the chapter of a file name."""
        self.show("manual")
        cast("ManualWindow", self["manual"]).open_at(name)

    def show_setting(self, title: str) -> None:
        """Show the settings that answer a title."""
        self.show("settings")
        cast("SettingsWindow", self["settings"]).search.setText(title)

    def toggle_palette(self) -> None:
        """Open the command palette over the window, or close it."""
        from frtdesk.ui.palette.window import PaletteWindow

        palette = self["palette"]
        assert isinstance(palette, PaletteWindow)
        if palette.isVisible():
            palette.leave()
        else:
            palette.open()

    def ask_before(self, act: Callable[[], None]) -> bool:
        """Whether nothing is typed that is kept nowhere and that `act` would lose; else the person is asked first, and
        `act` is done when they throw it away."""
        asking = self._made.get("names")
        return asking is None or cast("NamesWindow", asking).ask_before(act)

    def close(self) -> None:
        """Close them all; what is being typed in them is done first."""
        for window in self._made.values():
            window.close()

    def release(self) -> None:
        """Let go of them, for good."""
        form = self._made.get("event_form")
        if form is not None:
            cast("EventWindow", form).let_go()
        for window in self._made.values():
            window.deleteLater()
        self._made.clear()


def _about(desk: WindowDesk) -> QWidget:
    from frtdesk.ui.about import AboutDialog

    return AboutDialog(versions(), desk.window)


def _legend(desk: WindowDesk) -> QWidget:
    from frtdesk.ui.legend_dialog import LegendDialog

    return LegendDialog(desk.appearance, desk.window)


def _settings(desk: WindowDesk) -> QWidget:
    from frtdesk.ui.settings.window import SettingsWindow

    return SettingsWindow(desk.settings, desk.appearance, desk.window)


def _keys(desk: WindowDesk) -> QWidget:
    from frtdesk.app.key_sheets import KeySheets
    from frtdesk.ui.keys.sheet import SheetWindow

    sheets = KeySheets(desk.workspace, desk.ask)
    return SheetWindow(desk.settings, desk.appearance, sheets, lambda: desk.show("change_keys"), desk.window)


def _change_keys(desk: WindowDesk) -> QWidget:
    from frtdesk.ui.keys.change import ChangeKeys

    return ChangeKeys(desk.settings, desk.appearance, lambda: desk.show("keys"), desk.window)


def _palette(desk: WindowDesk) -> QWidget:
    from frtdesk.app.palette import make_palette

    return make_palette(desk)


def _manual(desk: WindowDesk) -> QWidget:
    from frtdesk.ui.manual.window import ManualWindow

    def ask_file(then: Callable[[str], None]) -> None:
        desk.ask.file_to_save(translate("manual", "Save as PDF"), "frtdesk-manual.pdf", then, replace=True)

    def run(action: str) -> None:
        desk.window.activateWindow()
        desk.window.commands.actions[action].trigger()

    return ManualWindow(desk.appearance, desk.open_url, run, ask_file)


def _save_view(desk: WindowDesk) -> QWidget:
    from frtdesk.ui.views.save_dialog import SaveViewDialog

    return SaveViewDialog(desk.views, desk.appearance, desk.window)


def _shared_view(desk: WindowDesk) -> QWidget:
    from frtdesk.ui.views.shared_dialog import SharedViewDialog

    return SharedViewDialog(desk.views, desk.appearance, desk.ask, desk.open_shared_view, desk.window)


def _lesson_editor(desk: WindowDesk) -> QWidget:
    from frtdesk.ui.lessons.window import LessonsWindow

    return LessonsWindow(desk, desk.appearance, desk.window)


def _event_form(desk: WindowDesk) -> QWidget:
    from frtdesk.base import paths
    from frtdesk.formats.event_drafts import EventDrafts
    from frtdesk.ui.forms.event_window import EventWindow

    drafts = EventDrafts(paths.user_data_folder() / "drafts")
    window = EventWindow(desk, desk.appearance, desk.runner, drafts, desk.window)
    desk.others.changed.connect(window.meanwhile.hear)
    return window


def _bin(desk: WindowDesk) -> QWidget:
    from frtdesk.ui.forms.bin_window import BinWindow

    return BinWindow(desk, desk.runner, desk.window)


def _server(desk: WindowDesk) -> QWidget:
    from frtdesk.app.servers import forget
    from frtdesk.ui.server_dialogs import AddressDialog

    def last() -> str:
        return next((name for name in map(str, desk.settings["recent_files"]) if name.startswith("postgresql")), "")

    def forgotten(target: str, say: Callable[[str], None]) -> None:
        forget(target, desk.settings, desk.runner, say)

    return AddressDialog(desk.open_target, last, forgotten, desk.window)


def _names(desk: WindowDesk) -> QWidget:
    from frtdesk.ui.names.window import NamesWindow

    return NamesWindow(desk, desk.appearance, desk.runner, desk.window)


def _bulk(desk: WindowDesk) -> QWidget:
    from frtdesk.ui.bulk.window import BulkWindow

    return BulkWindow(desk, desk.appearance, desk.runner, desk.window)


def _duplicates(desk: WindowDesk) -> QWidget:
    from frtdesk.base import paths
    from frtdesk.formats.told_apart import ToldApart
    from frtdesk.ui.duplicates.window import DuplicatesWindow

    told = ToldApart(paths.user_data_folder() / "told-apart")
    return DuplicatesWindow(desk, desk.appearance, desk.runner, told, desk.window)


def _merge_events(desk: WindowDesk) -> QWidget:
    from frtdesk.ui.duplicates.sheet import MergeEventsSheet

    return MergeEventsSheet(desk, desk.appearance, desk.runner, desk.window)


def _safety_copies(desk: WindowDesk) -> QWidget:
    from frtdesk.app.window_copies import WindowCopies
    from frtdesk.ui.safety_copies import SafetyCopiesWindow

    copies = WindowCopies(desk.workspace, desk.history, desk.runner, desk.databases.open, desk.unforeseen)
    return SafetyCopiesWindow(copies, desk.window)


def _merge(desk: WindowDesk) -> QWidget:
    from frtdesk.ui.merging.window import MergeWindow

    return MergeWindow(desk.merges, desk.appearance, desk.unforeseen, desk.window)


def _make_import_dialog(desk: WindowDesk) -> QWidget:
    from frtdesk.base import paths
    from frtdesk.formats.kept_profiles import KeptProfiles
    from frtdesk.ui.importing.dialog import ImportDialog

    profiles = KeptProfiles(paths.profiles_folder())
    dialog = ImportDialog(desk.imports, profiles, desk.runner, desk.ask, desk.appearance, desk.unforeseen, desk.window)
    dialog.finished.connect(lambda _result: desk.imports.forget_pasted())
    return dialog


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


_MAKERS: Mapping[str, Callable[[WindowDesk], QWidget]] = {
    "export": _make_export_dialog,
    "import": _make_import_dialog,
    "save_view": _save_view,
    "shared_view": _shared_view,
    "manual": _manual,
    "keys": _keys,
    "change_keys": _change_keys,
    "palette": _palette,
    "lessons": lambda desk: desk.teaching.make_chooser(),
    "quiz": lambda desk: desk.teaching.make_quiz_dialog(desk.ask),
    "lesson_editor": _lesson_editor,
    "event_form": _event_form,
    "bin": _bin,
    "server": _server,
    "names": _names,
    "bulk": _bulk,
    "duplicates": _duplicates,
    "merge_events": _merge_events,
    "merge": _merge,
    "safety_copies": _safety_copies,
    "about": _about,
    "legend": _legend,
    "settings": _settings,
}
