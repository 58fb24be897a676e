"""The line that offers the tour on the first start; it asks once, and takes no for an answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from frtdesk.base.words import translate
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.forms.fields import button


class TourOffer(QWidget):
    """`answer` gets whether the person wants it."""

    def __init__(self, appearance: Appearance, answer: Callable[[bool], None]) -> None:
        super().__init__()
        self._appearance = appearance
        self._answer = answer
        self.setObjectName("tourOffer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        said = QLabel(translate("tour", "New here? A tour of two minutes shows what is where."))
        said.setWordWrap(True)
        said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.take = button(translate("tour", "Take the tour"), lambda: answer(True), "primary")
        self.decline = button(translate("tour", "No, thanks"), lambda: answer(False))
        self.decline.setToolTip(translate("tour", "Never asks again. Help > Tour begins it at any time."))
        self._row = QHBoxLayout(self)
        self._row.addWidget(said, 1)
        self._row.addWidget(self.take)
        self._row.addWidget(self.decline)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the buttons with a few words beside them."""
        hint = super().minimumSizeHint()
        buttons = self.take.sizeHint().width() + self.decline.sizeHint().width()
        return QSize(buttons + self._appearance.px(140), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._answer(False)
        else:
            super().keyPressEvent(event)

    def _on_appearance_changed(self) -> None:
        theme, px = self._appearance.theme, self._appearance.px
        self.setStyleSheet(
            f"QWidget#tourOffer {{ background: {theme.chrome.name()}; border-bottom: 1px solid {theme.rule.name()}; }}"
        )
        self._row.setContentsMargins(px(14), px(5), px(12), px(5))
        self._row.setSpacing(px(8))
