"""Events are made, changed and put in the bin in the window, and all of it goes back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window
from frtdesk.base import paths
from frtdesk.model.change import ChangeSet
from frtdesk.model.edited_event import binned
from frtdesk.model.event import Event
from frtdesk.state.event_begun import begun
from frtdesk.state.settings import Settings
from frtdesk.ui.forms.actors import PartyRow
from frtdesk.ui.forms.bin_window import BinWindow
from frtdesk.ui.forms.date_dialog import DateDialog
from frtdesk.ui.forms.event_fields import EventFields
from frtdesk.ui.forms.event_window import EventWindow
from tests.app.waiting import idle, wait

MICROSOFT = "us-2020-06-11-microsoft-refuses-police-sales"


def opened(qtbot: QtBot, path: Path) -> WindowDesk:
    made = build_window(Settings(None))
    made.window.show()
    qtbot.waitExposed(made.window)
    made.open_target(str(path))
    wait(lambda: made.workspace.opened is not None and not made.runner.busy)
    return made


def closed(desk: WindowDesk) -> None:
    desk.window.close()
    desk.close()
    desk.window.deleteLater()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "mine.sqlite"
    shutil.copyfile(paths.shipped_database(), path)
    return path


@pytest.fixture
def desk(qtbot: QtBot, path: Path) -> Iterator[WindowDesk]:
    made = opened(qtbot, path)
    yield made
    closed(made)


def do(desk: WindowDesk, action: str) -> None:
    desk.window.commands.refresh()
    desk.window.commands.actions[action].trigger()


def form_of(desk: WindowDesk) -> EventWindow:
    form = desk.window.findChild(EventWindow)
    assert form is not None
    return form


def fields_of(desk: WindowDesk) -> EventFields:
    wait(lambda: form_of(desk).fields is not None)
    fields = form_of(desk).fields
    assert fields is not None
    return fields


def edit(desk: WindowDesk, event_id: str = MICROSOFT) -> EventFields:
    desk.workspace.select_id(event_id)
    do(desk, "edit.event")
    return fields_of(desk)


def stored(desk: WindowDesk, event_id: str = MICROSOFT) -> Event:
    assert desk.workspace.opened is not None
    archive = desk.workspace.opened.archive
    return archive.stored_event(archive.book().events[event_id]).event


def test_a_new_event_is_typed_saved_shown_and_undone(desk: WindowDesk, qtbot: QtBot) -> None:
    do(desk, "edit.new_event")
    fields = fields_of(desk)
    qtbot.keyClicks(fields.title, "Zurich bars face recognition")
    qtbot.keyClicks(fields.dates.start, "2026-05~")
    fields.look()
    assert fields.dates.begins.below.text() == "Around May 2026: from 1 May 2026 to 31 May 2026."
    fields.actors.adder.click()
    qtbot.keyClicks(fields.actors.rows[0].first(), "City of Zurich")
    qtbot.keyClicks(fields.tags.line, "ban-wave")
    qtbot.keyClick(fields.tags.line, Qt.Key.Key_Return)
    qtbot.keyClick(fields.title, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle(desk)
    assert desk.workspace.detail is not None
    event = desk.workspace.detail.event
    assert (event.title, event.start, event.end) == ("Zurich bars face recognition", "2026-05~", None)
    assert [party.name for party in event.actors] == ["City of Zurich"]
    assert event.tags == ("ban-wave",)
    assert not form_of(desk).isVisible()
    do(desk, "edit.undo")
    idle(desk)
    assert desk.workspace.columns is not None
    assert desk.workspace.columns.ids.index(event.id) is None


def test_an_event_that_is_asked_for_at_a_place_has_its_date_and_kind(desk: WindowDesk) -> None:
    workspace, timeline = desk.workspace, desk.window.timeline
    assert timeline is not None
    for range_text, finest in (("2019-05", "2019-05-15"), ("2019", "2019-07"), ("2000..2020", "2010")):
        workspace.look_at(range_text)
        day = (workspace.view.start + workspace.view.stop) / 2
        assert begun(workspace, (day, 2)) == Event("", "", begun(workspace, (day, 2)).start, kind="regulation")
        assert len(begun(workspace, (day, 2)).start or "") == len(finest)
    frame = timeline.frame
    assert frame is not None
    free = next(
        point
        for x in range(40, timeline.width() - 40, 9)
        for y in range(40, timeline.height() - 40, 9)
        if timeline.hit(point := QPoint(x, y)).what == "nothing" and timeline.hit(point).lane >= 0
    )
    timeline.ask_at(free)
    assert desk.window.asked_at is not None
    (menu,) = (menu for menu in desk.window.findChildren(QMenu) if menu.isVisible())
    menu.actions()[0].trigger()
    assert fields_of(desk).dates.start.text().startswith("20")
    wait(lambda: desk.window.asked_at is None)
    form_of(desk).reject()
    assert not form_of(desk).isVisible()  # nothing was typed yet


def test_what_is_not_touched_stays_as_it_is(desk: WindowDesk) -> None:
    assert desk.workspace.columns is not None
    ids = desk.workspace.columns.ids
    for place in range(0, len(desk.workspace.columns), 40):
        fields = edit(desk, ids[place])
        assert fields.typed() == stored(desk, ids[place])
        form_of(desk).reject()
        assert form_of(desk).fields is None


def test_one_field_is_changed_also_after_a_restart_undone(qtbot: QtBot, path: Path) -> None:
    desk = opened(qtbot, path)
    before = stored(desk)
    edit(desk).title.setText("Microsoft says no")
    form_of(desk).save()
    idle(desk)
    assert stored(desk).title == "Microsoft says no"
    assert stored(desk).quotes == before.quotes
    closed(desk)
    desk = opened(qtbot, path)
    wait(lambda: bool(desk.history.undo_title))
    do(desk, "edit.undo")
    idle(desk)
    assert stored(desk) == before
    closed(desk)


def test_a_quote_keeps_its_source_when_another_is_removed(desk: WindowDesk) -> None:
    fields = edit(desk)
    before = stored(desk)
    cited = {quote.text: before.sources[quote.source].url for quote in before.quotes if quote.source}
    fields.sources.rows[0].removed.emit()
    form_of(desk).save()
    idle(desk)
    after = stored(desk)
    assert len(after.sources) == len(before.sources) - 1
    assert {quote.text: after.sources[quote.source].url for quote in after.quotes if quote.text in cited
            and quote.source is not None} == cited  # fmt: skip


def test_what_is_wrong_is_said_beside_the_field_and_not_saved(desk: WindowDesk) -> None:
    fields = edit(desk)
    fields.dates.start.setText("2019-13")
    form_of(desk).save()
    assert form_of(desk).isVisible()
    assert "month 13" in fields.dates.begins.below.text()
    assert "cannot be saved yet" in form_of(desk).said.text()
    fields.dates.start.setText("2019-12")
    form_of(desk).save()
    idle(desk)
    assert stored(desk).start == "2019-12"


def test_a_date_is_chosen_by_its_parts(desk: WindowDesk) -> None:
    fields = edit(desk)
    fields.dates.choose_start.click()
    dialog = form_of(desk).findChild(DateDialog)
    assert dialog is not None
    assert (dialog.year.text(), dialog.part.currentText(), dialog.day.currentText()) == ("2020", "June", "11")
    dialog.day.show_code("30")
    dialog.part.show_code("2")
    assert dialog.parts is not None
    assert dialog.day.count() == 30
    assert dialog.parts.day == 29
    dialog.year.setText("44")
    dialog.era.show_code("bce")
    dialog.part.show_code("3")
    dialog.day.show_code("15")
    dialog.about.setChecked(True)
    assert dialog.reading.text().endswith("Written -0043-03-15~.")
    dialog.use.click()
    assert fields.dates.start.text() == "-0043-03-15~"
    form_of(desk).reject()
    form_of(desk).discard.click()


def test_tab_goes_through_a_new_entry_before_the_button_below_it(desk: WindowDesk, qtbot: QtBot) -> None:
    fields = edit(desk)
    form = form_of(desk)
    fields.actors.adder.click()
    row = fields.actors.rows[-1]
    assert isinstance(row, PartyRow)
    wait(lambda: form.focusWidget() is row.name)
    passed = []
    for _ in range(4):
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
        passed.append(form.focusWidget())
    assert passed[:2] == [row.kind, row.role]
    assert passed[3] is fields.actors.adder
    form.reject()
    form.discard.click()


def test_leaving_asks_where_something_is_not_saved(desk: WindowDesk, qtbot: QtBot) -> None:
    fields, form = edit(desk), form_of(desk)
    qtbot.keyClick(fields.title, Qt.Key.Key_Escape)
    assert not form.isVisible()
    fields = edit(desk)
    qtbot.keyClicks(fields.title, "x")
    qtbot.keyClick(fields.title, Qt.Key.Key_Escape)
    assert form.isVisible()
    assert form.question.isVisible()
    form.keep.click()
    assert form.fields is fields
    do(desk, "edit.new_event")
    assert form.question.isVisible()
    form.discard.click()
    wait(lambda: form.fields is not None and form.fields is not fields)
    assert form.windowTitle() == "New event"
    form.reject()


def test_what_is_not_saved_is_there_again_after_a_restart(qtbot: QtBot, path: Path) -> None:
    desk = opened(qtbot, path)
    fields = edit(desk)
    fields.title.setText("")
    fields.dates.start.setText("not yet a date")
    fields.quotes.adder.click()
    typed = fields.typed()
    closed(desk)
    desk = opened(qtbot, path)
    fields = edit(desk)
    assert fields.typed() == typed
    assert "is here again" in form_of(desk).said.text()
    form_of(desk).reject()
    form_of(desk).discard.click()
    fields = edit(desk)
    assert fields.typed() == stored(desk)
    form_of(desk).reject()
    closed(desk)


def new_event(desk: WindowDesk) -> EventFields:
    do(desk, "edit.new_event")
    return fields_of(desk)


def give_up(desk: WindowDesk) -> None:
    form_of(desk).reject()
    form_of(desk).discard.click()


def test_each_window_has_a_draft_of_its_own(qtbot: QtBot, path: Path) -> None:
    desk, other = opened(qtbot, path), opened(qtbot, path)
    new_event(desk).title.setText("Typed in the one")
    form_of(desk).reject()  # which keeps a draft, and asks
    assert new_event(other).title.text() == ""
    fields_of(other).title.setText("Typed in the other")
    form_of(other).reject()
    for one in (desk, other):
        closed(one)
    desk = opened(qtbot, path)
    found: list[str] = []
    for _ in range(2):
        found.append(new_event(desk).title.text())
        assert "is here again" in form_of(desk).said.text()
        give_up(desk)
    assert sorted(found) == ["Typed in the one", "Typed in the other"]
    assert new_event(desk).title.text() == ""
    form_of(desk).reject()
    closed(desk)


def test_what_is_deleted_can_be_brought_back_from_the_banner(desk: WindowDesk) -> None:
    desk.workspace.select_id(MICROSOFT)
    do(desk, "edit.delete")
    idle(desk)
    assert desk.workspace.columns is not None
    assert desk.workspace.columns.ids.index(MICROSOFT) is None
    notice = desk.workspace.notice
    assert notice is not None
    assert notice.text.endswith("is in the bin.")
    assert notice.offer is not None
    notice.offer.accept()
    idle(desk)
    assert desk.workspace.columns.ids.index(MICROSOFT) is not None


def test_what_is_saved_after_it_was_put_in_the_bin_is_asked_about_and_taken_out(desk: WindowDesk) -> None:
    desk.workspace.select_id(MICROSOFT)
    do(desk, "edit.event")
    idle(desk)
    form = form_of(desk)
    fields_of(desk).title.setText("Saved out of the bin")
    do(desk, "edit.delete")
    idle(desk)
    before = stored(desk)
    form.save()
    idle(desk)
    assert form.isVisible()
    assert form.bin_question.isVisible()
    assert form.bin_question.words.text().endswith("is in the bin. Take it out, and save what you typed?")
    assert stored(desk) == before
    form.reject()
    assert form.isVisible()
    assert not form.bin_question.isVisible()
    assert fields_of(desk).title.text() == "Saved out of the bin"
    form.save()
    idle(desk)
    form.take_out.click()
    idle(desk)
    assert not form.isVisible()
    columns = desk.workspace.columns
    assert columns is not None
    place = columns.ids.index(MICROSOFT)
    assert place is not None
    assert columns.titles[place] == "Saved out of the bin"
    do(desk, "edit.undo")
    idle(desk)
    assert stored(desk) == before
    assert desk.workspace.columns is not None
    assert desk.workspace.columns.ids.index(MICROSOFT) is None


def test_what_goes_to_the_bin_in_the_moment_in_which_it_is_written_says_so(
    desk: WindowDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    fields, form = edit(desk), form_of(desk)
    idle(desk)
    fields.title.setText("Saved in the bin")
    assert desk.workspace.opened is not None
    archive = desk.workspace.opened.archive
    apply = archive.apply

    def late(changes: ChangeSet, *, undoes: int | None = None) -> int:
        monkeypatch.undo()
        quicker = binned("Bin", [archive.stored_event(archive.book().events[MICROSOFT])])
        assert quicker is not None
        apply(quicker)
        return apply(changes, undoes=undoes)

    monkeypatch.setattr(archive, "apply", late)
    form.save()
    idle(desk)
    notice = desk.workspace.notice
    assert notice is not None
    assert notice.text == "“Saved in the bin” is saved, but it is in the bin."
    assert notice.offer is not None
    notice.offer.accept()
    idle(desk)
    columns = desk.workspace.columns
    assert columns is not None
    assert columns.ids.index(MICROSOFT) is not None


def test_the_bin_lists_gives_back_and_is_emptied(desk: WindowDesk) -> None:
    do(desk, "edit.bin")
    idle(desk)
    window = desk.window.findChild(BinWindow)
    assert window is not None
    assert window.list.isHidden()
    assert "Del puts" in window.empty.text()
    assert desk.workspace.columns is not None
    before = len(desk.workspace.columns)
    desk.workspace.select((3, 4))
    do(desk, "edit.delete")
    idle(desk)
    assert window.list.count() == 2
    window.restore.click()
    idle(desk)
    assert window.list.count() == 1
    assert len(desk.workspace.columns) == before - 1
    window.clear.click()
    idle(desk)
    assert window.list.isHidden()
    do(desk, "edit.undo")
    idle(desk)
    assert window.list.count() == 1
    assert desk.workspace.opened is not None
    assert len(desk.workspace.opened.archive.bin()) == 1


def test_a_copy_is_selected(desk: WindowDesk) -> None:
    desk.workspace.select_id(MICROSOFT)
    do(desk, "edit.duplicate")
    idle(desk)
    assert desk.workspace.detail is not None
    assert desk.workspace.detail.event.title.endswith("(copy)")
    do(desk, "edit.undo")
    idle(desk)


def test_copies_of_several_events_are_selected(desk: WindowDesk) -> None:
    assert desk.workspace.columns is not None
    desk.workspace.select((3, 5))
    do(desk, "edit.duplicate")
    idle(desk)
    titles = [desk.workspace.columns.titles[event] for event in desk.workspace.selection]
    assert len(titles) == 2
    assert all(title.endswith("(copy)") for title in titles)
    assert desk.workspace.notice is not None
    assert desk.workspace.notice.text == "2 copies are there. They have no relations yet."
    do(desk, "edit.undo")
    idle(desk)


def test_a_database_that_cannot_be_written_offers_a_copy(qtbot: QtBot) -> None:
    desk = opened(qtbot, paths.shipped_database())
    do(desk, "edit.new_event")
    assert desk.workspace.notice is not None
    assert "cannot be changed" in desk.workspace.notice.text
    assert desk.workspace.notice.offer is not None
    assert desk.workspace.notice.offer.title == "Save a copy to edit"
    assert desk.window.findChild(EventWindow) is None
    closed(desk)
