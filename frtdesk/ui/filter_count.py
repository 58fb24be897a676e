"""How many events the filter leaves, how many of them are out of sight, and the way to see them all again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from frtdesk.base.words import number, translate
from frtdesk.model.facet_values import conjuncts
from frtdesk.state.lanes_shown import show_all_rows, unfold_all
from frtdesk.state.shown_counts import ShownCounts, shown_counts
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.halves import Halves
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.calm import Calm
from frtdesk.ui.guarded_paint import guarded_event

FIT, CLEAR, UNFOLD, ROWS = "fit", "clear", "unfold", "rows"

SHARE = 0.3
"""Of the window's width, what the sentence may take at most: the rest belongs to the filter line beside it."""


class FilterCount(QLabel):
    """ "253 of 443 events, 119 of them outside this range", with links; shorter where there is no room.

    `sentence`: the whole as plain text, also where the label shows less.
    """

    def __init__(self, workspace: Workspace, appearance: Appearance) -> None:
        super().__init__()
        self._workspace = workspace
        self._appearance = appearance
        self.sentence = ""
        self._forms: list[list[tuple[str, str]]] = [[]]
        self._shown = -1
        self.setProperty("role", "quiet")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.setTextInteractionFlags(self.textInteractionFlags() | Qt.TextInteractionFlag.LinksAccessibleByKeyboard)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.linkActivated.connect(self._on_link_activated)
        self.linkHovered.connect(self._on_link_hovered)
        workspace.opened_changed.connect(self._on_counts_changed)
        workspace.index_changed.connect(self._on_counts_changed)
        self._moving = Calm(self._on_counts_changed, self)
        self._lanes = workspace.view.lanes
        workspace.view_changed.connect(self._on_view_changed)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_counts_changed()

    def sizeHint(self) -> QSize:
        room = self.window().width() * SHARE
        wanted = next((wide for wide in map(self._width_of, self._forms) if wide <= room), 0)
        return QSize(wanted or self.minimumSizeHint().width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width_of(self._forms[-1]), super().minimumSizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.window():
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_what_fits()

    @guarded_event
    def paintEvent(self, event: QPaintEvent) -> None:
        """With a line under it where the keyboard is: Enter then follows its links."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.fillRect(0, self.height() - 2, self.width(), 2, self._appearance.theme.accent)
            painter.end()

    def _on_view_changed(self) -> None:
        lanes, self._lanes = self._lanes, self._workspace.view.lanes
        self._moving.tell(at_once=self._workspace.leapt or lanes is not self._lanes)

    def _on_counts_changed(self) -> None:
        index, view = self._workspace.index, self._workspace.view
        if index is None:
            forms: list[list[tuple[str, str]]] = [[]]
        else:
            halves = self._workspace.halves
            counts = shown_counts(index, view.start, view.stop, view.lanes)
            filtered = bool(conjuncts(view.filter))
            forms = _forms(counts, is_filtered=filtered) if halves is None else _compared(counts, halves)
        if forms == self._forms and self._shown >= 0:
            return
        self._forms, self._shown = forms, -1
        self.sentence = _plain(forms[0])
        self.setAccessibleName(self.sentence)
        self.updateGeometry()
        self._show_what_fits()

    def _show_what_fits(self) -> None:
        """The longest form that has room."""
        last = len(self._forms) - 1
        fitting = (i for i, form in enumerate(self._forms) if i == last or self._width_of(form) <= self.width())
        shown = next(fitting)
        if shown != self._shown:
            self._shown = shown
            self.setText(_html(self._forms[shown], self._appearance.theme.quiet.name()))
            self.setToolTip(self.sentence if shown else "")

    def _on_appearance_changed(self) -> None:
        self._shown = -1
        self.updateGeometry()
        self._show_what_fits()

    def _on_link_activated(self, link: str) -> None:
        if link == CLEAR:
            self._workspace.clear_filter()
        elif link == UNFOLD:
            unfold_all(self._workspace)
        elif link == ROWS:
            show_all_rows(self._workspace)
        else:
            self._workspace.fit_all()

    def _on_link_hovered(self, link: str) -> None:
        words = {
            FIT: translate("filter", "Show the whole time of these events"),
            CLEAR: translate("filter", "Show all events again"),
            UNFOLD: translate("filter", "Open every folded lane"),
            ROWS: translate("filter", "Show every row of every lane"),
        }
        self.setToolTip(words.get(link, self.sentence if self._shown else ""))

    def _width_of(self, form: list[tuple[str, str]]) -> int:
        self.ensurePolished()
        return self.fontMetrics().horizontalAdvance(_plain(form)) + self._appearance.px(6)


def _forms(counts: ShownCounts, *, is_filtered: bool) -> list[list[tuple[str, str]]]:
    """The sentence in three lengths, the longest first, each as (text, link or nothing)."""
    total = counts.total
    clear = [(translate("filter", "clear"), CLEAR)] if is_filtered else []
    if is_filtered:
        kept = translate("filter", "{kept} of %n event|{kept} of %n events", total).format(kept=number(counts.kept))
        outside = translate("filter", "%n of them outside this range", counts.outside)
        short = translate("filter", "{kept} of {total}").format(kept=number(counts.kept), total=number(total))
    else:
        kept = translate("filter", "%n event|%n events", total)
        outside = translate("filter", "%n outside this range", counts.outside)
        short = number(total)
    parts = [(kept, "")]
    if counts.outside:
        parts.append((outside, FIT))
    if counts.undated:
        parts.append((translate("filter", "%n undated", counts.undated), ""))
    if counts.folded:
        parts.append((translate("filter", "%n in folded lanes", counts.folded), UNFOLD))
    if counts.cut:
        parts.append((translate("filter", "%n in hidden rows", counts.cut), ROWS))
    brief = [(translate("filter", "%n outside", counts.outside), FIT)] if counts.outside else []
    return [[*parts, *clear], [(short, ""), *brief, *clear], [(short, ""), *clear]]


def _compared(counts: ShownCounts, halves: Halves) -> list[list[tuple[str, str]]]:
    """The same of a comparison: what each filter leaves, and both."""
    first, second = number(halves.upper.events), number(halves.lower.events)
    both = [(translate("filter", "%n in both", halves.in_both), "")] if halves.in_both else []
    total = translate(
        "filter", "A {first} and B {second} of %n event|A {first} and B {second} of %n events", counts.total
    )
    whole = [(total.format(first=first, second=second), ""), *both]
    brief = [(translate("filter", "A {first}, B {second}").format(first=first, second=second), "")]
    outside = [(translate("filter", "%n outside this range", counts.outside), FIT)] if counts.outside else []
    undated = [(translate("filter", "%n undated", counts.undated), "")] if counts.undated else []
    folded = [(translate("filter", "%n in folded lanes", counts.folded), UNFOLD)] if counts.folded else []
    cut = [(translate("filter", "%n in hidden rows", counts.cut), ROWS)] if counts.cut else []
    return [[*whole, *outside, *undated, *folded, *cut], [*brief, *both], brief]


def _plain(form: list[tuple[str, str]]) -> str:
    said = ", ".join(text for text, link in form if link != CLEAR)
    clear = "".join(f"  {text}" for text, link in form if link == CLEAR)
    return said + clear


def _html(form: list[tuple[str, str]], colour: str) -> str:
    """Numbers and words of our own: nothing from the database."""
    said = [_link(text, link, colour) if link else text for text, link in form if link != CLEAR]
    clear = [f"&nbsp; {_link(text, link, colour)}" for text, link in form if link == CLEAR]
    return ", ".join(said) + "".join(clear)


def _link(text: str, link: str, colour: str) -> str:
    return f'<a href="{link}" style="color: {colour}">{text}</a>'
