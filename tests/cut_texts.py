"""What a person would call cut: texts wider or taller than their place, parts outside the window or over each other."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QWidget,
)

from frtdesk.ui.filter_chips import Chip, MoreChip
from frtdesk.ui.table.table_foot import FootSentence
from frtdesk.ui.widgets.elided_button import ElidedButton
from frtdesk.ui.widgets.elided_combo import ElidedCombo
from frtdesk.ui.widgets.paragraph import Paragraph

SHORTENS = (Chip, MoreChip, FootSentence, ElidedButton, ElidedCombo)
"""These paint as much of their text as has room, with an ellipsis."""

SPEAKING = (QLabel, QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)


def cut_texts(top: QWidget, *, sideways: bool = False) -> list[str]:
    """A sentence for each fault in a window; none where all is well. `sideways`: what scrolls may do so to the side, as
    on a small screen at a large text size."""
    shown = [widget for widget in top.findChildren(QWidget) if widget.isVisible() and isinstance(widget, SPEAKING)]
    found = [
        f"{said}: {_named(widget)}"
        for widget in shown
        for said in (_misplaced(widget, top, sideways), _cut(widget))
        if said
    ]
    return found + [
        f"over each other: {_named(first)}, {_named(second)}"
        for first, second in combinations(shown, 2)
        if first.parentWidget() is second.parentWidget()
        and not isinstance(first.parentWidget(), QTabBar)
        and not isinstance(first, Paragraph)  # its links are laid over it
        and first.geometry().intersects(second.geometry())
    ]


def _misplaced(widget: QWidget, top: QWidget, sideways: bool) -> str:
    area = _scroll_area(widget, top)
    if area is None:
        place = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())
        parent = widget.parentWidget()
        if not top.rect().contains(place):
            return "outside the window"
        return "" if parent is None or parent.rect().contains(widget.geometry()) else "outside its parent"
    if sideways and area.horizontalScrollBar().maximum() > 0:
        return ""
    right = widget.mapTo(area.viewport(), QPoint(widget.width(), 0)).x()
    return "wider than what scrolls" if right > area.viewport().width() + 2 else ""


def _scroll_area(widget: QWidget, top: QWidget) -> QAbstractScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and parent is not top:
        if isinstance(parent, QAbstractScrollArea) and parent.viewport().isAncestorOf(widget):
            return parent
        parent = parent.parentWidget()
    return None


def _cut(widget: QWidget) -> str:
    if isinstance(widget, SHORTENS):
        return ""
    hint = widget.minimumSizeHint()
    if isinstance(widget, QLabel) and widget.text():
        return _cut_label(widget)
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton) and widget.text():
        hint = widget.sizeHint()
        return (
            f"wants {hint.width()} pixels, has {widget.width()}" if hint.width() > widget.width() + 1 else _low(widget)
        )
    if isinstance(widget, QComboBox):
        wide = widget.fontMetrics().horizontalAdvance(widget.currentText())
        return "its choice is cut" if wide > widget.width() else _low(widget)
    return _low(widget) if isinstance(widget, QLineEdit | QAbstractSpinBox) and hint.height() else ""


def _cut_label(label: QLabel) -> str:
    if label.wordWrap():
        wanted = label.heightForWidth(label.width())
        return f"wants {wanted} pixels of height, has {label.height()}" if wanted > label.height() + 1 else ""
    wanted = QLabel.sizeHint(label).width()  # of what it shows, where it may have more to say
    return f"wants {wanted} pixels, has {label.width()}" if wanted > label.width() + 2 else _low(label)


def _low(widget: QWidget) -> str:
    least = widget.minimumSizeHint().height()
    return f"wants {least} pixels of height, has {widget.height()}" if least > widget.height() + 1 else ""


def _named(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
    return f"{type(widget).__name__} {widget.objectName()} “{text[:40]}” in {type(widget.parentWidget()).__name__}"
