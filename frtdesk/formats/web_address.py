"""Which addresses of a database a click may lead to."""

from __future__ import annotations

from urllib.parse import urlsplit

LONGEST = 2_000
"""Characters; programs that show slides refuse longer ones."""


def is_web_address(url: str) -> bool:
    """Whether it is a page of the web: never a file, a program or a script."""
    try:
        parts = urlsplit(url)
        return parts.scheme.lower() in ("http", "https") and bool(parts.hostname) and _is_plain(url)
    except ValueError:
        return False


def is_safe_link(url: str) -> bool:
    """Whether it is a page of the web, or an address to write to."""
    return is_web_address(url) or (url[:7].lower() == "mailto:" and "@" in url and _is_plain(url))


def host_of(url: str) -> str:
    """aclu.org: what of an address is shown where there is no room for all; empty for what is no page of the web."""
    if not is_web_address(url):
        return ""
    return (urlsplit(url).hostname or "").removeprefix("www.")[:60]


def _is_plain(url: str) -> bool:
    return len(url) <= LONGEST and all(" " < letter != "\x7f" and not "\ud800" <= letter <= "\udfff" for letter in url)
