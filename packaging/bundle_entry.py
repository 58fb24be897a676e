"""Where a bundle begins: as `frtdesk`, or with -m and -c as Python does, for the processes that frtdesk starts itself.

`frtdesk info` and `frtdesk bench` start `sys.executable`, which in a bundle is the bundle.
"""

from __future__ import annotations

import os
import runpy
import sys


def main() -> int:
    """What the arguments say; the exit status."""
    if sys.stdout is None or sys.stderr is None:  # a program of Windows without a console
        nowhere = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - for the life of the process
        sys.stdout, sys.stderr = sys.stdout or nowhere, sys.stderr or nowhere
    match sys.argv[1:]:
        case ["-m", module, *rest]:
            sys.argv = [module, *rest]
            runpy.run_module(module, run_name="__main__", alter_sys=True)
            return 0
        case ["-c", program, *rest]:
            sys.argv = ["-c", *rest]
            exec(compile(program, "<string>", "exec"), {"__name__": "__main__"})  # noqa: S102 - as `python -c` does
            return 0
        case _:
            from frtdesk.__main__ import main as frtdesk

            return frtdesk()


if __name__ == "__main__":
    sys.exit(main())
