"""How many sources and quotes each event has, read when somebody asks: columns only know whether there are any."""

from __future__ import annotations

from dataclasses import dataclass

from frtdesk.model.columns import Days


@dataclass(frozen=True, eq=False)
class EvidenceCounts:
    """Parallel to the columns that they were read for: int64, read-only."""

    sources: Days
    quotes: Days
