"""Runs the metrics behind `frtdesk bench`, each in a module of its own."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from frtdesk.base import paths
from frtdesk.base.errors import FrtError
from frtdesk.bench.metrics import METRICS, Setting
from frtdesk.bench.own_cache import own_cache
from frtdesk.bench.samples import Samples, best_of, line


def run(
    metrics: Sequence[str],
    events: int | None,
    repeat: int,
    seed: int,
    picture: Path | None = None,
    worst: bool = False,
    database: Path | str | None = None,
) -> Generator[dict[str, float | int | str]]:
    """The line of each metric, as it is done: of `repeat` repeats the one with the lowest p95.

    `events`: so many synthetic ones from `seed`; None for `database`, or the shipped one. `worst`: also what the
    slowest frame was made of. Raises FrtError.
    """
    from frtdesk.bench.blank import blank_ms

    with prepared(events, seed, picture, database) as found:
        setting = replace(found, worst=worst)
        # Before any window of ours: the application's style sheet would make an empty plot slower too.
        floor = blank_ms()
        for metric in metrics:
            yield line(metric, setting.events, best_of([_measured(metric, setting) for _ in range(repeat)]), floor)


def _measured(metric: str, setting: Setting) -> Samples:
    with own_cache():
        return import_module(f"frtdesk.bench.{METRICS[metric]}").measure(setting)


@contextmanager
def prepared(
    events: int | None, seed: int, picture: Path | None, database: Path | str | None = None
) -> Generator[Setting]:
    """A database to measure with; a synthetic one is removed at the end. Raises FrtError."""
    if events is None:
        file = database or paths.shipped_database()
        yield Setting(file, _count(file), picture)
        return
    from frtdesk.bench.synthetic import synthetic, write_database

    folder = Path(tempfile.mkdtemp(prefix="frtdesk-bench-"))
    try:
        write_database(synthetic(events, seed), folder / "synthetic.sqlite")
        yield Setting(folder / "synthetic.sqlite", events, picture)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _count(database: Path | str) -> int:
    from frtdesk.store.engine import open_database

    opened = open_database(database)
    try:
        with opened.reading() as reader:
            found = reader.one("SELECT count(*) FROM event WHERE deleted_at IS NULL")
    finally:
        opened.close()
    if found is None:
        raise FrtError(f"{database} does not answer.")
    return int(found[0])
