"""The web page: whole without scripts, bound by its own policy, and nothing of an event is markup."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from PySide6.QtGui import QGuiApplication

from frtdesk.draw import html_page as page
from frtdesk.formats.order import Order
from frtdesk.model.event import Checked, Event, Quote, Relation, Source
from tests.draw.ordered import ordered, some_events

LETTER = Source("https://a.example/1?a=1&b=2", "ACLU", "A letter", "2018-05-22", "primary")
TRAP = Source("javascript:alert(1)", "Post", "A report", None, "news")
MAIL = Source("mailto:a@b.example", "Somebody", "A mail", None, "primary")
EVENTS = [
    Event("a", "</script><script>alert(1)</script>", "2018-05-22", kind="advocacy", sources=(LETTER, TRAP),
          summary="<img src=x onerror=alert(2)>", checked=Checked(date=True),
          quotes=(Quote("Stop “selling”", "Nicole Ozer", None, "ACLU", None, 0, verified=True),)),
    Event("b", "Amazon answers", "2020-06-10", "..", kind="corporate", sources=(LETTER, MAIL),
          relations=(Relation("a", "responds_to"), Relation("gone", "follows"))),
    Event("c", "نشطاء يطالبون بحظر", "2019~", kind="regulation", tags=("x", "y")),
    Event("d", "Without a date", kind="miracle"),
]  # fmt: skip
VOID = {"meta", "link", "img", "br", "hr", "input", "base"}

UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)
"""Making a smaller example of a failing one takes minutes where each takes half a second."""


@pytest.fixture(autouse=True, scope="module")
def application(qapp: QGuiApplication) -> QGuiApplication:
    return qapp


class Read(HTMLParser):
    """The page as a browser without scripts reads it: its tags, and the text of each."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.said: list[str] = []
        self.open: list[str] = []
        self.raw: dict[str, list[str]] = {"script": [], "style": []}
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in self.raw:
            self.raw[self.open[-1]].append(data)
        else:
            self.said.append(data)

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def written(order: Order) -> str:
    return b"".join(piece for piece in page.html_page(order) if isinstance(piece, bytes)).decode("utf-8")


def read(order: Order) -> Read:
    html = written(order)
    found = Read(html)
    assert found.open == []
    return found


def figures(found: Read) -> Any:
    return json.loads(found.raw["script"][0])


def test_the_policy_allows_this_script_and_this_style_and_nothing_else() -> None:
    found = read(ordered(EVENTS))
    (policy,) = (one["content"] for one in found.of("meta") if one.get("http-equiv") == "Content-Security-Policy")
    assert policy is not None
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert rules["default-src"] == "'none'"
    for name, content in (("style-src", found.raw["style"][0]), ("script-src", found.raw["script"][1])):
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert rules[name] == f"'sha256-{digest}'"
    assert "unsafe" not in policy
    assert not any(
        "style" in attributes or any(key.startswith("on") for key in attributes) for _, attributes in found.tags
    )


def test_nothing_is_fetched() -> None:
    html = written(ordered(EVENTS))
    found = Read(html)
    assert not any(attributes.get("src") for _, attributes in found.tags)
    assert [one["href"] for one in found.of("link")] == ["data:,"]
    assert not re.search(r"@import|url\((?!data:font/woff2|#)", found.raw["style"][0])


def test_links_lead_to_pages_of_the_web_or_within() -> None:
    found = read(ordered(EVENTS))
    links = [one for one in found.of("a") if not (one["href"] or "").startswith("#")]
    assert [one["href"] for one in links] == ["https://a.example/1?a=1&b=2", "mailto:a@b.example"]
    assert all("noopener" in (one["rel"] or "") for one in links)
    named = [attributes["id"] for _, attributes in found.tags if "id" in attributes]
    assert len(named) == len(set(named))
    assert {(one["href"] or "")[1:] for one in found.of("a") if one not in links} <= set(named)


