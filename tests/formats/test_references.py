"""Sources as CSL-JSON, BibTeX and RIS, read back by libraries that are not ours."""

from __future__ import annotations

import json
import os
import re
from dataclasses import replace
from typing import Any

import bibtexparser
import pytest
import rispy
from hypothesis import HealthCheck, given, settings

from frtdesk.app.exports import registry
from frtdesk.base.progress import run
from frtdesk.formats import bibliography, bibtex, csl_json, ris
from frtdesk.formats.cited_sources import CitedSource, cited_sources, identity_of, report_of
from frtdesk.formats.csl_json import csl_date
from frtdesk.formats.registry import Format
from frtdesk.model.event import Event, Source
from tests.formats.given_content import GivenContent, events, order_of, written

CSL, BIB, RIS = csl_json.FORMATS[0], bibtex.FORMATS[0], ris.FORMATS[0]
NEWS = Source("https://a.example/1", "The Paper", "A headline", "2019-05-14", "news")
BILL = Source(
    "https://b.example/2", "Congress.gov", "S.3284 - Ethical Use of Facial Recognition Act", "2020-02", "primary"
)


def sources_of(content: GivenContent) -> list[CitedSource]:
    return run(cited_sources(order_of(content)))


def untex(text: str) -> str:
    """What LaTeX would print."""
    for sign, made in bibtex._SPECIAL.items():
        text = text.replace(str(made), chr(sign))
    return text


def read_bib(file: bytes) -> dict[str, dict[str, str]]:
    library = bibtexparser.parse_string(file.decode())
    assert not library.failed_blocks
    return {entry.key: {field.key: field.value for field in entry.fields} for entry in library.entries}


def read_ris(file: bytes) -> dict[str, dict[str, Any]]:
    return {record["id"]: record for record in rispy.loads(file.decode())}


def test_every_shipped_source_is_in_all_three_once(shipped: GivenContent) -> None:
    sources = sources_of(shipped)
    urls = {source.url for event in shipped.given for source in event.sources}
    assert {cited.citation.url for cited in sources} == urls
    assert len(sources) == len(urls) == len({cited.citation.id for cited in sources})
    csl = {item["id"]: item for item in json.loads(written(CSL, shipped))}
    bib, records = read_bib(written(BIB, shipped)), read_ris(written(RIS, shipped))
    assert len(csl) == len(bib) == len(records) == len(sources) + 1
    for citation in (cited.citation for cited in sources):
        one, two, three = csl[citation.id], bib[citation.id], records[citation.id]
        assert one["title"] == untex(two["title"].strip("{}")) == three["title"] == citation.title
        assert one["URL"] == citation.url
        assert two["url"] == citation.url.translate(bibtex._IN_ADDRESS)
        assert three["urls"] == [citation.url]
        assert two.get("date") == citation.issued
        parts = [int(part) for part in (citation.issued or "").split("-") if part]
        assert one.get("issued", {"date-parts": [[]]}) == {"date-parts": [parts]}
        assert [int(part) for part in three.get("date", "").split("/") if part] == parts
        holder = one.get("container-title") or one.get("publisher")
        assert holder == (three.get("secondary_title") or three.get("publisher")) == citation.publisher


def test_csl_names_the_events_that_cite(shipped: GivenContent) -> None:
    event = next(event for event in shipped.given if event.sources)
    items = json.loads(written(CSL, shipped))
    item = next(item for item in items if item.get("URL") == event.sources[0].url)
    assert event.id in item["custom"]["frtdesk-events"]


def test_a_source_of_two_events_is_one(shipped: GivenContent) -> None:
    two = [Event("a", "A", sources=(NEWS, BILL)), Event("b", "B", sources=(NEWS, replace(NEWS, url=None)))]
    sources = sources_of(GivenContent(two))
    assert [(cited.citation.title, cited.events) for cited in sources] == [
        ("A headline", ["a", "b"]), ("Ethical Use of Facial Recognition Act", ["a"]), ("A headline", ["b"])
    ]  # fmt: skip


def test_a_key_depends_on_its_source_alone() -> None:
    alone = sources_of(GivenContent([Event("a", "A", sources=(NEWS,))]))
    among = sources_of(GivenContent([Event("b", "B", sources=(BILL,)), Event("a", "A", sources=(BILL, NEWS))]))
    assert alone[0].citation.id == among[1].citation.id == "paper2019headline-" + alone[0].citation.id[-4:]


def test_entries_say_what_a_source_is() -> None:
    court = Source("https://c.example", "Casetext", "Patel v. Facebook, Inc., 932 F.3d 1264", None, "primary")
    order = GivenContent([Event("a", "A", sources=(NEWS, BILL, court))])
    text = written(BIB, order).decode()
    assert re.findall(r"^@(\w+)\{", text, re.MULTILINE) == ["article", "legislation", "jurisdiction", "dataset"]
    assert "number = {S. 3284}" in text
    assert re.findall(r"^TY  - (\w+)\r$", written(RIS, order).decode(), re.MULTILINE) == [
        "NEWS",
        "BILL",
        "CASE",
        "DATA",
    ]
    assert [item["type"] for item in json.loads(written(CSL, order))] == [
        "article-newspaper", "bill", "legal_case", "dataset"
    ]  # fmt: skip


