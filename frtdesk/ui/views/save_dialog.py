"""Saving what is shown as a view: its name, whether its theme comes along, and what to do where the name is taken."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget

from frtdesk.base.words import translate
from frtdesk.model.stored_view import LONGEST_NAME, tidy_name
from frtdesk.state.saved_views import SavedViews
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.roomy_dialog import RoomyDialog


class SaveViewDialog(RoomyDialog):
    """Proposes a name from the filter and the range each time it is shown."""

    def __init__(self, views: SavedViews, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent, letters=56)
        self._views = views
        self._appearance = appearance
        self.setWindowTitle(translate("views", "Save view"))
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(translate("views", "Name of the view"))
        self.name.textChanged.connect(self._on_name_changed)
        self.with_theme = QCheckBox()
        self.where = _sentence()
        self.taken = _sentence()
        self.taken.setProperty("role", "")
        self.both = QPushButton(translate("views", "Keep both"))
        self.both.clicked.connect(lambda: self._save(replacing=False))
        self.both.setAutoDefault(False)
        self.button = QPushButton()
        self.button.setProperty("role", "primary")
        self.button.setDefault(True)
        self.button.clicked.connect(lambda: self._save(replacing=True))
        self._lay_out()
        self.renew()

    def _lay_out(self) -> None:
        label = QLabel(translate("views", "Name"))
        label.setBuddy(self.name)
        cancel = QPushButton(translate("views", "Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        column = self.column(10)
        for widget in (label, self.name, self.taken, self.with_theme, self.where):
            column.addWidget(widget)
        column.addStretch(1)
        self.put_buttons([], [cancel, self.both, self.button])
        QWidget.setTabOrder(self.name, self.with_theme)

    def renew(self) -> None:
        """Begin anew, for what is shown now."""
        theme = self._appearance.theme.title
        self.name.setText(self._views.visit.proposed_name())
        self.name.selectAll()
        self.name.setFocus()
        self.with_theme.setChecked(False)
        self.with_theme.setText(translate("views", "Open it in the present theme ({theme})").format(theme=theme))
        self.where.setText(self._where_words())
        self._on_name_changed()

    def _where_words(self) -> str:
        kept = translate("views", "Filter, range, lanes and bands come back whole.")
        keeper = self._views.shelves.keeper
        if self._views.shelves.is_library(keeper):
            where = translate("views", "It goes into your library, since this database is read-only.")
        else:
            where = translate("views", "It goes into {file}.").format(file=keeper.name[:60])
        return f"{kept} {where}"

    def _on_name_changed(self) -> None:
        taken = self._views.shelves.taken(self.name.text()) is not None
        self.taken.setText(translate("views", "There is a view with this name already.") if taken else "")
        self.taken.setVisible(taken)
        self.both.setVisible(taken)
        self.button.setText(translate("views", "Replace it") if taken else translate("views", "Save"))
        self.button.setEnabled(bool(tidy_name(self.name.text())))
        self.fit()

    def _save(self, *, replacing: bool) -> None:
        self.accept()
        self._views.save(self.name.text(), with_theme=self.with_theme.isChecked(), replacing=replacing)

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self.renew()
        super().showEvent(event)


def _sentence() -> QLabel:
    label = QLabel()
    label.setProperty("role", "quiet")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
