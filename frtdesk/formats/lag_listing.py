"""A response lag to carry away: the table to read, and every pair as CSV, TSV or JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from typing import Any

from frtdesk.base.words import translate
from frtdesk.formats.cells import FORMULA
from frtdesk.formats.listing import columns_of
from frtdesk.model.column_dates import dates_in_words
from frtdesk.model.columns import Columns
from frtdesk.model.event_words import title_words
from frtdesk.model.relations import Relations
from frtdesk.timeline.lag import STEPS, Lag, Pairs, Summary
from frtdesk.timeline.lag_words import group_words, median_words, range_words

TABLE_COLUMNS = ("step", "group", "pairs", "median", "median_low", "median_high", "shortest", "longest")
PAIR_COLUMNS = (
    "step", "days_low", "days_high", "asked_id", "asked", "asked_date",
    "relation", "answer_id", "answer", "answer_date",
)  # fmt: skip


def pair_record(columns: Columns, relations: Relations, pairs: Pairs, i: int) -> dict[str, Any]:
    """One pair, by PAIR_COLUMNS; `relation` is that of the answer to what it answers."""
    asked, answer = int(pairs.asked[i]), int(pairs.answer[i])
    return {
        "step": STEPS[int(pairs.step[i])].code,
        "days_low": int(pairs.low[i]),
        "days_high": int(pairs.high[i]),
        "asked_id": columns.ids[asked],
        "asked": title_words(columns.titles[asked], 10_000),
        "asked_date": dates_in_words(columns, asked),
        "relation": relations.names[int(pairs.kind[i])],
        "answer_id": columns.ids[answer],
        "answer": title_words(columns.titles[answer], 10_000),
        "answer_date": dates_in_words(columns, answer),
    }


def summary_record(summary: Summary) -> dict[str, Any]:
    """One line of the table, by TABLE_COLUMNS; medians are None under five pairs."""
    low, middle, high = summary.median or (None, None, None)
    return {
        "step": STEPS[summary.step].code, "group": summary.group, "pairs": summary.n,
        "median": middle, "median_low": low, "median_high": high,
        "shortest": summary.shortest, "longest": summary.longest,
    }  # fmt: skip


def pairs_as_csv(columns: Columns, relations: Relations, pairs: Pairs, separator: str = ",") -> Iterator[str]:
    """A row a pair; with a tab as the separator, for pasting into a spreadsheet. A cell that begins like a formula gets
    an apostrophe in front."""
    line = io.StringIO()
    writer = csv.writer(line, delimiter=separator, lineterminator="\r\n" if separator == "," else "\n")
    writer.writerow(PAIR_COLUMNS)
    for i in range(len(pairs)):
        writer.writerow([_cell(value) for value in pair_record(columns, relations, pairs, i).values()])
        yield line.getvalue()
        line.seek(0)
        line.truncate()
    yield line.getvalue()


def _cell(value: Any) -> Any:
    if isinstance(value, str):
        text = " ".join(value.split())
        return f"'{text}" if text.startswith(FORMULA) else text
    return value


def table_as_tsv(table: Sequence[Summary]) -> str:
    """The table as it is shown, for the clipboard."""
    rows: list[tuple[str, ...]] = [table_heads()]
    rows += [(group_words(line), str(line.n), median_words(line), range_words(line)) for line in table]
    return "".join("\t".join(str(_cell(cell)) for cell in row) + "\n" for row in rows)


def as_json(columns: Columns, relations: Relations, lag: Lag, table: Sequence[Summary]) -> Iterator[str]:
    """One object: what was counted, the table, the pairs."""
    found = lag.coverage
    head = {
        "calls": found.calls, "answered_calls": found.answered_calls,
        "bills": found.bills, "answered_bills": found.answered_bills, "undated_pairs": found.undated,
    }  # fmt: skip
    yield '{"coverage": ' + json.dumps(head) + ',\n"table": [\n'
    yield ",\n".join(json.dumps(summary_record(line), ensure_ascii=True) for line in table)
    yield '\n],\n"pairs": [\n'
    for i in range(len(lag.pairs)):
        before = ",\n" if i else ""
        yield before + json.dumps(pair_record(columns, relations, lag.pairs, i), ensure_ascii=True)
    yield "\n]}\n"


def table_heads() -> tuple[str, str, str, str]:
    """What stands above the columns of the table."""
    return translate("lag", "Step"), translate("lag", "Pairs"), translate("lag", "Median"), translate("lag", "Range")


def table_as_text(table: Sequence[Summary]) -> Iterator[str]:
    """The table in columns, a group under its step."""
    rows = [table_heads()]
    rows += [
        ("  " * bool(line.group) + group_words(line), str(line.n), median_words(line), range_words(line))
        for line in table
    ]
    wide = [max(columns_of(row[i]) for row in rows) for i in range(4)]
    for row in rows:
        cells = [text + " " * (room - columns_of(text)) for text, room in zip(row, wide, strict=True)]
        cells[1] = " " * (wide[1] - columns_of(row[1])) + row[1]
        yield "  ".join(cells).rstrip() + "\n"
