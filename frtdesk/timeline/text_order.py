"""Many texts in the order of their letters, without regard to case and accents, by numpy.

Sorting a million titles as Python strings holds the interpreter, and the window with it, for 25 ms at a time. Here
plain texts are folded and compared as bytes, 64 at once, which holds it for 6; only those with other letters are folded
one by one.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.progress import Progress, Work
from frtdesk.model.columns import Days, StringTable
from frtdesk.model.names import folded

WIDTH = 64
"""Bytes that are compared at once."""

WINDOWS = 4
"""So often texts that are still alike are compared a little further on; beyond that they count as equal."""

CHUNK = 10_000
"""Texts that are folded between two reports."""

_LOWER = np.arange(256, dtype=np.uint8)
_LOWER[ord("A") : ord("Z") + 1] += 32
_SPACE = ord(" ")


def text_ranks(texts: StringTable) -> Work[Days]:
    """For each text its place in the order, int64; texts that read alike have the same one."""
    count = len(texts)
    ranks = np.zeros(count, np.int64)
    alike = np.arange(count)
    letters = np.concatenate((np.frombuffer(texts.buffer, np.uint8), np.zeros(WIDTH, np.uint8)))
    for window in range(WINDOWS):
        if not len(alike):
            break
        folded_letters = np.zeros((len(alike), WIDTH), np.uint8)
        for first in range(0, len(alike), CHUNK):
            yield Progress(min(first + window * CHUNK, count), count)
            some = alike[first : first + CHUNK]
            folded_letters[first : first + CHUNK] = _window(texts, letters, some, window * WIDTH)
        keys = folded_letters.view(f"S{WIDTH}").ravel()
        order = np.argsort(keys, kind="stable") if not window else np.lexsort((keys, ranks[alike]))
        alike = _refine(ranks, alike[order], keys[order], texts)
    return ranks


def name_ranks(names: Iterable[str]) -> Days:
    """The same for a few names that are at hand."""
    spelt = [folded(name) for name in names]
    _, found = np.unique(np.array(spelt, np.str_), return_inverse=True) if spelt else (None, np.zeros(0))
    return found.astype(np.int64)


def _refine(ranks: Days, chosen: NDArray[np.intp], keys: NDArray[np.bytes_], texts: StringTable) -> NDArray[np.intp]:
    """Part the texts that were alike so far, in place: `chosen` in their order, with what was compared of each. Those
    that are alike still, and longer than what was compared, come back."""
    before = ranks[chosen]
    new_group = np.ones(len(chosen), np.bool_)
    new_group[1:] = before[1:] != before[:-1]
    new_text = new_group.copy()
    new_text[1:] |= keys[1:] != keys[:-1]
    # Ranks have gaps as wide as the group is: whoever is parted from it later has room.
    starts = np.flatnonzero(new_text)
    group_starts = np.maximum.accumulate(np.where(new_group, np.arange(len(chosen)), 0))
    text_starts = np.maximum.accumulate(np.where(new_text, np.arange(len(chosen)), 0))
    ranks[chosen] = before + text_starts - group_starts
    several = np.repeat(np.diff(np.append(starts, len(chosen))) > 1, np.diff(np.append(starts, len(chosen))))
    full = np.char.str_len(keys[several]) == WIDTH
    return np.sort(chosen[several][full])


def _window(texts: StringTable, letters: NDArray[np.uint8], some: NDArray[np.intp], start: int) -> NDArray[np.uint8]:
    """WIDTH bytes of each of some texts from `start` on, folded, a row a text; short ones are filled up with zeros.

    `letters`: all texts one after the other, and WIDTH bytes behind them.
    """
    begin, end = texts.offsets[some], texts.offsets[some + 1]
    stretches = np.lib.stride_tricks.sliding_window_view(letters, WIDTH)
    piece = _LOWER[stretches[np.minimum(begin + start, len(stretches) - 1)]]
    piece[np.arange(start, start + WIDTH) >= (end - begin)[:, None]] = 0
    spelling = piece.view(f"S{WIDTH}").ravel()
    for place in np.flatnonzero(_is_not_plain(letters, begin, end)).tolist():
        spelt = folded(texts[int(some[place])]).replace("\0", " ")
        spelling[place] = spelt.encode("utf-8", "replace")[start : start + WIDTH]
    return piece


def _is_not_plain(source: NDArray[np.uint8], begin: Days, end: Days) -> NDArray[np.bool_]:
    """Which texts hold more than printable ASCII with single blanks between words."""
    first, last = int(begin.min()), int(end.max())
    part = source[first:last]
    odd = (part > 127) | (part < _SPACE)
    odd[:-1] |= (part[:-1] == _SPACE) & (part[1:] == _SPACE)
    others = np.flatnonzero(odd) + first
    at_edge = (end > begin) & ((source[begin] == _SPACE) | (source[end - 1] == _SPACE))
    return at_edge | (np.searchsorted(others, end) > np.searchsorted(others, begin))
