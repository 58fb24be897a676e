"""`frtdesk` on the command line; `python -m frtdesk` does the same."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from frtdesk.cli.ending import Ending


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say (the process's own if None); the exit status: 0 done, 1 found something wrong, 2 could
    not, 130 interrupted."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    with Ending(given) as ending:
        ending.status = _run(given)
    return ending.status


def _run(arguments: list[str]) -> int:
    if not arguments:  # the window, without the 30 ms that a parser of arguments costs
        from frtdesk.cli.window import open_window

        return open_window(None)
    if any("://" in argument for argument in arguments):
        from frtdesk.cli.hidden_arguments import hide_passwords

        hide_passwords(arguments)
    from frtdesk.cli.program import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
