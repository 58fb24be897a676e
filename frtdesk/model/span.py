"""The span of days that a date or range in a filter means: `2019`, `2019-05~`, `2019..2021`, `..2021-06`."""

from __future__ import annotations

import re

from frtdesk.base.calendar import DISTANT_FUTURE, DISTANT_PAST
from frtdesk.base.edtf import DateFlags, extent
from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model.mend import MendableError

_RANGE = re.compile(r"([^\[\]{}/]*?)\.\.([^\[\]{}/]*)")


def span_of(text: str) -> tuple[int, int]:
    """First and last civil day of a date or range; an open side is DISTANT_PAST or DISTANT_FUTURE.

    A range runs from the first day of its left date to the last day of its right one. Any EDTF text that an event's
    start may hold counts as a date. Raises FrtError for text that is no date and for a range that runs backwards.
    """
    text = text.strip()
    sides = _RANGE.fullmatch(text)
    if sides is None:
        return _days(text)
    left, right = sides.group(1).strip(), sides.group(2).strip()
    first = _days(left)[0] if left else DISTANT_PAST
    last = _days(right)[1] if right else DISTANT_FUTURE
    if last < first:
        raise MendableError(
            translate("filter", "The range {left}..{right} ends before it begins.").format(left=left, right=right),
            translate("filter", "Did you mean {right}..{left}?").format(left=left, right=right),
            f"{right}..{left}",
        )
    return first, last


def _days(text: str) -> tuple[int, int]:
    read = extent(text, None)
    if read.flags & DateFlags.UNDATED:
        raise FrtError(
            translate("filter", "A date is missing."),
            translate("filter", "Dates are written like 2019, 2019-05, 2019-05-14 or 2019..2021."),
        )
    first, _, _, last = read.days()
    return first, last
