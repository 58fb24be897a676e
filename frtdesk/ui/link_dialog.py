"""Asked before a link leaves the program: the whole address, as it is, and whether to go there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from frtdesk.base.words import translate
from frtdesk.ui.forms.fields import button, sentence
from frtdesk.ui.roomy_dialog import RoomyDialog
from frtdesk.ui.widgets.web_link import is_mail, leads_to

BREAK_AFTER = "/?&=-_.%"
"""Signs of an address after which a line may end."""


class LinkDialog(RoomyDialog):
    """`go` gets whether to ask again the next time. `address`: one of the web or of mail that was looked at already."""

    def __init__(self, address: str, go: Callable[[bool], None], parent: QWidget | None = None) -> None:
        super().__init__(parent, letters=56)
        self._address = address
        self._go = go
        self.setWindowTitle(translate("link", "Open a link"))
        heading = QLabel(question(address))
        heading.setProperty("role", "heading")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        shown = sentence()
        shown.setText(breakable(address))
        shown.setAccessibleName(address)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.again = QCheckBox(translate("link", "Ask each time"))
        self.again.setToolTip(translate("link", "Settings > Links asks again."))
        self.again.setChecked(True)
        column = self.column(10)
        for widget in (heading, shown, self.again):
            column.addWidget(widget)
        column.addStretch(1)
        copy = button(translate("link", "Copy the address"), self._copy)
        self.open_button = button(translate("link", "Open"), self._open, "primary")
        self.open_button.setDefault(True)
        self.put_buttons([copy], [button(translate("link", "Cancel"), self.reject), self.open_button])
        self.open_button.setFocus()
        self.finished.connect(self.deleteLater)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self.reject()

    def _open(self) -> None:
        ask_again = self.again.isChecked()
        self.accept()
        self._go(ask_again)


def question(address: str) -> str:
    """Whether to go where the address leads."""
    place = leads_to(address)[:120]
    if is_mail(address):
        return translate("link", "Write a {mail} in your mail program?").format(mail=place)
    return translate("link", "Open this page of {host} in your browser?").format(host=place)


def breakable(address: str) -> str:
    """An address that may be broken into lines, as its words do not end; shortened where it is very long."""
    shown = address if len(address) <= 600 else address[:600] + "…"
    return "".join(letter + ("\u200b" if letter in BREAK_AFTER else "") for letter in shown)
