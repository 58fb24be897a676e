"""The wheel gives a working frtdesk: built by way of the sdist, installed afresh, run outside the checkout.

That environment sees the libraries of the running one (so that nothing is fetched), but not its frtdesk.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import tarfile
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Installed:
    """Where the wheel was installed, what it was built from, and an empty folder to work in."""

    sdist: Path
    bin: Path
    packages: Path
    elsewhere: Path

    def run(self, program: str, *arguments: str) -> str:
        """What a program of that environment prints, run elsewhere; it has to exit with 0."""
        return output(str(self.bin / program), *arguments, cwd=self.elsewhere)


def output(*command: str, cwd: Path) -> str:
    """What a command prints; it has to exit with 0."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    ended = subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, encoding="utf-8", stdin=subprocess.DEVNULL, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    root = tmp_path_factory.mktemp("wheel")
    output(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(root / "dist"), str(ROOT), cwd=root)
    (sdist,), (wheel,) = (root / "dist").glob("*.tar.gz"), (root / "dist").glob("*.whl")

    output(sys.executable, "-m", "venv", "--without-pip", str(root / "venv"), cwd=root)
    bin_folder = root / "venv" / Path(sys.executable).parent.name
    python = str(bin_folder / "python")
    packages = Path(output(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=root).strip())
    (packages / "libraries_of_the_tests.pth").write_text(sysconfig.get_path("purelib") + "\n")
    pip = (sys.executable, "-m", "pip", "--python", python, "install", "-q", "--no-deps", "--no-index")
    output(*pip, "--ignore-installed", str(wheel), cwd=root)
    (root / "elsewhere").mkdir()
    return Installed(sdist, bin_folder, packages, root / "elsewhere")


def files_below(folder: Path) -> set[str]:
    """The files below a folder, by their path inside it; what Python caches is none of them."""
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return {path.as_posix() for path in found if "__pycache__" not in path.parts}


def test_it_finds_database_typeface_icons_and_manual_inside_itself(installed: Installed) -> None:
    ask = "from frtdesk.base import paths; print(paths.shipped_database()); print(paths.resources())"
    database, resources = map(Path, installed.run("python", "-c", ask).splitlines())
    for place in (database, resources):
        assert installed.packages in place.parents
    assert database.read_bytes() == (ROOT / "data" / "frt.sqlite").read_bytes()
    assert (resources / "fonts" / "Inter-Regular.woff2").read_bytes()[:4] == b"wOF2"
    assert files_below(resources / "icons")
    assert [name for name in files_below(resources / "manual") if name.endswith(".md")]


def test_it_carries_every_file_of_package_and_resources(installed: Installed) -> None:
    package = installed.packages / "frtdesk"
    assert files_below(ROOT / "frtdesk") - files_below(package) == set()
    assert files_below(ROOT / "resources") == files_below(package / "_shipped" / "resources")


def test_it_carries_the_licences_of_code_data_styles_and_typeface(installed: Installed) -> None:
    (licences,) = installed.packages.glob("frtdesk-*.dist-info/licenses")
    assert files_below(licences) == {
        "LICENSE", "data/LICENSE.md", "resources/csl/LICENSE.md", "resources/fonts/Inter-LICENSE.txt"
    }  # fmt: skip


def test_its_command_says_its_version(installed: Installed) -> None:
    from frtdesk import __version__

    assert __version__ in installed.run("frtdesk", "--version")


def test_its_command_lists_every_event_of_the_data(installed: Installed) -> None:
    listed = json.loads(installed.run("frtdesk", "list", "--format", "json"))
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "data" / "events").rglob("*.yaml")]
    written = [
        line.removeprefix("id:").strip(" '\"") for text in texts for line in text.splitlines() if line.startswith("id:")
    ]
    assert sorted(event["id"] for event in listed) == sorted(written)


def test_its_commands_check_and_draw_the_shipped_events(installed: Installed) -> None:
    assert installed.run("frtdesk", "check") == ""
    installed.run("frtdesk", "export", "x.png", "--range", "2018..2021")
    assert (installed.elsewhere / "x.png").read_bytes().startswith(b"\x89PNG")
    assert "(package)" in installed.run("frtdesk", "info")


def test_its_window_shows_the_shipped_events(installed: Installed) -> None:
    """Started as always; once the events are painted the window is closed."""
    begin = "from frtdesk.bench.watched_start import watch_events; watch_events()"
    moment = installed.run("python", "-c", f"{begin}; from frtdesk.__main__ import main; raise SystemExit(main([]))")
    assert int(moment) > 0


def test_the_sdist_holds_what_a_clone_needs(installed: Installed) -> None:
    with tarfile.open(installed.sdist) as archive:
        held = {name.split("/", 1)[1] for name in archive.getnames() if "/" in name}
    tests = {f"tests/{name}" for name in files_below(ROOT / "tests") if name.endswith(".py")}
    events = {f"data/{name}" for name in files_below(ROOT / "data")}
    top = {"README.md", "LICENSE", "CHANGELOG.md", "Makefile", "constraints.txt", "pyproject.toml"}
    packaging = {f"packaging/{name}" for name in files_below(ROOT / "packaging")}
    assert "packaging/desktop/icons/hicolor/48x48/apps/frtdesk.png" in packaging
    assert tests | events | top | packaging <= held
