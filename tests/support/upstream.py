"""A sandbox on a real TLS socket, enrolled terminals, and practice cards that sign."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, load_pem_private_key

from devices.simulator import PracticeSet
from kiosk.application.claims import (
    ApplicationClaims,
    ChallengeMode,
    Context,
    application_claims,
    document_claim,
    new_application_id,
    status_claims,
)
from kiosk.application.jws import APPLICATION_TYP, STATUS_TYP, assemble, signing_input
from kiosk.application.receipt_number import receipt_number
from kiosk.application.sealing import seal
from kiosk.campaign.load import load_campaign
from kiosk.campaign.model import Campaign
from kiosk.outbox.values import QueueEntry
from kiosk.sandbox.server import SandboxServer
from kiosk.sandbox.tables import APPLICATIONS, PERSON_ITEMS, PERSONS
from kiosk.station.identity import Identity
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.connection.call import Limits
from kiosk.upstream.contract import ChallengeOffer, Outcome
from kiosk.upstream.enrolment import enrol
from kiosk.upstream.signed_receipts import verify
from kiosk.visit.model import Applicant, Consent, Draft, Review
from kiosk.visit.rules import declarations_needed

LIMITS = Limits(connect=60, read=60, total=120)
"""Reached only if something hangs."""


@dataclass
class Now:
    """A clock that tests move. While it stands still, no wait ends because the machine is slow."""

    offset: timedelta = field(default_factory=timedelta)
    standing: datetime | None = None

    def stand_still(self) -> None:
        """Stop the clock."""
        self.standing = datetime.now(UTC)

    def __call__(self) -> datetime:
        return (self.standing or datetime.now(UTC)) + self.offset


@dataclass(frozen=True)
class CardKey:
    """A practice card's key and certificate, without the card."""

    key: rsa.RSAPrivateKey
    certificate_der: bytes

    def sign(self, payload: bytes, typ: str) -> bytes:
        """A JWS by this key."""
        to_sign = signing_input(payload, self.certificate_der, typ)
        return assemble(to_sign, self.key.sign(to_sign, padding.PKCS1v15(), hashes.SHA256()))

    @property
    def serial(self) -> int:
        """Serial number of the certificate."""
        return x509.load_der_x509_certificate(self.certificate_der).serial_number


def card_key(cards: PracticeSet, name: str) -> CardKey:
    """The key of a practice card."""
    return _card_key((cards.folder / f"{name}.pem").read_bytes())


@cache
def _card_key(content: bytes) -> CardKey:
    """Cached: loading checks the primes, which takes longer than the rest of a test."""
    key = load_pem_private_key(content, password=None)
    assert isinstance(key, rsa.RSAPrivateKey)
    return CardKey(key, x509.load_pem_x509_certificate(content).public_bytes(Encoding.DER))


@cache
def practice_campaign() -> Campaign:
    """The packaged campaign `practice`, loaded once."""
    return load_campaign("practice")


@dataclass(frozen=True)
class Sealed:
    """A sealed application."""

    application_id: str
    envelope: bytes
    challenge: ChallengeOffer

    def entry(self, identity: Identity) -> QueueEntry:
        """The same as an entry of the queue."""
        return QueueEntry(
            application_id=self.application_id,
            kiosk_id=identity.kiosk_id,
            sealed=self.envelope,
            content_sha256=sha256(self.envelope).hexdigest(),
            receipt_number=receipt_number(self.application_id),
            accepted_at=datetime.now(UTC),
            upstream=identity.upstream,
        )


