"""What a page says in words: its title, its range, its foot, and all of it for whoever cannot see it."""

from __future__ import annotations

import numpy as np

from frtdesk import __version__
from frtdesk.base import calendar, wording
from frtdesk.base.errors import FrtError
from frtdesk.base.words import number, translate
from frtdesk.formats.picture import Picture
from frtdesk.timeline.frame import Frame
from frtdesk.timeline.halves import LETTERS, Halves
from frtdesk.timeline.intervals import counts_of_hidden
from frtdesk.timeline.labels import one_line
from frtdesk.timeline.lanes import extents


def titles(picture: Picture) -> tuple[str, str]:
    """What stands at the head: the title that was asked for or the database's, and the subtitle or the range."""
    title = one_line(picture.title) or one_line(picture.index.columns.meta.title)
    subtitle = one_line(picture.subtitle) or range_words(picture.start, picture.stop)
    return title or translate("page", "Timeline"), subtitle


def range_words(start: float, stop: float) -> str:
    """The days from `start` to before `stop`, no finer than they are meant: years, months or days."""
    first, last = int(np.floor(start)), int(np.ceil(stop)) - 1
    for words in (_year_words, _month_words, _day_words):
        said = words(first), words(last + 1), words(last)
        if said[0][1] and said[1][1]:
            begin, end = said[0][0], said[2][0]
            return begin if begin == end else translate("page", "{first} to {last}").format(first=begin, last=end)
    raise AssertionError("every day begins a day")


def _year_words(day: int) -> tuple[str, bool]:
    """The year of a day, and whether the day begins it."""
    year, month, of_month = calendar.civil(day)
    return wording.year_words(year), (month, of_month) == (1, 1)


def _month_words(day: int) -> tuple[str, bool]:
    return wording.month_year(day), calendar.civil(day)[2] == 1


def _day_words(day: int) -> tuple[str, bool]:
    return wording.day_words(day), True


def _known(said: str) -> str:
    """The day as of which a filter shows what was known; empty where it shows all."""
    if "known:" not in said:
        return ""
    from frtdesk.model.query import parse  # the grammar is needed for nothing else here
    from frtdesk.state.known_on import day_of, last_day

    try:
        on = day_of(parse(said))
        return last_day(on) if on else ""
    except FrtError:
        return ""


def foot(picture: Picture, frame: Frame, *, unlisted: bool = False) -> str:
    """How many are shown of how many, what is not in the picture, the filter, and how far the data goes. `unlisted`:
    the sources that were wanted have no room."""
    index = picture.index
    total = len(index.columns)
    if picture.halves is None:
        words = translate("page", "{count} of %n event|{count} of %n events", total)
        parts = [words.format(count=number(index.events))]
    else:
        parts = _compared(picture.halves, total)
    if picture.chosen:
        parts.append(translate("page", "chosen by hand"))
    outside = _outside(picture)
    if outside:
        parts.append(translate("page", "%n of them outside this range|%n of them outside this range", outside))
    if index.undated:
        parts.append(translate("page", "%n without a date|%n without a date", index.undated))
    hidden = sum(box.counts.above + box.counts.below + box.counts.folded for box in frame.lanes)
    if hidden:
        parts.append(translate("page", "%n in rows that did not fit|%n in rows that did not fit", hidden))
    left_out = sum(box.hidden for box in frame.lanes)
    if left_out:
        events = translate("page", "%n event|%n events", counts_of_hidden(index, picture.lanes.hidden)[0])
        said = translate("page", "%n lane hidden, {events}|%n lanes hidden, {events}", left_out)
        parts.append(said.format(events=events))
    if unlisted:
        parts.append(translate("page", "no room for the sources, which are in the data"))
    known = _known(picture.filter or picture.compare)
    if known:
        parts.append(translate("page", "as known on {day}").format(day=known))
    if picture.halves is not None:
        parts += [
            f"{letter}: {_filter(said)}"
            for letter, said in zip(LETTERS, (picture.filter, picture.compare), strict=True)
        ]
    elif picture.filter:
        parts.append(translate("page", "filter: {filter}").format(filter=" ".join(picture.filter.split())))
    else:
        parts.append(translate("page", "no filter"))
    if index.columns.meta.covered_to:
        date = wording.date_words(index.columns.meta.covered_to)
        parts.append(translate("page", "data to {date}").format(date=date))
    return " · ".join(parts)


def _compared(halves: Halves, total: int) -> list[str]:
    """How many events each filter of a comparison leaves, and both."""
    words = translate("page", "A {first} and B {second} of %n event|A {first} and B {second} of %n events", total)
    parts = [words.format(first=number(halves.upper.events), second=number(halves.lower.events))]
    if halves.in_both:
        parts.append(translate("page", "%n in both", halves.in_both))
    return parts


def _filter(said: str) -> str:
    return " ".join(said.split()) or translate("page", "all events")


def _outside(picture: Picture) -> int:
    """How many dated events of the filter lie wholly outside the range."""
    index = picture.index
    events = np.flatnonzero(index.kept & ~index.rows.undated).astype(np.int32)
    lo, hi = extents(index.columns, events, index.rows.horizon)
    first, after = int(np.floor(picture.start)), int(np.ceil(picture.stop))
    return int(np.count_nonzero((hi <= first) | (lo >= after)))


def credit(picture: Picture) -> str:
    licence = one_line(picture.index.columns.meta.licence)[:40]
    program = translate("page", "frtdesk {version}").format(version=__version__)
    return f"{program} · {licence}" if licence else program


def about(picture: Picture, frame: Frame, *, unlisted: bool = False) -> str:
    """The page in sentences, for whoever cannot see it."""
    title, subtitle = titles(picture)
    lanes = "; ".join(f"{box.title}: {box.caption}" for box in frame.shown_lanes)
    return f"{title}. {subtitle}. {lanes}. {foot(picture, frame, unlisted=unlisted)}. {credit(picture)}."
