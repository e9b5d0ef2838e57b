"""The tables of the sandbox's database. Moments are ISO 8601 texts."""

from sqlalchemy import Column, ForeignKey, Index, MetaData, String, Table

METADATA = MetaData()
"""The schema."""

CODES = Table(
    "enrolment_codes",
    METADATA,
    Column("secret_sha256", String, primary_key=True),
    Column("expires_at", String, nullable=False),
    Column("key_sha256", String),  # of the terminal that used it; the same terminal may repeat it
)
"""Enrolment codes."""
KIOSKS = Table(
    "kiosks",
    METADATA,
    Column("kiosk_id", String, primary_key=True),
    Column("key_sha256", String, nullable=False, unique=True),
    Column("enrolled_at", String, nullable=False),
    Column("last_heartbeat", String),
)
"""Enrolled terminals."""
CODES_FOR = Table(
    "enrolment_codes_for",  # codes that give an existing terminal a new key
    METADATA,
    Column("secret_sha256", ForeignKey("enrolment_codes.secret_sha256"), primary_key=True),
    Column("kiosk_id", ForeignKey("kiosks.kiosk_id"), nullable=False),
)
FORMER_KEYS = Table(
    "former_keys",  # replaced keys of terminals, never accepted again
    METADATA,
    Column("key_sha256", String, primary_key=True),
    Column("kiosk_id", ForeignKey("kiosks.kiosk_id"), nullable=False),
    Column("at", String, nullable=False),
)
EVIDENCE = Table(
    "evidence",  # the ends of queue and journal that a terminal reported last, or before they went back
    METADATA,
    Column("kiosk_id", ForeignKey("kiosks.kiosk_id"), primary_key=True),
    Column("queue", String),
    Column("journal", String),
    Column("went_back", String, nullable=False),
)
STRUCK_OFF = Table(
    "struck_off",
    METADATA,
    Column("kiosk_id", ForeignKey("kiosks.kiosk_id"), primary_key=True),
    Column("at", String, nullable=False),
)
"""Revoked terminals."""
CHALLENGES = Table(
    "challenges",
    METADATA,
    Column("value", String, primary_key=True),
    Column("kiosk_id", ForeignKey("kiosks.kiosk_id"), nullable=False),
    Column("issued_at", String, nullable=False),
    Column("expires_at", String, nullable=False),
    Column("used_by", String),
)
"""Issued challenges."""
PERSONS = Table(
    "persons",
    METADATA,
    Column("person", String, primary_key=True),
    Column("reserved_at", String, nullable=False),  # when the MykeyID was issued
    Column("service", String),
    Column("id_hash", String),
    Column("id_tail", String),
    Index("one_person_per_service_id", "service", "id_hash", unique=True),
)
"""Persons with a MykeyID."""
PERSON_ITEMS = Table(
    "person_items",
    METADATA,
    Column("person", ForeignKey("persons.person"), primary_key=True),
    Column("item", String, primary_key=True),
    Column("application_id", ForeignKey("applications.application_id"), nullable=False),
)
"""Items that persons applied for."""
APPLICATIONS = Table(
    "applications",
    METADATA,
    Column("application_id", String, primary_key=True),
    Column("kiosk_id", ForeignKey("kiosks.kiosk_id"), nullable=False),
    Column("content_sha256", String, nullable=False),
    Column("outcome", String, nullable=False),
    Column("detail", String, nullable=False),
    Column("received_at", String, nullable=False),
    Column("signed_at", String),
    Column("challenge_mode", String),
    Column("service", String),
    Column("items", String),
    Column("id_tail", String),
    Column("person", String),
    Column("receipt", String, nullable=False),
)
"""Decided applications."""
