"""The keys of one action, to be taken away and added to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from frtdesk.actions.action import Action
from frtdesk.actions.key_rules import refusal
from frtdesk.actions.keymap import (
    add_key,
    is_changed,
    keys_of,
    lost_by_reset,
    owner,
    remove_key,
    reset_all,
    reset_key,
    staying,
)
from frtdesk.base.words import translate
from frtdesk.state.settings import Settings
from frtdesk.ui.keys.key_field import KeyField
from frtdesk.ui.widgets.flow_layout import FlowLayout
from frtdesk.ui.widgets.flow_row import flow_row
from frtdesk.ui.widgets.key_words import native

MOST = 8
"""Keys of one action."""


class ChosenKeys(QWidget):
    """What is said and asked about the action that is chosen in the list. All is done at once, and kept. `told`: a
    sentence is there that wants to be seen; `rebuilt`: its parts are others, in the order of `parts`."""

    told = Signal()
    rebuilt = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._action: Action | None = None
        self._yes: Callable[[], None] | None = None
        self.title = _label("name")
        self.help = _label("quiet")
        self._keys = QWidget()
        self._flow = FlowLayout(6)
        self._keys.setLayout(self._flow)
        self.chips: list[QPushButton] = []
        self.add = plain_button(translate("keys", "Add a key…"), self.catch)
        self.reset = plain_button(translate("keys", "Reset"), self._reset)
        self.reset.setToolTip(translate("keys", "Give this command the keys back that it came with."))
        self.field = KeyField()
        self.field.caught.connect(self._on_caught)
        self.field.given_up.connect(self._on_given_up)
        self.said = _label("")
        self.said.setProperty("role", "heading")
        self.yes = plain_button("", self._on_yes)
        self.yes.setProperty("role", "primary")
        self.no = plain_button(translate("keys", "Cancel"), self._on_no)
        self._answers = flow_row([self.yes, self.no])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.title, self.help, self._keys, self.field, self.said, self._answers):
            column.addWidget(part)
        self.field.hide()
        self.say("")

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What the keyboard comes to, in turn."""
        return (*self.chips, self.add, self.reset, self.field, self.yes, self.no)

    # ------------------------------------------------------------------ what is shown

    def show_action(self, action: Action | None) -> None:
        """Show the keys of this action; None: nothing is chosen."""
        if action is not self._action:
            self.say("")
            self.field.hide()
        self._action = action
        self.setVisible(action is not None)
        self.refresh()

    def refresh(self) -> None:
        """Show the keys as they are now."""
        action = self._action
        if action is None:
            return
        self.title.setText(action.title.rstrip("…"))
        self.help.setText(action.help)
        for chip in (*self.chips, self.add, self.reset):
            self._flow.removeWidget(chip)
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        keys = keys_of(action, self._settings)
        self.chips = [self._chip(action, key) for key in keys] or [self._none()]
        for chip in (*self.chips, self.add, self.reset):
            self._flow.addWidget(chip)
        self._keys.updateGeometry()
        self.add.setEnabled(len(keys) < MOST)
        self.reset.setEnabled(is_changed(action, self._settings) or keys != action.keys)
        self.rebuilt.emit()

    def _chip(self, action: Action, key: str) -> QPushButton:
        said = native(key)
        stays = key in staying(action)
        chip = QPushButton(said if stays else f"{said}  ✕")
        chip.setProperty("role", "chip")
        chip.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # "Ctrl++" is read so in every language
        chip.setAutoDefault(False)
        chip.setEnabled(not stays)
        if stays:
            chip.setToolTip(translate("keys", "Clickers send this key, so it stays."))
        else:
            chip.setToolTip(translate("keys", "Take this key away."))
            chip.clicked.connect(lambda: self._remove(action, key))
        chip.setAccessibleName(translate("keys", "Take {key} away").format(key=said))
        return chip

    @staticmethod
    def _none() -> QPushButton:
        chip = QPushButton(translate("keys", "no key"))
        chip.setProperty("role", "chip")
        chip.setEnabled(False)
        return chip

    def say(self, sentence: str, yes: str = "", then: Callable[[], None] | None = None) -> None:
        """Tell something; or ask, with what is done at `yes`."""
        self._yes = then
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        self.said.setAccessibleName(sentence)
        self.yes.setText(yes)
        self._answers.setVisible(then is not None)
        if sentence:
            self.told.emit()

    # ------------------------------------------------------------------ what is done

    def catch(self) -> None:
        """Wait for new keys."""
        if self._action is not None and self.add.isEnabled():
            self.say("")
            self.field.show()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_reset_all(self) -> None:
        """Ask whether all keys are to be as they came."""

        def reset() -> None:
            reset_all(self._settings)
            self.say(translate("keys", "All keys are as they came."))

        self.field.hide()
        self.say(translate("keys", "Give every command the keys back that it came with?"),
                 translate("keys", "Reset all"), reset)  # fmt: skip
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, action: Action, key: str) -> None:
        self.say("")
        remove_key(self._settings, action, key)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reset(self) -> None:
        action = self._action
        if action is None:
            return
        losing = lost_by_reset(self._settings, action)
        reset_key(self._settings, action)
        names = ", ".join(f"“{other.title.rstrip('…')}”" for other in losing)
        said = translate("keys", "Its keys were taken back from {actions}.").format(actions=names) if losing else ""
        self.say(said or translate("keys", "Its keys are as they came."))
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_caught(self, key: str) -> None:
        action = self._action
        if action is None:
            return
        why = refusal(action, key)
        if why:
            self.say(why)
            return
        self.field.setText(native(key))
        if key in keys_of(action, self._settings):
            self._done(translate("keys", "It has {key} already.").format(key=native(key)))
            return
        other = owner(key, action, self._settings)
        if other is None:
            self._give(action, key)
            return
        self.field.hide()
        said = translate("keys", "{key} is the key of “{action}”.")
        said = said.format(key=native(key), action=other.title.rstrip("…"))
        self.say(said, translate("keys", "Take it from there"), lambda: self._give(action, key))
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self, action: Action, key: str) -> None:
        add_key(self._settings, action, key)
        self._done(translate("keys", "{key} does this now.").format(key=native(key)))

    def _done(self, sentence: str) -> None:
        self.field.hide()
        self.field.clear()
        self.say(sentence)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ signals

    def _on_given_up(self) -> None:
        if self.field.isVisible():
            back = self.field.hasFocus()
            self.field.hide()
            self.field.clear()
            self.say("")
            if back:
                self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_yes(self) -> None:
        then, self._yes = self._yes, None
        self.say("")
        if then is not None:
            then()
            QTimer.singleShot(0, self, lambda: self.add.setFocus(Qt.FocusReason.OtherFocusReason))

    def _on_no(self) -> None:
        self.say("")
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label


def plain_button(text: str, run: Callable[[], object]) -> QPushButton:
    """A button that Enter presses only where it has the focus."""
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: run())
    return button
