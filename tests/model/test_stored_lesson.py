"""What an editor does to a lesson is a change set that leads there, and its inverse leads back."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from frtdesk.model.change import ChangeSet
from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.model.stored_lesson import StoredLesson, StoredStep, difference, free_id, kept

steps = st.builds(
    LessonStep,
    st.none() | st.text(max_size=5),
    st.text(max_size=5),
    dwell=st.none() | st.integers(1, 9),
    shown=st.none() | st.just((3, 4)),
    lanes=st.none() | st.lists(st.text(max_size=2), max_size=2).map(tuple),
)
lessons = st.builds(
    lambda title, minutes, made: StoredLesson(1, 0, Lesson("id", title, minutes=minutes)).with_steps(
        StoredStep(key, 0, step) for key, step in made.items()
    ),
    st.text(max_size=5),
    st.none() | st.integers(1, 9),
    st.dictionaries(st.integers(1, 6), steps, max_size=5),
)
Tables = dict[tuple[str, int], dict[str, Any]]


def rows(lesson: StoredLesson | None) -> Tables:
    if lesson is None:
        return {}
    found: Tables = {("lesson", lesson.key): dict(lesson.fields)}
    return found | {("lesson_step", step.key): dict(step.fields(lesson.key)) for step in lesson.steps}


def applied(tables: Tables, changes: ChangeSet | None) -> Tables:
    found = {key: dict(row) for key, row in tables.items()}
    for change in changes.changes if changes is not None else ():
        key = (change.table, int(str(change.key["key"])))
        if change.before is not None:
            assert {name: found[key][name] for name in change.before} == dict(change.before)
        if change.after is None:
            del found[key]
        else:
            found[key] = {**found.get(key, {}), **change.after}
    return found


@given(st.none() | lessons, st.none() | lessons)
def test_the_difference_leads_there_and_its_inverse_back(
    before: StoredLesson | None, after: StoredLesson | None
) -> None:
    changes = difference("Edit", before, after)
    assert (changes is None) == (rows(before) == rows(after))
    assert applied(rows(before), changes) == rows(after)
    assert applied(rows(after), changes.inverse() if changes is not None else None) == rows(before)


@given(st.text(max_size=200), st.lists(st.text(max_size=5)))
def test_ids_are_plain_and_not_taken(wanted: str, taken: list[str]) -> None:
    made = free_id(wanted, taken)
    assert made not in taken
    assert made
    assert set(made) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


def test_a_copy_has_an_id_and_keys_of_its_own() -> None:
    first = kept(Lesson("Three Companies", "T", steps=(LessonStep("a"), LessonStep("b"))), ())
    second = kept(first.lesson, [first])
    assert (first.head.id, second.head.id) == ("three-companies", "three-companies-2")
    assert second.position == 1
    assert not {step.key for step in first.steps} & {step.key for step in second.steps}
    assert [step.position for step in second.steps] == [0, 1]
