"""Options that commands share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate

F = TypeVar("F", bound=Callable[..., Any])


def database_option(function: F) -> F:
    """`--db D`."""
    return click.option(
        "--db",
        metavar="DATABASE",
        help="A database: a SQLite file, or sqlite:/// or postgresql+psycopg:// with an address. "
        "Without it, the one that ships with frtdesk.",
    )(function)


def filter_option(function: F) -> F:
    """`--filter Q`."""
    return click.option(
        "--filter",
        "filter_text",
        metavar="FILTER",
        default="",
        help='Only events that match, for instance "actor:amazon type:(ban OR moratorium) during:2020".',
    )(function)


def compare_option(function: F) -> F:
    """`--compare Q`."""
    return click.option(
        "--compare",
        "compare_text",
        metavar="FILTER",
        help='Show the events of this filter below one axis, and those of --filter above it; "" is all events.',
    )(function)


def view_option(function: F) -> F:
    """`--view V`."""
    return click.option(
        "--view",
        "view_text",
        metavar="LINE_OR_FILE",
        default="",
        help="A shared view: its line of text (frtdesk:view:1?...), or the name of its file, or of a picture of it.",
    )(function)


def one_database(bare: str | None, db: str | None) -> str | None:
    """The database that a command was given, bare or by `--db`. Raises FrtError where it was given two."""
    if bare is not None and db is not None:
        raise FrtError(
            translate("command line", "Two databases were named: {first} and {second}.").format(first=bare, second=db),
            translate("command line", "Name one of them."),
        )
    return db if bare is None else bare
