"""Does a file lie on a disk of this machine? On shared folders and sticks a write-ahead log loses what was written."""

from __future__ import annotations

import os
import re
from pathlib import Path

LOCAL = frozenset({
    "apfs", "bcachefs", "btrfs", "ext2", "ext3", "ext4", "f2fs", "jfs", "overlay", "ramfs", "reiserfs", "tmpfs", "ufs",
    "xfs", "zfs",
})  # fmt: skip
"""File systems of disks that stay where they are. FAT and NTFS are those of sticks, anything else may be a network."""

_MOUNTS = Path("/proc/self/mountinfo")
_DEVICES = Path("/sys/dev/block")
_ESCAPE = re.compile(r"\\([0-7]{3})")


def on_local_disk(path: Path) -> bool:
    """Whether the folder of `path` is certainly on a disk of this machine that nobody pulls out. False where the system
    does not tell."""
    folder = path.resolve().parent
    try:
        mounts = _MOUNTS.read_text("utf-8", "surrogateescape")
    except OSError:
        return False
    found = _mount_of(str(folder), mounts)
    return found is not None and found[1] in LOCAL and not _removable(found[0])


def _mount_of(folder: str, mounts: str) -> tuple[str, str] | None:
    """Device number and kind of the file system that holds a folder (proc(5), mountinfo): the longest mount point, and
    of equal ones the last, which lies over the others."""
    best: tuple[int, tuple[str, str]] | None = None
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields, kind = before.split(" "), after.split(" ")[0]
        if len(fields) < 5:
            continue
        point = _ESCAPE.sub(lambda found: chr(int(found[1], 8)), fields[4])
        within = point == "/" or folder == point or folder.startswith(point + os.sep)
        if within and (best is None or len(point) >= best[0]):
            best = len(point), (fields[2], kind)
    return None if best is None else best[1]


def _removable(device: str) -> bool:
    """Whether the kernel calls the disk removable; a partition says it through the disk that it is part of."""
    for place in (_DEVICES / device / "removable", _DEVICES / device / ".." / "removable"):
        try:
            return place.read_text("ascii").strip() == "1"
        except OSError:
            continue
    return False
