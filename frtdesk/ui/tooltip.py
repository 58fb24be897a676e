"""Tooltips for texts that may hold anything."""

from __future__ import annotations

from html import escape

LONGEST = 1_000
"""Characters that are shown."""


def plain_tip(text: str) -> str:
    """A tooltip that shows a text as it stands, wrapped; Qt would take some texts for HTML."""
    return f"<p style='white-space: pre-wrap'>{escape(text[:LONGEST])}</p>"
