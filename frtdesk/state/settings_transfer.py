"""Settings to hand on: one JSON file, with what a person has set and nothing that is hers alone.

Names, folders, recent files and passwords are no part of it. Taken in, each value is looked at by itself: a bad one
gets a sentence and the rest is applied; what this version does not know is kept, and said.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from frtdesk import __version__
from frtdesk.base.errors import FrtError
from frtdesk.base.words import bare_line, translate
from frtdesk.state.setting import SETTINGS
from frtdesk.state.settings import Settings

MARK, VERSION = "frtdesk-settings", 1
SUFFIX = ".frtsettings"

LARGEST = 1_000_000
"""Characters of such a file that are read."""

MOST_SAID = 20
"""Problems that are told one by one."""


@dataclass(frozen=True)
class Taken:
    """What came of a file. `changed`: keys whose value is another one now; `before`: what they had; `alike`: how many
    had that value already; `problems`: sentences; `unknown`: keys that were kept without being understood."""

    before: Mapping[str, Any]
    alike: int
    problems: tuple[str, ...]
    unknown: tuple[str, ...]

    @property
    def changed(self) -> tuple[str, ...]:
        return tuple(self.before)


def exported(settings: Settings) -> str:
    """All that travels, with its present value, whether or not that is the usual one: another computer looks the same
    afterwards, whatever was set there."""
    values = {key: settings[key] for key, setting in SETTINGS.items() if setting.is_exported}
    record = {"format": MARK, "version": VERSION, "program": f"frtdesk {__version__}", "settings": values}
    return json.dumps(record, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def read_text(file: Path) -> str:
    """What stands in a file, as far as a file of settings can be long. Raises FrtError."""
    try:
        with file.open("rb") as stream:
            return stream.read(LARGEST + 1).decode("utf-8-sig")
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else None
        raise FrtError(
            translate("settings", "{name} cannot be read.").format(name=file.name), (why or "").rstrip(".")
        ) from error


def read_exported(text: str) -> dict[str, Any]:
    """The values in such a file, none looked at yet. Raises FrtError with a sentence for what is no such file."""
    refused = FrtError(
        translate("settings", "This is no file of settings from frtdesk."),
        translate("settings", "Settings > Export… writes one, on the computer whose settings you want."),
    )
    try:
        found: Any = json.loads(text) if len(text) <= LARGEST else None
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise refused
    record = cast("dict[str, Any]", found)
    values, version = record.get("settings"), record.get("version")
    if record.get("format") != MARK or not isinstance(values, dict):
        raise refused
    if not isinstance(version, int) or version > VERSION:
        raise FrtError(
            translate("settings", "This file of settings was written by a newer frtdesk."),
            translate("settings", "Export it again there, or bring frtdesk up to date here."),
        )
    return cast("dict[str, Any]", values)


def take_in(settings: Settings, values: Mapping[str, Any]) -> Taken:
    """Set what can be set; nothing is lost of what was set before (`Taken.before`)."""
    before: dict[str, Any] = {}
    unknown: dict[str, Any] = {}
    problems: list[str] = []
    alike = 0
    for key, value in values.items():
        setting = SETTINGS.get(key)
        if setting is None:
            unknown[key] = value
        elif not setting.is_exported:
            problems.append(translate("settings", "{title} stays as it is here.").format(title=setting.title))
        elif not setting.accepts(value):
            problems.append(refusal(key, value))
        elif settings[key] == value:
            alike += 1
        else:
            before[key] = settings[key]
            settings[key] = value
    settings.keep_unknown(unknown)
    return Taken(before, alike, tuple(problems), tuple(unknown))


def refusal(key: str, value: Any) -> str:
    """A sentence on a value that a setting does not take."""
    setting = SETTINGS[key]
    shown = value if isinstance(value, str) else json.dumps(value, default=str)
    said = translate("settings", "{title} cannot be “{value}”; it is {allowed}.")
    return said.format(title=setting.title, value=short(shown), allowed=setting.accepts.allowed)


def short(text: str, longest: int = 60) -> str:
    """What a stranger may have written, in few letters on one line."""
    line = bare_line(text[: 10 * longest])
    return line if len(line) <= longest else line[: longest - 1] + "…"


def sentences(taken: Taken) -> list[str]:
    """What came of a file, for a person."""
    said = [translate("settings", "%n setting changed.|%n settings changed.", len(taken.changed))]
    if taken.alike:
        said.append(translate("settings", "%n was so already.|%n were so already.", taken.alike))
    said += taken.problems[:MOST_SAID]
    more = len(taken.problems) - MOST_SAID
    if more > 0:
        said.append(translate("settings", "%n more value was left out.|%n more values were left out.", more))
    if taken.unknown:
        names = ", ".join(short(key, 40) for key in taken.unknown[:MOST_SAID])
        said.append(
            translate(
                "settings",
                "%n setting is unknown to this version and was kept: {names}.|"
                "%n settings are unknown to this version and were kept: {names}.",
                len(taken.unknown),
            ).format(names=names)
        )
    return said
