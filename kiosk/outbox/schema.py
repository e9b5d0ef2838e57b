"""The tables of the queue. Write a migration first; a test compares it with these tables.

Times are text in UTC (`2026-11-22T02:45:00.000Z`), so that they sort in order and a checksum covers the stored form.
"""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text

REVISION = "0003"
"""The migration that creates these tables; a reader beside the terminal requires it."""

USABLE_FROM = "0002"
"""The oldest revision whose program may use a file of REVISION unchanged: at least that of the release before, which
may be installed again. So a migration only adds tables; a later one may raise this, and change or remove tables that
the release before it no longer uses (docs/queue.md)."""

metadata = MetaData()
"""All tables of the queue."""

applications = Table(
    "applications",
    metadata,
    # Immutable columns: written once, covered by the chain.
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("application_id", Text, nullable=False, unique=True),
    Column("kiosk_id", Text, nullable=False),
    Column("receipt_number", Text, nullable=False),
    Column("accepted_at", Text, nullable=False),
    Column("content_sha256", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("previous_link", Text, nullable=False),
    Column("link", Text, nullable=False),
    # Mutable columns: the delivery.
    Column("state", Text, nullable=False),
    Column("reason", Text),
    Column("deliveries", Integer, nullable=False),
    Column("lease_until", Text),
    Column("settled_at", Text),
    Column("receipt_jws", LargeBinary),
    # Covers all other columns.
    Column("checksum", Text, nullable=False),
    Index("applications_by_state", "state", "sequence"),
    Index("applications_by_receipt_number", "receipt_number"),
)
"""One row for each accepted application. `sequence` counts from 1; times are texts (`values.to_text`)."""

# A table of its own, so that a change of state does not write kilobytes, and the content is erased by deleting its row.
sealed_contents = Table(
    "sealed_contents",
    metadata,
    Column("sequence", Integer, ForeignKey("applications.sequence"), primary_key=True, autoincrement=False),
    Column("content", LargeBinary, nullable=False),
)

challenges = Table(
    "challenges",
    metadata,
    Column("value", Text, primary_key=True),
    Column("expires", Text, nullable=False),
    Column("used_by", Text),
    Column("checksum", Text, nullable=False),
)
"""Upstream's challenges; `used_by` is the application that used one."""

backoffs = Table(
    "backoffs",
    metadata,
    Column("endpoint", Text, primary_key=True),
    Column("attempts", Integer, nullable=False),
    Column("due_at", Text, nullable=False),
)
"""Waits that outlast a restart, one for each endpoint (`stored_waits`)."""

# See `kiosk.outbox.sealed_for`. The cascade is for the release before, which deletes rows without knowing this table.
sealed_for = Table(
    "sealed_for",
    metadata,
    Column(
        "sequence",
        Integer,
        ForeignKey("applications.sequence", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("upstream", Text, nullable=False),
    Column("checksum", Text, nullable=False),
)

# The anchor of the chain (see `retention`); at most one row, none until rows were removed.
anchors = Table(
    "anchors",
    metadata,
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("link", Text, nullable=False),
    Column("checksum", Text, nullable=False),
)
