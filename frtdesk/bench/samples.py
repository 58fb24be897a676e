"""What was measured, and the line that is printed of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np


@dataclass(frozen=True)
class Samples:
    """Milliseconds of one repeat of one metric. `extra`: further numbers of its line."""

    ms: Sequence[float]
    extra: Mapping[str, float] = field(default_factory=dict[str, float])

    @property
    def median(self) -> float:
        return float(np.median(self.ms))

    @property
    def p95(self) -> float:
        return float(np.percentile(self.ms, 95))

    @property
    def worst(self) -> float:
        return float(np.max(self.ms))


def best_of(repeats: Sequence[Samples]) -> Samples:
    """The repeat with the lowest p95."""
    return min(repeats, key=lambda samples: samples.p95)


def line(metric: str, events: int, samples: Samples, blank_ms: float) -> dict[str, float | int | str]:
    """One metric as it is printed. `n`: the number of events; `blank_ms`: what an empty plot takes in the same run."""
    return {
        "metric": metric,
        "n": events,
        "median_ms": round(samples.median, 3),
        "p95_ms": round(samples.p95, 3),
        "worst_ms": round(samples.worst, 3),
        "blank_ms": round(blank_ms, 3),
        **{name: round(value, 3) for name, value in samples.extra.items()},
    }
