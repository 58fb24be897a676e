"""A value of a JSON file with its place, so that whatever is wrong with a foreign file can be told exactly."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate

T = TypeVar("T")

LONGEST_TEXT = 200_000
"""Characters of one text: many times the longest that people write, and an end to a hostile file."""


@dataclass(frozen=True)
class JsonEntry:
    """`place`: where in the file, as people write it: lesson.steps[2].prompt, counted from 1."""

    value: Any
    file: str
    place: str = ""

    def wrong(self, problem: str) -> FrtError:
        """The sentence for a mistake here. `problem`: what is wrong, without a full stop."""
        where = translate("lesson file", "{file}, at {place}").format(file=self.file, place=self.place[:120])
        return FrtError(
            f"{where if self.place else self.file}: {problem}.",
            translate("lesson file", "Ask for the file to be sent again; nothing was changed."),
        )

    def fields(self, needed: Sequence[str] = ()) -> dict[str, JsonEntry]:
        """The fields of an object that hold something; those that this program does not know are there too."""
        if not isinstance(self.value, dict):
            raise self.wrong(translate("lesson file", "fields are expected here"))
        found = cast("dict[str, Any]", self.value)
        for name in needed:
            if found.get(name) is None:
                raise self.wrong(translate("lesson file", "“{field}” is missing").format(field=name))
        start = f"{self.place}." if self.place else ""
        return {
            name: JsonEntry(value, self.file, f"{start}{name[:60]}")
            for name, value in found.items()
            if value is not None
        }

    def items(self) -> Iterator[JsonEntry]:
        if not isinstance(self.value, list):
            raise self.wrong(translate("lesson file", "a list is expected here"))
        for number, value in enumerate(cast("list[Any]", self.value), 1):
            yield JsonEntry(value, self.file, f"{self.place}[{number}]")

    def text(self, most: int = LONGEST_TEXT) -> str:
        if not isinstance(self.value, str):
            raise self.wrong(translate("lesson file", "a text is expected here"))
        if len(self.value) > most:
            raise self.wrong(translate("lesson file", "the text is too long"))
        if any("\ud800" <= letter <= "\udfff" for letter in self.value):
            raise self.wrong(translate("lesson file", "the text holds half a character"))
        return self.value

    def name(self, most: int) -> str:
        """A text that is not empty."""
        if not self.text(most):
            raise self.wrong(translate("lesson file", "the text is empty"))
        return self.text(most)

    def whole(self, least: int, most: int) -> int:
        if isinstance(self.value, bool) or not isinstance(self.value, int) or not least <= self.value <= most:
            raise self.wrong(
                translate("lesson file", "a whole number from {least} to {most} is expected here").format(
                    least=least, most=most
                )
            )
        return self.value

    def flag(self) -> bool:
        if not isinstance(self.value, bool):
            raise self.wrong(translate("lesson file", "true or false is expected here"))
        return self.value

    def texts(self, most: int) -> tuple[str, ...]:
        """A list of texts, none of them twice."""
        found: dict[str, None] = {}
        for item in self.items():
            if (text := item.name(most)) in found:
                raise item.wrong(translate("lesson file", "“{name}” stands here twice").format(name=text[:60]))
            found[text] = None
        return tuple(found)

    def each(self, make: Callable[[JsonEntry], T]) -> tuple[T, ...]:
        return tuple(make(item) for item in self.items())


def read_json(text: str, file: str) -> JsonEntry:
    """The whole file. Raises FrtError that names the line where it is no JSON."""
    try:
        return JsonEntry(json.loads(text.removeprefix("\ufeff")), file)
    except json.JSONDecodeError as error:
        raise JsonEntry(None, file).wrong(
            translate("lesson file", "it is damaged in line {line}, column {column}").format(
                line=error.lineno, column=error.colno
            )
        ) from error
    except (ValueError, RecursionError) as error:
        raise JsonEntry(None, file).wrong(translate("lesson file", "it is damaged")) from error
