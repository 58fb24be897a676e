"""What a report of an error tells of it: kinds and places in code. No message: that may quote a database or an address
with its password."""

from __future__ import annotations

import traceback

MOST_PLACES = 60
MOST_CAUSES = 5
_ROOTS = ("frtdesk", "site-packages")


def kinds_and_places(error: BaseException) -> str:
    """The error's type and those of its causes, then a line for each place that it went through."""
    chain: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None and len(chain) < MOST_CAUSES:
        chain.append(cause)
        cause = cause.__cause__ or cause.__context__
    lines = [" from ".join(type(one).__name__ for one in chain)]
    for number, one in enumerate(chain):
        places = traceback.extract_tb(one.__traceback__)
        lines += [f"{type(one).__name__} came from"] if number and places else []
        lines += [f"  {_place(place.filename)}:{place.lineno} in {place.name}" for place in places[-MOST_PLACES:]]
    return "\n".join(lines)


def _place(filename: str) -> str:
    """A file's path from the package on: no folder of the user's in a report."""
    parts = filename.replace("\\", "/").split("/")
    for root in _ROOTS:
        if root in parts[:-1]:
            at = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[at:])
    return parts[-1]
