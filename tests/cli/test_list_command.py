"""`frtdesk list` on the shipped database, against the text that it is built from."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from frtdesk.__main__ import main
from frtdesk.cli import terminal
from frtdesk.formats.event_columns import COLUMNS

ROOT = Path(__file__).parents[2]


def listed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["list", *arguments]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    return said.out


@pytest.fixture(scope="module")
def written() -> dict[str, dict[str, Any]]:
    """Every event of the text, by id, with what the text leaves out."""
    empty: dict[str, Any] = {
        "start": None, "end": None, "stage": None, "policy_types": [], "jurisdiction": None, "actors": [],
        "summary": "", "why_it_matters": "", "quotes": [], "sources": [], "relations": [], "tags": [],
    }  # fmt: skip
    yaml = YAML(typ="safe", pure=True)
    found: dict[str, dict[str, Any]] = {}
    for file in (ROOT / "data" / "events").glob("*.yaml"):
        for event in yaml.load_all(file.read_text("utf-8")):
            quotes = [
                {"role": None, "affiliation": None, "said_on": None, "source": None, "verified": False, **quote}
                for quote in event.get("quotes", [])
            ]
            sources = [
                {"url": None, "publisher": "", "published": None, **source} for source in event.get("sources", [])
            ]
            checked = {"date": False, "quotes": False, **event.get("checked", {})}
            found[event["id"]] = {**empty, **event, "quotes": quotes, "sources": sources, "checked": checked}
    return found


def test_json_holds_every_event_of_the_text_with_all_its_fields(
    written: dict[str, dict[str, Any]], capsys: pytest.CaptureFixture[str]
) -> None:
    events = json.loads(listed(capsys, "--format", "json"))
    assert len(events) == len(written) == 443
    for event in events:
        assert event == written[event["id"]]


def test_they_are_in_the_order_of_time_then_of_ids(capsys: pytest.CaptureFixture[str]) -> None:
    from frtdesk.base.edtf import extent

    events = json.loads(listed(capsys, "--format", "json"))
    order = [(extent(event["start"], event["end"]).days()[0], event["id"]) for event in events]
    assert order == sorted(order)


def test_a_filter_leaves_what_it_says(capsys: pytest.CaptureFixture[str]) -> None:
    events = json.loads(listed(capsys, "--format", "json", "--filter", "tag:origin"))
    assert {event["id"] for event in events} >= {"us-2020-06-11-microsoft-refuses-police-sales"}
    assert len(events) == 6
    assert all("origin" in event["tags"] for event in events)


def test_nothing_found_is_an_empty_array_and_no_lines(capsys: pytest.CaptureFixture[str]) -> None:
    nothing = ["--filter", "kind:corporate before:1900"]
    assert json.loads(listed(capsys, "--format", "json", *nothing)) == []
    assert listed(capsys, *nothing) == ""
    assert listed(capsys, "--format", "csv", *nothing) == ",".join(COLUMNS) + "\r\n"


def test_csv_has_a_row_an_event(capsys: pytest.CaptureFixture[str]) -> None:
    rows = list(csv.DictReader(io.StringIO(listed(capsys, "--format", "csv"), newline="")))
    assert len(rows) == 443
    (refusal,) = (row for row in rows if row["id"] == "us-2020-06-11-microsoft-refuses-police-sales")
    assert refusal["date"] == "Thursday 11 June 2020"
    assert refusal["kind"] == "corporate"
    roles = dict(zip(refusal["actors"].split("; "), refusal["actor_roles"].split("; "), strict=True))
    assert roles["Microsoft"] == "decides"


def test_text_says_the_date_in_words_kind_title_and_id_in_columns(capsys: pytest.CaptureFixture[str]) -> None:
    lines = listed(capsys, "--filter", "tag:origin").splitlines()
    assert len(lines) == 6
    (refusal,) = (line for line in lines if line.endswith("us-2020-06-11-microsoft-refuses-police-sales"))
    assert refusal.startswith("Thursday 11 June 2020  ")
    assert "  Corporate move " in refusal
    assert "Microsoft refuses to sell facial recognition to US police until a law exists" in refusal
    assert len({line.index("  us-") for line in lines}) == 1


def test_text_fits_a_terminal(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(terminal, "width", lambda: 100)
    lines = listed(capsys).splitlines()
    assert len(lines) == 443
    assert max(map(len, lines)) <= 100
    assert any("…" in line for line in lines)


def test_filters_that_cannot_be_understood_show_where(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "--filter", "kind:corporate (police"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    problem, line, carets, hint = said.err.splitlines()
    assert problem.endswith(".")
    assert hint.endswith(".")
    assert line[carets.index("^")] == "("


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("text.sqlite", b"no database", "is not a SQLite database"),
        ("cut.sqlite", b"SQLite format 3\0" + b"\1" * 200, "damaged"),
        ("a #?% b.sqlite", b"", "is not a SQLite database"),
    ],
)
def test_files_that_are_no_database(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, content: bytes, words: str
) -> None:
    (tmp_path / name).write_bytes(content)
    assert main(["list", "--db", str(tmp_path / name)]) == 2
    said = capsys.readouterr()
    assert words in said.err
    assert name in said.err
    assert said.err.count("\n") <= 2


def test_a_folder_a_missing_file_and_another_dialect(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for target, words in (
        (str(tmp_path), "is a folder"),
        (str(tmp_path / "none.sqlite"), "no file"),
        ("mysql://host/events", "not mysql"),
    ):
        assert main(["list", "--db", target]) == 2
        assert words in capsys.readouterr().err


def test_a_name_with_everything_in_it_opens(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = tmp_path / "a #1 50% ? copy.sqlite"
    copy.write_bytes((ROOT / "data" / "frt.sqlite").read_bytes())
    assert len(listed(capsys, "--db", str(copy)).splitlines()) == 443
