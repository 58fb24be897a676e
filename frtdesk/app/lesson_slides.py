"""A lesson as slides: the order that the writer of slides gets, of the events that the lesson's database holds."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import numpy as np

from frtdesk.app.content import StoreContent
from frtdesk.app.lesson_export import check_suffix
from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.formats.order import Order
from frtdesk.formats.picture import Picture
from frtdesk.formats.replace_file import check_place, replacing_file
from frtdesk.model.lesson import Lesson
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.read_columns import read_columns
from frtdesk.timeline.intervals import index_picture
from frtdesk.timeline.lanes import by_kind
from frtdesk.timeline.overview import whole

SUFFIX = ".pptx"
WIDE = (1280, 720)


def lesson_order(
    database: Database, lesson: Lesson, *, size: tuple[int, int] = WIDE, theme: str = "light"
) -> Work[Order]:
    """The order. `size`: only its shape counts, 16:9 or 4:3. Raises FrtError for a lesson without steps."""
    if not lesson.steps:
        raise FrtError(
            translate("lessons", "The lesson “{title}” has no steps yet.").format(title=lesson.title[:80]),
            translate("lessons", "Add some events to it first."),
        )
    columns = yield from read_columns(database)
    everything = np.ones(len(columns), np.bool_)

    def picture() -> Picture:
        return Picture(index_picture(columns, by_kind(columns), everything), *whole(columns), *size, theme=theme)

    return Order(StoreContent(database, columns, everything), picture, lesson)


def writing_slides(target: str, lesson: Lesson, path: str, theme: str) -> Work[int]:
    """Write a lesson of the database at `target` as slides of 16:9; how many bytes. Raises FrtError."""
    from frtdesk.draw.slides import slides

    file = Path(path)
    check_suffix(file, (SUFFIX,))
    check_place(file)
    yield Progress(0)
    with closing(open_database(target)) as database:
        order = yield from lesson_order(database, lesson, theme=theme)
        return (yield from replacing_file(file, slides(order)))
