"""Tooltips for texts that may hold anything."""

from __future__ import annotations

from html import escape

LONGEST = 1_000
"""Characters that are shown."""

ON_A_LINE = 90
"""Characters that need not be wrapped."""


def plain_tip(text: str) -> str:
    """A tooltip that shows a text as it stands, wrapped; Qt would take some texts for HTML. A short one without
    a sign of HTML goes as it is, since a screen reader is told the tooltip where there is no other description."""
    if len(text) <= ON_A_LINE and "\n" not in text and "<" not in text:
        return text
    return f"<p style='white-space: pre-wrap'>{escape(text[:LONGEST])}</p>"
