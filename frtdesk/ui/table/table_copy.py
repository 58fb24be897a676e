"""Rows of the table as text for the clipboard."""

from __future__ import annotations

from collections.abc import Sequence

from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.formats.tab_separated import tab_line
from frtdesk.model.columns import Columns
from frtdesk.model.evidence_counts import EvidenceCounts
from frtdesk.state.table_columns import COLUMN, cell_text

MOST = 100_000
"""Rows that are copied at most: some 20 MB. More than that is an export."""

AT_ONCE = 500
"""So many rows take some 20 ms and are copied without a job."""

_BATCH = 200


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
