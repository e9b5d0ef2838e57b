"""The durable queue: what is accepted here is on the disk, sealed, in order, and stays until upstream has answered.

`store.Outbox` is its one writer, `read_only.ReadOnlyOutbox` what it holds. Both work on `storage`, which owns the file.

Two ways of SQL, each for a reason:
- SQLAlchemy Core, for everything by default: names are checked against `schema`, values are bound, one statement may be
  used with many rows.
- Constant text, for the one transaction that a person waits for, the accept on SQLite's own connection (`raw_sqlite`,
  `ChallengePool.spend`, the counts of `capacity`), where Core would cost a tenth of a millisecond more; and for what is
  not in `schema`: PRAGMA, VACUUM, the tables of SQLite and Alembic themselves.
"""
