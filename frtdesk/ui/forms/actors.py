"""Who takes part, and how, in the form of an event."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.model.event import Party
from frtdesk.model.vocabulary import ACTOR_KINDS, ROLES
from frtdesk.ui.forms.fields import Choice, Line, Row, Rows
from frtdesk.ui.forms.known import Known


class PartyRow(Row):
    """One actor: the name, what it is, and its part."""

    def __init__(self, known: Known) -> None:
        super().__init__()
        self._known = known
        self.name = Line(translate("form", "Name of the actor"), 500, translate("form", "Name"))
        self.name.complete_from(known.actors)
        self.kind = Choice(translate("form", "What the actor is"), ACTOR_KINDS, none=translate("form", "Not said"))
        self.role = Choice(translate("form", "Part of the actor"), ROLES, none=translate("form", "No part given"))
        line = QHBoxLayout()
        line.addWidget(self.name, 3)
        line.addWidget(self.kind, 2)
        line.addWidget(self.role, 2)
        line.addWidget(self.remover(translate("form", "Remove this actor")))
        self.column.addLayout(line)
        self.column.addWidget(self.below)
        self.name.textChanged.connect(self._on_name)
        for choice in (self.kind, self.role):
            choice.currentIndexChanged.connect(self.changed)

    def first(self) -> QWidget:
        return self.name

    def show_party(self, party: Party) -> None:
        self.name.show_text(party.name)
        self.kind.show_code(party.kind)
        self.role.show_code(party.role)

    def party(self) -> Party:
        # A name that is spelled otherwise, but means somebody who is there, stays as it is typed.
        return Party(self.name.words, self.kind.code, self.role.code)

    def _on_name(self) -> None:
        """An actor that is there already keeps what it is."""
        there = self._known.book.actors.get(self.name.words)
        self.kind.setEnabled(there is None)
        tip = translate("form", "This actor is known already; what it is counts for all its events.")
        self.kind.setToolTip(tip if there is not None else "")
        if there is not None:
            self.kind.show_code(there.kind)
        self.changed.emit()


class PartyRows(Rows):
    """All who take part."""

    def __init__(self, known: Known) -> None:
        super().__init__(translate("form", "Add an actor"))
        self._known = known

    def make(self) -> PartyRow:
        return PartyRow(self._known)

    def show_all(self, parties: tuple[Party, ...]) -> None:
        self.clear()
        for party in parties:
            row = self.make()
            self.put(row)
            row.show_party(party)

    def all(self) -> tuple[Party, ...]:
        return tuple(row.party() for row in self.rows if isinstance(row, PartyRow))
