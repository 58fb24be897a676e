"""The bar above the timeline in which two filters are compared: a field for each, proposals, and the way out.

It comes when it is asked for, or when a view brings a comparison, and goes with the comparison. While it is there its
fields stand for the filter line of the window. Its letters choose the half that facets and other clicks refine. In a
low window it is a single line with the field of that half alone.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.state.compare_proposals import Proposal, proposals
from frtdesk.state.half import B
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.compare_line import FirstLine, SecondLine
from frtdesk.ui.filter_line import FilterLine
from frtdesk.ui.widgets.flow_layout import FlowLayout
from frtdesk.ui.widgets.half_choice import HalfChoice

NARROW, SLIM = 860, 430
"""Pixels at text size 1 below which the two fields stand one under the other, and the buttons below both."""

SLIMMEST = 270
"""Pixels at text size 1 that three lines need."""

LOW = 520
"""Pixels of the window's height at text size 1 below which nothing is proposed and one field stands for both: the
timeline needs the room."""

BESIDE = 620
"""Pixels at text size 1 below which, in a low window, a menu takes the place of the buttons."""


class CompareBar(QWidget):
    """`left`: the person has finished here and the timeline takes the focus; `pairs_wanted`: the list of pairs in the
    same week is; `says_filter_changed`: it stands for the filter line of the window from now on, or no longer."""

    left = Signal()
    pairs_wanted = Signal()
    says_filter_changed = Signal()

    def __init__(self, workspace: Workspace, appearance: Appearance) -> None:
        super().__init__()
        self._workspace = workspace
        self._appearance = appearance
        self._comparing = workspace.halves is not None
        self._lines = -1
        self._said_filter = False
        self.setObjectName("compareBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.first = FirstLine(workspace, appearance)
        self.second = SecondLine(workspace, appearance)
        for line in (self.first, self.second):
            line.left.connect(self.left)
        self.letters = HalfChoice(workspace, appearance, self).letters
        self.swap = self._button(translate("compare", "Swap"), workspace.swap_halves)
        self.swap.setToolTip(translate("compare", "Let A and B change places."))
        self.pairs = self._button(translate("compare", "Same week…"), self.pairs_wanted.emit)
        self.pairs.setToolTip(translate("compare", "List the events of A and of B that fall in the same week."))
        self.end = self._button(translate("compare", "End"), self.close_comparison)
        self.end.setToolTip(translate("compare", "End the comparison and show A alone. Esc does the same."))
        self.more = QPushButton("…")
        self.more.setAccessibleName(translate("compare", "Swap, same week, end"))
        self.more.setToolTip(self.more.accessibleName())
        self.more.setMenu(self._menu())
        for widget in (*self.letters, self.first, self.second, self.swap, self.pairs, self.end, self.more):
            widget.setParent(self)  # which of them stand in the grid changes
        self._grid = QGridLayout()
        self._offers = QWidget()
        self._flow = FlowLayout(6)
        self._offers.setLayout(self._flow)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._grid)
        self._column.addWidget(self._offers)
        workspace.index_changed.connect(self._on_index_changed)
        workspace.half_changed.connect(self._on_half_changed)
        workspace.opened_changed.connect(self._on_opened_changed)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()
        self._refresh()

    def take_focus(self) -> None:
        """Be ready to type what to compare with."""
        self.second.take_focus()

    def refine(self) -> None:
        """Be ready to type into the filter of the half that is refined."""
        self.show()
        self._line_of(self._workspace.half).take_focus()

    def _line_of(self, letter: str) -> FilterLine:
        return self.second if letter == B else self.first

    @property
    def says_filter(self) -> bool:
        """Whether it stands for the filter line of the window: always in a comparison, and before it where there is
        room for both fields."""
        return self._comparing or not (self.isHidden() or self._is_low)

    @property
    def _is_low(self) -> bool:
        return self.window().height() < self._appearance.px(LOW)

    def close_comparison(self) -> None:
        """End the comparison and go, with what was typed and is not shown."""
        self._workspace.compare_with(None)
        self._let_go()
        self.hide()
        self.left.emit()

    def _let_go(self) -> None:
        for line in (self.first, self.second):
            line.let_go()

    @staticmethod
    def _button(text: str, pressed: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda: pressed())
        return button

    def _menu(self) -> QMenu:
        """What the buttons do, where there is no room for them."""
        menu = QMenu(self)
        for button in (self.swap, self.pairs, self.end):
            menu.addAction(button.text()).triggered.connect(button.click)
        menu.aboutToShow.connect(lambda: self._enable(menu))
        return menu

    def _enable(self, menu: QMenu) -> None:
        for action, button in zip(menu.actions(), (self.swap, self.pairs, self.end), strict=True):
            action.setEnabled(button.isEnabled())

    # ------------------------------------------------------------------ proposals

    def _refresh(self) -> None:
        """Enable what can be done, and propose where nothing is compared yet."""
        comparing = self._workspace.halves is not None
        self.swap.setEnabled(comparing)
        self.pairs.setEnabled(comparing)
        columns = self._workspace.columns
        offered = () if comparing or columns is None else proposals(columns, self._workspace.view.filter)
        self._flow_out(offered)
        self._offers.setVisible(self._offers_fit())

    def _flow_out(self, offered: tuple[Proposal, ...]) -> None:
        for chip in self.proposals():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for proposal in offered:
            chip = QPushButton(proposal.title.replace("&", "&&"))
            chip.setProperty("role", "chip")
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            chip.setAccessibleName(translate("compare", "Compare {title}").format(title=proposal.title))
            chip.clicked.connect(self._taker(proposal))
            self._flow.addWidget(chip)

    def _taker(self, proposal: Proposal) -> Callable[[], None]:
        return lambda: self._workspace.compare_with(proposal.second, proposal.first)

    def proposals(self) -> list[QPushButton]:
        """The chips that are offered, in order."""
        chips = self._offers.findChildren(QPushButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [chip for chip in chips if self._flow.indexOf(chip) >= 0]

    # ------------------------------------------------------------------ signals

    def _on_index_changed(self) -> None:
        comparing = self._workspace.halves is not None
        if comparing != self._comparing:
            self._comparing = comparing
            if not comparing:
                self._let_go()
            self.setVisible(comparing)
            self._arrange()
        self._refresh()

    def _on_half_changed(self) -> None:
        self._arrange()

    def _on_opened_changed(self) -> None:
        self._refresh()

    def _on_appearance_changed(self) -> None:
        theme, px = self._appearance.theme, self._appearance.px
        self.setStyleSheet(
            f"QWidget#compareBar {{ background: {theme.chrome.name()}; border-bottom: 1px solid {theme.rule.name()}; }}"
        )
        self._column.setContentsMargins(px(14), px(6), px(12), px(6))
        self._column.setSpacing(px(6))
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(6))
        self._lines = -1
        self._arrange()

    # ------------------------------------------------------------------ layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.window():
            self._arrange()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        answered = super().event(event)
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._tell_who_says()
        return answered

    def minimumSizeHint(self) -> QSize:
        """As narrow as it can become, not as it stands: else the window could not be made narrower."""
        return QSize(self._appearance.px(SLIMMEST), super().minimumSizeHint().height())

    def _arrange(self) -> None:
        """Everything on one line; in a narrow window a line for each field; in a slim one the buttons below them; in a
        low one a single line."""
        wide = self.width() / self._appearance.factor
        lines = 0 if self._is_low else 1 if wide >= NARROW else 2 if wide >= SLIM else 3
        if lines != self._lines or not lines:
            self._lines = lines
            while self._grid.count():
                self._grid.takeAt(0)
            for column in range(self._grid.columnCount()):
                self._grid.setColumnStretch(column, 0)
            shown = self._place_low(wide) if not lines else self._place(lines)
            for widget in (*self.letters, self.first, self.second, self.swap, self.pairs, self.end, self.more):
                widget.setVisible(widget in shown)
            for before, after in pairwise(shown):
                QWidget.setTabOrder(_typed_into(before), _typed_into(after))
        self._offers.setVisible(self._offers_fit())
        self._tell_who_says()

    def _place(self, lines: int) -> list[QWidget]:
        """Both fields, and the buttons; what is shown, in the order of Tab."""
        row, column = (0, 3) if lines == 1 else (1, 0)
        self._grid.addWidget(self.letters[0], 0, 0)
        self._grid.addWidget(self.first, 0, 1)
        self._grid.addWidget(self.letters[1], row, column)
        self._grid.addWidget(self.second, row, column + 1)
        if lines == 3:
            self._grid.addLayout(self._button_line(), 2, 0, 1, 2)
        else:
            left = Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(self.swap, 0, 2, left)
            self._grid.addWidget(self.pairs, row, column + 2, left)
            self._grid.addWidget(self.end, row, column + 3, left)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(4, 1 if lines == 1 else 0)
        return [self.letters[0], self.first, self.swap, self.letters[1], self.second, self.pairs, self.end]

    def _place_low(self, wide: float) -> list[QWidget]:
        """One field: of the half that is refined, and before a comparison of B, as the window has one for A."""
        letters = list(self.letters) if self._comparing else [self.letters[1]]
        line = self._line_of(self._workspace.half if self._comparing else B)
        buttons = (
            [self.swap, self.pairs, self.end] if wide >= BESIDE else [self.more] if self._comparing else [self.end]
        )
        shown: list[QWidget] = [*letters, line, *buttons]
        for column, widget in enumerate(shown):
            self._grid.addWidget(widget, 0, column)
        self._grid.setColumnStretch(len(letters), 1)
        return shown

    def _tell_who_says(self) -> None:
        if self.says_filter != self._said_filter:
            self._said_filter = self.says_filter
            self.says_filter_changed.emit()

    def _button_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(self._appearance.px(8))
        for button in (self.swap, self.pairs, self.end):
            line.addWidget(button)
        line.addStretch(1)
        return line

    def _offers_fit(self) -> bool:
        """Whether there is anything to propose, and room for it beside a timeline."""
        return bool(self.proposals()) and self.window().height() >= self._appearance.px(LOW)


def _typed_into(widget: QWidget) -> QWidget:
    return widget.edit if isinstance(widget, FilterLine) else widget
