"""The report of an error that nobody foresaw: what a person can send us, and where it is kept."""

from __future__ import annotations

import platform
import traceback
from pathlib import Path

from frtdesk.base import paths
from frtdesk.cli.versions import versions

LONGEST = 20_000


def report(error: BaseException, arguments: list[str]) -> str:
    """Versions, the command and where it happened."""
    trace = "".join(traceback.format_exception(error))[-LONGEST:]
    lines = [f"{name} {version}" for name, version in versions()]
    return "\n".join([*lines, platform.platform(), "frtdesk " + " ".join(arguments)[:2_000], "", trace])


def keep_report(text: str) -> Path | None:
    """Write the report to the user's cache folder; where it is, or None where nothing can be written."""
    file = paths.user_cache_folder() / "error-report.txt"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8", "replace")
    except OSError:
        return None
    return file
