"""The choice between the two halves of a comparison: a letter for each, in the half's colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QButtonGroup, QPushButton

from frtdesk.base.words import translate
from frtdesk.draw.half_colours import half_colour, on_half
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.halves import LETTERS
from frtdesk.ui.appearance import Appearance

SIDE = 24
"""Pixels of a letter's square, at text size 1."""


class HalfLetter(QPushButton):
    """The letter of one half: pressed while that half is refined."""

    def __init__(self, letter: str) -> None:
        super().__init__(letter)
        self.letter = letter
        self.setCheckable(True)
        self.setAccessibleName(translate("compare", "Refine {letter}").format(letter=letter))
        self.setToolTip(
            translate("compare", "Refine {letter}: facets and other clicks change this filter.").format(letter=letter)
        )

    def restyle(self, appearance: Appearance) -> None:
        """Take over another theme or text size."""
        theme, px = appearance.theme, appearance.px
        own, on = half_colour(self.letter, theme).name(), on_half(self.letter, theme).name()
        self.setStyleSheet(
            f"QPushButton {{ background: {theme.field.name()}; color: {theme.ink.name()}; padding: 0;"
            f" border: {max(px(1.5), 1)}px solid {own}; border-radius: {px(5)}px; font-weight: 700; }}"
            f"QPushButton:hover {{ background: {theme.hover.name()}; }}"
            f"QPushButton:checked {{ background: {own}; color: {on}; }}"
            f"QPushButton:focus {{ border: {max(px(2.5), 2)}px solid {theme.ink.name()}; }}"
            f"QPushButton:disabled {{ color: {theme.quiet.name()}; }}"
        )
        side = appearance.target(SIDE)
        self.setFixedSize(side, side)


class HalfChoice(QObject):
    """Joins two letters to the workspace: a click, Space or an arrow key chooses; `letters` are placed by whoever asked
    for them. Without a comparison they can only be read."""

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._appearance = appearance
        self.letters: Sequence[HalfLetter] = tuple(HalfLetter(letter) for letter in LETTERS)
        self._group = QButtonGroup(self)
        for letter in self.letters:
            self._group.addButton(letter)
            letter.toggled.connect(self._on_toggled)
        workspace.index_changed.connect(self._on_half_changed)
        workspace.half_changed.connect(self._on_half_changed)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()
        self._on_half_changed()

    def _on_toggled(self, _on: bool) -> None:
        chosen = self._group.checkedButton()
        if isinstance(chosen, HalfLetter):
            self._workspace.choose_half(chosen.letter)

    def _on_half_changed(self) -> None:
        comparing = self._workspace.halves is not None
        self._group.setExclusive(comparing)
        for letter in self.letters:
            letter.setEnabled(comparing)
            letter.blockSignals(True)
            letter.setChecked(comparing and letter.letter == self._workspace.half)
            letter.blockSignals(False)

    def _on_appearance_changed(self) -> None:
        for letter in self.letters:
            letter.restyle(self._appearance)
