"""A filter as one SQLAlchemy query over the tables: another way to the answer that `timeline.select` gives.

It shares nothing with the program's way but the tables, the filter's tree and the days of the dates in the tables:
names are folded, trees climbed and days compared here anew, by the database.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import date

from sqlalchemy import ColumnElement, Connection, Select, and_, create_engine, exists, false, not_, or_, select, true
from sqlalchemy.orm import InstrumentedAttribute

from frtdesk.app.archive import StoreArchive
from frtdesk.base.progress import run
from frtdesk.model.filter import And, Everything, Filter, Not, Or, Term, Words
from frtdesk.model.query import to_text
from frtdesk.store.database import Database
from frtdesk.store.tables import (
    ActorAliasRow,
    ActorRow,
    EventActorRow,
    EventPolicyTypeRow,
    EventRow,
    EventSourceRow,
    EventTagRow,
    EventTextRow,
    JurisdictionRow,
    LessonRow,
    LessonStepRow,
    PolicyTypeRow,
    QuoteRow,
    RelationRow,
    SourceRow,
    TagRow,
)
from frtdesk.timeline.select import select as select_events

Condition = ColumnElement[bool]
UNDATED = 1


def assert_agrees(database: Database, address: str, asked: Iterable[Filter]) -> None:
    """The program and the query find the same events for each filter. `address`: of the same database."""
    archive = StoreArchive("a database", database)
    columns = run(archive.read())
    engine = create_engine(address)
    try:
        with engine.connect() as connection:
            for wanted in asked:
                mask = select_events(columns, wanted, archive.find())
                ours = {columns.ids[i] for i in mask.nonzero()[0].tolist()}
                assert ours == shown_ids(connection, wanted), to_text(wanted)
    finally:
        engine.dispose()


def shown_ids(connection: Connection, f: Filter) -> set[str]:
    """Ids of the events that a filter shows, as the database says."""
    found = select(EventRow.id).where(EventRow.deleted_at.is_(None), Oracle(connection).condition(f))
    return set(connection.scalars(found))


def folded(name: str) -> str:
    """A name without case and accents, underscores as blanks."""
    apart = unicodedata.normalize("NFKD", name.replace("_", " ").casefold())
    return " ".join("".join(letter for letter in apart if not unicodedata.combining(letter)).split())


def days(text: str) -> tuple[int | None, int | None]:
    """First and last day of a date or range; None for an open side."""
    left, dots, right = text.strip("[]").partition("..")
    return _day(left, last=False) if left else None, (_day(right, last=True) if right else None) if dots else _day(
        left, last=True
    )


def _day(text: str, *, last: bool) -> int:
    found = re.fullmatch(r"(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?", text)
    assert found is not None
    year, month, day = (int(part) if part else None for part in found.groups())
    assert year is not None
    months = 12 * year + ((month or 12) if last else (month or 1)) - 1
    if day is not None:
        return _civil(months // 12, months % 12 + 1, day)
    return (
        _civil((months + 1) // 12, (months + 1) % 12 + 1, 1) - 1 if last else _civil(months // 12, months % 12 + 1, 1)
    )


def _civil(year: int, month: int, day: int) -> int:
    """Days since 1970 in the proleptic Gregorian calendar, which repeats every 400 years (146,097 days)."""
    ages = (2000 - year) // 400 if year < 1 else 0
    return (date(year + 400 * ages, month, day) - date(1970, 1, 1)).days - 146_097 * ages


class Oracle:
    """Translates filters for one database."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def condition(self, f: Filter) -> Condition:
        """What has to hold of a row of `event`."""
        if isinstance(f, And):
            return and_(true(), *map(self.condition, f.parts))
        if isinstance(f, Or):
            return or_(false(), *map(self.condition, f.parts))
        if isinstance(f, Not):
            return not_(self.condition(f.part))
        if isinstance(f, Everything):
            return true()
        return self._words(f) if isinstance(f, Words) else self._term(f)

    def _words(self, node: Words) -> Condition:
        """Whole words in any field; a phrase within one."""
        said = re.findall(r"[^\W_]+", folded(node.text))
        pieces = [" ".join(said)] if node.phrase else said
        fields = [getattr(EventTextRow, name) for name in ("title", "body", "quotes", "sources", "names")]
        found = [
            or_(*((" " + field + " ").like(f"% {piece}{'' if open_ended else ' '}%") for field in fields))
            for piece, open_ended in zip(pieces, [False] * (len(pieces) - 1) + [node.prefix], strict=True)
        ]
        return EventRow.key.in_(select(EventTextRow.event_key).where(*found))

    def _term(self, term: Term) -> Condition:
        named: dict[str, Callable[[str], Condition]] = {
            "kind": lambda value: EventRow.kind == value,
            "stage": self._stage,
            "id": lambda value: EventRow.id.in_(self._called(EventRow.id, value)),
            "actor": self._actor,
            "role": lambda value: self._has(
                EventActorRow, EventActorRow.role.in_(self._called(EventActorRow.role, value))
            ),
            "type": self._type,
            "place": self._place,
            "level": self._level,
            "tag": self._tag,
            "speaker": lambda value: self._has(QuoteRow, QuoteRow.speaker.in_(self._called(QuoteRow.speaker, value))),
            "publisher": lambda value: self._source(SourceRow.publisher.in_(self._called(SourceRow.publisher, value))),
            "source": self._source_kind,
            "quote": lambda value: self._has(QuoteRow) if value == "yes" else not_(self._has(QuoteRow)),
            "checked": self._checked,
            "relation": lambda value: exists().where(RelationRow.from_key == EventRow.key, RelationRow.kind == value),
            "lesson": self._lesson,
        }
        if term.field in named:
            return named[term.field](term.value)
        if term.field == "importance":
            low, dots, high = term.value.partition("..")
            first, last = int(low or 0), int(high or (99 if dots else low))
            return _compared(term.op, EventRow.importance, EventRow.importance, first, last)
        return and_(EventRow.date_flags.op("&")(UNDATED) == 0, self._time(term))

    def _time(self, term: Term) -> Condition:
        first, last = days(term.value)
        start, end = EventRow.start_min, EventRow.end_max
        if term.field == "after":
            return true() if first is None else _at_least(end, first)
        if term.field == "before":
            return false() if first is None else _below(start, first)
        if term.field == "during":
            return _compared(term.op, start, end, first, last)
        if term.op == ":":
            inside = true() if first is None else and_(start.is_not(None), start >= first)
            return and_(inside, true() if last is None else and_(end.is_not(None), end <= last))
        return _compared_certainly(term.op, start, end, first, last)

    # ------------------------------------------------------------------ names

    def _called(self, column: InstrumentedAttribute[str], value: str) -> list[str]:
        """The spellings in a column that are this name."""
        spelled = self._connection.scalars(select(column).distinct())
        return [name for name in spelled if folded(name) == folded(value)]

    def _has(self, table: type, *conditions: Condition) -> Condition:
        return exists().where(table.event_key == EventRow.key, *conditions)

    def _actor(self, value: str) -> Condition:
        """The actor and all that belong to it, at any depth."""
        by_alias = select(ActorAliasRow.actor_key).where(
            ActorAliasRow.name.in_(self._called(ActorAliasRow.name, value))
        )
        tree = (
            select(ActorRow.key)
            .where(or_(ActorRow.name.in_(self._called(ActorRow.name, value)), ActorRow.key.in_(by_alias)))
            .cte(recursive=True)
        )
        tree = tree.union(select(ActorRow.key).join(tree, ActorRow.parent_key == tree.c.key))
        return self._has(EventActorRow, EventActorRow.actor_key.in_(select(tree.c.key)))

    def _place(self, value: str) -> Condition:
        """The places of this code or name and all that lie in them."""
        names = or_(
            JurisdictionRow.code.in_(self._called(JurisdictionRow.code, value)),
            JurisdictionRow.name.in_(self._called(JurisdictionRow.name, value)),
        )
        tree = select(JurisdictionRow.key).where(names).cte(recursive=True)
        tree = tree.union(select(JurisdictionRow.key).join(tree, JurisdictionRow.parent_key == tree.c.key))
        return self._at(select(tree.c.key))

    def _level(self, value: str) -> Condition:
        levels = self._called(JurisdictionRow.level, value)
        return self._at(select(JurisdictionRow.key).where(JurisdictionRow.level.in_(levels)))

    def _at(self, places: Select[tuple[int]]) -> Condition:
        return and_(EventRow.jurisdiction_key.is_not(None), EventRow.jurisdiction_key.in_(places))

    def _stage(self, value: str) -> Condition:
        """Never null: the opposite of what is null would be null as well, and no event in either."""
        none = EventRow.stage.is_(None)
        return none if value == "none" else and_(not_(none), EventRow.stage == value)

    def _type(self, value: str) -> Condition:
        wanted = select(PolicyTypeRow.key).where(PolicyTypeRow.code.in_(self._called(PolicyTypeRow.code, value)))
        return self._has(EventPolicyTypeRow, EventPolicyTypeRow.policy_type_key.in_(wanted))

    def _tag(self, value: str) -> Condition:
        wanted = select(TagRow.key).where(TagRow.name.in_(self._called(TagRow.name, value)))
        return self._has(EventTagRow, EventTagRow.tag_key.in_(wanted))

    def _source(self, condition: Condition) -> Condition:
        return self._has(EventSourceRow, EventSourceRow.source_key.in_(select(SourceRow.key).where(condition)))

    def _source_kind(self, value: str) -> Condition:
        return not_(self._has(EventSourceRow)) if value == "none" else self._source(SourceRow.kind == value)

    def _checked(self, value: str) -> Condition:
        neither = and_(not_(EventRow.date_checked), not_(EventRow.quotes_checked))
        return {"date": EventRow.date_checked, "quotes": EventRow.quotes_checked, "no": neither}[value]

    def _lesson(self, value: str) -> Condition:
        wanted = select(LessonRow.key).where(LessonRow.id.in_(self._called(LessonRow.id, value)))
        steps = select(LessonStepRow.event_id).where(
            LessonStepRow.lesson_key.in_(wanted), LessonStepRow.event_id.is_not(None)
        )
        return EventRow.id.in_(steps)


