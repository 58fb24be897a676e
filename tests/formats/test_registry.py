"""Formats by the names of files."""

from __future__ import annotations

from pathlib import Path

import pytest

from frtdesk.base.errors import FrtError
from frtdesk.formats.registry import Format, Registry
from frtdesk.formats.replace_file import replace_file

TEXT = Format("text", ("txt", "text"), "Text", lambda order: [b"text"])
OTHER = Format("other", ("txt",), "Other text", lambda order: [b"other"])


def test_a_suffix_names_the_format_that_came_first() -> None:
    registry = Registry([TEXT, OTHER])
    assert registry.of_file(Path("a.b.TXT")) is TEXT
    assert registry.of_file(Path("x.text")) is TEXT
    assert list(registry) == [TEXT, OTHER]
    assert registry.suffixes == ("txt", "text")


def test_a_name_picks_among_those_of_a_suffix() -> None:
    registry = Registry([TEXT, OTHER])
    assert registry.of_file(Path("a.txt"), "other") is OTHER
    assert registry.of_file(Path("plain"), "other") is OTHER
    with pytest.raises(FrtError, match=r"other is not written as \.text") as caught:
        registry.of_file(Path("a.text"), "other")
    assert ".txt" in caught.value.hint
    with pytest.raises(FrtError, match="no format nonsense") as caught:
        registry.of_file(Path("a.txt"), "nonsense")
    assert "text, other" in caught.value.hint


@pytest.mark.parametrize("name", ["x.gif", "x", ".txt", "x."])
def test_any_other_name_is_told_what_there_is(name: str) -> None:
    with pytest.raises(FrtError, match=r"\.txt, \.text"):
        Registry([TEXT]).of_file(Path(name))


def test_a_name_is_taken_once() -> None:
    with pytest.raises(ValueError, match="text"):
        Registry([TEXT, TEXT])


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path) -> None:
    file = tmp_path / "x.txt"
    file.write_bytes(b"old")
    file.chmod(0o640)

    def broken():
        yield b"half"
        raise FrtError("It cannot be made.")

    with pytest.raises(FrtError, match="cannot be made"):
        replace_file(file, broken())
    assert file.read_bytes() == b"old"
    assert replace_file(file, [b"new", b"er"]) == 5
    assert file.read_bytes() == b"newer"
    assert file.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [file]


def test_what_a_link_points_to_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_bytes(b"old")
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    replace_file(tmp_path / "link.txt", [b"new"])
    assert (tmp_path / "real.txt").read_bytes() == b"new"
    assert (tmp_path / "link.txt").is_symlink()


def test_a_full_disk_is_a_sentence(tmp_path: Path) -> None:
    def full():
        yield b"x"
        raise OSError(28, "No space left on device")

    with pytest.raises(FrtError, match="no room left"):
        replace_file(tmp_path / "x.txt", full())
    assert list(tmp_path.iterdir()) == []


def test_two_formats_may_share_a_name_but_no_suffix() -> None:
    lines = Format("text", ("lines",), "Lines", lambda order: [b"lines"])
    registry = Registry([TEXT, OTHER, lines])
    assert registry.names == ("text", "other")
    assert list(registry) == [TEXT, lines, OTHER]
    assert registry.of_file(Path("a.lines"), "text") is lines
    assert registry.of_file(Path("a.txt"), "text") is TEXT
    assert registry.of_file(Path("plain"), "text") is TEXT
    with pytest.raises(FrtError, match="not written as") as caught:
        registry.of_file(Path("a.png"), "text")
    assert ".txt, .text, .lines" in caught.value.hint
