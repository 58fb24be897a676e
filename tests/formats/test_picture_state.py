"""Looking for a view in files that may be anything."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base.errors import FrtError
from frtdesk.formats.picture_state import LONGEST, PDF_KEY, PNG_SIGNATURE, SVG_NAMESPACE, find_state, read_state

LINE = "frtdesk:view:1?name=a&range=2018-01-01..2019-12-31&end. frtdesk:shown?data=Faces&selected=b&end."


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + b"\0\0\0\0"


def png(*chunks: bytes) -> bytes:
    return PNG_SIGNATURE + b"".join([chunk(b"IHDR", bytes(13)), *chunks, chunk(b"IEND", b"")])


def found(content: bytes) -> str | None:
    return find_state(BytesIO(content))


KEY = b"frtdesk view\0"


@pytest.mark.parametrize(
    "text",
    [
        chunk(b"iTXt", KEY + b"\0\0en\0\0" + LINE.encode()),
        chunk(b"iTXt", KEY + b"\1\0\0\0" + zlib.compress(LINE.encode())),
        chunk(b"tEXt", KEY + LINE.encode()),
        chunk(b"zTXt", KEY + b"\0" + zlib.compress(LINE.encode())),
    ],
    ids=["international", "packed", "plain", "latin packed"],
)
def test_a_png_keeps_its_view_where_another_program_has_written_its_texts_anew(text: bytes) -> None:
    assert found(png(chunk(b"IDAT", b"x" * 5000), text)) == LINE


def test_the_image_of_a_png_is_not_read() -> None:
    """Its length is taken at its word only as far as the file goes."""
    assert found(PNG_SIGNATURE + struct.pack(">I", 0xFFFFFFFF) + b"IDAT") is None
    assert found(png(chunk(b"tEXt", b"Comment\0" + LINE.encode()))) is None
    assert found(png(chunk(b"IEND", b""), chunk(b"tEXt", KEY + LINE.encode()))) is None


def svg(inside: str) -> bytes:
    return f'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">{inside}</svg>'.encode()


@pytest.mark.parametrize(
    "element", [f'<view xmlns="{SVG_NAMESPACE}">', f'<frt:view xmlns:frt="{SVG_NAMESPACE}" id="x">'], ids=["ours", "ns"]
)
def test_an_svg_is_read_as_text(element: str) -> None:
    end = element[1:].partition(" ")[0]
    said = LINE.replace("&", "&amp;")
    assert found(svg(f"<metadata>{element}{said}</{end}></metadata>")) == LINE


def test_entities_of_an_svg_do_not_grow() -> None:
    parts = [(n + 1, f"&a{n};" * 10) for n in range(30)]
    bomb = "".join([f'<!ENTITY a{n} "{inside}">' for n, inside in parts])
    content = f'<!DOCTYPE svg [<!ENTITY a0 "ha">{bomb}]>'.encode() + svg(
        f'<metadata><view xmlns="{SVG_NAMESPACE}">&a30;</view></metadata>'
    )
    assert found(content) == "&a30;"


def pdf(inside: bytes) -> bytes:
    return b"%PDF-1.4\n" + inside + b"\n%%EOF"


@pytest.mark.parametrize(
    "text",
    [
        b"(" + LINE.encode() + b")",
        b"(" + b"".join(b"\\%03o" % letter for letter in LINE.encode()) + b")",
        b"<" + LINE.encode().hex().encode() + b">",
        b"<" + ("\ufeff" + LINE).encode("utf-16-be").hex().encode() + b">",
    ],
    ids=["plain", "octal", "hex", "utf-16"],
)
def test_a_pdf_keeps_its_view_however_its_strings_are_written(text: bytes) -> None:
    entry = PDF_KEY.encode() + b" " + text
    assert found(pdf(b"1 0 obj\n<< /Title (x) " + entry + b" >>\nendobj")) == LINE
    packed = zlib.compress(b"1 0 << " + entry + b" >>")
    head = b"<< /Type /ObjStm /N 1 /First 4 /Length %d /Filter /FlateDecode >>\nstream\n" % len(packed)
    assert found(pdf(b"5 0 obj\n" + head + packed + b"\nendstream")) == LINE


def test_what_unpacks_to_gigabytes_is_not_unpacked() -> None:
    packer = zlib.compressobj()
    bomb = b"".join(packer.compress(bytes(1 << 20)) for _ in range(300)) + packer.flush()
    begun = perf_counter()
    text = found(png(chunk(b"zTXt", KEY + b"\0" + bomb)))
    assert text is not None
    assert len(text) == LONGEST
    assert found(pdf(b"<< /Type /ObjStm >>\nstream\n" + bomb)) is None
    assert perf_counter() - begun < 5


def test_brackets_without_end_take_no_time() -> None:
    begun = perf_counter()
    assert found(pdf((PDF_KEY.encode() + b" (") * 2_000)) is None
    assert found(pdf(b"/ObjStm" * 100_000)) is None
    assert found(svg(f'<view xmlns="{SVG_NAMESPACE}" ' * 10_000)) is None
    assert perf_counter() - begun < 10


@pytest.mark.parametrize("content", [b"", b"\0", b"%PDF-", PNG_SIGNATURE, b"<svg", b"GIF89a"])
@pytest.mark.parametrize("suffix", ["png", "svg", "pdf"])
def test_what_is_none_of_ours_is_a_sentence(content: bytes, suffix: str, tmp_path: Path) -> None:
    file = tmp_path / f"holiday.{suffix}"
    file.write_bytes(content)
    with pytest.raises(FrtError, match=f"holiday.{suffix} does not say which view it shows"):
        read_state(file)


def test_a_folder_or_nothing_is_a_sentence(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone.png", Path("a\0b.png")):
        with pytest.raises(FrtError, match="cannot be read"):
            read_state(path)


starts = st.sampled_from([b"", PNG_SIGNATURE, png()[:-12], b"%PDF-1.4\n" + PDF_KEY.encode() + b" (", b"<svg>"])
parts = st.sampled_from([KEY, PDF_KEY.encode() + b"<", b"/ObjStm>>stream\n", SVG_NAMESPACE.encode(), b"iTXt", b"\\0"])


@given(starts, st.lists(st.one_of(st.binary(max_size=60), parts), max_size=12))
def test_any_bytes_hold_a_bounded_text_or_none(start: bytes, rest: list[bytes]) -> None:
    text = found(start + b"".join(rest))
    assert text is None or 0 < len(text) <= LONGEST
