"""The right column: the selected event, to read, to follow and to copy."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QScrollArea, QWidget

from frtdesk.base.words import translate
from frtdesk.model.as_text import event_as_text, quote_as_text
from frtdesk.model.citation import cite_source, event_citations, in_words
from frtdesk.model.event_words import title_words
from frtdesk.state.in_context import is_hidden, toggle_context
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.citing import Citing
from frtdesk.ui.event_copies import put_on_clipboard
from frtdesk.ui.widgets.database_sheet import ClosedSheet, DatabaseSheet
from frtdesk.ui.widgets.event_sheet import EventSheet
from frtdesk.ui.widgets.faces import Faces
from frtdesk.ui.widgets.hidden_note import HiddenNote
from frtdesk.ui.widgets.paragraph import Paragraph
from frtdesk.ui.widgets.quote_block import QuoteBlock
from frtdesk.ui.widgets.sheet import Sheet
from frtdesk.ui.widgets.source_row import SourceRow
from frtdesk.ui.widgets.web_link import is_mail, link_address, open_link


class DetailPane(QScrollArea):
    """Shows `workspace.detail`; without one, what the database is. While a detail is being read the last one stays.

    `actor_wanted(name)`: filter by this actor. `link_hovered(address)`: where the link under pointer or focus leads,
    empty when it is left. `copied(sentence)`: what is on the clipboard now. `sheet`: what is shown. Links go to
    `open_url`, and only those to the web or to write to.
    """

    actor_wanted = Signal(str)
    link_hovered = Signal(str)
    copied = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        appearance: Appearance,
        open_url: Callable[[str], None] = open_link,
        citing: Citing | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._appearance = appearance
        self._open_url = open_url
        self._citing = citing
        self._shown: object = None
        self._hidden: tuple[bool, bool, str] = (False, False, "")
        self.sheet: Sheet = ClosedSheet(Faces(appearance))
        self.setObjectName("detail")
        self.setAccessibleName(translate("detail", "Selected event"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(200)
        workspace.detail_changed.connect(self._on_detail_changed)
        workspace.index_changed.connect(self._on_hiding_changed)
        workspace.view_changed.connect(self._on_hiding_changed)
        workspace.half_changed.connect(self._on_hiding_changed)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_detail_changed()

    # ------------------------------------------------------------------ showing

    def _on_detail_changed(self) -> None:
        detail, opened = self._workspace.detail, self._workspace.opened
        shown = (opened.archive.name if opened else None, detail.event.id if detail else None)
        self._lay(keep_place=shown == self._shown)
        self._shown = shown

    def _on_appearance_changed(self) -> None:
        self._lay(keep_place=True)

    def _on_hiding_changed(self) -> None:
        """The filter, or the context, may hide or show the event that is being read."""
        if self._workspace.detail is not None and self._hiding() != self._hidden:
            self._lay(keep_place=True)

    def _hiding(self) -> tuple[bool, bool, str]:
        """Whether the filter hides the event, whether it is shown greyed then, and which half would be cleared."""
        workspace, hidden = self._workspace, is_hidden(self._workspace)
        half = workspace.half if hidden and workspace.halves is not None else ""
        return hidden, hidden and workspace.view.in_context, half

    def _note(self, faces: Faces) -> HiddenNote | None:
        hidden, in_context, half = self._hidden = self._hiding()
        if not hidden:
            return None
        made = HiddenNote(faces, in_context=in_context, half=half)
        made.clear_wanted.connect(self._workspace.clear_filter)
        made.context_wanted.connect(self._show_in_context)
        return made

    def _show_in_context(self) -> None:
        toggle_context(self._workspace)
        if self._workspace.selection:
            self._workspace.reveal(self._workspace.selection[-1])

    def _lay(self, keep_place: bool) -> None:
        """Put a new sheet in the place of the old one, which lives until its own click is over."""
        bar = self.verticalScrollBar()
        place = bar.value() if keep_place else 0
        old, focused = self.sheet, QApplication.focusWidget()
        if focused is not None and old.isAncestorOf(focused):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.sheet = self._make()
        self.sheet.ringed = self.hasFocus()
        self.takeWidget()
        self.setWidget(self.sheet)
        self.sheet.show()
        old.deleteLater()
        bar.setValue(place)
        self.link_hovered.emit("")

    def _make(self) -> Sheet:
        faces, opened, detail = Faces(self._appearance), self._workspace.opened, self._workspace.detail
        if opened is None:
            return ClosedSheet(faces)
        if detail is None:
            return DatabaseSheet(opened.columns, opened.archive.name, faces)
        made = EventSheet(detail, faces, self._note(faces))
        made.actor_wanted.connect(self.actor_wanted)
        made.event_wanted.connect(self._go)
        made.link_opened.connect(self._open)
        made.link_hovered.connect(self.link_hovered)
        made.reached.connect(self._reach)
        return made

    # ------------------------------------------------------------------ following

    def _go(self, event_id: str) -> None:
        self._workspace.select_id(event_id, reveal=True)

    def _open(self, address: str) -> None:
        """Only what leads to the web or to somebody's mail is ever opened, whatever a sheet asks for."""
        checked = link_address(address)
        if checked is not None:
            self._open_url(checked)

    def _reach(self, source: SourceRow) -> None:
        self.ensureWidgetVisible(source, 0, self._appearance.px(40))
        (source.link or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring(False)

    def _ring(self, on: bool) -> None:
        self.sheet.ringed = on
        self.sheet.update()

    # ------------------------------------------------------------------ copying

    def copy_title(self) -> str:
        """The title, put on the clipboard; empty where no event is selected, as with the other two."""
        detail = self._workspace.detail
        if detail is None:
            return ""
        return self._copy(title_words(detail.event.title, 20_000), translate("detail", "The title was copied."))

    def copy_as_text(self) -> str:
        """The whole event as plain text, put on the clipboard; a paste into frtdesk takes the event itself."""
        detail = self._workspace.detail
        if detail is None:
            return ""
        from frtdesk.formats.frtdesk_json import events_alone

        put_on_clipboard(text := event_as_text(detail), events_alone([detail.event]))
        self.copied.emit(translate("detail", "The event was copied as text."))
        return text

    def copy_as_citation(self) -> str:
        """The event and its sources as citations, put on the clipboard; empty where the style takes a moment."""
        opened, detail = self._workspace.opened, self._workspace.detail
        if opened is None or detail is None:
            return ""
        if self._citing is not None and self._citing.way != "plain":
            self._citing.copy(detail.event, opened.columns.meta, self.copied.emit)
            return ""
        text = event_citations(detail.event, opened.columns.meta)
        return self._copy(text, translate("detail", "The event and its sources were copied as citations."))

    def choose_citation(self) -> None:
        """Ask how to cite the event, then copy it so."""
        if self._citing is not None and self._workspace.detail is not None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            ways = self._citing.menu("", menu, self.copy_as_citation)
            menu.addActions(ways.actions())
            menu.popup(self._focus_point())

    def _copy_source(self, number: int) -> None:
        """One source as a citation, in the way that was chosen last."""
        opened, detail = self._workspace.opened, self._workspace.detail
        if self._citing is not None and opened is not None and detail is not None:
            self._citing.copy(detail.event, opened.columns.meta, self.copied.emit, number)

    def _copy(self, text: str, said: str) -> str:
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(said)
        return text

    # ------------------------------------------------------------------ context menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = self._focus_point() if event.reason() is QContextMenuEvent.Reason.Keyboard else event.globalPos()
        menu = self.menu_at(at)
        if menu is not None:
            menu.popup(at)

    def _focus_point(self) -> QPoint:
        focused = QApplication.focusWidget()
        inside = focused if focused is not None and self.sheet.isAncestorOf(focused) else self.viewport()
        return inside.mapToGlobal(inside.rect().center())

    def menu_at(self, at: QPoint) -> QMenu | None:
        """The menu for what lies at a point of the screen; None where there is nothing to copy."""
        detail = self._workspace.detail
        if detail is None:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_for(menu, self.sheet.childAt(self.sheet.mapFromGlobal(at)))
        menu.addAction(translate("detail", "Copy title"), self.copy_title)
        menu.addAction(translate("detail", "Copy as text"), self.copy_as_text)
        menu.addAction(translate("detail", "Copy as citation"), self.copy_as_citation)
        if self._citing is not None:
            menu.addMenu(self._citing.menu(translate("detail", "Copy citation as"), menu, self.copy_as_citation))
        return menu

    def _fill_for(self, menu: QMenu, under: QWidget | None) -> None:
        """What can be done with the widget under the pointer and with those that it lies in."""
        while under is not None and under is not self.sheet:
            if isinstance(under, Paragraph) and under.selected_text:
                self._offer(menu, translate("detail", "Copy selected words"), under.selected_text)
            elif isinstance(under, QuoteBlock):
                self._fill_for_quote(menu, under)
            elif isinstance(under, SourceRow):
                self._fill_for_source(menu, under)
            under = under.parentWidget()
        if not menu.isEmpty():
            menu.addSeparator()

    def _fill_for_quote(self, menu: QMenu, block: QuoteBlock) -> None:
        detail = self._workspace.detail
        assert detail is not None
        self._offer(menu, translate("detail", "Copy the words alone"), block.quote.text)
        self._offer(menu, translate("detail", "Copy quote with speaker"), quote_as_text(block.quote, detail.event))

    def _fill_for_source(self, menu: QMenu, row: SourceRow) -> None:
        detail, address = self._workspace.detail, row.address
        assert detail is not None
        if address is not None:
            mail = translate("detail", "Write a mail") if is_mail(address) else ""
            menu.addAction(mail or translate("detail", "Open in the browser"), lambda: self._open(address))
        if row.source.url:
            self._offer(menu, translate("detail", "Copy link"), row.source.url)
        number, said = row.number, translate("detail", "Copy this source as citation")
        if self._citing is None:
            self._offer(menu, said, in_words(cite_source(row.source, detail.event, number)))
            return
        menu.addAction(said, lambda: self._copy_source(number))
        title = translate("detail", "Copy this source as")
        menu.addMenu(self._citing.menu(title, menu, lambda: self._copy_source(number)))

    def _offer(self, menu: QMenu, title: str, text: str) -> None:
        menu.addAction(title, lambda: self._copy(text, translate("detail", "It was copied.")))
