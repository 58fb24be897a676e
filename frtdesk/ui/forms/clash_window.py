"""The question where two people changed one event: mine or theirs, field by field. Nothing is lost by not answering."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from frtdesk.base.words import translate
from frtdesk.model.edit_clash import EditClash
from frtdesk.model.event import Event
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.conflicts import ConflictChooser
from frtdesk.ui.forms.fields import button, sentence
from frtdesk.ui.roomy_dialog import RoomyDialog


class ClashWindow(RoomyDialog):
    """`save` gets the event as it was chosen; Esc goes back to the form, where everything typed still is."""

    def __init__(self, clash: EditClash, said: str, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent, letters=78, lines=32)
        self._clash = clash
        self._save: Callable[[Event], None] = lambda _event: None
        self.setWindowTitle(translate("form", "Changed by both"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        heading = QLabel(translate("form", "Somebody else changed the same"))
        heading.setProperty("role", "title")
        heading.setWordWrap(True)
        why = sentence()
        hint = translate(
            "form", "What only one of you changed is kept. Choose for the rest; nothing is written before."
        )
        why.setText(f"{said} {hint}")
        self.chooser = ConflictChooser(appearance)
        self.chooser.show_conflicts(clash.conflicts)
        column = self.column(10)
        column.addWidget(heading)
        column.addWidget(why)
        column.addWidget(self.chooser, 1)
        self.back = button(translate("form", "Back to the form"), self.reject)
        self.go = button(translate("form", "Save what is chosen"), self._go, "primary")
        self.put_buttons([], [self.back, self.go])
        self.finished.connect(self.deleteLater)

    def ask(self, save: Callable[[Event], None]) -> None:
        """Show it; `save` is called when the person has chosen."""
        self._save = save
        self.open()

    def _go(self) -> None:
        event = self._clash.settled(self.chooser.choices)
        self.accept()
        self._save(event)
