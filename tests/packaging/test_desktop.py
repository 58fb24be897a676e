"""A desktop on Linux: the entry, the types of files and the icons say the same, and go in and out without root."""

from __future__ import annotations

import configparser
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

from frtdesk.__main__ import main
from frtdesk.base import paths
from frtdesk.state.saved_view import SUFFIX, SavedView, to_file
from frtdesk.state.view import View

ROOT = Path(__file__).parents[2]
DESKTOP = ROOT / "packaging" / "desktop"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
APPSTREAM = "org.frtdesk.frtdesk.metainfo.xml"


def entry(path: Path) -> configparser.SectionProxy:
    read = configparser.RawConfigParser(strict=True)
    read.optionxform = str  # type: ignore[method-assign,assignment]
    read.read_string(path.read_text("utf-8"))
    return read["Desktop Entry"]


def types() -> dict[str, ElementTree.Element]:
    return {one.get("type", ""): one for one in ElementTree.parse(DESKTOP / "frtdesk.xml").getroot()}


def test_entry_types_and_store_page_name_the_same_types() -> None:
    named = entry(DESKTOP / "frtdesk.desktop")["MimeType"].rstrip(";").split(";")
    page = ElementTree.parse(DESKTOP / APPSTREAM).getroot()
    assert set(named) == set(types()) == {one.text for one in page.iter("mediatype")}
    assert page.findtext("launchable") == "frtdesk.desktop"
    assert {one.text for one in page.iter("category")} == {"Education", "History"}


def test_entry_and_types_speak_every_language_of_the_program() -> None:
    wanted = {"de", "fr", "es", "pt"}
    lines = entry(DESKTOP / "frtdesk.desktop")
    for key in ("GenericName", "Comment", "Keywords"):
        assert {name.split("[")[1][:-1] for name in lines if name.startswith(f"{key}[")} == wanted
    for one in types().values():
        assert {comment.get(LANGUAGE) for comment in one.iter(f"{MIME}comment")} == {None, *wanted}


def matches(mime: ElementTree.Element, data: bytes) -> bool:
    """Whether the bytes are of that type by its magic alone."""

    def fits(match: ElementTree.Element) -> bool:
        value = re.sub(rb"\\000", b"\0", match.get("value", "").encode())
        first, _, last = match.get("offset", "").partition(":")
        here = any(data.startswith(value, at) for at in range(int(first), int(last or first) + 1))
        inner = match.findall(f"{MIME}match")
        return here and (not inner or any(map(fits, inner)))

    return any(fits(match) for magic in mime.findall(f"{MIME}magic") for match in magic.findall(f"{MIME}match"))


def test_what_frtdesk_writes_is_of_its_type_and_of_no_other(tmp_path: Path) -> None:
    lesson = tmp_path / "week.frtlesson.json"
    assert main(["lesson", "export", "three-companies-one-week", str(lesson)]) == 0
    made = {
        "application/x-frtdesk-database": (paths.shipped_database().read_bytes(), ".frt.sqlite"),
        "application/x-frtdesk-lesson": (lesson.read_bytes(), ".frtlesson.json"),
        "application/x-frtdesk-view": (to_file(SavedView("bans", View())).encode(), SUFFIX),
    }
    for name, (data, ending) in made.items():
        assert [kind for kind, mime in types().items() if matches(mime, data)] == [name]
        assert [glob.get("pattern") for glob in types()[name].iter(f"{MIME}glob")] == [f"*{ending}"]
    assert not any(matches(mime, b"SQLite format 3\0" + bytes(200)) for mime in types().values())
    assert not any(matches(mime, json.dumps({"events": []}).encode()) for mime in types().values())


@pytest.fixture
def home(tmp_path: Path) -> Path:
    place = tmp_path / "home of $one"
    place.mkdir()
    return place


def install(home: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the script as a person with that home would."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    return subprocess.run(
        ["sh", str(DESKTOP / "install.sh"), *map(str, arguments)],
        env={**environment, "HOME": str(home), "PATH": "/usr/bin:/bin"},
        cwd=home, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False,
    )  # fmt: skip


