"""A PostgreSQL database: opening, reading and writing through psycopg, with its complaints put into sentences.

The password comes from the address, the environment, libpq's own password file or the keyring (`store.passwords`), and
is never shown.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.store.database import Database
from frtdesk.store.identity import refuse_other_schemas
from frtdesk.store.passwords import kept, let_in, parted, remember
from frtdesk.store.reader import PARTITION, Reader, Row
from frtdesk.store.server_errors import PasswordError, explained, no_answer

if TYPE_CHECKING:
    from sqlalchemy import URL, Connection, Engine

WAIT = "10s"
"""How long to wait for somebody else who is writing the same."""

CHANNEL = "frtdesk"
"""Where the keys of new revisions are told; each database of a server has its own of this name."""

CONNECTING: dict[str, Any] = {
    "connect_timeout": 10,
    "keepalives_idle": 15,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "application_name": "frtdesk",
    "prepare_threshold": None,
}
"""A connection that a network swallowed is known to be dead after half a minute. No statement is prepared: a pooler
between us and the server may do the next transaction on another connection, which does not know it."""

_WRITABLE = """
SELECT CASE
    WHEN pg_is_in_recovery() OR current_setting('transaction_read_only') = 'on' THEN 'server'
    WHEN has_table_privilege('event', 'INSERT') AND has_table_privilege('event', 'UPDATE')
        AND has_table_privilege('event', 'DELETE') AND has_table_privilege('revision', 'INSERT') THEN ''
    ELSE 'role' END
"""


class ServerReader(Reader):
    """Reads a psycopg connection; long answers through a cursor on the server."""

    dialect = "postgresql"

    def __init__(self, connection: Any, database: Server) -> None:
        self._connection = connection
        self._database = database

    def partitions(self, sql: str, parameters: Sequence[object] = (), size: int = PARTITION) -> Generator[list[Row]]:
        with self._database.told(), self._connection.cursor(name="frtdesk") as cursor:
            cursor.itersize = size
            cursor.execute(_server_text(sql), tuple(parameters))
            while rows := cursor.fetchmany(size):
                yield rows

    def all(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        with self._database.told(), self._connection.cursor() as cursor:
            return cursor.execute(_server_text(sql), tuple(parameters)).fetchall()

    def of_keys(self, sql: str, keys: Sequence[int] | Sequence[str]) -> list[Row]:
        return self.all(sql, (list(keys),))


@lru_cache(maxsize=256)
def _server_text(sql: str) -> str:
    lists = sql.replace("%", "%%").replace("(?*names)", "(SELECT unnest(%s::text[]))")
    return lists.replace("(?*)", "(SELECT unnest(%s::bigint[]))").replace("?", "%s")


def _name_of(url: URL) -> str:
    """The address without password and options."""
    from sqlalchemy import URL

    shown = URL.create(url.drivername, url.username, None, url.host, url.port, url.database)
    return shown.render_as_string()


def _on_begin(connection: Connection) -> None:
    """Nobody waits for ever for a row that another program has taken and forgotten. Said to each transaction, as the
    next one may get another connection from a pooler, and this one somebody else."""
    if not connection.get_execution_options().get("postgresql_readonly"):
        connection.exec_driver_sql("SELECT set_config('lock_timeout', %s, true)", (WAIT,))


class Server(Database):
    """A database on a server. `address`: without a password; `url`: with it, which leaves this object only towards the
    driver."""

    dialect = "postgresql"

    def __init__(self, address: str, url: URL) -> None:
        super().__init__(_name_of(url), None, "")
        self.address = address
        self._url = url

    def use(self, password: str) -> None:
        """Come in with this password from now on."""
        self.close()
        self._url = self._url.set(password=password)

    def make_engine(self) -> Engine:
        from sqlalchemy import create_engine, event

        engine = create_engine(self._url, connect_args=CONNECTING, pool_pre_ping=True)
        event.listen(engine, "begin", _on_begin)
        return engine

    @property
    def engine(self) -> Engine:
        if self._engine is None:
            self._engine = self.make_engine()
        return self._engine

    @contextmanager
    def reading(self) -> Generator[Reader]:
        with self.told():
            connection = self.engine.connect().execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )
            with connection, connection.begin():
                yield ServerReader(connection.connection.driver_connection, self)

    def reader_of(self, connection: Connection) -> Reader:
        return ServerReader(connection.connection.driver_connection, self)

    @contextmanager
    def told(self) -> Generator[None]:
        """Turn what driver and server say into a sentence. Raises FrtError."""
        from psycopg import Error
        from sqlalchemy.exc import DBAPIError

        try:
            yield
        except (Error, DBAPIError) as error:
            raise self.explained(error) from error

    def explained(self, error: Exception) -> FrtError:
        origin = getattr(error, "orig", None) or error
        return explained(origin, self.name, self._without_password(str(origin)))

    def announce(self, connection: Connection, revisions: Sequence[int]) -> None:
        """Whoever listens hears of it when the transaction is committed, and only then."""
        connection.exec_driver_sql("SELECT pg_notify(%s, %s)", (CHANNEL, " ".join(map(str, revisions[:100]))))

    def listening(self) -> tuple[Any, bool]:
        """A connection of the driver's own, and whether it hears of every commit: behind a pooler, which lends a
        connection for one transaction, nobody does. Raises FrtError."""
        import psycopg
        from psycopg import sql

        with self.told():
            args, given = self.engine.dialect.create_connect_args(self._url)
            options: dict[str, Any] = {**given, **CONNECTING, "autocommit": True}
            connection: Any = psycopg.connect(*args, **options)
            try:
                (pid,) = connection.execute("SELECT pg_backend_pid()").fetchone()
                hears = pid == connection.info.backend_pid  # a pooler says another than the server does
                if hears:
                    connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(CHANNEL)))
            except BaseException:
                connection.close()
                raise
        return connection, hears

    def lost(self) -> FrtError:
        """The sentence for a connection that the server has ended."""
        return no_answer(self.name, translate("store", "the connection was ended"))

    def _without_password(self, said: str) -> str:
        """The driver's words on one bounded line."""
        said = " ".join(said.split())
        for password in (self._url.password, self._url.query.get("password")):
            said = said.replace(str(password), "***") if password else said
        return said[:200]


