"""A lesson being presented: the player, the class's window, the teacher's console, the keys, and who stands where.

With two screens the class's window fills the second and the console stands on the first; with one, the class's window
fills it, and the console, whose notes the room would read there, is a window that is asked for twice. A screen that is
unplugged takes nothing along.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QWidget

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate, undirected
from frtdesk.model.event import EventDetail
from frtdesk.model.lesson import Lesson
from frtdesk.state.archive import Archive, Jobs, Opened
from frtdesk.state.lesson_player import LessonPlayer, Pushed
from frtdesk.state.notice import Notice
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.presentation.class_picture import Lit
from frtdesk.ui.presentation.class_window import ClassWindow
from frtdesk.ui.presentation.console import Console
from frtdesk.ui.presentation.peek import Peek
from frtdesk.ui.presentation.screens import ScreenWatch, second_screen
from frtdesk.ui.presentation.show_keys import ShowKeys
from frtdesk.ui.presentation.teller import Teller
from frtdesk.ui.presentation.tools import Tools
from frtdesk.ui.widgets.shown_keys import SHOWN_KEYS

JOB = "lesson"
SCREEN = "screen"
"""What the console says of the second screen."""

ASKED = 6.0
"""Seconds for which a question to the teacher stands on the only screen."""


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
        self._over = False
        self._asked_at: float | None = None
        self.player = LessonPlayer(lesson, opened.columns, clock)
        self._tools = Tools(self.player)
        credit = translate("class", "sources: {data}").format(
            data=undirected(opened.columns.meta.title or opened.archive.name)[:80]
        )
        self._credit = credit
        self.room = ClassWindow(self.player, opened.columns, self._lit(), settings, clock)
        self.console = Console(self.player, self.room, workspace, appearance, settings, peek, self.act)
        self.room.closed.connect(self.end)
        self.room.pointed.connect(self._tools.point)
        self.room.tile_pressed.connect(self.player.go)
        self.room.clicked.connect(lambda step: self.act("next" if step > 0 else "back"))
        self.console.closed.connect(self._on_console_closed)
        self._keys = ShowKeys(self.act, self.room.type_digits, self._go, settings, self)
        self._screens = ScreenWatch(self._on_screens_changed, self)
        self._tick = QTimer(self)
        self._tick.setInterval(100)
        self._tick.timeout.connect(self._on_tick)
        self._teller = Teller(self.player, opened.columns, self.room, self.console)
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
        self._screens.start()
        second = self._second_screen()
        self._show_room(second or self._window.screen())
        self.console.cover_notes(second is None)
        if second is not None:
            self.console.show_on(self._window.screen())
        self._tell_trouble()
        self._teller.tell()
        self._tick.start()

    def _tell_trouble(self) -> None:
        """In the console; and in her window, which she sees after a lesson on a single screen."""
        trouble = self.player.trouble()[:3]
        for sentence in trouble:
            self.console.say(sentence)
        if trouble and self._second_screen() is None:
            self._workspace.tell(Notice(" ".join(trouble)))

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
        self._screens.stop()
        self._appearance.changed.disconnect(self._on_appearance_changed)
        self._workspace.opened_changed.disconnect(self._on_opened_changed)
        self._peek.give_back()
        self.console.leave()
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
            "spotlight": self._tools.toggle_spotlight,
            "laser": self._tools.toggle_laser,
            "timer": self._tools.next_timer,
            "autoplay": player.toggle_play,
            "faster": lambda: self._tools.change_speed(1),
            "slower": lambda: self._tools.change_speed(-1),
            "notes": self._toggle_console,
            "escape": self._escape,
        }
        if name != "notes":
            self._withdraw()
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

    def _toggle_console(self) -> None:
        """On her own screen at once. Where the room sees the same screen she is asked first, and nothing of it shows
        before she says so again."""
        console = self.console
        if console.isVisible() and not console.notes_covered:
            console.cover_notes(self._second_screen() is None)
            if self.room.isVisible():
                console.hide()
                self.room.activateWindow()
        elif console.isVisible() and self._second_screen() is None:
            console.cover_notes(False)  # what stands in their place has asked already
        elif self._second_screen() is None and not self._asked:
            self._asked_at = self._clock()
            self.room.show_word(
                translate(
                    "class", "Notes would be on the class's screen. Choose Console{key} once more to show them here."
                ).format(key=SHOWN_KEYS.in_brackets("teach.notes"))
            )
        else:
            self._withdraw()
            console.cover_notes(False)
            console.show_on(self._window.screen())

    @property
    def _asked(self) -> bool:
        """Whether the question about her notes stands on the screen."""
        return self._asked_at is not None and self._clock() - self._asked_at <= ASKED

    def _withdraw(self) -> None:
        """Take the question away; what was not answered is a no."""
        if self._asked_at is not None:
            self._asked_at = None
            self.room.show_word("")

    # ------------------------------------------------------------------ following

    def _on_tick(self) -> None:
        self.player.tick()
        self.console.tick()
        if not self._asked:
            self._withdraw()

    def _on_details(self, found: list[EventDetail]) -> None:
        self.room.take_cards(found)
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
        """Another database: this lesson is over. The same one, read to the end or edited: it goes on as it was."""
        opened = self._workspace.opened
        if opened is None or opened.archive is not self._opened.archive:
            self.end()

    def _lit(self) -> Lit:
        return Lit(self._appearance.theme, self._credit)

    def _on_console_closed(self) -> None:
        """The class's window stays; where it was hidden nothing is left of the lesson."""
        if self.room.isVisible():
            self.console.cover_notes(self._second_screen() is None)
            self.room.activateWindow()
        else:
            self.end()

    # ------------------------------------------------------------------ screens

    def _second_screen(self) -> QScreen | None:
        return second_screen(self._window.screen())

    def _show_room(self, screen: QScreen) -> None:
        self.room.winId()  # there is a window to be put on a screen
        handle = self.room.windowHandle()
        if handle is not None:
            handle.setScreen(screen)
        alone = self._second_screen() is None
        self.room.stand_alone(alone)
        self.console.lose_room(False)
        self.room.setGeometry(screen.geometry())
        self.room.showFullScreen()
        self.room.raise_()
        if alone:
            self.room.activateWindow()
            self.room.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_screens_changed(self) -> None:
        """A screen came, went, or is mirrored from now on."""
        if self._over:
            return
        second = self._second_screen()
        if second is None and self.room.isVisible() and not self.room.alone:
            self._lose_screen()
        elif second is not None and (self.room.alone or not self.room.isVisible()):
            self._show_room(second)
            self.console.cover_notes(False)
            self.console.show_on(self._window.screen())
            self.console.say(translate("class", "The class sees the lesson on the second screen."), SCREEN)

    def _lose_screen(self) -> None:
        """The projector is gone: what the class saw is not thrown over her own screen. That one may be mirrored now,
        so her notes are covered until she asks for them."""
        self.room.hide()
        self.console.lose_room(True)
        self.console.cover_notes(True)
        self.console.show_on(self._window.screen())
        self.console.say(
            translate("class", "The second screen is gone. The lesson goes on here; plug it in again to show it."),
            SCREEN,
        )


def _details(archive: Archive, keys: list[int]) -> Work[list[EventDetail]]:
    """All that the lesson tells, read before it is needed."""
    found: list[EventDetail] = []
    for done, key in enumerate(keys):
        yield Progress(done, len(keys))
        found.append(archive.detail(key))
    return found
