"""Open, show, take in and write what a hostile person made, and see what it made the program reach for.

    python -m tests.soak.reach FOLDER

Baits lie about: a picture that every text of the database names as a file, and a port of this machine that it names as
an address. The kernel tells of every opening of the picture (inotify), whoever opens it; the port hears every call.
Python's own audit tells of any other socket, any program that is started, and any file outside the places where
this program has something to do. Prints one line of JSON; ends with a traceback where something was reached.
"""

from __future__ import annotations

import ctypes
import io
import json
import os
import platform
import socket
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage

from frtdesk.__main__ import main as command
from frtdesk.app.desk import WindowDesk
from frtdesk.app.exports import registry
from frtdesk.app.start import build_window, make_application
from frtdesk.base import paths
from frtdesk.base.errors import FrtError
from frtdesk.model.event import Event, Party, Place, Quote, Source
from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.model.source_text import Actor, SourceMeta, SourceText
from frtdesk.state.settings import Settings
from frtdesk.store.build import build
from frtdesk.ui.drawer_panels import DRAWER_PANELS
from tests.soak import seeds
from tests.soak.harmless import harm_in, markup_shown

IN_OPEN, IN_ACCESS = 0x20, 0x1
FORBIDDEN = ("socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn",
             "os.spawn", "webbrowser.open", "urllib.Request")  # fmt: skip

STARTS = ("subprocess.Popen", "os.posix_spawn")
ASKS_FOR_SCREENS = [sys.executable, "-m", "frtdesk.app.screens"]
"""What `info` starts; nothing of a file goes along."""


def hostile_text(lure: str) -> str:
    return (
        f"<img src='{lure}'><a href='{lure}'>x</a><script src='{lure}'></script><style>@import '{lure}'</style>"
        f'![x]({lure}) [x]({lure}) =WEBSERVICE("{lure}") \\input{{{lure}}} {{{{x}}}} {lure}'
    )


def hostile_database(path: Path, lures: list[str]) -> None:
    """Every text of it is a lure."""
    texts = [hostile_text(lure) for lure in lures]
    events = tuple(
        Event(
            f"e{n}", text, start=f"20{n + 10}", end=f"20{n + 11}", kind="regulation", stage="passed",
            policy_types=("ban",), jurisdiction=Place("local", "US-CA", text),
            actors=(Party(f"{n} {text}"[:400], "company", "decides"),), summary=text, why_it_matters=text, note=text,
            sources=(Source(lure, text, text, "2019", "news"), Source("https://x.example/a", text, text, None, "law")),
            quotes=(Quote(text, text, None, "2019", text, 0, False),), tags=(text[:400],), importance=5,
        )
        for n, (lure, text) in enumerate(zip(lures, texts, strict=True))
    )  # fmt: skip
    lesson = Lesson(
        "l", texts[0], texts[0], texts[0], 9, tuple(LessonStep(one.id, texts[0], texts[0]) for one in events)
    )
    actors = tuple(Actor(one.actors[0].name, "company") for one in events)
    for _ in build(SourceText(events, actors, (lesson,), SourceMeta(texts[0], texts[0], texts[0])), path):
        pass


def hostile_files(folder: Path, lures: list[str]) -> Iterator[Path]:
    """A file of each format that is read, with lures in its texts and in the places of its own."""
    known = seeds.seeds()
    for name, suffix in (("csv", "csv"), ("json", "json"), ("timelinejs", "json"), ("simile", "json"), ("ics", "ics"),
                         ("timesketch", "jsonl"), ("lesson", "json")):  # fmt: skip
        for number, lure in enumerate(lures):
            text = (
                known[name][0].decode().replace("https://x.org/a?b=c&d", lure).replace("Council", f"<img src={lure}>")
            )
            yield _written(folder / f"{name}{number}.{suffix}", text.encode())
    for number, lure in enumerate(lures):
        entity = f'<!DOCTYPE data [<!ENTITY e SYSTEM "{lure}"><!ENTITY % p SYSTEM "{lure}"> %p;]>'
        plain = f'<!DOCTYPE data SYSTEM "{lure}">'
        for kind, head in (("entity", entity), ("dtd", plain)):
            simile = f"<?xml version='1.0'?>{head}<data><event start='2019' title='x'>&e;</event></data>"
            yield _written(folder / f"{kind}{number}.xml", simile.encode())
            project = (
                known["timeline"][0].decode().replace("<timeline>", f"{head.replace('data', 'timeline')}<timeline>")
            )
            yield _written(folder / f"{kind}{number}.timeline", project.encode())
            yield _written(folder / f"{kind}{number}.xlsx", _hostile_workbook(known["xlsx"][0], lure, head))


