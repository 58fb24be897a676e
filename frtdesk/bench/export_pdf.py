"""`export_pdf`: everything as a vector page."""

from __future__ import annotations

from frtdesk.bench.export import measure_export
from frtdesk.bench.metrics import Setting
from frtdesk.bench.samples import Samples
from frtdesk.draw.pdf import pdf


def measure(setting: Setting) -> Samples:
    return measure_export(setting, "timeline.pdf", pdf)
