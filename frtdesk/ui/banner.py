"""A sentence above the timeline when something went wrong or is worth knowing; what was open stays open."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from frtdesk.base.words import translate, undirected
from frtdesk.state.workspace import Workspace

GOOD_NEWS = 8_000
"""Milliseconds after which a notice that nothing is wrong goes away by itself."""

SAME_MOMENT = 100
"""Milliseconds in which what happens belongs to what the notice tells."""

READ = 2_000
"""Milliseconds that such a notice stays at least, however much happens after it."""

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
        self._fade.setTimerType(Qt.TimerType.PreciseTimer)  # others end and tell up to 5 % beside it
        self._fade.timeout.connect(self._on_read)
        self._past = False
        workspace.notice_changed.connect(self._on_notice_changed)
        for signal in (workspace.index_changed, workspace.view_changed, workspace.selection_changed):
            signal.connect(self._on_something_else)
        self._on_notice_changed()

    def _on_notice_changed(self) -> None:
        notice = self._workspace.notice
        self.setVisible(notice is not None)
        self._fade.stop()
        self._past = False
        if notice is not None:
            if not notice.wrong:
                self._fade.start(GOOD_NEWS)
            self.setProperty("wrong", notice.wrong)
            self.style().polish(self)
            self._text.setText(undirected(f"{notice.text} {notice.hint}".strip()[:LONGEST]))
            self._offer.setVisible(notice.offer is not None)
            self._offer.setText(notice.offer.title if notice.offer is not None else "")

    def _on_something_else(self) -> None:
        """Good news is old news when the person has gone on; an offer waits as long as it would have."""
        notice = self._workspace.notice
        if notice is None or notice.offer is not None or self._past or not self._fade.isActive():
            return
        left = self._fade.remainingTime()
        if left < GOOD_NEWS - SAME_MOMENT:
            self._past = True
            self._fade.start(max(left - (GOOD_NEWS - READ), 0))

    def _on_read(self) -> None:
        """Go, unless the person is at it."""
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._fade.start(READ)
        else:
            self._workspace.dismiss()

    def _accept(self) -> None:
        notice = self._workspace.notice
        self._workspace.dismiss()
        if notice is not None and notice.offer is not None:
            notice.offer.accept()
