"""What others do to the event that is open in a form: it is said, and what both changed is asked about when it is
saved."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.edit_clash import EditClash
from frtdesk.model.edited_event import StoredEvent
from frtdesk.model.event import Event
from frtdesk.model.others import OthersStep
from frtdesk.ui.forms.clash_window import ClashWindow

if TYPE_CHECKING:
    from frtdesk.state.archive import Archive, Jobs
    from frtdesk.ui.appearance import Appearance

HEARD, SETTLED = "event form heard", "event form settled"
"""Jobs: what is heard while something is being saved must not drop the answer that the saving waits for."""


class Form(Protocol):
    """What a form lets be done to itself."""

    @property
    def has_changes(self) -> bool: ...
    @property
    def shown(self) -> tuple[Archive, StoredEvent] | None:
        """The stored event that it was filled with, and where it is kept; None for a new one."""
        ...

    @property
    def is_saving(self) -> bool: ...
    def say(self, words: str, *, stays: bool = False) -> None: ...
    def fill_again(self, said: str) -> None:
        """Show the event as the database holds it now."""
        ...

    def write(self, over: StoredEvent, event: Event) -> None:
        """Save this, over what is stored by now."""
        ...


class Meanwhile:
    """`window`: the clash that is being asked about."""

    def __init__(self, form: Form, appearance: Appearance, jobs: Jobs, parent: QWidget) -> None:
        self._form = form
        self._appearance = appearance
        self._jobs = jobs
        self._parent = parent
        self.window: ClashWindow | None = None

    # ------------------------------------------------------------------ while it is open

    def hear(self, steps: tuple[OthersStep, ...]) -> None:
        """Others changed something: perhaps this event."""
        shown = self._form.shown
        if shown is None:
            return
        who = steps[-1].who if not steps[-1].mine else translate("form", "You, elsewhere,")
        archive, stored = shown

        def read(now: StoredEvent) -> None:
            if (
                self._form.shown == shown
                and not self._form.is_saving
                and (now.event, now.binned) != (stored.event, stored.binned)
            ):
                self._tell(who, now)

        def gone(error: BaseException) -> None:
            if isinstance(error, FrtError) and self._form.shown == shown:
                said = translate("form", "{name} may have taken this event away. {why}")
                self._form.say(said.format(name=who, why=error.message), stays=True)

        self._jobs.start(HEARD, _reading(archive, stored.key), read, gone)

    def _tell(self, who: str, now: StoredEvent) -> None:
        if now.binned:
            said = translate("form", "{name} put this event in the bin. What you typed stays.")
            self._form.say(said.format(name=who), stays=True)
        elif self._form.has_changes:
            said = translate(
                "form", "{name} has changed this event too. What you typed stays; you are asked where both differ."
            )
            self._form.say(said.format(name=who), stays=True)
        else:
            said = translate("form", "{name} has changed this event. This is how it stands now.")
            self._form.fill_again(said.format(name=who))

    # ------------------------------------------------------------------ when it cannot be written

    def settle(self, mine: Event, error: FrtError, give_up: Callable[[FrtError], None]) -> None:
        """It was not written. Where somebody else changed the event, make one of both, by asking where that is needed;
        else `give_up`."""
        shown = self._form.shown
        if shown is None:
            give_up(error)
            return
        archive, stored = shown

        def read(now: StoredEvent) -> None:
            clash = EditClash(stored.event, mine, now)
            if self._form.shown != shown or now.event == stored.event:
                give_up(error)
            elif clash.conflicts:
                give_up(error)
                self._ask(clash, error)
            else:
                self._form.write(now, clash.settled({}))

        self._jobs.start(SETTLED, _reading(archive, stored.key), read, lambda _error: give_up(error))

    def _ask(self, clash: EditClash, error: FrtError) -> None:
        self.window = ClashWindow(clash, error.message, self._appearance, self._parent)
        self.window.finished.connect(self._forget)
        self.window.ask(lambda event: self._form.write(clash.theirs, event))

    def _forget(self) -> None:
        self.window = None


def _reading(archive: Archive, key: int) -> Work[StoredEvent]:
    yield Progress(0)
    return archive.stored_event(key)
