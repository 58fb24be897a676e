"""A JSON object too large for the memory, field by field: of a field that holds a list, member by member."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.formats.json_entry import JsonEntry

CHUNK = 1 << 20
LARGEST = 32 << 20
"""Characters of one value: a hundred times the largest event, and an end to a hostile file."""

_BLANK = " \t\r\n"
_AFTER = tuple(_BLANK + ",:]}")
"""What may follow a value: after anything else, or nothing, a number may go on."""


def stream_json(path: Path) -> Iterator[JsonEntry]:
    """Each value of the object in a file with its place: meta, events[1], events[2]. Raises FrtError that says where
    the file cannot be read on; what came before is good."""
    whole = JsonEntry(None, path.name)
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield from _Reader(file, path.name).values()
    except OSError as error:
        raise FrtError(
            translate("import", "{file} cannot be read ({why}).").format(file=path, why=error.strerror or error),
            translate("import", "Name a file that is there."),
        ) from error
    except UnicodeDecodeError:
        raise whole.wrong(translate("import", "it is no text in UTF-8")) from None


class _Reader:
    """`_place`: of what is being read, for messages."""

    def __init__(self, file: TextIO, name: str) -> None:
        self._file = file
        self._name = name
        self._text = ""
        self._at = 0
        self._place = ""
        self._decoder = json.JSONDecoder()

    def values(self) -> Iterator[JsonEntry]:
        self._take("{")
        if self._next() == "}":
            return
        while True:
            field = self._value()
            if not isinstance(field, str):
                raise self._damaged()
            self._place = field[:60]
            self._take(":")
            if self._next() == "[":
                yield from self._members(field[:60])
            else:
                yield JsonEntry(self._value(), self._name, self._place)
            if self._take(",}") == "}":
                return

    def _members(self, field: str) -> Iterator[JsonEntry]:
        self._take("[")
        if self._next() == "]":
            self._take("]")
            return
        number = 0
        while True:
            number += 1
            self._place = f"{field}[{number}]"
            yield JsonEntry(self._value(), self._name, self._place)
            if self._take(",]") == "]":
                return

    def _next(self) -> str:
        """The next character that is no blank; empty at the end of the file."""
        while True:
            while self._at < len(self._text) and self._text[self._at] in _BLANK:
                self._at += 1
            if self._at < len(self._text) or not self._more():
                return self._text[self._at : self._at + 1]

    def _take(self, expected: str) -> str:
        found = self._next()
        if not found or found not in expected:
            raise self._damaged()
        self._at += 1
        return found

    def _value(self) -> Any:
        """The value that begins here."""
        self._next()
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if not self._more():
                    raise self._damaged() from error
                continue
            except (ValueError, RecursionError) as error:
                raise self._damaged() from error
            if self._text[end : end + 1] in _AFTER or not self._more():
                self._at = end
                return value

    def _more(self) -> bool:
        """Read on, and forget what was taken. A value that grows too long is refused."""
        kept = self._text[self._at :]
        if len(kept) > LARGEST:
            raise self._entry().wrong(translate("import", "a value is too long"))
        # Each time twice as much: a long value is tried a few times, not once for each piece.
        piece = self._file.read(max(CHUNK, len(kept)))
        self._text, self._at = kept + piece, 0
        return bool(piece)

    def _entry(self) -> JsonEntry:
        return JsonEntry(None, self._name, self._place)

    def _damaged(self) -> FrtError:
        return self._entry().wrong(translate("import", "it is damaged, or no JSON"))
