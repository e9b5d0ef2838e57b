"""A sandbox on a real TLS socket, terminals enrolled with it, and practice cards that sign."""

from collections.abc import Iterator
from contextlib import contextmanager
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
from kiosk.station.identity import Identity
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.connection.call import Limits
from kiosk.upstream.contract import ChallengeOffer, Outcome
from kiosk.upstream.enrolment import enrol
from kiosk.upstream.signed_receipts import verify
from kiosk.visit.model import Applicant, Consent, Draft, Review
from kiosk.visit.rules import declarations_needed

LIMITS = Limits(connect=60, read=60, total=120)
"""Matter only when something hangs."""


@dataclass
class Now:
    """A clock that tests move. Where it stands still besides, no wait runs out because the machine is slow."""

    offset: timedelta = field(default_factory=timedelta)
    standing: datetime | None = None

    def stand_still(self) -> None:
        self.standing = datetime.now(UTC)

    def __call__(self) -> datetime:
        return (self.standing or datetime.now(UTC)) + self.offset


@dataclass(frozen=True)
class CardKey:
    """A practice card's key and certificate, used without the card around them."""

    key: rsa.RSAPrivateKey
    certificate_der: bytes

    def sign(self, payload: bytes, typ: str) -> bytes:
        to_sign = signing_input(payload, self.certificate_der, typ)
        return assemble(to_sign, self.key.sign(to_sign, padding.PKCS1v15(), hashes.SHA256()))

    @property
    def serial(self) -> int:
        return x509.load_der_x509_certificate(self.certificate_der).serial_number


def card_key(cards: PracticeSet, name: str) -> CardKey:
    return _card_key((cards.folder / f"{name}.pem").read_bytes())


@cache
def _card_key(content: bytes) -> CardKey:
    """To load one checks its primes, which takes longer than all else that a test does with it."""
    key = load_pem_private_key(content, password=None)
    assert isinstance(key, rsa.RSAPrivateKey)
    return CardKey(key, x509.load_pem_x509_certificate(content).public_bytes(Encoding.DER))


@cache
def practice_campaign() -> Campaign:
    return load_campaign("practice")


@dataclass(frozen=True)
class Sealed:
    application_id: str
    envelope: bytes
    challenge: ChallengeOffer

    def entry(self, identity: Identity) -> QueueEntry:
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
        """`context` and `changes` put something else into the context or the claims than a terminal would."""
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
        challenge = challenge or self.client.challenges(1).challenges[0]
        return self.seal(self.claims(challenge, **claims), card, challenge)

    def seal(
        self, claims: ApplicationClaims, card: str, challenge: ChallengeOffer, typ: str = APPLICATION_TYP
    ) -> Sealed:
        jws = card_key(self.cards, card).sign(claims.to_bytes(), typ)
        return self.sealed_jws(jws, claims.application_id, challenge)

    def sealed_jws(self, jws: bytes, application_id: str, challenge: ChallengeOffer) -> Sealed:
        envelope = seal(jws, self.identity.recipient, application_id, self.identity.kiosk_id)
        return Sealed(application_id, envelope, challenge)

    def put(self, sealed: Sealed) -> Outcome:
        """Upstream's outcome, by a verified receipt."""
        receipt = self.client.put_application(sealed.application_id, sealed.envelope)
        return verify(
            receipt,
            self.identity.receipt_keys,
            application_id=sealed.application_id,
            content_sha256=sha256(sealed.envelope).hexdigest(),
            kiosk_id=self.identity.kiosk_id,
        ).outcome

    def apply(self, card: str = "alice", **claims: Any) -> Outcome:
        return self.put(self.sealed(card, **claims))

    def query(self, card: str = "alice", challenge: ChallengeOffer | None = None, **context: Any) -> bytes:
        challenge = challenge or self.client.challenges(1).challenges[0]
        return card_key(self.cards, card).sign(status_claims(self.context(challenge, **context)).to_bytes(), STATUS_TYP)


@dataclass
class World:
    """A running sandbox and the folder for terminals' state."""

    server: SandboxServer
    cards: PracticeSet
    folder: Path
    now: Now
    campaign: Campaign

    @contextmanager
    def terminal(self, name: str = "terminal") -> Iterator[Terminal]:
        identity = enrol(
            self.server.sandbox.terminals.make_code(), self.server.url, self.folder / name, self.now(), LIMITS
        )
        with UpstreamClient(identity, LIMITS) as client:
            yield Terminal(identity, client, self.cards, self.now, self.campaign)


@contextmanager
def running_world(
    folder: Path, cards: PracticeSet, campaign: Campaign | None = None, people_files: tuple[Path, ...] | None = None
) -> Iterator[World]:
    now = Now()
    campaign = campaign or practice_campaign()
    people_files = (cards.people_file,) if people_files is None else people_files
    with SandboxServer(
        folder / "sandbox", card_cas=[cards.ca_file], people_files=people_files, campaign=campaign, clock=now
    ) as server:
        yield World(server, cards, folder, now, campaign)
