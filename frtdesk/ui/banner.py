"""A sentence above the timeline when something went wrong or is worth knowing; what was open stays open."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from frtdesk.base.words import translate
from frtdesk.state.workspace import Workspace

GOOD_NEWS = 8_000
"""Milliseconds after which a notice that nothing is wrong goes away by itself."""

LONGEST = 600
"""Characters of a message that are shown: a hostile file name cannot push the window off the screen."""


class Banner(QWidget):
    """Shows the workspace's notice until it is dismissed."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        dismiss = QPushButton(translate("banner", "Dismiss"))
        dismiss.clicked.connect(workspace.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 10, 6)
        self._offer = QPushButton()
        self._offer.setProperty("role", "primary")
        self._offer.clicked.connect(self._accept)
        row.addWidget(self._text, 1)
        row.addWidget(self._offer)
        row.addWidget(dismiss)
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.setInterval(GOOD_NEWS)
        self._fade.timeout.connect(workspace.dismiss)
        workspace.notice_changed.connect(self._on_notice_changed)
        self._on_notice_changed()

    def _on_notice_changed(self) -> None:
        notice = self._workspace.notice
        self.setVisible(notice is not None)
        self._fade.stop()
        if notice is not None:
            if not notice.wrong:
                self._fade.start()
            self.setProperty("wrong", notice.wrong)
            self.style().polish(self)
            self._text.setText(f"{notice.text} {notice.hint}".strip()[:LONGEST])
            self._offer.setVisible(notice.offer is not None)
            self._offer.setText(notice.offer.title if notice.offer is not None else "")

    def _accept(self) -> None:
        notice = self._workspace.notice
        self._workspace.dismiss()
        if notice is not None and notice.offer is not None:
            notice.offer.accept()
