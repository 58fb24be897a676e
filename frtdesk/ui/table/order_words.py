"""How a sentence names the order of the table."""

from __future__ import annotations

from frtdesk.base.words import translate
from frtdesk.state.table_columns import COLUMN
from frtdesk.state.table_rows import Sort

DATES = ("date", "first", "last")


def order_words(sort: Sort) -> str:
    """date; date, latest first; importance, most first; title, in reverse."""
    column = COLUMN[sort.column]
    if column.numeric:
        most, least = translate("table", "{column}, most first"), translate("table", "{column}, least first")
        return (most if sort.descending else least).format(column=column.phrase)
    if not sort.descending:
        return column.phrase
    if sort.column in DATES:
        return translate("table", "{column}, latest first").format(column=column.phrase)
    return translate("table", "{column}, in reverse").format(column=column.phrase)
