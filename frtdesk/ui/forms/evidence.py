"""The documents that an event rests on and the words that somebody said, in the form of an event."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.model.event import Quote, Source
from frtdesk.model.event_words import one_line, source_title
from frtdesk.model.vocabulary import SOURCE_KINDS
from frtdesk.ui.forms.fields import Choice, Line, Lines, Row, Rows
from frtdesk.ui.forms.known import Known
from frtdesk.ui.widgets.elided_combo import ElidedCombo


class SourceRow(Row):
    """One document."""

    def __init__(self, known: Known) -> None:
        super().__init__()
        self._known = known
        self.url = Line(translate("form", "Address of the source"), hint="https://…")
        self.url.complete_from(known.addresses)
        self.publisher = Line(translate("form", "Publisher of the source"), hint=translate("form", "Publisher"))
        self.publisher.complete_from(known.publishers)
        self.title = Line(translate("form", "Title of the source"), hint=translate("form", "Title"))
        self.published = Line(
            translate("form", "When the source was published"), 200, translate("form", "Published, as 2020-06-11")
        )
        self.kind = Choice(
            translate("form", "Kind of the source"), SOURCE_KINDS, none=translate("form", "Kind not said")
        )
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.url, 1)
        top.addWidget(self.remover(translate("form", "Remove this source")))
        foot.addWidget(self.publisher, 3)
        foot.addWidget(self.published, 3)
        foot.addWidget(self.kind, 2)
        self.column.addLayout(top)
        self.column.addWidget(self.title)
        self.column.addLayout(foot)
        self.column.addWidget(self.below)
        self.url.textChanged.connect(self._on_url)
        for line in (self.publisher, self.title, self.published):
            line.textChanged.connect(self.changed)
        self.kind.currentIndexChanged.connect(self.changed)

    def first(self) -> QWidget:
        return self.url

    def show_source(self, source: Source) -> None:
        self.publisher.show_text(source.publisher)
        self.title.show_text(source.title)
        self.published.show_text(source.published or "")
        self.kind.show_code(source.kind)
        self.url.show_text(source.url or "")

    def source(self) -> Source:
        return Source(
            self.url.words or None, self.publisher.words, self.title.words, self.published.words or None, self.kind.code
        )

    def _on_url(self) -> None:
        """What is known of an address is filled in where nothing is typed yet."""
        there = self._known.book.sources.get(self.url.words)
        if there is not None and self.url.hasFocus():
            if not self.publisher.words and not self.title.words:
                self.kind.show_code(there.source.kind)
            for line, text in (
                (self.publisher, there.source.publisher),
                (self.title, there.source.title),
                (self.published, there.source.published or ""),
            ):
                if not line.words:
                    line.show_text(text)
        self.changed.emit()


class SourceRows(Rows):
    """All documents."""

    def __init__(self, known: Known) -> None:
        super().__init__(translate("form", "Add a source"))
        self._known = known

    def make(self) -> SourceRow:
        return SourceRow(self._known)

    @property
    def sources(self) -> list[SourceRow]:
        return [row for row in self.rows if isinstance(row, SourceRow)]

    def show_all(self, sources: tuple[Source, ...]) -> None:
        self.clear()
        for source in sources:
            row = self.make()
            self.put(row)
            row.show_source(source)

    def all(self) -> tuple[Source, ...]:
        return tuple(row.source() for row in self.sources)


class QuoteRow(Row):
    """Words that somebody said. The document is remembered as its entry, whatever place that has in the list."""

    def __init__(self, speakers: Known) -> None:
        super().__init__()
        self.text = Lines(translate("form", "Words, as they were said"), 2)
        self.text.setPlaceholderText(translate("form", "The words, exactly as they were said"))
        self.text.fit()
        self.speaker = Line(translate("form", "Who said it"), hint=translate("form", "Who said it"))
        self.speaker.complete_from(speakers.actors)
        self.role = Line(translate("form", "Office of the speaker"), hint=translate("form", "Office"))
        self.affiliation = Line(translate("form", "Whom the speaker speaks for"), hint=translate("form", "Speaks for"))
        self.affiliation.complete_from(speakers.actors)
        self.said_on = Line(translate("form", "When it was said"), 200, translate("form", "Said on, as 2020-06-11"))
        self.source = ElidedCombo()
        self.source.setAccessibleName(translate("form", "Source of the quote"))
        self.source.wheelEvent = lambda e: e.ignore()
        self.verified = QCheckBox(translate("form", "Seen again word for word"))
        self._entries: list[SourceRow | None] = [None]
        self._lay_out()
        self.show_sources([])
        self.text.textChanged.connect(self.changed)
        for line in (self.speaker, self.role, self.affiliation, self.said_on):
            line.textChanged.connect(self.changed)
        self.source.activated.connect(self.changed)
        self.verified.toggled.connect(self.changed)

    def _lay_out(self) -> None:
        who, where = QHBoxLayout(), QHBoxLayout()
        for line in (self.speaker, self.role, self.affiliation):
            who.addWidget(line, 1)
        where.addWidget(self.said_on, 1)
        where.addWidget(self.source, 2)
        end = QHBoxLayout()
        end.addWidget(self.verified, 1)
        end.addWidget(self.remover(translate("form", "Remove this quote")))
        self.column.addWidget(self.text)
        for line in (who, where, end):
            self.column.addLayout(line)
        self.column.addWidget(self.below)

    def first(self) -> QWidget:
        return self.text

    def show_sources(self, rows: Sequence[SourceRow]) -> None:
        """Offer these documents; the one that was chosen stays so while it is there."""
        chosen = self._entries[self.source.currentIndex()] if self.source.count() else None
        self._entries = [None, *rows]
        self.source.clear()
        self.source.addItem(translate("form", "No source named"))
        for number, row in enumerate(rows, 1):
            title = one_line(source_title(row.source()), 120)
            self.source.addItem(translate("form", "Source {number}: {title}").format(number=number, title=title))
        self.source.setCurrentIndex(self._entries.index(chosen) if chosen in self._entries else 0)

    def show_quote(self, quote: Quote, rows: Sequence[SourceRow]) -> None:
        self.text.setPlainText(quote.text)
        self.speaker.show_text(quote.speaker)
        self.role.show_text(quote.role or "")
        self.affiliation.show_text(quote.affiliation or "")
        self.said_on.show_text(quote.said_on or "")
        self.verified.setChecked(quote.verified)
        self.show_sources(rows)
        self.source.setCurrentIndex(0 if quote.source is None or quote.source >= len(rows) else quote.source + 1)

    def quote(self) -> Quote:
        place = self.source.currentIndex()
        return Quote(
            self.text.toPlainText(), self.speaker.words, self.role.words or None, self.affiliation.words or None,
            self.said_on.words or None, place - 1 if place > 0 else None, self.verified.isChecked(),
        )  # fmt: skip


class QuoteRows(Rows):
    """All quotes. `follow` the sources: their titles and places change while the form is open."""

    def __init__(self, known: Known, sources: SourceRows) -> None:
        super().__init__(translate("form", "Add a quote"))
        self._known = known
        self._sources = sources
        sources.changed.connect(self.follow)

    def make(self) -> QuoteRow:
        row = QuoteRow(self._known)
        row.show_sources(self._sources.sources)
        return row

    def follow(self) -> None:
        for row in self.rows:
            if isinstance(row, QuoteRow):
                row.show_sources(self._sources.sources)

    def show_all(self, quotes: tuple[Quote, ...]) -> None:
        self.clear()
        for quote in quotes:
            row = self.make()
            self.put(row)
            row.show_quote(quote, self._sources.sources)

    def all(self) -> tuple[Quote, ...]:
        return tuple(row.quote() for row in self.rows if isinstance(row, QuoteRow))
