"""Pictures of ours that are opened: each brings its view back, in the database that it was made from."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.formats.picture_state import read_state
from frtdesk.model.stored_view import LONGEST_NAME
from frtdesk.state.notice import Notice, Offer
from frtdesk.state.picture_line import PictureLine, from_picture_line
from frtdesk.state.saved_views import SavedViews
from frtdesk.state.workspace import Workspace


def picture_view(target: str) -> Work[PictureLine]:
    """What the picture in a file shows. Raises FrtError where it is none of ours."""
    yield Progress(0)
    return from_picture_line(read_state(Path(target)))


def show_picture(found: PictureLine, file: str, workspace: Workspace, views: SavedViews) -> None:
    """Bring the view of a picture back, with what was selected; without a name it has that of the file. In another
    database nothing changes unless the person says so."""
    opened = workspace.opened
    if opened is None:
        return

    def show() -> None:
        views.open_shared(replace(found.saved, name=found.saved.name or Path(file).stem[:LONGEST_NAME]))
        ids = workspace.columns.ids if workspace.columns is not None else None
        events = [ids.index(each) for each in found.selected] if ids is not None else []
        workspace.select(tuple(event for event in events if event is not None))

    here = opened.columns.meta.title
    if found.data == here or not found.data:
        show()
        return
    message = translate("views", "{file} shows “{title}”; another database is open.")
    workspace.tell(
        Notice(
            message.format(file=file[:100], title=found.data[:100]),
            translate("views", "Open that database, then the picture again."),
            offer=Offer(translate("views", "Show its view here"), show),
        )
    )
