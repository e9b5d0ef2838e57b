"""The history of the schema (alembic), run by `kiosk.outbox.database` at every start."""
