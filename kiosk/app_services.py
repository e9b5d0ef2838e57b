"""The parts of an enrolled terminal besides its window: queue, connections, desks, background work.

Importing them takes longer than painting a screen, so `kiosk.app` imports this module after the first frame.
"""

import random
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from devices.chime import alarm, call, chime
from devices.pinpad import Pinpad, find_pinpad
from devices.reader import CardConnection, Reader, ReaderState
from kiosk.campaign.model import Campaign
from kiosk.effects.accept_and_deliver import QueueDesk
from kiosk.effects.answers import visit_outcome
from kiosk.effects.background_work import BackgroundWork
from kiosk.effects.card import CardDesk
from kiosk.effects.dispatch import Dispatcher
from kiosk.effects.fresh_challenge import FreshChallenge
from kiosk.effects.heartbeat import HEARTBEAT_EVERY, Health, Heartbeats
from kiosk.effects.observers import Observers
from kiosk.effects.pin_buffer import PinBuffer
from kiosk.effects.statement import StatementMaker
from kiosk.effects.visit_counts import VisitCounts
from kiosk.outbox.accepted import journal_findings
from kiosk.outbox.admission import Admission
from kiosk.outbox.queue_limits import configured
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.outbox.recovery import quarantine
from kiosk.outbox.recovery.open_or_quarantine import open_queue
from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.outbox.values import AuditFinding, SealedFor
from kiosk.receipt_desk import ReceiptDesk
from kiosk.station.card_trust import CardTrust
from kiosk.station.certificate_flaw import CertificateFlaw
from kiosk.station.clock import SystemClock
from kiosk.station.identity import Identity, altered_files
from kiosk.station.journal import Journal
from kiosk.station.profile import Keypad
from kiosk.station.settings import Settings
from kiosk.upstream import contract
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.connection.route import Route
from kiosk.upstream.delivery import Deliverer
from kiosk.upstream.pace import Pacer, spread_after_boot
from kiosk.upstream.renewal import Renewal
from kiosk.upstream.signed_receipts import proves
from kiosk.visit.events import Event
from kiosk.visit.model import ClosedReason, Draft


