"""Migrates the queue's file to the schema of this program, and records which older programs may use it."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection

from kiosk.outbox.schema import USABLE_FROM
from kiosk.outbox.values import Fault, StorageFailed


def migrate(connection: Connection, path: Path, revision: str = "head") -> None:
    """Migrate in the transaction of `connection`: a power cut leaves the old schema. Raises StorageFailed for a newer
    one.
    """
    config = Config()
    config.set_main_option("script_location", "kiosk.outbox:migrations")
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, revision)
        if revision == "head":
            connection.exec_driver_sql(f"PRAGMA user_version = {int(USABLE_FROM)}")
    except CommandError:
        raise StorageFailed(
            Fault.OTHER, f"{path} was made by a newer version of this program: install that version again"
        ) from None
