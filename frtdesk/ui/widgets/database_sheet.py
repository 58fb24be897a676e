"""What there is to read while no event is selected: what to do, and what the database says of itself."""

from __future__ import annotations

import numpy as np

from frtdesk.base.words import translate
from frtdesk.model.columns import Columns
from frtdesk.model.event_words import one_line
from frtdesk.model.vocabulary import KINDS
from frtdesk.timeline.coverage import stretch_words
from frtdesk.ui.tooltip import plain_tip
from frtdesk.ui.widgets.faces import Faces
from frtdesk.ui.widgets.laid_text import Stretch
from frtdesk.ui.widgets.paragraph import Paragraph
from frtdesk.ui.widgets.sheet import Inset, Sheet
from frtdesk.ui.widgets.shown_keys import SHOWN_KEYS


class DatabaseSheet(Sheet):
    """`name`: what the database is called where it has no title."""

    def __init__(self, columns: Columns, name: str, faces: Faces) -> None:
        super().__init__(faces)
        meta = columns.meta
        self.write(one_line(meta.title, 300) or one_line(name, 300), faces.title)
        self.write(_covered(columns), faces.quiet, 6)
        if meta.description:
            self.write(meta.description, faces.body, 10)
        self.add(Inset(translate("detail", "Read an event"), _invitation(columns), faces), 14)
        self._kinds(columns)
        self._about(translate("detail", "Where it is thin"), meta.thin)
        self._about(translate("detail", "Licence"), meta.licence)

    def _kinds(self, columns: Columns) -> None:
        counts = np.bincount(columns.kind, minlength=len(KINDS)).tolist()
        if not len(columns):
            return
        self.head(translate("detail", "What is in it"))
        for kind, (term, count) in enumerate(zip(KINDS, counts, strict=True)):
            if count:
                self.add(self._kind(kind, f"{term.title}", count), 3)

    def _kind(self, kind: int, title: str, count: int) -> Paragraph:
        faces = self.faces
        events = translate("detail", "%n event|%n events", count)
        bold = Stretch(0, len(title), faces.of_kind(kind))
        row = Paragraph(f"{title}  {events}", faces.quiet, stretches=(bold,), mark=kind, theme=faces.theme)
        row.setToolTip(plain_tip(KINDS[kind].sentence))
        return row

    def _about(self, head: str, text: str) -> None:
        if text:
            self.head(head)
            self.write(text, self.faces.quiet)


class ClosedSheet(Sheet):
    """Nothing is open."""

    def __init__(self, faces: Faces) -> None:
        super().__init__(faces)
        self.write(translate("detail", "No database is open"), faces.title)
        self.write(
            translate("detail", "Choose File, Open{key}, or drop its file on this window.").format(
                key=SHOWN_KEYS.in_brackets("file.open")
            ), faces.body, 8,
        )  # fmt: skip


def _covered(columns: Columns) -> str:
    """443 events · 1998 to June 2026."""
    events = translate("detail", "%n event|%n events", len(columns))
    first, last = stretch_words(columns)
    if first and last:
        return translate("detail", "{events} · {first} to {last}").format(events=events, first=first, last=last)
    return translate("detail", "{events} · to {last}").format(events=events, last=last) if last else events


def _invitation(columns: Columns) -> str:
    if not len(columns):
        return translate("detail", "There is no event in this database yet.")
    return translate(
        "detail",
        "Click a mark or a title on the timeline. With the arrow keys ← and → you go from event to event in time.",
    )
