"""Kill a process at random points of what it does, and look each time whether all is well.

    python -m tests.soak.kills FOLDER COUNT SEED [ACT ...]

Does the acts in turn, or those that are named. Prints one line of JSON: for each act how often it was killed, and what
had been acknowledged. Ends with a traceback where something was lost. A process that has everything imported forks one
victim a kill: starting an interpreter takes longer than an act.
"""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.soak import acts
from tests.soak.acts import Act, make_seed
from tests.soak.merge_act import MERGE

ACTS = {**acts.ACTS, "merge": MERGE}
PATIENCE = 60.0


def kill_often(folder: Path, kills: int, seed: int, names: Sequence[str] = tuple(ACTS)) -> dict[str, str]:
    """For each act how often it was killed, and how much was acknowledged before. Raises AssertionError."""
    chance = random.Random(seed)
    make_seed(folder)
    counts, acknowledged = Counter[str](), Counter[str]()
    for number in range(kills):
        name = names[number % len(names)]
        home = folder / f"home{number}"
        home.mkdir()
        said = _killed(ACTS[name], home, number, chance)
        os.environ.update(HOME=str(home), XDG_DATA_HOME=str(home / ".local" / "share"))
        try:
            ACTS[name].holds(home, said)
        except BaseException as error:
            error.add_note(f"after kill {number} of {name!r} in {home}, seed {seed}; acknowledged: {said[-5:]}")
            raise
        counts[name] += 1
        acknowledged[name] += len(said)
        shutil.rmtree(home)
    found = {name: f"{counts[name]} ({acknowledged[name]} acknowledged before)" for name in counts}
    return found | {"all": str(counts.total())}


def _killed(act: Act, home: Path, number: int, chance: random.Random) -> list[str]:
    """What the victim said that it had done, before it was killed somewhere in the middle of doing more."""
    hears, says = os.pipe()
    victim = os.fork()
    if victim == 0:
        os.close(hears)
        _act(act, home, number, says)
    os.close(says)
    heard = b""
    until = time.monotonic() + PATIENCE
    while not heard.startswith(b"ready\n") and time.monotonic() < until:
        if not (part := _hear(hears, until)):
            break
        heard += part
    until = time.monotonic() + chance.uniform(0.0, act.longest)
    while time.monotonic() < until:
        heard += _hear(hears, until)
    os.kill(victim, signal.SIGKILL)
    _, status = os.waitpid(victim, 0)
    while part := os.read(hears, 65_536):
        heard += part
    os.close(hears)
    assert os.WIFSIGNALED(status), "the victim ended by itself"
    lines = heard.decode().splitlines()
    assert lines[:1] == ["ready"], lines
    return lines[1:]


def _hear(pipe: int, until: float) -> bytes:
    ready, _, _ = select.select([pipe], [], [], max(until - time.monotonic(), 0))
    if not ready:
        return b""
    heard = os.read(pipe, 65_536)
    if not heard:  # it has ended
        time.sleep(max(until - time.monotonic(), 0))
    return heard


def _act(act: Act, home: Path, number: int, says: int) -> None:
    """The victim's life."""
    os.environ.update(HOME=str(home), XDG_DATA_HOME=str(home / ".local" / "share"))
    try:
        act.do(home, number, lambda text: os.write(says, f"{text}\n".encode()))
    finally:
        sys.excepthook(*sys.exc_info())
        os._exit(1)


if __name__ == "__main__":
    found = kill_often(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:] or tuple(ACTS))
    sys.stdout.write(json.dumps(found) + "\n")
