"""Inputs that nobody meant: what is sound, changed at random, and now and then something that means something."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable, Sequence

LONGEST = 60_000
"""Bytes of an input: a hang shows in a small one."""

TOKENS = (
    b"\0", b"\xff", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xef\xbb\xbf", b"\xff\xfe", b"\r", b"\n", b'"', b"'", b"\\",
    b"\\ud800", b"\\u0000", b"{", b"}", b"[", b"]", b"(", b")", b"<", b">", b"&", b"&#0;", b"&amp;amp;", b"]]>", b"%",
    b"-", b"/", b"..", b"~", b"?", b"^", b"X", b"0", b"9" * 30, b"-1", b"1e999", b"NaN", b"Infinity", b"true", b"null",
    b"0000", b"-9999-12-31", b"2019-02-29", b"2019-W01", b"Y-999999999", b"2019-05/..", b"[2019,2020..]", b"2019-21",
    "\u202e".encode(), "ß".encode(), "İ".encode(), "\u2028".encode(), "𝟙".encode(), "１".encode(), b"=1+1",
    b"<script>alert(1)</script>", b"<img src=file:///etc/passwd>", b"file:///etc/passwd", b"http://127.0.0.1:1/",
    b"javascript:alert(1)", b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>&b;',
    b'<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>&c;&c;&c;', b"((((((((((((((((((((",
    b"[[[[[[[[[[[[[[[[[[[[", b"NOT " * 20, b"a OR " * 20, b"(" * 400, b"[" * 2_000, b'{"a":' * 1_000,
)  # fmt: skip

Change = Callable[[bytearray, random.Random, Sequence[bytes]], None]


def mutated(seeds: Sequence[bytes], chance: random.Random) -> bytes:
    """One of the seeds after one to eight changes."""
    data = bytearray(chance.choice(seeds)[:LONGEST])
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        chance.choice(_CHANGES)(data, chance, seeds)
    return bytes(data[:LONGEST])


def flipped(data: bytes, chance: random.Random) -> bytes:
    """A file with a few bytes changed, a page moved over another, or its end cut off; its signature stays."""
    found = bytearray(data)
    for _ in range(chance.choice((1, 2, 4, 16, 64))):
        found[_place(found, chance)] = chance.choice((0, 1, 0x7F, 0x80, 0xFF, chance.randrange(256)))
    if chance.random() < 0.2:
        page = 4_096
        a, b = (chance.randrange(len(found) // page) * page for _ in range(2))
        found[a : a + page] = found[b : b + page]
    if chance.random() < 0.1:
        del found[chance.randrange(100, len(found)) :]
    return data[:16] + bytes(found[16:])


def repacked(data: bytes, chance: random.Random) -> bytes:
    """An archive with one member changed, so that its sums still agree."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice([*members])
    if chance.random() < 0.05:
        del members[name]
    else:
        members[name] = mutated([members[name], *members.values()][:2], chance)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for each, content in members.items():
            archive.writestr(each, content)
    return packed.getvalue()


def _place(data: bytearray, chance: random.Random) -> int:
    """Heads of files and pages decide more than what is in them."""
    kind = chance.random()
    if kind < 0.2:
        return chance.randrange(16, min(100, len(data)))
    if kind < 0.5:
        return min(chance.randrange(len(data) // 4_096 + 1) * 4_096 + chance.randrange(64), len(data) - 1)
    return chance.randrange(len(data))


def _flip(data: bytearray, chance: random.Random, _seeds: Sequence[bytes]) -> None:
    for _ in range(chance.randint(1, 4)):
        if data:
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def _put(data: bytearray, chance: random.Random, _seeds: Sequence[bytes]) -> None:
    at = chance.randint(0, len(data))
    data[at:at] = chance.choice(TOKENS)


def _replace(data: bytearray, chance: random.Random, _seeds: Sequence[bytes]) -> None:
    at = chance.randint(0, len(data))
    data[at : at + chance.randint(1, 12)] = chance.choice(TOKENS)


def _drop(data: bytearray, chance: random.Random, _seeds: Sequence[bytes]) -> None:
    at = chance.randint(0, len(data))
    del data[at : at + chance.choice((1, 2, 10, 100, LONGEST))]


def _repeat(data: bytearray, chance: random.Random, _seeds: Sequence[bytes]) -> None:
    at = chance.randint(0, len(data))
    data[at:at] = data[at : at + chance.choice((1, 4, 40, 400))] * chance.choice((1, 2, 30))


def _splice(data: bytearray, chance: random.Random, seeds: Sequence[bytes]) -> None:
    other = chance.choice(seeds)
    at, start = chance.randint(0, len(data)), chance.randint(0, len(other))
    data[at:] = other[start:]


def _swap(data: bytearray, chance: random.Random, _seeds: Sequence[bytes]) -> None:
    if data:
        a, b = chance.randrange(len(data)), chance.randrange(len(data))
        data[a], data[b] = data[b], data[a]


def _numbers(data: bytearray, chance: random.Random, _seeds: Sequence[bytes]) -> None:
    digits = [at for at, byte in enumerate(data[:4_000]) if 0x30 <= byte <= 0x39]
    if digits:
        data[chance.choice(digits)] = chance.choice(b"0123456789X-.")


_CHANGES: tuple[Change, ...] = (_flip, _put, _replace, _drop, _repeat, _splice, _swap, _numbers)
