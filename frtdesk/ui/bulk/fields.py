"""What is to become of many events, as fields that say nothing until something is chosen in them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.model.bulk_edit import BulkEdit
from frtdesk.model.event import Event
from frtdesk.model.vocabulary import KINDS, POLICY_TYPE, POLICY_TYPES, STAGES, Term, spoken
from frtdesk.ui.forms.actors import PartyRows
from frtdesk.ui.forms.chips import Chips
from frtdesk.ui.forms.event_fields import PAUSE, policy_type_of
from frtdesk.ui.forms.fields import Choice, Labelled, Line
from frtdesk.ui.forms.known import Known
from frtdesk.ui.forms.place import PlaceField

NONE, SET = "none", "set"

FARTHEST = 4_000_000
"""Days by which events are moved at most at once."""


class BulkFields(QWidget):
    """`changed`: another edit is meant."""

    changed = Signal()

    def __init__(self, known: Known) -> None:
        super().__init__()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self.changed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self._labelled: dict[QWidget, Labelled] = {}
        self._make(known)
        self._lay_out()

    def _make(self, known: Known) -> None:
        leave = translate("bulk", "Leave as it is")
        self.kind = _choice(translate("form", "Kind"), leave, KINDS, {kind.code: kind.one for kind in KINDS})
        self.stage = _choice(translate("form", "Stage"), leave, STAGES[1:])
        self.stage.insertItem(1, STAGES[0].title, NONE)
        self.importance = _choice(translate("form", "Importance"), leave, ())
        for number in range(1, 6):
            self.importance.addItem(str(number), str(number))
        self.day_checked = _choice(translate("bulk", "The day"), leave, ())
        self.quotes_checked = _choice(translate("bulk", "The quotes"), leave, ())
        for box in (self.day_checked, self.quotes_checked):
            box.addItem(translate("bulk", "Checked"), SET)
            box.addItem(translate("bulk", "Not checked"), NONE)
        self.place_how = _choice(translate("form", "Place"), leave, ())
        self.place_how.addItem(translate("bulk", "Take away"), NONE)
        self.place_how.addItem(translate("bulk", "Another place"), SET)
        self.place = PlaceField(known)
        self.place.hide()
        self.place_how.currentIndexChanged.connect(lambda: self.place.setVisible(self.place_how.code == SET))
        types = QStringListModel([spoken(term.code, POLICY_TYPE) for term in POLICY_TYPES], self)

        def chips(name: str, hint: str, words: QStringListModel) -> Chips:
            return Chips(name, hint, words)

        def type_chips(name: str, hint: str) -> Chips:
            return Chips(name, hint, types, lambda code: spoken(code, POLICY_TYPE), policy_type_of)

        add, less = translate("bulk", "Add"), translate("bulk", "Take away")
        self.add_types = type_chips(translate("bulk", "Policy types to add"), add)
        self.less_types = type_chips(translate("bulk", "Policy types to take away"), less)
        self.add_tags = chips(translate("bulk", "Tags to add"), add, known.tags)
        self.less_tags = chips(translate("bulk", "Tags to take away"), less, known.tags)
        self.add_actors = PartyRows(known)
        self.less_actors = chips(translate("bulk", "Actors to take away"), less, known.actors)
        self.days = Line(translate("bulk", "Days to move by"), 9, translate("bulk", "Days: 7, or -30 for earlier"))

    def _lay_out(self) -> None:
        self._row((translate("form", "Kind"), self.kind), (translate("form", "Stage"), self.stage))
        self._row((translate("form", "Importance"), self.importance), (translate("bulk", "Move by days"), self.days))
        self._row((translate("form", "Policy types"), self.add_types), ("", self.less_types))
        self._row((translate("form", "Tags"), self.add_tags), ("", self.less_tags))
        self._row((translate("bulk", "Actors to add"), self.add_actors))
        self._row((translate("bulk", "Actors to take away"), self.less_actors))
        self._row((translate("form", "Place"), self.place_how))
        self._column.addWidget(self.place)
        quotes = (translate("bulk", "All quotes"), self.quotes_checked)
        self._row((translate("bulk", "The exact day"), self.day_checked), quotes)
        self._column.addStretch(1)
        for box in (self.kind, self.stage, self.importance, self.day_checked, self.quotes_checked, self.place_how):
            box.currentIndexChanged.connect(self._later.start)
        for part in (self.add_types, self.less_types, self.add_tags, self.less_tags, self.add_actors, self.less_actors,
                     self.place):  # fmt: skip
            part.changed.connect(self._later.start)
        self.days.textChanged.connect(self._on_days)

    def _row(self, *parts: tuple[str, QWidget]) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        for name, widget in parts:
            made = self._labelled[widget] = Labelled(name or " ", widget)
            row.addWidget(made, 1, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)

    def _days(self) -> int | None:
        """None for what is no number of days."""
        text = self.days.words.replace("−", "-")
        if not text:
            return 0
        number = int(text) if re.fullmatch(r"[+-]?[0-9]{1,8}", text) else None
        return number if number is not None and abs(number) <= FARTHEST else None

    def _on_days(self) -> None:
        wrong = self._days() is None
        self._labelled[self.days].complain(translate("bulk", "A whole number of days, please.") if wrong else "")
        self._later.start()

    def edit(self) -> BulkEdit:
        """What is meant by now."""
        where = self.place.jurisdiction() if self.place_how.code == SET else None
        stage = self.stage.code
        return BulkEdit(
            kind=self.kind.code or None,
            stage="" if stage == NONE else stage or None,
            importance=int(self.importance.code) if self.importance.code else None,
            jurisdiction=where,
            no_place=self.place_how.code == NONE,
            date_checked=_flag(self.day_checked),
            quotes_checked=_flag(self.quotes_checked),
            days=self._days() or 0,
            add_tags=self.add_tags.all(),
            remove_tags=frozenset(self.less_tags.all()),
            add_types=self.add_types.all(),
            remove_types=frozenset(self.less_types.all()),
            add_actors=tuple(party for party in self.add_actors.all() if party.name),
            remove_actors=frozenset(self.less_actors.all()),
        )

    def offer(self, events: Sequence[Event]) -> None:
        """What can be taken away is what these events have."""
        tags = sorted({tag for event in events for tag in event.tags}, key=str.casefold)
        actors = sorted({party.name for event in events for party in event.actors}, key=str.casefold)
        types = sorted({spoken(code, POLICY_TYPE) for event in events for code in event.policy_types})
        for part, words in ((self.less_tags, tags), (self.less_actors, actors), (self.less_types, types)):
            part.line.complete_from(QStringListModel(words, part)).activated.connect(part.take_later)


def _choice(name: str, leave: str, terms: Sequence[Term], titles: dict[str, str] | None = None) -> Choice:
    return Choice(name, terms, titles, none=leave)


def _flag(box: Choice) -> bool | None:
    return None if not box.code else box.code == SET
