"""Which paper lies in the printers where a person lives."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def usual_paper() -> str:
    """A4 or Letter."""
    us = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return "Letter" if us else "A4"
