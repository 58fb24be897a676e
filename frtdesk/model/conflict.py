"""Two wishes for one field: what stood there before, what one wants and what the other, in words, to be chosen from.

It knows neither who the other is nor where the wishes come from: a newer database, or a colleague who was quicker.
"""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as field_of
from enum import Enum


class Take(Enum):
    """Whose wish is followed."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Conflict:
    """`thing`: what tells the event or actor from all others, `of` what it is called; `field`: the name of the field,
    `title` what it is called. `before`, `mine`, `theirs`: in words, empty for nothing. `removed`: they took the whole
    thing away."""

    thing: str
    of: str
    field: str
    title: str
    before: str
    mine: str
    theirs: str
    removed: bool = field_of(default=False, kw_only=True)

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from all other conflicts."""
        return self.thing, self.field
