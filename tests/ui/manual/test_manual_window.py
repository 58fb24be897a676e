"""The manual's window: it goes about its chapters, finds words, offers actions, prints, and loads nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.draw.theme import DARK, THEMES
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.manual.dress import blocks, fragments
from frtdesk.ui.manual.window import ManualWindow


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


@pytest.fixture
def opened() -> list[str]:
    return []


@pytest.fixture
def ran() -> list[str]:
    return []


@pytest.fixture
def manual(opened: list[str], ran: list[str], tmp_path: Path, qtbot: QtBot) -> Iterator[ManualWindow]:
    made = ManualWindow(Appearance(), opened.append, ran.append, lambda then: then(str(tmp_path / "manual.pdf")))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def listed(manual: ManualWindow) -> list[str]:
    shown = manual.contents.chapters
    return [shown.item(row).text() for row in range(shown.count()) if not shown.item(row).isHidden()]


def test_it_begins_with_the_first_chapter_and_lists_all(manual: ManualWindow) -> None:
    assert manual.page.toPlainText().startswith(manual.chapters[0].title)
    assert {chapter.title for chapter in manual.chapters} <= set(listed(manual))


def test_sections_are_listed_under_the_chapter_that_is_shown_and_lead_there(manual: ManualWindow) -> None:
    assert "The grammar" not in listed(manual)
    manual.open_at("05-filter.md")
    assert "The grammar" in listed(manual)
    row = next(r for r in range(manual.contents.chapters.count())
               if manual.contents.chapters.item(r).text() == "The grammar")  # fmt: skip
    manual.contents.chapters.setCurrentRow(row)
    assert manual.chapter.sections[manual.page.heading_in_sight()].title == "The grammar"


def test_links_between_chapters_stay_inside(manual: ManualWindow, opened: list[str]) -> None:
    manual.page.anchorClicked.emit(QUrl("05-filter.md"))
    assert manual.chapter.name == "05-filter.md"
    manual.page.anchorClicked.emit(QUrl("#in-words"))
    assert manual.chapter.sections[manual.page.heading_in_sight()].anchor == "in-words"
    assert opened == []


def test_links_to_the_web_are_handed_over_and_others_ignored(manual: ManualWindow, opened: list[str]) -> None:
    for link in ("https://www.loc.gov/standards/datetime/", "file:///etc/passwd", "javascript:alert(1)", "no.md"):
        manual.page.anchorClicked.emit(QUrl(link))
    assert opened == ["https://www.loc.gov/standards/datetime/"]


def test_back_and_forward_go_where_the_reader_was(manual: ManualWindow) -> None:
    manual.open_at("05-filter.md#fields")
    scrolled = manual.page.verticalScrollBar().value()
    manual.open_at("06-search.md")
    assert not manual.forward.isEnabled()
    QTest.keyClick(manual.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert (manual.chapter.name, manual.page.verticalScrollBar().value()) == ("05-filter.md", scrolled)
    manual.forward.click()
    assert manual.chapter.name == "06-search.md"
    manual.back.click()
    manual.back.click()
    assert manual.chapter == manual.chapters[0]
    assert not manual.back.isEnabled()


def test_a_search_lists_sections_of_all_chapters_and_marks_the_words(manual: ManualWindow) -> None:
    QTest.keyClicks(manual.search, "Overlap poster")
    found = manual.contents.found
    assert found.count() >= 1
    QTest.keyClick(manual.search, Qt.Key.Key_Return)
    assert "poster" in found.currentItem().text().lower()
    marked = {selection.cursor.selectedText().lower() for selection in manual.page.extraSelections()}
    assert marked == {"overlap", "poster"}
    QTest.keyClick(manual.search, Qt.Key.Key_Escape)
    assert manual.search.text() == ""
    assert manual.page.extraSelections() == []
    assert manual.contents.currentWidget() is manual.contents.chapters


def test_a_search_without_hits_says_so(manual: ManualWindow) -> None:
    manual.search.setText("xylophone")
    assert "Nothing" in manual.said.text()


def test_only_harmless_actions_run_from_the_text(manual: ManualWindow, ran: list[str]) -> None:
    manual.open_at("04-timeline.md")
    assert 'href="action:view.table"' in manual.page.toHtml()
    for wanted in ("view.table", "edit.delete", "file.quit"):
        manual.page.anchorClicked.emit(QUrl(f"action:{wanted}"))
    assert ran == ["view.table"]


def test_nothing_is_loaded_but_pictures_of_the_manual(manual: ManualWindow, tmp_path: Path) -> None:
    secret = tmp_path / "secret.md"
    secret.write_text("secret", "utf-8")
    kinds = QTextDocument.ResourceType
    assert manual.page.loadResource(kinds.MarkdownResource.value, QUrl.fromLocalFile(str(secret))) is None
    for name in ("../window.png", "pictures/../../pictures/window.png", "https://example.org/a.png"):
        assert manual.page.loadResource(kinds.ImageResource.value, QUrl(name)) is None
    for name in ("pictures/window.png", "../pictures/window.png"):  # as in the folder of a language
        assert manual.page.loadResource(kinds.ImageResource.value, QUrl(name)) is not None


def test_pictures_fit_the_page(manual: ManualWindow) -> None:
    widths: list[float] = []
    for wide in (900, 600):
        manual.resize(wide, 700)
        manual.open_at("01-start.md")
        pictures = [
            shape.toImageFormat()
            for block in blocks(manual.page.document())
            for _, _, shape in fragments(block)
            if shape.isImageFormat()
        ]
        assert len(pictures) == 1
        widths.append(pictures[0].width())
        assert 200 < widths[-1] < manual.page.viewport().width()
        assert pictures[0].height() / pictures[0].width() == pytest.approx(760 / 1240, abs=0.01)
    assert widths[1] < widths[0]


def test_without_a_printer_the_chapter_becomes_a_pdf(manual: ManualWindow, tmp_path: Path) -> None:
    manual.open_at("06-search.md")
    manual._print(manual.chapter)
    read = PdfReader(tmp_path / "manual.pdf")
    assert "A search hides nothing" in " ".join(read.pages[0].extract_text().split())
    assert 1 <= len(read.pages) <= 4


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("factor", [0.8, 3.0])
def test_theme_and_text_size_are_followed_and_the_place_kept(manual: ManualWindow, theme: str, factor: float) -> None:
    manual.open_at("05-filter.md#fields")
    manual._appearance.use(DARK, 1.5)
    manual._appearance.use(THEMES[theme], factor)
    assert manual.chapter.sections[manual.page.heading_in_sight()].title == "Fields"
    assert not manual.page.horizontalScrollBar().isVisible()


def test_escape_closes_it(manual: ManualWindow) -> None:
    QTest.keyClick(manual.page, Qt.Key.Key_Escape)
    assert not manual.isVisible()
