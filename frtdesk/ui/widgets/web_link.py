"""Which addresses are opened, and how: http and https, in the person's own browser, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

LONGEST = 4_000


def web_address(text: str | None) -> str | None:
    """The address if it leads to the web, spelled so that it shows where (no look-alike letters in the host); None
    for any other scheme, for none, and for what is no address."""
    if not text or len(text) > LONGEST or not text.isprintable() or any(c.isspace() for c in text):
        return None
    url = QUrl(text, QUrl.ParsingMode.TolerantMode)
    if not url.isValid() or url.scheme() not in ("http", "https") or not url.host() or url.userInfo():
        return None
    return bytes(url.toEncoded().data()).decode("ascii")


def open_in_browser(address: str) -> None:
    """Hand a web address to the desktop; anything else is left alone."""
    checked = web_address(address)
    if checked is not None:
        QDesktopServices.openUrl(QUrl.fromEncoded(checked.encode("ascii")))
