"""The manual: chapters in a window that loads nothing, and text that is true of the program."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frtdesk.actions.catalogue import ACTIONS
from frtdesk.app.start import make_application
from frtdesk.base import paths
from frtdesk.base.errors import FrtError
from frtdesk.base.language import speak
from frtdesk.draw.theme import DARK
from frtdesk.model.fields import FIELDS
from frtdesk.model.query import parse
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.manual import ManualWindow, chapters

FOLDER = paths.resources() / "manual"
TEXTS = {file.name: file.read_text("utf-8") for file in sorted(FOLDER.glob("*.md"))}


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


@pytest.fixture
def opened() -> list[str]:
    return []


@pytest.fixture
def manual(opened: list[str], qtbot: QtBot) -> Iterator[ManualWindow]:
    made = ManualWindow(Appearance(), opened.append)
    qtbot.addWidget(made)
    yield made
    made.close()


def test_the_chapters_stand_in_order_and_the_first_is_shown(manual: ManualWindow) -> None:
    titles = [manual.contents.item(row).text() for row in range(manual.contents.count())]
    assert titles[:3] == ["Ten minutes", "The timeline", "The filter"]
    assert manual.page.toPlainText().startswith("Ten minutes")


def test_links_between_chapters_stay_inside(manual: ManualWindow, opened: list[str]) -> None:
    manual.page.anchorClicked.emit(QUrl("05-filter.md"))
    assert manual.page.toPlainText().startswith("The filter")
    assert opened == []


def test_links_to_the_web_are_handed_over_and_others_ignored(manual: ManualWindow, opened: list[str]) -> None:
    for link in ("https://www.loc.gov/standards/datetime/", "file:///etc/passwd", "javascript:alert(1)", "no.md"):
        manual.page.anchorClicked.emit(QUrl(link))
    assert opened == ["https://www.loc.gov/standards/datetime/"]


def test_nothing_is_loaded_from_elsewhere(manual: ManualWindow, tmp_path: Path) -> None:
    secret = tmp_path / "secret.md"
    secret.write_text("secret", "utf-8")
    resource = QTextDocument.ResourceType.MarkdownResource.value
    assert manual.page.loadResource(resource, QUrl.fromLocalFile(str(secret))) is None


def test_theme_and_text_size_are_followed(manual: ManualWindow) -> None:
    manual.contents.setCurrentRow(1)
    manual._appearance.use(DARK, 2.0)
    assert manual.page.toPlainText().startswith("The timeline")
    assert not manual.grab().isNull()


def test_a_missing_manual_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FrtError, match="manual"):
        chapters(tmp_path)


def test_each_chapter_has_a_number_of_its_own() -> None:
    assert all(re.fullmatch(r"\d\d-[a-z-]+\.md", name) for name in TEXTS)
    assert len({name[:2] for name in TEXTS}) == len(TEXTS)


def test_every_link_of_the_manual_leads_somewhere() -> None:
    for name, text in TEXTS.items():
        for target in re.findall(r"\]\(([^)]+)\)", text):
            assert target.startswith("https://") or target in TEXTS, f"{name}: {target}"


def test_every_field_of_the_filter_stands_in_the_manual() -> None:
    described = re.findall(r"^\| ((?:`\w+`(?:, )?)+) \|", TEXTS["05-filter.md"], re.M)
    named = {name for cell in described for name in re.findall(r"`(\w+)`", cell)}
    assert set(FIELDS) | {"on"} <= named


def test_every_example_of_a_filter_can_be_read() -> None:
    examples = re.findall(r"^- `([^`]+)` –", TEXTS["05-filter.md"], re.M)
    examples += re.findall(r"^(actor:.+)$", TEXTS["05-filter.md"], re.M)
    examples += re.findall(r"--filter \"([^.\"][^\"]+)\"", TEXTS["12-pictures.md"])
    cells = re.findall(r"^\| (`.+?) \|", TEXTS["05-filter.md"].split("## Fields")[0], re.M)
    examples += [part for cell in cells for part in re.findall(r"`([^`]+)`", cell)]
    assert len(examples) > 20
    for example in examples:
        parse(example)


def test_every_action_stands_among_the_keys() -> None:
    text = TEXTS["20-keys.md"]
    for action in ACTIONS:
        assert action.title.rstrip("…") in text, action.id
        for key in action.keys:
            assert key in text, action.id


def test_a_chapter_stands_in_the_language_of_the_reader_where_it_is_translated(tmp_path: Path) -> None:
    (tmp_path / "de").mkdir()
    for name, text in (("1.md", "# One"), ("2.md", "# Two"), ("de/1.md", "# Eins"), ("de/3.md", "# Drei")):
        (tmp_path / name).write_text(text, "utf-8")
    assert [chapter.title for chapter in chapters(tmp_path)] == ["One", "Two"]
    speak("de")
    try:
        assert [(chapter.name, chapter.title) for chapter in chapters(tmp_path)] == [("1.md", "Eins"), ("2.md", "Two")]
    finally:
        speak("en")
