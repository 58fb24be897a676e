"""Texts in the order of their letters: the same order as comparing their folded forms one by one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base.progress import run
from frtdesk.model.columns import StringTable
from frtdesk.model.names import folded
from frtdesk.timeline import text_order
from frtdesk.timeline.text_order import WIDTH, WINDOWS, name_ranks, text_ranks

ALIKE = st.builds(
    lambda head, tail: head + tail,
    st.sampled_from(["", "x" * 40, "x" * WIDTH, "X" * (2 * WIDTH + 1), "é" * 50, "x" * 400]),
    st.text(st.sampled_from("abAB éÉ\t–zZ0"), max_size=WIDTH + 3),
)
TEXTS = st.lists(st.one_of(ALIKE, st.text(max_size=12)), max_size=25)


def _key(text: str) -> bytes:
    spelt = folded(text).replace("\0", " ").encode("utf-8", "replace")
    return spelt[: WIDTH * WINDOWS].ljust(WIDTH * WINDOWS, b"\0")


@given(TEXTS)
def test_ranks_stand_as_the_folded_texts_do(texts: list[str]) -> None:
    ranks = run(text_ranks(StringTable.of(texts))).tolist()
    keys = [_key(text) for text in texts]
    for i, a in enumerate(keys):
        for j, b in enumerate(keys):
            assert (ranks[i] < ranks[j]) == (a < b), (texts[i], texts[j])


def test_chunks_make_no_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [f"Title {number * 7 % 50:02} of {'many ' * (number % 30)}" for number in range(120)]
    whole = run(text_ranks(StringTable.of(texts)))
    monkeypatch.setattr(text_order, "CHUNK", 7)
    assert np.array_equal(run(text_ranks(StringTable.of(texts))), whole)


def test_accents_and_capitals_do_not_part_what_belongs_together() -> None:
    texts = ["Zurich", "école", "Ecole normale", "eclair", "ÉCOLE"]
    ranks = run(text_ranks(StringTable.of(texts)))
    assert ranks[1] == ranks[4]
    assert np.argsort(ranks, kind="stable").tolist() == [3, 1, 4, 2, 0]


def test_names_at_hand_have_ranks_too() -> None:
    assert name_ranks(["b", "A", "á"]).tolist() == [1, 0, 0]
    assert name_ranks([]).tolist() == []
