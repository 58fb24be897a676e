"""The view that a picture of ours carries along, found again in its file.

A file may come from anywhere and be anything: nothing is painted, parsed as XML or executed, at most a bounded part of
it is read, and what was packed is unpacked up to a bound.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import BinaryIO

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate

PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
PNG_KEY = "frtdesk view"
"""The keyword of the text in a PNG."""
PDF_KEY = "/FrtdeskView"
"""The entry in the information dictionary of a PDF."""
SVG_NAMESPACE = "urn:frtdesk:view"

SUFFIXES = (".png", ".svg", ".pdf")

LONGEST = 400_000
"""Bytes of a view that are read, unpacked: as many as a shared line may have."""
MOST_READ = 64_000_000
"""Bytes of an SVG or PDF in which a view is looked for."""
MOST_CHUNKS = 100_000
MOST_STREAMS = 200


def is_picture_file(target: str) -> bool:
    """Whether a path is called like a picture that may carry a view."""
    return "://" not in target and target.casefold().endswith(SUFFIXES)


def read_state(path: Path) -> str:
    """What the picture in a file says of its view: the text that its writer was given. Raises FrtError."""
    try:
        with path.open("rb") as file:
            found = find_state(file)
    except (OSError, ValueError) as error:
        raise FrtError(
            translate("views", "{path} cannot be read ({why}).").format(
                path=str(path)[:200], why=getattr(error, "strerror", None) or str(error)[:100]
            ),
            translate("views", "Choose a picture that frtdesk exported."),
        ) from error
    if found is None:
        raise FrtError(
            translate("views", "{name} does not say which view it shows.").format(name=path.name[:100]),
            translate("views", "A PNG, SVG or PDF from frtdesk says so, unless another program has changed it."),
        )
    return found


def find_state(file: BinaryIO) -> str | None:
    """The same in an open file; None where it says nothing, whatever it is. Raises OSError."""
    head = file.read(1024)
    if head.startswith(PNG_SIGNATURE):
        return _in_png(file)
    rest = head + file.read(MOST_READ - len(head))
    return _in_pdf(rest) if b"%PDF-" in head else _in_svg(rest)


# ---------------------------------------------------------------------- PNG


def _in_png(file: BinaryIO) -> str | None:
    """Texts are looked for chunk by chunk; the image itself is passed over."""
    size = file.seek(0, 2)
    at = len(PNG_SIGNATURE)
    for _ in range(MOST_CHUNKS):
        file.seek(at)
        head = file.read(8)
        length, kind = int.from_bytes(head[:4], "big"), head[4:]
        if len(head) < 8 or at + 12 + length > size or kind == b"IEND":
            return None
        if kind in (b"iTXt", b"tEXt", b"zTXt") and length <= LONGEST + 1_000:
            found = _text_of(kind, file.read(length))
            if found is not None:
                return found
        at += 12 + length
    return None


def _text_of(kind: bytes, data: bytes) -> str | None:
    """The text of a chunk if it is a view; other programs keep texts in chunks of another kind."""
    key, nul, rest = data.partition(b"\0")
    if key.decode("latin-1") != PNG_KEY or not nul:
        return None
    packed = kind == b"zTXt"
    if kind == b"iTXt":
        flags, _, rest = rest[:2], rest[:2], rest[2:]
        packed = flags[:1] == b"\1"
        _, _, rest = rest.partition(b"\0")
        _, _, rest = rest.partition(b"\0")
    elif packed:
        rest = rest[1:]
    return _decoded(_unpacked(rest) if packed else rest)


# ---------------------------------------------------------------------- SVG

_SVG_ROOT = re.compile(rb"<svg[\s>]")
_SVG_VIEW = re.compile(rb"<(?:\w{1,40}:)?view\s[^<>]{0,400}>([^<]{1,%d})<" % LONGEST)


def _in_svg(content: bytes) -> str | None:
    """Read as text: entities of its own would not be known, so none can grow."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        content = content.decode("utf-16", "replace").encode("utf-8", "replace")
    if _SVG_ROOT.search(content[:100_000]) is None:
        return None
    at = content.find(SVG_NAMESPACE.encode())
    if at < 0:
        return None
    found = _SVG_VIEW.search(content, max(at - 500, 0), at + LONGEST + 1_000)
    return None if found is None else _decoded(unescape(found[1].decode("utf-8", "replace")).encode("utf-8", "replace"))


# ---------------------------------------------------------------------- PDF

_STREAM = re.compile(rb"/ObjStm\b[^>]{0,300}>>\s{0,4}stream\r?\n")
_KEY = re.compile(re.escape(PDF_KEY.encode()) + rb"\s{0,9}([(<])")
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|[\s\S])")
_LETTERS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def _in_pdf(content: bytes) -> str | None:
    """The entry's text, last version first, also where a program packed the objects; without following any reference.

    A reader that follows them could be led in circles.
    """
    for part in (content, *_object_streams(content)):
        for key in reversed(list(_KEY.finditer(part))):
            body = part[key.end() : key.end() + 4 * LONGEST]
            found = _literal(body) if key[1] == b"(" else _hexadecimal(body)
            if found:
                return _decoded(found)
    return None


def _object_streams(content: bytes) -> Iterator[bytes]:
    for number, head in enumerate(_STREAM.finditer(content)):
        if number >= MOST_STREAMS:
            return
        yield _unpacked(content[head.end() : head.end() + LONGEST])


def _literal(body: bytes) -> bytes:
    """A string up to its closing bracket; brackets inside are escaped or in pairs."""
    depth, at = 1, 0
    for found in re.finditer(rb"\\[\s\S]|[()]", body):
        depth += {b"(": 1, b")": -1}.get(found[0], 0)
        if not depth:
            at = found.start()
            break
    return _ESCAPE.sub(_unescaped, body[:at])


def _unescaped(found: re.Match[bytes]) -> bytes:
    said = found[1]
    if said.isdigit():
        return bytes([int(said, 8) & 0xFF]) if said[:1] < b"8" else said
    return b"" if said in (b"\n", b"\r", b"\r\n") else _LETTERS.get(said, said)


def _hexadecimal(body: bytes) -> bytes:
    digits = re.sub(rb"\s+", b"", body.partition(b">")[0])
    if re.fullmatch(rb"[0-9A-Fa-f]*", digits) is None:
        return b""
    return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))


# ---------------------------------------------------------------------- both


def _unpacked(data: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(data, LONGEST)
    except zlib.error:
        return b""


def _decoded(data: bytes) -> str | None:
    coding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
    text = data[: 4 * LONGEST].decode(coding, "replace").strip()
    return text if text and len(text) <= LONGEST else None
