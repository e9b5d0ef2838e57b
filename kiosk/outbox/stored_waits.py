"""The back-off of each endpoint of upstream, stored so that a restart keeps the wait."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.outbox.schema import backoffs
from kiosk.outbox.values import Backoff, from_text, to_text


def read(connection: Connection, endpoint: str) -> Backoff:
    """The stored back-off; a fresh one if none is stored or it is damaged: one early attempt does no harm."""
    row = connection.execute(select(backoffs).where(backoffs.c.endpoint == endpoint)).first()
    try:
        return Backoff(int(row.attempts), from_text(row.due_at)) if row else Backoff()
    except (TypeError, ValueError):
        return Backoff()


def write(connection: Connection, endpoint: str, backoff: Backoff) -> None:
    """Store the back-off of an endpoint."""
    values = {"attempts": backoff.attempts, "due_at": to_text(backoff.due_at)}
    statement = insert(backoffs).values(endpoint=endpoint, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=["endpoint"], set_=values))
