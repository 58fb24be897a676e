"""Opening a database for a command: read-only, its columns read, a filter's text understood and applied.

Importing this is cheap; numpy and the store are loaded by the functions that need them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import click

from frtdesk.base import paths
from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.cli.terminal import work_off

if TYPE_CHECKING:
    from frtdesk.model.columns import Columns, Mask
    from frtdesk.model.fields import UnknownValueError
    from frtdesk.model.filter import Filter
    from frtdesk.state.saved_view import SavedView
    from frtdesk.store.database import Database

T = TypeVar("T")

EXCERPT = 70
"""Columns of a filter that are shown around a mistake in it."""


@dataclass(frozen=True, eq=False)
class Loaded:
    """What a command works on: the events of a database, and which of them (`kept`) its filter leaves; `compare`: a
    second filter, and `compared` what that leaves."""

    database: Database
    columns: Columns
    filter: Filter
    kept: Mask
    compare: Filter | None = None
    compared: Mask | None = None


@contextmanager
def opened(target: str | None, *, writable: bool = False) -> Generator[Database]:
    """The database at a path or URL (the shipped one if None), closed at the end. Raises FrtError."""
    from frtdesk.cli.window import refuse_missing
    from frtdesk.store.engine import open_database

    if target is not None:
        refuse_missing(target)
        _refuse_other_files(target)
    name = target or str(paths.shipped_database())
    database = with_password(name, lambda: open_database(name, writable=writable))
    try:
        yield database
    finally:
        database.close()


def with_password(target: str, do: Callable[[], T]) -> T:
    """Do something with a database; where its server wants a password and somebody sits at the terminal, ask for it
    once. Raises FrtError."""
    try:
        return do()
    except FrtError as error:
        if "://" not in target or not sys.stdin.isatty():
            raise
        from frtdesk.store.passwords import bare_address, remember
        from frtdesk.store.server_errors import PasswordError

        if not isinstance(error, PasswordError):
            raise
        asked = translate("command line", "Password for {name}").format(name=bare_address(target))
        remember(target, click.prompt(asked, hide_input=True, err=True))
        return do()


def _refuse_other_files(target: str) -> None:
    from frtdesk.app.other_files import not_a_database_at_all

    why = not_a_database_at_all(target)
    if why is not None:
        raise why


@contextmanager
def loaded(target: str | None, asked: Asked, compare: Asked | None = None, *, links: bool = False) -> Generator[Loaded]:
    """A database with its columns, and what a filter leaves, or two; with actors, policy types and tags where a filter
    or `links` asks for them. Raises FrtError."""
    from frtdesk.app.archive import StoreArchive
    from frtdesk.model.fields import UnknownValueError
    from frtdesk.model.filter import EVERYTHING
    from frtdesk.store.read_columns import read_columns
    from frtdesk.timeline.select import select

    with opened(target) as database:
        archive = StoreArchive(database.name, database)
        # Without a filter nobody asks who took part: half of the reading is saved.
        bare = not links and all(one.filter == EVERYTHING for one in (asked, compare or asked))
        columns = work_off(read_columns(database) if bare else archive.read())

        def kept_by(one: Asked) -> Mask:
            try:
                return select(columns, one.filter, archive.find())
            except UnknownValueError as error:
                raise _shown_in(one, error) from error

        kept = kept_by(asked)
        if compare is None:
            yield Loaded(database, columns, asked.filter, kept)
        else:
            yield Loaded(database, columns, asked.filter, kept, compare.filter, kept_by(compare))


def shared_view(text: str) -> SavedView | None:
    """The view in a shared line or file; None where none is asked for. Raises FrtError."""
    if not text.strip():
        return None
    from frtdesk.app.shared_views import read_shared

    return read_shared(text)


@dataclass(frozen=True)
class Asked:
    """A filter, its text, and where in it each condition stands."""

    text: str
    filter: Filter
    spans: Mapping[Filter, tuple[int, int]]


def parse_filter(text: str) -> Asked:
    """The filter that a text says. Raises FrtError whose message shows where the mistake is."""
    from frtdesk.model.filter import EVERYTHING
    from frtdesk.model.query import QueryError, read

    if not text.strip():
        return Asked(text, EVERYTHING, {})
    try:
        reading = read(text)
    except QueryError as error:
        raise FrtError(f"{error.message}\n{underlined(text, error.start, error.end)}", error.hint) from error
    return Asked(text, reading.filter, reading.spans)


def _shown_in(asked: Asked, error: UnknownValueError) -> FrtError:
    """The same sentence, with carets under the value that the database does not know."""
    from frtdesk.model.filter import Term

    for condition, (start, end) in asked.spans.items():
        if isinstance(condition, Term) and (condition.field, condition.value) == (error.field, error.value):
            return FrtError(f"{error.message}\n{underlined(asked.text, start, end)}", error.hint)
    return error


def underlined(text: str, start: int, end: int) -> str:
    """The part of a text around a mistake, on one line, and carets under the mistake."""
    plain = "".join(letter if letter.isprintable() else " " for letter in text)
    first = max(min(start - EXCERPT // 3, len(plain) - EXCERPT), 0)
    shown = plain[first : first + EXCERPT]
    before, after = "…" * (first > 0), "…" * (first + EXCERPT < len(plain))
    carets = max(min(end, first + len(shown)) - start, 1)
    return f"  {before}{shown}{after}\n  {' ' * (len(before) + start - first)}{'^' * carets}"
