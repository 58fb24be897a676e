"""YAML 1.2 read against a list of fields: what is written is what is meant, and a mistake has a file and a line.

The type comes from the field, never from the look of the value: in a field of text `2019`, `2019-05-14` and `NO` are
these very characters, which YAML 1.1 turns into a number, a date and False.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, ScalarNode, SequenceNode

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate

_NULL = ("", "~", "null", "Null", "NULL")
_WHOLE = re.compile(r"[-+]?[0-9]{1,18}")
_FLAGS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}


@dataclass(frozen=True, slots=True)
class Entry:
    """One value in a file. `file`: as messages name it; `field`: its name, with those above it ("quotes 2, source")."""

    node: Any
    file: str
    field: str = ""

    @property
    def line(self) -> int:
        """Counted from 1."""
        return self.node.start_mark.line + 1

    def wrong(self, problem: str) -> FrtError:
        """The error to raise: file, line, field, and the problem in a few words."""
        return mistake(self.file, self.line, self.field, problem)

    def fields(self, known: tuple[str, ...], required: tuple[str, ...] = ()) -> dict[str, Entry]:
        """The fields of a mapping. Raises FrtError for no mapping, and for a field unknown, doubled or missing."""
        if not isinstance(self.node, MappingNode):
            raise self.wrong(translate("source text", "fields are expected here, like “id: …”"))
        found: dict[str, Entry] = {}
        for name_node, value in cast("list[tuple[Any, Any]]", self.node.value):
            name = str(name_node.value)[:60] if is_scalar(name_node) else ""
            entry = Entry(value, self.file, self._below(name))
            if name not in known:
                problem = translate("source text", "there is no field “{name}” here").format(name=name)
                raise mistake(self.file, name_node.start_mark.line + 1, self.field, problem)
            if name in found:
                raise entry.wrong(translate("source text", "this field stands here twice"))
            found[name] = entry
        for name in required:
            if name not in found:
                raise self.wrong(translate("source text", "the field “{name}” is missing").format(name=name))
        return found

    def items(self) -> Iterator[Entry]:
        """The members of a list; none where it is null. Raises FrtError for anything else."""
        if self._is_null():
            return
        if not isinstance(self.node, SequenceNode):
            raise self.wrong(translate("source text", "a list is expected here"))
        for number, node in enumerate(cast("list[Any]", self.node.value), 1):
            yield Entry(node, self.file, f"{self.field} {number}" if self.field else "")

    def text(self) -> str:
        """Raises FrtError for a list, fields, or null."""
        text = self.optional_text()
        if text is None:
            raise self.wrong(translate("source text", "text is expected here"))
        return text

    def optional_text(self) -> str | None:
        """Text, None where it is null. Raises FrtError for a list or fields."""
        if not is_scalar(self.node):
            raise self.wrong(translate("source text", "text is expected here"))
        return None if self._is_null() else str(self.node.value)

    def whole(self) -> int:
        """Raises FrtError for anything but a whole number."""
        if not self._is_plain() or not _WHOLE.fullmatch(self.node.value):
            raise self.wrong(translate("source text", "a whole number is expected here"))
        return int(self.node.value)

    def optional_whole(self) -> int | None:
        """A whole number, None where it is null. Raises FrtError for anything else."""
        return None if self._is_null() else self.whole()

    def flag(self) -> bool:
        """Raises FrtError for anything but true and false."""
        if not self._is_plain() or self.node.value not in _FLAGS:
            raise self.wrong(translate("source text", "true or false is expected here"))
        return _FLAGS[self.node.value]

    def _below(self, name: str) -> str:
        return f"{self.field}, {name}" if self.field else name

    def _is_plain(self) -> bool:
        """A value without quotation marks."""
        return is_scalar(self.node) and self.node.style is None

    def _is_null(self) -> bool:
        return self._is_plain() and self.node.value in _NULL


def is_scalar(node: Any) -> bool:
    return isinstance(node, ScalarNode)


def mistake(file: str, line: int, field: str, problem: str) -> FrtError:
    """The error for a place in a file. `field`: may be empty."""
    where = (
        translate("source text", "{file}, line {line}, {field}: {problem}.")
        if field
        else translate("source text", "{file}, line {line}: {problem}.")
    )
    return FrtError(
        where.format(file=file, line=line, field=field, problem=problem),
        translate("source text", "Correct the file and try again."),
    )


def documents(path: Path, file: str) -> list[Entry]:
    """The documents of a file, empty ones left out. Raises FrtError where it cannot be read or is no YAML."""
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise mistake(file, line, "", translate("source text", "this is no UTF-8")) from error
    except OSError as error:
        raise FrtError(
            translate("source text", "{file} cannot be read ({why}).").format(file=file, why=str(error)[:200]),
            translate("source text", "Check that it is there and that you may read it."),
        ) from error
    try:
        return [Entry(node, file) for node in YAML(typ="safe", pure=True).compose_all(text) if node is not None]
    except MarkedYAMLError as error:
        said = cast("Any", error)
        line = 1 if said.problem_mark is None else said.problem_mark.line + 1
        raise mistake(file, line, "", str(said.problem or said.context)[:200]) from error
    except (YAMLError, RecursionError) as error:
        said = " ".join(str(error).split())[:200] or translate("source text", "it is nested too deeply")
        raise mistake(file, 1, "", said) from error