def _hostile_workbook(data: bytes, lure: str, head: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as sound, zipfile.ZipFile(packed, "w") as made:
        for name in sound.namelist():
            content = sound.read(name)
            if name.endswith("workbook.xml.rels"):
                link = f'<Relationship Id="rId99" Type="x/externalLink" Target="{lure}" TargetMode="External"/>'
                content = content.replace(b"</Relationships>", link.encode() + b"</Relationships>")
            if name.endswith(("sharedStrings.xml", "sheet1.xml")):
                content = content.replace(b"?>", f"?>{head}".encode(), 1)
            made.writestr(name, content)
    return packed.getvalue()


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


# ---------------------------------------------------------------------- what is watched


@contextmanager
def nothing_taken(bait: Path, port: socket.socket) -> Iterator[None]:
    """Raises AssertionError where somebody opened the bait or called the port meanwhile."""
    library = ctypes.CDLL(None, use_errno=True)
    watch = library.inotify_init1(os.O_NONBLOCK)
    assert watch >= 0
    assert library.inotify_add_watch(watch, os.fsencode(bait), IN_OPEN | IN_ACCESS) >= 0
    yield
    try:
        seen = os.read(watch, 4_096)
    except BlockingIOError:
        seen = b""
    os.close(watch)
    assert not seen, "the bait was opened"
    try:
        port.accept()
    except BlockingIOError:
        return
    raise AssertionError("the port was called")


def _is_caught(bait: Path, port: socket.socket) -> bool:
    """Whether the watch sees what Qt opens: a trap that catches nothing would prove nothing."""
    try:
        with nothing_taken(bait, port):
            assert not QImage(str(bait)).isNull()
    except AssertionError as error:
        return "opened" in str(error)
    return False


def audit(allowed: tuple[str, ...], reached: list[str]) -> Callable[[str, tuple[object, ...]], None]:
    """A hook that writes down what Python is asked to reach outside these folders. Nothing is refused: what is caught
    on the way would look well."""

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event == "socket.connect" and "/tmp/.X11" in str(arguments):
            return
        if event in STARTS and list(cast("list[str]", arguments[1])) == ASKS_FOR_SCREENS:
            return
        if event.startswith(FORBIDDEN):
            reached.append(f"{event} {arguments!r}"[:300])
        elif event in ("open", "sqlite3.connect") and isinstance(arguments[0], str | bytes):
            name = os.fsdecode(arguments[0]).removeprefix("file:").partition("?")[0]
            if os.path.isabs(name) and not os.path.realpath(name).startswith(allowed):
                reached.append(f"{event} {name}"[:300])

    return hook


# ---------------------------------------------------------------------- what is done


def until(done: Callable[[], bool], milliseconds: int = 20_000) -> None:
    loop, beat = QEventLoop(), QTimer()
    beat.timeout.connect(lambda: loop.quit() if done() else None)
    beat.start(20)
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    beat.stop()


def show(desk: WindowDesk, database: Path) -> None:
    """Everything that the window shows of it."""
    desk.window.show()
    desk.open_target(str(database))
    until(lambda: desk.workspace.opened is not None and not desk.runner.busy)
    opened = desk.workspace.opened
    assert opened is not None
    for panel in DRAWER_PANELS:
        desk.toggle(panel.name)
        until(lambda: not desk.runner.busy)
        desk.window.grab()
        assert not (shown := markup_shown()), f"{panel.name}: {shown[:5]}"
    for number in range(len(opened.columns)):
        desk.workspace.select((number,))
        until(lambda: desk.workspace.detail is not None and not desk.runner.busy)
        desk.window.grab()
        assert not (shown := markup_shown()), shown[:5]


def main(folder: Path) -> None:
    os.environ.update({f"XDG_{kind}_HOME": str(folder / kind) for kind in ("DATA", "CONFIG", "CACHE", "STATE")})
    os.environ["HOME"] = str(folder)
    work = folder / "work"
    bait = folder / "bait" / "bait.png"
    for made in (work, bait.parent, work / "tmp"):
        made.mkdir()
    tempfile.tempdir = str(work / "tmp")
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    assert image.save(str(bait))
    (work / "bait.png").symlink_to(bait)
    os.chdir(work)
    with closing(socket.socket()) as port:
        port.bind(("127.0.0.1", 0))
        port.listen()
        port.setblocking(False)
        address = f"http://127.0.0.1:{port.getsockname()[1]}/x.png"
        lures = [bait.as_uri(), str(bait), "bait.png", "../bait/bait.png", address]
        _live(folder, work, bait, port, lures)


def _live(folder: Path, work: Path, bait: Path, port: socket.socket, lures: list[str]) -> None:
    database = work / "hostile.sqlite"
    hostile_database(database, lures)
    files = [*hostile_files(work, lures)]
    make_application()
    roots = {sys.prefix, sys.base_prefix, str(Path(paths.shipped_database()).parents[1]), str(work)}
    own = tuple(str(folder / kind) for kind in ("DATA", "CONFIG", "CACHE", "STATE"))
    system = ("/proc/", "/dev/", "/etc/", "/usr/", "/lib", "/sys/", str(Path(os.__file__).parent))
    reached: list[str] = []
    platform.platform()  # asks `uname` once, and remembers
    platform.processor()
    sys.addaudithook(audit((*map(os.path.realpath, roots), *own, *system), reached))
    counts = {"exports": 0, "imports": 0, "refused": 0}
    assert _is_caught(bait, port)
    with nothing_taken(bait, port):
        for format in registry():
            out = work / f"out.{format.suffixes[0]}"
            name = ("--as", format.name) if format.name != "png" else ()
            assert command(["export", str(out), "--db", str(database), *name]) == 0, format.name
            assert not (harm := harm_in(out)), f"{out.name}: {harm[:5]}"
            counts["exports"] += 1
        for form in (("lesson.pptx",), ("hand.pdf", "--as", "handout"), ("hand.md", "--as", "handout")):
            assert command(["export", str(work / form[0]), "--db", str(database), "--lesson", "l", *form[1:]]) == 0
            assert not (harm := harm_in(work / form[0])), f"{form[0]}: {harm[:5]}"
            counts["exports"] += 1
        for file in files:
            status = command(["import", str(file), "--db", str(work / "taken.sqlite")])
            counts["imports" if status != 2 else "refused"] += 1
        command(["check", str(database)])
        command(["info", str(database)])
    with nothing_taken(bait, port):
        desk = build_window(Settings(None))
        try:
            show(desk, database)
            for file in files:
                try:
                    desk.open_target(str(file))
                except FrtError:
                    continue
                until(lambda: not desk.runner.busy)
        finally:
            desk.window.close()
            desk.close()
    assert not reached, "\n".join(reached[:20])
    sys.stdout.write("\n" + json.dumps(counts) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
