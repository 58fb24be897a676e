"""What an assistive program reads of frtdesk, by AT-SPI: a client of its own, as a screen reader is.

/usr/bin/python3 packaging/at_spi.py [--events 10] [--seconds 30] [--tree] [--walk 3]

Run by the system's Python, which has the bindings (Debian: python3-gi, gir1.2-atspi-2.0), within the D-Bus session in
which frtdesk runs. Prints one JSON object: `window`, `canvas`, `rest` (its description), `lanes`, `events` (each with
name, rest, role, states, acts, its rect of the screen, and the name of what is found there), with `--tree` also
`unnamed` (controls without a name) and `controls` (how many there are), with `--walk` also `walked`: what had the focus
after each press of the right arrow. `packaging/read_aloud.py` starts all that it needs.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - its version is chosen before

CONTROLS = {
    "check box", "combo box", "editbar", "entry", "list", "page tab list", "password text", "progress bar",
    "push button", "radio button", "slider", "spin button", "table", "text", "toggle button", "tree", "tree table",
}  # fmt: skip
"""Roles that a person acts on, each of which needs a name."""

RIGHT = 0xFF53
"""The right arrow, as X names it."""

LONG = (Atspi.Role.MENU_BAR, Atspi.Role.LIST, Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.TREE_TABLE)
"""Roles of what holds so many parts that a look at each takes long."""


def main() -> int:
    asked = argparse.ArgumentParser(description="What an assistive program reads of frtdesk.")
    asked.add_argument("--events", type=int, default=10)
    asked.add_argument("--seconds", type=float, default=30.0)
    asked.add_argument("--tree", action="store_true")
    asked.add_argument("--walk", type=int, default=0)
    options = asked.parse_args()
    Atspi.init()
    until = time.monotonic() + options.seconds
    while True:
        found = canvas_with_events()
        if found is not None:
            break
        if time.monotonic() > until:
            sys.stderr.write("No timeline with events was found by AT-SPI.\n")
            return 1
        time.sleep(0.3)
    window, canvas = found
    lanes = [part for part in children(canvas) if part.get_role() in (Atspi.Role.PANEL, Atspi.Role.GROUPING)]
    events = [event for lane in lanes for event in children(lane)]
    first = sorted(events, key=place_of)[: options.events]
    said: dict[str, Any] = {
        "window": window.get_name(), "canvas": canvas.get_name(), "rest": canvas.get_description(),
        "lanes": [lane.get_name() for lane in lanes], "events": [told(event) for event in first],
    }  # fmt: skip
    if options.tree:
        controls = [part for part in shown(window, aside=LONG) if part.get_role_name() in CONTROLS]
        said["controls"] = len(controls)
        said["unnamed"] = [where(part) for part in controls if not part.get_name()]
    if options.walk:
        said["walked"] = walked(canvas, options.walk)
    sys.stdout.write(json.dumps(said, ensure_ascii=False, indent=1) + "\n")
    return 0


def canvas_with_events(*, may_be_empty: bool = False) -> tuple[Any, Any] | None:
    """The window and its timeline, once there are lanes with events in it."""
    try:
        for program in children(Atspi.get_desktop(0)):
            program.set_cache_mask(Atspi.Cache.NONE)  # what was there a moment ago is not what is there now
            for window in children(program):
                for part in shown(window, aside=LONG):
                    if part.get_role() == Atspi.Role.LIST and part.get_name().startswith("Timeline,"):
                        filled = any(lane.get_child_count() for lane in children(part))
                        return (window, part) if filled or may_be_empty else None
    except GLib.Error:  # a part went away while it was read
        return None
    return None


def children(part: Any) -> list[Any]:
    """The parts of a part that are still there."""
    found = [part.get_child_at_index(number) for number in range(part.get_child_count())]
    return [child for child in found if child is not None]


def shown(part: Any, *, aside: tuple[Any, ...] = ()) -> Iterator[Any]:
    """A part and all that is shown under it, but for what lies in parts of these roles."""
    yield part
    if part.get_role() not in aside:
        for child in children(part):
            if child.get_state_set().contains(Atspi.StateType.SHOWING):
                yield from shown(child, aside=aside)


def walked(canvas: Any, steps: int) -> list[str]:
    """The names of what takes the focus while the right arrow is pressed on the timeline."""
    heard: list[str] = []
    listener = Atspi.EventListener.new(lambda event: heard.append(event.source.get_name()) if event.detail1 else None)
    listener.register("object:state-changed:focused")
    subprocess.run(["xdotool", "search", "--sync", "--name", "frtdesk$", "windowfocus"], check=True, timeout=20)
    canvas.get_component_iface().grab_focus()
    listen(0.6)
    found: list[str] = []
    for _step in range(steps):
        heard.clear()
        Atspi.generate_keyboard_event(RIGHT, None, Atspi.KeySynthType.SYM)
        listen(0.8)
        found += heard[-1:]
    listener.deregister("object:state-changed:focused")
    return found


def listen(seconds: float) -> None:
    """Let events come in."""
    loop = GLib.MainLoop()
    GLib.timeout_add(round(seconds * 1000), loop.quit)
    loop.run()


def place_of(event: Any) -> int:
    """Its number in the order of time, from what it says: "Event 3 of 443"."""
    digits = "".join(sign for sign in event.get_description().split(" of ")[0] if sign.isdigit())
    return int(digits) if digits else 10**9


def told(event: Any) -> dict[str, Any]:
    """All that a screen reader may say of one event."""
    place = event.get_component_iface()
    extents = place.get_extents(Atspi.CoordType.SCREEN)
    acts = event.get_action_iface()
    # A cluster's or bar's own point: near its left edge, in the middle of its height.
    lane = event.get_parent().get_component_iface()
    at = extents.x + min(extents.width, extents.height) // 2, extents.y + extents.height // 2
    under = lane.get_accessible_at_point(*at, Atspi.CoordType.SCREEN) if extents.width else None
    return {
        "name": event.get_name(),
        "rest": event.get_description(),
        "role": event.get_role_name(),
        "states": sorted(state.value_nick for state in event.get_state_set().get_states()),
        "acts": [acts.get_action_name(number) for number in range(acts.get_n_actions())] if acts else [],
        "rect": [extents.x, extents.y, extents.width, extents.height],
        "found": under.get_name() if under is not None else "",
    }


def where(part: Any) -> str:
    """Role, and those of the parts around it with their names."""
    around: list[str] = []
    at = part
    while at is not None and len(around) < 5:
        around.append(f"{at.get_role_name()} “{at.get_name()}”")
        at = at.get_parent()
    return " < ".join(around)


if __name__ == "__main__":
    sys.exit(main())