def open_server(address: str, *, writable: bool) -> Server:
    """Open a PostgreSQL database of ours. Raises FrtError, which never holds the password."""
    database = connect_server(address)
    try:
        _look(database, writable=writable)
        database.read_only_because = _why_read_only(database) if writable else _for_reading()
    except BaseException:
        database.close()
        raise
    return database


def _look(database: Server, *, writable: bool) -> None:
    """Raises FrtError for what is no database of ours; a password that the keyring holds is tried before."""
    try:
        with database.reading() as reader:
            refuse_other_schemas(reader, database.name, upgradable=writable)
    except PasswordError:
        password = kept(database.address)
        if not password:
            raise
        database.use(password)
        with database.reading() as reader:
            refuse_other_schemas(reader, database.name, upgradable=writable)
        remember(database.address, password)
    let_in(database.address)


def connect_server(address: str) -> Server:
    """The database at an address, not looked at yet. Raises FrtError for an address or driver that will not do."""
    if find_spec("psycopg") is None:
        raise FrtError(
            translate("store", "PostgreSQL databases need the package psycopg, which is not installed."),
            translate("store", 'Install it with: pip install "frtdesk[postgres]"'),
        )
    return Server(*parted(address))


def _for_reading() -> str:
    return translate("store", "It was opened for reading.")


def _why_read_only(database: Server) -> str:
    """A sentence where the server or the role does not let us write, else empty."""
    with database.told(), database.engine.connect() as connection:
        answer = connection.exec_driver_sql(_WRITABLE).scalar_one()
    if answer == "server":
        return translate("store", "The server takes no changes.")
    return translate("store", "Your role may only read it.") if answer else ""
