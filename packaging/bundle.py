"""Make the bundle: frtdesk with its own Python and Qt in one folder, packed for people who may install nothing.

    python packaging/bundle.py [--keep]      dist/frtdesk-VERSION-SYSTEM-MACHINE.tar.gz (.zip on Windows and macOS)

In build/bundle lie the environment that it is made of (what frtdesk uses and nothing else, at the versions of
constraints.txt), and the folder before it is packed. `--keep` leaves the environment's libraries as they are, and only
takes frtdesk in anew. A bundle runs on systems whose C library is that of this machine, or newer.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
from pathlib import Path

from qt_libraries import ALWAYS, XCB, lacks, missing

ROOT = Path(__file__).resolve().parents[1]
PACKAGING = ROOT / "packaging"
WORK = ROOT / "build" / "bundle"
ENVIRONMENT = WORK / "env"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
EXTRAS = "postgres,keyring"
"""A bundle takes nothing in later, so it holds what can be added to a package."""

TOOLS = {"pip", "setuptools", "wheel", "pyinstaller", "pyinstaller-hooks-contrib", "altgraph", "packaging", "pefile"}
"""What makes bundles and is not in them."""


def main() -> int:
    asked = argparse.ArgumentParser(description="Make the bundle of frtdesk for this system.")
    asked.add_argument("--keep", action="store_true", help="do not look for other versions of the libraries")
    asked.add_argument("--lacking", action="store_true", help="only print the Debian packages that are missing for it")
    options = asked.parse_args()
    if options.lacking:
        say(lacking())
        return 0
    refuse_what_cannot()
    make_environment(keep=options.keep)
    make_icons()
    folder = make_folder()
    add_papers(folder)
    packed = pack(folder)
    say(f"{packed.relative_to(ROOT)}: {mega(packed.stat().st_size)}, unpacked {mega(size_below(folder))}.")
    return 0


def refuse_what_cannot() -> None:
    """Exit with a sentence where something of the system is missing that a bundle is put together with."""
    if packages := lacking():
        sys.exit(f"What a bundle is put together with is missing. On Debian and Ubuntu: apt-get install {packages}")


def lacking() -> str:
    """What is missing here for a bundle on Linux, as Debian's packages are called: binutils, Python as a shared
    library, and what Qt needs of the system for a window, since that comes along."""
    if sys.platform != "linux":
        return ""
    packages = [] if shutil.which("objdump") and shutil.which("objcopy") else ["binutils"]
    python = f"libpython{sys.version_info.major}.{sys.version_info.minor}"
    folders = (sysconfig.get_config_var("LIBDIR") or "", sys.base_prefix + "/lib")
    if not any(list(Path(folder).glob(f"{python}.so.*")) for folder in folders if folder) and lacks(f"{python}.so.1.0"):
        packages.append(python)
    return " ".join([*packages, *missing(ALWAYS | XCB)])


def make_environment(*, keep: bool) -> None:
    """The libraries, once for each change of what is wanted, and frtdesk itself, always."""
    wanted = [ROOT / "pyproject.toml", ROOT / "constraints.txt"]
    stamp = hashlib.sha256(b"".join(path.read_bytes() for path in wanted) + sys.version.encode()).hexdigest()
    stamped = ENVIRONMENT / "frtdesk-libraries"
    made = stamped.read_text() if stamped.exists() else ""
    if not made or (made != stamp and not keep):
        say("Making the environment of the bundle; the first time takes a minute or more.")
        run(sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT))
        pip("install", "pip")
        pip("install", "--build-constraint", "constraints.txt", f".[{EXTRAS}]", "--group", "bundle")
        stamped.write_text(stamp)
    else:
        pip("install", "--build-constraint", "constraints.txt", "--force-reinstall", "--no-deps", ".")


def make_icons() -> None:
    """What Windows and macOS want of icons."""
    wanted = {"win32": ("windows", "frtdesk.ico"), "darwin": ("mac", "frtdesk.icns")}.get(sys.platform)
    if wanted:
        run(str(PYTHON), str(PACKAGING / "icons.py"), wanted[0], str(WORK / wanted[1]))


def make_folder() -> Path:
    """The folder that PyInstaller makes, by the name that it is packed under. It runs elsewhere: from the checkout it
    would take the package there, which lacks what a wheel holds."""
    say("Putting the bundle together.")
    out = WORK / "made"
    shutil.rmtree(out, ignore_errors=True)
    run(str(PYTHON), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", str(out),
        "--workpath", str(WORK / "work"), str(PACKAGING / "frtdesk.spec"), cwd=WORK)  # fmt: skip
    folder = out / bundle_name()
    (out / "frtdesk").rename(folder)
    for library in folder.glob("lib/libpython*.so*"):
        if shutil.which("strip") and not library.is_symlink():  # some builds of Python leave 17 MB for debuggers there
            run("strip", "--strip-unneeded", str(library))
    return folder


def bundle_name() -> str:
    """frtdesk-0.1.0-linux-x86_64."""
    (version,) = re.findall(r'__version__ = "(.+)"', (ROOT / "frtdesk" / "__init__.py").read_text("utf-8"))
    system = {"darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
    return f"frtdesk-{version}-{system}-{platform.machine().lower()}"


def add_papers(folder: Path) -> None:
    """What people read first, licences, and what a desktop needs."""
    shutil.copy(PACKAGING / "bundle-README.txt", folder / "README.txt")
    shutil.copy(ROOT / "CHANGELOG.md", folder)
    if sys.platform == "linux":
        kept = shutil.ignore_patterns("drawn")
        shutil.copytree(PACKAGING / "desktop", folder / "desktop", ignore=kept, dirs_exist_ok=True)
    licences = folder / "licences"
    licences.mkdir()
    for name in ("LICENSE", "data/LICENSE.md", "resources/csl/LICENSE.md", "resources/fonts/Inter-LICENSE.txt"):
        target = licences / "frtdesk" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, target)
    for file in (PACKAGING / "licences").iterdir():
        shutil.copy(file, licences)
    run(str(PYTHON), str(PACKAGING / "licences.py"), str(folder), ",".join(sorted(TOOLS)),
        str(WORK / "from-the-system.txt"))  # fmt: skip


def pack(folder: Path) -> Path:
    """The folder as one file. On Linux the same folder gives the same file."""
    out = ROOT / "dist"
    out.mkdir(exist_ok=True)
    if sys.platform != "linux":
        return Path(shutil.make_archive(str(out / folder.name), "zip", folder.parent, folder.name))
    packed = out / f"{folder.name}.tar.gz"
    moment = int(os.environ.get("SOURCE_DATE_EPOCH", "1767225600"))

    def tidy(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = moment
        return entry

    with (
        packed.open("wb") as raw,
        gzip.GzipFile("", "wb", mtime=moment, fileobj=raw) as zipped,
        tarfile.open(fileobj=zipped, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        for path in sorted(folder.rglob("*")):
            archive.add(path, f"{folder.name}/{path.relative_to(folder)}", recursive=False, filter=tidy)
    return packed


def pip(*arguments: str) -> None:
    run(str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments, "-q",
        "--constraint", "constraints.txt")  # fmt: skip


def run(*command: str, cwd: Path = ROOT) -> None:
    """Run a command, in the checkout unless another folder is named; where it fails, so does this."""
    ended = subprocess.run(command, cwd=cwd, stdin=subprocess.DEVNULL, check=False)
    if ended.returncode:
        sys.exit(f"This failed, and what it says is above: {' '.join(command)}")


def size_below(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def mega(size: int) -> str:
    return f"{size / 1e6:.0f} MB"


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
