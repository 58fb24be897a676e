"""`export_png`: everything as an image of 3840x2160 pixels."""

from __future__ import annotations

from frtdesk.bench.export import measure_export
from frtdesk.bench.metrics import Setting
from frtdesk.bench.samples import Samples
from frtdesk.draw.png import png


def measure(setting: Setting) -> Samples:
    return measure_export(setting, "timeline.png", png)