def test_all_is_there_without_scripts() -> None:
    found = read(ordered(EVENTS, filter="tag:<x>"))
    said = "".join(found.said)
    for words in ("</script><script>alert(1)</script>", "<img src=x onerror=alert(2)>", "“Stop “selling””",
                  "Nicole Ozer, ACLU", "Amazon answers", "since 10 June 2020", "responds to", "follows gone",
                  "Without a date", "Faces & <law>", "4 of 4 events", "tag:<x>",
                  "data to June 2026", "javascript:alert(1)", "CC BY 4.0",
                  "Unsourced: no document is given."):  # fmt: skip
        assert words in said, words
    assert len(found.of("article")) == 4
    assert len(found.of("svg")) == 5
    assert len(found.raw["script"]) == 2
    (html,) = found.of("html")
    assert html["lang"] == "en-GB"
    still = [one["href"] for one in found.of("a")][2:5]
    assert set(still) == {"#e1", "#e2", "#e3"}


def test_the_figures_of_the_script_are_those_of_the_events() -> None:
    data = figures(read(ordered(EVENTS)))
    first, second, third = data["events"]
    assert (first["id"], first["lo"], first["hi"], first["look"]) == ("e1", 17_673, 17_674, 0)
    assert first["title"] == "</script><script>alert(1)</script>"
    assert first["said"].startswith("22 May 2018: ")
    assert (third["from"], third["to"], data["horizon"]) == (18_423, 20_635, 20_635)
    assert third["look"] & 8
    assert second["look"] & 2
    assert {lane["title"] for lane in data["lanes"]} == {"Corporate moves", "Advocacy calls", "Regulation"}
    assert all(row < data["lanes"][lane]["rows"] for _, lane, row in data["entries"])
    assert len(data["words"]["months"]) == 12


def test_the_most_important_are_here_where_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "MOST", 2)
    order = ordered(
        [Event("a", "A", "2019", importance=5), Event("b", "B", "2020"), Event("c", "C", "2021", importance=4)]
    )
    found = read(order)
    assert len(found.of("article")) == 2
    assert "the 2 most important are here" in "".join(found.said)
    assert page.report(order).lost == ("1 event altogether",)


def test_the_report_counts_what_is_lost() -> None:
    assert page.report(ordered(EVENTS)).lost == ("2 tags",)
    assert page.report(ordered([])).lost == ()


def test_no_events_are_a_page_that_says_so() -> None:
    found = read(ordered([]))
    assert "No sources are given." in "".join(found.said)
    assert figures(found)["events"] == []


def test_days_beyond_a_browsers_calendar_are_cut() -> None:
    data = figures(read(ordered([Event("a", "Long ago", "Y-900000"), Event("b", "Now", "2020")])))
    assert min(event["lo"] for event in data["events"]) == -99_000_000


@given(events=some_events)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow], phases=UNSHRUNK)
def test_any_text_makes_a_page_that_is_whole(events: tuple[Event, ...]) -> None:
    order = ordered(events)
    found = read(order)
    assert len(found.of("article")) == len(events)
    assert len(found.raw["script"]) == 2
    assert len(figures(found)["events"]) == int(np.count_nonzero(~order.picture.index.rows.undated))
    assert all((one["href"] or "").startswith(("#", "https://a.example/")) for one in found.of("a"))


@pytest.mark.parametrize(
    ("theme", "light", "dark"),
    [("light", "#fffefb", "#1b1814"), ("paper", "#ffffff", "#1b1814"), ("dark", "#1b1814", "#1b1814")],
)
def test_it_is_light_and_dark_and_white_in_print(theme: str, light: str, dark: str) -> None:
    style = read(ordered(EVENTS, theme=theme)).raw["style"][0]
    before, _, after = style.partition("@media (prefers-color-scheme:dark)")
    middle, _, printed = after.partition("@media print")
    for part, paper in ((before, light), (middle, dark), (printed, "#ffffff")):
        assert f":root{{--paper:{paper};" in part
