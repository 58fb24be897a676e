"""Profiles in the window of an import: those that are kept, the choices of now under a name, and files to share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.formats.import_profile import profile_text, read_profile
from frtdesk.formats.incoming import Wishes
from frtdesk.formats.kept_profiles import KeptProfiles, profile_name
from frtdesk.formats.replace_file import replace_file
from frtdesk.model.event_words import one_line
from frtdesk.state.ask import Ask
from frtdesk.ui.importing.form import button


class ProfileMenu:
    """The button and its menu. `used`: how a file is to be read from now on, None as its columns are called; `said`:
    what came of it, in a sentence."""

    def __init__(
        self,
        profiles: KeptProfiles,
        ask: Ask,
        wishes: Callable[[], Wishes],
        used: Callable[[Wishes | None], None],
        said: Callable[[str], None],
    ) -> None:
        self._profiles, self._ask = profiles, ask
        self._wishes, self._used, self._said = wishes, used, said
        self.suggestion = ""
        self.button: QPushButton = button(translate("import", "Profiles"))
        self.button.setToolTip(translate("import", "Ways to read a table: which column holds what, and its dates."))
        self.menu = QMenu(self.button)
        self.menu.setToolTipsVisible(False)
        self.button.setMenu(self.menu)
        self.menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List what is kept now."""
        self.menu.clear()
        names = self._profiles.names()
        for name in names:
            self._add(self.menu, _shown(name), lambda name=name: self._use(self._profiles.file(name)))
        if names:
            self.menu.addSeparator()
        self._add(self.menu, translate("import", "As the columns are called"), lambda: self._used(None))
        self._add(self.menu, translate("import", "From a file…"), self._from_file)
        self.menu.addSeparator()
        self._add(self.menu, translate("import", "Keep these choices…"), self._ask_name)
        self._add(self.menu, translate("import", "Write these choices to a file…"), self._to_file)
        if names:
            dropping = self.menu.addMenu(translate("import", "Delete"))
            for name in names:
                self._add(dropping, _shown(name), lambda name=name: self._drop(name))

    @staticmethod
    def _add(menu: QMenu, text: str, act: Callable[[], None]) -> QAction:
        made = menu.addAction(text)
        made.triggered.connect(lambda _checked=False: act())
        return made

    def _use(self, file: Path) -> None:
        try:
            wishes = read_profile(file)
        except FrtError as error:
            self._said(error.message)
            return
        self._used(wishes)

    def _from_file(self) -> None:
        self._ask.profile_to_open(lambda path: self._use(Path(path)))

    def _ask_name(self) -> None:
        wishes = self._wishes()
        title, label = translate("import", "Keep these choices"), translate("import", "Name of the profile")
        self._ask.text(title, label, self.suggestion, lambda name: self._keep(name, wishes))

    def _keep(self, text: str, wishes: Wishes) -> None:
        name = profile_name(text)
        if not name:
            self._said(translate("import", "A profile needs a name."))
            return
        try:
            self._profiles.keep(name, wishes)
        except FrtError as error:
            self._said(f"{error.message} {error.hint}")
        else:
            self._said(translate("import", "Kept as {name}.").format(name=one_line(name, 100)))

    def _drop(self, name: str) -> None:
        self._profiles.drop(name)
        self._said(translate("import", "Deleted the profile {name}.").format(name=one_line(name, 100)))

    def _to_file(self) -> None:
        wishes = self._wishes()
        self._ask.file_to_save(
            translate("import", "Save as a profile"),
            f"{self.suggestion or 'profile'}.profile.json",
            lambda path: self._said(written(path, profile_text(wishes))),
            replace=True,
        )


def written(path: str, text: str) -> str:
    """Write a file; what came of it, in a sentence."""
    try:
        replace_file(Path(path), [text.encode("utf-8")])
    except FrtError as error:
        return f"{error.message} {error.hint}"
    return translate("import", "Wrote {path}.").format(path=path)


def _shown(name: str) -> str:
    """A name as a menu shows it, where an ampersand would be a key."""
    return one_line(name, 60).replace("&", "&&")
