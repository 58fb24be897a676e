"""`pptx`: a lesson of 14 steps as slides, from the file of events to the file of slides. Always the shipped lessons."""

from __future__ import annotations

import tempfile
import time
from contextlib import closing
from pathlib import Path

from frtdesk.app.lesson_slides import lesson_order
from frtdesk.base import paths
from frtdesk.base.progress import run
from frtdesk.bench.metrics import Setting
from frtdesk.bench.samples import Samples
from frtdesk.draw.slides import slides
from frtdesk.formats.replace_file import replacing_file
from frtdesk.store.engine import open_database
from frtdesk.store.read_lessons import read_lessons

STEPS = 14
TIMES = 3


def measure(setting: Setting) -> Samples:
    """The first lesson with so many steps, into a file that is replaced each time."""
    taken: list[float] = []
    with tempfile.TemporaryDirectory() as folder, closing(open_database(str(paths.shipped_database()))) as database:
        lesson = next(lesson for lesson in read_lessons(database) if len(lesson.steps) == STEPS)
        for _ in range(TIMES):
            begun = time.perf_counter()
            order = run(lesson_order(database, lesson))
            run(replacing_file(Path(folder) / "lesson.pptx", slides(order)))
            taken.append((time.perf_counter() - begun) * 1e3)
    return Samples(taken)