@dataclass
class Terminal:
    """An enrolled terminal that applies with practice cards, without screens."""

    identity: Identity
    client: UpstreamClient
    cards: PracticeSet
    now: Now
    campaign: Campaign

    def context(self, challenge: ChallengeOffer, **changes: Any) -> Context:
        """The terminal's part of the claims, with `changes`."""
        context = Context(
            audience=self.identity.audience,
            kiosk_id=self.identity.kiosk_id,
            challenge=challenge.value,
            challenge_expires=challenge.expires,
            challenge_mode=ChallengeMode.POOL,
            signed_at=self.now(),
            clock="synchronised",
            campaign=self.campaign.code,
            software="0.1.0",
        )
        return replace(context, **changes)

    def claims(
        self,
        challenge: ChallengeOffer,
        *,
        service: str = "sakura-pay",
        inputs: tuple[str, ...] = ("1234567812345678", "123456"),
        items: tuple[str, ...] = ("card", "insurance", "account"),
        context: dict[str, Any] | None = None,
        **changes: Any,
    ) -> ApplicationClaims:
        """`context` and `changes` replace values that a terminal would set."""
        draft = Draft(
            applicant=Applicant.SELF,
            items=items,
            service=service,
            inputs=inputs,
            phone="0042",
            consents=frozenset(Consent),
            declarations=declarations_needed(Applicant.SELF),
            review=Review(sha256(b"review").hexdigest(), "ja"),
        )
        terms = [known.terms for known in self.campaign.services if known.code == service]
        documents = tuple(
            document_claim(document.for_applicant(Applicant.SELF), "ja")
            for document in (self.campaign.privacy, self.campaign.terms, *terms)
        )
        claims = application_claims(draft, self.context(challenge, **(context or {})), new_application_id(), documents)
        return claims.model_copy(update=changes)

    def sealed(self, card: str = "alice", challenge: ChallengeOffer | None = None, **claims: Any) -> Sealed:
        """A sealed application with these claims, over a new challenge by default."""
        challenge = challenge or self.client.challenges(1).challenges[0]
        return self.seal(self.claims(challenge, **claims), card, challenge)

    def seal(
        self, claims: ApplicationClaims, card: str, challenge: ChallengeOffer, typ: str = APPLICATION_TYP
    ) -> Sealed:
        """Sign the claims with a card's key, and seal them."""
        jws = card_key(self.cards, card).sign(claims.to_bytes(), typ)
        return self.sealed_jws(jws, claims.application_id, challenge)

    def sealed_jws(self, jws: bytes, application_id: str, challenge: ChallengeOffer) -> Sealed:
        """Seal a JWS."""
        envelope = seal(jws, self.identity.recipient, application_id, self.identity.kiosk_id)
        return Sealed(application_id, envelope, challenge)

    def put(self, sealed: Sealed) -> Outcome:
        """Send it; upstream's outcome, by a verified receipt."""
        receipt = self.client.put_application(sealed.application_id, sealed.envelope)
        return verify(
            receipt,
            self.identity.receipt_keys,
            application_id=sealed.application_id,
            content_sha256=sha256(sealed.envelope).hexdigest(),
            kiosk_id=self.identity.kiosk_id,
        ).outcome

    def apply(self, card: str = "alice", **claims: Any) -> Outcome:
        """Sign, seal and send an application."""
        return self.put(self.sealed(card, **claims))

    def query(self, card: str = "alice", challenge: ChallengeOffer | None = None, **context: Any) -> bytes:
        """A signed status query."""
        challenge = challenge or self.client.challenges(1).challenges[0]
        return card_key(self.cards, card).sign(status_claims(self.context(challenge, **context)).to_bytes(), STATUS_TYP)


@dataclass
class World:
    """A running sandbox and the folder of terminals' state."""

    server: SandboxServer
    cards: PracticeSet
    folder: Path
    now: Now
    campaign: Campaign

    def forget(self) -> None:
        """Upstream has nobody's application on record any more."""
        with closing(sqlite3.connect(self.folder / "sandbox" / "sandbox.db")) as database, database:
            for table in (PERSON_ITEMS, PERSONS, APPLICATIONS):
                database.execute(f"DELETE FROM {table.name}")  # noqa: S608 - a name of the schema

    @contextmanager
    def terminal(self, name: str = "terminal") -> Iterator[Terminal]:
        """Enrol a terminal."""
        identity = enrol(
            self.server.sandbox.terminals.make_code(), self.server.url, self.folder / name, self.now(), LIMITS
        )
        with UpstreamClient(identity, LIMITS) as client:
            yield Terminal(identity, client, self.cards, self.now, self.campaign)


@contextmanager
def running_world(
    folder: Path, cards: PracticeSet, campaign: Campaign | None = None, people_files: tuple[Path, ...] | None = None
) -> Iterator[World]:
    """Run a sandbox with the practice cards."""
    now = Now()
    campaign = campaign or practice_campaign()
    people_files = (cards.people_file,) if people_files is None else people_files
    with SandboxServer(
        folder / "sandbox", card_cas=[cards.ca_file], people_files=people_files, campaign=campaign, clock=now
    ) as server:
        yield World(server, cards, folder, now, campaign)
