"""Opening a file and reading its events imports neither SQLAlchemy nor Alembic: a third of a cold start."""

from __future__ import annotations

import subprocess
import sys

READ = """
import sys
from frtdesk.app.archive import connect
from frtdesk.base.paths import shipped_database
from frtdesk.base.progress import run
from frtdesk.store.engine import open_database
from frtdesk.store.read_columns import read_columns
from frtdesk.store.read_event import read_event, read_events
from frtdesk.store.read_lessons import read_lessons
from frtdesk.store.read_links import read_links
from frtdesk.store.read_past import read_past
from frtdesk.store.search import find_words

db = open_database(shipped_database(), writable=True)
columns = run(read_columns(db))
run(read_links(db, columns)), read_lessons(db), read_event(db, int(columns.key[0])), find_words(db, "face")
connect(str(shipped_database()), "me").past()
read_past(db, "me")
assert len(list(read_events(db, columns.key))) == 443
heavy = {"sqlalchemy", "alembic", "pycountry", "psycopg", "ruamel"}
print(sorted({name.split(".")[0] for name in sys.modules} & heavy))
"""


def test_reading_stays_light() -> None:
    done = subprocess.run([sys.executable, "-c", READ], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "[]", "")
