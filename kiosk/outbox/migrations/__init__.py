"""The history of the schema (Alembic), run by `kiosk.outbox.database` when the file has an older one."""
