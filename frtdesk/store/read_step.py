"""What one step of the log changed, in words, and whether it could still be taken back."""

from __future__ import annotations

from itertools import islice

from frtdesk.base.words import translate
from frtdesk.model.change import Change, ChangeSet
from frtdesk.model.change_words import LINKS, field_changes, keys_named
from frtdesk.model.revisions import StepDetail
from frtdesk.store.change_log import read_change_set
from frtdesk.store.database import Database
from frtdesk.store.read_past import LARGE
from frtdesk.store.reader import Reader
from frtdesk.store.row_names import RowNames
from frtdesk.store.rows import read_row

MOST = 300
"""Fields that are shown of one step."""
CHECKED = 3_000
"""Changes that are looked at to say whether a step can be taken back."""
_COUNTS = """
SELECT table_name, CASE WHEN field IS NOT NULL THEN 1 WHEN before IS NULL THEN 0 ELSE 2 END AS way,
    count(DISTINCT row_key)
FROM change WHERE revision_key = ? GROUP BY 1, 2
"""
_SIZE = "SELECT count(*) FROM change WHERE revision_key = ?"
_QUOTE_OWNER = "SELECT event_key FROM quote WHERE key = ?"
_THERE = "SELECT key FROM event WHERE key IN (?*) AND deleted_at IS NULL"


def read_step(db: Database, revision: int) -> StepDetail:
    """What a step changed. Of one that changed very much only the counts. Raises FrtError where there is none."""
    with db.reading() as reader:
        counts: tuple[dict[str, int], dict[str, int], dict[str, int]] = ({}, {}, {})
        for table, way, number in reader.all(_COUNTS, (revision,)):
            counts[way][str(table)] = number
        size = (reader.one(_SIZE, (revision,)) or (0,))[0]
        if size > LARGE:
            return StepDetail(revision, (), size, counts[0], counts[1], counts[2])
        changes = read_change_set(db, revision)
        names = RowNames(reader)
        shown = changes.changes[: MOST * 4]
        for table, keys in keys_named(shown).items():
            names.read(table, keys)
        words = field_changes(changes.changes, names, lambda quote: _owner(reader, quote))
        # What was made along with an event, a tag or a source, is told after it.
        fields = tuple(sorted(islice(words, MOST), key=lambda told: told.event is None))
        more = sum(1 for _ in islice(words, LARGE))
        return StepDetail(
            revision,
            fields,
            more,
            counts[0],
            counts[1],
            counts[2],
            _event_of(reader, changes),
            _why_not(reader, changes),
        )


def _owner(reader: Reader, quote: int) -> int | None:
    found = reader.one(_QUOTE_OWNER, (quote,))
    return None if found is None else int(found[0])


def _event_of(reader: Reader, changes: ChangeSet) -> int | None:
    """The first event of a step that is still on the timeline."""
    keys: dict[int, None] = {}
    for change in changes.changes[:CHECKED]:
        key = _event_key(reader, change)
        if isinstance(key, int):
            keys[key] = None
    there = {row[0] for row in reader.of_keys(_THERE, list(keys))}
    return next((key for key in keys if key in there), None)


def _event_key(reader: Reader, change: Change) -> object:
    if change.table == "event":
        return change.key["key"]
    if change.table in LINKS:
        return change.key[LINKS[change.table][0]]
    if change.table == "quote":
        side = change.after or change.before or {}
        return side.get("event_key") or _owner(reader, int(change.key["key"] or 0))
    return None


def _why_not(reader: Reader, changes: ChangeSet) -> str:
    """Why a step can no longer be taken back: the first row that is not as it was left. Empty where nothing is found;
    the store looks again, at all of it, when it is written."""
    first: dict[tuple[str, tuple[tuple[str, object], ...]], Change] = {}
    for change in reversed(changes.changes[:CHECKED]):
        key = (change.table, tuple(sorted(change.key.items())))
        if key in first:
            continue
        first[key] = change
        now = read_row(reader, change.table, change.key)
        if change.after is None:
            if now is not None:
                return translate("history", "What was taken away has been made again since.")
        elif now is None:
            return translate("history", "What this step changed was taken away since.")
        elif any(now.get(name) != value for name, value in change.after.items()):
            return translate("history", "What this step changed was changed again since.")
    return ""
