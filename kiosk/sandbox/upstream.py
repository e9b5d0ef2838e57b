"""The sandbox itself, without HTTP: enrolment, challenges, applications, status. Each call is one transaction."""

import hashlib
import hmac
import json
import secrets
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from joserfc import jws

from kiosk.application.canonical import MalformedDocument
from kiosk.application.claims import ApplicationClaims, Claims, StatusClaims, parse_claims
from kiosk.application.jws import APPLICATION_TYP, STATUS_TYP, NotSigned, SignedByCard, verify
from kiosk.application.sealing import SealingError, open_sealed, read_header
from kiosk.campaign.load import load_campaign
from kiosk.campaign.model import Campaign
from kiosk.sandbox.cards import CardRegistry
from kiosk.sandbox.pki import RECEIPT_KID, SandboxPki
from kiosk.sandbox.problems import Rejected
from kiosk.sandbox.rules import Judgement, Meant, OnRecord, id_values, judge_application, judge_signature
from kiosk.sandbox.store import Store, Transaction
from kiosk.station.certificates import CardTrust
from kiosk.station.files import exclusive, private_folder, write_atomically
from kiosk.upstream.contract import (
    RECEIPT_TYPE,
    ChallengeOffer,
    ChallengesAnswer,
    EnrolmentAnswer,
    EnrolmentRequest,
    HeartbeatAnswer,
    HeartbeatRequest,
    ItemAnswer,
    ReceiptClaims,
    StatusAnswer,
)
from kiosk.upstream.enrolment_code import ALPHABET, new_code
from kiosk.visit.model import Outcome

