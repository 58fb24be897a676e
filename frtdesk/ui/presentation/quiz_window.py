"""Asking the class: one window that fills a screen, run by a clicker's two keys or by the keys of the manual."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QEvent, QRectF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget

from frtdesk.actions.keymap import BY_ID, is_changed
from frtdesk.base.words import translate
from frtdesk.draw.quiz_screen import QuizScreen, paint_foot, paint_quiz_screen
from frtdesk.draw.quiz_teams import paint_quiz_end, team_name
from frtdesk.draw.theme import DARK, LIGHT, Theme
from frtdesk.model.quiz import Question
from frtdesk.model.quiz_words import LETTERS, about_words, answer_words, asked, credit, revealed, shortfall
from frtdesk.state.quiz_player import QuizPlayer
from frtdesk.state.settings import Settings
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.guarded_paint import guarded_event
from frtdesk.ui.plot.motion import motion_wanted
from frtdesk.ui.presentation.declared_keys import DeclaredKeys
from frtdesk.ui.presentation.team_keys import team_of

REVEAL = 700
"""Milliseconds in which cards go to their places: slow enough to be followed."""


class QuizWindow(QWidget):
    """Paints the player's question. `closed`: the person left it."""

    closed = Signal()

    def __init__(self, player: QuizPlayer, appearance: Appearance, settings: Settings) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.player = player
        self._appearance = appearance
        self._settings = settings
        self._blank = ""
        self._keys = DeclaredKeys("quiz", "teach.quiz_", settings)
        self._share = 0.0
        self._stands_at = (player.at, player.revealed)
        self.setWindowTitle(translate("quiz", "Ask the class"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 180)
        self._motion = QVariantAnimation(self)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.setDuration(REVEAL)
        self._motion.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._motion.valueChanged.connect(self._on_motion)
        self._second = QTimer(self)
        self._second.setInterval(200)
        self._second.timeout.connect(self.update)
        player.changed.connect(self._on_changed)
        appearance.changed.connect(self._on_appearance_changed)
        self._follow()

    def show_on(self, screen: QScreen) -> None:
        """Fill a screen."""
        self.winId()  # there is a window to be put on a screen
        handle = self.windowHandle()
        if handle is not None:
            handle.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.showFullScreen()
        self.raise_()
        self.activateWindow()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ following the player

    def _on_changed(self) -> None:
        stands_at = (self.player.at, self.player.revealed)
        if stands_at != self._stands_at:
            came_here = stands_at[0] != self._stands_at[0]
            self._stands_at = stands_at
            self._motion.stop()
            self._share = float(self.player.revealed)
            if self.player.revealed and not came_here and motion_wanted(self._settings):
                self._share = 0.0
                self._motion.start()
        self._follow()
        self.update()

    def _follow(self) -> None:
        """The clock ticks only while there is one; a screen reader hears the question."""
        if self.player.left is None:
            self._second.stop()
        elif not self._second.isActive():
            self._second.start()
        self.setAccessibleName(self._spoken())

    def _spoken(self) -> str:
        question = self.player.question
        if question is None:
            return self.end_words()
        parts = [asked(question), about_words(question)]
        parts += [f"{LETTERS[number]}: {choice.text}." for number, choice in enumerate(question.choices)]
        if self.player.revealed:
            parts.append(translate("quiz", "Answer: {letters}").format(letters=answer_words(question)) + ".")
            parts += [revealed(question, question.choices[number]) for number in question.right]
        return " ".join(part for part in parts if part)

    def _on_appearance_changed(self) -> None:
        self.update()

    def _on_motion(self, share: float) -> None:
        self._share = share
        self.update()

    # ------------------------------------------------------------------ painting

    @guarded_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint(painter, float(self.width()), float(self.height()))
        painter.end()

    def paint(self, painter: QPainter, width: float, height: float) -> None:
        """Paint what the class sees at any size."""
        theme, player = self._theme(), self.player
        question, points = player.question, tuple(player.points)
        if self._blank:
            colour = Qt.GlobalColor.black if self._blank == "black" else Qt.GlobalColor.white
            painter.fillRect(QRectF(0, 0, width, height), colour)
        elif question is None:
            paint_quiz_end(painter, self.end_words(), points, (width, height), theme)
            paint_foot(painter, player.quiz.title, credit(player.quiz), (width, height), theme)
        else:
            paint_quiz_screen(painter, self._screen(question, width, height), theme)

    def _screen(self, question: Question, width: float, height: float) -> QuizScreen:
        player = self.player
        return QuizScreen(
            width, height, question, player.at + 1, len(player.quiz.questions), self._share, tuple(player.points),
            player.left, player.quiz.title, credit(player.quiz),
        )  # fmt: skip

    def end_words(self) -> str:
        """What is said after the last question."""
        if not self.player.quiz.questions:
            return shortfall(self.player.quiz)
        winners = self.player.winners()
        if len(winners) == 1:
            return translate("quiz", "{team} wins!").format(team=team_name(winners[0]))
        if winners:
            names = translate("quiz", " and ").join(team_name(team) for team in winners)
            return translate("quiz", "A draw: {teams}").format(teams=names)
        return translate("quiz", "That was the last question.")

    def _theme(self) -> Theme:
        return DARK if self._appearance.theme.dark else LIGHT

    # ------------------------------------------------------------------ keys

    def event(self, event: QEvent) -> bool:
        """While it runs its keys win over every shortcut."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return  # a key that is held down must not run through the questions
        name = self._keys.name(event) or self._of_team(event)
        if name is not None:
            self.act(name)
        elif self._blank:
            self._set_blank("")
        else:
            super().keyPressEvent(event)

    def _of_team(self, event: QKeyEvent) -> str | None:
        """What a key of the row of digits does to a team, on a keyboard where it is no digit, or not without Shift;
        unless a person chose another key for it."""
        team = team_of(event)
        if team is None:
            return None
        taken = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        name = f"{'take' if taken else 'point'}{team + 1}"
        return None if is_changed(BY_ID[f"teach.quiz_{name}"], self._settings) else name

    def act(self, name: str) -> None:
        """Do one thing by the name that its action has after "teach.quiz_". On a blank screen whatever is done brings
        back what it hid, and no more."""
        player = self.player
        acts: dict[str, Callable[[], object]] = {
            "next": player.forward,
            "back": player.back,
            "reveal": player.reveal,
            "first": player.go_first,
            "last": player.go_last,
            "clock": player.toggle_clock,
            "leave": self.close,
        }
        if name in ("black", "white"):
            self._set_blank("" if self._blank == name else name)
        elif self._blank:
            self._set_blank("")
        elif name in acts:
            acts[name]()
        else:
            player.add(int(name[-1]) - 1, 1 if name.startswith("point") else -1)

    def _set_blank(self, blank: str) -> None:
        self._blank = blank
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press goes forward, with the right button back, as clickers that are mice do."""
        if event.button() == Qt.MouseButton.RightButton:
            self.act("back")
        elif event.button() == Qt.MouseButton.LeftButton:
            self.act("next")

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._second.stop()
        self._motion.stop()
        self._appearance.changed.disconnect(self._on_appearance_changed)
        self.closed.emit()
