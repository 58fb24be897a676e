"""The list of saved views: a click or Enter opens one, F2 renames, Del deletes, Alt+Up and Alt+Down or a drag move."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QApplication, QListView, QMenu, QWidget

from frtdesk.base.words import translate
from frtdesk.state.saved_views import SavedViews
from frtdesk.state.view_shelves import Entry
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.guarded_paint import guarded_event
from frtdesk.ui.views.model import ViewsModel
from frtdesk.ui.views.painter import ViewPainter

OWN_KEYS = (Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Up, Qt.Key.Key_Down)
"""Keys that mean something here, whatever they mean in the window."""


class ViewsList(QListView):
    """`opened(Entry)`: a view was chosen; `copied(Entry)`, `exported(Entry)`: it is to be shared as a line or file."""

    opened = Signal(object)
    copied = Signal(object)
    exported = Signal(object)

    def __init__(self, views: SavedViews, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._views = views
        self._appearance = appearance
        self.rows = ViewsModel(views, self)
        self.painter = ViewPainter(appearance, self)
        self.setModel(self.rows)
        self.setItemDelegate(self.painter)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(translate("views", "Saved views"))
        self._pressed: Entry | None = None
        self._pressed_at = QPoint()
        self._place: int | None = None
        self._late = False

    # ------------------------------------------------------------------ what is shown

    def refresh(self) -> None:
        """Show what there is now; the same view stays chosen, or the one in its place."""
        if self.state() == QAbstractItemView.State.EditingState:
            self._late = True
            return
        self._late = False
        chosen, at = self.chosen(), self.currentIndex().row()
        if not self.rows.refresh():
            return
        index = self.rows.index_of(chosen.identity if chosen is not None else None)
        if not index.isValid() and at >= 0:
            nearby = sorted(range(len(self.rows.rows)), key=lambda row: (abs(row - at), row))
            row = next((row for row in nearby if self.rows.rows[row].entry is not None), -1)
            index = self.rows.index(row)
        self.setCurrentIndex(index)

    def chosen(self) -> Entry | None:
        """The view that the keyboard is at."""
        return self.rows.entry(self.currentIndex())

    def choose_first(self) -> None:
        """Begin at the view that one is in, else at the first."""
        current = self._views.visit.current
        index = self.rows.index_of(current.identity if current is not None else None)
        first = next((n for n, row in enumerate(self.rows.rows) if row.entry is not None), -1)
        self.setCurrentIndex(index if index.isValid() else self.rows.index(first))

    def content_height(self) -> int:
        """Pixels that all rows take."""
        return sum(self.sizeHintForRow(row) for row in range(len(self.rows.rows)))

    # ------------------------------------------------------------------ what can be done

    def rename(self, entry: Entry) -> None:
        """Let the name be typed in its place."""
        index = self.rows.index_of(entry.identity)
        if index.isValid() and entry.keeper.writable:
            self.setCurrentIndex(index)
            self.edit(index)

    def shift(self, entry: Entry, by: int) -> None:
        """Move a view up or down in its list."""
        place = [view.key for view in self._views.shelves.stored(entry.keeper)].index(entry.stored.key) + by
        if place >= 0:
            self._views.move(entry, place)

    def menu(self, entry: Entry) -> QMenu:
        """What can be done with a view."""
        menu = QMenu(self)
        mine = entry.keeper.writable
        for text, keys, enabled, run in (
            (translate("views", "Open"), "Return", entry.saved is not None, lambda: self.opened.emit(entry)),
            (translate("views", "Rename"), "F2", mine, lambda: self.rename(entry)),
            (translate("views", "Duplicate"), "", entry.saved is not None, lambda: self._views.duplicate(entry)),
            (translate("views", "Update to what is shown"), "", mine, lambda: self._views.update(entry)),
            (translate("views", "Move up"), "Alt+Up", mine, lambda: self.shift(entry, -1)),
            (translate("views", "Move down"), "Alt+Down", mine, lambda: self.shift(entry, 1)),
            ("", "", False, None),
            (translate("views", "Copy as a line of text"), "", entry.saved is not None,
             lambda: self.copied.emit(entry)),
            (translate("views", "Save as a file…"), "", entry.saved is not None, lambda: self.exported.emit(entry)),
            ("", "", False, None),
            (translate("views", "Delete"), "Del", mine, lambda: self._views.delete(entry)),
        ):  # fmt: skip
            if run is None:
                menu.addSeparator()
                continue
            action = menu.addAction(f"{text}\t{keys}" if keys else text)
            action.setEnabled(enabled)
            action.triggered.connect(run)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    # ------------------------------------------------------------------ keys

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry, key = self.chosen(), event.key()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self.state() == QAbstractItemView.State.EditingState:
            event.accept()  # the field lets Enter through; it means the new name, not the view
        elif entry is None or not (alt or key in OWN_KEYS[:4]):
            super().keyPressEvent(event)
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shift(entry, -1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_F2:
            self.rename(entry)
        elif key == Qt.Key.Key_Delete:
            self._views.delete(entry)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(entry)
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if self._late:
            QTimer.singleShot(0, self.refresh)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        entry = self.rows.entry(index)
        if entry is not None:
            at = self.visualRect(index).center() if by_key else event.pos()
            self.menu(entry).popup(self.viewport().mapToGlobal(at))

    # ------------------------------------------------------------------ mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self.rows.entry(self.indexAt(event.position().toPoint()))
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pressed = self._pressed
        if pressed is None or not event.buttons() & Qt.MouseButton.LeftButton or not pressed.keeper.writable:
            super().mouseMoveEvent(event)
            return
        moved = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if self._place is not None or moved >= QApplication.startDragDistance():
            self._place = self._place_at(pressed, event.position().toPoint().y())
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, place = self._pressed, self._place
        self._pressed = self._place = None
        self.viewport().unsetCursor()
        self.viewport().update()
        super().mouseReleaseEvent(event)
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        index = self.indexAt(event.position().toPoint())
        if place is not None:
            order = [view.key for view in self._views.shelves.stored(pressed.keeper)]
            self._views.move(pressed, place - (order.index(pressed.stored.key) < place))
        elif index.isValid() and self.rows.entry(index) is pressed:
            if self._dots(index).contains(event.position().toPoint()):
                self.menu(pressed).popup(self.viewport().mapToGlobal(event.position().toPoint()))
            else:
                self.opened.emit(pressed)

    def _dots(self, index: QModelIndex) -> QRect:
        rect = self.visualRect(index)
        return QRect(rect.right() - self._appearance.px(30), rect.top(), self._appearance.px(30), rect.height())

    def _tops(self, entry: Entry) -> list[int]:
        """Where the views of the same list begin, and where the last one ends, in pixels."""
        rects = [
            self.visualRect(self.rows.index(n))
            for n, row in enumerate(self.rows.rows)
            if row.entry is not None and row.entry.keeper is entry.keeper
        ]
        return [*(rect.top() for rect in rects), rects[-1].bottom() + 1]

    def _place_at(self, entry: Entry, y: int) -> int:
        """Between which views of its own list a dragged one would come down."""
        tops = self._tops(entry)
        return min(range(len(tops)), key=lambda place: abs(tops[place] - y))

    @guarded_event
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._place is None or self._pressed is None:
            return
        px, y = self._appearance.px, self._tops(self._pressed)[self._place]
        painter = QPainter(self.viewport())
        painter.setPen(QPen(self._appearance.theme.accent, px(2)))
        painter.drawLine(px(10), y, self.viewport().width() - px(10), y)
        painter.end()
