"""The durable queue: what is accepted here is on the disk, sealed, in order, and stays until upstream has answered.

`store.Outbox` is its one writer, `read_only.ReadOnlyOutbox` what it holds. Both work on `storage`, which owns the file.

Two ways of SQL, each for a reason:
- SQLAlchemy Core, for everything by default: names are checked against `schema`, values are bound, one statement may be
  used with many rows.
- Constant text on SQLite's own connection (`raw_sqlite`), for the one transaction that a person waits for, the accept
  (`raw_sqlite.append`, `ChallengePool.spend`, the counts of `capacity`), and for what SQLAlchemy cannot say: PRAGMA,
  VACUUM. Core would cost that person a tenth of a millisecond around each transaction.
"""
