"""The way out to the web: asked for first, where the person wants that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from frtdesk.base.words import translate
from frtdesk.state.notice import Notice
from frtdesk.ui.widgets.web_link import web_address

if TYPE_CHECKING:
    from frtdesk.app.desk import WindowDesk


def open_link(desk: WindowDesk, address: str) -> None:
    """Hand a web address to the browser; anything else is refused with a sentence, whatever the settings say."""
    checked = web_address(address)
    if checked is None:
        desk.workspace.tell(Notice(translate("desk", "Only web addresses (http, https) are opened.")))
    elif desk.settings["ask_before_links"]:
        from frtdesk.ui.link_dialog import LinkDialog

        LinkDialog(checked, lambda ask_again: _open(desk, checked, ask_again), desk.window).open()
    else:
        _open(desk, checked, True)


def _open(desk: WindowDesk, address: str, ask_again: bool) -> None:
    if not ask_again:
        desk.settings["ask_before_links"] = False
    QDesktopServices.openUrl(QUrl.fromEncoded(address.encode("ascii")))