def program(folder: Path, name: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\necho started\n")
    path.chmod(0o755)
    return path


def unescaped(value: str) -> str:
    """The first argument of an Exec line, by the two rules of the specification."""
    text = value.replace("\\\\", "\\")
    quoted = re.match(r'"((?:[^"\\]|\\.)*)"', text)
    assert quoted is not None
    return re.sub(r"\\(.)", r"\1", quoted[1])


@pytest.mark.parametrize("name", ["frtdesk", "my prog", 'a"b', "a`b", "a\\b", "a$b", "ümlaut"])
def test_the_entry_starts_the_program_whatever_its_name(home: Path, name: str) -> None:
    one = program(home / "apps", name)
    ended = install(home, "--program", one)
    assert ended.returncode == 0, ended.stderr
    lines = entry(home / ".local/share/applications/frtdesk.desktop")
    assert unescaped(lines["Exec"]) == str(one)
    assert lines["Exec"].endswith('" %f')
    assert lines["TryExec"].replace("\\\\", "\\") == str(one)
    assert (home / ".local/bin/frtdesk").resolve() == one
    for part in ("mime/packages/frtdesk.xml", f"metainfo/{APPSTREAM}", "icons/hicolor/48x48/apps/frtdesk.png"):
        assert (home / ".local/share" / part).is_file()


def test_what_goes_in_comes_out_again(home: Path) -> None:
    kept = home / ".local/share/frtdesk/library.sqlite"
    kept.parent.mkdir(parents=True)
    kept.write_text("mine")
    assert install(home, "--program", program(home, "one")).returncode == 0
    assert install(home, "--program", program(home, "two")).returncode == 0
    assert (home / ".local/bin/frtdesk").resolve() == home / "two"
    assert install(home, "--remove").returncode == 0
    left = {path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file() or path.is_symlink()}
    caches = {
        name for name in left if re.match(r"\.local/share/(mime/[a-zA-Z0-9.-]+$|applications/mimeinfo\.cache)", name)
    }
    assert left - caches == {"one", "two", ".local/share/frtdesk/library.sqlite"}
    assert install(home, "--remove").returncode == 2


def test_a_command_that_somebody_has_stays(home: Path) -> None:
    other = program(home / ".local/bin", "frtdesk")
    assert install(home, "--program", program(home, "one")).returncode == 0
    assert not other.is_symlink()
    assert install(home, "--remove").returncode == 0
    assert other.is_file()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [(["--program", "nowhere"], "no program"), (["--program"], "wants the path"), (["--fly"], "--fly"),
     (["--program", "50%/frtdesk"], "without such signs")],
)  # fmt: skip
def test_what_makes_no_sense_is_refused_and_writes_nothing(home: Path, arguments: list[str], words: str) -> None:
    before = set(home.rglob("*"))
    ended = install(home, *arguments)
    assert ended.returncode == 2
    assert words in ended.stderr
    assert set(home.rglob("*")) == before


def test_icons_of_all_sizes_are_what_is_drawn(tmp_path: Path, qapp: object) -> None:
    """Where this fails, `make icons` makes them anew."""
    shutil.copytree(ROOT / "packaging", tmp_path / "packaging", ignore=shutil.ignore_patterns("icons"))
    shutil.copytree(ROOT / "resources" / "icons", tmp_path / "resources" / "icons")
    command = [sys.executable, str(tmp_path / "packaging" / "icons.py"), "desktop"]
    subprocess.run(command, check=True, capture_output=True)
    made, kept = tmp_path / "packaging/desktop/icons", DESKTOP / "icons"
    names = {path.relative_to(made) for path in made.rglob("*.*")}
    assert names == {path.relative_to(kept) for path in kept.rglob("*.*")}
    for name in sorted(names):
        if name.suffix == ".svg":
            assert (made / name).read_bytes() == (kept / name).read_bytes()
            continue
        ours, theirs = QImage(str(made / name)), QImage(str(kept / name))
        assert ours.size() == theirs.size()
        assert f"{ours.width()}x{ours.height()}" == name.parts[1]
        spots = [(x, y) for x in range(0, ours.width(), 3) for y in range(0, ours.height(), 3)]
        assert max(abs(ours.pixelColor(*at).lightness() - theirs.pixelColor(*at).lightness()) for at in spots) < 16


@pytest.mark.parametrize(("system", "magic"), [("windows", b"\0\0\1\0"), ("mac", b"icns")])
def test_icons_for_other_systems_hold_every_size(system: str, magic: bytes, tmp_path: Path) -> None:
    out = tmp_path / "icon"
    subprocess.run([sys.executable, str(ROOT / "packaging" / "icons.py"), system, str(out)], check=True)
    data = out.read_bytes()
    assert data.startswith(magic)
    assert data.count(b"\x89PNG\r\n") == 7


CHECKERS = {
    "desktop-file-validate": (str(DESKTOP / "frtdesk.desktop"),),
    "appstreamcli": ("validate", "--no-net", str(DESKTOP / APPSTREAM)),
}


@pytest.mark.parametrize("checker", [name for name in CHECKERS if shutil.which(name)])
def test_the_checkers_of_desktops_find_nothing(checker: str) -> None:
    ended = subprocess.run([checker, *CHECKERS[checker]], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
