"""What becomes of a setting the moment it is changed: look, words, names; and that it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from frtdesk.app.author import author_named
from frtdesk.app.language import speaks_otherwise
from frtdesk.base import date_order, week
from frtdesk.base.words import translate
from frtdesk.state.notice import Notice
from frtdesk.state.setting import SETTINGS
from frtdesk.state.settings import Settings
from frtdesk.ui.desktop_look import DesktopLook
from frtdesk.ui.style import dress, theme_named

if TYPE_CHECKING:
    from frtdesk.app.desk import WindowDesk

LOOK = ("theme", "text_scale", "touch")


def use_dates(settings: Settings) -> None:
    """Dates and weeks as these settings have them."""
    date_order.use_iso(settings["date_order"] == "iso")
    week.begin_on(settings["week_begins"])


class SettingEffects:
    """Follows the settings of a desk. Part of it; `release` lets go of what outlives a window."""

    def __init__(self, desk: WindowDesk) -> None:
        self._desk = desk
        self._at_rest = QObject()
        self._saving = False
        use_dates(desk.settings)
        desk.settings.changed.connect(self._on_setting_changed)
        self._look = DesktopLook(desk.window)
        self._look.changed.connect(self._on_desktop_changed)

    def release(self) -> None:
        self._look.changed.disconnect(self._on_desktop_changed)

    def tell_broken(self) -> None:
        """Say where a file of settings is that could not be read."""
        settings = self._desk.settings
        if settings.broken is not None:
            said = translate("settings", "Your settings could not be read; frtdesk begins with its usual ones.")
            kept = translate("settings", "The file is kept as {name}.").format(name=settings.broken)
            self._desk.workspace.tell(Notice(said, kept))
            settings.broken = None

    # ------------------------------------------------------------------ signals

    def _on_setting_changed(self, key: str) -> None:
        if key in LOOK:
            self._style()
        if key == "week_begins":
            use_dates(self._desk.settings)
            self._desk.appearance.changed.emit()
        if key == "author":
            self._desk.write_as(author_named(self._desk.settings["author"]))
        if key == "language" and speaks_otherwise(self._desk.settings["language"]):
            self._desk.make_anew()
        if key == "date_order":
            self._desk.make_anew()
        if SETTINGS[key].shown or SETTINGS[key].travels:
            self._desk.window.commands.refresh()
            self._save_soon()

    def _on_desktop_changed(self) -> None:
        if self._desk.settings["theme"] == "system":
            self._style()

    # ------------------------------------------------------------------ effects

    def _style(self) -> None:
        settings = self._desk.settings
        theme, factor = theme_named(settings["theme"]), float(settings["text_scale"])
        dress(theme, factor, settings["touch"])
        self._desk.appearance.use(theme, factor, settings["touch"])

    def _save_soon(self) -> None:
        """Once for several that change together."""
        if not self._saving:
            self._saving = True
            QTimer.singleShot(0, self._at_rest, self._save)

    def _save(self) -> None:
        self._saving = False
        self._desk.settings.save()
