"""`frame_hidpi`: `frame` in a process in which a pixel of the picture is two by two of the screen."""

from __future__ import annotations

from dataclasses import replace

from frtdesk.bench.child import measure_in_child
from frtdesk.bench.metrics import Setting
from frtdesk.bench.samples import Samples

SCALE = {"QT_SCALE_FACTOR": "2"}


def measure(setting: Setting) -> Samples:
    return measure_in_child("frame", replace(setting, picture=None), SCALE)
