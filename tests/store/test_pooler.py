"""Behind a pooler (PgBouncer, a connection for one transaction only) nothing is left on a connection, and what others
write is heard all the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from frtdesk.model.change import ChangeSet, insertion, new_key
from frtdesk.store.create import create_database
from frtdesk.store.engine import open_database
from frtdesk.store.server import Server
from frtdesk.store.watching import News, PooledWatch, ServerWatch, known_revisions, watch
from frtdesk.store.write import apply


@pytest.fixture
def server(cluster: Any) -> Iterator[Server]:
    database = create_database(cluster.empty())
    assert isinstance(database, Server)
    yield database
    database.close()


def tag(name: str) -> ChangeSet:
    return ChangeSet("Tag", (insertion("tag", {"key": new_key()}, {"name": name}),))


def test_a_server_itself_tells_of_commits(server: Server) -> None:
    heard = watch(server)
    assert type(heard) is ServerWatch
    heard.close()


def test_where_nobody_is_told_the_counter_is_looked_at(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    listen = Server.listening
    monkeypatch.setattr(Server, "listening", lambda self: (listen(self)[0], False))
    monkeypatch.setattr("frtdesk.store.watching.POOLED_POLL", 0.01)
    heard = watch(server)
    assert isinstance(heard, PooledWatch)
    news = News(server, known_revisions(server))
    assert heard.wait()  # what happened before the first look
    assert news.read() == ()
    other = open_database(server.address, writable=True)
    apply(other, tag("hers"), author="Berta")
    other.close()
    while not heard.wait():
        pass
    steps = news.read()
    assert steps is not None
    assert [(step.who, step.title) for step in steps] == [("Berta", "Tag")]
    assert not any(heard.wait() for _ in range(5))
    heard.close()


def test_nothing_is_left_on_a_connection(server: Server) -> None:
    for number in range(8):  # psycopg would prepare what it meets for the sixth time
        apply(server, tag(f"tag {number}"))
        with server.reading() as reader:
            assert reader.one("SELECT count(*) FROM tag") == (number + 1,)
    with server.engine.connect() as connection:
        left = connection.exec_driver_sql("SELECT count(*) FROM pg_prepared_statements").scalar_one()
        assert left == 0
        wait = "SELECT setting FROM pg_settings WHERE name = 'lock_timeout'"
        with_own_wait = connection.exec_driver_sql(wait).scalar_one()
        assert with_own_wait == "10000"
        driver: Any = connection.connection.driver_connection
        connection.rollback()
        assert driver.execute(wait).fetchone() == ("0",)
        driver.rollback()
