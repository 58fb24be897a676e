"""A filter that names what the data does not have: what is gone is told, and the rest of it still filters."""

from __future__ import annotations

import pytest
from hypothesis import given

from frtdesk.base.progress import run
from frtdesk.model.filter import And, Filter, Term, normal
from frtdesk.model.query import parse, to_text
from frtdesk.state.gone_values import gone_values, gone_words, without
from frtdesk.timeline.select import select
from tests.desk_stand_ins import MemoryArchive
from tests.model.test_query import filters
from tests.view_stand_ins import EVENTS

ARCHIVE = MemoryArchive(EVENTS)
COLUMNS = run(ARCHIVE.read())


@pytest.mark.parametrize(
    ("text", "gone", "left"),
    [
        ("actor:ibm", [], "actor:ibm"),
        ("actor:nobody", ["nobody"], ""),
        ("actor:(ibm OR nobody) kind:corporate", ["nobody"], "actor:ibm kind:corporate"),
        ("-actor:nobody kind:corporate", ["nobody"], "kind:corporate"),
        ("(actor:nobody OR place:Atlantis) police", ["nobody", "Atlantis"], "police"),
        ("actor:nobody OR kind:context actor:nobody", ["nobody"], "kind:context"),
        ("tag:x kind:corporate", ["x"], "kind:corporate"),
    ],
)
def test_gone_values_are_named_and_left_out(text: str, gone: list[str], left: str) -> None:
    wanted = parse(text)
    found = gone_values(COLUMNS, wanted, ARCHIVE.find())
    assert [term.value for term in found] == gone
    assert to_text(without(wanted, found)) == left
    select(COLUMNS, without(wanted, found), ARCHIVE.find())


@given(filters)
def test_without_nothing_it_stays_and_what_is_left_is_in_normal_form(f: Filter) -> None:
    whole = normal(f)
    assert without(whole, ()) == whole
    parts = whole.parts if isinstance(whole, And) else (whole,)
    left = without(whole, [part for part in parts if isinstance(part, Term)])
    assert normal(left) == left


def test_many_are_counted() -> None:
    terms = [Term("actor", ":", name) for name in "abcde"]
    assert gone_words(terms[:1]) == "actor “a”"
    assert gone_words(terms[:2]) == "actor “a” and actor “b”"
    assert gone_words(terms) == "actor “a”, actor “b” and 3 more"
