"""What the palette finds, and in which order."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.actions.catalogue import ACTIONS
from frtdesk.actions.palette.entry import Entry
from frtdesk.actions.palette.matching import name_of, points
from frtdesk.actions.palette.palette import SHOWN_RECENT, Palette
from frtdesk.model.names import folded
from frtdesk.state.settings import Settings


def entry(title: str, **more: object) -> Entry:
    return Entry(title.lower(), title, lambda: None, **more)  # type: ignore[arg-type]


def palette(*entries: Entry, settings: Settings | None = None) -> Palette:
    made = Palette([lambda: entries], [], settings or Settings(None))
    made.begin()
    return made


def everything(settings: Settings | None = None) -> Palette:
    made = [Entry(a.id, a.title.rstrip("…"), lambda: None, a.english, a.menu, a.help, a.keys) for a in ACTIONS]
    return palette(*made, settings=settings)


def titles(found: Palette, typed: str) -> list[str]:
    found.type(typed)
    return [row.entry.title for row in found.found]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("export", "Export"), ("exp", "Export"), ("dark", "Dark theme"), ("theme dark", "Dark theme"),
        ("hc", "High contrast theme"), ("expotr", "Export"), ("exprt", "Export"), ("tabel", "Table"),
        ("fulls", "Full screen"), ("copvi", "Copy the view as a line of text"), ("FIT", "Fit all"),
        ("response", "Response lag"), ("keys", "Keys"), ("undo", "Undo"),
    ],
)  # fmt: skip
def test_what_is_meant_comes_first(typed: str, wanted: str) -> None:
    assert titles(everything(), typed)[0] == wanted


def test_a_word_of_the_help_finds_too_but_later() -> None:
    found = titles(everything(), "clipboard")
    assert found[0] == "Import what is on the clipboard"
    assert "Copy citation" in found


def test_the_english_name_is_found_where_another_is_shown() -> None:
    german = palette(entry("Tabelle", english="Table"), entry("Übersicht", english="Overview"))
    assert titles(german, "table") == ["Tabelle"]
    assert titles(german, "ubersicht") == ["Übersicht"]


def test_nonsense_finds_nothing() -> None:
    assert titles(everything(), "xqzvw") == []


def test_what_cannot_be_done_stands_after_what_can() -> None:
    both = palette(entry("Merge events", able=False), entry("Merge"), entry("Merging"))
    assert titles(both, "merg")[-1] == "Merge events"


def test_what_was_used_comes_first_and_is_kept() -> None:
    settings = Settings(None)
    first = everything(settings)
    for name in ("Table", "Export"):
        first.remember(next(row.entry for row in first.found if row.entry.title == name))
    later = everything(settings)
    assert [(row.entry.title, row.recent) for row in later.found[:3]] == [
        ("Export", True), ("Table", True), ("New", False),
    ]  # fmt: skip
    assert sum(row.entry.title == "Table" for row in later.found) == 1


def test_no_more_than_some_were_used_lately() -> None:
    settings = Settings(None)
    first = everything(settings)
    for row in first.found[:20]:
        first.remember(row.entry)
    assert sum(row.recent for row in everything(settings).found) == SHOWN_RECENT


class Later:
    """A large source that answers when the test lets it."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Callable[[tuple[Entry, ...]], None]]] = []

    def ask(self, text: str, then: Callable[[tuple[Entry, ...]], None]) -> None:
        self.asked.append((text, then))

    def stop(self) -> None:
        pass


def test_a_late_answer_to_another_question_is_dropped() -> None:
    later = Later()
    made = Palette([lambda: [entry("Table")]], [later], Settings(None))
    made.begin()
    made.type("ta")
    made.type("tab")
    (_, first), (_, second) = later.asked
    first((entry("An event"),))
    assert [row.entry.title for row in made.found] == ["Table"]
    second((entry("Tabled bill"),))
    assert [row.entry.title for row in made.found] == ["Table", "Tabled bill"]
    made.end()
    second((entry("Tabled bill"),))
    assert made.found == ()


@given(st.text(max_size=30), st.text(max_size=60))
def test_any_text_is_compared_with_any_name(typed: str, name: str) -> None:
    assert points(folded(typed), name_of(folded(name))) >= 0


@given(st.sampled_from(ACTIONS), st.integers(2, 40))
def test_the_beginning_of_a_name_finds_it(action: object, length: int) -> None:
    title = action.title.rstrip("…")  # type: ignore[attr-defined]
    assert title in titles(everything(), title[:length])


def test_a_keystroke_takes_no_time() -> None:
    """Six times as many entries as there are, in less than the 50 ms after which a person notices."""
    many = palette(*(entry(f"{a.title} {n}", help=a.help) for a in ACTIONS for n in range(6)))
    best = min(_timed(many, typed) for typed in ("e", "export v", "vewi", "copy the line"))
    assert best < 0.2, "a machine under load is given four times that"


def _timed(found: Palette, typed: str) -> float:
    begun = time.perf_counter()
    found.type(typed)
    return time.perf_counter() - begun
