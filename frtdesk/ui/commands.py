"""Declared actions become Qt's: menus and shortcuts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from frtdesk.actions.action import Action, Desk, Menu, always
from frtdesk.actions.catalogue import ACTIONS
from frtdesk.actions.keymap import KEYS, keymap
from frtdesk.base.words import translate
from frtdesk.ui.enter_presses import pressed_by_enter
from frtdesk.ui.widgets.key_words import KEY, native
from frtdesk.ui.widgets.shown_keys import SHOWN_KEYS

END_OF_LINE = (int(Qt.Key.Key_E), Qt.KeyboardModifier.ControlModifier)
"""What a field takes on X11 alone, where nobody looks for it: End does the same."""


class WhoseKey(QObject):
    """While a menu is open, arrows and letters belong to it and not to the canvas. END_OF_LINE belongs to its
    action wherever one types, and Enter to the button that has the focus."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            return pressed_by_enter(watched, event)
        if event.type() != QEvent.Type.ShortcutOverride:
            return super().eventFilter(watched, event)
        if isinstance(QApplication.activePopupWidget(), QMenu):
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and (event.key(), event.modifiers()) == END_OF_LINE:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class Commands:
    """One QAction for each declared action. `attach_canvas` gives the canvas's keys to the canvas.

    They follow the state from `follow` on; until then, which is while the window is being furnished, those are
    disabled that ask anything of it. Their keys follow the setting.
    """

    def __init__(self, desk: Desk, window: QWidget) -> None:
        self._desk = desk
        self._whose = WhoseKey(window)
        self._follows = False
        self.actions: dict[str, QAction] = {}
        for declared in ACTIONS:
            action = QAction(declared.title, window)
            action.setStatusTip("")
            action.setEnabled(declared.enabled is always)
            action.setCheckable(declared.checked is not None)
            action.setMenuRole(QAction.MenuRole.NoRole)
            if declared.where == "canvas":
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            elif declared.where in ("window", "program"):
                window.addAction(action)
            if declared.where == "program":
                action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
            action.triggered.connect(self._runner(declared))
            self.actions[declared.id] = action
        self._bind()
        SHOWN_KEYS.follow(desk.settings)
        desk.settings.changed.connect(self._on_setting_changed)

    def _bind(self) -> None:
        """Give the actions their keys, and tell them in their tooltips."""
        keys = keymap(self._desk.settings)
        for declared in ACTIONS:
            action, held = self.actions[declared.id], keys[declared.id]
            action.setToolTip(declared.help)
            action.setProperty(KEY, native(held[0]) if held else "")  # before the shortcuts, of which buttons hear
            if declared.where not in ("show", "quiz"):  # those keys belong to the class's screen while there is one
                action.setShortcuts([QKeySequence(key) for key in held])

    def _on_setting_changed(self, key: str) -> None:
        if key == KEYS:
            self._bind()

    def follow(self) -> None:
        """From now on actions are enabled and checked by the state, and an open menu keeps its keys."""
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self._whose)
        self._follows = True
        self.refresh()

    def _runner(self, declared: Action) -> object:
        def run() -> None:
            if declared.enabled(self._desk):
                declared.run(self._desk)
            self.refresh()

        return run

    def attach_canvas(self, canvas: QWidget) -> None:
        """Arrows and single letters act where the timeline has the focus, not where text is typed."""
        for declared in ACTIONS:
            if declared.where == "canvas":
                canvas.addAction(self.actions[declared.id])

    def refresh(self) -> None:
        """Enable and check by the present state."""
        if not self._follows:
            return
        for declared in ACTIONS:
            action = self.actions[declared.id]
            action.setEnabled(declared.enabled(self._desk))
            if declared.checked is not None:
                action.setChecked(declared.checked(self._desk))
            if declared.called is not None:
                called = declared.called(self._desk)
                action.setVisible(bool(called))
                action.setText(called.replace("&", "&&") or declared.title)

    def grouped(self, name: Menu, most: int) -> list[list[QAction]]:
        """The actions of the first `most` groups of a menu."""
        groups: dict[int, list[QAction]] = {}
        for declared in ACTIONS:
            if declared.menu == name and declared.group < most:
                groups.setdefault(declared.group, []).append(self.actions[declared.id])
        return list(groups.values())

    def fill(self, menus: dict[Menu, QMenu], recent: QMenu) -> None:
        """The menus: groups parted by lines, `recent` under Open."""
        for name, menu in menus.items():
            menu.setToolTipsVisible(True)
            menu.aboutToShow.connect(self.refresh)
            self._fill_menu(menu, name, recent)

    def _fill_menu(self, menu: QMenu, name: Menu, recent: QMenu) -> None:
        group = 0
        within: dict[str, QMenu] = {}
        for declared in ACTIONS:
            if declared.menu != name:
                continue
            if declared.under:
                if declared.under not in within:
                    within[declared.under] = menu.addMenu(translate("menu", declared.under))
                    within[declared.under].setToolTipsVisible(True)
                within[declared.under].addAction(self.actions[declared.id])
                continue
            if declared.group != group:
                menu.addSeparator()
                group = declared.group
            menu.addAction(self.actions[declared.id])
            if declared.id == "file.open":
                menu.addMenu(recent)
