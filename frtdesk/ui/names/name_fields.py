"""The fields of an actor, a source, a tag or a place, from a row of the database and back to one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QStringListModel, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.model.book import StoredActor, StoredPlace, StoredSource
from frtdesk.model.event import Source
from frtdesk.model.event_problems import Problem
from frtdesk.model.name_problems import name_problems
from frtdesk.model.shared_names import ACTOR, PLACE, SOURCE, SharedName, SharedNames, Stored, StoredTag
from frtdesk.model.vocabulary import ACTOR_KIND, ACTOR_KINDS, LEVELS, SOURCE_KINDS, spoken
from frtdesk.ui.forms.chips import Chips
from frtdesk.ui.forms.event_fields import PAUSE
from frtdesk.ui.forms.fields import Choice, Labelled, Line


class NameFields(QWidget):
    """`changed`: something was typed, and looked at; `problems`: what is wrong with it. A field that was not touched
    stays as it is stored."""

    changed = Signal()

    def __init__(self, names: SharedNames, row: Stored) -> None:
        super().__init__()
        self._names = names
        self._was = row
        self.problems: tuple[Problem, ...] = ()
        self._labelled: dict[str, Labelled] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self.look)
        self.lay_out()
        self._shown = self.collected()
        self.look()

    def lay_out(self) -> None:
        """Make the fields, and show the row in them."""
        raise NotImplementedError

    def collected(self) -> Stored:
        """What the fields say."""
        raise NotImplementedError

    def own_problems(self) -> Sequence[Problem]:
        """What is wrong with a field that no row could hold."""
        return ()

    @property
    def first(self) -> QWidget:
        """Where typing begins."""
        return next(iter(self._labelled.values())).field

    def line(self, field: str, name: str, text: str, most: int = 500, hint: str = "") -> Line:
        """A field of one line under the others."""
        line = Line(name, most, hint)
        line.show_text(text)
        line.textChanged.connect(self._later.start)
        self.put(field, name, line)
        return line

    def put(self, field: str, name: str, widget: QWidget, into: QLayout | None = None, share: int = 1) -> None:
        made = self._labelled[field] = Labelled(name, widget)
        if isinstance(into, QHBoxLayout):
            into.addWidget(made, share)
        else:
            self._column.addWidget(made)

    def two(self) -> QHBoxLayout:
        """A line for fields beside each other."""
        row = QHBoxLayout()
        row.setSpacing(12)
        self._column.addLayout(row)
        return row

    def parent_line(self, table: str, hint: str, above: int | None) -> Line:
        """A line for the name of what this belongs to."""
        there = self._names.find(table, above) if above is not None else None
        line = Line(translate("names", "Belongs to"), 500, hint)
        line.show_text(_offered(there) if there is not None else "")
        line.complete_from(QStringListModel([_offered(one) for one in self._names.of(table)], line))
        line.textChanged.connect(self._later.start)
        self.put("parent", translate("names", "Belongs to"), line)
        return line

    def parent_of(self, table: str, line: Line, stored: int | None) -> int | None:
        """The key of what is named; -1 where there is no such thing."""
        typed = line.words
        if not typed:
            return None
        there = self._names.find(table, stored) if stored is not None else None
        if there is not None and _offered(there) == typed:
            return stored
        found = next((one for one in self._names.of(table) if _offered(one) == typed), None)
        if found is None:
            like = self._names.like(table, typed)
            found = like[0] if len(like) == 1 else None
        return found.key if found is not None else -1

    @property
    def is_touched(self) -> bool:
        return self.collected() != self._shown

    def typed(self) -> Stored:
        """The row as it is typed."""
        return self.collected() if self.is_touched else self._was

    def look(self) -> None:
        """See what is wrong, and say it at the fields."""
        self._later.stop()
        own = tuple(self.own_problems())
        row = self.typed()
        if isinstance(row, StoredActor | StoredPlace) and row.parent == -1:
            row = replace(row, parent=None)
        self.problems = (*own, *name_problems(row, self._names))
        for field, labelled in self._labelled.items():
            labelled.complain("")
            said = sorted((one for one in self.problems if one.field == field), key=lambda one: not one.blocks)
            if said and said[0].blocks:
                labelled.complain(said[0].sentence)
            elif said:
                labelled.tell(said[0].sentence)
            else:
                labelled.tell("")
        self.changed.emit()

    def go_to(self, problem: Problem) -> None:
        """Put the keyboard where something is wrong."""
        self._labelled.get(problem.field, next(iter(self._labelled.values()))).field.setFocus()


def _offered(one: SharedName) -> str:
    return f"{one.name} ({one.row.code})" if isinstance(one.row, StoredPlace) else one.name


class ActorFields(NameFields):
    """Name, other names, what it is, its country, and what it belongs to."""

    def lay_out(self) -> None:
        row = self._was
        assert isinstance(row, StoredActor)
        self.name = self.line("name", translate("names", "Name"), row.name)
        self.aliases = Chips(
            translate("names", "Other names"), translate("names", "Short form, former name"), QStringListModel(self)
        )
        self.aliases.show_words(row.aliases)
        self.aliases.changed.connect(self._later.start)
        self.put("aliases", translate("names", "Other names"), self.aliases)
        self.kind = Line(translate("names", "Kind"), 100, translate("names", "Company, regulator, police"))
        titles = [term.title for term in ACTOR_KINDS] + [kind.replace("_", " ") for kind in self._names.kinds]
        self.kind.complete_from(QStringListModel(titles, self.kind))
        self.kind.show_text(spoken(row.kind, ACTOR_KIND) if row.kind else "")
        self.country = Line(translate("names", "Country"), 100, translate("names", "US, DE"))
        self.country.show_text(row.country or "")
        two = self.two()
        for field, name, line in (
            ("kind", translate("names", "Kind"), self.kind),
            ("country", translate("names", "Country"), self.country),
        ):
            line.textChanged.connect(self._later.start)
            self.put(field, name, line, two)
        self.above = self.parent_line(ACTOR, translate("names", "The company or body it is part of"), row.parent)

    def collected(self) -> StoredActor:
        row = self._was
        assert isinstance(row, StoredActor)
        aliases = self.aliases.all()
        return StoredActor(
            row.key,
            self.name.words,
            _code(self.kind.words, row.kind),
            self.country.words or None,
            self.parent_of(ACTOR, self.above, row.parent),
            aliases,
            row.places if aliases == row.aliases else (),
        )

    def own_problems(self) -> Sequence[Problem]:
        return _parent_problem(self.collected().parent)


class SourceFields(NameFields):
    """Address, title, publisher, date and kind of a document."""

    def lay_out(self) -> None:
        row = self._was
        assert isinstance(row, StoredSource)
        source = row.source
        self.title = self.line("title", translate("names", "Title"), source.title, 2_000)
        self.url = self.line("url", translate("names", "Address"), source.url or "", 2_000, "https://…")
        self.publisher = self.line("publisher", translate("names", "Publisher"), source.publisher, 2_000)
        publishers = sorted(
            {one.row.source.publisher for one in self._names.of(SOURCE) if isinstance(one.row, StoredSource)} - {""}
        )
        self.publisher.complete_from(QStringListModel(publishers, self.publisher))
        self.published = Line(translate("names", "Published"), 200, "2020-06-11")
        self.published.show_text(source.published or "")
        self.published.textChanged.connect(self._later.start)
        self.kind = Choice(
            translate("names", "Kind of the source"), SOURCE_KINDS, none=translate("form", "Kind not said")
        )
        self.kind.show_code(source.kind)
        self.kind.currentIndexChanged.connect(self._later.start)
        two = self.two()
        self.put("published", translate("names", "Published"), self.published, two)
        self.put("kind", translate("names", "Kind"), self.kind, two)

    def collected(self) -> StoredSource:
        source = Source(
            self.url.words or None, self.publisher.words, self.title.words, self.published.words or None, self.kind.code
        )
        return StoredSource(self._was.key, source)


class TagFields(NameFields):
    """The word itself."""

    def lay_out(self) -> None:
        assert isinstance(self._was, StoredTag)
        self.name = self.line("name", translate("names", "Tag"), self._was.name)

    def collected(self) -> StoredTag:
        return StoredTag(self._was.key, self.name.words)


class PlaceFields(NameFields):
    """Name, code, level, and what it lies in."""

    def lay_out(self) -> None:
        row = self._was
        assert isinstance(row, StoredPlace)
        self.name = self.line("name", translate("names", "Name"), row.name)
        self.code = Line(translate("names", "Code"), 20, translate("names", "US-CA, DE, EU"))
        self.code.show_text(row.code)
        self.code.textChanged.connect(self._later.start)
        self.level = Choice(translate("names", "Level"), LEVELS, none=translate("form", "No level"))
        self.level.show_code(row.level)
        self.level.currentIndexChanged.connect(self._later.start)
        two = self.two()
        self.put("code", translate("names", "Code"), self.code, two)
        self.put("level", translate("names", "Level"), self.level, two)
        self.above = self.parent_line(PLACE, translate("names", "The state, country or union it lies in"), row.parent)

    def collected(self) -> StoredPlace:
        row = self._was
        assert isinstance(row, StoredPlace)
        parent = self.parent_of(PLACE, self.above, row.parent)
        return StoredPlace(row.key, self.code.words, self.level.code, self.name.words, parent)

    def own_problems(self) -> Sequence[Problem]:
        return _parent_problem(self.collected().parent)


def _parent_problem(parent: int | None) -> Sequence[Problem]:
    if parent != -1:
        return ()
    return (Problem("parent", translate("names", "There is none of this name. Make it first, or leave this empty.")),)


def _code(typed: str, stored: str) -> str:
    """A kind of actor by its title; else what was typed, as codes are spelled."""
    if typed == spoken(stored, ACTOR_KIND):
        return stored
    wanted = typed.casefold()
    found = (term.code for term in ACTOR_KINDS if wanted in (term.title.casefold(), term.code))
    return next(found, wanted.replace(" ", "_"))


def fields_of(names: SharedNames, row: Stored) -> NameFields:
    """The form for a row."""
    if isinstance(row, StoredActor):
        return ActorFields(names, row)
    if isinstance(row, StoredSource):
        return SourceFields(names, row)
    return TagFields(names, row) if isinstance(row, StoredTag) else PlaceFields(names, row)
