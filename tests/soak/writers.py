"""Two processes that edit one database at random, and somebody who cuts their connections.

    python -m tests.soak.writers TARGET SECONDS SEED [CUT]

TARGET is a database with events; CUT the address of a database on the same server from which connections are cut.
Prints one line of JSON with the counts. Ends with a traceback where an edit was lost or done twice, or where a writer
met something that is not a sentence.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections import Counter

from frtdesk.base.errors import FrtError
from frtdesk.store.check import check
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from tests.soak.random_writing import Writing, law_of_the_log, nothing_is_there_twice

WRITERS = 2
_CUT = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = %s AND pid <> pg_backend_pid() ORDER BY random() LIMIT 1
"""


def write(target: str, seconds: float, seed: int) -> None:
    """The life of one writer: what it did as one line of JSON."""
    sentences = Counter[str]()
    database = _opened(target, sentences)
    writing = Writing(database, random.Random(seed), f"w{seed}")
    done: list[int] = []
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            revision = writing.act()
        except FrtError as error:
            _note(error, sentences)
            continue
        if revision is not None:
            done.append(revision)
    database.close()
    said = {"done": done, "overtaken": writing.overtaken, "met": writing.met, "sentences": sentences}
    sys.stdout.write(json.dumps(said) + "\n")


def _opened(target: str, sentences: Counter[str]) -> Database:
    while True:
        try:
            return open_database(target, writable=True)
        except FrtError as error:  # cut off while it was looked at
            _note(error, sentences)


def _note(error: FrtError, sentences: Counter[str]) -> None:
    assert error.message.endswith("."), error.message
    assert error.hint.endswith("."), error.hint
    sentences[error.message] += 1


def watch(target: str, seconds: float, seed: int, cut: str) -> dict[str, object]:
    """Start the writers, wait for them, and look at what they left. Raises AssertionError."""
    command = [sys.executable, "-m", "tests.soak.writers", "--write", target, str(seconds)]
    writers = [
        subprocess.Popen([*command, str(seed + number)], stdout=subprocess.PIPE, text=True) for number in range(WRITERS)
    ]
    cuts = _cut(cut, target, seconds, random.Random(seed)) if cut else 0
    said = [writer.communicate(timeout=seconds + 120)[0] for writer in writers]
    assert [writer.returncode for writer in writers] == [0] * WRITERS
    found = [json.loads(text) for text in said]
    database = open_database(target, writable=True)
    nothing_is_there_twice(database)
    law_of_the_log(database, [revision for one in found for revision in one["done"]])
    breaches = [breach for breach in check(database) if breach.field not in ("relations", "quotes", "checked")]
    assert not breaches, breaches[:5]
    database.close()
    sentences = sum((Counter(one["sentences"]) for one in found), Counter[str]())
    sums = {name: sum(one[name] for one in found) for name in ("overtaken", "met")}
    edits = sum(len(one["done"]) for one in found)
    return {"edits": edits, **sums, "cuts": cuts, "sentences": dict(sentences.most_common(12))}


def _cut(address: str, target: str, seconds: float, chance: random.Random) -> int:
    """End connections to the target's database now and then; how many."""
    import psycopg
    from sqlalchemy import make_url

    url = make_url(address).set(drivername="postgresql")
    cuts, until = 0, time.monotonic() + seconds
    with psycopg.connect(url.render_as_string(hide_password=False), autocommit=True) as connection:
        while time.monotonic() < until:
            time.sleep(chance.uniform(0.05, 0.6))
            cuts += len(connection.execute(_CUT, (make_url(target).database,)).fetchall())
    return cuts


if __name__ == "__main__":
    if sys.argv[1] == "--write":
        write(sys.argv[2], float(sys.argv[3]), int(sys.argv[4]))
    else:
        counts = watch(sys.argv[1], float(sys.argv[2]), int(sys.argv[3]), "".join(sys.argv[4:5]))
        sys.stdout.write(json.dumps(counts) + "\n")
