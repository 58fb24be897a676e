"""A lesson before a class, as it happens in a room: the real program on two screens with a window manager.

.venv/bin/python packaging/show_drill.py FOLDER [--theme dark]

Starts Xvfb with a teacher's screen and a projector, openbox, and frtdesk in a home of its own; presses keys and moves
the mouse by xdotool, as a hand does; grabs both screens at each point into FOLDER and compares what can be compared: a
step shows the same forwards and backwards, a frozen class's screen does not change by a pixel, a projector that is
pulled out ends nothing. A line for each; exit status 1 where one does not hold. Needs Xvfb, openbox, xdotool and
ImageMagick.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from two_screens import PROJECTOR, TEACHER, TwoScreens

WIDE, HIGH = TEACHER[2] + PROJECTOR[2], max(TEACHER[3], PROJECTOR[3])
PATIENCE = 30.0
"""Seconds for anything to happen."""

CONSOLE_TIMELINE = (1080, 360)
CONSOLE_FILTER = (1080, 155)


class Room:
    """The two screens, and a hand at the keys. `missing`: what did not hold."""

    def __init__(self, display: str, folder: Path) -> None:
        self.env = {**os.environ, "DISPLAY": display}
        self.folder = folder
        self.missing: list[str] = []
        self._number = 0

    def hand(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.env, check=True, timeout=PATIENCE)

    def press(self, *keys: str) -> None:
        """Press keys one after the other, and wait for the picture to rest."""
        for key in keys:
            self.hand("key", key)
            time.sleep(0.25)

    def point(self, x: int, y: int) -> None:
        self.hand("mousemove", str(x), str(y))
        time.sleep(0.3)

    def click(self, x: int, y: int, button: int = 1) -> None:
        self.point(x, y)
        self.hand("click", str(button))
        time.sleep(0.4)

    def seen(self) -> tuple[QImage, QImage]:
        """The teacher's screen and the class's."""
        whole = self.folder / "whole.png"
        grab = ["import", "-silent", "-window", "root", str(whole)]
        subprocess.run(grab, env=self.env, check=True, timeout=PATIENCE)
        picture = QImage(str(whole))
        whole.unlink()
        return picture.copy(QRect(*TEACHER)), picture.copy(QRect(*PROJECTOR))

    def rest(self) -> tuple[QImage, QImage]:
        """What both show when the class's screen has come to rest."""
        before = self.seen()
        until = time.monotonic() + PATIENCE
        while True:
            time.sleep(0.2)
            after = self.seen()
            if after[1] == before[1] or time.monotonic() > until:
                return after
            before = after

    def keep(self, name: str) -> QImage:
        """Grab both screens into the folder; the class's."""
        self._number += 1
        mine, theirs = self.rest()
        mine.save(str(self.folder / f"{self._number:02d}-{name}-teacher.png"))
        theirs.save(str(self.folder / f"{self._number:02d}-{name}-class.png"))
        return theirs

    def says(self, what: str, holds: bool) -> None:
        sys.stdout.write(f"{'ok' if holds else 'DOES NOT HOLD'}: {what}\n")
        sys.stdout.flush()
        if not holds:
            self.missing.append(what)

    def wait_for(self, holds: Callable[[], bool], what: str) -> None:
        until = time.monotonic() + PATIENCE
        while not holds():
            if time.monotonic() > until:
                raise TimeoutError(what)
            time.sleep(0.2)

    def windows(self, name: str) -> list[str]:
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", name], env=self.env, capture_output=True, check=False
        )
        return found.stdout.decode().split()


def main() -> int:
    asked = argparse.ArgumentParser(description="A lesson on two screens, driven and grabbed.")
    asked.add_argument("folder", type=Path)
    asked.add_argument("--theme", default="dark", choices=["light", "dark"])
    options = asked.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    running: list[subprocess.Popen[bytes]] = []
    with tempfile.TemporaryDirectory() as home:
        try:
            display = _server(running)
            screens = TwoScreens(display)
            screens.plug_in()
            room = Room(display, options.folder)
            running.append(subprocess.Popen(["openbox"], env=room.env, stderr=subprocess.DEVNULL))
            running.append(_program(room, home, options.theme))
            _drill(room, screens)
            left = running[-1].poll()
            room.says("the program is still there" + ("" if left is None else f" (it ended with {left})"), left is None)
            screens.close()
        finally:
            for process in reversed(running):
                process.terminate()
                process.wait(PATIENCE)
    return 1 if room.missing else 0


