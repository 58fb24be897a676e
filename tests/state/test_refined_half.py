"""Which half of a comparison is refined: chosen, followed by whatever filters, and forgotten with the comparison."""

from __future__ import annotations

import pytest
from desk_stand_ins import AtOnce, opened_workspace

from frtdesk.base.errors import FrtError
from frtdesk.model.event import Event, Party
from frtdesk.model.facet_values import Wanted
from frtdesk.model.filter import EVERYTHING
from frtdesk.model.query import parse, to_text
from frtdesk.state.facet_counts import LiveFacets
from frtdesk.state.workspace import Workspace

AMAZON = (Party("Amazon", "company", "decides"),)
MICROSOFT = (Party("Microsoft", "company", "decides"),)
EVENTS = [
    Event("a1", "Amazon sells", "2018-05-22", kind="corporate", actors=AMAZON),
    Event("a2", "A call to Amazon", "2019-05-22", kind="advocacy", actors=AMAZON),
    Event("m1", "Microsoft refuses", "2020-06-11", kind="corporate", actors=MICROSOFT),
    Event("m2", "Microsoft withdraws", "2019-06-06", kind="corporate", actors=MICROSOFT),
    Event("law", "City bans", "2019-05-14", kind="regulation"),
]
CORPORATE, ADVOCACY = 0, 1


@pytest.fixture
def workspace() -> Workspace:
    made = opened_workspace(EVENTS)
    made.compare_with(parse("actor:Microsoft"), parse("actor:Amazon"))
    return made


@pytest.fixture
def facets(workspace: Workspace) -> LiveFacets:
    return LiveFacets(workspace, AtOnce(), ["kind", "actor"])


def filters(workspace: Workspace) -> tuple[str, str | None]:
    compare = workspace.view.compare
    return to_text(workspace.view.filter), None if compare is None else to_text(compare)


def test_a_click_on_a_facet_changes_the_half_that_is_chosen_and_no_other(
    workspace: Workspace, facets: LiveFacets
) -> None:
    facets.set("kind", CORPORATE, Wanted.INCLUDE)
    assert filters(workspace) == ("actor:Amazon kind:corporate", "actor:Microsoft")
    workspace.choose_half("B")
    facets.set("kind", CORPORATE, Wanted.EXCLUDE)
    assert filters(workspace) == ("actor:Amazon kind:corporate", "actor:Microsoft -kind:corporate")
    facets.clear()
    assert filters(workspace) == ("actor:Amazon kind:corporate", "")


def test_counts_and_ticks_are_those_of_the_chosen_half(workspace: Workspace, facets: LiveFacets) -> None:
    assert (facets.count("kind", CORPORATE), facets.count("kind", ADVOCACY)) == (1, 1)
    names = facets.names("actor")
    assert names is not None
    assert [names.titles[value] for value in facets.wanted("actor")] == ["Amazon"]
    workspace.choose_half("B")
    assert (facets.count("kind", CORPORATE), facets.count("kind", ADVOCACY)) == (2, 0)
    assert [names.titles[value] for value in facets.wanted("actor")] == ["Microsoft"]


def test_the_choice_stays_while_comparing_and_goes_with_the_comparison(workspace: Workspace) -> None:
    workspace.choose_half("B")
    workspace.swap_halves()
    assert (workspace.half, to_text(workspace.filter)) == ("B", "actor:Amazon")
    workspace.compare_with(None)
    assert (workspace.half, to_text(workspace.filter)) == ("A", "actor:Microsoft")
    workspace.choose_half("B")
    assert workspace.half == "A"
    workspace.step_back()
    assert workspace.half == "A"


def test_what_b_cannot_be_is_refused_as_b(workspace: Workspace) -> None:
    refused: list[FrtError] = []
    workspace.compare_refused.connect(refused.append)
    workspace.choose_half("B")
    workspace.set_filter(parse("actor:nobody"))
    assert len(refused) == 1
    assert filters(workspace) == ("actor:Amazon", "actor:Microsoft")


def test_another_database_begins_without_a_half(workspace: Workspace) -> None:
    workspace.choose_half("B")
    opened = workspace.opened
    assert opened is not None
    workspace.show(opened)
    assert (workspace.half, workspace.filter) == ("A", EVERYTHING)
