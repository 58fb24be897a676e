"""HTML of others as text and links: what is kept, what is left out, and that no text takes long."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.formats.safe_text import from_html


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain\n  as it stands", "plain\n  as it stands"),
        ("a < b and c > d", "a < b and c > d"),
        ("<p>One</p><p>Two<br>three</p>", "One\n\nTwo\nthree"),
        ("<ul><li>a<li>b</ul>", "- a\n- b"),
        ("x<script>alert('<p>')</script>y<STYLE>p{}</STYLE>z", "xyz"),
        ("x<!-- <b>no</b> -->y", "xy"),
        ("x<!-- open", "x<!-- open"),
        ("&lt;b&gt; &amp; &#228;", "<b> & ä"),
        ("<b>not closed <i", "not closed <i"),
        ("<?php x ?><!DOCTYPE html>y", "y"),
    ],
)
def test_words_are_kept_and_markup_is_not(text: str, expected: str) -> None:
    assert from_html(text).text == expected


def test_links_keep_their_words_and_none_that_runs_is_kept() -> None:
    told = from_html(
        "<a href='https://a.example/?x=1&amp;y=2'>One <b>two</b></a> <a href=javascript:x>no</a> <a href=\"//b\">no</a>"
    )
    assert told.links == (("https://a.example/?x=1&y=2", "One two"),)
    assert told.text == "One two no no"


@pytest.mark.parametrize(
    "piece", ["<a", "<!--", "<!", "<a href='", "&#", "</", "<a b ", "<script>", "<![CDATA[", "<p>", "<a href=", "</a"]
)
def test_no_text_takes_long(piece: str) -> None:
    begun = time.process_time()
    from_html((piece * 200_000)[:199_999])
    from_html((piece * 200_000)[:199_998] + ">")
    assert time.process_time() - begun < 3


@given(st.text("<>/!-?&;#abprs cit\"'=h:/\n", max_size=80))
def test_no_markup_is_left_that_was_whole(text: str) -> None:
    found = from_html(f"<p>{text}</p>")
    assert "\r" not in found.text
    assert all(address.startswith(("http://", "https://")) for address, _ in found.links)
