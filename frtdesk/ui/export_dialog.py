"""Exporting a picture: what to show, how large, in which theme; then a name for the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from frtdesk.base.words import translate
from frtdesk.draw.theme import THEMES
from frtdesk.state.ask import Ask
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance

SIZES: tuple[tuple[int, int], ...] = ((1920, 1080), (1600, 1200), (1123, 794), (1587, 1123), (3840, 2160))

SCALES = (1, 2, 3, 4)


@dataclass(frozen=True)
class PictureWish:
    """What a person asked for. `everything`: the whole of the filter instead of the visible range; sizes in pixels."""

    everything: bool
    width: int
    height: int
    scale: int
    theme: str
    title: str


class ExportDialog(QDialog):
    """Calls `write(path, wish)` once a name was chosen."""

    def __init__(
        self,
        workspace: Workspace,
        appearance: Appearance,
        ask: Ask,
        write: Callable[[str, PictureWish], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ask = ask
        self._write = write
        self.setWindowTitle(translate("export", "Export picture"))
        self.setMinimumWidth(460)
        self.title = QLineEdit(workspace.columns.meta.title if workspace.columns else "")
        self.what = QComboBox()
        self.what.addItem(translate("export", "What you see"), False)
        self.what.addItem(translate("export", "Everything that the filter leaves"), True)
        self.kind = QComboBox()
        for suffix, name in (("png", "PNG"), ("svg", "SVG"), ("pdf", "PDF")):
            self.kind.addItem(name, suffix)
        self.page_size = QComboBox()
        for wide, high in SIZES:
            self.page_size.addItem(translate("export", "{wide} × {high} px").format(wide=wide, high=high), (wide, high))
        self.scale = QComboBox()
        for times in SCALES:
            self.scale.addItem(translate("export", "{times} × (for images)").format(times=times), times)
        self.scale.setCurrentIndex(1)
        self.theme = QComboBox()
        for theme in THEMES.values():
            self.theme.addItem(theme.title, theme.name)
        self.theme.setCurrentIndex(max(self.theme.findData(appearance.theme.name), 0))
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(10)
        for label, field in (
            (translate("export", "Title"), self.title),
            (translate("export", "Show"), self.what),
            (translate("export", "Format"), self.kind),
            (translate("export", "Size"), self.page_size),
            (translate("export", "Sharpness"), self.scale),
            (translate("export", "Theme"), self.theme),
        ):
            form.addRow(label, field)
        note = QLabel(
            translate(
                "export",
                "The picture carries a legend, the filter, how many events it shows and how far the data goes.",
            )
        )
        note.setProperty("role", "quiet")
        note.setWordWrap(True)
        cancel = QPushButton(translate("export", "Cancel"))
        cancel.clicked.connect(self.reject)
        save = QPushButton(translate("export", "Export…"))
        save.setProperty("role", "primary")
        save.setDefault(True)
        save.clicked.connect(self._save)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(note)
        column.addLayout(buttons)

    def wish(self) -> PictureWish:
        wide, high = self.page_size.currentData()
        return PictureWish(
            bool(self.what.currentData()),
            wide,
            high,
            self.scale.currentData(),
            self.theme.currentData(),
            self.title.text(),
        )

    def _save(self) -> None:
        suffix = self.kind.currentData()
        wish = self.wish()

        def write(path: str) -> None:
            named = path if "." in path.replace("\\", "/").rsplit("/", 1)[-1] else f"{path}.{suffix}"
            self.accept()
            self._write(named, wish)

        self._ask.file_to_save(self.windowTitle(), f"timeline.{suffix}", write, replace=True)
