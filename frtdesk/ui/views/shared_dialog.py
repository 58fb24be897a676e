"""Opening a view that somebody shared: a box for its line, which says at once what the line is, or a file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.state.ask import Ask
from frtdesk.state.saved_view import SavedView
from frtdesk.state.saved_views import SavedViews
from frtdesk.state.view_line import from_line, holds_line
from frtdesk.state.view_words import filter_line, range_words
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.roomy_dialog import RoomyDialog

EXAMPLE = "frtdesk:view:1?name=Bans+in+California&range=2019-01-01..2020-12-31&filter=type:ban+place:US-CA&end."


class SharedViewDialog(RoomyDialog):
    """A line on the clipboard stands in the box already. Nothing is changed before Open is pressed."""

    def __init__(
        self,
        views: SavedViews,
        appearance: Appearance,
        ask: Ask,
        open_target: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, letters=64)
        self._views = views
        self._appearance = appearance
        self._found: SavedView | None = None
        self.setWindowTitle(translate("views", "Open a shared view"))
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(EXAMPLE.replace("&", "&\u200b").replace("..", "..\u200b"))  # may break there
        self.text.setProperty("role", "field")
        self.text.setAccessibleName(translate("views", "Line of a shared view"))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._on_text_changed)
        self.says = QLabel()
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)
        self.says.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.button = QPushButton(translate("views", "Open"))
        self.button.setProperty("role", "primary")
        self.button.setDefault(True)
        self.button.clicked.connect(self._open)
        file = QPushButton(translate("views", "Choose a file…"))
        file.setAutoDefault(False)
        file.clicked.connect(lambda: ask.view_to_open(self._taker(open_target)))
        cancel = QPushButton(translate("views", "Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        label = QLabel(translate("views", "Paste the line that you were sent. Text around it does no harm."))
        label.setBuddy(self.text)
        label.setWordWrap(True)
        column = self.column(10)
        column.addWidget(label)
        column.addWidget(self.text, 1)
        column.addWidget(self.says)
        self.put_buttons([file], [cancel, self.button])
        self.renew()

    def renew(self) -> None:
        """Begin anew: with the line on the clipboard, if there is one."""
        px = self._appearance.px
        self.text.setMinimumHeight(px(96))
        self.says.setMinimumHeight(px(40))
        copied = QGuiApplication.clipboard().text()
        self.text.setPlainText(copied.strip() if holds_line(copied) else "")
        self.text.selectAll()
        self.text.setFocus()
        self._on_text_changed()

    def _taker(self, open_target: Callable[[str], None]) -> Callable[[str], None]:
        def take(path: str) -> None:
            self.accept()
            open_target(path)

        return take

    def _on_text_changed(self) -> None:
        text = self.text.toPlainText()
        self._found = None
        said, quiet = translate("views", "Nothing is changed before you press Open."), True
        if text.strip():
            try:
                self._found = from_line(text)
            except FrtError as error:
                said, quiet = str(error), False
            else:
                said, quiet = _words(self._found), False
        self.says.setProperty("role", "quiet" if quiet else "")
        self.says.style().polish(self.says)
        self.says.setText(said)
        self.button.setEnabled(self._found is not None)

    def _open(self) -> None:
        found = self._found
        if found is not None:
            self.accept()
            self._views.open_shared(found)

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self.renew()
        super().showEvent(event)


def _words(saved: SavedView) -> str:
    """What a shared view shows, on two lines."""
    name = (
        translate("views", "“{name}”").format(name=saved.name) if saved.name else translate("views", "Without a name")
    )
    return f"{name}\n{range_words(saved.view)} · {filter_line(saved.view)[:200]}"
