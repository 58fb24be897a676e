"""What a search says of itself, in sentences: for its line and for its list."""

from __future__ import annotations

from frtdesk.base.words import number, translate
from frtdesk.model.facet_values import conjuncts
from frtdesk.model.search_words import habit
from frtdesk.state.search import Search
from frtdesk.state.workspace import Workspace
from frtdesk.ui.widgets.shown_keys import SHOWN_KEYS

LONGEST = 300
"""Characters of what a database says that are shown."""


def place_words(search: Search) -> str:
    """Where among the hits the person is: "3 of 17"; how many there are where none is selected."""
    if not search.asks or search.problem is not None or (search.is_searching and not len(search.hits)):
        return ""
    total = len(search.hits)
    more = "+" if search.is_partial else ""
    if search.position:
        return translate("search", "{place} of {total}").format(
            place=number(search.position), total=number(total) + more
        )
    if more:
        return translate("search", "{total} hits so far").format(total=number(total))
    return translate("search", "%n hit|%n hits", total)


def state_words(search: Search, workspace: Workspace) -> str:
    """What there is to say beside the number: an odd end, nothing found, hits outside the filter, a habit."""
    if search.said and search.asks:
        return search.said
    sentences = (why_none(search, workspace), _outside_words(search, workspace), habit_words(search.text))
    return " ".join(sentence for sentence in sentences if sentence)


def why_none(search: Search, workspace: Workspace) -> str:
    """Why no hit is shown; nothing where one is, or nothing is typed."""
    if search.problem is not None:
        return str(search.problem)[:LONGEST]
    if not search.words.words:
        typed = search.text.strip()
        return translate("search", "There is no letter or digit in it to search for.") if typed else ""
    if search.words.too_short:
        return translate("search", "Type one more letter.")
    if len(search.hits):
        return ""
    if search.is_searching:
        return translate("search", "Searching…")
    if _is_bounded(workspace) and not search.everywhere:
        if search.outside and workspace.view.compare is not None:
            return translate("search", "No hit in A or B.")
        if search.outside:
            return translate("search", "No hit within the filter.")
        return translate("search", "No event holds all these words, within the filter or outside it.")
    return translate("search", "No event holds all these words.")


def habit_words(text: str) -> str:
    """A gentle word where somebody types what other searches would understand."""
    kind = habit(text)
    if kind == "pattern":
        return translate("search", "That looks like a regular expression; here only its words are searched for.")
    if kind == "operator":
        said = translate("search", "Signs are not read here; phrases, OR and fields belong into the filter{key}.")
        return said.format(key=SHOWN_KEYS.in_brackets("edit.filter"))
    return ""


def scope_offer(search: Search, workspace: Workspace) -> str:
    """What one click would do about the filter: search all events, or only those that it leaves; nothing to offer where
    no filter is set or nothing is hidden."""
    if not search.asks or not _is_bounded(workspace):
        return ""
    if search.everywhere and workspace.view.compare is not None:
        return translate("search", "Search in A or B") if len(search.all) else ""
    if search.everywhere:
        return translate("search", "Search within the filter") if len(search.all) else ""
    return translate("search", "Search all events") if search.outside else ""


def _is_bounded(workspace: Workspace) -> bool:
    """Whether a filter hides anything from a search; two that are compared are searched together."""
    view = workspace.view
    both = (view.filter,) if view.compare is None else (view.filter, view.compare)
    return all(conjuncts(f) for f in both)


def _outside_words(search: Search, workspace: Workspace) -> str:
    if workspace.view.compare is not None:
        return _beside_both(search) if search.asks and _is_bounded(workspace) else ""
    outside = search.outside if search.asks else 0
    if not outside or not conjuncts(workspace.view.filter):
        return ""
    if search.everywhere:
        return translate("search", "%n of them outside the filter.", outside)
    if not len(search.hits):
        return translate("search", "%n outside it.", outside)
    return translate("search", "%n more outside the filter.", outside)


def _beside_both(search: Search) -> str:
    """Of a comparison, that it is what A or B leaves in which the hits lie, and how many lie in neither."""
    outside = search.outside
    if search.everywhere:
        return translate("search", "%n of them in neither A nor B.", outside) if outside else ""
    if not len(search.hits):
        return translate("search", "%n in neither.", outside) if outside else ""
    if not outside:
        return translate("search", "In A or B.")
    return translate("search", "In A or B; %n more in neither.", outside)
