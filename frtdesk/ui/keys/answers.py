"""Whether a command and its keys answer what was typed to find it."""

from __future__ import annotations

from collections.abc import Sequence

from frtdesk.actions.key_names import parted
from frtdesk.model.names import folded
from frtdesk.ui.widgets.key_words import native


def answers(asked: str, keys: Sequence[str], *texts: str) -> bool:
    """Whether each typed word begins one of the texts' words, or a key: "ctrl+t", "f4" also with Shift. `keys`:
    portable."""
    words = f" {' '.join(map(folded, texts))} "
    words += " ".join(f"{key} {native(key)} {parted(key)[1]}" for key in keys).lower()
    return all(f" {word}" in words for word in folded(asked[:80]).split())
