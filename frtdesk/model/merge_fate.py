"""What a newer database does to one thing of a copy."""

from __future__ import annotations

from enum import Enum

WHOLE = "whole event"
"""Stands for a field where an event, a lesson or a view as a whole is to be chosen: changed here, removed there."""


class Fate(Enum):
    """What a newer database does to an event, a lesson, a saved view or a place."""

    NEW = "new"
    THEIRS = "theirs"
    MINE = "mine"
    BOTH = "both"
    REMOVED = "removed"
    LOST = "lost"
    """They removed what was changed here."""


COMING = (Fate.NEW, Fate.THEIRS, Fate.BOTH, Fate.LOST, Fate.REMOVED)
"""All but what was changed here alone."""
