"""Titles beside their marks: whole, shortened at a word, or not at all; never moved, never touching."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict

import numpy as np

from frtdesk.model.event_words import untitled
from frtdesk.timeline.measure import Measure, TextStyle

ELLIPSIS = "…"
LONGEST = 300
"""Characters of a title that are ever measured; beyond that it is shortened anyway."""

MOST_LETTERS = 60
"""Letters of a title that are tried one by one."""

REMEMBERED = 6_000
"""Titles whose word widths are kept: a few screens full, some 3 MB."""


def one_line(text: str) -> str:
    """A title as a single line without control characters, bounded: what a hostile file cannot stretch."""
    text = text[: LONGEST * 2]
    if not text.isprintable():
        text = "".join(c if c.isprintable() else " " for c in text)
    return " ".join(text.split())


class TitleFitter:
    """Shortens titles to a width. Keeps what it measured: labels of neighbouring frames are mostly the same."""

    def __init__(self, measure: Measure) -> None:
        self._measure = measure
        self._known: OrderedDict[tuple[str, TextStyle], tuple[list[str], list[float]]] = OrderedDict()

    def fit(self, title: str, style: TextStyle, room: float) -> tuple[str, float]:
        """The longest form of `title` that is at most `room` wide, and its width; ("", 0) if not one word fits."""
        forms, widths = self._forms(title, style)
        at = bisect_right(widths, room) - 1
        return (forms[at], widths[at]) if at >= 0 else ("", 0.0)

    def fit_event(self, title: str, style: TextStyle, room: float) -> tuple[str, float]:
        """The same for the title of an event; one without a title says so."""
        return self.fit(title if self._forms(title, style)[0] else untitled(), style, room)

    def fit_letters(self, title: str, style: TextStyle, room: float) -> tuple[str, float]:
        """As many letters of `title` as `room` has, with an ellipsis, for what must not go without a name; ("", 0) if
        there is not even one."""
        line = one_line(title)
        forms = [line[:n].rstrip() + ELLIPSIS for n in range(1, min(len(line), MOST_LETTERS) + 1)]
        if not forms:
            return "", 0.0
        widths = np.maximum.accumulate(self._measure(forms, style))
        at = int(np.searchsorted(widths, room, "right")) - 1
        return (forms[at], float(widths[at])) if at >= 0 else ("", 0.0)

    def _forms(self, title: str, style: TextStyle) -> tuple[list[str], list[float]]:
        """Every form a title may take, the shortest first, with widths that never decrease."""
        key = (title, style)
        known = self._known.get(key)
        if known is not None:
            return known
        line = one_line(title)
        words = line[:LONGEST].split(" ") if line else []
        forms = [" ".join(words[:n]).rstrip(",;:–- ") + ELLIPSIS for n in range(1, len(words))]
        if words:
            forms.append(line if len(line) <= LONGEST else line[:LONGEST] + ELLIPSIS)
        widths: list[float] = np.maximum.accumulate(self._measure(forms, style)).tolist() if forms else []
        self._known[key] = (forms, widths)
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        return forms, widths
