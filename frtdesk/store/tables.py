"""The schema as SQLAlchemy tables; `migrations` make it, `store` alone imports it.

Works on SQLite and PostgreSQL. Rows that a person can make have keys from `model.change.new_key`, never from the
database, so that a change set is complete before it meets one. Lists inside an event keep their stored order in
`position`, which may have gaps and doubles: the next part of the primary key decides then. Text that is compared or
sorted does so by code point in both engines (`Sorted`).
"""

from __future__ import annotations

from typing import Annotated

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

Key = BigInteger().with_variant(Integer(), "sqlite")
"""SQLite's own row number needs the type INTEGER; it holds 64 bits there as well."""
Sorted = Text().with_variant(Text(collation="C"), "postgresql")

RowKey = Annotated[int, mapped_column(Key, primary_key=True, autoincrement=False)]
Day = Annotated[int | None, mapped_column(BigInteger)]
Words = Annotated[str, mapped_column(Text)]
Name = Annotated[str, mapped_column(Sorted)]
Position = Annotated[int, mapped_column(Integer)]


class Base(DeclarativeBase):
    """All tables. Constraints have names by rule, so that a migration can find them in both engines."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


def _owned(column: str, *, primary: bool = False) -> Mapped[int]:
    """A reference to the row that this one belongs to and goes with."""
    return mapped_column(Key, ForeignKey(column, ondelete="CASCADE"), primary_key=primary, autoincrement=False)


def _used(column: str, *, primary: bool = False) -> Mapped[int]:
    """A reference to a row that stays as long as somebody uses it."""
    return mapped_column(Key, ForeignKey(column, ondelete="RESTRICT"), primary_key=primary, autoincrement=False)


def _sibling(column: str) -> Mapped[int | None]:
    """A reference within the table; looked at when the transaction ends, so that rows may come in any order."""
    return mapped_column(Key, ForeignKey(column, deferrable=True, initially="DEFERRED"))


class JurisdictionRow(Base):
    """A place in the tree of jurisdictions: ISO 3166, EU, UN, INT, and local places under the node of their code."""

    __tablename__ = "jurisdiction"
    __table_args__ = (
        UniqueConstraint("code", "level", "name"),
        CheckConstraint("parent_key <> key", name="own_parent"),
        Index(None, "parent_key"),
    )
    key: Mapped[RowKey]
    code: Mapped[Name]
    level: Mapped[Words]
    name: Mapped[Name]
    parent_key: Mapped[int | None] = _sibling("jurisdiction.key")


class EventRow(Base):
    """An event. Dates as written, and the four days and flags of `base.edtf.extent`; null where open or unknown.

    `place_text` is what is shown where the event's place is not a node of its own. `deleted_at` set: in the bin.
    """

    __tablename__ = "event"
    __table_args__ = (
        UniqueConstraint("id"),
        CheckConstraint("length(id) BETWEEN 1 AND 200", name="id_length"),
        CheckConstraint("importance BETWEEN 1 AND 5", name="importance"),
        CheckConstraint("start_min <= start_max", name="start"),
        CheckConstraint("end_min <= end_max", name="end"),
        CheckConstraint("date_flags BETWEEN 0 AND 65535", name="date_flags"),
        Index(None, "start_min", "id"),
        Index(None, "jurisdiction_key"),
    )
    key: Mapped[RowKey]
    id: Mapped[Name]
    title: Mapped[Words]
    start_text: Mapped[str | None] = mapped_column(Text)
    end_text: Mapped[str | None] = mapped_column(Text)
    start_min: Mapped[Day]
    start_max: Mapped[Day]
    end_min: Mapped[Day]
    end_max: Mapped[Day]
    date_flags: Mapped[int] = mapped_column(Integer)
    kind: Mapped[Words]
    stage: Mapped[str | None] = mapped_column(Text)
    jurisdiction_key: Mapped[int | None] = mapped_column(Key, ForeignKey("jurisdiction.key", ondelete="RESTRICT"))
    place_text: Mapped[str | None] = mapped_column(Text)
    importance: Mapped[int] = mapped_column(SmallInteger)
    date_checked: Mapped[bool]
    quotes_checked: Mapped[bool]
    summary: Mapped[Words]
    why_it_matters: Mapped[Words]
    note: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[Words]
    updated_at: Mapped[Words]
    deleted_at: Mapped[str | None] = mapped_column(Text)


class ActorRow(Base):
    """Who acts: a company, a court, a person."""

    __tablename__ = "actor"
    __table_args__ = (
        UniqueConstraint("name"),
        CheckConstraint("length(name) BETWEEN 1 AND 500", name="name_length"),
        CheckConstraint("parent_key <> key", name="own_parent"),
        Index(None, "parent_key"),
    )
    key: Mapped[RowKey]
    name: Mapped[Name]
    kind: Mapped[Words]
    country: Mapped[str | None] = mapped_column(Text)
    parent_key: Mapped[int | None] = _sibling("actor.key")


class ActorAliasRow(Base):
    """Another spelling, short form or former name."""

    __tablename__ = "actor_alias"
    __table_args__ = (CheckConstraint("length(name) BETWEEN 1 AND 500", name="name_length"),)
    actor_key: Mapped[int] = _owned("actor.key", primary=True)
    name: Mapped[str] = mapped_column(Sorted, primary_key=True)
    position: Mapped[Position]


class EventActorRow(Base):
    """The part that an actor plays in an event."""

    __tablename__ = "event_actor"
    __table_args__ = (Index(None, "actor_key"),)
    event_key: Mapped[int] = _owned("event.key", primary=True)
    actor_key: Mapped[int] = _used("actor.key", primary=True)
    position: Mapped[Position]
    role: Mapped[Words]


class PolicyTypeRow(Base):
    """A kind of policy: ban, moratorium, warrant. `position`: the order of the vocabulary."""

    __tablename__ = "policy_type"
    __table_args__ = (UniqueConstraint("code"),)
    key: Mapped[RowKey]
    code: Mapped[Name]
    position: Mapped[Position]


class EventPolicyTypeRow(Base):
    """An event is about this kind of policy."""

    __tablename__ = "event_policy_type"
    __table_args__ = (Index(None, "policy_type_key"),)
    event_key: Mapped[int] = _owned("event.key", primary=True)
    policy_type_key: Mapped[int] = _used("policy_type.key", primary=True)
    position: Mapped[Position]


class SourceRow(Base):
    """Where claims are documented; one row an address. `published` is EDTF."""

    __tablename__ = "source"
    __table_args__ = (UniqueConstraint("url"), CheckConstraint("length(url) BETWEEN 1 AND 2000", name="url_length"))
    key: Mapped[RowKey]
    url: Mapped[str | None] = mapped_column(Sorted)
    publisher: Mapped[Words]
    title: Mapped[Words]
    published: Mapped[str | None] = mapped_column(Text)
    kind: Mapped[Words]


class EventSourceRow(Base):
    """An event is documented there."""

    __tablename__ = "event_source"
    __table_args__ = (Index(None, "source_key"),)
    event_key: Mapped[int] = _owned("event.key", primary=True)
    source_key: Mapped[int] = _used("source.key", primary=True)
    position: Mapped[Position]


class QuoteRow(Base):
    """Words somebody said. Its source is one of the event's own (looked at when the transaction ends)."""

    __tablename__ = "quote"
    __table_args__ = (
        ForeignKeyConstraint(
            ["event_key", "source_key"],
            ["event_source.event_key", "event_source.source_key"],
            deferrable=True,
            initially="DEFERRED",
        ),
        Index(None, "event_key"),
    )
    key: Mapped[RowKey]
    event_key: Mapped[int] = _owned("event.key")
    position: Mapped[Position]
    words: Mapped[Words]
    speaker: Mapped[Words]
    role: Mapped[str | None] = mapped_column(Text)
    affiliation: Mapped[str | None] = mapped_column(Text)
    said_on: Mapped[str | None] = mapped_column(Text)
    source_key: Mapped[int | None] = mapped_column(Key)
    verified: Mapped[bool]


