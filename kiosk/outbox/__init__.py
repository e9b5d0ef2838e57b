"""The durable queue. An accepted application is on disk, sealed and in order, and stays until upstream has answered.

`store.Outbox` is its one writer, `read_only.ReadOnlyOutbox` its reader. Both work on `file_access`, which owns the
file. SQL is written in two ways:

- SQLAlchemy Core by default: names are checked against `schema`, values are bound, one statement serves many rows.
- Constant text for the one transaction that a person waits for, the accept on SQLite's own connection (`raw_sqlite`,
  `ChallengePool.spend`, the counts of `capacity`), where Core would cost 0.1 ms more; and for what is not in `schema`:
  PRAGMA, VACUUM, the tables of SQLite and Alembic.
"""
