"""Buttons in a row that breaks where the window is narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from frtdesk.ui.widgets.flow_layout import FlowLayout

GAP = 6


def flow_row(widgets: Sequence[QWidget], gap: int = GAP, aside: int | None = None) -> QWidget:
    """The widgets side by side, as many lines as the width asks for; from number `aside` on at the right."""
    row = QWidget()
    layout = FlowLayout(gap, aside)
    for widget in widgets:
        layout.addWidget(widget)
    row.setLayout(layout)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    row.setSizePolicy(policy)
    return row
