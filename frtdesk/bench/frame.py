"""`frame`: from a change of range to the finished backing store, on the window's own view, through the gesture."""

from __future__ import annotations

import numpy as np

from frtdesk.bench.gesture import gesture
from frtdesk.bench.metrics import Setting
from frtdesk.bench.samples import Samples
from frtdesk.bench.stage import stage


def measure(setting: Setting) -> Samples:
    """400 frames; `marks` and `labels` are the medians drawn in a frame."""
    with stage(setting.database) as window:
        taken: list[float] = []
        marks: list[int] = []
        labels: list[int] = []
        for start, stop in gesture(*window.extent):
            taken.append(window.look(start, stop))
            marks.append(len(window.frame.marks.event))
            labels.append(len(window.frame.labels))
        if setting.picture is not None:
            window.save_picture(setting.picture)
    return Samples(taken, {"marks": float(np.median(marks)), "labels": float(np.median(labels))})