AUDIENCE = "https://sandbox.invalid/kiosk"
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
        self._campaign = campaign or load_campaign("practice")
        self._cards = CardRegistry(
            CardTrust.load(tuple(card_cas), ()), people_files, data / "revoked.txt", data / "not-yet-active.txt"
        )
        # The server and `kiosk sandbox code` may both be the first: one of them makes the keys.
        with exclusive(private_folder(data) / "lock"):
            self.pki = SandboxPki.open(data / "pki", clock())
            self._hash_key = _hash_key(data / "pki" / "hash-key.bin")
            self._store = Store(data / "sandbox.db")

    def close(self) -> None:
        self._store.close()

    def make_code(self) -> str:
        """A one-time enrolment code, good for a week."""
        code = new_code(self.pki.ca_sha256)
        with self._store.begin() as transaction:
            transaction.add_code(_sha256(code.secret_token.encode()), self._clock() + CODE_LIFE)
        return str(code)

    def enrol(self, request: EnrolmentRequest) -> EnrolmentAnswer:
        """Raises Rejected. The same key is the same terminal, so that a request that was cut can be repeated."""
        key = _requested_key(request.csr)
        key_sha256 = _key_sha256(key)
        now = self._clock()
        with self._store.begin() as transaction:
            if not transaction.take_code(_sha256(request.secret.encode()), key_sha256, now):
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
        key = x509.load_der_x509_certificate(certificate_der).public_key()
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
        content = _sha256(envelope)
        self._check_header(kiosk_id, application_id, envelope)
        with self._store.begin() as transaction:
            known = transaction.application(application_id)
            if known is not None:
                if known["content_sha256"] != content or known["kiosk_id"] != kiosk_id:
                    raise Rejected(409, "other_content", "Another application has this id")
                return str(known["receipt"])
            return self._decide(transaction, kiosk_id, application_id, envelope)

    def status(self, kiosk_id: str, document: str) -> StatusAnswer:
        """What is on record for the holder of the card that signed `document`. Raises Rejected."""
        try:
            signed = verify(document.encode("ascii"), STATUS_TYP)
            claims = parse_claims(signed.payload)
        except (NotSigned, MalformedDocument):
            raise Rejected(422, Outcome.MALFORMED.value, "The query is not signed as it must be") from None
        if not isinstance(claims, StatusClaims):
            raise Rejected(422, Outcome.MALFORMED.value, "The query is no status query")
        if claims.kiosk_id != kiosk_id:
            raise Rejected(403, "other_terminal", "The query was signed at another terminal")
        use = "status:" + _sha256(document.encode("ascii"))
        standing = self._cards.standing(signed.certificate_der, claims.signed_at)
        meant = Meant(AUDIENCE, kiosk_id, "", self._clock())
        with self._store.begin() as transaction:
            challenge = transaction.challenge(claims.challenge.value)
            judgement = judge_signature(claims, meant, standing, challenge, use)
            if judgement is None or judgement.outcome is not Outcome.CHALLENGE_REUSED:
                transaction.use_challenge(claims.challenge.value, use)
            person = transaction.person(self._hashed("person", standing.person))
        if judgement is not None:
            raise Rejected(422, judgement.outcome.value, "The query is not accepted", judgement.detail or None)
        return StatusAnswer(
            reserved=person.reserved,
            items=tuple(
                ItemAnswer(item=item.code.value, state="applied" if item.code in person.items else "not_applied")
                for item in self._campaign.items
            ),
            service=person.service,
            id_tail=person.id_tail,
        )

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

    def _check_header(self, kiosk_id: str, application_id: str, envelope: bytes) -> None:
        try:
            header = read_header(envelope)
        except SealingError:
            raise Rejected(422, "not_sealed", "This is no sealed application") from None
        if header.kiosk_id != kiosk_id:
            raise Rejected(403, "other_terminal", "The application was sealed at another terminal")
        if header.application_id != application_id:
            raise Rejected(422, "other_application", "The application was sealed under another id")

    def _decide(self, transaction: Transaction, kiosk_id: str, application_id: str, envelope: bytes) -> str:
        try:
            document, _ = open_sealed(envelope, self.pki.sealing_keys)
        except SealingError:
            # No receipt: it would make the terminal erase what perhaps another key still opens.
            raise Rejected(422, "cannot_open", "The sealed application cannot be opened") from None
        now = self._clock()
        claims, signed = _read(document)
        columns: dict[str, str | None] = {}
        if claims is None or signed is None:
            judgement = Judgement(Outcome.MALFORMED, "signature_or_claims")
        else:
            judgement, columns = self._judge(
                transaction, Meant(AUDIENCE, kiosk_id, application_id, now), claims, signed
            )
        receipt = self._receipt(
            ReceiptClaims(
                application_id=application_id,
                kiosk_id=kiosk_id,
                content_sha256=_sha256(envelope),
                outcome=judgement.outcome,
                at=now,
            )
        )
        transaction.add_application(
            application_id=application_id,
            kiosk_id=kiosk_id,
            content_sha256=_sha256(envelope),
            outcome=judgement.outcome.value,
            detail=judgement.detail,
            received_at=now.isoformat(),
            receipt=receipt,
            **columns,
        )
        if judgement.outcome is Outcome.APPLIED and claims is not None:
            self._book(transaction, claims, str(columns["person"]), now)
        return receipt

    def _judge(
        self, transaction: Transaction, meant: Meant, claims: ApplicationClaims, signed: SignedByCard
    ) -> tuple[Judgement, dict[str, str | None]]:
        standing = self._cards.standing(signed.certificate_der, claims.signed_at)
        person = self._hashed("person", standing.person)
        values = id_values(claims, self._campaign)
        challenge = transaction.challenge(claims.challenge.value)
        judgement = judge_signature(claims, meant, standing, challenge, meant.application_id)
        if challenge is not None and challenge.kiosk_id == meant.kiosk_id:
            transaction.use_challenge(claims.challenge.value, meant.application_id)
        if judgement is None:
            id_hash = self._id_hash(claims)
            record = OnRecord(transaction.person(person), id_hash, transaction.owner_of(claims.service, id_hash))
            judgement = judge_application(claims, self._campaign, record, person)
        return judgement, {
            "signed_at": claims.signed_at.isoformat(),
            "challenge_mode": claims.challenge.mode.value,
            "service": claims.service,
            "items": ",".join(claims.items),
            "id_tail": values[0][-4:] if values else "",
            "person": person,
        }

    def _book(self, transaction: Transaction, claims: ApplicationClaims, person: str, now: datetime) -> None:
        """Reserve the MykeyID if the person has none, then apply: 予約 and 申込 in one."""
        tail = id_values(claims, self._campaign)[0][-4:]
        transaction.reserve(person, now)
        transaction.apply(
            person,
            service=claims.service,
            id_hash=self._id_hash(claims),
            id_tail=tail,
            items=claims.items,
            application_id=claims.application_id,
        )

    def _id_hash(self, claims: ApplicationClaims) -> str:
        return self._hashed("id", claims.service, *id_values(claims, self._campaign))

    def _hashed(self, *parts: str) -> str:
        return hmac.new(self._hash_key, "\0".join(parts).encode(), hashlib.sha256).hexdigest()

    def _receipt(self, claims: ReceiptClaims) -> str:
        header = {"alg": "ES256", "kid": RECEIPT_KID, "typ": RECEIPT_TYPE}
        return jws.serialize_compact(header, claims.model_dump_json(), self.pki.receipt_key, algorithms=["ES256"])


def _read(document: bytes) -> tuple[ApplicationClaims, SignedByCard] | tuple[None, None]:
    try:
        signed = verify(document, APPLICATION_TYP)
        claims: Claims = parse_claims(signed.payload)
    except (NotSigned, MalformedDocument):
        return None, None
    return (claims, signed) if isinstance(claims, ApplicationClaims) else (None, None)


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
    return _sha256(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _hash_key(file: Path) -> bytes:
    if not file.exists():
        write_atomically(file, secrets.token_bytes(32))
    return file.read_bytes()
