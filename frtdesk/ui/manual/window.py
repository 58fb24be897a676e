"""The manual in a window of its own: contents and search at the left, a chapter at the right.

It belongs to no other window, so that it can be read beside a dialog that keeps the rest of the program waiting.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from frtdesk.base import paths
from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.manual.chapters import Chapter, chapters
from frtdesk.ui.manual.contents import Contents
from frtdesk.ui.manual.dress import ACTION
from frtdesk.ui.manual.finding import Finder, words_of
from frtdesk.ui.manual.page import Page
from frtdesk.ui.manual.places import RUN_FROM_THE_TEXT, actions_in_words
from frtdesk.ui.manual.trail import Trail
from frtdesk.ui.roomy_dialog import within_screen
from frtdesk.ui.widgets.flow_row import flow_row
from frtdesk.ui.widgets.web_link import link_address, open_link

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

LEFT = 262
"""Pixels of the contents at text size 1."""


class ManualWindow(QWidget):
    """Links to chapters stay inside, links to the web go to `open_url`, the names of some actions to `run`.
    `ask_file` asks where a PDF shall go, where there is no printer."""

    def __init__(
        self,
        appearance: Appearance,
        open_url: Callable[[str], None] = open_link,
        run: Callable[[str], None] | None = None,
        ask_file: Callable[[Callable[[str], None]], None] | None = None,
        folder: Path | None = None,
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._appearance = appearance
        self._open_url = open_url
        self._run = run
        self._ask_file = ask_file
        self._folder = folder or paths.resources() / "manual"
        self.chapters = chapters(self._folder)
        self._finder = Finder(self.chapters)
        self._actions = actions_in_words() if run is not None else {}
        self._trail = Trail()
        self._shown = -1
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(translate("manual", "Manual of frtdesk"))
        self._make_parts()
        self._lay_out()
        self._listen()
        self.resize(within_screen(self, QSize(appearance.px(940), appearance.px(700))))
        self._on_appearance_changed()
        self.go(0)

    # ------------------------------------------------------------------ parts

    def _make_parts(self) -> None:
        self.back = QPushButton(translate("manual", "Back"))
        self.forward = QPushButton(translate("manual", "Forward"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("manual", "Search"))
        self.search.setAccessibleName(translate("manual", "Search the manual"))
        self.search.setClearButtonEnabled(True)
        self.print = QPushButton(translate("manual", "Print"))
        self.print.setProperty("role", "menu")
        menu = QMenu(self.print)
        menu.addAction(translate("manual", "This chapter…"), lambda: self._print(self.chapters[self._shown]))
        menu.addAction(translate("manual", "The whole manual…"), lambda: self._print(*self.chapters))
        self.print.setMenu(menu)
        self.contents = Contents(self.chapters, self._appearance)
        self.said = QLabel()
        self.said.setProperty("role", "quiet")
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.hide()
        self.page = Page(self._folder, self._appearance, self)
        self.page.setAccessibleName(translate("manual", "Chapter"))
        self.page.setProperty("role", "ringed")

    def _lay_out(self) -> None:
        self._left = QWidget()
        self._left.setObjectName("manualContents")
        self._left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._left_column = QVBoxLayout(self._left)
        self._left_column.setContentsMargins(0, 0, 0, 0)
        for part in (self.search, self.said):
            self._left_column.addWidget(part)
        self._left_column.addWidget(self.contents, 1)
        self._bar = flow_row([self.back, self.forward, self.print])
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._bar)
        right.addWidget(self.page, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addLayout(right, 1)

    def _listen(self) -> None:
        self.back.clicked.connect(lambda: self._step_back(-1))
        self.forward.clicked.connect(lambda: self._step_back(1))
        self.search.textChanged.connect(self._on_search_typed)
        self.search.returnPressed.connect(lambda: self.contents.step(1))
        self.contents.wanted.connect(self.go)
        self.page.anchorClicked.connect(self._follow)
        self._appearance.changed.connect(self._on_appearance_changed)
        for keys, act in (
            ("Alt+Left", lambda: self._step_back(-1)), ("Alt+Right", lambda: self._step_back(1)),
            ("Ctrl+F", self._take_search), ("F3", lambda: self.contents.step(1)),
            ("Shift+F3", lambda: self.contents.step(-1)), ("Ctrl+P", lambda: self._print(self.chapters[self._shown])),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    # ------------------------------------------------------------------ going about

    @property
    def chapter(self) -> Chapter:
        """The chapter that is shown."""
        return self.chapters[self._shown]

    def go(self, chapter: int, section: int = 0) -> None:
        """Show a section, and keep where the reader was to come back to."""
        self._trail.leave(self._scrolled)
        self._show(chapter)
        self.page.go_to_heading(section)
        if self.search.text():
            self.page.show_hit()
        self._trail.arrive(chapter)
        self._after_going(section)

    def open_at(self, place: str) -> bool:
        """Go to a chapter by its file's name, with `#` and the anchor of a section where one is meant; False where
        there is no such chapter."""
        name, _, anchor = place.partition("#")
        for number, chapter in enumerate(self.chapters):
            if chapter.name == name:
                self.go(number, chapter.section_at(anchor) or 0)
                return True
        return False

    def _show(self, number: int) -> None:
        if number != self._shown:
            self._shown = number
            self.page.show_text(self.chapters[number].text, self._actions)
            self._mark()

    def _step_back(self, way: int) -> None:
        place = self._trail.step(way, self._scrolled)
        if place is not None:
            self._show(place[0])
            self.page.verticalScrollBar().setValue(place[1])
            self._after_going(self.page.heading_in_sight())

    def _after_going(self, section: int) -> None:
        self.contents.show_place(self._shown, section)
        self.back.setEnabled(self._trail.can(-1))
        self.forward.setEnabled(self._trail.can(1))

    @property
    def _scrolled(self) -> int:
        return self.page.verticalScrollBar().value()

    def _follow(self, link: QUrl) -> None:
        text = link.toString()
        if text.startswith(ACTION):
            wanted = text.removeprefix(ACTION)
            if self._run is not None and wanted in RUN_FROM_THE_TEXT:
                self._run(wanted)
        elif link.isRelative():
            place = text if not text.startswith("#") else self.chapter.name + text
            self.open_at(place)
        else:
            address = link_address(text)
            if address is not None:
                self._open_url(address)

    # ------------------------------------------------------------------ searching

    def _take_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _on_search_typed(self, text: str) -> None:
        found = self._finder.find(text)
        if words_of(text):
            self.contents.show_found(found)
            said = translate("manual", "%n section found|%n sections found", len(found))
            self._say(said if found else translate("manual", "Nothing in the manual has these words. Try fewer."))
        else:
            self.contents.show_chapters()
            self._say("")
        self._mark()

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _mark(self) -> None:
        self.page.mark(words_of(self.search.text()))

    # ------------------------------------------------------------------ paper

    def _print(self, *wanted: Chapter) -> None:
        from frtdesk.ui.manual.printing import choose_printer, file_printer, print_chapters

        def print_on(printer: QPrinter) -> None:
            try:
                print_chapters(wanted, self._folder, printer)
            except FrtError as error:
                self._say(f"{error.message} {error.hint}")

        if choose_printer(self, print_on):
            return
        if self._ask_file is not None:
            self._ask_file(lambda path: print_on(file_printer(path)))
        else:
            self._say(translate("manual", "No printer is set up on this machine."))

    # ------------------------------------------------------------------ looks and keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.search.text():
            self.search.clear()
        else:
            self.close()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        ways = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}
        if event.button() in ways:
            self._step_back(ways[event.button()])
        else:
            super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _on_appearance_changed(self) -> None:
        px, theme = self._appearance.px, self._appearance.theme
        self._share_out()
        self._bar.setContentsMargins(px(24), px(10), px(16), px(2))
        self._left_column.setContentsMargins(px(10), px(10), px(10), 0)
        self._left_column.setSpacing(px(6))
        self.said.setContentsMargins(px(8), 0, px(8), 0)
        self._left.setStyleSheet(f"QWidget#manualContents {{ background: {theme.chrome.name()}; }}")
        self.contents.dress()
        self.page.setStyleSheet(f"QTextBrowser {{ padding: {px(8)}px {px(24)}px; }}")
        if self._shown >= 0:
            section, self._shown, number = self.page.heading_in_sight(), -1, self._shown
            self._show(number)
            self.page.go_to_heading(section)

    def _share_out(self) -> None:
        """The contents have their width, unless the page beside them would have too little."""
        self._left.setFixedWidth(min(self._appearance.px(LEFT), round(self.width() * 0.34)))
