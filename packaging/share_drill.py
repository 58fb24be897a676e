"""Two real windows, each a process of its own, at one database: what the one writes has to reach the other, and a
conflict has to be asked about.

    python packaging/share_drill.py shared.sqlite drill
    python packaging/share_drill.py postgresql+psycopg://anna@/empty?host=/tmp drill dark

The database is made from the shipped events, in a file or an empty database. Prints what each saw of the other, how
long it took, and what the database holds in the end; the exit status is 1 where something is missing. Pictures go to
the folder, in the light theme or in the one that is named.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

EDITS = 12
"""Of each window, on events that are only its own."""

EVERY = 0.7
"""Seconds between two of them."""

PATIENCE = 60.0
MEETING = 300
"""The event that both change."""


def main() -> int:
    target, folder, theme = sys.argv[1], Path(sys.argv[2]), (sys.argv[3:] or ["light"])[0]
    folder.mkdir(parents=True, exist_ok=True)
    _make(target)
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    people = [
        subprocess.Popen(
            [sys.executable, __file__, "--person", name, target, str(folder), theme], stdout=subprocess.PIPE, text=True,
            stderr=subprocess.DEVNULL, env=environment,
        )
        for name in ("Anna", "Berta")
    ]  # fmt: skip
    said = [json.loads(person.communicate(timeout=300)[0].splitlines()[-1]) for person in people]
    return _judge(target, said)


def _make(target: str) -> None:
    from frtdesk.base.paths import shipped_database
    from frtdesk.base.progress import run
    from frtdesk.store.copy_database import copy_database
    from frtdesk.store.engine import open_database

    source = open_database(shipped_database())
    run(copy_database(source, target)).close()
    source.close()


def _judge(target: str, said: list[dict[str, Any]]) -> int:
    from frtdesk.store.change_log import read_revisions
    from frtdesk.store.check import check
    from frtdesk.store.engine import open_database

    database = open_database(target)
    revisions, wrong = len(read_revisions(database)), list(check(database))
    database.close()
    good = not wrong
    for one in said:
        seen = sorted(one["seconds"])
        good = good and len(seen) >= EDITS and seen[-1] < 2.0
        _say(
            f"{one['name']}: wrote {one['written']}, saw {len(seen)} of the other's"
            f" (median {seen[len(seen) // 2]:.2f} s, latest {seen[-1]:.2f} s); {one['conflict']}"
        )
    _say(f"{revisions} revisions; frtdesk check finds {len(wrong)} things wrong")
    return 0 if good and any("asked" in one["conflict"] for one in said) else 1


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


class Person:
    """One window."""

    def __init__(self, name: str, target: str, folder: Path, theme: str) -> None:
        from frtdesk.app.start import build_window
        from frtdesk.state.settings import Settings

        self.name, self.folder = name, folder
        self.seconds: list[float] = []
        self.written = 0
        settings = Settings(None)
        settings["author"] = name
        settings["theme"] = theme
        self.desk = build_window(settings)
        self.desk.window.resize(1440, 900)
        self.desk.window.show()
        self.desk.others.changed.connect(self._heard)
        self.desk.open_target(target)
        self.wait(lambda: self.desk.workspace.opened is not None and not self.desk.runner.busy)
        (folder / f"{name}.there").touch()
        self.wait(lambda: len(list(folder.glob("*.there"))) == 2)

    def _heard(self, steps: Any) -> None:
        """A title ends with the moment in which it was written."""
        now = time.time()
        self.seconds += [now - float(step.title.rpartition("@")[2]) for step in steps if "@" in step.title]

    def wait(self, until: Callable[[], bool]) -> None:
        from PySide6.QtCore import QEventLoop, QTimer

        loop, beat = QEventLoop(), QTimer()
        end = time.monotonic() + PATIENCE
        beat.timeout.connect(lambda: loop.quit() if until() or time.monotonic() > end else None)
        beat.start(20)
        loop.exec()
        beat.stop()
        if not until():
            raise SystemExit(f"{self.name} waited in vain")

    def pause(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        self.wait(lambda: time.monotonic() > end)

    @property
    def archive(self) -> Any:
        assert self.desk.workspace.opened is not None
        return self.desk.workspace.opened.archive

    def key(self, place: int) -> int:
        assert self.desk.workspace.columns is not None
        return int(self.desk.workspace.columns.key[place])

    def edit(self, key: int, number: int) -> None:
        from frtdesk.model.edited_event import difference

        def make() -> Any:
            stored = self.archive.stored_event(key)
            after = replace(stored.event, summary=f"{self.name} {number}")
            return difference(f"Edit {number} @{time.time()}", stored, after, self.archive.book([after]))

        self.desk.history.make(self.archive, make)
        self.written += 1

    def work(self) -> str:
        own = 0 if self.name == "Anna" else 1
        places = [self.key(2 * i + own) for i in range(EDITS)]
        meeting = self.key(MEETING)
        for number, key in enumerate(places):
            self.edit(key, number)
            self.pause(EVERY)
        self.wait(lambda: len(self.seconds) >= EDITS)
        self.grab("window")
        return self.meet(meeting)

    def meet(self, key: int) -> str:
        """Both change the title of one event in their forms; Berta is quicker."""
        assert self.desk.workspace.columns is not None
        self.desk.workspace.select((self.desk.workspace.columns.key.tolist().index(key),))
        self.desk.show("edit_event")
        form: Any = self.desk._shown["event_form"]
        self.wait(lambda: form.fields is not None)
        form.fields.title.setText(f"As {self.name} wants it")
        (self.folder / f"{self.name}.typed").touch()
        self.wait(lambda: len(list(self.folder.glob("*.typed"))) == 2)
        if self.name == "Berta":
            form.save()
            self.wait(lambda: form.fields is None)
            self.wait(lambda: (self.folder / "Anna.done").exists())
            return "saved first"
        self.wait(lambda: form.said.isVisible())
        self.grab("told")
        form.save()
        self.wait(lambda: form.meanwhile.window is not None)
        self.pause(0.3)
        form.meanwhile.window.grab().save(str(self.folder / "conflict.png"))
        form.meanwhile.window.go.click()
        self.wait(lambda: form.fields is None)
        (self.folder / "Anna.done").touch()
        return f"was asked; the title is now “{self.archive.stored_event(key).event.title}”"

    def grab(self, what: str) -> None:
        self.desk.window.grab().save(str(self.folder / f"{self.name}-{what}.png"))
        form = self.desk._shown._made.get("event_form")
        if form is not None and form.isVisible():
            form.grab().save(str(self.folder / f"{self.name}-{what}-form.png"))

    def close(self) -> None:
        self.desk.window.close()
        self.desk.close()


def one_person(name: str, target: str, folder: Path, theme: str) -> None:
    person = Person(name, target, folder, theme)
    conflict = person.work()
    person.close()
    told = {"name": name, "written": person.written, "seconds": person.seconds, "conflict": conflict}
    _say(json.dumps(told))


if __name__ == "__main__":
    if sys.argv[1] == "--person":
        one_person(sys.argv[2], sys.argv[3], Path(sys.argv[4]), sys.argv[5])
    else:
        raise SystemExit(main())
