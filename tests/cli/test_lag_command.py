"""`frtdesk lag` on the shipped database: three pairs by hand and against the text, and the manual's numbers."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from frtdesk.__main__ import main
from frtdesk.base import paths

EVENTS = Path(__file__).parents[2] / "data" / "events"

BY_HAND = [
    # 22 May 2018 to 11 June 2020: 2 years (731 days with 29 February 2020) and 20 days.
    ("us-2018-05-22-aclu-calls-on-amazon", "us-2020-06-11-microsoft-refuses-police-sales", 751, 751),
    # 18 November 2021 to June 2022: 12 + 31 + 31 + 28 + 31 + 30 + 31 + 1 days to the 1st, 29 more to the 30th.
    ("ch-2021-11-18-petition-stop-face-recognition", "ch-2022-06-zurich-motion-ban", 195, 224),
    # 8 December 2023 to 2 February 2025: a year (366 days with 29 February 2024), 23 + 31 + 2 days.
    ("eu-2023-12-08-ai-act-trilogue-deal", "eu-2025-02-02-ai-act-prohibitions-apply", 422, 422),
]


def lag(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[str, str]:
    assert main(["lag", *arguments]) == 0
    said = capsys.readouterr()
    return said.out, said.err


def pairs(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, str]]:
    out, err = lag(capsys, *arguments, "--format", "csv")
    assert err == ""
    return list(csv.DictReader(io.StringIO(out, newline="")))


def text_of(event_id: str) -> dict[str, Any]:
    yaml = YAML(typ="safe", pure=True)
    for file in EVENTS.glob("*.yaml"):
        if f"id: {event_id}\n" in file.read_text("utf-8"):
            return next(event for event in yaml.load_all(file.read_text("utf-8")) if event["id"] == event_id)
    raise KeyError(event_id)


@pytest.mark.parametrize(("asked", "answer", "low", "high"), BY_HAND)
def test_three_pairs_by_hand(capsys: pytest.CaptureFixture[str], asked: str, answer: str, low: int, high: int) -> None:
    (pair,) = (row for row in pairs(capsys) if (row["asked_id"], row["answer_id"]) == (asked, answer))
    assert (int(pair["days_low"]), int(pair["days_high"])) == (low, high)
    first, second = text_of(asked), text_of(answer)
    assert pair["relation"] in {it["kind"] for it in second["relations"] if it["to"] == asked}
    ends = [second["start"]] if len(second["start"]) == 10 else [f"{second['start']}-01", f"{second['start']}-30"]
    start = date.fromisoformat(first["start"])
    assert [(date.fromisoformat(end) - start).days for end in ends] == sorted({low, high})


def test_the_table_of_the_shipped_events(capsys: pytest.CaptureFixture[str]) -> None:
    out, err = lag(capsys)
    assert [re.split(r"  +", line) for line in out.splitlines()] == [
        ["Step", "Pairs", "Median", "Range"],
        ["Call to corporate move", "5", "723 days", "23 to 751 days"],
        ["Call to bill", "8", "283 days (276 to 291)", "0 to 955 days"],
        ["Call to law", "2", "–", "56 to 395 days"],
        ["Bill to law", "2", "–", "422 to 663 days"],
    ]
    assert "Of 85 calls in this filter 15 have a recorded answer, of 65 bills 12." in err


def test_the_manual_says_the_same_numbers(capsys: pytest.CaptureFixture[str]) -> None:
    chapter = (paths.resources() / "manual" / "09-response-lag.md").read_text("utf-8")
    out, _ = lag(capsys, "--format", "json")
    found = json.loads(out)["coverage"]
    said = re.search(r"Of (\d+) calls in the shipped database (\d+) .*?, of (\d+) bills (\d+)", chapter)
    assert said is not None
    assert [int(n) for n in said.groups()] == [
        found["calls"], found["answered_calls"], found["bills"], found["answered_bills"],
    ]  # fmt: skip


def test_json_holds_table_and_pairs(capsys: pytest.CaptureFixture[str]) -> None:
    out, _ = lag(capsys, "place:US", "--by", "asked", "--format", "json")
    found = json.loads(out)
    assert {line["step"] for line in found["table"]} == {"call_to_move", "call_to_bill", "call_to_law"}
    assert all(line["median"] is None for line in found["table"] if line["pairs"] < 5)
    steps = [line for line in found["table"] if not line["group"]]
    assert sum(line["pairs"] for line in steps) == len(found["pairs"])


def test_follows_adds_and_both_takes_away(capsys: pytest.CaptureFixture[str]) -> None:
    plain = pairs(capsys)
    assert len(pairs(capsys, "--follows")) > len(plain)
    assert len(pairs(capsys, "kind:advocacy")) < len(plain)
    assert pairs(capsys, "kind:advocacy", "--both") == []
    assert "only follows it" in lag(capsys, "--follows")[1]


def test_nothing_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    out, _ = lag(capsys, "kind:context")
    assert out == "This filter holds no call and no bill, so there is nothing that could be answered.\n"
    assert main(["lag", "kind:("]) == 2