class RelationRow(Base):
    """From the event that holds it to another: answers it, amends it; at most one from one event to another."""

    __tablename__ = "relation"
    __table_args__ = (CheckConstraint("from_key <> to_key", name="to_itself"), Index(None, "to_key"))
    from_key: Mapped[int] = _owned("event.key", primary=True)
    to_key: Mapped[int] = _owned("event.key", primary=True)
    position: Mapped[Position]
    kind: Mapped[Words]


class TagRow(Base):
    """A free word."""

    __tablename__ = "tag"
    __table_args__ = (UniqueConstraint("name"), CheckConstraint("length(name) BETWEEN 1 AND 500", name="name_length"))
    key: Mapped[RowKey]
    name: Mapped[Name]


class EventTagRow(Base):
    """An event carries this tag."""

    __tablename__ = "event_tag"
    __table_args__ = (Index(None, "tag_key"),)
    event_key: Mapped[int] = _owned("event.key", primary=True)
    tag_key: Mapped[int] = _used("tag.key", primary=True)
    position: Mapped[Position]


class LessonRow(Base):
    """A lesson; its steps are rows of their own."""

    __tablename__ = "lesson"
    __table_args__ = (UniqueConstraint("id"), CheckConstraint("minutes > 0", name="minutes"))
    key: Mapped[RowKey]
    id: Mapped[Name]
    position: Mapped[Position]
    title: Mapped[Words]
    question: Mapped[Words]
    level: Mapped[Words]
    minutes: Mapped[int | None] = mapped_column(Integer)


