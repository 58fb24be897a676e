"""Titles beside their marks."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from frtdesk.timeline.labels import TitleFitter, one_line
from frtdesk.timeline.measure import TextStyle, fixed_pitch

TITLE = "Microsoft refuses to sell facial recognition"


def test_a_title_is_shortened_at_a_word() -> None:
    fitter = TitleFitter(fixed_pitch)
    assert fitter.fit(TITLE, TextStyle.LABEL, 1_000) == (TITLE, 7.0 * len(TITLE))
    assert fitter.fit(TITLE, TextStyle.LABEL, 7.0 * 20)[0] == "Microsoft refuses…"
    assert fitter.fit(TITLE, TextStyle.LABEL, 30) == ("", 0.0)


@given(st.text(max_size=700), st.floats(0, 2_000))
def test_what_is_fitted_fits_on_one_line(title: str, room: float) -> None:
    text, width = TitleFitter(fixed_pitch).fit(title, TextStyle.LABEL, room)
    assert 7.0 * len(text) <= width <= room or text == ""
    assert "\n" not in text
    assert len(one_line(title)) <= 600
