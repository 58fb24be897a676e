"""How a person's tables are to be read, kept as TOML or JSON: which column holds what, and the order of its dates.

kind = "advocacy"              # of events that name none
unreadable_dates = "shelf"     # or "skip"
sheet = "Tabelle1"
short_years = "recent"         # 19 is 2019 and 98 is 1998; or "refuse"
header = false                 # the first row is an event, too; its columns are called "column 1", "column 2"
dates = "dmy"                  # or a table of columns: dates = { Datum = "dmy" }
encoding = "Windows-1251"      # of a text that does not show its own
[columns]
title = "Titel"
start = "Datum"
"""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any, cast

from frtdesk.base.words import translate
from frtdesk.formats.column_names import FIELDS
from frtdesk.formats.decoded_text import codec_named, whole_text
from frtdesk.formats.incoming import Wishes, not_of_format
from frtdesk.formats.written_date import ORDERS
from frtdesk.model.vocabulary import KIND_CODE

LARGEST = 1 << 20
_KEYS = ("columns", "dates", "kind", "unreadable_dates", "sheet", "header", "short_years", "encoding")


def read_profile(path: Path) -> Wishes:
    """Raises FrtError that says what is wrong with it."""
    text, _ = whole_text(path, LARGEST)
    found: Any
    try:
        found = json.loads(text) if path.suffix.casefold() == ".json" else tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        said = translate("import", "it is no profile ({why})").format(why=str(error)[:200])
        raise not_of_format(path, said) from error
    if not isinstance(found, dict):
        raise not_of_format(path, translate("import", "it is no profile"))
    record = cast("dict[str, Any]", found)
    _refuse_strangers(path, record, _KEYS)
    columns = _texts(path, record.get("columns", {}), "columns")
    _refuse_strangers(path, columns, FIELDS)
    dates = record.get("dates", {})
    orders = _texts(path, {"": dates} if isinstance(dates, str) else dates, "dates")
    for order in orders.values():
        _one_of(path, order, ORDERS)
    kind = _one_of(path, record.get("kind", "other"), tuple(KIND_CODE))
    unreadable = _one_of(path, record.get("unreadable_dates", "skip"), ("skip", "shelf"))
    recent = _one_of(path, record.get("short_years", "refuse"), ("refuse", "recent")) == "recent"
    header = record.get("header")
    if header is not None and not isinstance(header, bool):
        raise not_of_format(path, translate("import", "“{name}” has to be true or false").format(name="header"))
    encoding = str(record.get("encoding", ""))
    if encoding:
        codec_named(encoding)
    sheet = str(record.get("sheet", ""))
    return Wishes(columns, orders, unreadable == "shelf", kind, sheet, header, recent, encoding)


def profile_text(wishes: Wishes) -> str:
    """The profile as JSON, to be kept."""
    record: dict[str, Any] = {
        "columns": wishes.columns,
        "dates": wishes.orders,
        "kind": wishes.kind,
        "unreadable_dates": "shelf" if wishes.to_shelf else "skip",
        "sheet": wishes.sheet,
    }
    if wishes.recent:
        record["short_years"] = "recent"
    if wishes.header is not None:
        record["header"] = wishes.header
    if wishes.encoding:
        record["encoding"] = wishes.encoding
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def _texts(path: Path, value: Any, name: str) -> dict[str, str]:
    found: dict[Any, Any] = cast("dict[Any, Any]", value) if isinstance(value, dict) else {None: None}
    if not all(isinstance(text, str) for pair in found.items() for text in pair):
        raise not_of_format(path, translate("import", "“{name}” has to hold names and texts").format(name=name))
    return cast("dict[str, str]", found)


def _refuse_strangers(path: Path, record: dict[str, Any], known: tuple[str, ...]) -> None:
    strangers = [name for name in record if name not in known]
    if strangers:
        said = translate("import", "“{name}” is not one of {known}")
        raise not_of_format(path, said.format(name=strangers[0][:60], known=", ".join(known)))


def _one_of(path: Path, value: Any, known: tuple[str, ...]) -> str:
    if value not in known:
        said = translate("import", "“{name}” is not one of {known}")
        raise not_of_format(path, said.format(name=str(value)[:60], known=", ".join(known)))
    return str(value)
