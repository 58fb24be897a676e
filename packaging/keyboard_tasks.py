"""The keys of an analyst and of an educator, and what a screen reader hears after each. Run by `keyboard_run.py`, with
the system's Python, within the session of the program.

/usr/bin/python3 packaging/keyboard_tasks.py analyst|educator HOME FOLDER
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from at_spi import LONG, Atspi, GLib, canvas_with_events, children, listen, shown

PATIENCE = 15.0
"""Seconds for anything to happen."""


SEEN = "What the class sees"
"""The name of the class's window, and of its miniature in the console."""


class Person:
    """Who presses keys and hears what has the focus. `missing`: what did not hold."""

    def __init__(self, task: str, folder: Path) -> None:
        self._task, self._folder = task, folder
        self._log = (folder / f"{task}.txt").open("w", encoding="utf-8")
        self._number = 0
        self.missing: list[str] = []
        self.focus = ("", "")
        self._listener = Atspi.EventListener.new(self._on_focus)
        self._listener.register("object:state-changed:focused")

    def _on_focus(self, event: Any) -> None:
        if event.detail1:
            try:
                self.focus = event.source.get_role_name(), event.source.get_name()
            except GLib.Error:  # it is gone already
                self.focus = ("", "")

    def write(self, line: str) -> None:
        self._log.write(line + "\n")
        self._log.flush()

    def press(self, *keys: str, rest: float = 0.35) -> None:
        """Press keys one after the other."""
        for key in keys:
            subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True, timeout=PATIENCE)
            listen(rest)
            role, name = self.focus
            self.write(f"{key:<16} {role} “{name}”")

    def type(self, text: str) -> None:
        subprocess.run(["xdotool", "type", "--delay", "30", text], check=True, timeout=PATIENCE)
        listen(0.6)
        self.write(f"types {text!r}")

    def until(self, key: str, holds: Callable[[str, str], bool], most: int = 40) -> bool:
        """Press a key until the focus is where it should be."""
        for _time in range(most):
            if holds(*self.focus):
                return True
            self.press(key, rest=0.15)
        return holds(*self.focus)

    def says(self, what: str, holds: bool) -> None:
        line = f"{'ok' if holds else 'DOES NOT HOLD'}: {what}"
        self.write(f"    {line}")
        sys.stdout.write(f"{self._task}: {line}\n")
        sys.stdout.flush()
        if not holds:
            self.missing.append(what)

    def wait(self, holds: Callable[[], bool]) -> bool:
        """Whether it comes to hold."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            try:
                if holds():
                    return True
            except GLib.Error:  # it was on its way
                pass
            listen(0.2)
        return False

    def keep(self, name: str) -> None:
        """A picture of the screen."""
        self._number += 1
        file = self._folder / f"{self._task}-{self._number:02d}-{name}.png"
        subprocess.run(["import", "-silent", "-window", "root", str(file)], check=True, timeout=PATIENCE)


def windows() -> list[Any]:
    """The program's windows that are shown."""
    return [it for program in children(Atspi.get_desktop(0)) for it in children(program)]


def titles() -> list[str]:
    return [window.get_name() for window in windows()]


def canvas() -> str:
    """What the timeline is called now."""
    found = canvas_with_events(may_be_empty=True)
    return found[1].get_name() if found is not None else ""


def texts() -> list[str]:
    """The names of all labels and buttons that are shown."""
    parts = [part for window in windows() for part in shown(window, aside=LONG)]
    return [part.get_name() for part in parts if part.get_role_name() in ("label", "push button", "text", "filler")]


def analyst(person: Person, home: Path) -> None:
    """Filter by typing and by facets, walk and select, read and follow a source, table, compare, save, export."""
    whole = canvas()
    person.press("ctrl+l")
    person.says("Ctrl+L goes to the filter line", person.focus == ("text", "Filter"))
    person.type("type:ban")
    person.press("Return")
    person.says("typing filters", person.wait(lambda: canvas() not in ("", whole)))
    banned = canvas()
    person.press("Escape", "Escape")
    person.says("Esc goes back to the timeline", person.focus[0] in ("list", "list item"))
    person.press("shift+F6")
    facet = person.until(
        "Tab", lambda role, name: (role in ("tree", "table cell") and "event" in name) or role == "tree"
    )
    person.says("Tab reaches the values of a facet", facet)
    person.press("Down", "Down", "space")
    person.says("Space filters by a value", person.wait(lambda: canvas() not in ("", banned)))
    person.press("ctrl+shift+l")
    person.says("the filter is cleared by its key", person.wait(lambda: canvas() == whole))
    on_timeline = person.until("F6", lambda role, name: role == "list item" or name.startswith("Timeline"), 4)
    person.says("F6 comes to the timeline", on_timeline)
    heard: list[str] = []
    for key in ("Home", "Right", "Right", "Up"):
        person.press(key, rest=0.7)
        heard.append(person.focus[1])
    person.says("the arrows walk from event to event", len(set(heard)) == 4 and person.focus[0] == "list item")
    person.keep("walked")
    person.until("F6", lambda _role, name: name == "Selected event", 5)
    person.says("F6 comes to the selected event", person.focus[1] == "Selected event")
    followed = home / "followed.txt"
    kinds = (" · News", " · Primary", " · Analysis")
    source = person.until("Tab", lambda role, name: role == "push button" and any(kind in name for kind in kinds), 80)
    person.press("Return", rest=0.8)
    person.says("a source shows its address first", person.focus == ("push button", "Open"))
    person.press("Return")
    person.says("a source is followed to its address", source and person.wait(followed.exists))
    person.press("ctrl+t", rest=1.0)
    table = person.until("F6", lambda role, _name: role in ("table", "table cell"), 5)
    person.says("F6 comes to the table", table)
    person.press("Down", "Down", "Right", "Right", "Menu")
    sorts = person.until("Down", lambda role, name: role == "menu item" and name.startswith("Sort"), 20)
    person.press("Return", rest=0.8)
    person.says(
        "the menu key sorts by a column", sorts and person.wait(lambda: any("by title" in it for it in texts()))
    )
    person.keep("table")
    person.press("Escape", "ctrl+t", "ctrl+m", rest=0.6)
    person.says("Ctrl+M asks what to compare", "Filter A" in person.focus[1] or "Filter B" in person.focus[1])
    person.until("Tab", lambda _role, name: name.startswith("Filter A"), 8)
    person.type("kind:corporate")
    person.says("Tab leaves a filter", person.until("Tab", lambda _role, name: name.startswith("Filter B"), 8))
    person.type("kind:advocacy")
    person.press("Return", rest=1.0)
    person.says("two filters are compared", person.wait(lambda: _lanes() == 2))
    person.keep("compared")
    person.press("Escape", "Escape", "0", rest=0.6)
    person.press("ctrl+s", rest=0.8)
    person.says("Ctrl+S asks for a name", person.focus[1] == "Name of the view")
    person.press("ctrl+a")
    person.type("Two sides")
    person.press("Return", rest=1.0)
    person.says("the view is saved", person.wait(lambda: any("Two sides" in text for text in texts())))
    picture = home / "picture.svg"
    person.press("ctrl+e", rest=1.5)
    person.says("Ctrl+E opens the export", any("Export" in title for title in titles()))
    person.keep("export")
    person.press("Return", rest=1.5)
    person.press("ctrl+a")
    person.type(str(picture.with_suffix("")))
    person.press("Return")
    written = person.wait(lambda: any(it.name.startswith("picture") for it in home.iterdir()))
    person.says("a picture is exported", written)
    person.keep("exported")
    person.press("Escape", "Escape", rest=0.8)
    person.says("Esc closes the export", person.wait(lambda: not any("Export" in title for title in titles())))


