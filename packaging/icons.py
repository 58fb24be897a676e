"""Make the icons of every size from what is drawn (resources/icons/frtdesk.svg, packaging/desktop/drawn/*.svg).

    python packaging/icons.py desktop           packaging/desktop/icons: PNG and SVG as desktops on Linux look for them
    python packaging/icons.py windows OUT.ico   one file of all sizes for Windows
    python packaging/icons.py mac OUT.icns      one for macOS

Up to 24 pixels the program has a drawing of its own: of the large one's eight parts nobody could tell them apart.
"""

from __future__ import annotations

import os
import shutil
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[1]
DRAWN = ROOT / "packaging" / "desktop" / "drawn"
PROGRAM = ROOT / "resources" / "icons" / "frtdesk.svg"
SMALL = DRAWN / "frtdesk-small.svg"
FILES = ("frtdesk-database", "frtdesk-lesson", "frtdesk-view")
"""The kinds of files, by the name of their drawing; a desktop finds each by the name of its type."""

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
SIZES_OF_FILES = (16, 24, 32, 48, 64, 128, 256)
LARGEST_SMALL = 24

ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS = {"icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024}
"""Names that an .icns has for PNG of a size."""


def drawing_of_program(size: int) -> Path:
    return SMALL if size <= LARGEST_SMALL else PROGRAM


def png(drawing: Path, size: int) -> bytes:
    """A drawing as PNG, `size` pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer = QSvgRenderer(str(drawing))
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return held.data()


def for_desktops(folder: Path) -> None:
    """All sizes below `folder`, as the theme "hicolor" names them."""
    shutil.rmtree(folder, ignore_errors=True)
    theme = folder / "hicolor"
    for size in SIZES:
        _write(theme / f"{size}x{size}" / "apps" / "frtdesk.png", png(drawing_of_program(size), size))
    for name in FILES:
        for size in SIZES_OF_FILES:
            _write(
                theme / f"{size}x{size}" / "mimetypes" / f"application-x-{name}.png", png(DRAWN / f"{name}.svg", size)
            )
        _write(theme / "scalable" / "mimetypes" / f"application-x-{name}.svg", (DRAWN / f"{name}.svg").read_bytes())
    _write(theme / "scalable" / "apps" / "frtdesk.svg", PROGRAM.read_bytes())


def ico() -> bytes:
    """The program's icon for Windows: a head, an entry of 16 bytes for each size, then the PNG."""
    pictures = [(size, png(drawing_of_program(size), size)) for size in ICO_SIZES]
    place = 6 + 16 * len(pictures)
    entries = b""
    for size, data in pictures:
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(data for _, data in pictures)


def icns() -> bytes:
    """The program's icon for macOS: each PNG behind its name and length."""
    parts = b""
    for name, size in ICNS.items():
        data = png(drawing_of_program(size), size)
        parts += name.encode() + struct.pack(">I", 8 + len(data)) + data
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def main(arguments: list[str]) -> int:
    """Do what the arguments say; the exit status."""
    application = QGuiApplication.instance() or QGuiApplication([])
    match arguments:
        case ["desktop"]:
            for_desktops(ROOT / "packaging" / "desktop" / "icons")
        case ["windows", out]:
            _write(Path(out), ico())
        case ["mac", out]:
            _write(Path(out), icns())
        case _:
            sys.stderr.write(__doc__ or "")
            return 2
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
