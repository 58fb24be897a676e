"""frtdesk's own JSON, event by event: one that is wrong does not take the others along."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.formats.incoming import Entry, Item, KnownActor, Remark, Skipped, Wishes
from frtdesk.formats.json_event import read_actor, read_event
from frtdesk.formats.read_frtdesk_json import frtdesk_entries
from frtdesk.formats.written_date import is_timed


def read_frtdesk(path: Path, wishes: Wishes) -> Iterator[Item]:
    """Fills incoming.ReadFile. `line` is the number of the event."""
    others: Counter[str] = Counter()
    for entry in frtdesk_entries(path):
        field, _, number = entry.place.partition("[")
        if field == "events" and number:
            at = int(number.rstrip("]"))
            try:
                event = read_event(entry)
            except FrtError as error:
                yield Skipped(error.message.rstrip("."), at)
                continue
            yield Entry(event, at, is_timed(event.start or "") or is_timed(event.end or ""))
        elif field == "actors" and number:
            try:
                yield KnownActor(read_actor(entry))
            except FrtError as error:
                yield Remark(error.message)
        elif field in ("lessons", "views") and number:
            others[field] += 1
    if others["lessons"]:
        yield Remark(
            translate("import", "%n lesson in it was left out.|%n lessons in it were left out.", others["lessons"])
        )
    if others["views"]:
        yield Remark(
            translate(
                "import", "%n saved view in it was left out.|%n saved views in it were left out.", others["views"]
            )
        )
