"""The statement that the card signs, made at the PIN from the visit's draft and the terminal's own data."""

from collections.abc import Callable

from kiosk import SOFTWARE
from kiosk.application.canonical import MalformedDocument
from kiosk.application.claims import (
    UNCONFIRMED_CLOCK,
    ChallengeMode,
    Context,
    DocumentClaim,
    application_claims,
    document_claim,
    new_application_id,
    status_claims,
)
from kiosk.application.jws import APPLICATION_TYP, STATUS_TYP
from kiosk.campaign.model import Campaign, PaymentService
from kiosk.effects.card import NothingToSign, Statement
from kiosk.effects.fresh_challenge import Fetched
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import Challenge, StorageFailed
from kiosk.station.clock import Clock
from kiosk.station.identity import Identity
from kiosk.visit.effects import VerifyAndSign
from kiosk.visit.events import StatusQuery
from kiosk.visit.model import Draft

QUEUE_TIMEOUT = 5.0
"""Seconds to wait for the queue's thread; after that the screen says that nothing was applied."""


class StatementMaker:
    """Makes the statements of one enrolled terminal and one campaign, each over a challenge of its own.

    `fresh` takes the challenge that was fetched for a visit, if any; otherwise one of the pool is used.
    """

    def __init__(
        self,
        identity: Identity,
        campaign: Campaign,
        clock: Clock,
        store: StoreThread,
        fresh: Callable[[int], Fetched | None] = lambda _: None,
    ) -> None:
        self._identity = identity
        self._campaign = campaign
        self._clock = clock
        self._store = store
        self._fresh = fresh

    def make(self, effect: VerifyAndSign) -> Statement:
        """Claims and challenge for this effect. Raises NothingToSign, before a PIN try is spent."""
        if not self._clock.trusted():
            # The clock was right when the visit began; claims made now would have a wrong date.
            raise NothingToSign("the clock is wrong")
        fetched = self._fresh(effect.visit) or Fetched(self._challenge(), ChallengeMode.POOL)
        challenge = fetched.challenge
        context = Context(
            audience=self._identity.audience,
            kiosk_id=self._identity.kiosk_id,
            challenge=challenge.value,
            challenge_expires=challenge.expires,
            challenge_mode=fetched.mode,
            signed_at=self._clock.now(),
            clock=self._clock.quality().value if self._clock.confirmed() else UNCONFIRMED_CLOCK,
            campaign=self._campaign.code,
            software=SOFTWARE,
        )
        try:
            match effect.what:
                case Draft() as draft:
                    application_id, documents = new_application_id(), self._documents(draft)

                    def apply() -> bytes:
                        return application_claims(draft, context, application_id, documents).to_bytes()

                    return Statement(apply(), APPLICATION_TYP, application_id, challenge.value, apply)
                case StatusQuery():

                    def ask() -> bytes:
                        return status_claims(context).to_bytes()

                    return Statement(ask(), STATUS_TYP, "", challenge.value, ask)
        except MalformedDocument as error:
            raise NothingToSign(str(error)) from None

    def abandon(self, statement: Statement) -> None:
        """Discard the statement's challenge, so that it is not used again."""
        self._store.submit(lambda outbox: outbox.challenges.discard(statement.challenge))

    def _challenge(self) -> Challenge:
        # The clock may be slow by `uncertainty`: count the challenge as expired that much earlier.
        now = self._clock.now() + self._clock.uncertainty()
        try:
            if self._store.submit(lambda outbox: outbox.held_elsewhere()).result(QUEUE_TIMEOUT):
                raise NothingToSign("another program holds the queue's file")
            challenge = self._store.submit(lambda outbox: outbox.challenges.take(now)).result(QUEUE_TIMEOUT)
        except (StorageFailed, TimeoutError):
            raise NothingToSign("the queue does not answer") from None
        if challenge is None:
            raise NothingToSign("no challenge is left")
        return challenge

    def _documents(self, draft: Draft) -> tuple[DocumentClaim, ...]:
        agreed = [self._campaign.privacy, self._campaign.terms, self._service(draft.service).terms]
        shown = (document.for_applicant(draft.applicant) for document in agreed)
        return tuple(document_claim(document, draft.review.language) for document in shown)

    def _service(self, code: str) -> PaymentService:
        for service in self._campaign.services:
            if service.code == code:
                return service
        raise NothingToSign("the service is not in the campaign")
