"""A search finds and ranks what a look at every word of every event finds and ranks, on random databases too."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from frtdesk.base.paths import shipped_database
from frtdesk.base.progress import run
from frtdesk.model.event import Event, Party, Quote, Source
from frtdesk.model.search_found import SEVERAL, SOURCE, SUMMARY, TITLE, WHO
from frtdesk.model.search_words import search_words
from frtdesk.model.source_text import Actor, SourceMeta, SourceText
from frtdesk.store.build import build
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.search_fields import stored
from frtdesk.store.search_hits import find_hits, read_hit_texts
from tests.desk_stand_ins import rank_of

WORD = st.sampled_from(["face", "faces", "law", "law.", "Ban", "bán", "straße", "2020", "NEAR", "OR", "x", "ß", "法律"])
TEXT = st.lists(WORD, max_size=4).map(" ".join)
EVENTS = st.lists(
    st.builds(
        lambda title, summary, quote, source, actor: Event(
            "", title, start="2020", summary=summary,
            quotes=(Quote(quote, "Ann Law", None, None, None, 0, False),) if quote else (),
            sources=(Source("https://x.org/a", "The Face", source, None, "news"),),
            actors=(Party(actor, "company", "decides"),) if actor.strip() else (),
        ),
        TEXT, TEXT, TEXT, TEXT, TEXT,
    ),
    min_size=1, max_size=6,
)  # fmt: skip
ASKED = st.lists(WORD, min_size=1, max_size=3).map(" ".join) | st.text(max_size=30)


def ranked(database: Database, text: str, *, titles_only: bool = False) -> dict[int, int]:
    found = run(find_hits(database, search_words(text), titles_only=titles_only))
    assert found.keys.tolist() == sorted(set(found.keys.tolist()))
    return dict(zip(found.keys.tolist(), found.rank.tolist(), strict=True))


def by_hand(database: Database, text: str) -> dict[int, int]:
    """The same, word by word over what is stored of each event."""
    with database.reading() as reader:
        keys = [row[0] for row in reader.all("SELECT key FROM event WHERE deleted_at IS NULL")]
        fields = stored(reader, keys)
    ranks = {key: rank_of(Event("", ""), search_words(text), fields[key]) for key in keys}
    return {key: rank for key, rank in ranks.items() if rank is not None}


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=25)
@given(EVENTS, st.lists(ASKED, min_size=3, max_size=8))
def test_random_databases(events: list[Event], questions: list[str]) -> None:
    named = tuple(replace(event, id=f"e{number}", title=event.title or "-") for number, event in enumerate(events))
    actors = {party.name: Actor(party.name, party.kind) for event in named for party in event.actors}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "random.sqlite"
        run(build(SourceText(named, tuple(actors.values()), (), SourceMeta("Random")), path))
        database = open_database(path)
        for text in questions:
            expected = by_hand(database, text)
            assert ranked(database, text) == expected
            titles = {key: rank for key, rank in expected.items() if rank == TITLE}
            assert ranked(database, text, titles_only=True) == titles
        database.close()


@given(st.text(max_size=80))
def test_any_text_may_be_searched(text: str) -> None:
    database = open_database(shipped_database())
    found = ranked(database, text)
    assert found == by_hand(database, text) if found else True
    read_hit_texts(database, list(found)[:5], search_words(text))


@pytest.mark.parametrize(
    "text",
    ["police", "polic", "face rec", "microsoft smith", "NEAR(human rights)", '"', "a OR b", "fbi", "2020 ", "san "],
)
def test_the_shipped_events(shipped: Database, text: str) -> None:
    assert ranked(shipped, text) == by_hand(shipped, text)


def test_ranks_say_where_the_words_are(shipped: Database) -> None:
    found = ranked(shipped, "microsoft")
    assert {TITLE, SUMMARY} <= set(found.values())
    assert set(ranked(shipped, "verge").values()) & {SUMMARY, SOURCE, WHO, SEVERAL}
    assert TITLE not in ranked(shipped, "verge").values()


def test_blocks_of_keys_are_put_together(shipped: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = ranked(shipped, "police")
    monkeypatch.setattr("frtdesk.store.search_hits.BLOCK", 7)
    assert ranked(shipped, "police") == whole
    assert len(whole) > 70


def test_texts_of_hits_name_a_place_where_all_the_words_are(shipped: Database) -> None:
    words = search_words("microsoft pol")
    found = run(find_hits(shipped, words))
    texts = read_hit_texts(shipped, found.keys.tolist(), words)
    places = {0: "title", 1: "quote", 2: "summary", 3: "who", 5: "source"}
    assert set(texts) == set(found.keys.tolist())
    for key, rank in zip(found.keys.tolist(), found.rank.tolist(), strict=True):
        assert rank == SEVERAL or texts[key].places[0] == places[rank]
        assert texts[key].title.marks or texts[key].passages


def test_an_event_in_the_bin_is_not_found(writable_copy: Database) -> None:
    before = ranked(writable_copy, "rekognition")
    with writable_copy.reading() as reader:
        assert np.isin(
            list(before), [row[0] for row in reader.all("SELECT key FROM event WHERE deleted_at IS NULL")]
        ).all()
