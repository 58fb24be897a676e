"""Writing a file and saying so."""

from __future__ import annotations

from collections.abc import Callable

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.state.notice import Notice
from frtdesk.state.workspace import Workspace


def tell_written(workspace: Workspace, path: str, write: Callable[[], object]) -> None:
    """Have a file written; the banner says that it is, or why it is not, and a sentence that `write` returns."""
    try:
        more = write()
    except FrtError as error:
        workspace.tell(Notice(error.message, error.hint))
    else:
        hint = more if isinstance(more, str) else ""
        workspace.tell(Notice(translate("desk", "Wrote {path}.").format(path=path), hint, wrong=False))
