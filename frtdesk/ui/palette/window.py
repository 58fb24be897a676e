"""The command palette: what is typed, and under it what answers. Enter does it, Esc goes back to where one was."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from frtdesk.actions.palette.palette import Palette
from frtdesk.base.words import translate
from frtdesk.ui.announce import announce
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.palette.model import FoundModel, spoken
from frtdesk.ui.palette.painter import FoundPainter

WIDE = 720
"""Pixels at text size 1, where the window has them."""

ROWS = 9
"""Rows that are seen at most."""

STILL = 350
"""Milliseconds without a key after which what is chosen is read out."""

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -ROWS + 1, Qt.Key.Key_PageDown: ROWS - 1}


class PaletteWindow(QFrame):
    """A sheet over `window`, at its head. What has the focus keeps it in mind: it gets it back when the sheet goes."""

    def __init__(self, palette: Palette, appearance: Appearance, window: QMainWindow) -> None:
        super().__init__(window)
        self._palette = palette
        self._appearance = appearance
        self._window = window
        self._before: QWidget | None = None
        self._saying = QTimer(self)
        self._saying.setSingleShot(True)
        self._saying.setInterval(STILL)
        self._saying.timeout.connect(self._say)
        self._answers = ""
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(translate("palette", "Find a command"))
        self.line = QLineEdit()
        self.line.setPlaceholderText(translate("palette", "What do you want to do? Type part of its name"))
        self.line.setAccessibleName(translate("palette", "Part of a name"))
        self.line.setClearButtonEnabled(True)
        self.line.installEventFilter(self)
        self.list = QListView()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(translate("palette", "What was found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.rows = FoundModel(palette, self)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(FoundPainter(appearance, self.list))
        self.nothing = QLabel(translate("palette", "Nothing is called so. Try one word of it, or its first letters."))
        self.nothing.setProperty("role", "quiet")
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        self._column = QVBoxLayout(self)
        for part in (self.line, self.list, self.nothing):
            self._column.addWidget(part)
        self.line.textChanged.connect(palette.type)
        self.list.clicked.connect(self._on_clicked)
        palette.changed.connect(self._on_found_changed)
        appearance.changed.connect(self._on_appearance_changed)
        window.installEventFilter(self)
        self._on_appearance_changed()
        self.hide()

    # ------------------------------------------------------------------ opening and closing

    def open(self) -> None:
        """Over the window, empty, ready to be typed in."""
        self._before = QApplication.focusWidget()
        self._palette.begin()
        self.line.clear()
        self.place()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close, and give the focus back to what had it."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        self._saying.stop()
        self.hide()
        self._palette.end()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._window.setFocus(Qt.FocusReason.OtherFocusReason)

    def do(self) -> None:
        """Do what is chosen, unless that is not possible; then the reason stays in sight."""
        index = self.list.currentIndex()
        if not index.isValid():
            return
        entry = self.rows.rows[index.row()].entry
        if not entry.able:
            QApplication.beep()
            return
        self._palette.remember(entry)
        self.leave()
        QTimer.singleShot(0, self._window, entry.run)  # once the window has the focus again

    def place(self) -> None:
        """At the head of the window, in its middle, as high as its rows."""
        px = self._appearance.px
        room = self._window.rect()
        wide = min(px(WIDE), room.width() - px(24))
        head = self._head()
        most = max(room.height() - head - px(24), px(160))
        row = self.list.sizeHintForRow(0) if self.rows.rows else px(48)
        wanted = min(len(self.rows.rows), ROWS) * row + px(6)
        margins = self._column.contentsMargins()
        inner = wide - margins.left() - margins.right()
        around = self.line.sizeHint().height() + margins.top() + margins.bottom() + self._column.spacing()
        high = around + (wanted if self.rows.rows else self.nothing.heightForWidth(inner) + px(6))
        self.setGeometry((room.width() - wide) // 2, head, wide, min(high, most))

    def _head(self) -> int:
        """Pixels from the top of the window: under its menu."""
        menu = self._window.menuBar()
        return (menu.geometry().bottom() if menu.isVisible() else 0) + self._appearance.px(10)

    # ------------------------------------------------------------------ signals

    def _on_found_changed(self) -> None:
        """The first answer is chosen; what comes later for the same text leaves a choice that was made where it is."""
        chosen = self._chosen_id()
        same = self._answers == self.line.text() and self.list.currentIndex().row() > 0
        self._answers = self.line.text()
        self.rows.refresh()
        there = bool(self.rows.rows)
        self.list.setVisible(there)
        self.nothing.setVisible(not there)
        kept = (row for row, found in enumerate(self.rows.rows) if same and found.entry.id == chosen)
        self._choose(next(kept, 0))
        if not self.isHidden():
            self.place()

    def _chosen_id(self) -> str:
        row = self.list.currentIndex().row()
        return self.rows.rows[row].entry.id if 0 <= row < len(self.rows.rows) else ""

    def _choose(self, row: int) -> None:
        if not self.rows.rows:
            return
        row = min(max(row, 0), len(self.rows.rows) - 1)
        index = self.rows.index(row)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        self.line.setAccessibleDescription(spoken(self.rows.rows[row]))
        self._saying.start()

    def _say(self) -> None:
        """Have a screen reader tell what is chosen, once nobody types: the focus stays in the line."""
        if self.isVisible():
            announce(self.line, self.line.accessibleDescription())

    def _on_clicked(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self.do()

    def _on_appearance_changed(self) -> None:
        px = self._appearance.px
        self._column.setContentsMargins(px(10), px(10), px(10), px(8))
        self._column.setSpacing(px(6))
        if not self.isHidden():
            self.place()

    # ------------------------------------------------------------------ Qt events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Resize and not self.isHidden():
                self.place()
            return False
        if watched is self.line and event.type() == QEvent.Type.FocusOut and not self.isHidden():
            QTimer.singleShot(0, self, self._on_focus_left)
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.do()
        elif key in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._step(_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._choose(0 if key == Qt.Key.Key_Home else len(self.rows.rows) - 1)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._step(1 if key == Qt.Key.Key_Tab else -1)
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        """One row on goes round at the ends; a page stops there."""
        count = len(self.rows.rows)
        if count:
            wanted = self.list.currentIndex().row() + by
            self._choose(wanted % count if abs(by) == 1 else wanted)

    def _on_focus_left(self) -> None:
        """Whoever goes elsewhere has done with it; another window in front is not elsewhere."""
        focus = QApplication.focusWidget()
        if self.isHidden() or focus is None or focus.window() is not self._window or self.isAncestorOf(focus):
            return
        self._before = focus
        self.leave()
