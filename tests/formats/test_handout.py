"""A hand-out says what the class needs, numbers its sources, and keeps the teacher's notes apart."""

from __future__ import annotations

from dataclasses import replace

from frtdesk.formats.handout import Handout, make_handout
from frtdesk.formats.handout_markdown import as_markdown
from frtdesk.model.columns import Meta
from frtdesk.model.event import Checked, Event, Quote, Source
from frtdesk.model.lesson import Lesson, LessonStep

LETTER = Source("https://a.example/1", "ACLU", "A letter", "2018-05-22", "primary")
REPORT = Source("https://b.example/2", "Post", "A report", None, "news")
EVENTS = (
    Event("a", "<b>Calls</b> *now*", "2018-05-22", sources=(LETTER, REPORT), checked=Checked(date=True),
          quotes=(Quote("Perhaps", "X", None, None, None, 0, verified=False),
                  Quote("Stop selling", "ACLU", None, None, None, 1, verified=True))),
    Event("b", "Answer", "2020-06-10", sources=(REPORT,)),
)  # fmt: skip
LESSON = Lesson(
    "week", "One week", "Why then?", "upper secondary", 60,
    (LessonStep("a", "Who is asked?", "The seller."), LessonStep("gone", "?"), LessonStep("b", "Why now?"),
     LessonStep(None, "And before?", shown=(18_414, 18_424))),
)  # fmt: skip


def handout(*, notes: bool = False) -> Handout:
    return make_handout(LESSON, EVENTS, Meta(title="Policy", covered_to="2026-06"), notes=notes)


def test_steps_have_dates_titles_prompts_and_numbered_sources() -> None:
    first, second, third = handout().steps
    assert (first.when, first.title, first.prompt) == ("Tuesday 22 May 2018", "<b>Calls</b> *now*", "Who is asked?")
    assert (first.sources, second.sources, first.cited) == ((1, 2), (2,), "[1–2]")
    assert len(handout().sources) == 2
    assert third.when == "1 June 2020 to 11 June 2020"


def test_a_verified_quote_goes_first_and_names_its_source() -> None:
    first = handout().steps[0]
    ((quote, speaker),) = first.quotes
    assert quote == "“Stop selling”"
    assert speaker.endswith("[2]")


def test_a_quote_that_nobody_verified_says_so() -> None:
    event = Event("a", "A", "2018", quotes=(Quote("Perhaps", "X", None, None, None, None, verified=False),))
    made = make_handout(LESSON, (event,), Meta())
    assert "not verified" in made.steps[0].quotes[0][1]


def test_without_a_verified_quote_the_summary_is_told_as_on_the_screen() -> None:
    said = (Quote("Perhaps", "X", None, None, None, None, verified=False),)
    event = Event("a", "A", "2018", summary="It happened so.", quotes=said)
    made = make_handout(LESSON, (event,), Meta())
    assert (made.steps[0].quotes, made.steps[0].summary) == ((), "It happened so.")
    assert "It happened so." in "".join(as_markdown(made))
    verified = replace(event, quotes=(replace(said[0], verified=True),))
    step = make_handout(LESSON, (verified,), Meta()).steps[0]
    assert (step.quotes[0][0], step.summary) == ("“Perhaps”", "It happened so."), "a quote alone answers few questions"


def test_several_quotes_stand_there_nearest_first_to_the_question() -> None:
    said = tuple(
        Quote(text, "X", None, None, None, None, verified=True) for text in ("The bottom line", "Who is asked")
    )
    sheet = "".join(as_markdown(make_handout(LESSON, (Event("a", "A", "2018", quotes=said),), Meta())))
    assert 0 < sheet.index("Who is asked”") < sheet.index("The bottom line”")


def test_lines_to_write_on_are_lines_wherever_it_is_read() -> None:
    assert "<br>" not in "".join(as_markdown(handout()))
    assert "".join(as_markdown(handout())).count("\n____") == 9
    assert "____" not in "".join(as_markdown(handout(notes=True)))


def test_a_step_whose_event_is_gone_is_left_out_and_the_teacher_alone_is_told() -> None:
    assert [step.number for step in handout().steps] == [1, 2, 3]
    assert handout().facts.endswith("3 steps")
    assert handout().missing == ""
    assert handout(notes=True).missing.startswith("1 step is left out")


def test_notes_never_stand_on_the_class_sheet() -> None:
    sheet, teachers = ("".join(as_markdown(handout(notes=notes))) for notes in (False, True))
    assert "The seller." not in sheet
    assert "The seller." in teachers
    assert "Notes for the teacher" in teachers


def test_markup_in_titles_is_text() -> None:
    text = "".join(as_markdown(handout()))
    assert "\\<b\\>Calls\\</b\\> \\*now\\*" in text
    assert "<b>" not in text
