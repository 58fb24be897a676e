"""Messages in other languages: how they count, and reading a file of translations.

The files are Qt's (TS 2.1), so that Qt Linguist and the services of translators open them. They are read as they are:
compiled ones would have to be made and shipped, and reading one takes some 20 ms, which English never pays.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path


def _one(n: int) -> int:
    return 0 if n == 1 else 1


def _none_or_one(n: int) -> int:
    return 0 if n in (0, 1) else 1


PLURALS: dict[str, Callable[[int], int]] = {
    "en": _one, "de": _one, "es": _one, "fr": _none_or_one, "pt": _none_or_one,
}  # fmt: skip
"""Which form a number takes, by language (CLDR's cardinal rules). Their forms for whole millions after a preposition
("un million d'événements") only matter to numbers in words, and ours are digits."""

Key = tuple[str, str]
"""Context and English text of a message."""


@dataclass(slots=True)
class Entry:
    """One message of a file. `forms`: one text, or the singular and the plural; empty while nobody translated it."""

    source: str = ""
    numerus: bool = False
    state: str = ""
    forms: list[str] = field(default_factory=list)

    @property
    def done(self) -> bool:
        return not self.state and bool(self.forms) and all(self.forms)


def translations_file(folder: Path, language: str) -> Path:
    """Where the translations of a language lie. `folder`: that of the resources."""
    return folder / "translations" / f"frtdesk_{language}.ts"


def read_entries(file: Path) -> dict[Key, Entry]:
    """Every message of a file of translations; the same message in two contexts is two. A file that is no XML raises
    xml.parsers.expat.ExpatError."""
    from xml.parsers.expat import ParserCreate

    reading = _Reading()
    parser = ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reading.begin
    parser.EndElementHandler = reading.end
    parser.CharacterDataHandler = reading.take
    parser.Parse(file.read_bytes(), True)
    return reading.entries


class _Reading:
    def __init__(self) -> None:
        self.entries: dict[Key, Entry] = {}
        self._context = ""
        self._entry = Entry()
        self._text: list[str] = []

    def begin(self, tag: str, attributes: dict[str, str]) -> None:
        self._text.clear()
        if tag == "message":
            self._entry = Entry(numerus=attributes.get("numerus") == "yes")
        elif tag == "translation":
            self._entry.state = attributes.get("type", "")

    def take(self, text: str) -> None:
        self._text.append(text)

    def end(self, tag: str) -> None:
        entry = self._entry
        if tag == "name":
            self._context = "".join(self._text)
        elif tag == "source":
            entry.source = "".join(self._text)
        elif tag == "numerusform" or (tag == "translation" and not entry.numerus):
            entry.forms.append("".join(self._text))
        elif tag == "message":
            self.entries[self._context, entry.source] = entry
        self._text.clear()


class Translations:
    """A translator for `base.words.use`: the finished messages of one file, with the language's rule for numbers."""

    def __init__(self, language: str, entries: dict[Key, Entry]) -> None:
        self._forms = {key: entry.forms for key, entry in entries.items() if entry.done}
        self._which = PLURALS[language]

    def __call__(self, context: str, text: str, n: int | None) -> str:
        forms = self._forms.get((context, text))
        if not forms:
            return ""
        return forms[min(self._which(n), len(forms) - 1)] if n is not None else forms[0]
