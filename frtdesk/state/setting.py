"""What a person can set and what the program remembers: each declared once, with its default and bounds.

A file that cannot be read, or a value out of bounds, costs that value and nothing else. The window's first picture
needs some of them, so nothing heavy is imported here.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from frtdesk.base.words import mark, translate


@dataclass(frozen=True)
class Setting:
    """`accepts` says whether a value is one of this setting's; a remembered one (`shown` false) has no place in a
    dialog."""

    key: str
    default: Any
    accepts: Callable[[Any], bool]
    _title: str = ""
    _help: str = ""
    shown: bool = True

    @property
    def title(self) -> str:
        return translate("settings", self._title)

    @property
    def help(self) -> str:
        return translate("settings", self._help)


def _one_of(*values: str) -> Callable[[Any], bool]:
    return lambda value: value in values


def _number(low: float, high: float) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high


def _is(kind: type) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, kind)


CITATION_WAYS = ("plain", "apa", "mla", "chicago", "bibtex", "ris")
"""How sources can be cited (`formats.event_citations`)."""

SETTINGS: dict[str, Setting] = {
    setting.key: setting
    for setting in (
        Setting("theme", "light", _one_of("light", "dark", "paper", "contrast", "grey", "system"),
                mark("settings", "Theme"),
                mark("settings", "Light, dark, one for paper or for poor sight, or what the desktop uses.")),
        Setting("language", "system", _one_of("system", "en", "de", "fr", "es", "pt"),
                mark("settings", "Language"),
                mark("settings", "What the program speaks: English, German, French, Spanish, Portuguese, or what the "
                     "desktop uses. Events stay in their own language.")),
        Setting("text_scale", 1.0, _number(0.8, 3.0),
                mark("settings", "Text size"), mark("settings", "From 80 % to 300 % of the normal size.")),
        Setting("wheel_zooms", False, _is(bool),
                mark("settings", "Wheel zooms, like a map"),
                mark("settings", "A plain wheel zooms time instead of scrolling lanes or panning.")),
        Setting("reduced_motion", False, _is(bool),
                mark("settings", "Reduced motion"),
                mark("settings", "Views change at once, without motion, even where the desktop does not ask for it.")),
        Setting("touch", False, _is(bool),
                mark("settings", "Touch mode"),
                mark("settings", "Whatever is pressed is large enough for a finger, and a finger that rests asks for "
                     "the menu.")),
        Setting("how_much_is_known", True, _is(bool),
                mark("settings", "How much is known"),
                mark("settings", "A strip under the ruler of the timeline shows how well its events are documented.")),
        Setting("author", "", _is(str),
                mark("settings", "Your name"),
                mark("settings", "Stands beside what you change in a database. Without it, your login name does.")),
        Setting("citation_style", "plain", _one_of(*CITATION_WAYS),
                mark("settings", "Citations"),
                mark("settings", "How *Copy citation* sets them: plain, APA, MLA, Chicago, BibTeX or RIS.")),
        Setting("charts", {}, _is(dict), shown=False),
        Setting("lesson", "", _is(str), shown=False),
        Setting("quiz", {}, _is(dict), shown=False),
        Setting("folder", "", _is(str), shown=False),
        Setting("recent_files", [], _is(list), shown=False),
        Setting("window", {}, _is(dict), shown=False),
        Setting("last_view", {}, _is(dict), shown=False),
        Setting("drawer", {}, _is(dict), shown=False),
        Setting("export", {}, _is(dict), shown=False),
        Setting("table", {}, _is(dict), shown=False),
    )
}  # fmt: skip


def read_values(file: Path) -> dict[str, Any]:
    """What the file holds of them, by key."""
    try:
        found: Any = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(found, dict):
        return {}
    values = cast("dict[str, Any]", found)
    return {key: value for key, value in values.items() if key in SETTINGS and SETTINGS[key].accepts(value)}
