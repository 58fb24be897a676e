"""On screens with more dots the window is the same, only sharper: nothing missing, nothing moved, no gap."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from frtdesk.base import paths

GALLERY = Path(__file__).parents[2] / "packaging" / "gallery.py"
SIZE = QSize(1440, 900)
SCALES = (1.25, 1.5, 2.0)

Levels = NDArray[np.int16]


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The window on the shipped events at each scale, each in a process of its own."""
    folder = tmp_path_factory.mktemp("scales")
    subprocess.run([sys.executable, GALLERY, folder, "scale"], check=True, capture_output=True, timeout=110)
    return folder


def levels(image: QImage) -> Levels:
    """Red, green, blue at the size of the window: (900, 1440, 3)."""
    small = image.scaled(SIZE, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    plain = small.convertToFormat(QImage.Format.Format_RGBX8888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(SIZE.height(), plain.bytesPerLine())
    return rows.reshape(SIZE.height(), SIZE.width(), 4)[:, :, :3].astype(np.int16)


def blurred(found: Levels) -> NDArray[np.float64]:
    """Means of squares of ten pixels: what is there, wherever in them its edges fall."""
    return found.reshape(90, 10, 144, 10, 3).mean(axis=(1, 3))


@pytest.mark.parametrize("scale", SCALES)
def test_the_window_is_the_same_at_each_scale(taken: Path, scale: float, qapp: QApplication) -> None:
    plain, scaled = (QImage(str(taken / f"scale-{one:g}.png")) for one in (1.0, scale))
    assert plain.size() == SIZE
    assert scaled.size() == SIZE * scale
    apart = np.abs(blurred(levels(plain)) - blurred(levels(scaled))).max(axis=2)
    assert np.median(apart) < 1
    assert np.mean(apart > 24) < 0.03, "more than smoothing differs"


def test_every_picture_would_show_a_gap(taken: Path, qapp: QApplication) -> None:
    """A strip that nobody painted, one hundredth of the window, is found."""
    plain = levels(QImage(str(taken / "scale-1.png")))
    torn = plain.copy()
    torn[:, 700:760] = 0
    assert np.mean(np.abs(blurred(plain) - blurred(torn)).max(axis=2) > 24) > 0.03


def test_icons_are_drawn_not_stretched() -> None:
    """SVG has no pixels that a finer screen could show."""
    icons = [file for file in (paths.resources() / "icons").rglob("*") if file.is_file()]
    assert icons
    assert {file.suffix for file in icons} <= {".svg"}
