"""Compares names as people write them: without regard to case, accents, kinds of dash and quote, or spacing."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable

# Letters with a stroke and ligatures have no decomposition in Unicode, yet readers leave them out like accents.
_PLAIN = str.maketrans({
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th",
    "‘": "'", "’": "'", "“": '"', "”": '"', "‐": "-", "‑": "-", "–": "-", "—": "-",
})  # fmt: skip

_LONGEST = 80
_MOST = 20_000


def folded(name: str) -> str:
    """The form under which two spellings of one name are equal: "São  Paulo" and "sao paulo"."""
    if name.isascii():
        return " ".join(name.casefold().split())  # four times faster, and most names are
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(bare.translate(_PLAIN).split())


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that was most likely meant, or None. Looks at no more than 20,000 names and 80 letters of each."""
    wanted = folded(name[:_LONGEST])
    if not wanted:
        return None
    spelling: dict[str, str] = {}
    for candidate, _ in zip(known, range(_MOST), strict=False):
        spelling.setdefault(folded(candidate[:_LONGEST]), candidate)
    close = difflib.get_close_matches(wanted, spelling, 5, 0.6)
    if close:
        return spelling[max(close, key=lambda plain: _likeness(wanted, plain))]
    # A part of a longer name is far from it by letters: "Brookings" for "Brookings Institution".
    return next((whole for plain, whole in spelling.items() if f" {wanted} " in f" {plain} "), None)


def _likeness(wanted: str, plain: str) -> tuple[float, int]:
    """Letters in common; of equals, the one that begins alike: "acter" is as near to "after" as to "actor"."""
    ratio = difflib.SequenceMatcher(None, plain, wanted).ratio()
    shorter = min(len(wanted), len(plain))
    return ratio, next((i for i in range(shorter) if wanted[i] != plain[i]), shorter)
