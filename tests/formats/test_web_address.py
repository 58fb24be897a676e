"""Which addresses a click may lead to: pages of the web and of mail, never files, programs or scripts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.formats.web_address import host_of, is_safe_link, is_web_address


@pytest.mark.parametrize("url", ["https://www.aclu.org/x?a=1&b=2#c", "HTTP://a.example", "http://[::1]:8/"])
def test_pages_of_the_web(url: str) -> None:
    assert is_web_address(url)
    assert is_safe_link(url)


@pytest.mark.parametrize(
    "url",
    ["", "http://", "https:", "javascript:alert(1)", " https://a.example", "https://a.example/ b", "https://[", "//a",
     "file:///etc/passwd", "data:text/html,x", "https://a\n.example", "https://a.example/\ud800", "x" * 3_000,
     "https://a.example/" + "x" * 3_000, "ms-excel:ofe|u|https://a.example"],
)  # fmt: skip
def test_nothing_else(url: str) -> None:
    assert not is_web_address(url)
    assert not is_safe_link(url)


def test_mail_is_a_link_of_pages_alone() -> None:
    assert is_safe_link("mailto:a@b.example")
    assert not is_web_address("mailto:a@b.example")
    assert not is_safe_link("mailto:")


def test_the_host_is_what_is_shown() -> None:
    assert host_of("https://www.aclu.org/x") == "aclu.org"
    assert host_of("javascript:alert(1)") == ""


@given(url=st.text(st.characters(exclude_categories=())))
def test_any_text_is_answered(url: str) -> None:
    assert is_web_address(url) in (True, False)
    assert len(host_of(url)) <= 60
