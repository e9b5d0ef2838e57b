"""The composition root: puts one terminal together, part by part, and takes it apart again.

The one place that knows every concrete class. Threads: this one is the GUI's and never blocks; the reader's owns PC/SC,
the store's owns SQLite, `live` talks to upstream for the visit, `upkeep` for everything else.
"""

import ctypes
import logging
import random
import resource
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from devices.chime import chime
from devices.pcsc import PcscReader
from devices.printer import FilePrinter, PrinterFailed
from devices.reader import Reader
from kiosk import SOFTWARE
from kiosk.campaign.model import Offer
from kiosk.effects.card import CardDesk
from kiosk.effects.hands import Hands
from kiosk.effects.pin import PinBuffer
from kiosk.effects.queue import QueueDesk
from kiosk.effects.record import Recorder
from kiosk.effects.runner import Runner
from kiosk.effects.statement import Stater
from kiosk.effects.upkeep import Upkeep
from kiosk.errors import KioskError
from kiosk.outbox.store import Outbox
from kiosk.outbox.thread import StoreThread
from kiosk.station.anchors import load_trust
from kiosk.station.clock import SystemClock
from kiosk.station.identity import Identity, NotEnrolled, load_identity
from kiosk.station.journal import Journal
from kiosk.station.profile import PrinterKind
from kiosk.station.settings import Settings
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.delivery import Deliverer
from kiosk.upstream.receipts import proves
from kiosk.visit.effects import Effect, Print
from kiosk.visit.events import Event, Printed, ReaderChanged, StationChanged
from kiosk.visit.model import ClosedReason, Visit
from ui.app import KioskWindow, create_window
from ui.bridge import Alarm
from ui.receipt import pdf, raster
from ui.receipt_text import receipt_text

RESTART_AFTER_MS = 4000
"""How long the person can read why, before the process leaves for systemd to start it anew."""
RESTART_EXIT_CODE = 75
LOOK_FOR_IDENTITY_MS = 5000

log = logging.getLogger(__name__)


