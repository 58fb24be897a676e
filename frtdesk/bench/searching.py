"""`search`: from typing a common word to the first hits painted in the list, with where they were found.

`all_ms`: until all hits are there and marked in the timeline; `hits`: how many; `late_p95_ms` and `late_worst_ms`: by
how much a timer of 2 ms in the window's thread comes late meanwhile. The pause after a key is part of all of them.
"""

from __future__ import annotations

import time

import numpy as np

from frtdesk.base.errors import FrtError
from frtdesk.bench.lateness import Lateness
from frtdesk.bench.metrics import Setting
from frtdesk.bench.paints import Paints
from frtdesk.bench.samples import Samples
from frtdesk.bench.stage import Stage, settle, stage
from frtdesk.ui.panels.search_panel import SearchPanel
from frtdesk.ui.search.hit_list import HitList
from frtdesk.ui.search.search_line import SearchLine

WORDS = ("police", "face", "court", "university", "withdraws")
ROUNDS = 4


def measure(setting: Setting) -> Samples:
    with stage(setting.database) as window:
        line, shown = _parts(window)
        paints, late = Paints(shown.viewport()), Lateness()
        window.rest()
        first: list[float] = []
        whole: list[float] = []
        found: list[int] = []
        for word in WORDS * ROUNDS:
            _type(line, "")
            settle(lambda: not len(window.desk.search.hits))
            window.rest()
            with late:
                begun = time.perf_counter()
                _type(line, word)
                settle(lambda word=word: _listed(window, shown, word))
                _painted(shown, paints)
                first.append((time.perf_counter() - begun) * 1e3)
                settle(lambda: not window.desk.search.is_searching)
                window.rest()
                whole.append((time.perf_counter() - begun) * 1e3)
            found.append(len(window.desk.search.hits))
    return Samples(first, {
        "all_ms": float(np.median(whole)),
        "hits": float(np.median(found)),
        "late_p95_ms": float(np.percentile(late.ms or [0.0], 95)),
        "late_worst_ms": max(late.ms, default=0.0),
    })  # fmt: skip


def _parts(window: Stage) -> tuple[SearchLine, HitList]:
    """The line and the list, both shown."""
    window.desk.show("search")
    window.desk.toggle("results")
    line, drawer = window.desk.window.search_line, window.desk.window.drawer
    panel = drawer.panel("results") if drawer is not None else None
    if line is None or not isinstance(panel, SearchPanel):
        raise FrtError("The window has no search.")
    return line, panel.list


def _type(line: SearchLine, text: str) -> None:
    line.edit.setText(text)
    line.edit.textEdited.emit(text)


def _listed(window: Stage, shown: HitList, word: str) -> bool:
    """Whether the hits that are in sight can be painted whole; a word that is nowhere has none."""
    search = window.desk.search
    if search.text != word or (search.is_searching and not len(search.hits)):
        return False
    return all(search.text_of(event) is not None for event in shown.in_sight())


def _painted(shown: HitList, paints: Paints) -> None:
    before = paints.count
    shown.viewport().update()
    settle(lambda: paints.count > before)
