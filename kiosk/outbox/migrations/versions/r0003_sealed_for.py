"""The table `sealed_for`: the upstream of each application, the only one that can open and settle it.

The release before inserts and deletes rows of `applications` without knowing this table: hence the cascade, and
`Outbox.adopt` for rows without a note.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "sealed_for",
        sa.Column(
            "sequence",
            sa.Integer,
            sa.ForeignKey("applications.sequence", ondelete="CASCADE"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column("upstream", sa.Text, nullable=False),
        sa.Column("checksum", sa.Text, nullable=False),
    )
