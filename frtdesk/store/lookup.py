"""Which events have a speaker, publisher, relation or lesson of a name: what a filter asks and columns do not hold."""

from __future__ import annotations

import numpy as np

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model.columns import Days, frozen
from frtdesk.model.fields import FIELDS, plain, unknown_value
from frtdesk.store.database import Database

_NAMES = {
    "speaker": "SELECT DISTINCT speaker FROM quote",
    "publisher": "SELECT DISTINCT publisher FROM source",
    "relation": "SELECT DISTINCT kind FROM relation",
    "lesson": "SELECT id FROM lesson",
}

_EVENTS = {
    "speaker": "SELECT event_key FROM quote WHERE speaker = ?",
    "publisher": "SELECT e.event_key FROM event_source e JOIN source s ON s.key = e.source_key WHERE s.publisher = ?",
    "relation": "SELECT from_key FROM relation WHERE kind = ?",
    "lesson": (
        "SELECT e.key FROM lesson l JOIN lesson_step s ON s.lesson_key = l.key JOIN event e ON e.id = s.event_id"
        " WHERE l.id = ?"
    ),
}


def find_by_field(db: Database, field: str, value: str) -> Days:
    """Keys of the events whose `field` is `value`, without regard to case and accents; int64, ascending.

    Raises FrtError for a field that is not looked up here and UnknownValueError for a value that the database lacks.
    """
    if field not in _NAMES:
        raise FrtError(translate("filter", "There is no field {name}.").format(name=field))
    wanted = plain(value)
    with db.reading() as reader:
        names = [str(row[0]) for row in reader.all(_NAMES[field], ())]
        matching = [name for name in names if plain(name) == wanted]
        if not matching and FIELDS[field].choice(value) is None:
            raise unknown_value(FIELDS[field], value, names)
        keys = {int(row[0]) for name in matching for row in reader.all(_EVENTS[field], (name,))}
    return frozen(np.array(sorted(keys), np.int64))
