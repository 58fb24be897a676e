"""Imports without what Qt's binding and the collector of cycles would do at each: a tenth of a start, and 20 MB.

PySide reads the source of every module that is imported after it and looks for its own name in there, since
`from __feature__ import snake_case` may only change modules that use it; the texts stay in `linecache`. Nobody here
uses that. And a collector that looks through everything after 700 new things finds nothing while modules are made.
"""

from __future__ import annotations

import gc
import sys
from types import ModuleType

_FEATURES = "shibokensupport.feature"
_READS = "_mod_uses_pyside"


def import_lightly() -> None:
    """To be called once PySide6 is imported; where it does not do this (any more), nothing changes."""
    features = sys.modules.get(_FEATURES)
    if features is not None and _READS in vars(features):
        vars(features)[_READS] = _unread


def _unread(_module: ModuleType, /) -> bool:
    return False


def collect_rarely() -> None:
    """Look for cycles after 20,000 new things. A frame makes some thousand that are gone with it, and imports make what
    stays."""
    gc.set_threshold(20_000, 20, 20)
