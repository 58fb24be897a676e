"""What a person can set and what the program remembers: each declared once, with its default, its bounds and its words.

Dialog and command line are made from the declarations. The window's first picture needs some of them, so nothing heavy
is imported here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from frtdesk.base.words import mark, translate
from frtdesk.state.setting_kinds import Folder, Kind, Line, Number, OneOf, Remembered, Switch

GROUPS: dict[str, str] = {
    "look": mark("settings", "Look"),
    "language": mark("settings", "Language and dates"),
    "timeline": mark("settings", "Timeline"),
    "files": mark("settings", "Files and names"),
    "links": mark("settings", "Links"),
    "more": mark("settings", "More"),
    "remembered": mark("settings", "What is remembered"),
}
"""In the order of the dialog."""

ANEW = mark("settings", "Applies at once; the window is made anew, on the same view.")
FROM_NOW_ON = mark("settings", "Applies from now on; what was written before stays as it is.")


@dataclass(frozen=True)
class Setting:
    """`accepts` says whether a value is one of this setting's; a remembered one (`shown` false) is not set by a person,
    only forgotten. `applies`: a message that says when and to what, where that is not at once and everywhere;
    `personal`: it stays with this person on this computer, and no exported file holds it; `travels`: an exported file
    holds it although it is not shown; `former`: what values of earlier versions mean."""

    key: str
    default: Any
    accepts: Kind
    _title: str = ""
    _help: str = ""
    shown: bool = True
    group: str = ""
    applies: str = ""
    personal: bool = False
    travels: bool = False
    former: Mapping[Any, Any] = field(default_factory=dict[Any, Any])

    @property
    def title(self) -> str:
        return translate("settings", self._title) if self._title else self.key.replace("_", " ")

    @property
    def help(self) -> str:
        return translate("settings", self._help) if self._help else ""

    @property
    def place(self) -> str:
        """The group in which it is shown."""
        return self.group or ("more" if self.shown else "remembered")

    @property
    def is_exported(self) -> bool:
        """Whether it is part of a file of settings that can be handed on."""
        return (self.shown or self.travels) and not self.personal


def _one_of(*values: str, **titles: str) -> OneOf:
    return OneOf((*values, *titles), titles)


CITATION_WAYS = ("plain", "apa", "mla", "chicago", "bibtex", "ris")
"""How sources can be cited (`formats.event_citations`)."""

SETTINGS: dict[str, Setting] = {
    setting.key: setting
    for setting in (
        Setting("theme", "light", _one_of(
                    light=mark("settings", "Light"), dark=mark("settings", "Dark"), paper=mark("settings", "Paper"),
                    contrast=mark("settings", "High contrast"), grey=mark("settings", "Greyscale"),
                    system=mark("settings", "As the desktop is")),
                mark("settings", "Theme"),
                mark("settings", "Light, dark, one for paper or for poor sight, or what the desktop uses."),
                group="look"),
        Setting("text_scale", 1.0, Number(0.8, 3.0, percent=True),
                mark("settings", "Text size"), mark("settings", "From 80 % to 300 % of the normal size."),
                group="look"),
        Setting("reduced_motion", "system", _one_of(
                    system=mark("settings", "As the desktop asks"), on=mark("settings", "On"),
                    off=mark("settings", "Off")),
                mark("settings", "Reduced motion"),
                mark("settings", "Views change at once, without motion: where the desktop asks for it, always, or "
                     "never."),
                group="look", former={True: "on", False: "system"}),
        Setting("touch", False, Switch(),
                mark("settings", "Touch mode"),
                mark("settings", "Whatever is pressed is large enough for a finger, and a finger that rests asks for "
                     "the menu."), group="look"),
        Setting("language", "system", OneOf(("system", "en", "de", "fr", "es", "pt"), {
                    "system": mark("settings", "As the desktop is"), "en": "English", "de": "Deutsch",
                    "fr": "Français", "es": "Español", "pt": "Português"}),
                mark("settings", "Language"),
                mark("settings", "What the program speaks: English, German, French, Spanish, Portuguese, or what the "
                     "desktop uses. Events stay in their own language."),
                group="language", applies=ANEW),
        Setting("date_order", "language", _one_of(
                    language=mark("settings", "In words: 11 June 2020"),
                    iso=mark("settings", "In figures: 2020-06-11")),
                mark("settings", "Dates"),
                mark("settings", "How days and months are written. Years before 1 and after 9999 are always in words; "
                     "so are the names on the ruler."),
                group="language", applies=ANEW),
        Setting("week_begins", "monday", _one_of(
                    monday=mark("settings", "Monday"), sunday=mark("settings", "Sunday"),
                    saturday=mark("settings", "Saturday")),
                mark("settings", "First day of the week"),
                mark("settings", "Where the ruler begins a week, and where a dragged date comes to rest. Counts by "
                     "week and pairs of the same week keep to the weeks of ISO 8601, which begin on Monday."),
                group="language"),
        Setting("wheel_zooms", False, Switch(),
                mark("settings", "Wheel zooms, like a map"),
                mark("settings", "A plain wheel zooms time instead of scrolling lanes or panning."), group="timeline"),
        Setting("how_much_is_known", True, Switch(),
                mark("settings", "How much is known"),
                mark("settings", "A strip under the ruler of the timeline shows how well its events are documented."),
                group="timeline"),
        Setting("author", "", Line(100, mark("settings", "your login name")),
                mark("settings", "Your name"),
                mark("settings", "Stands beside what you change in a database. Without it, your login name does."),
                group="files", applies=FROM_NOW_ON, personal=True),
        Setting("citation_style", "plain", _one_of(
                    plain=mark("settings", "Plain"), apa="APA", mla="MLA", chicago="Chicago", bibtex="BibTeX",
                    ris="RIS"),
                mark("settings", "Citations"),
                mark("settings", "How *Copy citation* sets them: plain, APA, MLA, Chicago, BibTeX or RIS."),
                group="files", applies=FROM_NOW_ON),
        Setting("export_folder", "", Folder(empty=mark("settings", "where the last one went")),
                mark("settings", "Folder for what you make"),
                mark("settings", "Where pictures, tables, hand-outs and other files that you write are proposed to go. "
                     "Without it, where the last one went."),
                group="files", applies=FROM_NOW_ON, personal=True),
        Setting("ask_before_links", True, Switch(),
                mark("settings", "Ask before opening a link"),
                mark("settings", "Shows the whole address of a source first. Only http, https and "
                     "mailto addresses are ever opened, by your browser; frtdesk itself never goes to the network for "
                     "them."),
                group="links"),
        Setting("keys", {}, Remembered(dict), mark("settings", "Keys"),
                mark("settings", "The keys that you gave to commands."), shown=False, travels=True),
        Setting("palette", [], Remembered(list), mark("settings", "Commands used lately"),
                mark("settings", "What stands first when you find a command."), shown=False),
        Setting("charts", {}, Remembered(dict), mark("settings", "Charts"),
                mark("settings", "What the charts count, and in which parts of time."), shown=False),
        Setting("lesson", "", Remembered(str), mark("settings", "Lesson"),
                mark("settings", "The lesson that was chosen last."), shown=False),
        Setting("quiz", {}, Remembered(dict), mark("settings", "Questions for the class"),
                mark("settings", "What was chosen when the class was asked last."), shown=False),
        Setting("folder", "", Remembered(str), mark("settings", "Folder"),
                mark("settings", "Where a file was opened or saved last."), shown=False),
        Setting("recent_files", [], Remembered(list), mark("settings", "Recent databases"),
                mark("settings", "The names of the last ten, for File > Open recent. No password stands in them."),
                shown=False),
        Setting("window", {}, Remembered(dict), mark("settings", "Window"),
                mark("settings", "Where it stood, how large it was, and how wide its panels."), shown=False),
        Setting("last_view", {}, Remembered(dict), mark("settings", "Where you were"),
                mark("settings", "The view on which you left each database."), shown=False),
        Setting("drawer", {}, Remembered(dict), mark("settings", "Drawer"),
                mark("settings", "What stood under the timeline, and how high."), shown=False),
        Setting("export", {}, Remembered(dict), mark("settings", "Export"),
                mark("settings", "What was chosen when something was exported last."), shown=False),
        Setting("table", {}, Remembered(dict), mark("settings", "Table"),
                mark("settings", "Its columns, their order and width."), shown=False),
        Setting("tour_offered", False, Switch(), mark("settings", "Tour"),
                mark("settings", "That the tour was offered; it is offered once."), shown=False),
    )
}  # fmt: skip
