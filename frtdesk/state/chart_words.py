"""What a chart says in words: its title, what lies under the pointer, what it leaves out, and its numbers as text."""

from __future__ import annotations

from frtdesk.base.words import mark, number, translate
from frtdesk.timeline.chart import HALVES, Chart
from frtdesk.timeline.periods import DAY, days_of, period_text, period_words

NAMED = 6
"""Series that a sentence about a part of time names."""

TITLES = {
    "kind": mark("charts", "Kind"),
    "place": mark("charts", "Place"),
    "actor": mark("charts", "Actor"),
    "type": mark("charts", "Policy type"),
    "stage": mark("charts", "Stage"),
    "": mark("charts", "Nothing"),
}

_EACH = {
    "day": mark("charts", "Events a day"),
    "week": mark("charts", "Events a week"),
    "month": mark("charts", "Events a month"),
    "quarter": mark("charts", "Events a quarter"),
    "year": mark("charts", "Events a year"),
    "decade": mark("charts", "Events a decade"),
    "century": mark("charts", "Events a century"),
    "millennium": mark("charts", "Events a millennium"),
}

_BY = {
    "kind": mark("charts", "{each}, by kind"),
    "place": mark("charts", "{each}, by place"),
    "actor": mark("charts", "{each}, by actor"),
    "type": mark("charts", "{each}, by policy type"),
    "stage": mark("charts", "{each}, by stage"),
    HALVES: mark("charts", "{each}, A beside B"),
}

_VAGUE = {
    "day": mark("charts", "%n event has a date that is not given to the day.|"
                "%n events have a date that is not given to the day."),
    "week": mark("charts", "%n event has a date that may lie in more than one week.|"
                 "%n events have a date that may lie in more than one week."),
    "month": mark("charts", "%n event has a date that may lie in more than one month.|"
                  "%n events have a date that may lie in more than one month."),
    "quarter": mark("charts", "%n event has a date that may lie in more than one quarter.|"
                    "%n events have a date that may lie in more than one quarter."),
    "year": mark("charts", "%n event has a date that may lie in more than one year.|"
                 "%n events have a date that may lie in more than one year."),
}  # fmt: skip
_VAGUE_LONG = mark("charts", "%n event has a date that may lie in more than one bar.|"
                   "%n events have a date that may lie in more than one bar.")  # fmt: skip


def title(chart: Chart) -> str:
    """ "Events a month, by kind"."""
    each = translate("charts", _EACH[chart.unit.code])
    return translate("charts", _BY[chart.field]).format(each=each) if chart.field else each


def about_part(chart: Chart, part: int, series: int = -1) -> str:
    """What begins in a part of time, counted from the first shown: "June 2020: 14 events. Corporate moves 6, …";
    with `series` that one's count first."""
    when = period_words(chart.first + part, chart.unit)
    said = translate("charts", "{when}: {count}").format(when=when, count=_of(chart, part))
    if not chart.field or not int(chart.totals[part]):
        return said
    if series >= 0:
        name, count = chart.series[series].title[:80], _number(chart, series, part)
        return translate("charts", "{said}, {name} {count}").format(said=said, name=name, count=count)
    counts = chart.counts[:, part].tolist()
    most = sorted((i for i, count in enumerate(counts) if count), key=lambda i: -counts[i])
    listed = [f"{chart.series[i].title[:60]} {_number(chart, i, part)}" for i in most[:NAMED]]
    if len(most) > NAMED:
        listed.append(translate("charts", "and %n more|and %n more", len(most) - NAMED))
    return translate("charts", "{said}. {list}").format(said=said, list=", ".join(listed))


def _of(chart: Chart, part: int) -> str:
    kept, every = int(chart.kept_totals[part]), int(chart.totals[part])
    if kept == every:
        return translate("charts", "%n event|%n events", every)
    return translate("charts", "{kept} of %n event|{kept} of %n events", every).format(kept=number(kept))


def _number(chart: Chart, series: int, part: int) -> str:
    kept, every = int(chart.kept[series, part]), int(chart.counts[series, part])
    if kept == every:
        return number(every)
    return translate("charts", "{kept} of {every}").format(kept=number(kept), every=number(every))


def accounts(chart: Chart) -> str:
    """Where all filtered events are: in the bars, and what the bars lack, in sentences."""
    it = chart.accounts
    shown = sum((it.inside, it.imprecise, it.undated, it.outside))
    said = [
        translate(
            "charts", "{bars} of %n event stands in the bars.|{bars} of %n events stand in the bars.", shown
        ).format(bars=number(it.inside))
    ]
    if it.imprecise:
        said.append(translate("charts", _VAGUE.get(chart.unit.code, _VAGUE_LONG), it.imprecise))
    if it.undated:
        said.append(translate("charts", "%n has no date.|%n have no date.", it.undated))
    if it.outside:
        said.append(translate("charts", "%n begins outside this range.|%n begin outside this range.", it.outside))
    said.append(translate("charts", "A span counts where it begins."))
    if chart.several and chart.field == HALVES:
        said.append(translate("charts", "An event of both counts once under each."))
    elif chart.several:
        said.append(translate("charts", "An event with several values counts once under each."))
    if chart.coarser:
        said.append(translate("charts", "What was asked for would be too fine for this range."))
    return " ".join(said)


def as_table(chart: Chart) -> str:
    """The numbers as lines with tabs between: a part of time each, its first and last day, its events, each series."""
    heads = [
        translate("charts", "Period"),
        translate("charts", "First day"),
        translate("charts", "Last day"),
        translate("charts", "Events"),
        *(_cell(series.title) for series in (chart.series if chart.field else ())),
    ]
    lines = ["\t".join(heads)]
    for part in range(len(chart)):
        which = chart.first + part
        first, last = (period_text(day, DAY) for day in days_of(which, chart.unit))
        counts: list[int] = chart.kept[:, part].tolist() if chart.field else []
        row: list[object] = [period_words(which, chart.unit), first, last, int(chart.kept_totals[part]), *counts]
        lines.append("\t".join(map(str, row)))
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    """A text that stays in its cell; one that a spreadsheet would take for a formula is marked as text."""
    plain = " ".join(text[:200].split())
    return f"'{plain}" if plain[:1] in "=+-@" and len(plain) > 1 else plain
