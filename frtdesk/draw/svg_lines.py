"""Texts of an SVG that stand in one line, one behind the other, as one text.

In a program that reads neither the typeface inside nor how wide a text is (librsvg 2.54), a bold title is wider than
its room. What follows it moves on then, instead of being written over.
"""

from __future__ import annotations

import re

_PAINTED = re.compile(
    r'<g [^>]*?transform="(?P<place>[^"]*)"\s*>\s*<text (?P<head>[^>]*)>(?P<inside>[^<]*)</text>\s*</g>\s*'
)
_VALUE = re.compile(r' (x|y|font-size|font-weight|textLength)="([^"]*)"')
_OWN = re.compile(r'(fill|font-weight|textLength|lengthAdjust)="[^"]*"')
_NUMBER = re.compile(r"\d+\.?")

APART = 1.2
"""Ems between two texts up to which one follows the other."""


def joined_lines(svg: str) -> str:
    """The drawing with a text of another weight, or one behind a number, in the text that it follows."""
    done: list[str] = []
    kept, line = 0, _Line()
    for found in _PAINTED.finditer(svg):
        if line.parts and found.start() == line.end and line.takes(found):
            line.add(found)
            continue
        done += [line.written(), svg[max(kept, line.end) : found.start()]]
        kept, line = found.end(), _Line()
        line.add(found)
    return "".join([*done, line.written(), svg[max(kept, line.end) :]])


class _Line:
    """Texts that follow each other. `end`: where the last of them ends in the file."""

    def __init__(self) -> None:
        self.parts: list[tuple[re.Match[str], float]] = []
        self.end = 0
        self._right = 0.0
        self._values: dict[str, str] = {}

    def add(self, found: re.Match[str]) -> None:
        """Take a text in behind the others."""
        values = _values(found)
        left = float(values["x"])
        self.parts.append((found, left - self._right if self.parts else 0.0))
        self._right = left + float(values.get("textLength", 0))
        self._values, self.end = values, found.end()

    def takes(self, found: re.Match[str]) -> bool:
        """Whether a text follows the last one in its line."""
        values, last = _values(found), self.parts[-1][0]
        gap = float(values["x"]) - self._right
        return (
            "textLength" in values
            and "textLength" in self._values
            and found["place"] == last["place"]
            and values["y"] == self._values["y"]
            and values["font-size"] == self._values["font-size"]
            and -0.1 <= gap <= APART * float(values["font-size"])
            and (values["font-weight"] != self._values["font-weight"] or bool(_NUMBER.fullmatch(last["inside"])))
        )

    def written(self) -> str:
        """The texts as they stand in the file: one alone as it was."""
        if not self.parts:
            return ""
        first = self.parts[0][0]
        if len(self.parts) == 1:
            return first[0]
        spans = "".join(
            f"<tspan{f' dx={chr(34)}{gap:.2f}{chr(34)}' if gap > 0.005 else ''} {_own(part)}>{part['inside']}</tspan>"
            for part, gap in self.parts
        )
        head = _OWN.sub("", first["head"])
        group = first[0][: first.start("head") - first.start() - len("<text ")]
        return f"{group}<text {' '.join(head.split())}>{spans}</text>\n</g>\n\n"


def _values(found: re.Match[str]) -> dict[str, str]:
    return dict(_VALUE.findall(" " + found["head"]))


def _own(found: re.Match[str]) -> str:
    """What one text of a line has for itself."""
    return " ".join(match[0] for match in _OWN.finditer(found["head"]))
