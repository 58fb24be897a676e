"""The line in which a person searches: under the timeline, where it covers nothing, and only while somebody searches.

What is typed is searched for after a short pause, Enter goes to the next hit, Esc ends the search.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.model.search_words import MOST_ASKED
from frtdesk.state.search import Search
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.search.sentences import place_words, scope_offer, state_words
from frtdesk.ui.widgets.flow_row import flow_row
from frtdesk.ui.widgets.shown_keys import SHOWN_KEYS

PAUSE_MS = 30
"""Milliseconds without a key after which what is typed is searched for: a later key makes the search stale anyway."""

FIELD = (110, 320)
"""Pixels that the field is wide at least and at most, at text size 1."""

BUTTONS, TAIL = 1, 2
"""Places of the buttons and of the sentence among the parts of the line."""


class SearchLine(QWidget):
    """`left`: the person has ended the search here, and somebody else takes the focus; `list_wanted`: the list of all
    hits is wanted; `list_entered`: it is, and the arrows are to walk it."""

    left = Signal()
    list_wanted = Signal()
    list_entered = Signal()

    def __init__(self, search: Search, workspace: Workspace, appearance: Appearance) -> None:
        super().__init__()
        self._search = search
        self._workspace = workspace
        self._appearance = appearance
        self._below: dict[int, bool] = {BUTTONS: False, TAIL: False}
        self.setObjectName("searchLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(translate("search", "Search"))
        self.edit = QLineEdit(search.text)
        self.edit.setMaxLength(MOST_ASKED)
        self.edit.setPlaceholderText(translate("search", "Search titles, quotes, sources…"))
        self.edit.setAccessibleName(translate("search", "Words to search for"))
        self.edit.setClearButtonEnabled(False)
        self.edit.textEdited.connect(self._on_text_edited)
        self.edit.installEventFilter(self)
        self.setFocusProxy(self.edit)
        self.place, self.words = QLabel(), QLabel()
        for label in (self.place, self.words):
            label.setProperty("role", "quiet")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.previous = self._button(translate("search", "Previous"), "")
        self.next = self._button(translate("search", "Next"), "")
        self.list = self._button(translate("search", "List"), translate("search", "List all hits under the timeline."))
        self.scope = self._button("", "")
        self.end = self._button(translate("search", "Close"), translate("search", "End the search (Esc)."))
        self._tell_keys()
        SHOWN_KEYS.changed.connect(self._tell_keys)
        self.previous.clicked.connect(lambda: search.step(-1))
        self.next.clicked.connect(lambda: search.step(1))
        self.list.clicked.connect(self.list_wanted)
        self.scope.clicked.connect(lambda: search.set_everywhere(not search.everywhere))
        self.end.clicked.connect(self._leave)
        self._tail = QWidget()
        tail = QHBoxLayout(self._tail)
        tail.setContentsMargins(0, 0, 0, 0)
        tail.setSpacing(6)
        tail.addWidget(self.words, 1)
        tail.addWidget(self.scope)
        self._head = QHBoxLayout()
        self._head.setSpacing(6)
        self._buttons = flow_row([self.place, self.previous, self.next, self.list])
        self._buttons.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        for widget in (self.edit, self._buttons, self._tail):
            self._head.addWidget(widget, 1 if widget is self._tail else 0)
        self._head.addStretch(0)
        self._head.addWidget(self.end)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(10, 5, 8, 5)
        self._lines.setSpacing(3)
        self._lines.addLayout(self._head)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._apply)
        search.changed.connect(self._on_search_changed)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()
        self._on_search_changed()

    def _tell_keys(self) -> None:
        """What the buttons do, and by which keys it is done too."""
        previous, following = SHOWN_KEYS.in_brackets("edit.previous_hit"), SHOWN_KEYS.of("edit.next_hit")
        self.previous.setToolTip(translate("search", "The hit before{key}.").format(key=previous))
        enter = translate("search", "Enter")
        keys = f"{following}, {enter}" if following else enter
        self.next.setToolTip(translate("search", "The next hit ({keys}).").format(keys=keys))

    @staticmethod
    def _button(title: str, tip: str) -> QPushButton:
        button = QPushButton(title)
        button.setProperty("role", "link")
        button.setToolTip(tip)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAutoDefault(True)
        return button

    def take_focus(self) -> None:
        """Be there, and ready to type."""
        self._search.open()
        self.show()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._appearance.px(FIELD[0]), super().minimumSizeHint().height())

    # ------------------------------------------------------------------ typing

    def _on_text_edited(self) -> None:
        self._pause.start()

    def _apply(self) -> None:
        self._pause.stop()
        self._search.set_text(self.edit.text())

    def _step(self, by: int) -> None:
        """Go on from hit to hit; what was typed just now is searched for first."""
        self._apply()
        self._search.step(1 if by > 0 else -1)

    def _leave(self) -> None:
        self._pause.stop()
        self._search.close()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and event.type() == QEvent.Type.KeyPress and self._on_key(cast(QKeyEvent, event)):
            return True
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        """Whether the line itself, and not the text field, answers a key."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Down:
            self._apply()
            self.list_entered.emit()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------------ what it says

    def _on_search_changed(self) -> None:
        search = self._search
        self.setVisible(search.is_open)
        if not search.is_open:
            return
        if not self._pause.isActive() and self.edit.text() != search.text:
            self.edit.setText(search.text)
        self.place.setText(place_words(search))
        self.place.setVisible(bool(self.place.text()))
        self.words.setText(state_words(search, self._workspace))
        self.words.setVisible(bool(self.words.text()))
        offer = scope_offer(search, self._workspace)
        self.scope.setText(offer)
        self.scope.setVisible(bool(offer))
        self._tail.setVisible(bool(offer or self.words.text()))
        some = bool(len(search.hits))
        for button in (self.previous, self.next):
            button.setEnabled(some)
        self.edit.setAccessibleDescription(f"{self.place.text()}. {self.words.text()}".strip(". "))
        self._arrange()

    # ------------------------------------------------------------------ places

    def _on_appearance_changed(self) -> None:
        px, theme = self._appearance.px, self._appearance.theme
        self.edit.setMinimumWidth(px(FIELD[0]))
        self.edit.setMaximumWidth(px(FIELD[1]))
        self.setStyleSheet(
            f"QWidget#searchLine {{ background: {theme.paper.name()}; border-top: 1px solid {theme.rule.name()}; }}"
        )
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The sentence beside the buttons, or below them where there is no room."""
        head = (self.edit, self.place, self.previous, self.next, self.list, self.end)
        used = sum(widget.sizeHint().width() for widget in head[1:] if not widget.isHidden())
        used += self._appearance.px(FIELD[1]) + 7 * 6 + 18
        words = self.words.fontMetrics().horizontalAdvance(self.words.text()) + self._appearance.px(8)
        offer = self.scope.sizeHint().width() + 6 if self.scope.text() else 0
        least = used - self._appearance.px(FIELD[1] - FIELD[0])
        self._put_below(BUTTONS, self._buttons, least > self.width())
        self._buttons.setMinimumWidth(0 if self._below[BUTTONS] else self._buttons.sizeHint().width())
        self._put_below(TAIL, self._tail, bool(words or offer) and used + words + offer > self.width())

    def _put_below(self, place: int, part: QWidget, below: bool) -> None:
        """Move a part of the line under it, or back to its place in it."""
        if below == self._below[place]:
            return
        self._below[place] = below
        if below:
            self._head.removeWidget(part)
            self._lines.insertWidget(min(place, self._lines.count()), part)
        else:
            self._lines.removeWidget(part)
            at = min(place, self._head.count()) if self._below[BUTTONS] is False else 1
            self._head.insertWidget(at, part, 1 if part is self._tail else 0)
