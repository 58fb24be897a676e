"""What was typed of an event and not saved comes back as it was typed, however wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from frtdesk.formats.event_drafts import EventDrafts
from frtdesk.model.event import Checked, Event, Party, Place, Quote, Relation, Source

WRONG = Event(
    "e", "", "soon", "", "strange", None, ("ban", "ban"), Place("", "", "Ghent"),
    (Party("", "", ""), Party("", "", "")),
    "two\nlines", "", (Quote("", "", None, None, "then", 3, True),), (Source(None, "", "", "x", ""),),
    (Relation("", "follows"),), ("",), 9, Checked(True, False), "note",
)  # fmt: skip


def test_a_draft_may_be_wrong_in_any_way(tmp_path: Path) -> None:
    drafts = EventDrafts(tmp_path / "drafts")
    drafts.keep("mine.sqlite", "e", WRONG)
    assert drafts.read("mine.sqlite", "e") == WRONG
    assert drafts.read("mine.sqlite", "") is None
    assert drafts.read("other.sqlite", "e") is None
    drafts.drop("mine.sqlite", "e")
    assert drafts.read("mine.sqlite", "e") is None
    drafts.drop("mine.sqlite", "e")


@pytest.mark.parametrize("damaged", ["", "[]", '{"title": 3}', '{"actors": {}}', "{", '{"importance": 1e99}', "\x00"])
def test_a_damaged_draft_is_none(tmp_path: Path, damaged: str) -> None:
    drafts = EventDrafts(tmp_path)
    drafts.keep("mine.sqlite", "e", WRONG)
    (file,) = tmp_path.iterdir()
    file.write_text(damaged)
    assert drafts.read("mine.sqlite", "e") is None
