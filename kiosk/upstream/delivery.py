"""Delivers accepted applications to upstream: one at once for a live visit, the rest in batches.

Claim and settle are two short transactions; HTTP happens between them. Only a verified receipt settles an application.
A fault of upstream (or of this terminal's identity) delays the queue and loses nothing; a fault of one application sets
that one aside and delays no other. An application that was sealed for another upstream, or belongs to another terminal
id, is not sent: it waits. `pace` decides when a batch may be sent and how large it is.

The backlog is not sent before upstream's time is known, and no application dated later than that time is sent, because
upstream would have to refuse it for good. A refusal that is no decision about the person also sets the application
aside, unless the person still waits at the screen and reads it.
"""

from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Protocol, TypeVar

from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Decision, Queued, SealedFor, State
from kiosk.station.journal_events import DeliveryFault
from kiosk.station.upstream_keys import ReceiptKey
from kiosk.upstream.contract import (
    MAXIMUM_BATCH_BYTES,
    MAXIMUM_BATCH_ITEMS,
    NOT_ABOUT_THE_PERSON,
    BatchAnswer,
    BatchRequest,
    Outcome,
)
from kiosk.upstream.errors import IdentityRefused, Refused, TryLater, Unreachable, UpstreamError
from kiosk.upstream.feedback import Feedback, Kind, feedback_of
from kiosk.upstream.pace import Pacer
from kiosk.upstream.results import outcome_of, proven, reason_of, request_for, sorted_results
from kiosk.upstream.signed_receipts import BadReceipt

T = TypeVar("T")
WAITING = "waiting as planned after a failure, or as upstream asked"
"""`DeliveryReport.fault` while a back-off or `Retry-After` runs."""
NO_TIME = "upstream has not told its time yet"
"""`DeliveryReport.fault` while upstream's time is unknown."""


class Store(Protocol):
    """The thread that owns the queue (`kiosk.outbox.thread.StoreThread`)."""

    def submit(self, job: Callable[[Outbox], T]) -> "Future[T]":
        """See `StoreThread.submit`."""


class DeliveryClient(Protocol):
    """The part of `UpstreamClient` that delivery uses."""

    def put_application(self, application_id: str, envelope: bytes) -> str:
        """See `UpstreamClient.put_application`."""

    def batch(self, request: BatchRequest) -> BatchAnswer:
        """See `UpstreamClient.batch`."""


class Enrolment(Protocol):
    """The upstream to deliver to, the terminal's id, and the keys of receipts (`kiosk.station.identity.Identity`)."""

    @property
    def upstream(self) -> str:
        """SHA-256 (hex) of upstream's CA certificate."""

    @property
    def kiosk_id(self) -> str:
        """The terminal's id."""

    @property
    def receipt_keys(self) -> Sequence[ReceiptKey]:
        """The keys that receipts verify with."""


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """One delivery pass: numbers of applications that were sent, settled by a receipt, and set aside.

    `wait`: seconds before the next pass; 0: more may be sent at once. `fault` says in a few words why not all, or none,
    of those sent were settled.
    """

    sent: int = 0
    settled: int = 0
    set_aside: int = 0
    wait: float = 0.0
    fault: str | None = None


