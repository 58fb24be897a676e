"""`export_svg`: everything as a vector picture with text that is text."""

from __future__ import annotations

from frtdesk.bench.export import measure_export
from frtdesk.bench.metrics import Setting
from frtdesk.bench.samples import Samples
from frtdesk.draw.svg import svg


def measure(setting: Setting) -> Samples:
    return measure_export(setting, "timeline.svg", svg)
