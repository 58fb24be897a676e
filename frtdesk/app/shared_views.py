"""Views that people hand to each other: as a line of text, or as a file."""

from __future__ import annotations

from pathlib import Path

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.formats.picture_state import is_picture_file, read_state
from frtdesk.state.saved_view import LONGEST, SUFFIX, SavedView, from_file, no_view, to_file


def is_view_file(target: str) -> bool:
    """Whether a path is called like the file of a view."""
    return target.casefold().endswith(SUFFIX)


def read_shared(text: str) -> SavedView:
    """The view that a line says, or that stands in the file of this name, which may be a picture. Raises FrtError."""
    from frtdesk.state.view_line import from_line, holds_line

    if holds_line(text):
        return from_line(text)
    if is_picture_file(text):
        return from_line(read_state(Path(text)))
    return read_view(text)


def read_view(path: str) -> SavedView:
    """The view in a file. Raises FrtError."""
    try:
        with Path(path).open("rb") as file:
            content = file.read(LONGEST * 4 + 1)
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        raise no_view() from None
    except (OSError, ValueError) as error:
        raise FrtError(
            translate("views", "{path} cannot be read ({why}).").format(
                path=path[:200] or "“”", why=getattr(error, "strerror", None) or str(error)[:100]
            ),
            translate("views", "Name the file of a view, or give the line of one."),
        ) from error
    return from_file(text)


def write_view(saved: SavedView, path: str) -> None:
    """Write a view into a file, which stays as it was until the new one is whole. Raises FrtError."""
    from frtdesk.formats.replace_file import replace_file  # 4 ms that a start does not need

    replace_file(Path(path), [to_file(saved).encode("utf-8")])
