"""`frtdesk import`: what files of other programs hold, into a database."""

from __future__ import annotations

import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.cli import terminal
from frtdesk.cli.ending import COULD_NOT, DONE, FOUND_WRONG

if TYPE_CHECKING:
    from frtdesk.formats.incoming import Wishes
    from frtdesk.model.incoming import ImportReport
    from frtdesk.store.database import Database

EXAMPLES = """
\b
Examples:
  frtdesk import bans.csv --db mine.sqlite             mine.sqlite is made where there is none
  frtdesk import bans.csv --db mine.sqlite --dry-run   only say what would happen
  frtdesk import us.csv --db mine.sqlite --dates mdy   04/05/2019 is in April
  frtdesk import liste.xlsx --db mine.sqlite --map liste.toml
  frtdesk import a.ics b.timeline c.json --db mine.sqlite
\b
A profile says which column holds what, in TOML or JSON:
  dates = "dmy"
  [columns]
  title = "Titel"
  start = "Datum"
"""


@click.command("import", epilog=EXAMPLES)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--db", metavar="DATABASE", required=True, help="The database to take them in; it is made where there is "
              "none. The one that ships with frtdesk is never changed.")  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Say what would happen, and change nothing.")
@click.option("--map", "profile", metavar="PROFILE", type=click.Path(path_type=Path),
              help="Which column of a table holds what: a TOML or JSON file, or the name of a profile that "
              "was kept in the window.")  # fmt: skip
@click.option("--dates", type=click.Choice(["dmy", "mdy"]),
              help="Whether the day or the month comes first where a table's dates do not say it.")  # fmt: skip
@click.option("--to-shelf", is_flag=True,
              help="Take in rows whose date cannot be read as undated events, instead of skipping them.")  # fmt: skip
@click.option("--as", "format_name", metavar="FORMAT", default="",
              help="The format, where the file does not show it: csv, xlsx, json, timelinejs, simile, timesketch, "
              "timeline, ics.")  # fmt: skip
@click.option("--encoding", metavar="NAME", default="",
              help="The encoding of a text that does not show its own, such as Windows-1251 or Shift JIS. What cannot "
              "be read in it is counted, with its lines.")  # fmt: skip
def command(
    files: tuple[Path, ...],
    db: str,
    dry_run: bool,
    profile: Path | None,
    dates: str | None,
    to_shelf: bool,
    format_name: str,
    encoding: str,
) -> int:
    """Take in the events of FILEs: tables (CSV, TSV, XLSX), TimelineJS, The Timeline Project, SIMILE Timeline,
    iCalendar, Timesketch, frtdesk's JSON.

    The report says of each row what became of it: imported, merged with an event that is there, or skipped, with its
    line and column. An event that is there gets what it lacks and loses nothing. A copy of the database is kept before.
    A file that cannot be read is told, and the others are taken in. The exit status is 1 if a row was skipped or a file
    could not be read, and 2 if none could.
    """
    from frtdesk.app.importing import import_file

    wishes = _wishes(profile, dates, encoding, to_shelf=to_shelf)
    reports: list[ImportReport] = []
    failed = 0
    with _target(db, dry_run=dry_run) as database:
        for path in files:
            work = import_file(database, path, wishes, format_name=format_name, dry_run=dry_run, copy=not reports)
            try:
                report = terminal.work_off(work)
            except FrtError as error:
                if len(files) == 1:
                    raise
                failed += 1
                terminal.print_text(_not_imported(path, error))
                continue
            reports.append(report)
            terminal.print_text(_report(path, report, dry_run=dry_run))
    if failed:
        terminal.print_text([_counted_files(len(files), failed)])
        return FOUND_WRONG if reports else COULD_NOT
    return FOUND_WRONG if any(report.skipped for report in reports) else DONE


def _wishes(profile: Path | None, dates: str | None, encoding: str, *, to_shelf: bool) -> Wishes:
    from frtdesk.formats.decoded_text import codec_named
    from frtdesk.formats.import_profile import read_profile
    from frtdesk.formats.incoming import Wishes

    wishes = read_profile(_profile_file(profile)) if profile is not None else Wishes()
    if dates is not None:
        wishes = replace(wishes, orders={**wishes.orders, "": dates})
    if encoding:
        codec_named(encoding)
        wishes = replace(wishes, encoding=encoding)
    return replace(wishes, to_shelf=wishes.to_shelf or to_shelf)


def _profile_file(profile: Path) -> Path:
    """The file of a profile: the one that is named, or else the one that is kept under this name."""
    from frtdesk.base import paths
    from frtdesk.formats.kept_profiles import KeptProfiles

    kept = KeptProfiles(paths.profiles_folder())
    return kept.file(str(profile)) if not profile.exists() and str(profile) in kept.names() else profile


@contextmanager
def _target(db: str, *, dry_run: bool) -> Generator[Database]:
    """The database, opened for writing; a new one where there is none, which is taken away again where nothing came
    into it. Raises FrtError for one that may not be written."""
    from frtdesk.cli.opening import with_password
    from frtdesk.store.create import create_database
    from frtdesk.store.engine import file_of, is_server, open_database

    file = None if is_server(db) else file_of(db)
    if file is None or file.exists():
        database = with_password(db, lambda: open_database(db, writable=True))
        try:
            if not database.writable:
                raise FrtError(
                    translate("command line", "{name} cannot be written. {why}").format(
                        name=database.name, why=database.read_only_because
                    ),
                    translate("command line", "Name another file after --db; it is made where there is none."),
                )
            yield database
        finally:
            database.close()
        return
    with tempfile.TemporaryDirectory() as folder:
        database = create_database(Path(folder) / file.name if dry_run else file)
        empty = False
        try:
            yield database
        finally:
            with database.reading() as reader:
                empty = reader.one("SELECT 1 FROM revision LIMIT 1") is None
            database.close()
            if empty and not dry_run:
                file.unlink(missing_ok=True)


def _report(path: Path, report: ImportReport, *, dry_run: bool) -> Iterator[str]:
    """A line for the file, then one for each remark, merged row and skipped row."""
    from frtdesk.formats.import_report import report_counts, report_notes, report_rows

    sentence = report_counts(report)
    if dry_run:
        sentence = translate("import", "would be: {sentence}").format(sentence=sentence)
    yield f"{_one_line(path.name)}: {sentence}.\n"
    yield from map(_indented, report_notes(report))
    yield from map(_indented, report_rows(report))


def _not_imported(path: Path, error: FrtError) -> Iterator[str]:
    """A line for a file that could not be read, then why and what to do."""
    yield translate("import", "{file}: not imported.").format(file=_one_line(path.name)) + "\n"
    yield from map(_indented, filter(None, (error.message, error.hint)))


def _counted_files(files: int, failed: int) -> str:
    said = translate("import", "{all}: {kept} imported, {failed} not imported.")
    return said.format(all=translate("import", "%n file|%n files", files), kept=files - failed, failed=failed) + "\n"


def _indented(text: str) -> str:
    return f"  {_one_line(text, 2_000)}\n"


def _one_line(text: str, most: int = 300) -> str:
    """One line, whatever a file holds."""
    from frtdesk.timeline.labels import one_line

    return one_line(text)[:most]
