"""The one exception that a person is meant to read."""

from __future__ import annotations


class FrtError(Exception):
    """Something that a person can mend: one sentence on what is wrong, one on what to do.

    Command line and window show both; anything that is not an FrtError is a defect and goes to the crash report.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()
