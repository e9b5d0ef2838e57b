"""The sandbox's database (SQLite). It stores payment-service IDs as keyed hashes with their last four characters, and
no codes, phone digits or certificates.
"""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    Select,
    Table,
    bindparam,
    create_engine,
    delete,
    event,
    insert,
    select,
    update,
)

from kiosk.sandbox.tables import (
    APPLICATIONS,
    CHALLENGES,
    CODES,
    CODES_FOR,
    EVIDENCE,
    FORMER_KEYS,
    KIOSKS,
    METADATA,
    PERSON_ITEMS,
    PERSONS,
    STRUCK_OFF,
)


@dataclass(frozen=True, slots=True)
class StoredKiosk:
    """An enrolled terminal; a revoked one keeps its row, so that its key is never accepted again."""

    kiosk_id: str
    struck_off: bool


@dataclass(frozen=True, slots=True)
class StoredChallenge:
    """An issued challenge; `used_by` is its first use, if any."""

    kiosk_id: str
    issued_at: datetime
    expires_at: datetime
    used_by: str | None


@dataclass(frozen=True, slots=True)
class StoredPerson:
    """The record of one person; `items` are those applied for."""

    reserved: bool = False
    service: str | None = None
    id_hash: str | None = None
    id_tail: str = ""
    items: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class StoredApplication:
    """A decided application, with its receipt. None: the claims could not be read. Moments are ISO 8601."""

    application_id: str
    kiosk_id: str
    content_sha256: str
    outcome: str
    detail: str
    received_at: str
    receipt: str
    signed_at: str | None = None
    challenge_mode: str | None = None
    service: str | None = None
    items: str | None = None
    """Codes, separated by commas."""
    id_tail: str | None = None
    person: str | None = None


class Store:
    """One transaction at a time (`with store.begin() as transaction`); safe for the server's threads."""

    def __init__(self, file: Path) -> None:
        self._engine = _engine(file)
        METADATA.create_all(self._engine)

    def close(self) -> None:
        """Close the database."""
        self._engine.dispose()

    @contextmanager
    def begin(self) -> Iterator["Transaction"]:
        """One transaction: committed at the end of the block, rolled back on an error."""
        with self._engine.begin() as connection:
            yield Transaction(connection)


