"""What PostgreSQL and its driver say, as sentences that tell a person what to do. None of them holds a password."""

from __future__ import annotations

import re

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.store.reader import breaks_rule, lacks_table


class PasswordError(FrtError):
    """The server wants a password, or another one than it got."""


class ConnectionLostError(FrtError):
    """The server does not answer, or ended the connection: later it may answer again."""


class DeadlockError(FrtError):
    """Two writers waited for each other and this one gave way: nothing was written, and it may be tried again."""


def explained(error: Exception, name: str, said: str) -> FrtError:
    """The sentence for an error of psycopg. `said`: its words on one line, bounded, without a password."""
    from psycopg import errors

    if isinstance(error, errors.UndefinedTable | errors.UndefinedColumn | errors.InvalidSchemaName):
        return lacks_table(name, said)
    if isinstance(error, errors.InsufficientPrivilege):
        return FrtError(
            translate("store", "You may not do this in {name} ({said}).").format(name=name, said=said),
            translate("store", "Ask whoever runs the server for permission."),
        )
    if isinstance(error, errors.IntegrityError):
        return breaks_rule(error, name, said)
    if isinstance(error, errors.DeadlockDetected | errors.SerializationFailure):
        return DeadlockError(
            translate("store", "Somebody else was writing the same in {name}.").format(name=name),
            translate("store", "Nothing was written. Try again."),
        )
    if isinstance(error, errors.LockNotAvailable):
        return FrtError(
            translate("store", "Somebody else was writing the same in {name}.").format(name=name),
            translate("store", "Nothing was written. Wait a moment and try again."),
        )
    if isinstance(error, errors.DataError):
        return FrtError(
            translate("store", "{name} does not take a value ({said}).").format(name=name, said=said),
            translate("store", "Nothing was changed. “frtdesk check” lists what is wrong with a database."),
        )
    if isinstance(error, errors.ReadOnlySqlTransaction):
        return FrtError(
            translate("store", "{name} takes no changes now.").format(name=name),
            translate("store", "Save a copy to edit, or ask whoever runs the server."),
        )
    if isinstance(error, errors.ProgrammingError | errors.NotSupportedError):
        return FrtError(
            translate("store", "{name} does not answer as it should ({said}).").format(name=name, said=said),
            translate("store", "“frtdesk info” tells the versions of both; a report of this is welcome."),
        )
    return not_let_in(name, said) or no_answer(name, said)


def not_let_in(name: str, said: str) -> FrtError | None:
    """The sentence where the server does not know whoever asks; None for anything else."""
    if re.search(r"no password supplied|password authentication failed|empty password", said):
        return PasswordError(
            translate("store", "The server did not let you in to {name}.").format(name=name),
            translate("store", "Check user name and password; a password may also stand in PGPASSWORD."),
        )
    if re.search(r'password|authentication|no pg_hba\.conf entry|role ".*" does not exist', said):
        return FrtError(
            translate("store", "The server did not let you in to {name}.").format(name=name),
            translate("store", "Check the user name, or ask whoever runs the server."),
        )
    if re.search(r'database ".*" does not exist', said):
        return FrtError(
            translate("store", "There is no database {name}.").format(name=name),
            translate("store", "Check the spelling, or ask whoever runs the server to make it."),
        )
    return None


def no_answer(name: str, said: str) -> FrtError:
    """The sentence where nobody answers, or no longer; of the driver's words without what it asks in return."""
    said = re.sub(r"^(?:connection (?:failed|is bad): )+|\s*Is the server running.*$", "", said)
    return ConnectionLostError(
        translate("store", "{name} cannot be reached ({said}).").format(name=name, said=said),
        translate("store", "Check that the server runs, its name and its port, and try again."),
    )
