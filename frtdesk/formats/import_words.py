"""Words of foreign files as ours: kinds, stages, policy types, importance, lists in a cell, texts that are too long."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from frtdesk.base.words import translate
from frtdesk.formats.cells import FORMULA
from frtdesk.formats.description import is_web_address
from frtdesk.formats.incoming import UnreadableError
from frtdesk.formats.safe_text import LONGEST
from frtdesk.model.event import Source
from frtdesk.model.vocabulary import KIND_CODE, KINDS, POLICY_TYPES, STAGES

LONGEST_NAME, LONGEST_URL = 500, 2_000
MOST_MEMBERS = 1_000


def _folded(text: str) -> str:
    return " ".join(text.casefold().replace("_", " ").split())


_KIND_OF = {_folded(word): kind.code for kind in KINDS for word in (kind.code, kind.one, kind.title)}
_POLICY_OF = {_folded(word): term.code for term in POLICY_TYPES for word in (term.code, term.title)}
_STAGE_OF = {_folded(word): term.code for term in STAGES if term.code for word in (term.code, term.title)}


def kind_of(text: str) -> str:
    """The kind that a word means; empty for none of ours."""
    return text if text in KIND_CODE else _KIND_OF.get(_folded(text), "")


def policy_type_of(text: str) -> str:
    return _POLICY_OF.get(_folded(text), "")


def policy_type_titled(text: str) -> str:
    """As `policy_type_of`, for its title alone, letter by letter: a tag may read nearly the same."""
    return next((term.code for term in POLICY_TYPES if text == term.title), "")


def stage_of(text: str) -> str:
    return _STAGE_OF.get(_folded(text), "")


def unguarded(cell: str) -> str:
    """A cell without the apostrophe that keeps spreadsheets from calculating."""
    return cell[1:] if cell.startswith("'") and cell.lstrip("'").startswith(FORMULA) else cell


def members(cell: str, signs: str = ";") -> list[str]:
    """A list in a cell (`cells.list_cell`). `signs`: what may part its members; the first that is there does."""
    if not cell.strip():
        return []
    sign = next((sign for sign in signs if sign in cell), signs[0])
    try:
        rows = list(csv.reader(io.StringIO(cell, newline=""), delimiter=sign, skipinitialspace=True))
    except csv.Error:
        return [cell.strip()]
    return [member for row in rows for member in row][:MOST_MEMBERS]


def names(parts: Iterable[str]) -> tuple[str, ...]:
    """Names on one line, none empty, too long or twice."""
    found: dict[str, None] = {}
    for part in parts:
        name = " ".join(part.split())[:LONGEST_NAME].strip()
        if name:
            found.setdefault(name)
    return tuple(found)


def bounded(text: str, column: str = "") -> str:
    """Raises UnreadableError for a text that is longer than an event holds."""
    if len(text) > LONGEST:
        raise UnreadableError(translate("import", "the text is longer than %n characters", LONGEST), column)
    return text


def titled(text: str, column: str = "") -> str:
    """A title on one line. Raises UnreadableError where there is none."""
    title = " ".join(bounded(text, column).split())
    if not title:
        raise UnreadableError(translate("import", "it has no title"), column)
    return title[:2_000]


def linked(links: Sequence[tuple[str, str]], known: Sequence[Source] = ()) -> tuple[Source, ...]:
    """Sources of addresses with the words that they stood behind; none twice, none that runs."""
    found = {source.url or repr(source): source for source in known}
    for address, words in links:
        if is_web_address(address) and len(address) <= LONGEST_URL:
            found.setdefault(address, Source(address, "", words, None, ""))
    return tuple(found.values())


def importance_of(text: str, line: int, column: str) -> tuple[int, str, str]:
    """From 1 to 5, 3 where it says nothing of the kind; and where that is not what stands there the remark on it and
    the line for the note, else empty texts twice."""
    text = " ".join(text.split())
    if not text:
        return 3, "", ""
    try:
        told = float(text.replace(",", "."))
        found = min(max(round(told), 1), 5)
    except (ValueError, OverflowError):
        told, found = None, 3
    if told == found:
        return found, "", ""
    text = text[:60]
    said = translate("import", "Line {line}, column {column}: the importance “{text}” became {number}, of 1 to 5; what "
                     "was written stands in the note.")  # fmt: skip
    return found, said.format(line=line, column=column, text=text, number=found), f"{column}: {text}"
