"""The theme and text size of the windows, for whoever paints or styles."""

from __future__ import annotations

from frtdesk.base.signal import Signal
from frtdesk.draw.theme import LIGHT, Theme
from frtdesk.ui.text_size import grown_slower


class Appearance:
    """`factor`: text size, 1 is normal. `changed` is emitted after either changed."""

    changed = Signal()

    def __init__(self, theme: Theme = LIGHT, factor: float = 1.0) -> None:
        self.theme = theme
        self.factor = factor

    def use(self, theme: Theme, factor: float) -> None:
        if (theme.name, factor) != (self.theme.name, self.factor):
            self.theme, self.factor = theme, factor
            self.changed.emit()

    def px(self, size: float) -> int:
        """A size in pixels at the present text size."""
        return round(size * self.factor)

    def large(self, size: float) -> int:
        """The same of what is large already: a title grows slower than the text under it, else it breaks in words."""
        return round(size * grown_slower(self.factor))
