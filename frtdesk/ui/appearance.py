"""The theme, text size and touch mode of the windows, for whoever paints or styles."""

from __future__ import annotations

from frtdesk.base.signal import Signal
from frtdesk.draw.theme import LIGHT, Theme
from frtdesk.ui.finger import FINGER
from frtdesk.ui.text_size import grown_slower


class Appearance:
    """`factor`: text size, 1 is normal; `touch`: whether fingers work the windows. `changed` is emitted after any
    changed."""

    changed = Signal()

    def __init__(self, theme: Theme = LIGHT, factor: float = 1.0, touch: bool = False) -> None:
        self.theme = theme
        self.factor = factor
        self.touch = touch

    def use(self, theme: Theme, factor: float, touch: bool = False) -> None:
        if (theme.name, factor, touch) != (self.theme.name, self.factor, self.touch):
            self.theme, self.factor, self.touch = theme, factor, touch
            self.changed.emit()

    def px(self, size: float) -> int:
        """A size in pixels at the present text size."""
        return round(size * self.factor)

    def target(self, size: float) -> int:
        """A size of what is pressed, in pixels at the present text size; large enough for a finger in touch mode."""
        return max(self.px(size), FINGER) if self.touch else self.px(size)

    def large(self, size: float) -> int:
        """The same of what is large already: a title grows slower than the text under it, else it breaks in words."""
        return round(size * grown_slower(self.factor))
