"""What a file says of itself: how many events it holds, by which filter, how far the data goes, under which licence."""

from __future__ import annotations

import frtdesk
from frtdesk.base.wording import date_words
from frtdesk.base.words import number, translate
from frtdesk.formats.clean_text import one_line
from frtdesk.formats.order import Content


def export_facts(content: Content) -> tuple[str, ...]:
    """A sentence or name each, in the order in which a foot would hold them; empty ones are left out."""
    meta = content.meta
    of_all = translate("export", "{shown} of %n event|{shown} of %n events", content.total)
    facts = [of_all.format(shown=number(len(content)))]
    if content.filter:
        facts.append(translate("export", "Filter: {filter}").format(filter=one_line(content.filter)))
    if meta.covered_to:
        facts.append(translate("export", "Data to {date}").format(date=date_words(meta.covered_to)))
    facts.append(f"frtdesk {frtdesk.__version__}")
    return (*facts, one_line(meta.licence)) if meta.licence else tuple(facts)
