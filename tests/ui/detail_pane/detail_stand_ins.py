"""What tests of the detail pane share: two events that answer each other, and what the pane says."""

from __future__ import annotations

from desk_stand_ins import MemoryArchive
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frtdesk.model.columns import Meta
from frtdesk.model.event import Checked, Event, EventDetail, Party, Place, Quote, Related, Source
from frtdesk.ui.panels.detail_pane import DetailPane
from frtdesk.ui.widgets.paragraph import Paragraph
from frtdesk.ui.widgets.press_row import Pressable, PressRow

CALL = Event("b", "ACLU calls", "2018-05-22", kind="advocacy", sources=(Source(None, "P", "T", None, "news"),))
REFUSAL = Event(
    id="a",
    title="Microsoft refuses",
    start="2020-06-11",
    kind="corporate",
    policy_types=("sales_halt",),
    jurisdiction=Place("national", "US", "United States"),
    actors=(Party("Microsoft", "company", "decides"), Party("US Congress", "legislature", "target")),
    summary="It says no.",
    why_it_matters="It sets a condition.",
    quotes=(
        Quote("we will not sell", "Brad Smith", "President", "Microsoft", None, 1, True),
        Quote("never", "A spokesperson", None, None, "2020-06", None, False),
    ),
    sources=(
        Source("javascript:alert(1)", "P", "Evil", None, "news"),
        Source("https://example.org/paper", "The Paper", "A headline", "2020-06-12", "news"),
    ),
    tags=("origin",),
    checked=Checked(date=True),
    note="One source only.",
)
META = Meta("Policy", "What happened.", "CC BY 4.0", covered_from="1998", covered_to="2026-06", thin="Before 2016.")


class Shelf(MemoryArchive):
    """Two events that answer each other."""

    def detail(self, key: int) -> EventDetail:
        event = self.events[key - 1]
        if event.id == "c":
            return EventDetail(key, event, ())
        other = CALL if event.id == "a" else REFUSAL
        days = (-751, -751) if event.id == "a" else (751, 751)
        related = Related(0, other.id, other.title, other.kind, "responds_to", event.id == "a", other.start, days)
        return EventDetail(key, event, (related,), "United States")


def read(pane: DetailPane) -> str:
    """All that the pane says."""
    texts = [paragraph.text() for paragraph in pane.sheet.findChildren(Paragraph)]
    names = [button.accessibleName() for button in pane.sheet.findChildren(Pressable)]
    return "\n".join(texts + names)


def row(pane: DetailPane, name: str) -> PressRow:
    return next(row for row in pane.sheet.findChildren(PressRow) if name in row.accessibleName())


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def shown(pane: DetailPane, event: Event) -> DetailPane:
    """The pane with an event that no database would hold."""
    pane._workspace.detail = EventDetail(1, event, ())
    pane._workspace.detail_changed.emit()
    return pane


def texts(widget: QWidget) -> list[str]:
    return [paragraph.text() for paragraph in widget.findChildren(Paragraph)]
