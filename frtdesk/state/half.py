"""One half of a comparison, or both: which filters are meant, what they leave, and how a person is told which it is.

Panels that count (charts, the response lag) ask here, so that none of them takes the events of A and B together for
those of A.
"""

from __future__ import annotations

from dataclasses import replace

from frtdesk.base.words import translate
from frtdesk.model.columns import Mask
from frtdesk.model.filter import Filter
from frtdesk.model.query import to_text
from frtdesk.state.view import View
from frtdesk.timeline.halves import LETTERS, Halves, half_title
from frtdesk.timeline.intervals import PictureIndex

A, B = LETTERS
BOTH = "both"
"""Besides the letters of the halves: A and B, each for itself."""


def letters_of(view: View, half: str) -> tuple[str, ...]:
    """The halves that are meant: none without a comparison, whatever was chosen."""
    if view.compare is None:
        return ()
    return LETTERS if half == BOTH else (half,)


def filters_of(view: View, half: str) -> tuple[Filter, ...]:
    """The filters that are meant, those of A and B or one; without a comparison the view's."""
    if view.compare is None:
        return (view.filter,)
    return tuple(view.filter if letter == A else view.compare for letter in letters_of(view, half))


def kept_of(index: PictureIndex, halves: Halves | None, half: str) -> tuple[Mask, ...]:
    """What each of them leaves, as masks over the columns. `index`: the picture of all that is shown."""
    if halves is None:
        return (index.kept,)
    both = {A: halves.upper.kept, B: halves.lower.kept}
    return (both[A], both[B]) if half == BOTH else (both[half],)


def with_filters(view: View, half: str, filters: tuple[Filter, ...]) -> View:
    """The view with others in the place of those that are meant."""
    if view.compare is None or half == A:
        return replace(view, filter=filters[0])
    if half == B:
        return replace(view, compare=filters[0])
    return replace(view, filter=filters[0], compare=filters[1])


def half_words(view: View, half: str) -> str:
    """ "A: actor:amazon.", "A: actor:amazon. B: all events."; empty without a comparison."""
    said = zip(letters_of(view, half), filters_of(view, half), strict=False)
    return " ".join(
        translate("compare", "{letter}: {filter}.").format(letter=letter, filter=half_title(to_text(f)))
        for letter, f in said
    )