class Deliverer:
    """For one worker thread, with a client of its own. The `pacer` is the terminal's, shared by its workers.

    `awaited` tells whether a person still waits for the answer to this application; by default always. `unkept` is
    called for each application that upstream refused for no reason of the person, who was told that it is received.
    Both are called on the worker thread.
    """

    def __init__(
        self,
        store: Store,
        client: DeliveryClient,
        enrolment: Enrolment,
        pacer: Pacer,
        *,
        awaited: Callable[[str], bool] = lambda _: True,
        unkept: Callable[[str, Outcome], None] = lambda *_: None,
    ) -> None:
        self._store = store
        self._client = client
        self._owner = SealedFor(enrolment.upstream, enrolment.kiosk_id)
        self._keys = enrolment.receipt_keys
        self._pacer = pacer
        self._awaited = awaited
        self._unkept = unkept
        self.fault: DeliveryFault | None = None
        """Why the last request delivered nothing; None if it did, or none was made. For any thread."""
        self._suspects: deque[str] = deque(maxlen=MAXIMUM_BATCH_ITEMS)
        """Applications that failed when sent alone: the others are sent first."""

    def deliver_now(self, application_id: str) -> Outcome | None:
        """Send this application at once, whatever the back-off, because a person waits. None while its outcome is
        unknown.
        """
        now = self._pacer.clock.now()
        claimed = self._do(lambda outbox: outbox.claim(now, 1, only=application_id, owner=self._owner))
        if not claimed:
            return self._do(lambda outbox: _settled_outcome(outbox, application_id))
        return self.deliver_claimed(claimed[0])

    def deliver_claimed(self, claimed: Queued) -> Outcome | None:
        """Like `deliver_now`, for an application that the caller has claimed."""
        try:
            receipt = self._client.put_application(claimed.application_id, claimed.sealed)
            settled = proven(claimed, receipt, self._keys)
        except Refused as refused:
            self.fault = DeliveryFault.REFUSED
            feedback, reason = Feedback(Kind.REFUSED), reason_of(refused.problem)
            self._do(lambda outbox: self._note(outbox, feedback, set_aside=[(claimed.application_id, reason)]))
            return None
        except (UpstreamError, BadReceipt) as error:
            self._failed([claimed], error)
            return None
        except BaseException:
            self._release([claimed])
            raise
        self.fault = None
        outcome = outcome_of(settled)
        if outcome in NOT_ABOUT_THE_PERSON and not self._awaited(claimed.application_id):
            aside = [(claimed.application_id, outcome.value)]
            self._do(lambda outbox: self._note(outbox, Feedback(Kind.DELIVERED), set_aside=aside, items=1))
            self._unkept(claimed.application_id, outcome)
            return None
        fault, _ = self._do(lambda outbox: self._note(outbox, Feedback(Kind.DELIVERED), settled=[settled], items=1))
        return outcome if fault is None else None

    def deliver_backlog_once(self) -> DeliveryReport:
        """Send one batch of waiting applications, if upstream may be asked now."""
        found = self._do(self._take_turn)
        if isinstance(found, DeliveryReport):
            return found
        try:
            answer = self._client.batch(request_for(found))
        except Refused as refused:
            return self._batch_refused(found, refused)
        except UpstreamError as error:
            if len(found) == 1 and not isinstance(error, IdentityRefused):
                self._suspects.append(found[0].application_id)
            return DeliveryReport(sent=len(found), wait=self._failed(found, error), fault=str(error))
        except BaseException:
            self._release(found)
            raise
        return self._take(found, answer)

    def _take_turn(self, outbox: Outbox) -> DeliveryReport | list[Queued]:
        wait = self._pacer.wait_for_backlog(outbox)
        if wait:
            return DeliveryReport(wait=wait, fault=WAITING)
        upstream_now = self._pacer.clock.upstream_now()
        if upstream_now is None:
            return DeliveryReport(fault=NO_TIME)
        claimed = outbox.claim(
            self._pacer.clock.now(),
            self._pacer.batch_limit(outbox),
            MAXIMUM_BATCH_BYTES,
            owner=self._owner,
            dated_by=upstream_now,
            passing_over=self._suspects,
        )
        if not claimed:
            return DeliveryReport()
        self._pacer.sent(outbox)
        return claimed

    def _take(self, claimed: Sequence[Queued], answer: BatchAnswer) -> DeliveryReport:
        """Handle each result by itself. An item without a valid result is queued again, behind the others."""
        decided = sorted_results(claimed, answer, self._keys)
        self.fault = None if decided.error is None else fault_of(decided.error)
        refused = {item.application_id: outcome_of(item) for item in decided.settled}
        unkept = {name: outcome for name, outcome in refused.items() if outcome in NOT_ABOUT_THE_PERSON}
        settled = [decision for decision in decided.settled if decision.application_id not in unkept]
        set_aside = [*decided.set_aside, *((name, outcome.value) for name, outcome in unkept.items())]
        done = len(settled) + len(set_aside)
        if decided.error is None or done:
            feedback = Feedback(Kind.DELIVERED)
        else:
            feedback = feedback_of(decided.error, self._pacer.clock.now())
        self._suspects.extend(decided.left)
        fault, wait = self._do(
            lambda outbox: self._note(
                outbox,
                feedback,
                settled=settled,
                set_aside=set_aside,
                released=decided.left,
                items=done,
            )
        )
        for application_id, outcome in unkept.items():
            self._unkept(application_id, outcome)
        return DeliveryReport(
            sent=len(claimed),
            settled=len(settled),
            set_aside=len(set_aside),
            wait=wait,
            fault=str(decided.error) if decided.error else fault,
        )

    def _batch_refused(self, claimed: Sequence[Queued], refused: Refused) -> DeliveryReport:
        """The batch was refused as a whole: send its items one by one, so that the faulty one is found and set
        aside.
        """
        self.fault = DeliveryFault.REFUSED
        alone = len(claimed) == 1
        identifiers = [item.application_id for item in claimed]
        set_aside = [(identifiers[0], reason_of(refused.problem))] if alone else []
        _, wait = self._do(
            lambda outbox: self._note(
                outbox, Feedback(Kind.REFUSED), set_aside=set_aside, released=() if alone else identifiers
            )
        )
        return DeliveryReport(
            sent=len(claimed), set_aside=len(set_aside), wait=wait, fault=None if alone else str(refused)
        )

    def _note(
        self,
        outbox: Outbox,
        feedback: Feedback,
        *,
        settled: Sequence[Decision] = (),
        set_aside: Sequence[tuple[str, str]] = (),
        released: Sequence[str] = (),
        items: int = 0,
    ) -> tuple[str | None, float]:
        """Store the results of a request. Returns why a decision could not be stored, if so, and the seconds to
        wait.
        """
        unsettled = outbox.settle(settled) if settled else {}
        for application_id, reason in set_aside:
            outbox.set_aside(application_id, reason)
        if released:
            outbox.release(released)
        wait = self._pacer.answered(outbox, feedback, items)
        return next((str(error) for error in unsettled.values()), None), wait

    def _failed(self, items: Sequence[Queued], error: Exception) -> float:
        self.fault = fault_of(error)
        feedback = feedback_of(error, self._pacer.clock.now())
        identifiers = [item.application_id for item in items]
        return self._do(lambda outbox: self._note(outbox, feedback, released=identifiers))[1]

    def _release(self, items: Sequence[Queued]) -> None:
        self._do(lambda outbox: outbox.release([item.application_id for item in items]))

    def _do(self, job: Callable[[Outbox], T]) -> T:
        return self._store.submit(job).result()


def fault_of(error: Exception) -> DeliveryFault:
    """The code in the journal for the cause of a failed request."""
    match error:
        case BadReceipt():
            return DeliveryFault.BAD_RECEIPT
        case IdentityRefused():
            return DeliveryFault.IDENTITY_REFUSED
        case TryLater():
            return DeliveryFault.TRY_LATER
        case Unreachable():
            return DeliveryFault.UNREACHABLE
        case Refused():
            return DeliveryFault.REFUSED
        case _:
            return DeliveryFault.BAD_ANSWER


def _settled_outcome(outbox: Outbox, application_id: str) -> Outcome | None:
    """The outcome, if another worker has settled the application meanwhile."""
    row = outbox.view.show(application_id)
    match row.state:
        case State.APPLIED:
            return Outcome.APPLIED
        case State.REFUSED:
            return Outcome(row.reason or "")
        case State.QUEUED | State.DELIVERING | State.NEEDS_ATTENTION:
            return None
