"""Pictures of what a window shows, through the same registry of formats as the command line's."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from frtdesk.app.archive import StoreArchive
from frtdesk.app.exports import registry
from frtdesk.base.errors import FrtError
from frtdesk.base.progress import run
from frtdesk.base.words import translate
from frtdesk.formats.order import Order
from frtdesk.formats.picture import Picture
from frtdesk.formats.replace_file import replacing_file
from frtdesk.model.filter import Everything
from frtdesk.model.query import to_text
from frtdesk.state.moments import extent_of
from frtdesk.state.workspace import Workspace
from frtdesk.ui.export_dialog import PictureWish


def write_picture(workspace: Workspace, path: str, wish: PictureWish) -> None:
    """Write the workspace's view, or all that its filter leaves, to `path`. Raises FrtError where it cannot be."""
    index, view, opened = workspace.index, workspace.view, workspace.opened
    if index is None or opened is None or not isinstance(opened.archive, StoreArchive):
        raise FrtError(translate("export", "Nothing is open."), translate("export", "Open a database first."))
    file = Path(path)
    writer = registry().of_file(file)
    start, stop = view.start, view.stop
    if wish.everything:
        start, stop = extent_of(index.columns, np.flatnonzero(index.kept))
    said = "" if isinstance(view.filter, Everything) else to_text(view.filter)
    compared = "" if view.compare is None else to_text(view.compare)
    lanes = replace(view.lanes, folded=frozenset(), shown_rows={})
    size = (wish.width, wish.height, wish.scale)
    picture = Picture(index, start, stop, *size, wish.theme, wish.title, said, lanes, workspace.halves, compared)
    content = opened.archive.content(index.columns, index.kept, said)
    run(replacing_file(file, writer.write(Order(content, lambda: picture))))
