"""Version 1 of the schema: every table, and the index that words are searched in.

SQLite searches an FTS5 table over `event_text` (external content, without triggers: with `trusted_schema=OFF` SQLite
3.40 refuses a trigger that writes FTS5). PostgreSQL searches a `tsvector` that it derives from the same row. The words
are normalised before they are stored, so that a tokenizer has only spaces to look for: `ascii` takes every character
beyond ASCII for a letter, `simple` knows no stop words. ` ß ` parts the fields: no normalised word holds an ß.
"""

import sqlalchemy as sa
from alembic import op

revision = "1"
down_revision = None
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
SORTED = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

SQLITE_WORDS = """
CREATE VIRTUAL TABLE event_words USING fts5(
    title, body, quotes, sources, names, content='event_text', content_rowid='event_key', tokenize='ascii'
)
"""
POSTGRESQL_WORDS = """
ALTER TABLE event_text ADD COLUMN search tsvector NOT NULL GENERATED ALWAYS AS (
    to_tsvector('simple', title || ' ß ' || body || ' ß ' || quotes || ' ß ' || sources || ' ß ' || names)
) STORED
"""
POSTGRESQL_INDEX = "CREATE INDEX ix_event_text_search ON event_text USING gin (search)"


def upgrade() -> None:
    """From nothing to version 1."""
    _places_and_events()
    _actors()
    _policy_types_and_tags()
    _evidence()
    _relations()
    _lessons_and_views()
    _search()
    _log()


