"""The button "Views" with all that it does in a window."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from frtdesk.actions.action import Desk
from frtdesk.actions.views import save_view_file
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.commands import Commands
from frtdesk.ui.views.button import ViewsButton


def furnished_button(desk: Desk, appearance: Appearance, commands: Commands, window: QWidget) -> ViewsButton:
    """The button, joined to a desk's views; menus follow what it changes."""
    views, history = desk.views, desk.history
    button = ViewsButton(views, appearance, commands.actions, window)
    for signal in (views.shelves.changed, views.visit.changed, history.changed):
        signal.connect(commands.refresh)
    button.panel.copied.connect(lambda entry: desk.copy_view(entry.saved))
    button.panel.exported.connect(lambda entry: save_view_file(desk, entry.saved))
    return button
