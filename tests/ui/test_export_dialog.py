"""The export dialog: its choices, the page beside them, and what becomes of a wish."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPageLayout
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window
from frtdesk.base import paths
from frtdesk.base.progress import run
from frtdesk.model.query import parse
from frtdesk.state.day_range import DayRange
from frtdesk.state.settings import Settings
from frtdesk.state.view_line import from_line
from frtdesk.ui.export.dialog import ExportDialog
from frtdesk.ui.export.exports import keyed
from frtdesk.ui.export.printing import printing


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[WindowDesk]:
    made = build_window(Settings(None))
    made.window.resize(1200, 800)
    made.window.show()
    made.open_target(str(paths.shipped_database()))
    qtbot.waitUntil(lambda: made.workspace.detail is not None)
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()


@pytest.fixture
def dialog(desk: WindowDesk, qtbot: QtBot) -> ExportDialog:
    return opened(desk, qtbot, "export")


def opened(desk: WindowDesk, qtbot: QtBot, what: str) -> ExportDialog:
    desk.show(what)
    shown = desk._shown["export"]  # pyright: ignore[reportPrivateUsage]
    assert isinstance(shown, ExportDialog)
    settled(shown, desk, qtbot)
    return shown


def settled(dialog: ExportDialog, desk: WindowDesk, qtbot: QtBot) -> None:
    """Until the page of the latest choices is there."""
    qtbot.wait(220)
    qtbot.waitUntil(lambda: not desk.runner.busy, timeout=20_000)


def choose(dialog: ExportDialog, name: str, data: object) -> None:
    box = getattr(dialog.form, name)
    at = box.findData(data)
    assert at >= 0
    box.setCurrentIndex(at)


def test_the_page_is_shown_small_and_in_words(dialog: ExportDialog) -> None:
    image = dialog.preview.image
    assert image is not None
    assert image.width() / image.height() == pytest.approx(16 / 9, abs=0.02)
    assert "443 events" in dialog.preview.accessibleDescription()
    assert dialog.foot.size_line.text().startswith("1,920 × 1,080 px, about ")


def test_another_page_takes_the_place_of_the_old_one(dialog: ExportDialog, desk: WindowDesk, qtbot: QtBot) -> None:
    before = dialog.preview.image
    choose(dialog, "page_size", "A4")
    dialog.form.upright.setChecked(True)
    assert dialog.preview.image is before
    settled(dialog, desk, qtbot)
    image = dialog.preview.image
    assert image is not None
    assert image.height() > image.width()
    assert dialog.foot.size_line.text().startswith("2,480 × 3,508 px")


def test_what_does_not_apply_is_not_shown(dialog: ExportDialog, desk: WindowDesk, qtbot: QtBot) -> None:
    form = dialog.form
    assert form.dpi.isVisible()
    choose(dialog, "format", "pdf")
    assert not form.dpi.isVisible()
    assert form.theme.isVisible()
    choose(dialog, "format", "csv")
    assert not any(field.isVisible() for field in (form.theme, form.title, form.page_size, form.sources))
    settled(dialog, desk, qtbot)
    assert dialog.preview.image is None
    assert "events" in dialog.preview.accessibleDescription()
    assert not dialog.foot.copy.isVisible()
    assert not form.own_size.isVisible()


def test_a_poster_is_put_together_from_the_sheets_that_are_chosen(
    dialog: ExportDialog, desk: WindowDesk, qtbot: QtBot
) -> None:
    form = dialog.form
    assert not form.sheet.isVisible()
    poster = next(key for key, format in keyed(dialog._exports.formats).items() if format.name == "poster")  # pyright: ignore[reportPrivateUsage]
    choose(dialog, "format", poster)
    choose(dialog, "page_size", "A1")
    choose(dialog, "sheet", "A4")
    assert form.sheet.isVisible()
    assert form.overlap.isVisible()
    settled(dialog, desk, qtbot)
    assert "15 sheets of A4, 5 across and 3 down" in dialog.foot.size_line.text()
    choose(dialog, "sheet", "Letter")
    choose(dialog, "overlap", 60)
    settled(dialog, desk, qtbot)
    assert "sheets of Letter" in dialog.foot.size_line.text()
    picture = dialog._exports.order(form.wish()).picture  # pyright: ignore[reportPrivateUsage]
    assert (picture.sheet, picture.overlap) == ("Letter", 60.0)


def test_a_size_of_ones_own_is_asked_for_and_explained(dialog: ExportDialog, desk: WindowDesk, qtbot: QtBot) -> None:
    choose(dialog, "page_size", "own")
    dialog.form.own_size.setText("wide")
    assert "“wide” is no size." in dialog.form.wrong_size.text()
    assert dialog.form.wrong_size.isVisible()
    settled(dialog, desk, qtbot)
    assert not dialog.foot.go.isEnabled()
    dialog.form.own_size.setText("300x200mm")
    settled(dialog, desk, qtbot)
    assert not dialog.form.wrong_size.isVisible()
    assert dialog.foot.go.isEnabled()
    assert dialog.form.wish().size == "300x200mm"


def test_formats_of_one_name_are_told_apart_by_their_suffixes(dialog: ExportDialog, tmp_path: Path) -> None:
    exports = dialog._exports  # pyright: ignore[reportPrivateUsage]
    keys = keyed(exports.formats)
    assert len(keys) == len(exports.formats)
    for key, format in keys.items():
        choose(dialog, "format", key)
        assert dialog.form.chosen is format
        assert dialog.form.wish().format == key
        assert exports.format_of(f"x.{format.suffixes[0]}", key) is format


def test_choices_are_remembered(dialog: ExportDialog, desk: WindowDesk, qtbot: QtBot) -> None:
    choose(dialog, "format", "svg")
    choose(dialog, "theme", "grey")
    dialog.form.legend.setChecked(False)
    dialog.reject()
    assert desk.settings["export"]["theme"] == "grey"
    again = opened(desk, qtbot, "export")
    wish = again.form.wish()
    assert (wish.format, wish.theme, wish.legend) == ("svg", "grey", False)


def test_a_marked_range_and_a_selection_are_offered(desk: WindowDesk, qtbot: QtBot) -> None:
    timeline = desk.window.timeline
    assert timeline is not None
    timeline.hands.range.mark(DayRange(18_400, 18_500))
    dialog = opened(desk, qtbot, "export")
    assert dialog.form.wish().what == "range"
    order = desk._shown["export"]._exports.order(dialog.form.wish())  # pyright: ignore[reportAttributeAccessIssue]
    assert (order.picture.start, order.picture.stop) == (18_400, 18_501)
    assert "during:2020-05-18..2020-08-26" in order.content.filter
    assert 0 < len(order.content) < 60
    choose(dialog, "what", "selection")
    order = dialog._exports.order(dialog.form.wish())  # pyright: ignore[reportPrivateUsage]
    assert len(order.content) == 1
    assert order.picture.index.events == 1
    assert order.picture.chosen
    timeline.hands.range.mark(None)
    dialog.reject()
    desk.workspace.select(())
    dialog = opened(desk, qtbot, "export")
    assert {dialog.form.what.itemData(n) for n in range(dialog.form.what.count())} == {"seen", "everything"}


def test_what_the_window_shows_comes_along_or_not(dialog: ExportDialog, desk: WindowDesk) -> None:
    exports = dialog._exports  # pyright: ignore[reportPrivateUsage]
    seen = exports.order(dialog.form.wish()).picture.seen
    assert seen.selected == frozenset(desk.workspace.selection)
    assert len(seen.bands) == 2
    assert seen.known is not None
    dialog.form.as_seen.setChecked(False)
    plain = exports.order(dialog.form.wish()).picture.seen
    assert not plain.selected
    assert not plain.bands


def test_a_file_is_proposed_by_title_or_filter(dialog: ExportDialog, desk: WindowDesk) -> None:
    exports = dialog._exports  # pyright: ignore[reportPrivateUsage]
    assert exports.proposed_file("A call & three answers / 2020?") == "a-call-three-answers-2020"
    desk.workspace.set_filter(parse("actor:amazon"))
    assert exports.proposed_file(exports.proposed_title()).startswith("amazon")


def test_the_title_says_what_is_compared_until_somebody_changes_it(
    dialog: ExportDialog, desk: WindowDesk, qtbot: QtBot
) -> None:
    assert dialog.form.title.text() == "Facial recognition policy"
    dialog.hide()
    desk.workspace.compare_with(parse("actor:microsoft"), parse("actor:amazon"))
    opened(desk, qtbot, "export")
    assert dialog.form.title.text() == "Amazon and Microsoft"
    state = dialog._exports.order(dialog.form.wish()).picture.state  # pyright: ignore[reportPrivateUsage]
    assert from_line(state).name == "Amazon and Microsoft"
    dialog.form.title.setText("Two companies")
    dialog.hide()
    desk.workspace.compare_with(None)
    opened(desk, qtbot, "export")
    assert dialog.form.title.text() == "Two companies"


def test_a_cancelled_export_leaves_the_old_file(
    dialog: ExportDialog, desk: WindowDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "x.png"
    file.write_bytes(b"old")
    dialog.write(str(file), dialog.form.wish())
    assert dialog.foot.stop.isVisible()
    assert not dialog.foot.go.isVisible()
    dialog.foot.stop.click()
    qtbot.waitUntil(lambda: not desk.runner.busy, timeout=20_000)
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]
    assert dialog.isVisible()
    assert "Cancelled" in dialog.foot.sentence.text()
    assert dialog.foot.go.isVisible()


def test_a_name_without_a_suffix_gets_that_of_the_format_and_another_one_is_heeded(
    dialog: ExportDialog, desk: WindowDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    for name, written in (("plain", "plain.png"), ("drawing.svg", "drawing.svg")):
        dialog.show()
        dialog.write(str(tmp_path / name), dialog.form.wish())
        qtbot.waitUntil(lambda written=written: (tmp_path / written).exists(), timeout=20_000)
        qtbot.waitUntil(lambda: not desk.runner.busy, timeout=20_000)
    assert (tmp_path / "drawing.svg").read_bytes().lstrip().startswith(b"<?xml")


def test_the_picture_goes_to_the_clipboard(dialog: ExportDialog, desk: WindowDesk, qtbot: QtBot) -> None:
    dialog.foot.copy.click()
    qtbot.waitUntil(lambda: "clipboard" in dialog.foot.sentence.text(), timeout=20_000)
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (1920, 1080)


def test_an_image_that_is_too_large_for_the_clipboard_is_a_sentence(
    dialog: ExportDialog, desk: WindowDesk, qtbot: QtBot
) -> None:
    choose(dialog, "page_size", "A0")
    choose(dialog, "dpi", 300)
    settled(dialog, desk, qtbot)
    dialog.foot.copy.click()
    qtbot.waitUntil(lambda: "too large" in dialog.foot.sentence.text(), timeout=20_000)


def test_without_a_printer_there_is_a_sentence(desk: WindowDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    dialog = opened(desk, qtbot, "print")
    assert dialog.windowTitle() == "Print"
    assert not dialog.form.format.isVisible()
    assert dialog.form.wish().size == "A4"
    dialog.foot.go.click()
    assert "No printer is set up" in dialog.foot.sentence.text()
    assert opened(desk, qtbot, "export").form.wish().size == "16:9"


def test_a_page_is_printed_for_what_the_printer_reaches(dialog: ExportDialog, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    run(printing(dialog._exports.order(dialog.form.wish()), printer))  # pyright: ignore[reportPrivateUsage]
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(("text", "size"), [(1.0, (1010, 600)), (2.0, (900, 700)), (3.0, (1400, 1000))])
def test_at_any_text_size_buttons_and_fields_are_whole(
    desk: WindowDesk, qtbot: QtBot, text: float, size: tuple[int, int]
) -> None:
    desk.settings["text_scale"] = text
    dialog = opened(desk, qtbot, "export")
    dialog.resize(*size)
    settled(dialog, desk, qtbot)
    buttons: list[QWidget] = [dialog.foot.copy, dialog.foot.print, dialog.foot.close_button, dialog.foot.go]
    for button in buttons:
        assert button.width() >= button.sizeHint().width()
        corner = button.mapTo(dialog, QPoint(button.width(), button.height()))
        assert corner.x() <= dialog.width()
        assert corner.y() <= dialog.height()
    assert dialog.preview.image is not None


def test_the_keyboard_reaches_everything_and_escape_closes(dialog: ExportDialog) -> None:
    reached: set[str] = set()
    widget: QWidget | None = dialog.form.format
    for _ in range(40):
        assert widget is not None
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.add(widget.accessibleName() or getattr(widget, "text", str)())
        widget = widget.nextInFocusChain()
    names = {"Format", "Show", "Size", "Upright", "Sharpness", "Theme", "Title", "Subtitle", "Legend"}
    assert reached >= names | {"Numbers and sources", "Copy picture", "Print…", "Close", "Export…"}
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_export_button_asks_for_a_name(
    dialog: ExportDialog, desk: WindowDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    asked: list[str] = []

    class Named:
        def file_to_save(
            self, title: str, suggestion: str, then: Callable[[str], None], *, replace: bool = False
        ) -> None:
            asked.append(suggestion)
            assert replace
            then(str(tmp_path / "out.svg"))

    dialog._ask = Named()  # pyright: ignore[reportPrivateUsage, reportAttributeAccessIssue]
    choose(dialog, "format", "svg")
    dialog.foot.go.click()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    assert asked == ["all-events-january-2018-to-june-2021.svg"]
    assert desk.workspace.notice is not None
    assert "out.svg" in desk.workspace.notice.text
    assert desk.settings["export"]["folder"] == str(tmp_path)
