"""What a SQLite file holds that frtdesk did not make, and that would run when the file is read or written."""

from __future__ import annotations

from frtdesk.base.words import mark, translate
from frtdesk.store.reader import Reader

_KINDS = {
    "trigger": mark("store", "It holds a trigger named “{name}”, which frtdesk did not make."),
    "view": mark("store", "It holds a view named “{name}”, which frtdesk did not make."),
    "table": mark("store", "It holds a virtual table named “{name}”, which frtdesk did not make."),
    "column": mark("store", "It holds a computed column named “{name}”, which frtdesk did not make."),
    "index": mark("store", "It holds an index over computed values named “{name}”, which frtdesk did not make."),
}
_OBJECTS = """
SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view')
OR (type = 'table' AND COALESCE(rootpage, 0) = 0
    AND NOT (name = 'event_words' AND trim(sql) LIKE 'CREATE VIRTUAL TABLE event_words USING fts5(%'))
"""
_COLUMNS = """
SELECT 'column', x.name FROM sqlite_schema s, pragma_table_xinfo(s.name) x
WHERE s.type = 'table' AND s.rootpage > 0 AND x.hidden IN (2, 3)
"""
_INDEXES = """
SELECT 'index', s.name FROM sqlite_schema s, pragma_index_xinfo(s.name) x WHERE s.type = 'index' AND x.cid = -2
"""


def foreign_part(reader: Reader) -> str:
    """A sentence on the first of them, empty where there is none. Raises FrtError for a file that is damaged.

    A virtual table, view or trigger has no page of its own, however its text is written.
    """
    for sql in (_OBJECTS, _COLUMNS, _INDEXES):
        found = reader.one(sql)
        if found is not None:
            return translate("store", _KINDS[str(found[0])]).format(name=str(found[1])[:60])
    return ""
