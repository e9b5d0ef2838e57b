"""Applications and status queries: opened, verified, decided, recorded, answered with a signed receipt."""

import hashlib
import hmac
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from kiosk.application.canonical import MalformedDocument
from kiosk.application.claims import ApplicationClaims, Claims, StatusClaims, parse_claims
from kiosk.application.jws import APPLICATION_TYP, STATUS_TYP, NotSigned, verify
from kiosk.application.sealing import SealingError, open_sealed, read_header
from kiosk.campaign.model import Campaign
from kiosk.sandbox.application_rules import (
    Decision,
    Expected,
    OnRecord,
    dated_by_arrival,
    decide_application,
    id_tail,
    id_values,
    refusal_of_signature,
)
from kiosk.sandbox.card_registry import CardRegistry, Standing
from kiosk.sandbox.pki import SandboxPki
from kiosk.sandbox.problems import Rejected
from kiosk.sandbox.store import Store, StoredApplication, StoredChallenge, Transaction, sha256_hex
from kiosk.sandbox.terminals import AUDIENCE, Terminal
from kiosk.upstream.contract import NOT_ABOUT_THE_PERSON, ItemAnswer, Outcome, ReceiptClaims, StatusAnswer


@dataclass(frozen=True, slots=True)
class Applications:
    """Each call is one transaction. `hash_key` keys the hashes under which persons and service IDs are recorded."""

    pki: SandboxPki
    store: Store
    cards: CardRegistry
    campaign: Campaign
    hash_key: bytes = field(repr=False)
    clock: Callable[[], datetime]

    def apply(self, terminal: Terminal, application_id: str, envelope: bytes) -> str:
        """The receipt for this application: a new one, or the stored one of a known application. Raises Rejected.

        A stored refusal that is no decision about the person is decided again.
        """
        with self.store.begin() as transaction:
            return self._apply(transaction, terminal, application_id, envelope)

    def apply_all(self, terminal: Terminal, envelopes: Sequence[tuple[str, bytes]]) -> list[str | Rejected]:
        """`apply` for each (application id, envelope), in one transaction: a commit takes longer than a decision.

        A rejected application has the rejection in place of its receipt.
        """
        answers: list[str | Rejected] = []
        with self.store.begin() as transaction:
            for application_id, envelope in envelopes:
                try:
                    answers.append(self._apply(transaction, terminal, application_id, envelope))
                except Rejected as rejected:  # raised before any write
                    answers.append(rejected)
        return answers

    def status(self, terminal: Terminal, document: str) -> StatusAnswer:
        """The record for the holder of the card that signed `document`. Raises Rejected."""
        try:
            signed = verify(document.encode("ascii"), STATUS_TYP)
            claims = parse_claims(signed.payload)
        except (NotSigned, MalformedDocument):
            raise Rejected(422, Outcome.MALFORMED.value, "The query is not signed as it must be") from None
        if not isinstance(claims, StatusClaims):
            raise Rejected(422, Outcome.MALFORMED.value, "The query is no status query")
        terminal.must_be_named_by(claims, "The query was signed at another terminal")
        use = "status:" + sha256_hex(document.encode("ascii"))
        standing = self.cards.standing(signed.certificate_der, claims.signed_at)
        expected = Expected(AUDIENCE, terminal, "", self.clock())
        with self.store.begin() as transaction:
            challenge = transaction.challenge(claims.challenge.value)
            refusal = refusal_of_signature(claims, expected, standing, challenge)
            _spend(transaction, terminal, challenge, claims, use)
            person = transaction.person(self._hashed("person", standing.person))
        if refusal is not None:
            raise Rejected(422, refusal.outcome.value, "The query is not accepted", refusal.detail or None)
        return StatusAnswer(
            reserved=person.reserved,
            items=tuple(
                ItemAnswer(item=item.code.value, state="applied" if item.code in person.items else "not_applied")
                for item in self.campaign.items
            ),
            service=person.service,
            id_tail=person.id_tail,
        )

    def _apply(self, transaction: Transaction, terminal: Terminal, application_id: str, envelope: bytes) -> str:
        _check_header(terminal, application_id, envelope)
        known = transaction.application(application_id)
        if known is None:
            return self._decide(transaction, terminal, application_id, envelope)
        if known.content_sha256 != sha256_hex(envelope) or not terminal.is_named_by(known):
            raise Rejected(409, "other_content", "Another application has this id")
        if known.outcome in NOT_ABOUT_THE_PERSON:
            return self._decide(transaction, terminal, application_id, envelope)
        return known.receipt

    def _decide(self, transaction: Transaction, terminal: Terminal, application_id: str, envelope: bytes) -> str:
        """Decide, record the decision with its receipt, and book the granted items."""
        try:
            document, _ = open_sealed(envelope, self.pki.sealing_keys)
        except SealingError:
            # Send no receipt: the terminal would erase content that another key may open.
            raise Rejected(422, "cannot_open", "The sealed application cannot be opened") from None
        expected = Expected(AUDIENCE, terminal, application_id, self.clock())
        signed = self._signed(transaction, document, expected.received_at)
        if signed is None:
            decision = Decision(Outcome.MALFORMED, "signature_or_claims")
        else:
            decision = self._decision(transaction, expected, signed)
        stored = StoredApplication(
            application_id=application_id,
            kiosk_id=terminal.kiosk_id,
            content_sha256=sha256_hex(envelope),
            outcome=decision.outcome.value,
            detail=decision.detail,
            received_at=expected.received_at.isoformat(),
            receipt=self._receipt(expected, envelope, decision),
        )
        transaction.remove_application(application_id)  # a refusal that is decided again
        if signed is None:
            transaction.add_application(stored)
            return stored.receipt
        claims = signed.claims
        transaction.add_application(
            replace(
                stored,
                signed_at=signed.signed_at.isoformat(),
                challenge_mode=claims.challenge.mode.value,
                service=claims.service,
                items=",".join(claims.items),
                id_tail=id_tail(claims, self.campaign),
                person=signed.person,
            )
        )
        if decision.outcome is Outcome.APPLIED:
            self._book(transaction, signed, expected.received_at)
        return stored.receipt

    def _signed(self, transaction: Transaction, document: bytes, received_at: datetime) -> "_Signed | None":
        """The claims of an application and the standing of its signer's card; None if it is not such a JWS."""
        try:
            signed = verify(document, APPLICATION_TYP)
            claims: Claims = parse_claims(signed.payload)
        except (NotSigned, MalformedDocument):
            return None
        if not isinstance(claims, ApplicationClaims):
            return None
        challenge = transaction.challenge(claims.challenge.value)
        dated = dated_by_arrival(claims, challenge, received_at)
        standing = self.cards.standing(signed.certificate_der, dated.signed_at)
        return _Signed(dated, claims.signed_at, challenge, standing, self._hashed("person", standing.person))

    def _decision(self, transaction: Transaction, expected: Expected, signed: "_Signed") -> Decision:
        """The decision by the rules. It spends the challenge, whatever the outcome."""
        claims = signed.claims
        refusal = refusal_of_signature(claims, expected, signed.standing, signed.challenge)
        _spend(transaction, expected.terminal, signed.challenge, claims, expected.application_id)
        if refusal is not None:
            return refusal
        id_hash = self._id_hash(claims)
        record = OnRecord(transaction.person(signed.person), id_hash, transaction.owner_of(claims.service, id_hash))
        return decide_application(claims, self.campaign, record, signed.person)

    def _receipt(self, expected: Expected, envelope: bytes, decision: Decision) -> str:
        return self.pki.receipt(
            ReceiptClaims(
                application_id=expected.application_id,
                kiosk_id=expected.terminal.kiosk_id,
                content_sha256=sha256_hex(envelope),
                outcome=decision.outcome,
                at=expected.received_at,
            )
        )

    def _book(self, transaction: Transaction, signed: "_Signed", now: datetime) -> None:
        """Issue the MykeyID if the person has none, then apply: 予約 and 申込 in one."""
        claims = signed.claims
        transaction.reserve(signed.person, now)
        transaction.apply(
            signed.person,
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


@dataclass(frozen=True, slots=True)
class _Signed:
    """An application signed by a card. `claims` have the date by which they are judged, `signed_at` is the original
    one. `person` is the keyed hash under which the card's holder is recorded.
    """

    claims: ApplicationClaims
    signed_at: datetime
    challenge: StoredChallenge | None
    standing: Standing
    person: str


def _spend(
    transaction: Transaction, terminal: Terminal, challenge: StoredChallenge | None, claims: Claims, used_by: str
) -> None:
    """Spend this terminal's challenge, whatever the outcome; a challenge of another terminal is not changed."""
    if challenge is not None and terminal.is_named_by(challenge):
        transaction.use_challenge(claims.challenge.value, used_by)


def _check_header(terminal: Terminal, application_id: str, envelope: bytes) -> None:
    """Raises Rejected unless the envelope was sealed at this terminal under this id."""
    try:
        header = read_header(envelope)
    except SealingError:
        raise Rejected(422, "not_sealed", "This is no sealed application") from None
    terminal.must_be_named_by(header, "The application was sealed at another terminal")
    if header.application_id != application_id:
        raise Rejected(422, "other_application", "The application was sealed under another id")
