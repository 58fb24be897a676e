"""All fields of an event under each other, from an event and back to one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.model.event import Checked, Event
from frtdesk.model.event_problems import Problem, event_problems
from frtdesk.model.vocabulary import KINDS, POLICY_TYPE, POLICY_TYPES, STAGES, spoken
from frtdesk.ui.forms.actors import PartyRows
from frtdesk.ui.forms.chips import Chips
from frtdesk.ui.forms.dates import Dates
from frtdesk.ui.forms.evidence import QuoteRows, SourceRows
from frtdesk.ui.forms.fields import Choice, Labelled, Line, Lines, Rows
from frtdesk.ui.forms.known import Known
from frtdesk.ui.forms.place import PlaceField
from frtdesk.ui.forms.related import RelationRows

PAUSE = 200
"""Milliseconds after which what was typed is looked at."""


class EventFields(QWidget):
    """The form itself. `changed`: something was typed, and was looked at; `problems`: what is wrong with it."""

    changed = Signal()

    def __init__(self, known: Known, event: Event) -> None:
        super().__init__()
        self._known = known
        self._make(known)
        self._lay_out()
        self._show(event)
        self._was, self._shown = event, self._collected()
        self.problems: tuple[Problem, ...] = ()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self.look)
        self._connect()
        self._read()

    # ------------------------------------------------------------------ parts

    def _make(self, known: Known) -> None:
        self.title = Line(translate("form", "Title"), 2_000)
        self.kind = Choice(translate("form", "Kind"), KINDS, {kind.code: kind.one for kind in KINDS})
        self.stage = Choice(translate("form", "Stage"), STAGES)
        titles = [spoken(term.code, POLICY_TYPE) for term in POLICY_TYPES]
        self.policy_types = Chips(
            translate("form", "Policy types"), translate("form", "Add a policy type"), QStringListModel(titles, self),
            lambda code: spoken(code, POLICY_TYPE), policy_type_of,
        )  # fmt: skip
        self.dates = Dates()
        self.place = PlaceField(known)
        self.actors = PartyRows(known)
        self.summary = Lines(translate("form", "Summary"), 4)
        self.why = Lines(translate("form", "Why it matters"), 3)
        self.sources = SourceRows(known)
        self.quotes = QuoteRows(known, self.sources)
        self.relations = RelationRows(known)
        self.tags = Chips(translate("form", "Tags"), translate("form", "Add a tag"), known.tags)
        self.importance = Choice(translate("form", "Importance"), ())
        for number, words in enumerate(_importance_words(), 1):
            self.importance.addItem(str(number), str(number))
            self.importance.setItemData(number - 1, words, Qt.ItemDataRole.ToolTipRole)
        self.importance.setToolTip(translate("form", "From 1, a footnote, to 5, named by everyone."))
        self.date_checked = QCheckBox(translate("form", "A page that was read states the exact day"))
        self.quotes_checked = QCheckBox(translate("form", "Every quote was seen again word for word"))
        self.note = Lines(translate("form", "Note for editors"), 2)

    def _lay_out(self) -> None:
        self._labelled: dict[str, Labelled] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)

        def named(field: str, name: str, widget: QWidget) -> Labelled:
            self._labelled[field] = made = Labelled(name, widget)
            return made

        column.addWidget(named("title", translate("form", "Title"), self.title))
        column.addWidget(self.dates)
        two = QHBoxLayout()
        two.addWidget(named("kind", translate("form", "Kind"), self.kind), 1)
        two.addWidget(named("stage", translate("form", "Stage"), self.stage), 1)
        two.addWidget(named("importance", translate("form", "Importance"), self.importance), 1)
        column.addLayout(two)
        for field, name, widget in (
            ("policy_types", translate("form", "Policy types"), self.policy_types),
            ("jurisdiction", translate("form", "Place"), self.place),
            ("actors", translate("form", "Actors"), self.actors),
            ("summary", translate("form", "Summary"), self.summary),
            ("why_it_matters", translate("form", "Why it matters"), self.why),
            ("sources", translate("form", "Sources"), self.sources),
            ("quotes", translate("form", "Quotes"), self.quotes),
            ("relations", translate("form", "Relations"), self.relations),
            ("tags", translate("form", "Tags"), self.tags),
        ):
            column.addWidget(named(field, name, widget))
        checks = QWidget()
        below = QVBoxLayout(checks)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.date_checked)
        below.addWidget(self.quotes_checked)
        checks.setFocusProxy(self.date_checked)
        column.addWidget(named("checked", translate("form", "Checked"), checks))
        column.addWidget(named("note", translate("form", "Note for editors"), self.note))
        column.addStretch(1)
        self._labelled |= {"start": self.dates.begins, "end": self.dates.ends, "id": self._labelled["title"]}

    def _connect(self) -> None:
        self.title.textChanged.connect(self._later.start)
        for choice in (self.kind, self.stage, self.importance):
            choice.currentIndexChanged.connect(self._later.start)
        for lines in (self.summary, self.why, self.note):
            lines.textChanged.connect(self._later.start)
        for box in (self.date_checked, self.quotes_checked):
            box.toggled.connect(self._later.start)
        for part in (self.policy_types, self.dates, self.place, self.actors, self.sources, self.quotes, self.relations,
                     self.tags):  # fmt: skip
            part.changed.connect(self._later.start)

    def retype(self, event: Event) -> None:
        """Type an event anew over the one that is shown."""
        self._show(event)
        self.look()

    def fit(self) -> None:
        """Let fields of several lines be as high as these are."""
        for lines in self.findChildren(Lines):
            lines.fit()

    # ------------------------------------------------------------------ from and to an event

    def _show(self, event: Event) -> None:
        self.title.show_text(event.title)
        self.kind.show_code(event.kind)
        self.stage.show_code(event.stage or "")
        self.importance.show_code(str(event.importance))
        self.policy_types.show_words(event.policy_types)
        self.dates.show_dates(event.start, event.end)
        self.place.show_place(event.jurisdiction)
        self.actors.show_all(event.actors)
        self.summary.setPlainText(event.summary)
        self.why.setPlainText(event.why_it_matters)
        self.sources.show_all(event.sources)
        self.quotes.show_all(event.quotes)
        self.relations.show_all(event.relations)
        self.tags.show_words(event.tags)
        self.date_checked.setChecked(event.checked.date)
        self.quotes_checked.setChecked(event.checked.quotes)
        self.note.setPlainText(event.note or "")

    def _collected(self) -> Event:
        start, end = self.dates.dates()
        return Event(
            "", self.title.words, start, end, self.kind.code, self.stage.code or None, self.policy_types.all(),
            self.place.jurisdiction(), self.actors.all(), self.summary.toPlainText(), self.why.toPlainText(),
            self.quotes.all(), self.sources.all(), self.relations.all(), self.tags.all(),
            int(self.importance.code), Checked(self.date_checked.isChecked(), self.quotes_checked.isChecked()),
            self.note.toPlainText() or None,
        )  # fmt: skip

    def typed(self) -> Event:
        """The event as it is typed. A field that was not touched is as it was stored, whatever a widget makes of it."""
        now = self._collected()
        touched = {
            one.name: getattr(now, one.name)
            for one in fields(Event)
            if one.name != "id" and getattr(now, one.name) != getattr(self._shown, one.name)
        }
        return replace(self._was, **touched)

    @property
    def is_touched(self) -> bool:
        """Whether something is typed that was not there."""
        return self._collected() != self._shown

    # ------------------------------------------------------------------ what is wrong

    def look(self) -> None:
        """See what is wrong, and say it at the fields."""
        self._later.stop()
        before = self._known.stored.event if self._known.stored is not None else None
        self.problems = event_problems(self.typed(), self._known.book, before)
        self._read()
        by_field: dict[str, list[Problem]] = {}
        for problem in self.problems:
            by_field.setdefault(problem.field, []).append(problem)
        for field, labelled in self._labelled.items():
            if field != "id":
                self._say(labelled, by_field.get(field, []))
        self.changed.emit()

    def _say(self, labelled: Labelled, problems: Sequence[Problem]) -> None:
        rows = labelled.field
        at = {problem.place: problem.sentence for problem in reversed(problems) if problem.place is not None}
        if isinstance(rows, Rows):
            rows.complain(at)
            problems = [problem for problem in problems if problem.place is None]
        labelled.complain(problems[0].sentence if problems else "")

    def _read(self) -> None:
        """Say what is understood."""
        self.dates.read()
        self._labelled["jurisdiction"].tell(self.place.said())

    def go_to(self, problem: Problem) -> None:
        """Put the keyboard where something is wrong."""
        field = self._labelled.get(problem.field, self._labelled["title"]).field
        if isinstance(field, Rows) and problem.place is not None and problem.place < len(field.rows):
            field = field.rows[problem.place].first()
        field.setFocus()


def policy_type_of(text: str) -> str:
    """The code of a policy type by its title; else what was typed, as codes are spelled."""
    wanted = text.casefold()
    found = (term.code for term in POLICY_TYPES if wanted in (term.title.casefold(), term.code))
    return next(found, wanted.replace(" ", "_"))


def _importance_words() -> tuple[str, ...]:
    return (
        translate("form", "A footnote."),
        translate("form", "Minor."),
        translate("form", "Ordinary."),
        translate("form", "Major."),
        translate("form", "Named by everyone."),
    )
