"""Tooltips that show a text as it is: Qt takes what looks like markup for markup."""

from __future__ import annotations

import html

from frtdesk.ui.widgets.laid_text import clean


def plain_tip(text: str, limit: int = 600) -> str:
    """A tooltip, wrapped, that shows `text` and no markup in it; empty for an empty text."""
    shown = html.escape(clean(text, limit)).replace("\n", "<br>")
    return f"<qt>{shown}</qt>" if shown else ""
