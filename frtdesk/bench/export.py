"""Everything as a picture of 3840x2160 with its sources, from the events in memory to the file on the disk; for the
metrics of each format."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from frtdesk.app.archive import StoreArchive
from frtdesk.bench.metrics import Setting
from frtdesk.bench.samples import Samples
from frtdesk.bench.stage import stage
from frtdesk.formats.picture import Picture
from frtdesk.formats.replace_file import replace_file

SIZE = (3840, 2160)
TIMES = 3

Write = Callable[[Picture], Iterable[bytes]]


def measure_export(setting: Setting, name: str, write: Write) -> Samples:
    """`write` of draw.image, into a file of this name."""
    with stage(setting.database) as window, tempfile.TemporaryDirectory() as folder:
        index, opened = window.workspace.index, window.workspace.opened
        assert index is not None
        assert opened is not None
        assert isinstance(opened.archive, StoreArchive)
        content = opened.archive.content(index.columns, index.kept)
        picture = Picture(index, *window.extent, *SIZE, sources=content.events_at)
        taken: list[float] = []
        for _ in range(TIMES):
            begun = time.perf_counter()
            replace_file(Path(folder) / name, write(picture))
            taken.append((time.perf_counter() - begun) * 1e3)
    return Samples(taken)
