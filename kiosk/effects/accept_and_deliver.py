"""The queue's part of a visit: seal in memory, store durably, deliver at once, query the status."""

import hashlib
import logging
from collections.abc import Callable
from concurrent.futures import Executor, Future

from kiosk.application import sealing
from kiosk.application.receipt_number import receipt_number
from kiosk.campaign.model import Campaign
from kiosk.effects.answers import visit_outcome, visit_status
from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import NotAccepted, Queued, QueueEntry, Reason, SealedFor, StorageFailed
from kiosk.station.clock import Clock
from kiosk.station.identity import Identity
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.connection.call import Stopped
from kiosk.upstream.delivery import Deliverer
from kiosk.upstream.errors import Refused, UpstreamError
from kiosk.visit.effects import Accept, Deliver, FetchStatus
from kiosk.visit.events import Accepted, Delivered, Event, StationChanged, StatusFetched, WorkFailed
from kiosk.visit.model import ClosedReason, NoticeCode, Result

log = logging.getLogger(__name__)


class QueueDesk:
    """`answer` receives events on any thread. `live` is the one worker with upstream's connection for visits."""

    def __init__(
        self,
        *,
        identity: Identity,
        campaign: Campaign,
        store: StoreThread,
        deliverer: Deliverer,
        client: UpstreamClient,
        live: Executor,
        clock: Clock,
        answer: Callable[[Event], None],
    ) -> None:
        self._identity = identity
        self._campaign = campaign
        self._store = store
        self._deliverer = deliverer
        self._client = client
        self._live = live
        self._clock = clock
        self._answer = answer
        self._claimed: dict[str, Queued] = {}
        """Applications claimed by `accept`, until they are delivered."""

    def look(self) -> None:
        """Answers StationChanged if another program locks the queue's file, so that no PIN is asked for."""

        def done(future: "Future[bool]") -> None:
            if not future.cancelled() and future.exception() is None and future.result():
                log.error("another program holds the queue's file")
                self._answer(StationChanged(ClosedReason.STORAGE))

        self._store.submit(lambda outbox: outbox.held_elsewhere()).add_done_callback(done)

    def accept(self, effect: Accept) -> None:
        """Seal and store. Answers Accepted once the commit has reached the disk, else WorkFailed."""
        accepted_at = self._clock.now()
        identifier = effect.document.application_id
        service = next((each for each in self._campaign.services if each.code == effect.draft.service), None)
        result = Result(
            application_id=identifier,
            receipt=receipt_number(identifier),
            service=effect.draft.service,
            items=effect.draft.items,
            id_tail=service.id_tail(effect.draft.inputs) if service else "",
            accepted_at=accepted_at,
        )

        def job(outbox: Outbox) -> None:
            sealed = sealing.seal(effect.document.jws, self._identity.recipient, identifier, self._identity.kiosk_id)
            entry = QueueEntry(
                application_id=identifier,
                kiosk_id=self._identity.kiosk_id,
                sealed=sealed,
                content_sha256=hashlib.sha256(sealed).hexdigest(),
                receipt_number=result.receipt,
                accepted_at=accepted_at,
                upstream=self._identity.upstream,
            )
            outbox.accept(entry, effect.document.challenge)
            self._claim(outbox, identifier)

        def done(future: "Future[None]") -> None:
            error = future.exception() if not future.cancelled() else NotAccepted(Reason.BROKEN)
            match error:
                case None:
                    self._answer(Accepted(effect.visit, result))
                case NotAccepted(reason=Reason.UNKNOWN):
                    self._answer(WorkFailed(effect.visit, NoticeCode.OUTCOME_UNKNOWN))
                case _:
                    log.error("not accepted: %s", _what(error))
                    self._answer(WorkFailed(effect.visit, NoticeCode.NOT_ACCEPTED))

        self._store.submit(job).add_done_callback(done)

    def _claim(self, outbox: Outbox, identifier: str) -> None:
        """Claim the application before the backlog's worker does, because the person waits for its outcome."""
        owner = SealedFor(self._identity.upstream, self._identity.kiosk_id)
        try:
            (self._claimed[identifier],) = outbox.claim(self._clock.now(), 1, only=identifier, owner=owner)
        except (StorageFailed, ValueError):
            log.warning("an accepted application is left to the backlog")

    def deliver(self, effect: Deliver) -> None:
        """Answers Delivered if upstream's verified receipt arrives; else nothing, and the backlog delivers it later."""

        def job() -> None:
            claimed = self._claimed.pop(effect.application_id, None)
            if claimed is None:
                outcome = self._deliverer.deliver_now(effect.application_id)
            else:
                outcome = self._deliverer.deliver_claimed(claimed)
            if outcome is not None:
                self._answer(Delivered(effect.visit, effect.application_id, visit_outcome(outcome)))

        self._live.submit(_logged, job)

    def fetch_status(self, effect: FetchStatus) -> None:
        """Query the status. Answers StatusFetched or WorkFailed."""

        def job() -> None:
            try:
                # Spend the challenge before sending: whether the query arrives or not, it is not used again.
                self._store.submit(lambda outbox: outbox.challenges.discard(effect.document.challenge)).result()
                answer = self._client.status(effect.document.jws)
            except Refused as error:
                log.info("status refused: %s", error)
                self._answer(WorkFailed(effect.visit, NoticeCode.STATUS_REFUSED))
            except (UpstreamError, StorageFailed) as error:
                log.info("no status: %s", error)
                self._answer(WorkFailed(effect.visit, NoticeCode.STATUS_UNAVAILABLE))
            else:
                self._answer(StatusFetched(effect.visit, visit_status(answer)))

        self._live.submit(_logged, job)


def _logged(job: Callable[[], None]) -> None:
    try:
        job()
    except Stopped:
        log.info("the terminal ends; what was accepted stays in the queue")
    except Exception as error:  # noqa: BLE001 - the worker's future is not read; the visit goes on at its deadline
        log.error("work for the visit failed: %s", _what(error))  # noqa: TRY400 - a traceback could show inputs


def _what(error: BaseException | None) -> str:
    return (
        f"{type(error).__name__}: {error}" if isinstance(error, (NotAccepted, StorageFailed)) else type(error).__name__
    )
