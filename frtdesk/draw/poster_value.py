"""A poster as a value: a page, and how it is dealt out to sheets."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import QPaintDevice

from frtdesk.draw.page_value import Page
from frtdesk.draw.poster_plan import Plan
from frtdesk.draw.poster_texts import Limits, PosterPainter, texts_of


@dataclass(frozen=True, eq=False)
class Poster:
    """A page that is to be cut so, its titles clear of the seams."""

    page: Page
    plan: Plan

    @property
    def places(self) -> list[tuple[int, int]]:
        """Column and row of each sheet, row by row."""
        return [(column, row) for row in range(len(self.plan.rows)) for column in range(len(self.plan.columns))]

    @cached_property
    def limits(self) -> Limits:
        return Limits(self.page, texts_of(self.page))

    def painter(self, device: QPaintDevice) -> PosterPainter:
        return PosterPainter(device, self.plan.seams, self.limits)
