"""The teacher's console: what the room sees, what she sees, her notes, what comes next, clock and pace."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QFont, QScreen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from frtdesk.actions.action import Action
from frtdesk.actions.keymap import BY_ID, KEYS, keys_of
from frtdesk.base.wording import when
from frtdesk.base.words import bare_line, translate
from frtdesk.model.event import EventDetail
from frtdesk.model.event_words import BETWEEN, kind_words, one_line, title_words
from frtdesk.model.vocabulary import KIND_CODE, OTHER
from frtdesk.state.lesson_player import LessonPlayer
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.presentation.class_window import ClassWindow
from frtdesk.ui.presentation.marked_label import MarkedLabel
from frtdesk.ui.presentation.miniature import Miniature
from frtdesk.ui.presentation.peek import Peek
from frtdesk.ui.widgets.flow_row import flow_row
from frtdesk.ui.widgets.key_words import native
from frtdesk.ui.widgets.shown_keys import SHOWN_KEYS
from frtdesk.ui.widgets.tall_enough import TallEnough

BUTTONS = ("freeze", "push", "black", "white", "spotlight", "laser", "timer", "autoplay", "steps")
SAID = 3
"""Sentences to the teacher that stand there at most."""

LEAST_LIVE = 150
"""Pixels of height, at text size 1, under which the timeline in the console shows nothing of use."""

BETWEEN_CLOCK_AND_PACE = 16
"""Pixels, at text size 1, between what stands side by side in the head."""

AHEAD = 4
"""Steps named under the next one."""


class Console(QWidget):
    """Wears the theme and the text size of the program, as the class's window does. `act(name)` does what a button
    says."""

    closed = Signal()

    def __init__(
        self,
        player: LessonPlayer,
        room: ClassWindow,
        workspace: Workspace,
        appearance: Appearance,
        settings: Settings,
        peek: Peek,
        act: Callable[[str], None],
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._player = player
        self._details: dict[str, EventDetail] = {}
        self._columns = workspace.columns
        self.setObjectName("console")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(translate("class", "{lesson} - console").format(lesson=one_line(player.lesson.title, 80)))
        self._appearance = appearance
        self._settings = settings
        self._peek = peek
        self._looks: list[tuple[QLabel, int, bool, bool]] = []
        self.title = self._label(15, bold=True)
        self.title.setText(one_line(player.lesson.title, 120))
        self.clock = self._label(15)
        self.pace = self._label(13)
        self.sees = self._label(12, quiet=True)
        self.miniature = Miniature(room, player, appearance)
        self.trouble = self._label(13)
        self.trouble.hide()
        self.step_words = self._label(12, quiet=True)
        self.prompt = self._label(20, bold=True)
        self.note_words = self._label(12, quiet=True)
        self.notes_covered = False
        self._room_gone = False
        self._said: list[tuple[str, str]] = []
        self.note = self._label(15)
        self.next_words = self._label(12, quiet=True)
        self.next_words.setText(translate("class", "Next"))
        self.next_kind = MarkedLabel(appearance, 13)
        self.next_title = self._label(17, bold=True)
        self.next_prompt = self._label(13, quiet=True)
        self.then = self._label(12, quiet=True)
        self.buttons = {name: self._button(name, act) for name in BUTTONS}
        self.timeline, self.filter_line = peek.timeline, peek.filter_line
        self._lay_out()
        self._dress()
        appearance.changed.connect(self._dress)
        settings.changed.connect(self._on_setting_changed)
        self.timeline.show()
        self.filter_line.show()
        self.resize(1280, 760)
        player.changed.connect(self._on_changed)
        room.motion.clock.finished.connect(self.miniature.update)
        self._on_changed()

    def _label(self, size: int, *, bold: bool = False, quiet: bool = False) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self._looks.append((label, size, bold, quiet))
        return label

    def _button(self, name: str, act: Callable[[str], None]) -> QPushButton:
        button = QPushButton(self._titled(name))
        button.setToolTip(_action(name).help)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: act(name))
        return button

    def _titled(self, name: str) -> str:
        """A button's words: the key, where there is one, and what it does."""
        action = _action(name)
        keys = keys_of(action, self._settings)
        return f"{native(keys[0])}  {action.title}" if keys else action.title

    def _on_setting_changed(self, key: str) -> None:
        if key == KEYS:
            for name, button in self.buttons.items():
                button.setText(self._titled(name))
            self._on_changed()

    def _lay_out(self) -> None:
        head = self._head = QHBoxLayout()
        if self.isRightToLeft():  # a title that runs from left to right would stand beside the clock
            self.title.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        head.addWidget(self.title, 1)
        for label in (self.clock, self.pace):
            label.setWordWrap(False)
            head.addWidget(label)
        live = self._label(12, quiet=True)
        live.setText(translate("class", "You see (live: zoom, filter, peek)"))
        left, under = _column([self.sees])
        under.addWidget(self.miniature, 5)
        under.addWidget(flow_row(list(self.buttons.values())))
        for label in (self.trouble, self.step_words, self.prompt, self.note_words, self.note):
            under.addWidget(label)
        under.addStretch(1)
        right, under = _column([live, self.filter_line])
        under.addWidget(self.timeline, 1)
        for label in (self.next_words, self.next_kind, self.next_title, self.next_prompt, self.then):
            under.addWidget(label)
        body = QHBoxLayout()
        body.setSpacing(22)
        for part in (left, right):
            body.addWidget(TallEnough(part), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 18)
        column.addLayout(head)
        column.addLayout(body, 1)

    def _dress(self) -> None:
        """Colours and letters of the program's theme and text size."""
        theme = self._appearance.theme
        self.setStyleSheet(
            f"QWidget#console {{ background: {theme.chrome.name()}; }}"
            f"QWidget#console QPushButton {{ background: {theme.hover.name()}; color: {theme.ink.name()}; "
            f"border: none; }} QWidget#console QPushButton[on=true] {{ background: {theme.accent.name()}; "
            f"color: {theme.paper.name()}; }}"
        )
        for label, size, bold, quiet in self._looks:
            weight = QFont.Weight.DemiBold if bold else QFont.Weight.Normal
            colour = (theme.quiet if quiet else theme.ink).name()
            label.setStyleSheet(
                f"font-size: {self._appearance.px(size)}px; font-weight: {weight.value}; color: {colour};"
            )
        self._head.setSpacing(self._appearance.px(BETWEEN_CLOCK_AND_PACE))
        self.timeline.setMinimumHeight(self._appearance.px(LEAST_LIVE))
        self.next_kind.dress()
        self.miniature.update()

    # ------------------------------------------------------------------ what it is told

    def show_on(self, screen: QScreen) -> None:
        """Show on a screen, as large as it allows."""
        room = screen.availableGeometry()
        self.resize(min(room.width() - 40, 1600), min(room.height() - 80, 960))
        self.move(room.center() - self.rect().center())
        self.show()
        self.raise_()
        self.activateWindow()
        QTimer.singleShot(0, self, self._peek.show_hits)  # once its parts have their sizes
        self.timeline.setFocus(Qt.FocusReason.OtherFocusReason)  # not the filter, where keys would be typed

    def lose_room(self, gone: bool) -> None:
        """Whether the class's window is hidden, since its screen is gone."""
        self._room_gone = gone
        self._on_changed()

    def cover_notes(self, covered: bool) -> None:
        """Keep the notes out of sight while the class may see this screen."""
        self.notes_covered = covered
        self._on_changed()

    def say(self, sentence: str, about: str = "") -> None:
        """Something that only the teacher need know; it replaces what was said `about` the same before."""
        said = [(line, of) for line, of in self._said if line != sentence and (not about or of != about)]
        self._said = [*said, (sentence, about)][-SAID:]
        self.trouble.setText("\n".join(line for line, _ in self._said))
        self.trouble.show()

    def take_details(self, found: Sequence[EventDetail]) -> None:
        """What was read of the lesson's events."""
        self._details = {detail.event.id: detail for detail in found}
        self._on_changed()

    def tick(self) -> None:
        """The time goes on."""
        if not self.isVisible():
            return
        self.clock.setText(self._clock_words())
        self.pace.setText(self._pace_words())
        if self._player.room.timer_ends is not None and not self._player.frozen:
            self.miniature.update()

    def _clock_words(self) -> str:
        seconds = int(self._player.elapsed)
        gone = f"{seconds // 60:02d}:{seconds % 60:02d}"
        if self._player.lesson.minutes:
            return translate("class", "{gone} of {minutes} min").format(gone=gone, minutes=self._player.lesson.minutes)
        return gone

    def _pace_words(self) -> str:
        now = datetime.now().strftime("%H:%M")
        ahead = self._player.ahead()
        if ahead is None:
            return now
        minutes = round(abs(ahead) / 60)
        if not minutes:
            said = translate("class", "on time")
        elif ahead > 0:
            said = translate("class", "%n min ahead", minutes)
        else:
            said = translate("class", "%n min behind", minutes)
        return f"{said}   {now}"

    # ------------------------------------------------------------------ following

    def _on_changed(self) -> None:
        player = self._player
        self.sees.setText(self._sees_words())
        steps, step = player.lesson.steps, player.step
        here = steps[step] if step < len(steps) else None
        if here is None:
            self.step_words.setText(translate("class", "The end of the lesson"))
            self.prompt.setText(bare_line(player.lesson.question))
        else:
            self.step_words.setText(
                translate("class", "Step {step} of {steps} · ask the class").format(step=step + 1, steps=len(steps))
            )
            self.prompt.setText(bare_line(here.prompt) or translate("class", "No question for this step."))
        self._word_note(here.note if here is not None else "")
        self._word_next(step + 1)
        on = {"freeze": player.frozen, "black": player.room.blank == "black", "white": player.room.blank == "white",
              "push": player.room.pushed is not None, "spotlight": player.room.spotlight is not None,
              "laser": player.room.laser is not None, "timer": player.room.timer_ends is not None,
              "autoplay": player.playing, "steps": player.room.overview}  # fmt: skip
        for name, button in self.buttons.items():
            if button.property("on") != on[name]:
                button.setProperty("on", on[name])
                button.style().unpolish(button)
                button.style().polish(button)
        self._word_autoplay()
        self.miniature.update()
        self.tick()

    def _word_autoplay(self) -> None:
        """How fast it goes, where that is not the usual speed."""
        said = self._titled("autoplay")
        if self._player.playing and self._player.speed != 1:
            said = translate("class", "{autoplay} × {speed}").format(autoplay=said, speed=f"{self._player.speed:g}")
        self.buttons["autoplay"].setText(said)

    def _sees_words(self) -> str:
        if self._room_gone:
            return translate("class", "The room sees nothing; this is what it would see")
        if self._player.frozen:
            return translate("class", "The room sees (frozen)")
        return translate("class", "The room sees")

    def _word_note(self, note: str) -> None:
        if self.notes_covered:
            self.note_words.setText(
                translate(
                    "class", "Your notes are covered: the class may see this screen. Choose Console{key} to show them."
                ).format(key=SHOWN_KEYS.in_brackets("teach.notes"))
            )
            note = ""
        else:
            self.note_words.setText(translate("class", "Your note (never shown)"))
        self.note.setText("\n".join(bare_line(line) for line in note.splitlines()))
        self.note.setVisible(bool(note))
        self.note_words.setVisible(self.notes_covered or bool(note))

    def _word_next(self, number: int) -> None:
        steps = self._player.lesson.steps
        ahead = steps[number] if number < len(steps) else None
        self.next_words.setVisible(ahead is not None)
        self.next_kind.say(*self._kind_of(number))
        self.next_title.setText(self._title_of(number))
        self.next_prompt.setText(bare_line(ahead.prompt) if ahead is not None else "")
        rest = [self._title_of(n) for n in range(number + 1, min(number + 1 + AHEAD, len(steps)))]
        self.then.setText(translate("class", "Then: {steps}").format(steps=BETWEEN.join(rest)) if rest else "")

    def _kind_of(self, number: int) -> tuple[str, int | None]:
        """Advocacy call · Wednesday 17 June 2020, and the code of that kind."""
        steps = self._player.lesson.steps
        detail = self._details.get(steps[number].event or "") if number < len(steps) else None
        if detail is None:
            return "", None
        event = detail.event
        words = (kind_words(event), when(event.start, event.end, confirmed=event.checked.date))
        return BETWEEN.join(words), KIND_CODE.get(event.kind, OTHER)

    def _title_of(self, number: int) -> str:
        if number >= len(self._player.scenes):
            return ""
        event = self._player.scenes[number].event
        if event >= 0 and self._columns is not None:
            return title_words(self._columns.titles[event], 120)
        return one_line(self._player.lesson.steps[number].prompt, 120) or translate("class", "a stretch of time")

    def leave(self) -> None:
        """Follow the program's appearance no longer."""
        self._appearance.changed.disconnect(self._dress)
        self._settings.changed.disconnect(self._on_setting_changed)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


def _column(first: Sequence[QWidget]) -> tuple[QWidget, QVBoxLayout]:
    """One half of the console, with these on top."""
    half = QWidget()
    column = QVBoxLayout(half)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for part in first:
        column.addWidget(part)
    return half, column


def _action(name: str) -> Action:
    return BY_ID[f"teach.{name}"]
