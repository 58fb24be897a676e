"""One event, to read: title, date, summary, quotes, who, related events, sources, and what was checked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from frtdesk.base.words import translate
from frtdesk.model.event import EventDetail, Party, Related
from frtdesk.model.event_words import (
    BETWEEN,
    distance_words,
    evidence,
    facts,
    kind_words,
    one_line,
    relation_words,
    role_words,
    title_words,
    untitled,
)
from frtdesk.model.vocabulary import ACTOR_KIND, KIND_CODE, KINDS, OTHER, POLICY_TYPE, spoken
from frtdesk.ui.tooltip import plain_tip
from frtdesk.ui.widgets.chip import Chip
from frtdesk.ui.widgets.faces import Faces
from frtdesk.ui.widgets.flow_layout import FlowLayout
from frtdesk.ui.widgets.laid_text import Stretch
from frtdesk.ui.widgets.paragraph import Paragraph
from frtdesk.ui.widgets.press_row import PressRow
from frtdesk.ui.widgets.quote_block import QuoteBlock
from frtdesk.ui.widgets.sheet import Inset, Sheet
from frtdesk.ui.widgets.source_row import SourceRow

SHORT = 30
"""Characters of a fact that stays on one line, in text of normal size."""
MOST = 80
"""Quotes, actors, relations and sources that are shown of one event; the rest is counted."""


class EventSheet(Sheet):
    """`actor_wanted(name)`, `event_wanted(id)`, `link_opened(address)`, `link_hovered(address)`, and `reached(widget)`:
    a source to bring into sight. `note`: stands above everything else."""

    actor_wanted = Signal(str)
    event_wanted = Signal(str)
    link_opened = Signal(str)
    link_hovered = Signal(str)
    reached = Signal(QWidget)

    def __init__(self, detail: EventDetail, faces: Faces, note: QWidget | None = None) -> None:
        super().__init__(faces)
        if note is not None:
            self.add(note)
            self._after_head = faces.px(12)
        self.detail = detail
        self.kind = KIND_CODE.get(detail.event.kind, OTHER)
        self.sources: list[SourceRow] = []
        self._head()
        self._text()
        self._quotes()
        self._who()
        self._related()
        self._sources()
        self._evidence()

    def _head(self) -> None:
        event, faces = self.detail.event, self.faces
        kind = Paragraph(kind_words(event), faces.of_kind(self.kind), mark=self.kind, theme=faces.theme)
        sentences = [f"{KINDS[self.kind].one}: {KINDS[self.kind].sentence}"]
        for code in event.policy_types[:MOST]:
            if code in POLICY_TYPE:
                sentences.append(f"{POLICY_TYPE[code].title}: {POLICY_TYPE[code].sentence}")
        kind.setToolTip(plain_tip("\n".join(sentences)))
        self.add(kind)
        self.title = self.write(event.title.strip() or untitled(), faces.title, 5)
        self.write(_unbroken(facts(event, self.detail.place_name), round(SHORT * 100 / faces.px(100))), faces.quiet, 6)

    def _text(self) -> None:
        event = self.detail.event
        if event.summary:
            self.write(event.summary, self.faces.body, 10)
        if event.why_it_matters:
            self.add(Inset(translate("detail", "Why it matters"), event.why_it_matters, self.faces), 12)

    def _quotes(self) -> None:
        event = self.detail.event
        for number, quote in enumerate(event.quotes[:MOST]):
            block = QuoteBlock(quote, event, self.kind, self.faces)
            block.source_wanted.connect(self._reach)
            self.add(block, 10 if number else 14)
        self.more(len(event.quotes) - MOST)

    def _who(self) -> None:
        self.head(translate("detail", "Who"))
        actors = self.detail.event.actors
        if not actors:
            self.write(translate("detail", "Nobody is named."), self.faces.quiet)
            return
        box = QWidget()
        flow = FlowLayout(self.faces.px(5))
        box.setLayout(flow)
        for party in actors[:MOST]:
            flow.addWidget(self._chip(party))
        self.add(box)
        self.more(len(actors) - MOST)

    def _chip(self, party: Party) -> Chip:
        kind = spoken(one_line(party.kind, 60), ACTOR_KIND)
        ask = translate("detail", "{kind}. Click to see only the events of this actor.").format(kind=kind)
        chip = Chip(one_line(party.name, 300), role_words(party), self.faces, ask)
        chip.clicked.connect(lambda: self.actor_wanted.emit(party.name))
        return chip

    def _related(self) -> None:
        self.head(translate("detail", "What it answers, and what answered it"))
        related = self.detail.related
        if not related:
            self.write(translate("detail", "No relation to another event is recorded."), self.faces.quiet)
        for neighbour in related[:MOST]:
            self.add(self._neighbour(neighbour), 1)
        self.more(len(related) - MOST)

    def _neighbour(self, related: Related) -> PressRow:
        line = relation_words(related) + BETWEEN + distance_words(related)
        row = PressRow(title_words(related.title, 1000), line, self.faces, mark=KIND_CODE.get(related.kind, OTHER))
        row.clicked.connect(lambda: self.event_wanted.emit(related.id))
        return row

    def _sources(self) -> None:
        self.head(translate("detail", "Sources"))
        event = self.detail.event
        if not event.sources:
            self.write(translate("detail", "Unsourced: no document is given."), self.faces.warning)
        for number, source in enumerate(event.sources[:MOST], 1):
            row = SourceRow(source, number, self.faces)
            row.opened.connect(self.link_opened)
            row.hovered.connect(self.link_hovered)
            self.sources.append(row)
            self.add(row, 2)
        self.more(len(event.sources) - MOST)

    def _evidence(self) -> None:
        event = self.detail.event
        self.head(translate("detail", "How far to trust it"))
        self.write(" ".join(evidence(event)), self.faces.quiet)
        if event.note:
            self._labelled(translate("detail", "Note:"), event.note)
        if event.tags:
            self._labelled(translate("detail", "Tags:"), ", ".join(one_line(tag, 60) for tag in event.tags[:MOST]))

    def _labelled(self, label: str, text: str) -> None:
        bold = Stretch(0, len(label), self.faces.label)
        self.write(f"{label} {text}", self.faces.quiet, 7, (bold,))

    def _reach(self, number: int) -> None:
        if number <= len(self.sources):
            self.reached.emit(self.sources[number - 1])


def _unbroken(facts: str, short: int) -> str:
    """The same facts; lines break between those of at most `short` characters, not inside them."""
    parts = [part.replace(" ", "\u00a0") if len(part) <= short else part for part in facts.split(BETWEEN)]
    return BETWEEN.join(parts)
