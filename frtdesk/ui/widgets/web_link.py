"""Which addresses are opened, and how they are shown before: http and https in the person's own browser, mailto in the
mail program, and nothing else.

What is opened is what was shown: plain ASCII, with the host in the letters of the net's own directory (`xn--…` where
others look like them). An address that says one thing and does another (a name before an @, signs that turn the
direction of writing) is shown letter by letter and not opened.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from frtdesk.base.words import translate

LONGEST = 4_000
_MAIL = re.compile(r"mailto:([A-Za-z0-9._+-]{1,64})@([^@?/%\s]{1,253})(\?[!-~]*)?", re.IGNORECASE)
_MAY_SAY = {"subject", "body"}
"""What a link may put into a mail: never who else gets it, nor a file that goes along."""


def link_address(text: str | None) -> str | None:
    """The address if it may be opened, spelled so that it shows where it leads; None for any other scheme, for none,
    and for what is no address."""
    if not text or len(text) > LONGEST or not text.isprintable() or any(c.isspace() for c in text):
        return None
    return _mail_address(text) if text[:7].lower() == "mailto:" else web_address(text)


def web_address(text: str | None) -> str | None:
    """The same for pages of the web alone."""
    if not text or len(text) > LONGEST or not text.isprintable() or any(c.isspace() for c in text):
        return None
    url = QUrl(text, QUrl.ParsingMode.TolerantMode)
    if not url.isValid() or url.scheme() not in ("http", "https") or not url.host() or "@" in _authority(text):
        return None
    return bytes(url.toEncoded().data()).decode("ascii")


def is_mail(address: str) -> bool:
    """Whether an address that may be opened is one to write to."""
    return address.startswith("mailto:")


def leads_to(address: str) -> str:
    """The one thing to know of an address that may be opened: aclu.org, or to whom a mail goes."""
    if is_mail(address):
        return translate("detail", "mail to {person}").format(person=address[7:].partition("?")[0])
    url = QUrl.fromEncoded(address.encode("ascii"))
    host = bytes(QUrl.toAce(url.host()).data()).decode("ascii") or url.host()
    return host.removeprefix("www.") if url.port() < 0 else f"{host}:{url.port()}"


def spelled_out(text: str, most: int = 300) -> str:
    """An address that is not opened, on one line, with every sign that nobody would see as its number."""
    shown = text[:most] + ("…" if len(text) > most else "")
    return "".join(c if c.isprintable() else f"‹U+{ord(c):04X}›" for c in shown)


def open_link(address: str) -> None:
    """Hand an address to the desktop; what may not be opened is left alone."""
    checked = link_address(address)
    if checked is not None:
        QDesktopServices.openUrl(QUrl.fromEncoded(checked.encode("ascii")))


def _authority(text: str) -> str:
    """What stands between the scheme and the path."""
    return text.partition("://")[2].partition("/")[0].partition("?")[0].partition("#")[0]


def _mail_address(text: str) -> str | None:
    found = _MAIL.fullmatch(text)
    if found is None:
        return None
    name, host, more = found.groups()
    ace = bytes(QUrl.toAce(host).data()).decode("ascii")
    fields = {one.partition("=")[0].lower() for one in (more or "?")[1:].split("&") if one}
    if not ace or not fields <= _MAY_SAY:
        return None
    return f"mailto:{name}@{ace}{more or ''}"
