"""A PostgreSQL database: opening, reading and writing through psycopg, with its complaints put into sentences.

The password comes from the address, the environment or libpq's own password file, and is never shown.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import lru_cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.store.database import Database
from frtdesk.store.identity import refuse_other_schemas
from frtdesk.store.reader import PARTITION, Reader, Row, breaks_rule, lacks_table

if TYPE_CHECKING:
    from sqlalchemy import URL, Connection, Engine
    from sqlalchemy.engine.interfaces import DBAPIConnection
    from sqlalchemy.pool import ConnectionPoolEntry

CONNECT_SECONDS = 10
WAIT = "10s"
"""How long to wait for somebody else who is writing the same."""
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

    def partitions(self, sql: str, parameters: Sequence[object] = (), size: int = PARTITION) -> Iterator[list[Row]]:
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


def _on_connect(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    """Nobody waits for ever for a row that another program has taken and forgotten."""
    with closing(connection.cursor()) as cursor:
        cursor.execute("SELECT set_config('lock_timeout', %s, false)", (WAIT,))
    connection.commit()


class Server(Database):
    """A database on a server. `url`: with its password, which leaves this object only towards the driver."""

    dialect = "postgresql"

    def __init__(self, url: URL) -> None:
        super().__init__(_name_of(url), None, "")
        self._url = url

    def make_engine(self) -> Engine:
        from sqlalchemy import create_engine, event

        engine = create_engine(self._url, connect_args={"connect_timeout": CONNECT_SECONDS}, pool_pre_ping=True)
        event.listen(engine, "connect", _on_connect)
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
        from psycopg import errors

        origin = getattr(error, "orig", None) or error
        said = self._without_password(str(origin))
        if isinstance(origin, errors.UndefinedTable | errors.UndefinedColumn | errors.InvalidSchemaName):
            return lacks_table(self.name, said)
        if isinstance(origin, errors.InsufficientPrivilege):
            return FrtError(
                translate("store", "You may not do this in {name} ({said}).").format(name=self.name, said=said),
                translate("store", "Ask whoever runs the server for permission."),
            )
        if isinstance(origin, errors.DeadlockDetected | errors.LockNotAvailable | errors.SerializationFailure):
            return FrtError(
                translate("store", "Somebody else is writing the same to {name}.").format(name=self.name),
                translate("store", "Nothing was written. Wait a moment and try again."),
            )
        if isinstance(origin, errors.IntegrityError):
            return breaks_rule(self.name, said)
        return self._connection_lost(said)

    def _connection_lost(self, said: str) -> FrtError:
        if re.search(r'password|authentication|no pg_hba\.conf entry|role ".*" does not exist', said):
            return FrtError(
                translate("store", "The server did not let you in to {name}.").format(name=self.name),
                translate("store", "Check user name and password; a password may also stand in PGPASSWORD."),
            )
        if re.search(r'database ".*" does not exist', said):
            return FrtError(
                translate("store", "There is no database {name}.").format(name=self.name),
                translate("store", "Check the spelling, or ask whoever runs the server to make it."),
            )
        return FrtError(
            translate("store", "{name} cannot be reached ({said}).").format(name=self.name, said=said),
            translate("store", "Check that the server runs, its name and its port, and try again."),
        )

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
        with database.reading() as reader:
            refuse_other_schemas(reader, database.name, upgradable=writable)
        database.read_only_because = _why_read_only(database) if writable else _for_reading()
    except BaseException:
        database.close()
        raise
    return database


def connect_server(address: str) -> Server:
    """The database at an address, not looked at yet. Raises FrtError for an address or driver that will not do."""
    from sqlalchemy import make_url
    from sqlalchemy.exc import ArgumentError

    if find_spec("psycopg") is None:
        raise FrtError(
            translate("store", "PostgreSQL databases need the package psycopg, which is not installed."),
            translate("store", 'Install it with: pip install "frtdesk[postgres]"'),
        )
    try:
        return Server(make_url(address).set(drivername="postgresql+psycopg"))
    except (ArgumentError, ValueError) as error:
        raise FrtError(
            translate("store", "The address of the server cannot be read."),
            translate("store", "Write it like postgresql+psycopg://user@host/database."),
        ) from error


def _for_reading() -> str:
    return translate("store", "It was opened for reading.")


def _why_read_only(database: Server) -> str:
    """A sentence where the server or the role does not let us write, else empty."""
    with database.told(), database.engine.connect() as connection:
        answer = connection.exec_driver_sql(_WRITABLE).scalar_one()
    if answer == "server":
        return translate("store", "The server takes no changes.")
    return translate("store", "Your role may only read it.") if answer else ""
