"""Is this database one of ours, and does this program speak its version of the schema?"""

from __future__ import annotations

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.store.reader import LacksTableError, Reader
from frtdesk.store.schema import SCHEMA

_SCHEMA = "SELECT value FROM meta WHERE key = 'schema'"
_TABLES = """
SELECT e.key, t.event_key, a.key, r.key FROM event e, event_text t, actor a, revision r WHERE e.key IS NULL
"""


class OlderSchemaError(FrtError):
    """A database that an older program made: `store.migrate.upgrade` brings it up to date, keeping a copy."""


def refuse_other_schemas(reader: Reader, name: str, *, upgradable: bool) -> None:
    """Raises FrtError for a database of something else or of a newer program, OlderSchemaError for one of an older."""
    try:
        version = _version(reader)
        if version == SCHEMA:
            reader.one(_TABLES)
            return
    except (LacksTableError, ValueError) as error:
        raise FrtError(
            translate("store", "{name} is a database, but not one of frtdesk.").format(name=name),
            translate("store", "Open a database that frtdesk made, or import the file's events into one."),
        ) from error
    if version > SCHEMA:
        raise FrtError(
            translate("store", "{name} was made by a newer frtdesk (schema {version}, this one knows {known}).").format(
                name=name, version=version, known=SCHEMA
            ),
            translate("store", "Install the newer frtdesk to open it."),
        )
    raise OlderSchemaError(
        translate("store", "{name} was made by an older frtdesk (schema {version}, this one needs {known}).").format(
            name=name, version=version, known=SCHEMA
        ),
        translate("store", "Open it in the window and let it be upgraded; a copy of the old one is kept beside it.")
        if upgradable
        else translate("store", "Copy it to where you may write, then open the copy in the window to upgrade it."),
    )


def _version(reader: Reader) -> int:
    """Raises LacksTableError or ValueError where there is none."""
    found = reader.one(_SCHEMA)
    if found is None:
        raise ValueError("no schema in meta")
    return int(str(found[0])[:9])
