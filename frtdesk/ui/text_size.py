"""How texts grow with the text size."""

from __future__ import annotations


def grown_slower(factor: float) -> float:
    """How many times a title grows where text grows `factor` times: as fast as that it would break in mid-word."""
    return 1 + (factor - 1) * 0.5 if factor > 1 else factor
