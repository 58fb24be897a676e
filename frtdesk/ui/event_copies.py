"""Events on the clipboard: their text for any program, and beside it the events whole for a paste into frtdesk."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication


def put_on_clipboard(text: str, events: bytes) -> None:
    """`events`: in frtdesk's own JSON; empty where the text is all that there is."""
    from frtdesk.formats.frtdesk_json import MIME  # not before something is copied

    copied = QMimeData()
    copied.setText(text)
    if events:
        copied.setData(MIME, events)
    QGuiApplication.clipboard().setMimeData(copied)


def events_on_clipboard() -> bytes:
    """What was put there with a text; empty where something else was copied since."""
    from frtdesk.formats.frtdesk_json import MIME

    copied = QGuiApplication.clipboard().mimeData()
    return bytes(copied.data(MIME).data()) if copied is not None and copied.hasFormat(MIME) else b""
