"""Ids for events that come without one: their date and title in small letters, so that the same event gets the same."""

from __future__ import annotations

import hashlib
import re
import unicodedata

_LONGEST = 80


def proposed_id(title: str, start: str | None) -> str:
    """2019-05-14-somerville-bans-it. Letters that have no plain form are told by a number that follows from them."""
    words = title.casefold() if title.isascii() else unicodedata.normalize("NFKD", title.casefold())
    plain = re.sub(r"[^a-z0-9]+", "-", words.encode("ascii", "ignore").decode()).strip("-")
    lost = not words.isascii() and any(
        letter.isalnum() and not letter.isascii() and not unicodedata.combining(letter) for letter in words
    )
    day = re.match(r"-?\d{4}(?:-\d\d){0,2}|Y-?\d+", start or "")
    parts = [day[0].strip("-") if day else "", plain[:_LONGEST].strip("-")]
    if lost or not plain:
        parts.append(hashlib.sha256(title.encode("utf-8", "replace")).hexdigest()[:8])
    return "-".join(filter(None, parts))
