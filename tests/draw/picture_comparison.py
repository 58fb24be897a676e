"""Comparing a picture with the approved one, and approving it anew; see tests/pictures/README.md."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QImageWriter

PICTURES = Path(__file__).resolve().parents[1] / "pictures"
APPROVE = "FRTDESK_APPROVE"

COLOURS = 256
"""A palette for each picture: a third of the bytes, and no eye sees it."""

UNEQUAL = 20
"""Levels by which a channel may be off: keeping takes up to half of it, and a hairline is 24 from its ground."""

SHARE = 1e-4
"""Pixels of all that may be further off: smoothing at the edges of some letters, never a word."""

Levels = NDArray[np.int16]


@dataclass(frozen=True, eq=False)
class Difference:
    """How far two pictures of one size are apart: `levels` of the worst channel, pixel by pixel."""

    levels: Levels

    @property
    def largest(self) -> int:
        return int(self.levels.max(initial=0))

    @property
    def share(self) -> float:
        """Pixels that are further off than smoothing, of all."""
        return float(np.count_nonzero(self.levels > UNEQUAL) / max(self.levels.size, 1))

    @property
    def alike(self) -> bool:
        return self.share <= SHARE


def levels(image: QImage) -> Levels:
    """Red, green, blue: (height, width, 3)."""
    plain = image.convertToFormat(QImage.Format.Format_RGBX8888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : plain.width() * 4].reshape(plain.height(), plain.width(), 4)[:, :, :3].astype(np.int16)


def compare(actual: QImage, approved: QImage) -> Difference:
    """Raises AssertionError where they differ in size. The absolute difference comes first, then its maximum: the
    other way round what became darker goes unseen."""
    assert actual.size() == approved.size(), f"{actual.size().toTuple()} instead of {approved.size().toTuple()} pixels"
    return Difference(np.abs(levels(actual) - levels(approved)).max(axis=2))


def assert_approved(actual: QImage, name: str, folder: Path = PICTURES) -> None:
    """Fail where `actual` is not the approved picture of this name; the actual one and a picture of the differences
    are kept then, and named. With APPROVE in the environment it becomes the approved one."""
    file = folder / f"{name}.png"
    if os.environ.get(APPROVE):
        write(in_palette(actual), file)
    approved = QImage(str(file))
    if approved.isNull():
        kept = _keep(actual, name, "actual")
        raise AssertionError(f"No picture {name} has been approved; this one is {kept}. {_how()}")
    difference = compare(actual, approved)
    if not difference.alike:
        kept, shown = _keep(actual, name, "actual"), _keep(_drawn(difference), name, "difference")
        raise AssertionError(
            f"{name}: {difference.share:.3%} of the pixels differ, by up to {difference.largest} levels. "
            f"What was painted is {kept}, the differences are {shown}. {_how()}"
        )


def _how() -> str:
    return f"Look at it; if it is right, run again with {APPROVE}=1."


def in_palette(image: QImage) -> QImage:
    """The picture as it is kept: frequent colours as they are, others as the nearest in the palette."""
    found = levels(image).astype(np.int32)
    height, width, _ = found.shape
    code = (found @ np.array([1 << 16, 1 << 8, 1])).ravel()
    codes, places, counts = np.unique(code, return_inverse=True, return_counts=True)
    colours = np.stack((codes >> 16, codes >> 8 & 255, codes & 255), axis=1).astype(np.int16)
    chosen = _chosen(colours, counts)
    apart = np.stack([np.abs(colours - colours[number]).max(axis=1) for number in chosen])
    index = apart.argmin(axis=0)[places].astype(np.uint8)
    made = QImage(index.tobytes(), width, height, width, QImage.Format.Format_Indexed8).copy()
    made.setColorTable([0xFF000000 | int(codes[number]) for number in chosen])
    return made


def _chosen(colours: Levels, counts: NDArray[np.int64]) -> list[int]:
    """Half of a palette for what is frequent, then always the colour that is furthest from all that are in it."""
    order = np.argsort(-counts, kind="stable")
    chosen: list[int] = order[: COLOURS // 2].tolist()
    nearest = np.min([np.abs(colours - colours[number]).max(axis=1) for number in chosen], axis=0)
    while len(chosen) < COLOURS and nearest.max() > 0:
        chosen.append(int(nearest.argmax()))
        nearest = np.minimum(nearest, np.abs(colours - colours[chosen[-1]]).max(axis=1))
    return chosen


def write(image: QImage, file: Path) -> None:
    writer = QImageWriter(str(file), QByteArray(b"png"))
    writer.setCompression(100)
    assert writer.write(image), writer.errorString()


def _keep(image: QImage, name: str, what: str) -> Path:
    folder = Path(tempfile.gettempdir()) / "frtdesk-pictures"
    folder.mkdir(exist_ok=True)
    write(image, folder / f"{name}-{what}.png")
    return folder / f"{name}-{what}.png"


def _drawn(difference: Difference) -> QImage:
    """Black on white where it differs, the blacker the more; every difference is visible."""
    grey = (255 - np.where(difference.levels > 0, difference.levels + 40, 0).clip(0, 255)).astype(np.uint8)
    height, width = grey.shape
    return QImage(grey.tobytes(), width, height, width, QImage.Format.Format_Grayscale8).copy()
