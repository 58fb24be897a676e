"""The report of an error that nobody foresaw: what a person can send us, and where it is kept.

It holds no contents and no credentials: of the command its name and the names of its options, of the error where it
happened.
"""

from __future__ import annotations

import platform
from pathlib import Path

from frtdesk.base import paths
from frtdesk.base.error_report import kinds_and_places
from frtdesk.base.what_runs import versions


def report(error: BaseException, arguments: list[str]) -> str:
    """Versions, the command and where it happened."""
    lines = [f"{name} {version}" for name, version in versions()]
    return "\n".join([*lines, platform.platform(), _command(arguments), "", kinds_and_places(error), ""])


def _command(arguments: list[str]) -> str:
    """The command without what was said to it: files and addresses are nobody's business."""
    from frtdesk.cli.program import COMMANDS

    kept = [one.partition("=")[0] if one.startswith("--") else one for one in arguments]
    return " ".join(["frtdesk", *(one if one.startswith("--") or one in COMMANDS else "…" for one in kept)])[:2_000]


def keep_report(text: str) -> Path | None:
    """Write the report to the user's cache folder; where it is, or None where nothing can be written."""
    file = paths.user_cache_folder() / "error-report.txt"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8", "replace")
    except OSError:
        return None
    return file