class AppServices:
    """All parts, started. `dispatcher` carries effects out, `answer` receives events on any thread; `close` it.

    `restart` ends the process, so that systemd restarts it. `shown` computes the fingerprint of a draft's review text,
    `closed` why no visit can begin, `awaited` whether a person waits for the outcome of an application (any thread).
    `visits`, `reader_state` and `observers` are for the heartbeat.
    """

    def __init__(
        self,
        settings: Settings,
        campaign: Campaign,
        *,
        identity: Identity,
        trust: CardTrust,
        clock: SystemClock,
        journal: Journal,
        reader: Reader,
        pin: PinBuffer,
        answer: Callable[[Event], None],
        restart: Callable[[], None],
        shown: Callable[[Draft], str],
        closed: Callable[[], ClosedReason | None],
        visits: VisitCounts,
        reader_state: Callable[[], ReaderState],
        observers: Observers,
        awaited: Callable[[str], bool],
    ) -> None:
        """Raises `KioskError` if the queue cannot be used, with all parts stopped."""
        folder = settings.state_dir / "queue"
        rng = random.SystemRandom()
        with ExitStack() as started:
            capacity = configured(settings.queue)
            outbox = open_queue(lambda: Outbox.open(folder, clock.now, capacity=capacity), folder, clock.now(), journal)
            # A restart does not help against a fault found at start.
            self._may_fail = not outbox.broken
            self._outbox = outbox
            outbox.adopt(SealedFor(identity.upstream, identity.kiosk_id))
            store = StoreThread(outbox)
            started.callback(store.stop)
            route = Route(identity.url, settings.upstream.proxy)
            live_client, background_client = (
                UpstreamClient(identity, route=route),
                UpstreamClient(identity, route=route),
            )
            started.callback(live_client.close)
            started.callback(background_client.close)
            booted = clock.now() - timedelta(seconds=clock.monotonic())
            heartbeat_from, spread_until = (
                spread_after_boot(identity.kiosk_id, booted.date(), window)
                for window in (min(HEARTBEAT_EVERY, settings.upstream.spread), settings.upstream.spread)
            )
            pacer = Pacer(clock, rng, spread_until)

            def unkept(application_id: str, outcome: contract.Outcome) -> None:
                journal.write("promise_not_kept", application=application_id, outcome=visit_outcome(outcome))

            live_deliverer = Deliverer(store, live_client, identity, pacer, awaited=awaited, unkept=unkept)
            backlog = Deliverer(store, background_client, identity, pacer, unkept=unkept)
            live = ThreadPoolExecutor(1, "live")
            started.callback(live.shutdown, cancel_futures=True)
            receipts = ReceiptDesk(settings, campaign, identity.kiosk_id, answer, production=trust.production)
            receipts.remove_old()
            self.remove_old_receipts = receipts.remove_old
            started.callback(receipts.close)
            fresh = FreshChallenge(live_client, store, live, clock)
            statements = StatementMaker(identity, campaign, clock, store, fresh.take)

            def unusable(visit: int, flaw: CertificateFlaw) -> None:
                journal.write("certificate_unusable", visit=visit, flaw=flaw)

            self.card = CardDesk(reader, trust, clock, statements, answer, _pinpads(settings), unusable)
            queue = QueueDesk(
                identity=identity,
                campaign=campaign,
                store=store,
                deliverer=live_deliverer,
                client=live_client,
                live=live,
                clock=clock,
                answer=answer,
            )
            self.dispatcher = Dispatcher(
                pin=pin,
                card=self.card,
                queue=queue,
                print_receipt=receipts.print,
                look_at_printer=receipts.look,
                chime=chime,
                alarm=alarm,
                call=call,
                restart=restart,
                shown=shown,
                answer=answer,
                fetch_challenge=fresh.fetch,
                drop_challenge=fresh.drop,
            )
            health = Health(
                settings=settings,
                campaign=campaign.code,
                identity=identity,
                clock=clock,
                journal=journal,
                folder=folder,
                visits=visits,
                reader=reader_state,
                observers=observers,
                started=clock.monotonic(),
            )
            work = BackgroundWork(
                store=store,
                client=background_client,
                deliverer=backlog,
                pacer=pacer,
                clock=clock,
                rng=rng,
                journal=journal,
                admission=Admission(
                    folder,
                    clock,
                    altered=partial(altered_files, settings.state_dir),
                    unseen=partial(quarantine.unseen, folder),
                    sealing_kid=identity.recipient.kid,
                    trusts=lambda at: bool(trust.current(at)),
                ),
                audit=partial(_audit, folder, identity, settings.journal_file),
                answer=answer,
                closed=closed,
                keep_answered=timedelta(days=settings.queue.keep_days),
                challenges=settings.upstream.challenges,
                heartbeat_from=heartbeat_from,
                heartbeats=Heartbeats(background_client, store, clock, health),
                renewal=Renewal(identity, background_client, partial(UpstreamClient, route=route)),
            )
            self._clients = (live_client, background_client)
            self._background_work = work
            work.start()
            started.callback(work.stop)
            for client in self._clients:
                started.callback(client.stop)
            self._started = started.pop_all()

    @property
    def queue_failed(self) -> bool:
        """Whether the queue failed since the start, so that nothing is written until a restart has verified it."""
        return self._may_fail and self._outbox.broken

    @property
    def busy(self) -> bool:
        """Whether a request to upstream is under way."""
        return any(client.busy for client in self._clients)

    @property
    def last_contact(self) -> datetime | None:
        """When upstream answered last, since the start. From any thread."""
        return self._background_work.last_contact

    def close(self) -> None:
        """Stop and join all parts in reverse order."""
        self._started.close()


def _audit(folder: Path, identity: Identity, journal: Path, receipts: bool) -> Sequence[AuditFinding]:
    """The findings about the queue, on a connection of its own, so that no accept waits."""
    with closing(ReadOnlyOutbox.open(folder)) as queue:
        found = queue.verify(partial(proves, keyring=identity.keyring) if receipts else None)
        return [*found, *journal_findings(queue, journal)]


def _pinpads(settings: Settings) -> Callable[[CardConnection], Pinpad | None]:
    """How to find a reader's own keys for the PIN; without them if the profile has the PIN on the screen."""
    if settings.profile.keypad is not Keypad.READER:
        return lambda _connection: None
    return partial(find_pinpad, denied=settings.reader.keypads_denied)
