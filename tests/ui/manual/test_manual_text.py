"""The text of the manual is true of the program: what it names exists, and what exists is named."""

from __future__ import annotations

import re

from frtdesk.actions.catalogue import ACTIONS
from frtdesk.base import paths
from frtdesk.model.fields import FIELDS
from frtdesk.model.query import parse

FOLDER = paths.resources() / "manual"
TEXTS = {file.name: file.read_text("utf-8") for file in sorted(FOLDER.glob("*.md"))}


def test_each_chapter_has_a_number_of_its_own() -> None:
    assert all(re.fullmatch(r"\d\d-[a-z-]+\.md", name) for name in TEXTS)
    assert len({name[:2] for name in TEXTS}) == len(TEXTS)


def test_every_link_of_the_manual_leads_somewhere() -> None:
    for name, text in TEXTS.items():
        for target in re.findall(r"\]\(([^)]+)\)", text):
            assert target.startswith("https://") or target in TEXTS, f"{name}: {target}"


def test_every_field_of_the_filter_stands_in_the_manual() -> None:
    described = re.findall(r"^\| ((?:`\w+`(?:, )?)+) \|", TEXTS["05-filter.md"], re.M)
    named = {name for cell in described for name in re.findall(r"`(\w+)`", cell)}
    assert set(FIELDS) | {"on"} <= named


def test_every_example_of_a_filter_can_be_read() -> None:
    examples = re.findall(r"^- `([^`]+)` –", TEXTS["05-filter.md"], re.M)
    examples += re.findall(r"^(actor:.+)$", TEXTS["05-filter.md"], re.M)
    examples += re.findall(r"--filter \"([^.\"][^\"]+)\"", TEXTS["12-pictures.md"])
    cells = re.findall(r"^\| (`.+?) \|", TEXTS["05-filter.md"].split("## Fields")[0], re.M)
    examples += [part for cell in cells for part in re.findall(r"`([^`]+)`", cell)]
    assert len(examples) > 20
    for example in examples:
        parse(example)


def test_every_action_stands_among_the_keys() -> None:
    text = TEXTS["20-keys.md"]
    for action in ACTIONS:
        assert action.title.rstrip("…") in text, action.id
        for key in action.keys:
            assert key in text, action.id
