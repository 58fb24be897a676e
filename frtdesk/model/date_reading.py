"""How the dates of an event are understood, said in full while somebody types them."""

from __future__ import annotations

from frtdesk.base.edtf import extent
from frtdesk.base.wording import day_words, when
from frtdesk.base.words import translate


def date_reading(start: str | None, end: str | None) -> str:
    """Around May 2019: from 1 May 2019 to 31 May 2019. Raises EdtfError for a text that is no date."""
    found = extent(start, end)
    words = when(start, end)
    words = words[:1].upper() + words[1:]
    first, last = found.start_min, found.end_max
    sure = found.start_min == found.start_max and found.end_min == found.end_max
    if sure or first is None or last is None:
        return translate("dates", "{words}.").format(words=words)
    said = translate("dates", "{words}: from {first} to {last}.")
    return said.format(words=words, first=day_words(first), last=day_words(last))
