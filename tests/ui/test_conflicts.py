"""Choosing between two wishes for one field."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from frtdesk.draw.theme import DARK, LIGHT
from frtdesk.model.conflict import Conflict, Take
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.conflicts import AT_ONCE, ConflictChooser
from frtdesk.ui.widgets.paragraph import Paragraph


def conflicts(count: int) -> list[Conflict]:
    return [Conflict(f"e{n}", f"Event {n}", "title", "Title", "Old", f"Mine {n}", "") for n in range(count)]


def chooser(qtbot: QtBot, count: int) -> ConflictChooser:
    made = ConflictChooser(Appearance(LIGHT, 1.0))
    qtbot.addWidget(made)
    made.show_conflicts(conflicts(count))
    return made


def test_mine_is_kept_until_somebody_chooses(qtbot: QtBot) -> None:
    made = chooser(qtbot, 2)
    assert made.choices == {}
    assert made.sheet.boxes[("e0", "title"), Take.MINE].isChecked()
    assert made.said.text() == "2 fields were changed by both."


def test_one_is_chosen_by_its_box_and_the_other_box_goes_out(qtbot: QtBot) -> None:
    made = chooser(qtbot, 2)
    made.sheet.boxes[("e1", "title"), Take.THEIRS].click()
    assert made.choices[("e1", "title")] is Take.THEIRS
    assert not made.sheet.boxes[("e1", "title"), Take.MINE].isChecked()
    assert made.sheet.boxes[("e0", "title"), Take.MINE].isChecked()
    assert "Theirs is taken for 1." in made.said.text()


def test_a_correction_is_shown_word_by_word_and_what_is_written_anew_by_itself(qtbot: QtBot) -> None:
    """What was there before stands above both."""
    made = chooser(qtbot, 0)
    long = "The city bans it, and whoever wants to use it all the same has to ask the council first."
    other = long.replace("city", "town")
    for mine, theirs, shown in (
        (other, "Nothing at all", [long.replace("city", "city town"), "Nothing at all"]),
        ("Old", "New", ["Old", "New"]),
    ):
        before = long if mine == other else "Before that"
        made.show_conflicts([Conflict("e", "E", "title", "Title", before, mine, theirs)])
        assert [paragraph.text() for paragraph in made.sheet.findChildren(Paragraph)][-2:] == shown


def test_all_are_chosen_at_once_also_those_that_are_not_laid_out(qtbot: QtBot) -> None:
    made = chooser(qtbot, AT_ONCE + 3)
    assert len(made.sheet.boxes) == 2 * AT_ONCE
    made.all_theirs.click()
    assert set(made.choices.values()) == {Take.THEIRS}
    assert len(made.choices) == AT_ONCE + 3
    made.sheet.more_wanted.emit()
    assert made.sheet.boxes[(f"e{AT_ONCE + 2}", "title"), Take.THEIRS].isChecked()
    made.all_mine.click()
    assert set(made.choices.values()) == {Take.MINE}


def test_choices_stay_when_the_theme_changes_and_go_with_other_conflicts(qtbot: QtBot) -> None:
    appearance = Appearance(LIGHT, 1.0)
    made = ConflictChooser(appearance)
    qtbot.addWidget(made)
    made.show_conflicts(conflicts(1))
    made.choose(("e0", "title"), Take.THEIRS)
    appearance.use(DARK, 2.0)
    assert made.sheet.boxes[("e0", "title"), Take.THEIRS].isChecked()
    made.show_conflicts(conflicts(2))
    assert made.choices == {}


def test_each_choice_says_to_a_screen_reader_what_it_is_about(qtbot: QtBot) -> None:
    box = chooser(qtbot, 1).sheet.boxes[("e0", "title"), Take.MINE]
    assert box.accessibleName() == "Keep mine: Title of Event 0"
    assert box.accessibleDescription() == "Mine 0"