class Transaction:
    """Queries and changes within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add_code(self, secret_sha256: str, expires_at: datetime, kiosk_id: str | None = None) -> None:
        """Add an enrolment code; `kiosk_id`: a code that gives this terminal a new key."""
        self._insert(CODES, secret_sha256=secret_sha256, expires_at=_text(expires_at))
        if kiosk_id is not None:
            self._insert(CODES_FOR, secret_sha256=secret_sha256, kiosk_id=kiosk_id)

    def code_for(self, secret_sha256: str) -> str | None:
        """The terminal that gets a new key by this code; None: the code enrols a new terminal."""
        row = self._one(CODES_FOR, secret_sha256=secret_sha256)
        return None if row is None else str(row["kiosk_id"])

    def take_code(self, secret_sha256: str, key_sha256: str, now: datetime) -> bool:
        """Use a code for the terminal with this key; True also for the same terminal again."""
        row = self._one(CODES, secret_sha256=secret_sha256)
        if row is None or row["key_sha256"] not in (None, key_sha256) or _moment(row["expires_at"]) < now:
            return False
        self._update(CODES, CODES.c.secret_sha256 == secret_sha256, key_sha256=key_sha256)
        return True

    def kiosk_with_key(self, key_sha256: str) -> StoredKiosk | None:
        """The terminal with this key, perhaps revoked; None without one."""
        row = self._one(KIOSKS, key_sha256=key_sha256)
        return None if row is None else self._kiosk(row["kiosk_id"])

    def kiosk(self, kiosk_id: str) -> StoredKiosk | None:
        """The terminal with this id, perhaps revoked; None without one."""
        return None if self._one(KIOSKS, kiosk_id=kiosk_id) is None else self._kiosk(kiosk_id)

    def add_kiosk(self, kiosk_id: str, key_sha256: str, now: datetime) -> None:
        """Enrol a terminal."""
        self._insert(KIOSKS, kiosk_id=kiosk_id, key_sha256=key_sha256, enrolled_at=_text(now))

    def replace_key(self, kiosk_id: str, key_sha256: str, now: datetime) -> None:
        """Replace this terminal's key; the old one is never accepted again."""
        row = self._one(KIOSKS, kiosk_id=kiosk_id)
        if row is not None and row["key_sha256"] != key_sha256:
            self._insert(FORMER_KEYS, key_sha256=row["key_sha256"], kiosk_id=kiosk_id, at=_text(now))
            self._update(KIOSKS, KIOSKS.c.kiosk_id == kiosk_id, key_sha256=key_sha256)

    def is_former_key(self, key_sha256: str) -> bool:
        """Whether a terminal had this key before it got another one."""
        return self._one(FORMER_KEYS, key_sha256=key_sha256) is not None

    def evidence(self, kiosk_id: str) -> tuple[str | None, str | None, str]:
        """The reported ends of this terminal's queue and journal (JSON), and which of them went back, separated by
        commas.
        """
        row = self._one(EVIDENCE, kiosk_id=kiosk_id)
        return (None, None, "") if row is None else (row["queue"], row["journal"], row["went_back"])

    def keep_evidence(self, kiosk_id: str, queue: str | None, journal: str | None, went_back: str) -> None:
        """Replace that record."""
        self.forget_evidence(kiosk_id)
        self._insert(EVIDENCE, kiosk_id=kiosk_id, queue=queue, journal=journal, went_back=went_back)

    def forget_evidence(self, kiosk_id: str) -> None:
        """Delete that record: the next heartbeat of this terminal is accepted."""
        self._connection.execute(delete(EVIDENCE).where(EVIDENCE.c.kiosk_id == kiosk_id))

    def strike_off(self, kiosk_id: str, now: datetime) -> None:
        """Revoke this terminal's id, key and certificate for ever; its applications stay."""
        self._insert(STRUCK_OFF, kiosk_id=kiosk_id, at=_text(now))

    def heartbeat(self, kiosk_id: str, report: str) -> None:
        """Store the terminal's latest report (JSON)."""
        self._update(KIOSKS, KIOSKS.c.kiosk_id == kiosk_id, last_heartbeat=report)

    def last_heartbeat(self, kiosk_id: str) -> str | None:
        """The terminal's latest report (JSON), if there was one."""
        row = self._one(KIOSKS, kiosk_id=kiosk_id)
        return None if row is None else row["last_heartbeat"]

    def kiosks(self) -> list[StoredKiosk]:
        """Every terminal, by its id."""
        return [
            self._kiosk(kiosk_id)
            for kiosk_id in self._connection.scalars(select(KIOSKS.c.kiosk_id).order_by(KIOSKS.c.kiosk_id)).all()
        ]

    def add_challenge(self, value: str, kiosk_id: str, issued_at: datetime, expires_at: datetime) -> None:
        """Add a challenge, bound to this terminal."""
        self._insert(
            CHALLENGES, value=value, kiosk_id=kiosk_id, issued_at=_text(issued_at), expires_at=_text(expires_at)
        )

    def challenge(self, value: str) -> StoredChallenge | None:
        """The challenge with this value; None if none was issued."""
        row = self._one(CHALLENGES, value=value)
        if row is None:
            return None
        return StoredChallenge(row["kiosk_id"], _moment(row["issued_at"]), _moment(row["expires_at"]), row["used_by"])

    def use_challenge(self, value: str, used_by: str) -> None:
        """Mark as used; the first user stays on record."""
        self._update(CHALLENGES, (CHALLENGES.c.value == value) & CHALLENGES.c.used_by.is_(None), used_by=used_by)

    def person(self, person: str) -> StoredPerson:
        """The record of this person; an empty one for an unknown person."""
        row = self._one(PERSONS, person=person)
        if row is None:
            return StoredPerson()
        items = self._connection.scalars(select(PERSON_ITEMS.c.item).where(PERSON_ITEMS.c.person == person))
        return StoredPerson(True, row["service"], row["id_hash"], row["id_tail"] or "", frozenset(items))

    def owner_of(self, service: str, id_hash: str) -> str | None:
        """The person that this service ID is booked for; None if it is free."""
        row = self._one(PERSONS, service=service, id_hash=id_hash)
        return None if row is None else str(row["person"])

    def reserve(self, person: str, now: datetime) -> None:
        """Issue the MykeyID if the person has none."""
        if self._one(PERSONS, person=person) is None:
            self._insert(PERSONS, person=person, reserved_at=_text(now))

    def apply(
        self, person: str, *, service: str, id_hash: str, id_tail: str, items: tuple[str, ...], application_id: str
    ) -> None:
        """Record the person's service, ID and items."""
        self._update(PERSONS, PERSONS.c.person == person, service=service, id_hash=id_hash, id_tail=id_tail)
        for item in items:
            self._insert(PERSON_ITEMS, person=person, item=item, application_id=application_id)

    def application(self, application_id: str) -> StoredApplication | None:
        """The application with this id; None without one."""
        row = self._one(APPLICATIONS, application_id=application_id)
        return None if row is None else StoredApplication(**row)

    def add_application(self, application: StoredApplication) -> None:
        """Record a decided application."""
        self._insert(APPLICATIONS, **asdict(application))

    def remove_application(self, application_id: str) -> None:
        """Delete the decision on this application, if there is one."""
        self._connection.execute(delete(APPLICATIONS).where(APPLICATIONS.c.application_id == application_id))

    def _kiosk(self, kiosk_id: str) -> StoredKiosk:
        return StoredKiosk(kiosk_id, self._one(STRUCK_OFF, kiosk_id=kiosk_id) is not None)

    def _one(self, table: Table, **equal: str) -> dict[str, Any] | None:
        row = self._connection.execute(_select(table, tuple(equal)), equal).mappings().one_or_none()
        return None if row is None else dict(row)

    def _insert(self, table: Table, **values: Any) -> None:
        self._connection.execute(insert(table), values)

    def _update(self, table: Table, condition: Any, **values: Any) -> None:
        self._connection.execute(update(table).where(condition).values(**values))


@cache
def _select(table: Table, names: tuple[str, ...]) -> Select[Any]:
    """The statement, cached: SQLAlchemy builds it more slowly than SQLite answers it."""
    return select(table).where(*(table.c[name] == bindparam(name) for name in names))


def _engine(file: Path) -> Engine:
    """The engine. Every transaction takes the write lock at once: a deferred one that reads and then writes fails
    beside another writer, whatever the busy time-out.
    """
    address = URL.create("sqlite", database=str(file))
    engine = create_engine(address, hide_parameters=True, connect_args={"timeout": 10})

    @event.listens_for(engine, "connect")
    def connected(connection: Any, _: Any) -> None:
        connection.isolation_level = None
        for pragma in ("foreign_keys=ON", "synchronous=FULL", "journal_mode=TRUNCATE"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begun(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def sha256_hex(content: bytes) -> str:
    """The stored form of secrets, keys and contents."""
    return hashlib.sha256(content).hexdigest()


def _text(moment: datetime) -> str:
    return moment.isoformat()


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
