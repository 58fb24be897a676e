"""Everything by keyboard: an analyst's whole task and an educator's, done with keys alone on the real program, and told
as a screen reader hears it.

.venv/bin/python packaging/keyboard_run.py FOLDER [--theme dark]

Starts Xvfb, openbox and a D-Bus session, in it frtdesk in a home of its own, and `packaging/keyboard_tasks.py`, which
presses keys by xdotool and reads by AT-SPI where the focus is and what is there. No mouse is touched. Writes
`FOLDER/log.txt` (each key, and what has the focus then) and a picture at each point; a line for each thing that has to
hold; exit status 1 where one does not. Needs what `read_aloud.py` needs, xdotool, openbox and ImageMagick.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import shutil
import sys
import tempfile
from pathlib import Path

from read_aloud import SYSTEM_PYTHON, on_a_display, surroundings, what_lacks

HERE = Path(__file__).resolve().parent
PATIENCE = 420.0
"""Seconds for both tasks."""


def main() -> int:
    asked = argparse.ArgumentParser(description="An analyst's and an educator's task, by keyboard alone.")
    asked.add_argument("folder", type=Path)
    asked.add_argument("--theme", default="light")
    asked.add_argument("--task", default="both", choices=["both", "analyst", "educator"])
    options = asked.parse_args()
    lacking = what_lacks() + [it for it in ("openbox", "import") if shutil.which(it) is None]
    if lacking:
        sys.stderr.write(f"Not on this machine: {', '.join(lacking)}.\n")
        return 2
    options.folder.mkdir(parents=True, exist_ok=True)
    status = 0
    for task in ("analyst", "educator") if options.task == "both" else (options.task,):
        status |= _do(task, options.folder, options.theme)
    return status


def _do(task: str, folder: Path, theme: str) -> int:
    """One person's task, from the start of the program to its end."""
    with tempfile.TemporaryDirectory() as home:
        settings = Path(home, "config", "frtdesk", "settings.json")
        settings.parent.mkdir(parents=True)
        settings.write_text(json.dumps({"theme": theme, "reduced_motion": "on"}), "utf-8")
        browser = Path(home, "bin", "xdg-open")  # a link is followed as far as here
        browser.parent.mkdir()
        browser.write_text(f'#!/bin/sh\necho "$@" >>"{home}/followed.txt"\n', "utf-8")
        browser.chmod(0o755)
        script = Path(home, "session.sh")
        tasks = shlex.join([SYSTEM_PYTHON, "-W", "ignore", str(HERE / "keyboard_tasks.py"), task, home, str(folder)])
        script.write_text(
            "openbox 2>/dev/null &\nmanager=$!\n"
            f'"{sys.executable}" -m frtdesk >"{home}/program.log" 2>&1 &\nprogram=$!\n'
            f"{tasks}\nstatus=$?\n"
            "kill -TERM $program $manager 2>/dev/null\nwait $program\nexit $status\n",
            "utf-8",
        )
        env = {**surroundings(home, "1"), "XDG_CONFIG_HOME": f"{home}/config"}
        env["PATH"] = f"{browser.parent}{os.pathsep}{env['PATH']}"
        done = on_a_display(["dbus-run-session", "--", "sh", str(script)], env, "1440x900x24", PATIENCE)
        sys.stdout.write(
            "\n".join(line for line in done.stdout.decode().splitlines() if "SpiRegistry" not in line) + "\n"
        )
        if done.returncode:
            sys.stderr.write(done.stderr.decode("utf-8", "replace") + Path(home, "program.log").read_text("utf-8"))
        return done.returncode


if __name__ == "__main__":
    sys.exit(main())
