"""`frtdesk info`: what a database holds, and what runs here.

What runs here is what a report of a mistake needs, and can be sent to strangers: no contents, no password, and not
whose home folder it is.
"""

from __future__ import annotations

import platform
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from frtdesk.base import paths, what_runs
from frtdesk.base.errors import FrtError
from frtdesk.base.words import number, translate
from frtdesk.cli import terminal
from frtdesk.cli.options import database_option, one_database

if TYPE_CHECKING:
    from frtdesk.model.columns import Columns, Links
    from frtdesk.store.database import Database

EXAMPLES = """
\b
Examples:
  frtdesk info
  frtdesk info my-events.sqlite
"""

_ENGINE_VERSION = {"sqlite": "SELECT sqlite_version()", "postgresql": "SELECT current_setting('server_version')"}
_ENGINE = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}


@click.command("info", epilog=EXAMPLES)
@click.argument("database", required=False)
@database_option
def command(database: str | None, db: str | None) -> int:
    """Say what a DATABASE holds, and what runs here: what a report of a mistake needs.

    Of events nothing is told but how many there are, of your folders not whose
    they are, and no password.
    """
    try:
        _print(_about_database(one_database(database, db)))
    finally:
        terminal.print_text("\n")
        _print([*what_runs.versions(), ("SQLite", what_runs.sqlite_version()), *_about_machine(), *_about_person()])
    return 0


def _print(lines: list[tuple[str, str]]) -> None:
    from frtdesk.timeline.labels import one_line

    terminal.print_text(f"{name:<16} {one_line(value)}\n" for name, value in lines if value)


def _about_machine() -> Iterator[tuple[str, str]]:
    """The system, what shows windows there, and on which screens."""
    from frtdesk.app.screens import screens
    from frtdesk.cli.window import refuse_without_display

    yield translate("info", "System"), platform.platform()
    yield translate("info", "Desktop"), what_runs.desktop()
    try:
        refuse_without_display()
        qt, *found = screens()
    except FrtError as error:
        yield translate("info", "Display"), what_runs.without_home(error.message)
        return
    yield translate("info", "Display"), qt
    for screen in found:
        yield translate("info", "Screen"), screen


def _about_person() -> Iterator[tuple[str, str]]:
    """What was chosen of what changes every window, and where things lie."""
    from frtdesk.base.language import chosen, desktop_languages
    from frtdesk.state.setting import SETTINGS
    from frtdesk.state.settings_file import read_values

    kept = {key: SETTINGS[key].default for key in ("language", "theme", "text_scale")}
    kept |= {key: value for key, value in read_values(paths.settings_file()).items() if key in kept}
    asked = ", ".join(filter(None, (str(kept["language"]), what_runs.locale())))
    yield translate("info", "Language"), f"{chosen(kept['language'], desktop_languages())} ({asked})"
    yield translate("info", "Theme"), str(kept["theme"])
    yield translate("info", "Text size"), f"{round(100 * kept['text_scale'])} %"
    for name, path in (
        (translate("info", "Program"), paths.program_folder()),
        (translate("info", "Settings"), paths.settings_file()),
        (translate("info", "Your data"), paths.user_data_folder()),
        (translate("info", "Cache"), paths.user_cache_folder()),
    ):
        yield name, what_runs.without_home(path)


def _about_database(target: str | None) -> list[tuple[str, str]]:
    from frtdesk.cli.opening import opened
    from frtdesk.store.read_columns import read_columns
    from frtdesk.store.read_lessons import read_lessons
    from frtdesk.store.read_links import read_links

    with opened(target) as database:
        columns = terminal.work_off(read_columns(database))
        links = terminal.work_off(read_links(database, columns))
        lessons = len(read_lessons(database))
        lines = [*_about_file(database), *_contents(columns, links)]
        lines.append((translate("info", "Lessons"), number(lessons)))
        return [*lines, *_said(columns)]


def _about_file(database: Database) -> Iterator[tuple[str, str]]:
    if database.path is None:
        yield translate("info", "Database"), database.name
    else:
        yield translate("info", "Database"), what_runs.without_home(database.path.absolute())
        yield (
            translate("info", "Size"),
            translate("info", "{size} kB").format(size=number(-(-database.path.stat().st_size // 1000))),
        )
    with database.reading() as reader:
        (version,) = reader.one(_ENGINE_VERSION[database.dialect]) or ("",)
    yield translate("info", "Engine"), f"{_ENGINE[database.dialect]} {version}"


def _contents(columns: Columns, links: Links) -> Iterator[tuple[str, str]]:
    import numpy as np

    from frtdesk.model.vocabulary import KINDS

    counts = np.bincount(columns.kind, minlength=len(KINDS)).tolist()
    kinds = ", ".join(f"{number(n)} {kind.title}" for n, kind in zip(counts, KINDS, strict=True) if n)
    yield translate("info", "Events"), f"{number(len(columns))} ({kinds})" if kinds else number(0)
    yield translate("info", "Dates"), _dates(columns)
    yield translate("info", "Actors"), number(len(links.actor_table.names))
    yield translate("info", "Tags"), number(len(links.tag_names))


def _dates(columns: Columns) -> str:
    """From the first day on which an event may begin to the last on which one may end."""
    from frtdesk.base.calendar import DISTANT_FUTURE, DISTANT_PAST
    from frtdesk.base.wording import day_words

    first = columns.start_min[(columns.start_min > DISTANT_PAST) & (columns.start_min < DISTANT_FUTURE)]
    last = columns.end_max[(columns.end_max > DISTANT_PAST) & (columns.end_max < DISTANT_FUTURE)]
    if not len(first) or not len(last):
        return ""
    return translate("info", "{first} to {last}").format(
        first=day_words(int(first.min())), last=day_words(int(last.max()))
    )


def _said(columns: Columns) -> Iterator[tuple[str, str]]:
    """What the database says of itself."""
    from frtdesk.base.wording import date_words

    meta = columns.meta
    yield translate("info", "Title"), meta.title
    yield translate("info", "Covered from"), date_words(meta.covered_from) if meta.covered_from else ""
    yield translate("info", "Covered to"), date_words(meta.covered_to) if meta.covered_to else ""
    yield translate("info", "Licence"), meta.licence
    yield translate("info", "Built from"), meta.built_from
    yield translate("info", "Schema"), meta.schema
