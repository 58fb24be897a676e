"""What a format does with the parts of an event, from which come its description of an event and its report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from frtdesk.base.words import translate
from frtdesk.formats.event_dates import date_words, days_of, extent_of, is_exact
from frtdesk.formats.event_parts import PARTS, Block, Part
from frtdesk.formats.order import Order, Report
from frtdesk.model.event import Event

UNDATED, BEYOND = "undated", "beyond"
"""Names under which `tally` counts events that are left out."""


@dataclass(frozen=True)
class Keeping:
    """`told`: parts that stand in the description of an event, as text; `dropped`: parts that stand nowhere; any other
    part has its field. `own`: parts that this format counts in a way of its own. `first`, `last`: the days between
    which it can hold an event; `dated`: whether it leaves out events without a day or beyond those."""

    told: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    own: dict[str, Part] = field(default_factory=dict[str, Part])
    dated: bool = True
    first: int | None = None
    last: int | None = None

    def holds(self, event: Event) -> bool:
        """Whether the event is written at all."""
        return not self._left_out(event)

    def _left_out(self, event: Event) -> str:
        if not self.dated:
            return ""
        extent = extent_of(event)
        if extent is None:
            return UNDATED
        first, last = days_of(extent)
        too_early = self.first is not None and first < self.first
        return BEYOND if too_early or (self.last is not None and last > self.last) else ""

    def part(self, name: str) -> Part:
        return self.own.get(name) or PARTS[name]

    def description(self, event: Event, *, dated: bool = True) -> Iterator[Block]:
        """The date where days alone do not say it (unless `dated` is False), the summary, and what is told."""
        extent = extent_of(event)
        if dated and (extent is None or not is_exact(extent) or not event.checked.date):
            yield Block(date_words(event))
        if event.summary.strip():
            yield Block(event.summary.strip())
        for name in PARTS:
            if name in self.told:
                yield from self.part(name).tell(event)

    def tally(self, order: Order) -> Counter[str]:
        """How often each part is told or dropped in the events that are written, and how many are left out."""
        found: Counter[str] = Counter()
        for event in order.content.events():
            if left_out := self._left_out(event):
                found[left_out] += 1
                continue
            for name in (*self.dropped, *self.told):
                found[name] += self.part(name).count(event)
        return found

    def report(self, order: Order) -> Report:
        """The tally in words."""
        found = self.tally(order)
        lost = [_left_out_words(name, found[name]) for name in (UNDATED, BEYOND) if found[name]]
        lost += [self.part(name).phrase(found[name]) for name in self.dropped if found[name]]
        told = [self.part(name).phrase(found[name]) for name in self.told if found[name]]
        if told:
            lost.append(translate("losses", "shown as text only: {parts}").format(parts=", ".join(told)))
        return Report(tuple(lost))


def _left_out_words(name: str, count: int) -> str:
    if name == UNDATED:
        return translate("losses", "%n event without a date, left out|%n events without a date, left out", count)
    return translate(
        "losses",
        "%n event of years that it does not know, left out|%n events of years that it does not know, left out",
        count,
    )
