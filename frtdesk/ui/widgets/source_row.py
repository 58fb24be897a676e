"""One numbered source: its title as a link, publisher, date and kind, and where the link leads; an address that is not
opened as text."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.model.event import Source
from frtdesk.model.event_words import BETWEEN, source_title, source_words
from frtdesk.ui.tooltip import plain_tip
from frtdesk.ui.widgets.column import Column
from frtdesk.ui.widgets.faces import Faces
from frtdesk.ui.widgets.paragraph import Paragraph
from frtdesk.ui.widgets.press_row import PressRow
from frtdesk.ui.widgets.web_link import is_mail, leads_to, link_address, spelled_out


class SourceRow(QWidget):
    """`address`: where the link leads, None where there is none to open. `opened(str)`: the link was pressed;
    `hovered(str)`: pointer or focus are on the link; empty when they leave."""

    opened = Signal(str)
    hovered = Signal(str)

    def __init__(self, source: Source, number: int, faces: Faces) -> None:
        super().__init__()
        self.source = source
        self.number = number
        self.address = link_address(source.url)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(faces.px(2))
        label = Paragraph(f"[{number}]", faces.quiet)
        label.setFixedWidth(faces.px(28))
        side = QVBoxLayout()
        side.setContentsMargins(0, faces.px(3), 0, 0)
        side.addWidget(label)
        side.addStretch(1)
        row.addLayout(side)
        self.link = self._link(faces) if self.address else None
        row.addWidget(self.link or self._text(faces), 1)

    def _link(self, faces: Faces) -> PressRow:
        address = self.address or ""
        line = f"{source_words(self.source)}{BETWEEN}{leads_to(address)}"
        link = PressRow(source_title(self.source), line, faces, face=faces.link)
        writes = translate("detail", "Writes to {address}") if is_mail(address) else ""
        link.setToolTip(plain_tip((writes or translate("detail", "Opens {address}")).format(address=address)))
        link.setAccessibleDescription(address)
        link.clicked.connect(lambda: self.opened.emit(address))
        link.lit.connect(lambda lit: self.hovered.emit(address if lit else ""))
        return link

    def _text(self, faces: Faces) -> QWidget:
        """No link: the title, the address as it is written, and why it is not opened."""
        box = Column((faces.px(4), faces.px(3), 0, faces.px(3)))
        for text, face in (
            (source_title(self.source), faces.small),
            (source_words(self.source), faces.quiet),
            (self._why_no_link(), faces.quiet),
        ):
            box.place(Paragraph(text, face))
        return box

    def _why_no_link(self) -> str:
        written = spelled_out(self.source.url or "")
        if not written:
            return translate("detail", "No address is given.")
        return translate("detail", "Not a plain web address, so it is not opened: {text}").format(text=written)
