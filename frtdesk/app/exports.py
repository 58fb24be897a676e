"""Every format that things can be written in: those that `formats` makes, and those that `draw` paints."""

from __future__ import annotations

from frtdesk.draw import image, poster
from frtdesk.formats import event_table
from frtdesk.formats.registry import Registry


def registry() -> Registry:
    """All formats, in the order in which a person is offered them."""
    return Registry([*image.FORMATS, *poster.FORMATS, *event_table.FORMATS])
