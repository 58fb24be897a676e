"""Which Debian packages Qt lacks on this machine: prints their names on one line; exits 0 when Qt can be loaded.

    python packaging/qt_libraries.py          what importing Qt and drawing off screen need
    python packaging/qt_libraries.py xcb      and what a window on an X display needs besides

Exits 1 with names when libraries are missing, and 1 with a sentence on stderr when all are there and Qt still does
not load. The lists were found by adding packages one at a time to a minimal Debian 12 and 13. Beyond Linux the wheel
of Qt carries all it needs.
"""

import ctypes
import importlib
import sys

ALWAYS = {
    "libglib2.0-0": "libglib-2.0.so.0",
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libfontconfig1": "libfontconfig.so.1",
    "libdbus-1-3": "libdbus-1.so.3",
}
XCB = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
}


def lacks(library: str) -> bool:
    """Whether the loader does not find `library`."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return True
    return False


def missing(libraries: dict[str, str]) -> list[str]:
    """The packages, in their order, whose library does not load."""
    return [package for package, library in libraries.items() if lacks(library)]


def main(arguments: list[str]) -> int:
    """Print what is missing; answer the exit status."""
    wanted = ALWAYS | XCB if "xcb" in arguments else ALWAYS
    packages = missing(wanted) if sys.platform == "linux" else []
    if packages:
        sys.stdout.write(" ".join(packages) + "\n")
        return 1
    try:
        importlib.import_module("PySide6.QtWidgets")
    except ImportError as error:
        sys.stderr.write(f"Qt cannot be loaded: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
