"""One editor for each kind of setting. It shows the present value, and sets another at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from frtdesk.base.words import translate
from frtdesk.state.setting import Setting
from frtdesk.state.setting_kinds import Folder, Line, Number, OneOf, Switch
from frtdesk.state.settings import Settings
from frtdesk.ui.forms.fields import Line as TextLine
from frtdesk.ui.forms.fields import button
from frtdesk.ui.widgets.elided_combo import ElidedCombo
from frtdesk.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from frtdesk.ui.file_dialog import FileDialogs

PERCENT = 10
"""By how much a press makes text larger or smaller."""

OPENING = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
)  # fmt: skip


class SwitchEditor(QCheckBox):
    """On or off."""

    def __init__(self, setting: Setting, settings: Settings) -> None:
        super().__init__(translate("settings", "On"))
        self._key, self._settings = setting.key, settings
        self.clicked.connect(self._on_clicked)

    def show_value(self) -> None:
        self.setChecked(bool(self._settings[self._key]))

    def _on_clicked(self, on: bool) -> None:
        self._settings[self._key] = on


class ChoiceEditor(ElidedCombo):
    """One of several. Keys open the list: what makes the window anew is not to be passed on the way to something
    else."""

    def __init__(self, setting: Setting, kind: OneOf, settings: Settings) -> None:
        super().__init__()
        self._key, self._settings = setting.key, settings
        for value in kind.values:
            self.addItem(kind.words(value), value)
        self.activated.connect(self._on_activated)

    def show_value(self) -> None:
        self.setCurrentIndex(self.findData(self._settings[self._key]))

    def _on_activated(self, row: int) -> None:
        self._settings[self._key] = self.itemData(row)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        typed = e.text()
        if e.key() in OPENING or (typed and typed.isprintable()):
            self.showPopup()
        else:
            super().keyPressEvent(e)

    def wheelEvent(self, e: QWheelEvent) -> None:
        """The wheel scrolls the window, and changes nothing on its way."""
        e.ignore()


class _Figures(QSpinBox):
    """A number that the wheel does not change."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class NumberEditor(QWidget):
    """A number between two others, in per cent or in whole numbers, with buttons for less and more."""

    def __init__(self, setting: Setting, kind: Number, settings: Settings) -> None:
        super().__init__()
        self._key, self._settings = setting.key, settings
        self._per = 100 if kind.percent else 1
        self.figures = _Figures()
        # Without buttons by `setButtonSymbols` a styled box leaves one pixel to its text.
        self.figures.setStyleSheet("QSpinBox::up-button, QSpinBox::down-button { width: 0; height: 0; border: none; }")
        self.figures.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.figures.setKeyboardTracking(False)
        self.figures.lineEdit().setStyleSheet("border: none; padding: 0; background: transparent;")
        self.figures.setRange(round(kind.low * self._per), round(kind.high * self._per))
        self.figures.setSingleStep(PERCENT if kind.percent else 1)
        self.figures.setSuffix(translate("settings", " %") if kind.percent else "")
        self.figures.valueChanged.connect(self._on_changed)
        self.less = button("−", self.figures.stepDown)
        self.less.setAccessibleName(translate("settings", "{title}: less").format(title=setting.title))
        self.more = button("+", self.figures.stepUp)
        self.more.setAccessibleName(translate("settings", "{title}: more").format(title=setting.title))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.less)
        row.addWidget(self.figures, 1)
        row.addWidget(self.more)
        self.setFocusProxy(self.figures)

    def show_value(self) -> None:
        value = round(self._settings[self._key] * self._per)
        with QSignalBlocker(self.figures):
            self.figures.setValue(value)
        self.less.setEnabled(value > self.figures.minimum())
        self.more.setEnabled(value < self.figures.maximum())

    def _on_changed(self, value: int) -> None:
        self._settings[self._key] = value / self._per


class LineEditor(TextLine):
    """A line of text, taken when it is left or Enter is pressed."""

    def __init__(self, setting: Setting, kind: Line, settings: Settings) -> None:
        super().__init__(setting.title, kind.longest, kind.words(""))
        self._key, self._settings = setting.key, settings
        self.editingFinished.connect(self._on_finished)

    def show_value(self) -> None:
        if self.words != self._settings[self._key]:
            self.show_text(str(self._settings[self._key]))

    def _on_finished(self) -> None:
        typed = " ".join(self.words.split())
        if self._settings[self._key] != typed:
            self._settings[self._key] = typed


class FolderEditor(QWidget):
    """A folder, chosen in a dialog."""

    def __init__(self, setting: Setting, kind: Folder, settings: Settings, files: FileDialogs) -> None:
        super().__init__()
        self._key, self._kind, self._settings, self._files = setting.key, kind, settings, files
        self._title = setting.title
        self.shown = ElidedLabel()
        self.choose = button(translate("settings", "Choose…"), self._choose)
        self.choose.setAccessibleName(translate("settings", "{title}: choose").format(title=setting.title))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.shown, 1)
        row.addWidget(self.choose)
        self.setFocusProxy(self.choose)

    def show_value(self) -> None:
        self.shown.say(self._kind.words(self._settings[self._key]))

    def take(self, folder: str) -> None:
        """Use this folder from now on."""
        if self._kind(folder):
            self._settings[self._key] = folder

    def _choose(self) -> None:
        dialog = self._files.make(self._title, made=True)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        dialog.fileSelected.connect(self.take)
        self._files.open(dialog)


class ForgetEditor(QWidget):
    """What the program remembers: how much that is, and a button to forget it."""

    def __init__(self, setting: Setting, settings: Settings, forget: Callable[[], None]) -> None:
        super().__init__()
        self._setting, self._settings = setting, settings
        self.shown = ElidedLabel()
        self.forget = button(translate("settings", "Forget"), forget)
        self.forget.setAccessibleName(translate("settings", "{title}: forget").format(title=setting.title))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.shown, 1)
        row.addWidget(self.forget)
        self.setFocusProxy(self.forget)

    def show_value(self) -> None:
        changed = self._settings.is_changed(self._setting.key)
        value = self._settings[self._setting.key]
        self.shown.say(self._setting.accepts.words(value) if changed else translate("settings", "nothing"))
        self.forget.setEnabled(changed)


Editor = SwitchEditor | ChoiceEditor | NumberEditor | LineEditor | FolderEditor | ForgetEditor


def editor_of(setting: Setting, settings: Settings, files: FileDialogs, forget: Callable[[], None]) -> Editor:
    """The editor that fits a setting, with its name for a screen reader."""
    kind = setting.accepts
    made: Editor
    if not setting.shown:
        made = ForgetEditor(setting, settings, forget)
    elif isinstance(kind, Switch):
        made = SwitchEditor(setting, settings)
    elif isinstance(kind, OneOf):
        made = ChoiceEditor(setting, kind, settings)
    elif isinstance(kind, Number):
        made = NumberEditor(setting, kind, settings)
    elif isinstance(kind, Folder):
        made = FolderEditor(setting, kind, settings, files)
    elif isinstance(kind, Line):
        made = LineEditor(setting, kind, settings)
    else:
        made = ForgetEditor(setting, settings, forget)
    _name(made, setting)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    made.show_value()
    return made


def _name(editor: Editor, setting: Setting) -> None:
    """The name goes to the part that has the focus, which is what a screen reader asks."""
    asked = editor.figures if isinstance(editor, NumberEditor) else editor
    asked.setAccessibleName(setting.title)
    asked.setAccessibleDescription(setting.help)
