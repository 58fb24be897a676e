"""Pictures of what a window shows, through the same registry of formats as the command line's."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.draw.image import FORMATS
from frtdesk.formats.picture import Picture
from frtdesk.formats.registry import Registry
from frtdesk.formats.replace_file import replace_file
from frtdesk.model.filter import Everything
from frtdesk.model.query import to_text
from frtdesk.state.moments import extent_of
from frtdesk.state.workspace import Workspace
from frtdesk.ui.export_dialog import PictureWish


def write_picture(workspace: Workspace, path: str, wish: PictureWish) -> None:
    """Write the workspace's view, or all that its filter leaves, to `path`. Raises FrtError where it cannot be."""
    index, view = workspace.index, workspace.view
    if index is None:
        raise FrtError(translate("export", "Nothing is open."), translate("export", "Open a database first."))
    file = Path(path)
    writer = Registry(FORMATS).of_file(file)
    start, stop = view.start, view.stop
    if wish.everything:
        start, stop = extent_of(index.columns, np.flatnonzero(index.kept))
    said = "" if isinstance(view.filter, Everything) else to_text(view.filter)
    compared = "" if view.compare is None else to_text(view.compare)
    lanes = replace(view.lanes, folded=frozenset(), shown_rows={})
    size = (wish.width, wish.height, wish.scale)
    picture = Picture(index, start, stop, *size, wish.theme, wish.title, said, lanes, workspace.halves, compared)
    replace_file(file, writer.write(picture))
