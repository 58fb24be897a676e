"""A lesson being presented: the player, the class's window, the teacher's console, the keys, and who stands where.

With two screens the class's window fills the second and the console stands on the first; with one, the class's window
fills it, and the console is a window that is asked for. A screen that is unplugged takes nothing along.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate, undirected
from frtdesk.draw.theme import DARK, LIGHT
from frtdesk.model.event import EventDetail
from frtdesk.model.lesson import Lesson
from frtdesk.state.archive import Archive, Jobs, Opened
from frtdesk.state.lesson_player import SPEEDS, LessonPlayer, Pushed
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.presentation.class_window import ClassWindow, Lit
from frtdesk.ui.presentation.console import Console, Peek
from frtdesk.ui.presentation.show_keys import ShowKeys

JOB = "lesson"
TIMERS = (120.0, 300.0)
"""Seconds that the timer runs, the first press and the second; a third takes it away."""


class Show(QObject):
    """`ended`: the teacher left it."""

    ended = Signal()

    def __init__(
        self,
        lesson: Lesson,
        opened: Opened,
        workspace: Workspace,
        appearance: Appearance,
        settings: Settings,
        jobs: Jobs,
        window: QWidget,
        peek: Peek,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._appearance = appearance
        self._jobs = jobs
        self._peek = peek
        self._window = window
        self._clock = clock
        self._timer_step = 0
        self._pointer: tuple[float, float] = (0.5, 0.5)
        self._over = False
        self.player = LessonPlayer(lesson, opened.columns, clock)
        credit = translate("class", "sources: {data}").format(
            data=undirected(opened.columns.meta.title or opened.archive.name)[:80]
        )
        self._credit = credit
        self.room = ClassWindow(self.player, opened.columns, self._lit(), settings, clock)
        self.console = Console(self.player, self.room, workspace, appearance, peek, self.act)
        self.room.closed.connect(self.end)
        self.room.pointed.connect(self._on_pointed)
        self.room.tile_pressed.connect(self.player.go)
        self.console.closed.connect(self._on_console_closed)
        self._keys = ShowKeys(self.act, self.room.type_digits, self._go, self)
        self._tick = QTimer(self)
        self._tick.setInterval(100)
        self._tick.timeout.connect(self._on_tick)
        appearance.changed.connect(self._on_appearance_changed)
        workspace.opened_changed.connect(self._on_opened_changed)
        self._opened = opened
        events = [scene.event for scene in self.player.scenes if scene.event >= 0]
        keys = [int(opened.columns.key[event]) for event in dict.fromkeys(events)]
        jobs.start(JOB, _details(opened.archive, keys), self._on_details, self._on_failed)

    # ------------------------------------------------------------------ beginning and ending

    def begin(self, step: int = 0) -> None:
        """Show the windows where they belong."""
        self.player.go(step)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self._keys)
        gui = QGuiApplication.instance()
        if isinstance(gui, QGuiApplication):
            gui.screenRemoved.connect(self._on_screen_removed)
            gui.screenAdded.connect(self._on_screen_added)
        second = self._second_screen()
        self._show_room(second or self._window.screen())
        if second is not None:
            self.console.show_on(self._window.screen())
        for sentence in self.player.trouble()[:3]:
            self.console.say(sentence)
        self._tick.start()

    def end(self) -> None:
        """Take everything away."""
        if self._over:
            return
        self._over = True
        self._jobs.cancel(JOB)
        self._tick.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self._keys)
        gui = QGuiApplication.instance()
        if isinstance(gui, QGuiApplication):
            gui.screenRemoved.disconnect(self._on_screen_removed)
            gui.screenAdded.disconnect(self._on_screen_added)
        self._appearance.changed.disconnect(self._on_appearance_changed)
        self._workspace.opened_changed.disconnect(self._on_opened_changed)
        self._peek.give_back()
        for shown in (self.console, self.room):
            shown.hide()
            shown.deleteLater()
        self._window.activateWindow()
        self.ended.emit()

    # ------------------------------------------------------------------ acts

    def act(self, name: str) -> None:
        """Do one thing by the name that its action has after "teach."."""
        player = self.player
        acts: dict[str, Callable[[], object]] = {
            "next": player.next,
            "back": player.back,
            "first": lambda: player.go(0),
            "last": lambda: player.go(len(player.scenes) - 1),
            "steps": player.toggle_overview,
            "black": lambda: player.toggle_blank("black"),
            "white": lambda: player.toggle_blank("white"),
            "freeze": player.toggle_freeze,
            "push": self._push,
            "spotlight": self._toggle_spotlight,
            "laser": self._toggle_laser,
            "timer": self._next_timer,
            "autoplay": player.toggle_play,
            "faster": lambda: self._change_speed(1),
            "slower": lambda: self._change_speed(-1),
            "notes": self._toggle_console,
            "escape": self._escape,
        }
        acts[name]()

    def _go(self, number: int) -> None:
        """Go to a step by its number, the first is 1; a number that no step has does nothing."""
        if 1 <= number <= len(self.player.scenes):
            self.player.go(number - 1)

    def _escape(self) -> None:
        if not self.player.escape():
            self.end()

    def _push(self) -> None:
        index = self._workspace.index
        if index is not None:
            workspace = self._workspace
            self.player.push(Pushed(workspace.view, index, workspace.selection, workspace.halves))

    def _toggle_spotlight(self) -> None:
        self.player.point(None if self.player.pointing[0] else self._pointer, None)

    def _toggle_laser(self) -> None:
        self.player.point(None, None if self.player.pointing[1] else self._pointer)

    def _on_pointed(self, x: float, y: float) -> None:
        self._pointer = (x, y)
        spotlight, laser = self.player.pointing
        if spotlight or laser:
            self.player.point((x, y) if spotlight else None, (x, y) if laser else None)

    def _next_timer(self) -> None:
        if self._timer_step < len(TIMERS):
            self.player.start_timer(TIMERS[self._timer_step])
            self._timer_step += 1
        else:
            self.player.stop_timer()
            self._timer_step = 0

    def _change_speed(self, step: int) -> None:
        at = SPEEDS.index(self.player.speed) + step
        self.player.set_speed(SPEEDS[min(max(at, 0), len(SPEEDS) - 1)])

    def _toggle_console(self) -> None:
        """On a second screen, or over the main window: never on the screen that only the class's window fills, unless
        she asks for it there."""
        if self.console.isVisible():
            self.console.hide()
            self.room.activateWindow()
        else:
            self.console.show_on(self._window.screen())

    # ------------------------------------------------------------------ following

    def _on_tick(self) -> None:
        self.player.tick()
        self.console.tick()

    def _on_details(self, found: list[EventDetail]) -> None:
        for detail in found:
            self.room.take_card(detail)
        self.console.take_details(found)

    def _on_failed(self, error: BaseException) -> None:
        """The class keeps the titles; the teacher is told."""
        if isinstance(error, FrtError):
            self.console.say(error.message)
        else:
            raise error

    def _on_appearance_changed(self) -> None:
        self.room.use(self._lit())

    def _on_opened_changed(self) -> None:
        """Another database: this lesson is over. The same one, read to the end: it goes on."""
        opened = self._workspace.opened
        if opened is None or opened.columns.key is not self._opened.columns.key:
            self.end()

    def _lit(self) -> Lit:
        theme = self._appearance.theme
        return Lit(DARK if theme.dark else replace(LIGHT), self._credit)

    def _on_console_closed(self) -> None:
        self.room.activateWindow()

    # ------------------------------------------------------------------ screens

    def _second_screen(self) -> QScreen | None:
        mine = self._window.screen()
        return next((screen for screen in QGuiApplication.screens() if screen is not mine), None)

    def _show_room(self, screen: QScreen) -> None:
        self.room.winId()  # there is a window to be put on a screen
        handle = self.room.windowHandle()
        if handle is not None:
            handle.setScreen(screen)
        self.room.setGeometry(screen.geometry())
        self.room.showFullScreen()
        self.room.raise_()
        if self._second_screen() is None:
            self.room.activateWindow()
            self.room.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_screen_removed(self, _screen: QScreen) -> None:
        """The projector is gone: what the class saw is not thrown over her own screen."""
        if self._second_screen() is None and self.console.isVisible():
            self.room.hide()
            self.console.say(
                translate("class", "The second screen is gone. The lesson goes on here; plug it in again to show it.")
            )

    def _on_screen_added(self, screen: QScreen) -> None:
        if not self._over and not self.room.isVisible():
            self._show_room(screen)
            self.console.say(translate("class", "The class sees the lesson again."))


def _details(archive: Archive, keys: list[int]) -> Work[list[EventDetail]]:
    """All that the lesson tells, read before it is needed."""
    found: list[EventDetail] = []
    for done, key in enumerate(keys):
        yield Progress(done, len(keys))
        found.append(archive.detail(key))
    return found
