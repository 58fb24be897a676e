"""What a database on a server is asked for: its address, and the password of whoever opens it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from frtdesk.base.words import translate
from frtdesk.ui.forms.fields import button, sentence
from frtdesk.ui.roomy_dialog import RoomyDialog

BEGINNING = "postgresql+psycopg://"

Forget = Callable[[str, Callable[[str], None]], None]
"""Forgets an address, and says what became of it when it is done."""


class AddressDialog(RoomyDialog):
    """`open_target` gets what was typed. `proposed`: the address to begin with. `forget` takes one off the recent ones,
    and its password out of the keyring."""

    def __init__(
        self, open_target: Callable[[str], None], proposed: Callable[[], str], forget: Forget, parent: QWidget
    ) -> None:
        super().__init__(parent, letters=64)
        self._open_target = open_target
        self._proposed = proposed
        self._forget_address = forget
        self.setWindowTitle(translate("server", "Open a shared database"))
        self.address = QLineEdit()
        self.address.setAccessibleName(translate("server", "Address of the database"))
        self.address.setPlaceholderText(translate("server", "postgresql+psycopg://name@server/database"))
        self.address.textChanged.connect(self._on_changed)
        label = QLabel(translate("server", "Address"))
        label.setBuddy(self.address)
        hint = sentence()
        hint.setText(
            translate(
                "server",
                "Ask whoever runs the server for it: your name there, the server and the database. A password is asked"
                " for when the server wants one, and stands in no file of frtdesk.",
            )
        )
        column = self.column(10)
        for widget in (label, self.address, hint):
            column.addWidget(widget)
        self.said = sentence()
        self.said.hide()
        column.addWidget(self.said)
        column.addStretch(1)
        self.go = button(translate("server", "Open"), self._go, "primary")
        self.go.setDefault(True)
        self.forget = button(translate("server", "Forget it"), self._forget)
        self.forget.setToolTip(
            translate("server", "Take this database off the list of recent ones, and its password out of the keyring.")
        )
        self.put_buttons([self.forget], [button(translate("server", "Cancel"), self.reject), self.go])

    def showEvent(self, event: QShowEvent) -> None:
        self.address.setText(self._proposed() or BEGINNING)
        self.address.setFocus()
        self.address.end(False)
        self._on_changed()
        super().showEvent(event)

    def _on_changed(self) -> None:
        text = self.address.text().strip()
        there = "://" in text and not text.endswith("://")
        self.go.setEnabled(there)
        self.forget.setEnabled(there)
        self.say("")

    def say(self, words: str) -> None:
        """One sentence under the address; empty for none."""
        self.said.setText(words)
        self.said.setVisible(bool(words))
        if self.isVisible():
            self.fit()

    def _forget(self) -> None:
        self.forget.setEnabled(False)
        self._forget_address(self.address.text().strip(), self.say)

    def _go(self) -> None:
        text = self.address.text().strip()
        self.accept()
        self.address.clear()
        self._open_target(text)


class PasswordDialog(RoomyDialog):
    """Asks once; `done` gets the password and whether the keyring shall keep it. `keyring`: whether there is one;
    `kept`: whether it holds a password for this, which was wrong."""

    def __init__(
        self, name: str, said: str, done: Callable[[str, bool], None], parent: QWidget, *, keyring: bool, kept: bool
    ) -> None:
        super().__init__(parent, letters=56)
        self._done = done
        self.setWindowTitle(translate("server", "Password"))
        heading = QLabel(translate("server", "Password for {name}").format(name=name[:200]))
        heading.setProperty("role", "heading")
        heading.setWordWrap(True)
        why = sentence()
        why.setText(said)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(translate("server", "Password"))
        self.keep = QCheckBox(translate("server", "Keep it in the keyring of this computer"))
        self.keep.setChecked(kept)
        self.keep.setVisible(keyring)
        self.none = sentence()
        self.none.setText(
            translate(
                "server",
                "frtdesk finds no keyring on this computer, so it asks each time. The password may also stand in the"
                " environment, in PGPASSWORD, or in the file .pgpass.",
            )
        )
        self.none.setVisible(not keyring)
        column = self.column(10)
        for widget in (heading, why, self.password, self.keep, self.none):
            column.addWidget(widget)
        column.addStretch(1)
        go = button(translate("server", "Connect"), self._go, "primary")
        go.setDefault(True)
        self.put_buttons([], [button(translate("server", "Cancel"), self.reject), go])
        self.finished.connect(self.deleteLater)

    def _go(self) -> None:
        typed, keep = self.password.text(), self.keep.isChecked()
        self.password.clear()
        self.accept()
        self._done(typed, keep)
