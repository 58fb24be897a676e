"""Which schema this program reads and writes; kept apart from the tables, which need SQLAlchemy."""

SCHEMA = 1
"""Version of the tables, the number of the last migration; stored in `meta` under `schema`."""
