"""Bringing accepted applications upstream: one at once for a live visit, the rest in batches.

Claim and settle are two short transactions; HTTP is in neither. Only a receipt that verifies settles an application.
Trouble with upstream (or with this terminal's identity) costs the queue time, never an application; trouble with one
application sets that one aside and holds up nobody behind it. What was sealed for another upstream, or
belongs to another terminal id, is not sent: it waits. `pace` decides when a batch may go and how large it is.

Nothing of the backlog goes before upstream's time is known, and nothing that is dated later than that: upstream would
have to refuse it for good. A refusal that is no decision about the person sets aside, too, unless the person still
stands there and reads it.
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
NO_TIME = "upstream has not told its time yet"


class Store(Protocol):
    """The thread that owns the queue (`kiosk.outbox.thread.StoreThread`)."""

    def submit(self, job: Callable[[Outbox], T]) -> "Future[T]": ...


class DeliveryClient(Protocol):
    """Upstream, as far as delivery goes (`UpstreamClient`)."""

    def put_application(self, application_id: str, envelope: bytes) -> str: ...
    def batch(self, request: BatchRequest) -> BatchAnswer: ...


class Enrolment(Protocol):
    """Whom is delivered to, as which terminal, and whose receipts settle that (`kiosk.station.identity.Identity`)."""

    @property
    def upstream(self) -> str: ...
    @property
    def kiosk_id(self) -> str: ...
    @property
    def receipt_keys(self) -> Sequence[ReceiptKey]: ...


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """One delivery pass: how many applications were sent, settled by a receipt, set aside; and when to come again.

    `wait`: seconds before which nothing more is sent, 0 if more may go at once. `fault` says in a few words why not all
    that were sent, or none, were settled.
    """

    sent: int = 0
    settled: int = 0
    set_aside: int = 0
    wait: float = 0.0
    fault: str | None = None


class Deliverer:
    """For one worker thread, with a client of its own. The `pacer` is the terminal's, shared by its workers.

    `awaited` says whether a person still waits for the answer to this application; without it somebody always does.
    `unkept` is told of each application that was refused after a person was told that it is received, for a reason that
    is not theirs. Both are called on the worker thread.
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
        """Why the last request delivered nothing; None where it did, or none was made. Any thread may look."""
        self._suspects: deque[str] = deque(maxlen=MAXIMUM_BATCH_ITEMS)
        """What failed alone, the last of them: the others go first, should it have been their fault."""

    def deliver_now(self, application_id: str) -> Outcome | None:
        """Send this one at once, whatever the back-off: a person waits. None while its outcome is not known."""
        now = self._pacer.clock.now()
        claimed = self._do(lambda outbox: outbox.claim(now, 1, only=application_id, owner=self._owner))
        if not claimed:
            return self._do(lambda outbox: _settled_outcome(outbox, application_id))
        return self.deliver_claimed(claimed[0])

    def deliver_claimed(self, claimed: Queued) -> Outcome | None:
        """Like `deliver_now`, for one that the caller has claimed already."""
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
        """One batch of what is due, if upstream may be asked now."""
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
        """Each result on its own. An item without a result that counts goes back to the queue, behind the others."""
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
        """Refused as a whole: sent one by one from now on, so that the one at fault shows itself and is set aside."""
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
        """Store what became of a request. Why a decision could not be stored, if so, and the seconds to wait."""
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
    """The journal's word for what kept a request from delivering."""
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
    """The outcome, if another worker brought it meanwhile."""
    row = outbox.view.show(application_id)
    match row.state:
        case State.APPLIED:
            return Outcome.APPLIED
        case State.REFUSED:
            return Outcome(row.reason or "")
        case State.QUEUED | State.DELIVERING | State.NEEDS_ATTENTION:
            return None
