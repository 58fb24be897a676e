"""What reads the input of a stranger, each with what may come of it: an answer or an FrtError, and nothing else."""

from __future__ import annotations

import io
import random
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path

from frtdesk.app.shared_views import read_shared, read_view
from frtdesk.base.edtf import EdtfError, extent
from frtdesk.base.errors import FrtError
from frtdesk.base.progress import run
from frtdesk.base.wording import when
from frtdesk.formats.import_profile import read_profile
from frtdesk.formats.incoming import Entry, Wishes
from frtdesk.formats.lesson_file import from_text, to_text
from frtdesk.formats.picture_state import find_state
from frtdesk.formats.readers import reader_of
from frtdesk.formats.survey import survey
from frtdesk.model.change import ChangeSet, update
from frtdesk.model.query import parse
from frtdesk.model.query import to_text as filter_text
from frtdesk.model.search_words import search_words
from frtdesk.state.picture_line import from_picture_line
from frtdesk.store.check import check
from frtdesk.store.create import create_database
from frtdesk.store.engine import open_database
from frtdesk.store.import_events import import_events
from frtdesk.store.read_columns import read_columns
from frtdesk.store.read_event import read_events
from frtdesk.store.read_lessons import read_lessons
from frtdesk.store.read_links import read_links
from frtdesk.store.read_views import read_views
from frtdesk.store.search_hits import find_hits
from frtdesk.store.write import apply
from tests.soak.mutation import flipped, mutated, repacked

Target = Callable[[bytes, Path], None]
MOST = 3_000
"""Items that are taken from a file: an input of 60 kB has fewer."""


def _edtf(data: bytes, _folder: Path) -> None:
    start, _, end = data.decode("utf-8", "surrogateescape").partition("\n")
    with suppress(FrtError):
        extent(start or None, end or None)
    when(start, end or None)


def _filter(data: bytes, _folder: Path) -> None:
    found = parse(data.decode("utf-8", "surrogateescape"))
    assert parse(filter_text(found)) == found


def _view_line(data: bytes, folder: Path) -> None:
    text = data.decode("utf-8", "replace")
    if "\0" not in text and "/" not in text[:1]:
        with suppress(FrtError):
            read_shared(text)
    file = folder / "x.frtview"
    file.write_bytes(data)
    read_view(str(file))


def _picture(data: bytes, _folder: Path) -> None:
    found = find_state(io.BytesIO(data))
    if found is not None:
        from_picture_line(found)


def _profile(data: bytes, folder: Path) -> None:
    file = folder / ("x.json" if data[:1] == b"{" else "x.toml")
    file.write_bytes(data)
    read_profile(file)


def _lesson(data: bytes, _folder: Path) -> None:
    found = from_text(data.decode("utf-8", "replace"))
    assert from_text(to_text(found)) == found


def _database(data: bytes, folder: Path) -> None:
    file = folder / "x.sqlite"
    for left in folder.glob("x.sqlite*"):
        left.unlink()
    file.write_bytes(data)
    database = open_database(file, writable=True)
    try:
        columns = run(read_columns(database))
        for read in (
            lambda: run(read_links(database, columns)), lambda: list(read_events(database, columns.key)),
            lambda: read_lessons(database), lambda: read_views(database), lambda: list(islice(check(database), 50)),
            lambda: run(find_hits(database, search_words("council use"), titles_only=False)),
        ):  # fmt: skip
            with suppress(FrtError):
                read()
        if database.writable:
            apply(database, ChangeSet("x", (update("event", {"key": 2}, {"note": None}, {"note": "new"}),)))
    finally:
        database.close()


def _reader(format_name: str, suffix: str) -> Target:
    def read(data: bytes, folder: Path) -> None:
        file = folder / f"x.{suffix}"
        file.write_bytes(data)
        with suppress(FrtError):
            reader_of(file)
        for item in islice(reader_of(file, format_name).read()(file, Wishes()), MOST):
            if isinstance(item, Entry):
                with suppress(EdtfError):
                    _ = item.event.extent

    return read


def _taken_in(format_name: str, suffix: str) -> Target:
    """All the way into a database, which is as it was afterwards; and what the window says before."""

    def read(data: bytes, folder: Path) -> None:
        file, target = folder / f"y.{suffix}", folder / "target.sqlite"
        file.write_bytes(data)
        if not target.exists():
            create_database(target).close()
        database = open_database(target, writable=True)
        try:
            with suppress(FrtError):
                run(survey(file, Wishes(), {}, format_name))
            items: Iterator[object] = islice(reader_of(file, format_name).read()(file, Wishes(to_shelf=True)), MOST)
            run(import_events(database, items, "x", dry_run=True))
        finally:
            database.close()

    return read


TARGETS: dict[str, Target] = {
    "edtf": _edtf,
    "filter": _filter,
    "view line": _view_line,
    "picture": _picture,
    "profile": _profile,
    "lesson": _lesson,
    "csv": _reader("csv", "csv"),
    "json": _reader("json", "json"),
    "timelinejs": _reader("timelinejs", "json"),
    "simile": _reader("simile", "json"),
    "simile-xml": _reader("simile", "xml"),
    "timeline": _reader("timeline", "timeline"),
    "ics": _reader("ics", "ics"),
    "timesketch": _reader("timesketch", "jsonl"),
    "xlsx": _reader("xlsx", "xlsx"),
    "import csv": _taken_in("csv", "csv"),
    "import json": _taken_in("json", "json"),
    "database": _database,
}

SHARES = {
    "edtf": 20, "filter": 10, "view line": 8, "picture": 14, "profile": 6, "lesson": 6, "csv": 6, "json": 6,
    "timelinejs": 4, "simile": 4, "simile-xml": 3, "timeline": 3, "ics": 2, "timesketch": 4, "xlsx": 1, "import csv": 1,
    "import json": 1, "database": 1,
}  # fmt: skip
"""Inputs of a hundred: what is quick gets more."""


def input_for(name: str, seeds: list[bytes], chance: random.Random) -> bytes:
    """A changed seed, as it suits the target."""
    if name == "database":
        return flipped(chance.choice(seeds), chance)
    if name == "xlsx" and chance.random() < 0.9:
        return repacked(chance.choice(seeds), chance)
    return mutated(seeds, chance)


def seeds_of(name: str, known: dict[str, list[bytes]]) -> list[bytes]:
    return known[name.removeprefix("import ")]


def attempt(target: Target, data: bytes, folder: Path) -> bool:
    """Whether the input was taken without complaint. Raises what is no FrtError."""
    try:
        target(data, folder)
    except FrtError as error:
        assert error.message.strip(), "an error without a sentence"
        return False
    return True