def _places_and_events() -> None:
    op.create_table(
        "jurisdiction",
        sa.Column("key", KEY, autoincrement=False, nullable=False),
        sa.Column("code", SORTED, nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("name", SORTED, nullable=False),
        sa.Column("parent_key", KEY, nullable=True),
        sa.CheckConstraint("parent_key <> key", name="ck_jurisdiction_own_parent"),
        sa.ForeignKeyConstraint(
            ["parent_key"],
            ["jurisdiction.key"],
            name="fk_jurisdiction_parent_key",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name="pk_jurisdiction"),
        sa.UniqueConstraint("code", "level", "name", name="uq_jurisdiction_code_level_name"),
    )
    op.create_index("ix_jurisdiction_parent_key", "jurisdiction", ["parent_key"])
    op.create_table(
        "event",
        sa.Column("key", KEY, autoincrement=False, nullable=False),
        sa.Column("id", SORTED, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("start_text", sa.Text(), nullable=True),
        sa.Column("end_text", sa.Text(), nullable=True),
        sa.Column("start_min", sa.BigInteger(), nullable=True),
        sa.Column("start_max", sa.BigInteger(), nullable=True),
        sa.Column("end_min", sa.BigInteger(), nullable=True),
        sa.Column("end_max", sa.BigInteger(), nullable=True),
        sa.Column("date_flags", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=True),
        sa.Column("jurisdiction_key", KEY, nullable=True),
        sa.Column("place_text", sa.Text(), nullable=True),
        sa.Column("importance", sa.SmallInteger(), nullable=False),
        sa.Column("date_checked", sa.Boolean(), nullable=False),
        sa.Column("quotes_checked", sa.Boolean(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("why_it_matters", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.CheckConstraint("date_flags BETWEEN 0 AND 65535", name="ck_event_date_flags"),
        sa.CheckConstraint("end_min <= end_max", name="ck_event_end"),
        sa.CheckConstraint("importance BETWEEN 1 AND 5", name="ck_event_importance"),
        sa.CheckConstraint("length(id) BETWEEN 1 AND 200", name="ck_event_id_length"),
        sa.CheckConstraint("start_min <= start_max", name="ck_event_start"),
        sa.ForeignKeyConstraint(
            ["jurisdiction_key"], ["jurisdiction.key"], name="fk_event_jurisdiction_key", ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("key", name="pk_event"),
        sa.UniqueConstraint("id", name="uq_event_id"),
    )
    op.create_index("ix_event_jurisdiction_key", "event", ["jurisdiction_key"])
    op.create_index("ix_event_start_min_id", "event", ["start_min", "id"])


def _actors() -> None:
    op.create_table(
        "actor",
        sa.Column("key", KEY, autoincrement=False, nullable=False),
        sa.Column("name", SORTED, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("parent_key", KEY, nullable=True),
        sa.CheckConstraint("length(name) BETWEEN 1 AND 500", name="ck_actor_name_length"),
        sa.CheckConstraint("parent_key <> key", name="ck_actor_own_parent"),
        sa.ForeignKeyConstraint(
            ["parent_key"], ["actor.key"], name="fk_actor_parent_key", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("key", name="pk_actor"),
        sa.UniqueConstraint("name", name="uq_actor_name"),
    )
    op.create_index("ix_actor_parent_key", "actor", ["parent_key"])
    op.create_table(
        "actor_alias",
        sa.Column("actor_key", KEY, autoincrement=False, nullable=False),
        sa.Column("name", SORTED, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(name) BETWEEN 1 AND 500", name="ck_actor_alias_name_length"),
        sa.ForeignKeyConstraint(["actor_key"], ["actor.key"], name="fk_actor_alias_actor_key", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("actor_key", "name", name="pk_actor_alias"),
    )
    op.create_table(
        "event_actor",
        sa.Column("event_key", KEY, autoincrement=False, nullable=False),
        sa.Column("actor_key", KEY, autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["actor_key"], ["actor.key"], name="fk_event_actor_actor_key", ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["event_key"], ["event.key"], name="fk_event_actor_event_key", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("event_key", "actor_key", name="pk_event_actor"),
    )
    op.create_index("ix_event_actor_actor_key", "event_actor", ["actor_key"])


def _policy_types_and_tags() -> None:
    op.create_table(
        "policy_type",
        sa.Column("key", KEY, autoincrement=False, nullable=False),
        sa.Column("code", SORTED, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_policy_type"),
        sa.UniqueConstraint("code", name="uq_policy_type_code"),
    )
    op.create_table(
        "event_policy_type",
        sa.Column("event_key", KEY, autoincrement=False, nullable=False),
        sa.Column("policy_type_key", KEY, autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_key"], ["event.key"], name="fk_event_policy_type_event_key", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["policy_type_key"], ["policy_type.key"], name="fk_event_policy_type_policy_type_key", ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("event_key", "policy_type_key", name="pk_event_policy_type"),
    )
    op.create_index("ix_event_policy_type_policy_type_key", "event_policy_type", ["policy_type_key"])
    op.create_table(
        "tag",
        sa.Column("key", KEY, autoincrement=False, nullable=False),
        sa.Column("name", SORTED, nullable=False),
        sa.CheckConstraint("length(name) BETWEEN 1 AND 500", name="ck_tag_name_length"),
        sa.PrimaryKeyConstraint("key", name="pk_tag"),
        sa.UniqueConstraint("name", name="uq_tag_name"),
    )
    op.create_table(
        "event_tag",
        sa.Column("event_key", KEY, autoincrement=False, nullable=False),
        sa.Column("tag_key", KEY, autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["event_key"], ["event.key"], name="fk_event_tag_event_key", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["tag_key"], ["tag.key"], name="fk_event_tag_tag_key", ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("event_key", "tag_key", name="pk_event_tag"),
    )
    op.create_index("ix_event_tag_tag_key", "event_tag", ["tag_key"])


def _evidence() -> None:
    op.create_table(
        "source",
        sa.Column("key", KEY, autoincrement=False, nullable=False),
        sa.Column("url", SORTED, nullable=True),
        sa.Column("publisher", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.CheckConstraint("length(url) BETWEEN 1 AND 2000", name="ck_source_url_length"),
        sa.PrimaryKeyConstraint("key", name="pk_source"),
        sa.UniqueConstraint("url", name="uq_source_url"),
    )
    op.create_table(
        "event_source",
        sa.Column("event_key", KEY, autoincrement=False, nullable=False),
        sa.Column("source_key", KEY, autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["event_key"], ["event.key"], name="fk_event_source_event_key", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["source_key"], ["source.key"], name="fk_event_source_source_key", ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("event_key", "source_key", name="pk_event_source"),
    )
    op.create_index("ix_event_source_source_key", "event_source", ["source_key"])
    op.create_table(
        "quote",
        sa.Column("key", KEY, autoincrement=False, nullable=False),
        sa.Column("event_key", KEY, autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("speaker", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("affiliation", sa.Text(), nullable=True),
        sa.Column("said_on", sa.Text(), nullable=True),
        sa.Column("source_key", KEY, nullable=True),
        sa.Column("verified", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_key", "source_key"],
            ["event_source.event_key", "event_source.source_key"],
            name="fk_quote_event_key_source_key",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["event_key"], ["event.key"], name="fk_quote_event_key", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name="pk_quote"),
    )
    op.create_index("ix_quote_event_key", "quote", ["event_key"])


def _relations() -> None:
    op.create_table(
        "relation",
        sa.Column("from_key", KEY, autoincrement=False, nullable=False),
        sa.Column("to_key", KEY, autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.CheckConstraint("from_key <> to_key", name="ck_relation_to_itself"),
        sa.ForeignKeyConstraint(["from_key"], ["event.key"], name="fk_relation_from_key", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["to_key"], ["event.key"], name="fk_relation_to_key", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("from_key", "to_key", name="pk_relation"),
    )
    op.create_index("ix_relation_to_key", "relation", ["to_key"])


def _lessons_and_views() -> None:
    op.create_table(
        "lesson",
        sa.Column("key", KEY, autoincrement=False, nullable=False),
        sa.Column("id", SORTED, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.CheckConstraint("minutes > 0", name="ck_lesson_minutes"),
        sa.PrimaryKeyConstraint("key", name="pk_lesson"),
        sa.UniqueConstraint("id", name="uq_lesson_id"),
    )
    op.create_table(
        "lesson_step",
        sa.Column("key", KEY, autoincrement=False, nullable=False),
        sa.Column("lesson_key", KEY, autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("event_id", SORTED, nullable=True),
        sa.Column("prompt", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("dwell", sa.Integer(), nullable=True),
        sa.Column("shown_from", sa.BigInteger(), nullable=True),
        sa.Column("shown_to", sa.BigInteger(), nullable=True),
        sa.Column("lanes", sa.Text(), nullable=True),
        sa.Column("selection", sa.Text(), nullable=True),
        sa.CheckConstraint("shown_from <= shown_to", name="ck_lesson_step_shown"),
        sa.ForeignKeyConstraint(["lesson_key"], ["lesson.key"], name="fk_lesson_step_lesson_key", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name="pk_lesson_step"),
    )
    op.create_index("ix_lesson_step_lesson_key", "lesson_step", ["lesson_key"])
    op.create_table(
        "view",
        sa.Column("key", KEY, autoincrement=False, nullable=False),
        sa.Column("name", SORTED, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_view"),
        sa.UniqueConstraint("name", name="uq_view_name"),
    )


def _search() -> None:
    op.create_table(
        "event_text",
        sa.Column("event_key", KEY, autoincrement=False, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("quotes", sa.Text(), nullable=False),
        sa.Column("sources", sa.Text(), nullable=False),
        sa.Column("names", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["event_key"], ["event.key"], name="fk_event_text_event_key", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("event_key", name="pk_event_text"),
    )
    if op.get_context().dialect.name == "sqlite":
        op.execute(SQLITE_WORDS)
    else:
        op.execute(POSTGRESQL_WORDS)
        op.execute(POSTGRESQL_INDEX)


def _log() -> None:
    op.create_table(
        "revision",
        sa.Column("key", KEY, autoincrement=False, nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("undoes_key", KEY, nullable=True),
        sa.ForeignKeyConstraint(
            ["undoes_key"], ["revision.key"], name="fk_revision_undoes_key", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("key", name="pk_revision"),
    )
    op.create_table(
        "change",
        sa.Column("revision_key", KEY, autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_key", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=True),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["revision_key"], ["revision.key"], name="fk_change_revision_key", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("revision_key", "position", name="pk_change"),
    )
    op.create_index("ix_change_table_name_row_key", "change", ["table_name", "row_key"])
    op.create_table(
        "meta",
        sa.Column("key", SORTED, nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_meta"),
    )
