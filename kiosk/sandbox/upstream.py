"""The sandbox itself, without HTTP: enrolment, challenges, applications, status. Each call is one transaction."""

import json
import secrets
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from kiosk.campaign.load import load_campaign
from kiosk.campaign.model import Campaign
from kiosk.sandbox.applications import AUDIENCE, Desk, sha256
from kiosk.sandbox.cards import CardRegistry
from kiosk.sandbox.pki import SandboxPki
from kiosk.sandbox.problems import Rejected
from kiosk.sandbox.store import Store
from kiosk.station.atomic_files import exclusive, private_folder, write_atomically
from kiosk.station.card_trust import CardTrust
from kiosk.upstream.contract import (
    ChallengeOffer,
    ChallengesAnswer,
    EnrolmentAnswer,
    EnrolmentRequest,
    HeartbeatAnswer,
    HeartbeatRequest,
    StatusAnswer,
)
from kiosk.upstream.enrolment_code import ALPHABET, new_code

CODE_LIFE = timedelta(days=7)
CHALLENGE_LIFE = timedelta(days=7)
"""Longer than the outages that visits should work through."""


class Sandbox:
    """Everything below `data`: keys, database, registry files. Raises KioskError when something there is damaged."""

    def __init__(
        self,
        data: Path,
        *,
        card_cas: Iterable[Path] = (),
        people_files: Iterable[Path] = (),
        campaign: Campaign | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._clock = clock
        cards = CardRegistry(
            CardTrust.load(tuple(card_cas), ()), people_files, data / "revoked.txt", data / "not-yet-active.txt"
        )
        # The server and `kiosk sandbox code` may both be the first: one of them makes the keys.
        with exclusive(private_folder(data) / "lock"):
            self.pki = SandboxPki.open(data / "pki", clock())
            hash_key = _hash_key(data / "pki" / "hash-key.bin")
            self._store = Store(data / "sandbox.db")
        self._desk = Desk(self.pki, self._store, cards, campaign or load_campaign("practice"), hash_key, clock)

    def close(self) -> None:
        self._store.close()

    def make_code(self) -> str:
        """A one-time enrolment code, good for a week."""
        code = new_code(self.pki.ca_sha256)
        with self._store.begin() as transaction:
            transaction.add_code(sha256(code.secret_token.encode()), self._clock() + CODE_LIFE)
        return str(code)

    def enrol(self, request: EnrolmentRequest) -> EnrolmentAnswer:
        """Raises Rejected. The same key is the same terminal, so that a request that was cut can be repeated."""
        key = _requested_key(request.csr)
        key_sha256 = _key_sha256(key)
        now = self._clock()
        with self._store.begin() as transaction:
            if not transaction.take_code(sha256(request.secret.encode()), key_sha256, now):
                raise Rejected(403, "code_unknown", "The enrolment code is used, expired or unknown")
            kiosk_id = transaction.kiosk_with_key(key_sha256)
            if kiosk_id is None:
                kiosk_id = "K-" + "".join(secrets.choice(ALPHABET) for _ in range(8))
                transaction.add_kiosk(kiosk_id, key_sha256, now)
        return EnrolmentAnswer(
            kiosk_id=kiosk_id,
            certificate=self.pki.issue_device(key, kiosk_id, now),
            audience=AUDIENCE,
            receipt_keys=self.pki.receipt_keys(),
            sealing_keys=self.pki.recipients(),
        )

    def terminal(self, certificate_der: bytes) -> str:
        """The id of the terminal that this client certificate (already verified by TLS) belongs to. Raises Rejected."""
        certificate = x509.load_der_x509_certificate(certificate_der)
        if not certificate.not_valid_before_utc <= self._clock() <= certificate.not_valid_after_utc:
            raise Rejected(403, "certificate_ended", "The terminal's certificate is not valid now")
        key = certificate.public_key()
        with self._store.begin() as transaction:
            kiosk_id = transaction.kiosk_with_key(_key_sha256(key))
        if kiosk_id is None:
            raise Rejected(403, "terminal_unknown", "No terminal is enrolled with this certificate")
        return kiosk_id

    def strike_off(self, kiosk_id: str) -> None:
        """Accept this terminal no longer: it was stolen, or is decommissioned."""
        with self._store.begin() as transaction:
            transaction.strike_off(kiosk_id)

    def challenges(self, kiosk_id: str, count: int) -> ChallengesAnswer:
        now = self._clock()
        expires = now + CHALLENGE_LIFE
        offers = tuple(ChallengeOffer(value=secrets.token_urlsafe(32), expires=expires) for _ in range(count))
        with self._store.begin() as transaction:
            for offer in offers:
                transaction.add_challenge(offer.value, kiosk_id, now, expires)
        return ChallengesAnswer(challenges=offers, now=now)

    def heartbeat(self, kiosk_id: str, report: HeartbeatRequest) -> HeartbeatAnswer:
        now = self._clock()
        with self._store.begin() as transaction:
            transaction.heartbeat(kiosk_id, json.dumps({"at": now.isoformat(), **report.model_dump()}))
        return HeartbeatAnswer(now=now)

    def apply(self, kiosk_id: str, application_id: str, envelope: bytes) -> str:
        """The receipt for this application: a new one, or the stored one for what is already known. Raises Rejected."""
        return self._desk.apply(kiosk_id, application_id, envelope)

    def apply_all(self, kiosk_id: str, envelopes: Sequence[tuple[str, bytes]]) -> list[str | Rejected]:
        """`apply` for a batch of (application id, envelope); what is rejected stands in the receipt's place."""
        return self._desk.apply_all(kiosk_id, envelopes)

    def status(self, kiosk_id: str, document: str) -> StatusAnswer:
        """What is on record for the holder of the card that signed `document`. Raises Rejected."""
        return self._desk.status(kiosk_id, document)

    def record(self, application_id: str) -> dict[str, Any] | None:
        """What the sandbox recorded for an application, for `kiosk practice --json`; None if it never arrived."""
        with self._store.begin() as transaction:
            row = transaction.application(application_id)
            if row is None:
                return None
            person = transaction.person(row["person"] or "")
        return {
            "application_id": row["application_id"],
            "kiosk_id": row["kiosk_id"],
            "outcome": row["outcome"],
            "detail": row["detail"],
            "received_at": row["received_at"],
            "signed_at": row["signed_at"],
            "challenge_mode": row["challenge_mode"],
            "service": row["service"],
            "items": row["items"].split(",") if row["items"] else [],
            "id_tail": row["id_tail"],
            "content_sha256": row["content_sha256"],
            "mykey_id_reserved": person.reserved,
        }


def _requested_key(csr: str) -> ec.EllipticCurvePublicKey:
    try:
        request = x509.load_pem_x509_csr(csr.encode())
        key = request.public_key()
        if isinstance(key, ec.EllipticCurvePublicKey) and request.is_signature_valid:
            return key
    except (ValueError, InvalidSignature):
        pass
    raise Rejected(422, "request_malformed", "The certificate request is not one for an EC key, signed by it")


def _key_sha256(key: Any) -> str:
    return sha256(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))


def _hash_key(file: Path) -> bytes:
    if not file.exists():
        write_atomically(file, secrets.token_bytes(32))
    return file.read_bytes()
