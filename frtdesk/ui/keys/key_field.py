"""A field that waits for keys instead of letters."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from frtdesk.base.words import translate
from frtdesk.ui.widgets.key_words import is_modifier, pressed


class KeyField(QLineEdit):
    """`caught(key)`: keys went down together, as `key_names` spells them, empty where Qt does not know them;
    `given_up`: Esc, or the focus went elsewhere. All keys come here, also Tab and those of the window, but Esc."""

    caught = Signal(str)
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setPlaceholderText(translate("keys", "Press the new keys now; Esc gives up"))
        self.setAccessibleName(translate("keys", "Press the new keys now; Esc gives up"))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._press(event)
            event.accept()
            return True
        return super().event(event)

    def _press(self, event: QKeyEvent) -> None:
        if is_modifier(event) or event.isAutoRepeat():
            return
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Escape and plain:
            self.given_up.emit()
        else:
            self.caught.emit(pressed(event))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.given_up.emit()
