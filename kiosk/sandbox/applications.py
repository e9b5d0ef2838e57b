"""Where the sandbox takes applications and status queries: opened, checked, judged, booked, receipted."""

import hashlib
import hmac
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.application.canonical import MalformedDocument
from kiosk.application.claims import ApplicationClaims, Claims, StatusClaims, parse_claims
from kiosk.application.jws import APPLICATION_TYP, STATUS_TYP, NotSigned, SignedByCard, verify
from kiosk.application.sealing import SealingError, open_sealed, read_header
from kiosk.campaign.model import Campaign
from kiosk.sandbox.cards import CardRegistry
from kiosk.sandbox.decisions import (
    Judgement,
    Meant,
    OnRecord,
    id_tail,
    id_values,
    judge_application,
    judge_signature,
)
from kiosk.sandbox.pki import SandboxPki
from kiosk.sandbox.problems import Rejected
from kiosk.sandbox.store import Store, Transaction
from kiosk.upstream.contract import ItemAnswer, ReceiptClaims, StatusAnswer
from kiosk.visit.model import Outcome

AUDIENCE = "https://sandbox.invalid/kiosk"
"""Which upstream signed applications must be meant for."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Each call is one transaction. `hash_key` keys the hashes under which persons and service IDs are on record."""

    pki: SandboxPki
    store: Store
    cards: CardRegistry
    campaign: Campaign
    hash_key: bytes = field(repr=False)
    clock: Callable[[], datetime]

    def apply(self, kiosk_id: str, application_id: str, envelope: bytes) -> str:
        """The receipt for this application: a new one, or the stored one for what is already known. Raises Rejected."""
        with self.store.begin() as transaction:
            return self._apply(transaction, kiosk_id, application_id, envelope)

    def apply_all(self, kiosk_id: str, envelopes: Sequence[tuple[str, bytes]]) -> list[str | Rejected]:
        """`apply` for each (application id, envelope), in one transaction: a commit takes longer than a decision."""
        answers: list[str | Rejected] = []
        with self.store.begin() as transaction:
            for application_id, envelope in envelopes:
                try:
                    answers.append(self._apply(transaction, kiosk_id, application_id, envelope))
                except Rejected as rejected:  # before anything was written
                    answers.append(rejected)
        return answers

    def _apply(self, transaction: Transaction, kiosk_id: str, application_id: str, envelope: bytes) -> str:
        self._check_header(kiosk_id, application_id, envelope)
        known = transaction.application(application_id)
        if known is not None:
            if known["content_sha256"] != sha256(envelope) or known["kiosk_id"] != kiosk_id:
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
        use = "status:" + sha256(document.encode("ascii"))
        standing = self.cards.standing(signed.certificate_der, claims.signed_at)
        meant = Meant(AUDIENCE, kiosk_id, "", self.clock())
        with self.store.begin() as transaction:
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
                for item in self.campaign.items
            ),
            service=person.service,
            id_tail=person.id_tail,
        )

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
        now = self.clock()
        claims, signed = _read(document)
        columns: dict[str, str | None] = {}
        if claims is None or signed is None:
            judgement = Judgement(Outcome.MALFORMED, "signature_or_claims")
        else:
            judgement, columns = self._judge(
                transaction, Meant(AUDIENCE, kiosk_id, application_id, now), claims, signed
            )
        receipt = self.pki.receipt(
            ReceiptClaims(
                application_id=application_id,
                kiosk_id=kiosk_id,
                content_sha256=sha256(envelope),
                outcome=judgement.outcome,
                at=now,
            )
        )
        transaction.add_application(
            application_id=application_id,
            kiosk_id=kiosk_id,
            content_sha256=sha256(envelope),
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
        standing = self.cards.standing(signed.certificate_der, claims.signed_at)
        person = self._hashed("person", standing.person)
        challenge = transaction.challenge(claims.challenge.value)
        judgement = judge_signature(claims, meant, standing, challenge, meant.application_id)
        if challenge is not None and challenge.kiosk_id == meant.kiosk_id:
            transaction.use_challenge(claims.challenge.value, meant.application_id)
        if judgement is None:
            id_hash = self._id_hash(claims)
            record = OnRecord(transaction.person(person), id_hash, transaction.owner_of(claims.service, id_hash))
            judgement = judge_application(claims, self.campaign, record, person)
        return judgement, {
            "signed_at": claims.signed_at.isoformat(),
            "challenge_mode": claims.challenge.mode.value,
            "service": claims.service,
            "items": ",".join(claims.items),
            "id_tail": id_tail(claims, self.campaign),
            "person": person,
        }

    def _book(self, transaction: Transaction, claims: ApplicationClaims, person: str, now: datetime) -> None:
        """Reserve the MykeyID if the person has none, then apply: 予約 and 申込 in one."""
        transaction.reserve(person, now)
        transaction.apply(
            person,
            service=claims.service,
            id_hash=self._id_hash(claims),
            id_tail=id_tail(claims, self.campaign),
            items=claims.items,
            application_id=claims.application_id,
        )

    def _id_hash(self, claims: ApplicationClaims) -> str:
        return self._hashed("id", claims.service, *id_values(claims, self.campaign))

    def _hashed(self, *parts: str) -> str:
        return hmac.new(self.hash_key, "\0".join(parts).encode(), hashlib.sha256).hexdigest()


def _read(document: bytes) -> tuple[ApplicationClaims, SignedByCard] | tuple[None, None]:
    try:
        signed = verify(document, APPLICATION_TYP)
        claims: Claims = parse_claims(signed.payload)
    except (NotSigned, MalformedDocument):
        return None, None
    return (claims, signed) if isinstance(claims, ApplicationClaims) else (None, None)


def sha256(content: bytes) -> str:
    """In hex."""
    return hashlib.sha256(content).hexdigest()