def _lanes() -> int:
    found = canvas_with_events(may_be_empty=True)
    return 0 if found is None else sum(1 for part in children(found[1]) if part.get_role_name() == "panel")


def educator(person: Person, home: Path) -> None:
    """Choose a lesson, present it, freeze, black, end, ask the class, and save the hand-out."""
    _open_menu(person)
    chosen = _choose(person, "Choose a lesson…")
    person.says("the menu opens by its letter", chosen)
    person.says("a lesson can be chosen", person.wait(lambda: "Choose a lesson" in titles()))
    person.press("Down", "Up")
    person.keep("choose")
    person.press("Return", rest=2.0)
    person.says("Enter presents it", person.wait(lambda: SEEN in titles()))
    before = _told()
    person.press("Right", rest=0.8)
    person.says("the next step is told", bool(before) and person.wait(lambda: _told() not in ("", before)))
    person.keep("step")
    person.press("f", "Right", rest=0.6)
    person.press("f", "b", rest=0.6)
    person.says("a black screen is told", person.wait(lambda: "black" in _told().lower()))
    person.press("b", "End", rest=0.6)
    person.press("Escape", rest=1.0)
    person.press("Escape", rest=1.0)
    over = person.wait(lambda: SEEN not in titles())
    person.says("Esc ends the lesson", over)
    _open_menu(person)
    _choose(person, "Ask the class…")
    person.says("questions can be made", person.wait(lambda: "Ask the class" in titles()))
    person.keep("ask")
    show = person.until("Tab", lambda role, name: role == "push button" and name == "Start", 60)
    person.says("Tab reaches what asks them", show)
    person.press("Return", rest=2.0)
    person.says("the class is asked", person.wait(lambda: any("B: " in title for title in titles())))
    question = titles()
    person.press("Right", rest=0.6)
    person.says("the answer is told", person.wait(lambda: titles() != question))
    person.keep("answer")
    person.press("Escape", rest=1.0)
    person.press("Escape", rest=1.0)
    _open_menu(person)
    _choose(person, "Save hand-out…")
    listen(1.5)
    person.press("ctrl+a")
    person.type(str(home / "handout"))
    person.press("Return", rest=1.5)
    person.says("the hand-out is saved", person.wait(lambda: any("handout" in it.name for it in home.iterdir())))
    person.keep("saved")


def _open_menu(person: Person) -> None:
    """Open the menu Teach by its letter, once the window listens."""
    person.focus = ("", "")
    person.press("alt+t")
    person.until("alt+t", lambda role, _name: role.endswith("menu item"), 4)


def _choose(person: Person, name: str) -> bool:
    """Go down an open menu to an entry, and press it."""
    found = person.until("Down", lambda role, said: role.endswith("menu item") and said == name, 60)
    person.press("Return", rest=1.2)
    return found


def _told() -> str:
    """What the class sees, in words."""
    for window in windows():
        for part in shown(window, aside=LONG):
            if part.get_name() == SEEN:
                return part.get_description()
    return ""


def main() -> int:
    task, home, folder = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    Atspi.init()
    until = time.monotonic() + 60
    while canvas_with_events() is None and time.monotonic() < until:
        time.sleep(0.3)
    person = Person(task, folder)
    subprocess.run(
        ["xdotool", "search", "--sync", "--onlyvisible", "--name", "frtdesk$", "windowactivate"], check=True, timeout=20
    )
    listen(2.0)
    {"analyst": analyst, "educator": educator}[task](person, home)
    return 1 if person.missing else 0


if __name__ == "__main__":
    sys.exit(main())
