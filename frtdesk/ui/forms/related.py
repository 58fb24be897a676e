"""What an event answers, follows or changes, in the form of an event."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.model.event import Relation
from frtdesk.model.vocabulary import RELATION_KINDS
from frtdesk.ui.forms.fields import Choice, Line, Row, Rows
from frtdesk.ui.forms.known import Known


class RelationRow(Row):
    """One relation: its kind, and the event that it leads to, by title or id."""

    def __init__(self, known: Known) -> None:
        super().__init__()
        self._known = known
        self.kind = Choice(translate("form", "Kind of the relation"), RELATION_KINDS)
        self.to = Line(translate("form", "The other event"), 600, translate("form", "Title or id of the other event"))
        self.to.complete_from(known.titles)
        line = QHBoxLayout()
        line.addWidget(self.kind, 2)
        line.addWidget(self.to, 4)
        line.addWidget(self.remover(translate("form", "Remove this relation")))
        self.column.addLayout(line)
        self.column.addWidget(self.below)
        self.kind.currentIndexChanged.connect(self.changed)
        self.to.textChanged.connect(self.changed)

    def first(self) -> QWidget:
        return self.to

    def show_relation(self, relation: Relation) -> None:
        self.kind.show_code(relation.kind)
        self.to.show_text(self._known.events.get(relation.to, relation.to))

    def relation(self) -> Relation:
        return Relation(self._known.ids.get(self.to.words, self.to.words), self.kind.code)


class RelationRows(Rows):
    """All relations that the event holds."""

    def __init__(self, known: Known) -> None:
        super().__init__(translate("form", "Add a relation"))
        self._known = known

    def make(self) -> RelationRow:
        return RelationRow(self._known)

    def show_all(self, relations: tuple[Relation, ...]) -> None:
        self.clear()
        for relation in relations:
            row = self.make()
            self.put(row)
            row.show_relation(relation)

    def all(self) -> tuple[Relation, ...]:
        return tuple(row.relation() for row in self.rows if isinstance(row, RelationRow))
