"""Inputs that are guided by what they reach (atheris, which wraps libFuzzer), for readers that are Python all through.

    python -m tests.soak.guided TARGET INPUTS SEED

Prints one line of JSON with the count. SQLite and zip hide what they do from it: they get random inputs alone.
"""

from __future__ import annotations

import json
import signal
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

GUIDED = (
    "edtf", "filter", "view line", "picture", "profile", "lesson", "csv", "json", "timelinejs", "simile", "simile-xml",
    "timeline", "ics", "timesketch",
)  # fmt: skip
"""By the names of `targets.TARGETS`."""
WATCHED = ["frtdesk"]


def atheris_is_there() -> bool:
    """It has wheels for some versions of Python on Linux; elsewhere random inputs have to do."""
    return find_spec("atheris") is not None


def main(name: str, inputs: int, seed: int) -> None:
    import atheris  # pyright: ignore[reportMissingImports]

    with atheris.instrument_imports(include=WATCHED):
        from tests.soak import fuzz, seeds, targets
    given = targets.seeds_of(name, seeds.seeds())
    with tempfile.TemporaryDirectory() as folder:
        corpus, work = Path(folder) / "corpus", Path(folder) / "work"
        corpus.mkdir()
        work.mkdir()
        for number, data in enumerate(given):
            (corpus / str(number)).write_bytes(data)
        kept = f"{tempfile.gettempdir()}/frtdesk-{name.replace(' ', '-')}-"
        options = [f"-runs={inputs}", f"-seed={seed + 1}", "-timeout=20", "-rss_limit_mb=1000", "-max_len=20000"]
        options += ["-verbosity=0", f"-artifact_prefix={kept}"]
        done = 0

        def try_one(data: bytes) -> None:
            nonlocal done
            fuzz.tried(name, data, work)
            done += 1
            if done == inputs:  # libFuzzer ends the program itself
                sys.stdout.write(json.dumps({"inputs": done}) + "\n")
                sys.stdout.flush()

        signal.signal(signal.SIGPROF, fuzz.hangs)
        atheris.Setup([sys.argv[0], *options, str(corpus)], try_one)
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