class LessonStepRow(Base):
    """A step. `event_id` is text, as a user's library holds lessons on the events of other files.

    `lanes` and `selection` are JSON lists; `shown_from`, `shown_to` civil days; `dwell` seconds.
    """

    __tablename__ = "lesson_step"
    __table_args__ = (CheckConstraint("shown_from <= shown_to", name="shown"), Index(None, "lesson_key"))
    key: Mapped[RowKey]
    lesson_key: Mapped[int] = _owned("lesson.key")
    position: Mapped[Position]
    event_id: Mapped[str | None] = mapped_column(Sorted)
    prompt: Mapped[Words]
    note: Mapped[Words]
    dwell: Mapped[int | None] = mapped_column(Integer)
    shown_from: Mapped[Day]
    shown_to: Mapped[Day]
    lanes: Mapped[str | None] = mapped_column(Text)
    selection: Mapped[str | None] = mapped_column(Text)


class ViewRow(Base):
    """A saved view: filter, range, lanes, style, as JSON."""

    __tablename__ = "view"
    __table_args__ = (UniqueConstraint("name"),)
    key: Mapped[RowKey]
    name: Mapped[Name]
    position: Mapped[Position]
    body: Mapped[Words]


class EventTextRow(Base):
    """What is searched: the words of an event, normalised by `store.search_text`; kept by `store.search_index`."""

    __tablename__ = "event_text"
    event_key: Mapped[int] = _owned("event.key", primary=True)
    title: Mapped[Words]
    body: Mapped[Words]
    quotes: Mapped[Words]
    sources: Mapped[Words]
    names: Mapped[Words]


class RevisionRow(Base):
    """One applied change set: who, when, what for, and which earlier one it takes back."""

    __tablename__ = "revision"
    key: Mapped[RowKey]
    made_at: Mapped[Words]
    author: Mapped[Words]
    title: Mapped[Words]
    undoes_key: Mapped[int | None] = _sibling("revision.key")


class ChangeRow(Base):
    """One changed field of one row, as JSON before and after; `field` null: the whole row was made or taken away."""

    __tablename__ = "change"
    __table_args__ = (Index(None, "table_name", "row_key"),)
    revision_key: Mapped[int] = _owned("revision.key", primary=True)
    position: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    table_name: Mapped[Words]
    row_key: Mapped[Words]
    field: Mapped[str | None] = mapped_column(Text)
    before: Mapped[str | None] = mapped_column(Text)
    after: Mapped[str | None] = mapped_column(Text)


class MetaRow(Base):
    """What the database says of itself, and `schema`, the version of these tables."""

    __tablename__ = "meta"
    key: Mapped[str] = mapped_column(Sorted, primary_key=True)
    value: Mapped[Words]
