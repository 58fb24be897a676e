"""Random inputs for everything that reads what strangers wrote: no crash, no hang, no gigabyte.

    python -m tests.soak.fuzz INPUTS SEED [TARGET...]

INPUTS are shared out over all targets, or over those that are named. Prints one line of JSON with the counts. Where
an input is too much, it is kept beside the temporary files, named, and the program ends with a traceback.
"""

from __future__ import annotations

import faulthandler
import json
import random
import signal
import sys
import tempfile
import time
import warnings
from pathlib import Path
from types import FrameType

from frtdesk.bench.memory import most_bytes
from tests.soak.seeds import seeds
from tests.soak.targets import SHARES, TARGETS, attempt, input_for, seeds_of

SECONDS = 2.0
"""Of the processor for one input."""
HANGING = 120
"""Seconds by the clock after which nothing is waited for, not even for what no signal reaches."""
BYTES = 1_000_000_000


class HangError(BaseException):
    """An input took too long."""


def fuzz(name: str, inputs: int, seed: int, known: dict[str, list[bytes]]) -> int:
    """Try inputs on one target; how many were taken without complaint. Raises what it met, after keeping the input."""
    chance = random.Random(f"{name} {seed}")
    given, taken = seeds_of(name, known), 0
    with tempfile.TemporaryDirectory(dir=_quick_folder()) as folder:
        for number in range(inputs):
            data = given[number] if number < len(given) else input_for(name, given, chance)
            taken += tried(name, data, Path(folder))
    return taken


def tried(name: str, data: bytes, folder: Path) -> bool:
    """Whether one input was taken without complaint. Raises what it met, after keeping the input."""
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    faulthandler.dump_traceback_later(HANGING, exit=True)
    try:
        taken = attempt(TARGETS[name], data, folder)
        signal.setitimer(signal.ITIMER_PROF, 0)
        used = most_bytes()
        assert used < BYTES, f"{used / 1e6:.0f} MB"
    except BaseException as error:
        signal.setitimer(signal.ITIMER_PROF, 0)
        kept = Path(tempfile.gettempdir()) / f"frtdesk-{name.replace(' ', '-')}-{time.time_ns()}"
        kept.write_bytes(data)
        error.add_note(f"{name}: {data[:200]!r} of {len(data)} bytes, kept in {kept}")
        raise
    finally:
        faulthandler.cancel_dump_traceback_later()
    return taken


def _quick_folder() -> str | None:
    """A folder in memory where there is one."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def hangs(_signal: int, _frame: FrameType | None) -> None:
    raise HangError(f"more than {SECONDS} s")


def main(arguments: list[str]) -> None:
    inputs, seed, names = int(arguments[0]), int(arguments[1]), arguments[2:]
    warnings.simplefilter("error")
    warnings.filterwarnings("ignore", module="openpyxl")
    signal.signal(signal.SIGPROF, hangs)
    known = seeds()
    names = names or [*TARGETS]
    whole = sum(SHARES[name] for name in names)
    counts = {name: inputs * SHARES[name] // whole + 1 for name in names}
    found = {name: f"{count} ({fuzz(name, count, seed, known)} taken)" for name, count in counts.items()}
    sys.stdout.write(json.dumps(found | {"all": sum(counts.values())}) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
