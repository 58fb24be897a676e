"""Rows of the table for the clipboard: as text for any program, and as whole events for frtdesk itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.formats.tab_separated import tab_line
from frtdesk.model.columns import Columns
from frtdesk.model.evidence_counts import EvidenceCounts
from frtdesk.state.archive import Archive
from frtdesk.state.table_columns import COLUMN, cell_text

MOST = 100_000
"""Rows that are copied at most: some 20 MB. More than that is an export."""

MOST_WHOLE = 5_000
"""Rows of which the events are copied too, some 20 MB; what is more is copied as text alone."""

AT_ONCE = 200
"""So many rows with their events take some 30 ms and are copied without a job."""

_BATCH = 200


@dataclass(frozen=True, slots=True)
class Copied:
    """`text`: what any program takes; `events`: the same events whole, in frtdesk's own JSON, empty without them."""

    text: str
    events: bytes


def copied_rows(
    archive: Archive, columns: Columns, counts: EvidenceCounts | None, names: Sequence[str], events: Sequence[int]
) -> Work[Copied]:
    """Both; the text alone where there are too many, or the database cannot be asked at the moment."""
    text = yield from rows_as_text(columns, counts, names, events)
    if len(events) > MOST_WHOLE:
        return Copied(text, b"")
    try:
        return Copied(text, (yield from archive.events_to_copy(columns.key[list(events)].tolist())))
    except FrtError:
        return Copied(text, b"")


def rows_as_text(
    columns: Columns, counts: EvidenceCounts | None, names: Sequence[str], events: Sequence[int]
) -> Work[str]:
    """The titles of the columns and a line for each event, tabs between cells, line breaks between lines."""
    lines = [tab_line([COLUMN[name].title for name in names])]
    for at, event in enumerate(events):
        if at % _BATCH == 0:
            yield Progress(at, len(events), translate("table", "Copying rows"))
        lines.append(tab_line([cell_text(columns, counts, name, event) for name in names]))
    return "\n".join(lines) + "\n"
