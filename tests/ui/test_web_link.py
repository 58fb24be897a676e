"""Links: what is opened is what was shown; whatever says one thing and leads elsewhere is shown and not opened."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from frtdesk.model.event import Source
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.widgets.faces import Faces
from frtdesk.ui.widgets.source_row import SourceRow
from frtdesk.ui.widgets.web_link import leads_to, link_address, open_link, spelled_out
from tests.ui.detail_pane.detail_stand_ins import texts

OPENED = {
    "https://www.aclu.org/a?b=c#d": "aclu.org",
    "http://example.org:8080/x": "example.org:8080",
    "HTTPS://Example.ORG/x": "example.org",
    "https://аррӏе.com/": "xn--80ak6aa92e.com",
    "https://müller.example/": "xn--mller-kva.example",
    "https://example.org/%E2%80%AEgro.knab": "example.org",
    "https://example.org/?to=https://bank.example@evil.example": "example.org",
    "https://[2001:db8::1]/x": "2001:db8::1",
    "mailto:anna@example.org": "mail to anna@example.org",
    "MAILTO:anna@Example.org?subject=A%20date": "mail to anna@example.org",
}
REFUSED = (
    "https://bank.example@evil.example/",
    "https://bank.example:443@evil.example/",
    "https://@evil.example/",
    "https://bank.example\\@evil.example/",
    "https://bank.example%40evil.example/",
    "https://evil.example/\u202egro.knab",
    "https://bank\u200b.example/",
    "https://bank.example/\u2066x",
    "https://bank.example/\x00",
    "https://bank.example/\r\nHost: evil",
    "https://bank.example/ x",
    " https://bank.example/",
    "https:bank.example",
    "https:///bank",
    "//bank.example/x",
    "file:///etc/passwd",
    "smb://host/share",
    "javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "ms-msdt:/id",
    "frtdesk:x",
    "view-source:https://bank.example/",
    "",
    "mailto:",
    "mailto:anna",
    "mailto:@example.org",
    "mailto:anna@example.org,evil@example.org",
    "mailto:anna@example.org@evil.example",
    "mailto:anna%40bank.example@evil.example",
    "mailto:anna@example.org?attach=/etc/passwd",
    "mailto:anna@example.org?subject=x&attachment=/etc/passwd",
    "mailto:anna@example.org?bcc=evil@example.org",
    "mailto:anna@example.org?to=evil@example.org",
    "mailto://anna@example.org/x",
    "mailto:anna@example.org\u202e",
    "https://" + "a" * 5_000 + ".example/",
)


@pytest.mark.parametrize("text", list(OPENED))
def test_it_is_said_where_a_link_leads(text: str) -> None:
    address = link_address(text)
    assert address is not None
    assert address.isascii()
    assert leads_to(address) == OPENED[text]


@pytest.mark.parametrize("text", REFUSED)
def test_what_says_one_thing_and_leads_elsewhere_is_never_opened(text: str, opened_urls: list[str]) -> None:
    assert link_address(text) is None
    open_link(text)
    assert opened_urls == []


@pytest.fixture
def opened_urls(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was handed to the desktop."""
    found: list[str] = []
    told = "frtdesk.ui.widgets.web_link.QDesktopServices.openUrl"
    monkeypatch.setattr(told, lambda url: found.append(bytes(url.toEncoded().data()).decode()))
    return found


@pytest.mark.parametrize("text", list(OPENED))
def test_what_is_opened_is_what_was_shown(text: str, opened_urls: list[str]) -> None:
    open_link(text)
    assert opened_urls == [link_address(text)]


@given(st.text() | st.text("htps:/@.?#\\[]%mailo\u202e \tа", max_size=40) | st.from_regex(r"https?://[^/]{1,20}/.*"))
def test_nothing_else_is_ever_opened(text: str) -> None:
    address = link_address(text)
    if address is None:
        return
    assert address.isascii()
    assert address.isprintable()
    assert link_address(address) == address
    assert "attach" not in address.lower() or address.startswith("http")
    url = QUrl.fromEncoded(address.encode("ascii"), QUrl.ParsingMode.StrictMode)
    assert url.scheme() in ("http", "https", "mailto")
    assert url.userInfo() == ""
    assert leads_to(address).isascii()


def test_signs_that_nobody_sees_are_shown_as_numbers() -> None:
    assert spelled_out("https://evil.example/\u202egro.knab\x07") == "https://evil.example/‹U+202E›gro.knab‹U+0007›"
    assert spelled_out("x" * 400) == "x" * 300 + "…"


def row(url: str | None) -> SourceRow:
    return SourceRow(Source(url, "The Paper", "A headline", "2020", "news"), 1, Faces(Appearance()))


def test_a_source_says_where_its_link_leads_before_it_is_pressed(qtbot: QtBot) -> None:
    made = row("https://www.paper.example/2020/a")
    qtbot.addWidget(made)
    assert made.link is not None
    assert made.link.accessibleName() == "A headline. The Paper · 2020 · News · paper.example"
    assert "Opens https://www.paper.example/2020/a" in made.link.toolTip()
    assert made.link.accessibleDescription() == "https://www.paper.example/2020/a"


def test_a_source_to_write_to(qtbot: QtBot) -> None:
    made = row("mailto:anna@example.org")
    qtbot.addWidget(made)
    assert made.link is not None
    assert "Writes to mailto:anna@example.org" in made.link.toolTip()
    with qtbot.waitSignal(made.opened, check_params_cb=lambda address: address == "mailto:anna@example.org"):
        made.link.click()


def test_an_address_that_is_not_opened_is_shown_letter_by_letter(qtbot: QtBot) -> None:
    made = row("https://bank.example@evil.example/\u202etxt")
    qtbot.addWidget(made)
    assert made.link is None
    assert any("https://bank.example@evil.example/‹U+202E›txt" in text for text in texts(made))
