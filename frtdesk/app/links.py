"""The way out to the web and to mail: asked for first, where the person wants that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from frtdesk.base.words import translate
from frtdesk.state.notice import Notice
from frtdesk.ui.widgets import web_link

if TYPE_CHECKING:
    from frtdesk.app.desk import WindowDesk


def open_link(desk: WindowDesk, address: str) -> None:
    """Hand an address to the desktop; what is none is refused with a sentence, whatever the settings say."""
    checked = web_link.link_address(address)
    if checked is None:
        desk.workspace.tell(Notice(translate("desk", "Only plain addresses (http, https, mailto) are opened.")))
    elif desk.settings["ask_before_links"]:
        from frtdesk.ui.link_dialog import LinkDialog

        LinkDialog(checked, lambda ask_again: _open(desk, checked, ask_again), desk.window).open()
    else:
        web_link.open_link(checked)


def _open(desk: WindowDesk, address: str, ask_again: bool) -> None:
    if not ask_again:
        desk.settings["ask_before_links"] = False
    web_link.open_link(address)
