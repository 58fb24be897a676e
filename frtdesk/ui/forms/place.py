"""Where an event happens, in its form: the place as it is shown, its code, and the level."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.model.event import Place
from frtdesk.model.vocabulary import LEVELS
from frtdesk.ui.forms.fields import Choice, Line
from frtdesk.ui.forms.known import Known


class PlaceField(QWidget):
    """Choosing a place that is known fills in code and level."""

    changed = Signal()

    def __init__(self, known: Known) -> None:
        super().__init__()
        self._known = known
        self.place = Line(translate("form", "Place"), 500, translate("form", "San Francisco"))
        self.place.complete_from(known.place_names).activated.connect(self._on_chosen)
        self.code = Line(translate("form", "Code of the place"), 20, translate("form", "Code: US-CA, DE, EU"))
        self.level = Choice(translate("form", "Level"), LEVELS, none=translate("form", "No level"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.place, 3)
        line.addWidget(self.code, 2)
        line.addWidget(self.level, 2)
        self.setFocusProxy(self.place)
        self.place.textChanged.connect(self.changed)
        self.code.textChanged.connect(self.changed)
        self.code.editingFinished.connect(self._on_code)
        self.level.currentIndexChanged.connect(self.changed)

    def show_place(self, place: Place | None) -> None:
        self.place.show_text(place.place if place is not None else "")
        self.code.show_text(place.code if place is not None else "")
        self.level.show_code(place.level if place is not None else "")

    def jurisdiction(self) -> Place | None:
        """None where nothing is said at all."""
        code, place = self.code.words, self.place.words
        if not (code or place or self.level.code):
            return None
        return Place(self.level.code, code, place)

    def said(self) -> str:
        """What the code stands for."""
        node = self._known.book.node(self.code.words) if self.code.words else None
        return "" if node is None else translate("form", "{code} is {name}.").format(code=node.code, name=node.name)

    def _on_chosen(self, words: str) -> None:
        there = self._known.places.get(words)
        if there is not None:
            chosen = Place(there.level, there.code, there.name)
            QTimer.singleShot(0, self, lambda: self.show_place(chosen))

    def _on_code(self) -> None:
        """A country, a state or the Union says its level and name by its code."""
        node = self._known.book.node(self.code.words)
        if node is not None and not self.level.code:
            self.level.show_code("local" if self.place.words and self.place.words != node.name else node.level)
        if node is not None and not self.place.words:
            self.place.show_text(node.name)
