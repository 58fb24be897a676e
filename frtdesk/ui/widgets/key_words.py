"""Keys as they stand on this machine's keyboard, and as Qt hears them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from frtdesk.actions.key_names import spelt

KEY = "key"
"""The property of a QAction that holds its first key as it is shown; empty without one."""

_HELD = Qt.KeyboardModifier
_ALONE = (
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R, Qt.Key.Key_Hyper_L, Qt.Key.Key_Hyper_R, Qt.Key.Key_Mode_switch,
)  # fmt: skip


def native(key: str) -> str:
    """A portable key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def natively(keys: Sequence[str]) -> tuple[str, ...]:
    return tuple(filter(None, map(native, keys)))


def with_key(action: QAction) -> str:
    """The tooltip of a button that does an action: its help, and its key on a line of its own."""
    key = action.property(KEY)
    return f"{action.toolTip()}\n{key}" if key else action.toolTip()


def is_modifier(event: QKeyEvent) -> bool:
    """Whether only Shift, Ctrl and the like went down: more is to come."""
    return Qt.Key(event.key()) in _ALONE


def pressed(event: QKeyEvent) -> str:
    """The key of a press as `key_names` spells it; empty where Qt does not know it. A sign counts without the Shift
    that a keyboard needs for it, since another keyboard needs none; keys of the number pad count as the others."""
    if event.key() in (0, Qt.Key.Key_unknown):
        return ""
    held = event.modifiers() & (_HELD.ControlModifier | _HELD.AltModifier | _HELD.ShiftModifier | _HELD.MetaModifier)
    key = event.key()
    if key == Qt.Key.Key_Backtab:
        key = Qt.Key.Key_Tab
    is_sign = (0x20 < key < 0x7F and not chr(key).isalnum()) or (0xA0 < key < 0x1000 and not chr(key).isalpha())
    if is_sign:
        held &= ~_HELD.ShiftModifier
    return spelt(QKeySequence(key | held.value).toString(QKeySequence.SequenceFormat.PortableText))
