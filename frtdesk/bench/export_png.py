"""`export_png`: everything as an image of 3840x2160, from the events in memory to the file on the disk."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from frtdesk.bench.metrics import Setting
from frtdesk.bench.samples import Samples
from frtdesk.bench.stage import stage
from frtdesk.draw.image import png
from frtdesk.formats.picture import Picture
from frtdesk.formats.replace_file import replace_file

SIZE = (3840, 2160)
TIMES = 3


def measure(setting: Setting) -> Samples:
    with stage(setting.database) as window, tempfile.TemporaryDirectory() as folder:
        index = window.workspace.index
        assert index is not None
        picture = Picture(index, *window.extent, *SIZE)
        taken: list[float] = []
        for _ in range(TIMES):
            begun = time.perf_counter()
            replace_file(Path(folder) / "timeline.png", png(picture))
            taken.append((time.perf_counter() - begun) * 1e3)
    return Samples(taken)
