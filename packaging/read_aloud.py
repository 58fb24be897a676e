"""What a screen reader is told of frtdesk: the accessible names of the first ten events, read by AT-SPI as Orca reads
them.

.venv/bin/python packaging/read_aloud.py [--events 10] [--scale 2] [--tree] [--walk 3] [--json] [DATABASE]

Starts Xvfb and a D-Bus session of its own, in it the program in a home of its own, and a client of AT-SPI
(`packaging/at_spi.py`, run by the system's Python). Needs Debian's xvfb, dbus-daemon, at-spi2-core, python3-gi,
gir1.2-atspi-2.0, and what Qt needs for a window on X.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
SYSTEM_PYTHON = "/usr/bin/python3"
PATIENCE = 90.0
"""Seconds for all of it."""


def main() -> int:
    asked = argparse.ArgumentParser(description="The first events of the timeline, as a screen reader is told of them.")
    asked.add_argument("database", nargs="?", default="")
    asked.add_argument("--events", type=int, default=10)
    asked.add_argument("--scale", default="1")
    asked.add_argument("--tree", action="store_true", help="look for controls without a name, too")
    asked.add_argument("--walk", type=int, default=0, help="press the right arrow so often, and tell what is heard")
    asked.add_argument("--json", action="store_true", help="print all that is read")
    asked.add_argument("--lacking", action="store_true", help="print the packages that are not installed, and no more")
    options = asked.parse_args()
    lacking = what_lacks()
    if options.lacking:
        sys.stdout.write(" ".join(lacking) + "\n")
        return 0
    if lacking:
        sys.stderr.write(f"Not on this machine: {', '.join(lacking)}.\n")
        return 2
    read = reading(options.database, options.events, options.scale, tree=options.tree, walk=options.walk)
    if options.json:
        sys.stdout.write(json.dumps(read, ensure_ascii=False, indent=1) + "\n")
        return 0
    sys.stdout.write(f"{read['canvas']} ({read['rest']})\n")
    for lane in read["lanes"]:
        sys.stdout.write(f"  {lane}\n")
    for number, event in enumerate(read["events"], 1):
        sys.stdout.write(f"{number:3}. {event['name']}. {event['rest']}.\n")
    for heard in read.get("walked", ()):
        sys.stdout.write(f"right arrow: {heard}\n")
    for part in read.get("unnamed", ()):
        sys.stdout.write(f"without a name: {part}\n")
    return 1 if read.get("unnamed") else 0


def what_lacks() -> list[str]:
    """The programs and bindings that are not installed here, by their Debian packages."""
    programs = {"Xvfb": "xvfb", "dbus-run-session": "dbus-daemon", "xdotool": "xdotool", SYSTEM_PYTHON: "python3"}
    lacking = [package for program, package in programs.items() if shutil.which(program) is None]
    if not any(Path(folder, "at-spi-bus-launcher").exists() for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")):
        lacking.append("at-spi2-core")
    bindings = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    if "python3" in lacking or subprocess.run(bindings, capture_output=True, check=False).returncode:
        lacking.append("python3-gi gir1.2-atspi-2.0")
    libraries = [sys.executable, str(HERE / "qt_libraries.py"), "xcb"]
    return lacking + subprocess.run(libraries, capture_output=True, text=True, check=False).stdout.split()


def reading(
    database: str = "", events: int = 10, scale: str = "1", *, tree: bool = False, walk: int = 0
) -> dict[str, Any]:
    """What AT-SPI says of a running frtdesk. Raises RuntimeError with what was said where it cannot be read."""
    with tempfile.TemporaryDirectory() as home:
        words = ["--events", str(events), "--walk", str(walk), *(["--tree"] if tree else [])]
        script = Path(home, "session.sh")
        script.write_text(
            f'"{sys.executable}" -m frtdesk {shlex.quote(database) if database else ""} >"{home}/program.log" 2>&1 &\n'
            "program=$!\n"
            f'"{SYSTEM_PYTHON}" -W ignore "{HERE / "at_spi.py"}" "$@"\n'
            "status=$?\n"
            "kill -TERM $program\n"
            "wait $program\n"
            'echo "the program ended with $?" >&2\n'
            "exit $status\n",
            "utf-8",
        )
        command = ["dbus-run-session", "--", "sh", str(script), *words]
        run = on_a_display(command, surroundings(home, scale))
        if run.returncode:
            log = Path(home, "program.log")
            said = log.read_text("utf-8") if log.exists() else ""
            raise RuntimeError(f"AT-SPI told nothing.\n{run.stderr.decode('utf-8', 'replace')}\n{said}")
    return json.loads(run.stdout[run.stdout.index(b"{") :])  # before it the registry tells that it runs


def surroundings(home: str, scale: str) -> dict[str, str]:
    """A person's machine with nothing on it, and with Qt's accessibility switched on."""
    env = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "DBUS_", "AT_SPI"))}
    folders = {name: f"{home}/{name}" for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    wanted = {"QT_QPA_PLATFORM": "xcb", "QT_ACCESSIBILITY": "1", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    return {**env, **folders, **wanted, "HOME": home, "LANG": "C.UTF-8", "TZ": "UTC", "QT_SCALE_FACTOR": scale}


def on_a_display(
    command: list[str], env: dict[str, str], screen: str = "2880x1800x24", patience: float = PATIENCE
) -> subprocess.CompletedProcess[bytes]:
    """Run a command on an X server of its own."""
    looking, writing = os.pipe()
    server = ["Xvfb", "-displayfd", str(writing), "-screen", "0", screen, "-nolisten", "tcp", "-noreset"]
    display = subprocess.Popen(server, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(looking) as said:
            env = {**env, "DISPLAY": f":{said.readline().strip()}"}
        return subprocess.run(command, env=env, capture_output=True, check=False, timeout=patience)
    finally:
        display.terminate()
        display.wait(10)


if __name__ == "__main__":
    sys.exit(main())