Day = InstrumentedAttribute[int | None] | InstrumentedAttribute[int]


def _at_least(end: Day, day: int) -> Condition:
    """A day that may be open or unknown, at the late side: null is later than any."""
    return or_(end.is_(None), end >= day)


def _below(start: Day, day: int) -> Condition:
    """The same at the early side: null is earlier than any."""
    return or_(start.is_(None), start < day)


def _compared(op: str, start: Day, end: Day, first: int | None, last: int | None) -> Condition:
    """Whether something from `start` to `end` can be in, above or below the span."""
    reaches = true() if first is None else _at_least(end, first)
    begins = true() if last is None else or_(start.is_(None), start <= last)
    return {
        ":": and_(reaches, begins),
        ">=": reaches,
        ">": false() if last is None else or_(end.is_(None), end > last),
        "<=": begins,
        "<": false() if first is None else _below(start, first),
    }[op]


def _compared_certainly(op: str, start: Day, end: Day, first: int | None, last: int | None) -> Condition:
    """The same of all of its days: null at an end is beyond any day that is named."""
    return {
        ">=": true() if first is None else and_(start.is_not(None), start >= first),
        ">": false() if last is None else and_(start.is_not(None), start > last),
        "<=": true() if last is None else and_(end.is_not(None), end <= last),
        "<": false() if first is None else and_(end.is_not(None), end < first),
    }[op]
