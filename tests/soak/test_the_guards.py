"""What watches for loss and harm sees both where they are."""

from __future__ import annotations

import random
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from frtdesk.model.change import ChangeSet, update
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.write import apply
from tests.soak.acts import make_seed
from tests.soak.harmless import SIGN, harm_in, markup_shown
from tests.soak.random_writing import Writing, law_of_the_log


@pytest.fixture
def written(tmp_path: Path) -> Iterator[tuple[Database, list[int]]]:
    """A database and the revisions of random edits in it."""
    make_seed(tmp_path)
    database = open_database(tmp_path / "seed", writable=True)
    writing = Writing(database, random.Random(7), "her")
    done = [revision for revision in (writing.act() for _ in range(40)) if revision is not None]
    yield database, done
    database.close()


def spoil(database: Database, sql: str) -> None:
    assert database.path is not None
    with closing(sqlite3.connect(database.path)) as connection, connection:
        assert connection.execute(sql).rowcount > 0


def test_the_law_holds_where_nothing_was_lost(written: tuple[Database, list[int]]) -> None:
    law_of_the_log(*written)


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("UPDATE event SET summary = 'another', title = 'x', note = 'y', why_it_matters = 'z'", "is there after"),
        ("DELETE FROM revision WHERE key = (SELECT max(key) FROM revision)", "acknowledged edits are gone"),
    ],
)
def test_the_law_sees_what_was_lost(written: tuple[Database, list[int]], sql: str, words: str) -> None:
    spoil(written[0], sql)
    with pytest.raises(AssertionError, match=words):
        law_of_the_log(*written)


def test_the_law_sees_an_update_that_another_wrote_over(written: tuple[Database, list[int]]) -> None:
    database, done = written
    with database.reading() as reader:
        key, was = reader.all("SELECT key, title FROM event ORDER BY key")[0]
    for before, after in ((was, "mine"), ("mine", "theirs")):
        done.append(
            apply(database, ChangeSet("x", (update("event", {"key": key}, {"title": before}, {"title": after}),)))
        )
    law_of_the_log(database, done)
    first = f"(SELECT before FROM change WHERE revision_key = {done[-2]})"
    spoil(database, f"UPDATE change SET before = {first} WHERE revision_key = {done[-1]}")
    with pytest.raises(AssertionError, match="an update was lost"):
        law_of_the_log(database, done)


@pytest.mark.parametrize(
    ("name", "content", "harmful"),
    [
        ("a.html", "<p>&lt;img src='x'&gt;<a href='https://a.org'>a</a><img src='data:image/png;base64,AA'>", False),
        ("a.html", "<img src='file:///etc/passwd'>", True),
        ("a.html", "<a href='javascript:alert(1)'>a</a>", True),
        ("a.html", "<p onclick='x()'>", True),
        ("a.html", "<iframe></iframe>", True),
        ("a.svg", "<svg><a href='https://a.org'/><text>&lt;script/></text></svg>", False),
        ("a.svg", "<svg><image href='bait.png'/></svg>", True),
        ("a.svg", "<svg><script/></svg>", True),
    ],
)
def test_what_a_file_would_load_is_seen(tmp_path: Path, name: str, content: str, harmful: bool) -> None:
    file = tmp_path / name
    file.write_text(content)
    assert bool(harm_in(file)) is harmful


@pytest.mark.parametrize(
    ("part", "content", "harmful"),
    [
        ("x.rels", "<R><r Target='file:///x' TargetMode='External'/></R>", True),
        ("x.rels", "<R><r Target='https://a.org' TargetMode='External'/><r Target='../a.xml'/></R>", False),
        ("xl/worksheets/s.xml", "<c><f>1+1</f></c>", True),
    ],
)
def test_what_an_office_file_would_follow_is_seen(tmp_path: Path, part: str, content: str, harmful: bool) -> None:
    file = tmp_path / "a.xlsx"
    with zipfile.ZipFile(file, "w") as package:
        package.writestr(part, content)
    assert bool(harm_in(file)) is harmful


def test_a_label_that_takes_text_for_markup_is_seen(qtbot: QtBot) -> None:
    label = QLabel(f"{SIGN}'x'>")
    qtbot.addWidget(label)
    assert markup_shown() == ["QLabel ''"]
    label.setTextFormat(Qt.TextFormat.PlainText)
    assert markup_shown() == []
    label.setToolTip(label.text())
    assert markup_shown() == ["tooltip of QLabel"]
