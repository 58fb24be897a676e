"""What a table of events can show: its columns, and what stands in a cell. Short texts only; long ones stay where they
are until somebody opens an event."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from frtdesk.base import calendar
from frtdesk.base.edtf import DateFlags
from frtdesk.base.words import mark, number, translate
from frtdesk.model.column_dates import dates_in_words, edtf_day
from frtdesk.model.columns import Columns, Ragged
from frtdesk.model.event_words import untitled
from frtdesk.model.evidence_counts import EvidenceCounts
from frtdesk.model.places import place_chain
from frtdesk.model.vocabulary import KINDS, POLICY_TYPE, STAGES, CheckedBits, spoken
from frtdesk.timeline.labels import one_line
from frtdesk.timeline.table_order import ABSENT, span_lengths

LONGEST = 300
"""Characters of a cell at most."""

BEING_READ = "…"

Needs = Literal["", "links", "counts"]


@dataclass(frozen=True)
class TableColumn:
    """`width`: pixels at text size 1; `numeric`: numbers stand at the right, and the most come first; `needs`: what is
    read after the columns; `shown`: whether it shows unless the person says otherwise; `phrase`: its name in a
    sentence about the order."""

    name: str
    _title: str
    _phrase: str
    _help: str
    width: int
    numeric: bool = False
    needs: Needs = ""
    shown: bool = True

    @property
    def title(self) -> str:
        return translate("table", self._title)

    @property
    def phrase(self) -> str:
        return translate("table", self._phrase)

    @property
    def help(self) -> str:
        return translate("table", self._help)


def _m(text: str) -> str:
    return mark("table", text)


TABLE_COLUMNS: tuple[TableColumn, ...] = (
    TableColumn("date", _m("Date"), _m("date"), _m("When it was, as far as that is known."), 186),
    TableColumn("first", _m("First day"), _m("first day"), _m("The earliest day on which it may have begun."), 104,
                shown=False),
    TableColumn("last", _m("Last day"), _m("last day"), _m("The latest day on which it may have ended."), 104,
                shown=False),
    TableColumn("days", _m("Days"), _m("days"), _m("How many days a span lasts; from fewest to most where its ends are"
                " not known to the day."), 92, numeric=True, shown=False),
    TableColumn("kind", _m("Kind"), _m("kind"), _m("Kind of event, with its mark as the timeline draws it."), 138),
    TableColumn("title", _m("Title"), _m("title"), _m("What happened."), 330),
    TableColumn("actors", _m("Actors"), _m("actors"), _m("Who takes part, in the order of the data."), 190,
                needs="links"),
    TableColumn("place", _m("Place"), _m("place"), _m("Where, and what that lies in."), 168),
    TableColumn("types", _m("Policy types"), _m("policy types"), _m("What kind of policy it is about."), 170,
                needs="links"),
    TableColumn("stage", _m("Stage"), _m("stage"), _m("How far a rule has come with it."), 98),
    TableColumn("importance", _m("Importance"), _m("importance"), _m("From 1, a footnote, to 5, what everyone names."),
                104, numeric=True),
    TableColumn("tags", _m("Tags"), _m("tags"), _m("Free words."), 140, needs="links", shown=False),
    TableColumn("sources", _m("Sources"), _m("sources"), _m("How many documents it rests on."), 82, numeric=True,
                needs="counts"),
    TableColumn("quotes", _m("Quotes"), _m("quotes"), _m("How many quotes it has."), 80, numeric=True, needs="counts",
                shown=False),
    TableColumn("checked", _m("Checked"), _m("what was checked"), _m("What a second look-up confirmed."), 150),
    TableColumn("id", _m("ID"), _m("ID"), _m("The name by which files and other events refer to it."), 220,
                shown=False),
)  # fmt: skip

COLUMN = {column.name: column for column in TABLE_COLUMNS}

FIXED = "title"
"""The one column that cannot be hidden."""


def cell_text(columns: Columns, counts: EvidenceCounts | None, name: str, event: int) -> str:
    """What stands in a column for the event with this index: one line, at most LONGEST characters."""
    if name in ("sources", "quotes"):
        if counts is None:
            return BEING_READ
        return number(int((counts.sources if name == "sources" else counts.quotes)[event]))
    return _CELLS[name](columns, event)


def _title(columns: Columns, event: int) -> str:
    return one_line(columns.titles[event])[:LONGEST] or untitled()


def _id(columns: Columns, event: int) -> str:
    return one_line(columns.ids[event])[:LONGEST]


def _date(columns: Columns, event: int) -> str:
    return dates_in_words(columns, event, weekday=False)


def _first(columns: Columns, event: int) -> str:
    return _day(columns, event, int(columns.start_min[event]))


def _last(columns: Columns, event: int) -> str:
    return _day(columns, event, int(columns.end_max[event]))


def _day(columns: Columns, event: int, day: int) -> str:
    """A day as ISO 8601 writes it, for spreadsheets; empty where there is none."""
    undated = int(columns.flags[event]) & int(DateFlags.UNDATED)
    return "" if undated or abs(day) >= calendar.DISTANT_FUTURE else edtf_day(day)


def _days(columns: Columns, event: int) -> str:
    least, most = (int(days[0]) for days in span_lengths(columns, np.array([event], np.int32)))
    if most == ABSENT:
        return ""
    said = number(most) if least == most else f"{number(least)}–{number(most)}"
    if int(columns.flags[event]) & int(DateFlags.END_OPEN):
        return translate("table", "{days} so far").format(days=said)
    return said


def _kind(columns: Columns, event: int) -> str:
    return KINDS[int(columns.kind[event])].one


def _stage(columns: Columns, event: int) -> str:
    stage = int(columns.stage[event])
    return STAGES[stage].title if stage else ""


def _importance(columns: Columns, event: int) -> str:
    return str(int(columns.importance[event]))


def _place(columns: Columns, event: int) -> str:
    return place_chain(columns.places, int(columns.place[event]))


def _checked(columns: Columns, event: int) -> str:
    return _check_words(int(columns.checked[event]))


def _check_words(bits: int) -> str:
    """The date, the quotes, both or neither; and a word where there is no source."""
    date, quotes = bits & CheckedBits.DATE, bits & CheckedBits.QUOTES
    if date and quotes:
        said = translate("table", "date and quotes")
    elif date or quotes:
        said = translate("table", "date") if date else translate("table", "quotes")
    else:
        said = translate("table", "no")
    if bits & CheckedBits.HAS_SOURCE:
        return said
    return translate("table", "{checked}, unsourced").format(checked=said)


def _actors(columns: Columns, event: int) -> str:
    links = columns.links
    return BEING_READ if links is None else _joined(links.actor_table.names[i] for i in _few(links.actors, event))


def _types(columns: Columns, event: int) -> str:
    links = columns.links
    if links is None:
        return BEING_READ
    return _joined(spoken(links.policy_names[i], POLICY_TYPE) for i in _few(links.policy_types, event))


def _tags(columns: Columns, event: int) -> str:
    links = columns.links
    return BEING_READ if links is None else _joined(links.tag_names[i] for i in _few(links.tags, event))


def _few(values: Ragged, event: int) -> list[int]:
    return values[event][:40].tolist()


def _joined(parts: Iterable[str]) -> str:
    return one_line(", ".join(part[:LONGEST] for part in parts))[:LONGEST]


_CELLS: dict[str, Callable[[Columns, int], str]] = {
    "date": _date, "first": _first, "last": _last, "days": _days, "kind": _kind, "title": _title, "actors": _actors,
    "place": _place, "types": _types, "stage": _stage, "importance": _importance, "tags": _tags, "checked": _checked,
    "id": _id,
}  # fmt: skip