def test_what_latex_would_obey_is_escaped() -> None:
    odd = replace(NEWS, title="100 % of {us} & $5 \\input{x} #1_a ~ ^", url="https://a.example/{1}\\%20")
    (fields,) = (f for f in read_bib(written(BIB, [Event("a", "A", sources=(odd,))])).values() if "url" in f)
    assert untex(fields["title"][1:-1]) == odd.title
    assert r"\%" in fields["title"]
    assert fields["url"] == "https://a.example/%7B1%7D%5C%20"


def test_an_author_is_the_publisher_that_takes_part_and_nobody_else(shipped: GivenContent) -> None:
    for event in shipped.given:
        names = {party.name for party in event.actors}
        for cited in sources_of(GivenContent([event])):
            assert set(cited.citation.author) <= names & {cited.citation.publisher}


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2019-05", {"date-parts": [[2019, 5]]}),
        ("2019~", {"date-parts": [[2019]], "circa": True}),
        ("2019/2020-02", {"date-parts": [[2019], [2020, 2]]}),
        ("-0043", {"date-parts": [[-44]]}),
        ("201X", {"literal": "the 2010s"}),
        ("nonsense", {"literal": "nonsense"}),
    ],
)
def test_dates_as_csl_has_them(text: str, date: dict[str, Any]) -> None:
    assert csl_date(text) == date


def test_what_is_lost_and_what_is_missing_is_said() -> None:
    bare = [Event("a", "A"), Event("b", "B", sources=(replace(NEWS, published=None), replace(NEWS, url="x", title="")))]
    report = report_of(order_of(bare))
    assert report.lost == ("1 event without a source",)
    assert report.changed == (
        "1 source has no date, and is listed without one.", "1 source has no title; its address stands for it."
    )  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(events())
def test_any_events_make_files_that_can_be_read(given_events: list[Event]) -> None:
    count = len({identity_of(source) for event in given_events for source in event.sources}) + 1
    assert len(json.loads(written(CSL, given_events))) == count
    assert len(read_bib(written(BIB, given_events))) == count
    assert len(read_ris(written(RIS, given_events))) == count


@pytest.mark.parametrize("format", bibliography.FORMATS, ids=lambda format: f"{format.name}.{format.suffixes[0]}")
def test_a_bibliography_lists_every_source_and_the_database(format: Format, shipped: GivenContent) -> None:
    text = written(format, shipped).decode()
    assert "Facial recognition policy" in text or "Facial Recognition Policy" in text
    for cited in sources_of(shipped):
        assert cited.citation.url.replace("&", "&amp;" if format.suffixes == ("html",) else "&") in text
    assert "1,236 sources" in text


def test_the_order_is_that_of_the_style() -> None:
    given_events = [
        Event("a", "A", sources=(
            replace(NEWS, title="The zebra", url="u1"), replace(NEWS, title="“Apes”", url="u2"),
            replace(NEWS, title="Éclair", url="u3", publisher="An Attic"),
        )),
    ]  # fmt: skip

    def order_in(name: str) -> list[int]:
        format = next(one for one in bibliography.FORMATS if one.name == name)
        lines = written(format, given_events).decode().split("\n\n")
        return [next(number for number, line in enumerate(lines) if url in line) for url in ("u1", "u2", "u3")]

    assert order_in("apa") == order_in("mla") == [4, 1, 2]
    assert order_in("chicago") == [4, 3, 1]


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(events())
def test_any_events_make_a_bibliography(given_events: list[Event]) -> None:
    count = len({identity_of(source) for event in given_events for source in event.sources}) + 1
    for format in bibliography.FORMATS:
        if format.suffixes == ("html",):
            assert written(format, given_events).decode().count("<li>") == count


def test_markup_in_a_title_is_text() -> None:
    odd = replace(NEWS, title="<script>alert(1)</script> *bold* [a](b)", url="https://a.example/?a=<b>")
    page, text = (
        written(
            next(one for one in bibliography.FORMATS if one.suffixes == (suffix,)), [Event("a", "A", sources=(odd,))]
        )
        for suffix in ("html", "md")
    )
    assert b"<script>" not in page
    assert rb"\*bold\* \[a\](b)" in text


def test_only_what_leads_to_the_web_is_a_link() -> None:
    given_events = [Event("a", "A", sources=(replace(NEWS, url="javascript:alert(1)"), NEWS))]
    page, text = (
        written(next(one for one in bibliography.FORMATS if one.suffixes == (suffix,)), given_events).decode()
        for suffix in ("html", "md")
    )
    assert re.findall(r'href="([^"]*)"', page) == ["https://a.example/1"]
    assert re.findall(r"<([^>]*)>", text) == ["https://a.example/1"]


def test_nothing_at_all_makes_a_list_of_the_database() -> None:
    for format in (CSL, BIB, RIS, *bibliography.FORMATS):
        assert b"Given" in written(format, [])


def test_the_processor_is_imported_only_to_cite() -> None:
    code = "import sys, frtdesk.app.exports as e; e.registry(); print(sorted({'citeproc', 'lxml'} & set(sys.modules)))"
    import subprocess
    import sys

    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ)
    assert told.stdout.strip() == "[]"


def test_names_on_the_command_line() -> None:
    from pathlib import Path

    known = registry()
    for suffix in ("txt", "md", "html"):
        assert known.of_file(Path(f"x.{suffix}"), "mla").suffixes == (suffix,)
    assert known.of_file(Path("x.bib")).name == "bibtex"
    assert known.of_file(Path("x.ris")).name == "ris"
    assert known.of_file(Path("x.json")).name != "csl"