def _server(running: list[subprocess.Popen[bytes]]) -> str:
    """An X server on a display that is free."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDE}x{HIGH}x24", "-nolisten", "tcp"]
    running.append(subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL))
    os.close(writing)
    with os.fdopen(reading) as said:
        return f":{said.readline().strip()}"


def _program(room: Room, home: str, theme: str) -> subprocess.Popen[bytes]:
    """frtdesk as a person starts it, with nothing of hers from before."""
    folders = {name: f"{home}/{name}" for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    env = {**room.env, **folders, "HOME": home, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8", "TZ": "UTC"}
    settings = Path(folders["XDG_CONFIG_HOME"], "frtdesk", "settings.json")
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"theme": theme}), "utf-8")
    return subprocess.Popen([sys.executable, "-m", "frtdesk"], env=env)


def _drill(room: Room, screens: TwoScreens) -> None:
    room.wait_for(lambda: bool(room.windows("frtdesk")), "the window")
    time.sleep(4)
    room.keep("window")
    room.press("F5")
    room.wait_for(lambda: bool(room.windows("class$")), "the class's window")
    time.sleep(1.5)
    _whole_lesson(room)
    _freeze(room)
    _over_it(room)
    _mouse(room)
    _unplug(room, screens)
    room.press("Escape", "Escape", "Escape")
    room.keep("over")
    room.says("after the lesson its windows are gone", not room.windows("class$"))
    _one_screen(room, screens)


def _whole_lesson(room: Room) -> None:
    """Forwards and backwards by the two keys of a clicker."""
    told = [room.keep("step")]
    while len(told) < 40:
        room.press("Next")
        picture = room.keep("step")
        if picture == told[-1]:
            break
        told.append(picture)
    room.says(f"a clicker goes through all {len(told) - 1} steps to the end", len(told) > 10)
    same = True
    for picture in reversed(told[:-1]):
        room.press("Prior")
        same &= room.rest()[1] == picture
    room.says("each step looks the same backwards", same)


def _freeze(room: Room) -> None:
    room.press("4", "Return", "f")
    frozen = room.keep("frozen")
    room.point(*CONSOLE_TIMELINE)
    room.hand("keydown", "ctrl", "click", "4", "click", "4", "click", "4", "keyup", "ctrl")
    room.click(*CONSOLE_FILTER)
    room.hand("type", "--delay", "40", "kind:regulation")
    room.press("Return")
    time.sleep(1)
    room.click(*CONSOLE_TIMELINE)
    time.sleep(0.5)
    room.press("Next", "s", "t", "Tab")
    room.says("frozen, not a pixel of the class's screen changes", room.keep("frozen-peek") == frozen)
    room.press("b")
    black = room.keep("frozen-black")
    room.says("black reaches a frozen screen", black.pixelColor(900, 500).value() == 0 and black != frozen)
    room.press("b")
    room.says("and gives back the same picture", room.rest()[1] == frozen)
    room.press("p")
    pushed = room.keep("pushed")
    room.says("a push reaches it", pushed != frozen)
    room.press("f", "Prior", "Next")
    room.says("thawed, the lesson goes on", room.keep("thawed") not in (frozen, pushed))


def _over_it(room: Room) -> None:
    """What may lie over a step."""
    before = room.keep("plain")
    for key, name in (("b", "black"), ("w", "white"), ("Tab", "overview")):
        room.press(key)
        room.says(f"{name} is there", room.keep(name) != before)
        room.press(key)
        room.says(f"{name} is gone", room.rest()[1] == before)
    room.press("b", "Next")
    room.says("after black a clicker stays on the step", room.rest()[1] == before)
    room.point(TEACHER[2] + 700, 300)
    for key, name in (("s", "spotlight"), ("l", "laser")):
        room.press(key)
        room.says(f"{name} is there", room.keep(name) != before)
        room.press(key)
    room.press("t")
    room.says("the timer is there", room.keep("timer") != before)
    room.press("t", "t", "a", "plus", "plus", "plus")
    room.keep("autoplay")
    time.sleep(8)
    room.says("autoplay goes on by itself", room.keep("autoplay-later") != before)
    room.press("a")


def _mouse(room: Room) -> None:
    before = room.rest()[1]
    at = (TEACHER[2] + 900, 500)
    room.click(*at)
    room.says("a click goes on", room.keep("clicked") != before)
    room.click(*at, button=3)
    room.says("a right click goes back", room.rest()[1] == before)


def _unplug(room: Room, screens: TwoScreens) -> None:
    screens.pull_out()
    time.sleep(2)
    room.keep("unplugged")
    room.says("the class's window is not thrown over hers", not room.windows("class$"))
    room.press("Next")
    room.keep("unplugged-next")
    room.press("n")
    room.keep("unplugged-notes")
    screens.plug_in()
    time.sleep(2)
    room.keep("plugged-in")
    room.says("plugged in again, the class sees the lesson", bool(room.windows("class$")))


def _one_screen(room: Room, screens: TwoScreens) -> None:
    screens.pull_out()
    time.sleep(2)
    room.press("F5")
    room.wait_for(lambda: bool(room.windows("class$")), "the class's window")
    time.sleep(1.5)
    room.keep("alone")
    room.press("n")
    room.keep("alone-asked")
    room.says("on one screen notes are asked for first", not room.windows("console$"))
    room.press("Next", "f")
    room.keep("alone-frozen")
    room.press("f", "n", "n")
    time.sleep(1)
    room.keep("alone-notes")
    room.says("and come when she says so again", bool(room.windows("console$")))
    room.press("n", "Escape")
    time.sleep(1)
    room.keep("alone-over")
    room.says("Esc leaves the lesson", not room.windows("class$"))


if __name__ == "__main__":
    sys.exit(main())