class Terminal:
    """One terminal, from settings to window. Needs `ui.app.create_application` first; `close` it in the end.

    `reader` is started and stopped here.
    """

    def __init__(self, settings: Settings, reader: Reader, *, fullscreen: bool = False) -> None:
        harden()
        self.settings = settings
        self.campaign = settings.load_campaign()
        self.clock = SystemClock(settings.clock.tolerance)
        self.trust = load_trust(settings)
        self.journal = Journal(settings.journal_file, self.clock.now)
        self.journal.write("started", version=SOFTWARE, terminal=settings.profile.code, campaign=self.campaign.code)
        self._reader = reader
        self._closing: list[Callable[[], None]] = []
        self.pin = PinBuffer()
        self.runner = Runner(
            current_offer=lambda: self.campaign.on(self.clock.now()),
            monotonic=self.clock.monotonic,
            timeouts=settings.profile.timeouts,
            pin=self.pin,
            language=settings.language,
        )
        self.runner.post(StationChanged(ClosedReason.STARTING))
        self.runner.subscribe(Recorder(self.journal, self.clock.monotonic).changed)
        self.last_application = ""
        """Id of the application accepted last, for the report of a rehearsal."""
        self.runner.subscribe(self._remember)
        self.window: KioskWindow = create_window(self.runner, settings.profile, fullscreen=fullscreen)
        self.alarm = Alarm(self.runner.ring, self.clock.monotonic, self.window)
        self.card: CardDesk | None = None
        try:
            self._start()
        except BaseException:
            self.close()  # a thread that was started already would keep the process
            raise

    def _start(self) -> None:
        try:
            identity = load_identity(self.settings.state_dir, self.clock.now())
        except NotEnrolled:
            self._wait_for_identity()
        else:
            self._put_to_work(identity)
        self._closing.append(self._reader.stop)
        self._reader.start(lambda status: self.answer(ReaderChanged(status)))

    def answer(self, event: Event) -> None:
        """Any thread: an event for the visit."""
        self.window.bridge.post(event)

    def close(self) -> None:
        """Stop and join everything, last built first, then the window. Nothing of a visit is left afterwards."""
        self.pin.clear()
        self.alarm.arm(None)
        while self._closing:
            self._closing.pop()()
        self.journal.write("stopped")
        self.window.close()

    def leave_for_restart(self) -> None:
        """A device hangs: let the person read it, then leave; systemd starts the terminal anew."""
        self.journal.write("restart_requested")
        QTimer.singleShot(RESTART_AFTER_MS, lambda: QCoreApplication.exit(RESTART_EXIT_CODE))

    def _put_to_work(self, identity: Identity) -> None:
        """Everything that an enrolled terminal has: queue, connections, desks, upkeep."""
        folder = self.settings.state_dir / "queue"
        store = StoreThread(Outbox.open(folder, self.clock.now))
        self._closing.append(store.stop)
        rng = random.SystemRandom()
        live_client, upkeep_client = UpstreamClient(identity), UpstreamClient(identity)
        self._closing += [live_client.close, upkeep_client.close]
        live_deliverer, backlog = (
            Deliverer(store, client, identity.receipt_keys, self.clock.now, rng)
            for client in (live_client, upkeep_client)
        )
        live = ThreadPoolExecutor(1, "live")
        self._closing.append(lambda: live.shutdown(cancel_futures=True))
        self.card = CardDesk(
            self._reader, self.trust, self.clock, Stater(identity, self.campaign, self.clock, store), self.answer
        )
        queue = QueueDesk(
            identity=identity,
            campaign=self.campaign,
            store=store,
            deliverer=live_deliverer,
            client=live_client,
            live=live,
            clock=self.clock,
            answer=self.answer,
        )
        hands = Hands(
            pin=self.pin,
            card=self.card,
            queue=queue,
            print_receipt=lambda effect: self._print(effect, identity.kiosk_id),
            chime=chime,
            restart=self.leave_for_restart,
        )
        self.runner.connect(hands.perform, self.alarm)
        upkeep = Upkeep(
            store=store,
            client=upkeep_client,
            deliverer=backlog,
            clock=self.clock,
            rng=rng,
            journal=self.journal,
            audit=partial(_audit, folder, identity),
            answer=self.answer,
        )
        upkeep.start()
        self._closing.append(upkeep.stop)

    def _wait_for_identity(self) -> None:
        """Not enrolled: closed, and started anew as soon as a technician has enrolled it."""
        self.runner.connect(_nothing_to_do, self.alarm)
        self.runner.post(StationChanged(ClosedReason.NOT_ENROLLED))

        def look() -> None:
            try:
                load_identity(self.settings.state_dir, self.clock.now())
            except KioskError:
                return
            QCoreApplication.exit(RESTART_EXIT_CODE)

        timer = QTimer(self.window)
        timer.timeout.connect(look)
        timer.start(LOOK_FOR_IDENTITY_MS)

    def _remember(self, visit: Visit, _offer: Offer) -> None:
        if visit.result is not None:
            self.last_application = visit.result.application_id

    def _print(self, effect: Print, kiosk_id: str) -> None:
        succeeded = False
        if self.settings.profile.printer is PrinterKind.FILE:
            text = receipt_text(effect.result, self.campaign, effect.language, kiosk_id, QCoreApplication.translate)
            printer = FilePrinter(self.settings.receipts.folder)
            try:
                printer.print_raster(raster(text), effect.result.receipt)
                printer.print_page(pdf(text), effect.result.receipt)
                succeeded = True
            except PrinterFailed as error:
                log.warning("%s", error)
        self.answer(Printed(effect.visit, succeeded))


def configured_reader(settings: Settings) -> Reader:
    """The reader of these settings, behind pcscd."""
    return PcscReader(settings.reader.name)


def harden() -> None:
    """No core dump and no debugger may read what a person types: PR_SET_DUMPABLE 0, core size 0."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    set_dumpable = 4
    ctypes.CDLL(None, use_errno=True).prctl(set_dumpable, 0, 0, 0, 0)


def _audit(folder: Path, identity: Identity) -> int:
    """How many things are wrong with the queue. On a connection of its own, so that no accept waits for it."""
    with closing(Outbox.read_only(folder)) as outbox:
        return len(outbox.verify(partial(proves, keys=identity.receipt_keys)))


def _nothing_to_do(effect: Effect) -> None:
    log.info("not enrolled: %s is not done", type(effect).__name__)
