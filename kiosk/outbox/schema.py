"""The tables of the queue. Changes go into `migrations/` first; a test holds the two together.

Times are text in UTC (`2026-11-22T02:45:00.000Z`), so that they sort as they are and a checksum covers what is stored.
"""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text

REVISION = "0003"
"""The migration that makes these tables; what a reader beside the terminal expects to find."""

USABLE_FROM = "0002"
"""The oldest revision whose program may use a file of REVISION as it is: at least that of the release before, which may
be installed again. So a migration only adds tables; a later one may raise this, and change or remove what the release
before it does not use any more (docs/queue.md)."""

metadata = MetaData()

applications = Table(
    "applications",
    metadata,
    # What was accepted: written once, covered by the chain.
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("application_id", Text, nullable=False, unique=True),
    Column("kiosk_id", Text, nullable=False),
    Column("receipt_number", Text, nullable=False),
    Column("accepted_at", Text, nullable=False),
    Column("content_sha256", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("previous_link", Text, nullable=False),
    Column("link", Text, nullable=False),
    # What became of it.
    Column("state", Text, nullable=False),
    Column("reason", Text),
    Column("deliveries", Integer, nullable=False),
    Column("lease_until", Text),
    Column("settled_at", Text),
    Column("receipt_jws", LargeBinary),
    # Over all other columns.
    Column("checksum", Text, nullable=False),
    Index("applications_by_state", "state", "sequence"),
    Index("applications_by_receipt_number", "receipt_number"),
)

# Apart from `applications`, so that a change of state does not write kilobytes, and erasing is deleting.
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

backoffs = Table(
    "backoffs",
    metadata,
    Column("endpoint", Text, primary_key=True),
    Column("attempts", Integer, nullable=False),
    Column("due_at", Text, nullable=False),
)

# See `kiosk.outbox.sealed_for`. The cascade is for the release before, which removes rows and does not know this table.
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

# Where the chain begins since old rows were removed; empty until then. One row at most.
anchors = Table(
    "anchors",
    metadata,
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("link", Text, nullable=False),
    Column("checksum", Text, nullable=False),
)
