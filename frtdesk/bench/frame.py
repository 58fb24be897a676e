"""`frame`: from a change of range to the finished backing store, on the window's own view, through the gesture."""

from __future__ import annotations

import numpy as np

from frtdesk.bench.frame_parts import FrameParts
from frtdesk.bench.gesture import gesture
from frtdesk.bench.metrics import Setting
from frtdesk.bench.samples import Samples
from frtdesk.bench.stage import Stage, stage
from frtdesk.bench.synthetic import hub
from frtdesk.state.view import ContextBand


def measure(setting: Setting) -> Samples:
    """400 frames; `marks` and `labels` are the medians drawn in a frame, and an event with its curves is selected."""
    taken: list[float] = []
    marks: list[int] = []
    labels: list[int] = []
    with stage(setting.database) as window:
        _furnish(window)
        with FrameParts() as parts:
            for start, stop in gesture(*window.extent):
                taken.append(window.look(start, stop))
                marks.append(len(window.frame.marks.event))
                labels.append(len(window.frame.labels))
                parts.end_frame(taken[-1], window.frame)
        if setting.picture is not None:
            window.save_picture(setting.picture)
    found = {"marks": float(np.median(marks)), "labels": float(np.median(labels))}
    return Samples(taken, {**found, **parts.worst} if setting.worst else found)


def _furnish(window: Stage) -> None:
    """What a frame shows besides its events: a selection with its curves, and bands behind. The shipped database opens
    with both; a synthetic one gets its hub selected and two bands of its time."""
    columns = window.workspace.columns
    if columns is None or not len(columns):
        return
    middle = hub(len(columns))
    if not window.workspace.selection:
        window.workspace.select((middle,))
    after = [columns.ids[min(middle + len(columns) * part // 100, len(columns) - 1)] for part in (1, 3, 8)]
    window.stand_bands(ContextBand(columns.ids[middle], after[1]), ContextBand(after[0], after[2]))
    window.rest()
