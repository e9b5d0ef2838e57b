"""Tables of the queue: applications, their sealed contents, challenges, back-off."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "applications",
        sa.Column("sequence", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("application_id", sa.Text, nullable=False, unique=True),
        sa.Column("kiosk_id", sa.Text, nullable=False),
        sa.Column("receipt_number", sa.Text, nullable=False),
        sa.Column("accepted_at", sa.Text, nullable=False),
        sa.Column("content_sha256", sa.Text, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("previous_link", sa.Text, nullable=False),
        sa.Column("link", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("reason", sa.Text),
        sa.Column("deliveries", sa.Integer, nullable=False),
        sa.Column("lease_until", sa.Text),
        sa.Column("settled_at", sa.Text),
        sa.Column("receipt_jws", sa.LargeBinary),
        sa.Column("checksum", sa.Text, nullable=False),
    )
    op.create_index("applications_by_state", "applications", ["state", "sequence"])
    op.create_index("applications_by_receipt_number", "applications", ["receipt_number"])
    op.create_table(
        "sealed_contents",
        sa.Column(
            "sequence", sa.Integer, sa.ForeignKey("applications.sequence"), primary_key=True, autoincrement=False
        ),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "challenges",
        sa.Column("value", sa.Text, primary_key=True),
        sa.Column("expires", sa.Text, nullable=False),
        sa.Column("used_by", sa.Text),
        sa.Column("checksum", sa.Text, nullable=False),
    )
    op.create_table(
        "backoffs",
        sa.Column("endpoint", sa.Text, primary_key=True),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("due_at", sa.Text, nullable=False),
    )
