"""What was typed of an event and not saved comes back as it was typed, however wrong."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
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


Window = Callable[[], EventDrafts]


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    made: list[EventDrafts] = []

    def one() -> EventDrafts:
        made.append(EventDrafts(tmp_path / "drafts"))
        return made[-1]

    yield one
    for drafts in made:
        drafts.release()


def test_a_draft_may_be_wrong_in_any_way(window: Window) -> None:
    drafts = window()
    drafts.keep("mine.sqlite", "e", WRONG)
    assert drafts.take("mine.sqlite", "e") == WRONG
    assert drafts.take("mine.sqlite", "") is None
    assert drafts.take("other.sqlite", "e") is None
    drafts.drop("mine.sqlite", "e")
    assert drafts.take("mine.sqlite", "e") is None
    drafts.drop("mine.sqlite", "e")


@pytest.mark.parametrize("damaged", ["", "[]", '{"title": 3}', '{"actors": {}}', "{", '{"importance": 1e99}', "\x00"])
def test_a_damaged_draft_is_none(tmp_path: Path, window: Window, damaged: str) -> None:
    drafts = window()
    drafts.keep("mine.sqlite", "e", WRONG)
    (file,) = (tmp_path / "drafts").glob("*.json")
    file.write_text(damaged)
    assert drafts.take("mine.sqlite", "e") is None


@pytest.mark.parametrize("event_id", ["", "e"])
def test_each_window_keeps_its_own_and_takes_only_what_is_left(window: Window, event_id: str) -> None:
    one, other = window(), window()
    mine, theirs = replace(WRONG, id=event_id, title="Mine"), replace(WRONG, id=event_id, title="Theirs")
    one.keep("mine.sqlite", event_id, mine)
    assert other.take("mine.sqlite", event_id) is None
    other.keep("mine.sqlite", event_id, theirs)
    other.drop("mine.sqlite", event_id)
    assert one.take("mine.sqlite", event_id) == mine
    one.release()
    assert other.take("mine.sqlite", event_id) == mine
    assert window().take("mine.sqlite", event_id) is None


def test_several_that_are_left_come_one_after_the_other(window: Window) -> None:
    left = {f"Typed in window {number}" for number in range(3)}
    for title in left:
        drafts = window()
        drafts.keep("mine.sqlite", "", replace(WRONG, id="", title=title))
        drafts.release()
    found: set[str] = set()
    for _ in left:
        drafts = window()
        taken = drafts.take("mine.sqlite", "")
        assert taken is not None
        found.add(taken.title)  # and the next window is asked while this one is still typed in
    assert found == left
    assert window().take("mine.sqlite", "") is None


def test_a_draft_of_an_earlier_version_is_taken(tmp_path: Path, window: Window) -> None:
    drafts = window()
    drafts.keep("mine.sqlite", "e", WRONG)
    (file,) = (tmp_path / "drafts").glob("*.json")
    file.rename(file.with_name(f"{file.name.partition('.')[0]}.json"))
    assert window().take("mine.sqlite", "e") == WRONG


TYPING = """
import sys
from pathlib import Path
from frtdesk.formats.event_drafts import EventDrafts
from frtdesk.model.event import Event
drafts = EventDrafts(Path(sys.argv[1]))
drafts.keep("mine.sqlite", "", Event("", "Typed over there"))
print("kept", flush=True)
sys.stdin.read()
"""


def test_what_another_program_types_is_offered_once_it_is_killed(tmp_path: Path, window: Window) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", TYPING, str(tmp_path / "drafts")],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as other:  # fmt: skip
        assert other.stdout is not None
        assert other.stdout.readline() == "kept\n"
        drafts = window()
        assert drafts.take("mine.sqlite", "") is None
        drafts.keep("mine.sqlite", "", replace(WRONG, id="", title="Typed here"))
        drafts.drop("mine.sqlite", "")
        other.send_signal(signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
        other.wait(20)
    found = drafts.take("mine.sqlite", "")
    assert found is not None
    assert found.title == "Typed over there"
