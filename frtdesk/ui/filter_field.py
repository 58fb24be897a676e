"""The look of the filter line: one field with a search glyph, chips that fit, and room to type after them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMenu, QSizePolicy, QWidget

from frtdesk.base.words import translate
from frtdesk.draw.half_colours import half_colour, on_half
from frtdesk.model.filter import Filter
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.filter_chips import MOST_SHOWN, Chip, MoreChip
from frtdesk.ui.filter_edit import FilterEdit
from frtdesk.ui.guarded_paint import guarded_event
from frtdesk.ui.tooltip import plain_tip
from frtdesk.ui.widgets.direction import turned

ROOM_TO_TYPE, ROOM_AT_REST = 120, 36
"""Pixels, at text size 1, that chips leave for typing; those that have no room are gathered in "+2"."""

LEFT, RIGHT, GAP = 33, 8, 5
"""Pixels, at text size 1, before the first chip, behind the text, and between chips."""

WISH, LEAST = (240, 560), 170
"""Pixels, at text size 1: what the line asks for without chips and with many, and the least that can be used."""

NARROWEST_CHIP = 64
"""Pixels, at text size 1, to which the last chip is elided before it is gathered as well."""


class FilterField(QWidget):
    """`chip_clicked` and `chip_removed` carry the condition. `letter`: of the half whose filter it says; empty where
    that is said beside it, and without a comparison."""

    chip_clicked = Signal(object)
    chip_removed = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.chips: list[Chip] = []
        self.letter = ""
        self._is_used = False
        self.edit = FilterEdit(self)
        self.edit.setAccessibleName(translate("filter", "Filter"))
        self.more = MoreChip(appearance, self)
        self.more.hide()
        self.more.clicked.connect(self._list_hidden)
        self.setFocusProxy(self.edit)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chips(self, conditions: Sequence[Filter]) -> None:
        """Show a chip for each condition; chips that are there already stay, and keep the focus."""
        kept = {chip.condition: chip for chip in self.chips}
        for condition, chip in kept.items():
            if condition not in conditions:
                chip.hide()
                chip.deleteLater()
        self.chips = [kept.get(condition) or self._new_chip(condition) for condition in conditions]
        self._order_tabs()
        hint = translate("filter", "actor: type: stage: during: or any words")
        self.edit.setPlaceholderText("" if self.chips else hint)
        self.updateGeometry()
        self.arrange()

    def _order_tabs(self) -> None:
        """Chips before the text, wherever that stands in the order of the window."""
        parts = (self.more, *self.chips)
        before = self.edit.previousInFocusChain()
        while before is not None and before in parts:
            before = before.previousInFocusChain()
        for part in (*parts, self.edit):
            if before is not None:
                QWidget.setTabOrder(before, part)
            before = part

    def _new_chip(self, condition: Filter) -> Chip:
        chip = Chip(condition, self._appearance, self)
        chip.clicked.connect(lambda: self.chip_clicked.emit(condition))
        chip.removed.connect(lambda: self.chip_removed.emit(condition))
        chip.stepped.connect(lambda by: self._step(chip, by))
        return chip

    def _step(self, chip: Chip, by: int) -> None:
        """Move the focus along the chips, and from the last one to the text."""
        shown = [other for other in self.chips if not other.isHidden()]
        at = shown.index(chip) + by
        if at >= len(shown):
            self.edit.setFocus()
        elif at >= 0:
            shown[at].setFocus()

    def focus_last_chip(self) -> None:
        if self.chips:
            self.chips[-1].setFocus()

    def _list_hidden(self) -> None:
        """The conditions without room, in a menu: a click edits one."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for chip in self.chips:
            if chip.isHidden():
                action = menu.addAction(chip.text()[:80].replace("&", "&&"))
                action.setToolTip(plain_tip(chip.text()[:MOST_SHOWN]))
                action.triggered.connect(chip.click)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    # ------------------------------------------------------------------ layout

    def sizeHint(self) -> QSize:
        px = self._appearance.px
        chips = sum(chip.sizeHint().width() + px(GAP) for chip in self.chips)
        wide = px(LEFT) + chips + px(RIGHT) + px(ROOM_TO_TYPE if self._is_used else ROOM_AT_REST)
        return QSize(min(max(wide, px(WISH[0])), px(WISH[1])), self._tall)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._appearance.px(LEAST), self._tall)

    @property
    def _tall(self) -> int:
        """Pixels of height: a chip, and its frame around it."""
        return max(self._appearance.px(34), self._appearance.target(22) + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.arrange()  # only now the style sheet's font is known

    def arrange(self) -> None:
        """Place the chips that fit, the last ones first, and the text after them."""
        px = self._appearance.px
        left, gap = px(LEFT), px(GAP)
        room = self.width() - left - px(RIGHT) - px(ROOM_TO_TYPE if self._is_used or self.edit.text() else ROOM_AT_REST)
        hidden = self._hidden_count(room, gap)
        self.more.setVisible(hidden > 0)
        right = left + room
        if hidden:
            self.more.stand_for(self.chips[:hidden])
            left = self._put(self.more, left, right) + gap
        for number, chip in enumerate(self.chips):
            chip.setVisible(number >= hidden)
            if number >= hidden:
                left = self._put(chip, left, right) + gap
        typed = QRect(left, 1, max(self.width() - left - px(RIGHT), 1), self.height() - 2)
        self.edit.setGeometry(turned(self, self.rect(), typed))
        self.update()

    def _hidden_count(self, room: int, gap: int) -> int:
        """How many of the first chips have no room. The last chip asks for less than it would like."""
        widths = [chip.sizeHint().width() + gap for chip in self.chips]
        widths[-1:] = [min(width, self._appearance.px(NARROWEST_CHIP)) for width in widths[-1:]]
        if not widths or sum(widths) <= room:
            return 0
        room -= self.more.sizeHint().width() + gap
        return next(hidden for hidden in range(1, len(widths) + 1) if sum(widths[hidden:]) <= max(room, 0))

    def _put(self, chip: QWidget, left: int, right: int) -> int:
        """Place a chip, before `right` if it is wide; where it ends."""
        size = chip.sizeHint()
        wide = max(min(size.width(), right - left), self._appearance.px(NARROWEST_CHIP) // 2)
        place = QRect(left, (self.height() - size.height()) // 2, wide, size.height())
        chip.setGeometry(turned(self, self.rect(), place))
        return left + wide

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Make room to type once somebody is here, and give it back to the chips afterwards."""
        is_used = now is not None and self.isAncestorOf(now)
        if is_used != self._is_used:
            self._is_used = is_used
            self.updateGeometry()
            self.arrange()

    # ------------------------------------------------------------------ frame

    @guarded_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, px = self._appearance.theme, self._appearance.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.edit.hasFocus()
        painter.setPen(QPen(theme.accent if focused else theme.edge, 1.6 if focused else 1.0))
        painter.setBrush(theme.field)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(7), px(7))
        if self.letter:
            self._paint_letter(painter)
        else:
            self._paint_glyph(painter)
        painter.end()

    def _paint_glyph(self, painter: QPainter) -> None:
        theme, px = self._appearance.theme, self._appearance.px
        pen = QPen(theme.quiet, px(1.6))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        left = self.width() - px(17) if self.isRightToLeft() else px(17)
        centre, radius = QPointF(left, self.height() / 2 - px(1)), px(4.4)
        painter.drawEllipse(centre, radius, radius)
        painter.drawLine(centre + QPointF(radius, radius) * 0.75, centre + QPointF(radius, radius) * 1.5)

    def _paint_letter(self, painter: QPainter) -> None:
        theme, px = self._appearance.theme, self._appearance.px
        left = self.width() - px(27) if self.isRightToLeft() else px(8)
        square = QRectF(left, (self.height() - px(19)) / 2, px(19), px(19))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(half_colour(self.letter, theme))
        painter.drawRoundedRect(square, px(4), px(4))
        face = QFont(self.edit.font())
        face.setBold(True)
        painter.setFont(face)
        painter.setPen(on_half(self.letter, theme))
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, self.letter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)
