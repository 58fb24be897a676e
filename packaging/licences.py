"""Gather the licences of what a bundle holds, in its environment:

    python packaging/licences.py FOLDER TOOL,TOOL FROM_THE_SYSTEM

The second are the packages that only make bundles, the third a list of the libraries that came from this machine.

Each library's own texts lie in FOLDER/licences/NAME-VERSION; one list names all of them with their licence. Libraries
of the system that were brought along tell theirs by the package that they came in.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import Distribution, distributions
from pathlib import Path

NAMES = ("licen", "copying", "notice", "authors", "copyright")


def main(folder: Path, tools: set[str], from_the_system: Path) -> int:
    """Write them all; the exit status."""
    out = folder / "licences"
    lines = ["What this bundle holds besides frtdesk, and under which licence.", ""]
    for library in sorted(distributions(), key=lambda one: one.name.casefold()):
        if library.name.casefold().replace("_", "-") in tools | {"frtdesk"}:
            continue
        texts = _copy_texts(library, out / f"{library.name}-{library.version}")
        lines.append(f"{library.name} {library.version}: {_said(library)}{'' if texts else ' (no text of its own)'}")
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if python.exists():
        shutil.copy(python, out / "Python-LICENSE.txt")
    lines.append(f"Python {sys.version.split()[0]}: PSF-2.0")
    lines += _of_the_system(from_the_system.read_text().splitlines() if from_the_system.exists() else [], out)
    lines += ["", *QT]
    (out / "README.txt").write_text("\n".join([*lines, ""]), "utf-8")
    return 0


QT = (
    "Qt, PySide6 and shiboken6 are under the GNU Lesser General Public License, version 3 (LGPL-3.0.txt, which adds",
    "to GPL-3.0.txt). They are unchanged, and lie as files of their own below lib/PySide6 and lib/shiboken6: whoever",
    "wants to use others of the same version puts them there. Their source: the archives of Qt and of Qt for Python,",
    "by the version above.",
)


def _said(library: Distribution) -> str:
    """Its licence in a word or two, as its metadata has it."""
    metadata = library.metadata
    classified = [one.split(" :: ")[-1] for one in metadata.get_all("Classifier") or () if one.startswith("License ::")]
    written = (metadata.get("License-Expression") or metadata.get("License") or "").strip().split("\n")[0]
    return written[:60] or ", ".join(classified) or "see its texts"


def _copy_texts(library: Distribution, target: Path) -> int:
    """Copy the texts that came with a library; how many."""
    found = 0
    for file in library.files or ():
        if file.name.casefold().startswith(NAMES) and file.suffix not in (".py", ".pyc"):
            source = Path(str(library.locate_file(file)))
            if source.is_file():
                target.mkdir(parents=True, exist_ok=True)
                found += 1
                shutil.copy(
                    source, target / (file.name if not (target / file.name).exists() else f"{found}-{file.name}")
                )
    return found


def _of_the_system(sources: list[str], out: Path) -> list[str]:
    """Copy what Debian says of the libraries that came from this machine: a line each."""
    if shutil.which("dpkg-query") is None:
        return []
    lines: list[str] = []
    for source in map(Path, sorted(sources)):
        asked = subprocess.run(["dpkg-query", "-S", f"*/{source.name}"], capture_output=True, text=True, check=False)
        package = asked.stdout.split(":")[0].strip()
        text = Path("/usr/share/doc") / package / "copyright"
        if package and text.is_file():
            (out / "system").mkdir(exist_ok=True)
            shutil.copy(text, out / "system" / f"{package}.txt")
            lines.append(f"{source.name}: of the package {package}, see system/{package}.txt")
    return lines


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), set(sys.argv[2].split(",")), Path(sys.argv[3])))
