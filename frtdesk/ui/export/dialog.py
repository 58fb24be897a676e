"""Taking away what is shown: which events, as what, on which page, with the page as it will be beside the choices."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QFrame, QScrollArea, QWidget

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.formats.order import Order, Report
from frtdesk.state.archive import Jobs
from frtdesk.state.ask import Ask
from frtdesk.state.export_wish import RANGE, SEEN, SETTING, ExportWish, as_record, from_record
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.export import work
from frtdesk.ui.export.choices import size_words
from frtdesk.ui.export.exports import Exports
from frtdesk.ui.export.foot import ExportFoot
from frtdesk.ui.export.form import ExportForm
from frtdesk.ui.export.preview import Preview
from frtdesk.ui.export.taking import Taking
from frtdesk.ui.roomy_dialog import within_screen

PAUSE = 180
"""Milliseconds after the last change before a page is laid out: a title is typed letter by letter."""

FORM = 330
"""Pixels that the choices are wide at text size 1."""

STACKED = 2.15
"""Times their width, below which the choices stand under the preview."""

LEAST_WIDE, LEAST_HIGH = 420, 360
"""Pixels below which the dialog cannot be made, whatever the text size: choices scroll."""

MOST = 16_777_215
"""Pixels that a widget may have, by Qt."""

LOOK, SIZE, REPORT = "export look", "export size", "export report"


class ExportDialog(QDialog):
    """`exports` knows what is shown; jobs lay out, write and print. `printing`: opened to print."""

    def __init__(
        self,
        exports: Exports,
        workspace: Workspace,
        appearance: Appearance,
        settings: Settings,
        jobs: Jobs,
        ask: Ask,
        unforeseen: Callable[[BaseException], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._exports, self._workspace, self._appearance = exports, workspace, appearance
        self._settings, self._jobs, self._ask, self._unforeseen = settings, jobs, ask, unforeseen
        self._for_printing = False
        self._look: work.Look | None = None
        self._proposed = exports.proposed_title()
        self.form = ExportForm(exports.formats)
        self.preview = Preview(appearance)
        self.foot = ExportFoot()
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._look_again)
        self._lay_out()
        self.form.changed.connect(self._on_changed)
        self.preview.resized.connect(self._later.start)
        self._taking = Taking(self, exports, workspace, settings, jobs, unforeseen)
        self.foot.copy.clicked.connect(self._taking.copy)
        self.foot.print.clicked.connect(self._taking.print)
        self.foot.close_button.clicked.connect(self.reject)
        self.foot.stop.clicked.connect(self._taking.stop)
        self.foot.go.clicked.connect(self._go)
        appearance.changed.connect(self._fit)
        workspace.opened_changed.connect(self._on_opened_changed)
        self.form.show_wish(self._remembered())
        self.use_for_printing(False)

    def _lay_out(self) -> None:
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(self.form)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._upper = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._upper.setSpacing(20)
        self._upper.addWidget(self.preview, 1)
        self._upper.addWidget(self._scroll)
        column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addLayout(self._upper, 1)
        column.addWidget(self.foot)
        self.setMinimumSize(LEAST_WIDE, LEAST_HIGH)
        self.resize(within_screen(self, QSize(self._appearance.px(1010), self._appearance.px(600))))

    def use_for_printing(self, on: bool) -> None:
        """Print, or write a file."""
        if self._for_printing and not on:
            self.form.show_wish(replace(self._remembered(), title=self.form.title.text()))
        self._for_printing = on
        self.setWindowTitle(translate("export", "Print") if on else translate("export", "Export"))
        self.form.use_for_printing(on)
        self.foot.use_for_printing(on)
        if on and not self.form.wish().size.startswith(("A", "L")):
            self.form.show_wish(replace(self.form.wish(), size="A4", theme="paper"))

    # ------------------------------------------------------------------ choices

    def _remembered(self) -> ExportWish:
        theme = self._appearance.theme.name
        return from_record(self._settings[SETTING], ExportWish(title=self._exports.proposed_title(), theme=theme))

    def _remember(self) -> None:
        if not self._for_printing:
            with suppress(FrtError):
                self._settings[SETTING] = {**self._settings[SETTING], **as_record(self.form.wish())}

    def _renew(self) -> None:
        """Offer what there is now: a marked range goes before what is seen, and a title that nobody changed says what
        is filtered now."""
        if self.form.title.text() == self._proposed:
            self._propose_title()
        marked = self._exports.marked is not None
        self.form.offer(marked=marked, selected=len(self._workspace.selection))
        with suppress(FrtError):
            wish = self.form.wish()
            if marked and wish.what == SEEN:
                self.form.show_wish(replace(wish, what=RANGE))
        self.foot.say("")
        self._on_changed()

    def _on_opened_changed(self) -> None:
        self._propose_title()

    def _propose_title(self) -> None:
        self._proposed = self._exports.proposed_title()
        self.form.title.setText(self._proposed)

    def _on_changed(self) -> None:
        self.preview.expect()
        self._fit()
        self._later.start()

    # ------------------------------------------------------------------ the preview

    def _look_again(self) -> None:
        """Have the page laid out small, or for data have it said what is lost; what is shown stays until then."""
        if not self.isVisible():
            return
        for job in (LOOK, SIZE, REPORT):
            self._jobs.cancel(job)
        try:
            order = self._exports.order(self.form.wish())
        except FrtError as error:
            self.preview.show_sentences(error.message, error.hint)
            self.foot.allow(False)
            return
        self.foot.allow(True, paints=self.form.chosen.paints)
        if self.form.chosen.paints:
            looking = work.looking(order, self.preview.room, self.devicePixelRatioF())
            self._jobs.start(LOOK, looking, lambda look: self._looked(look, order), self._look_failed)
        else:
            reporting = work.reporting(order, self.form.chosen)
            self._jobs.start(REPORT, reporting, lambda report: self._reported(report, order), self._look_failed)

    def _looked(self, look: work.Look, order: Order) -> None:
        self._look = look
        self.preview.show_page(look.image, look.about)
        format = self.form.chosen
        image = format.suffixes[0] == "png" and not self._for_printing
        said = [size_words(look.picture, look.bytes if image else None, image=image)]

        def measured(size: int) -> None:
            said[0] = size_words(look.picture, size, image=False)
            self.foot.say_size(*said)

        def counted(report: Report) -> None:
            said[1:] = report.changed
            self.foot.say_size(*said)

        self.foot.say_size(*said)
        if not image and not self._for_printing:
            self._jobs.start(SIZE, work.measuring(order, format), measured, self._look_failed)
        if self.form.on_sheets:
            self._jobs.start(REPORT, work.reporting(order, format), counted, self._look_failed)

    def _reported(self, report: Report, order: Order) -> None:
        lost = translate("export", "Nothing that this format is for is lost.")
        if report.lost:
            lost = translate("export", "This format cannot hold: {lost}.").format(lost="; ".join(report.lost))
        count = translate("export", "%n event|%n events", len(order.content))
        said = translate("export", "{format}, {count}").format(format=self.form.chosen.title, count=count)
        self.preview.show_sentences(said, lost, *report.changed)
        self.foot.say_size("")

    def _look_failed(self, error: BaseException) -> None:
        if isinstance(error, FrtError):
            self.preview.show_sentences(error.message, error.hint)
        else:
            self._unforeseen(error)

    # ------------------------------------------------------------------ doing it

    def _go(self) -> None:
        if self._for_printing:
            self._taking.print()
            return
        with self._taking.telling():
            wish = self.form.wish()
            proposed = self._taking.proposed(wish)
            self._ask.file_to_save(self.windowTitle(), proposed, lambda path: self.write(path, wish), replace=True)

    def write(self, path: str, wish: ExportWish) -> None:
        """Write the file in a job; the dialog closes when it is there."""
        self._remember()
        self._taking.write(path, wish)

    # ------------------------------------------------------------------ Qt events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._fit()
            self._renew()
            self.form.title.setFocus() if self.form.title.isVisible() else self.form.format.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Choices beside the preview, or under it where there is no room for both."""
        wide = self._appearance.px(FORM)
        stacked = self.width() < wide * STACKED
        self._upper.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        self._scroll.setMinimumWidth(0 if stacked else wide)
        self._scroll.setMaximumWidth(MOST if stacked else wide)
        self._scroll.setMaximumHeight(self.form.sizeHint().height() + 8 if stacked else MOST)

    def reject(self) -> None:
        self._stop_silently()
        super().reject()

    def _stop_silently(self) -> None:
        for job in (LOOK, SIZE, REPORT):
            self._jobs.cancel(job)
        self._taking.give_up()
        self._later.stop()
        self._remember()
