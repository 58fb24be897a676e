"""Qt without a library of the system: no mistake of the program, and something that a person can mend."""

from __future__ import annotations

import re

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate

NEEDED = "libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3"
"""What Qt needs without a display, as Debian's packages are called (packaging/qt_libraries.py)."""


def missing_library(error: BaseException | None) -> FrtError | None:
    """The sentence for an import that failed for want of a shared library; None for every other error."""
    if not isinstance(error, ImportError):
        return None
    found = re.match(r"([\w.+-]{1,80}): cannot open shared object file", str(error))
    if found is None:
        return None
    return FrtError(
        translate("command line", "This computer lacks a library that Qt needs: {library}.").format(library=found[1]),
        translate("command line", "On Debian and Ubuntu: apt-get install {packages}").format(packages=NEEDED),
    )
