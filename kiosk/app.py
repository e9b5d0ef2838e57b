"""The composition root: constructs the parts of one terminal, and closes them.

The window is made first. Parts that need an identity are in `kiosk.app_services`, imported after the first frame.
Threads: the GUI thread, which never blocks; the reader's, which owns PC/SC; the store's, which owns SQLite; `receipts`,
which prints; `live`, with upstream's connection for the visit; `background`, for all other requests.

Garbage is collected on the GUI thread only, after each visit and periodically at home: another thread would delete Qt
objects in use, and during a visit a person would wait for it.
"""

import gc
import logging
import random
from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from devices.hardening import harden
from devices.reader import Reader
from kiosk import SOFTWARE
from kiosk.campaign.model import Offer
from kiosk.card_service import CardServiceMender
from kiosk.effects.journal_recorder import JournalRecorder
from kiosk.effects.observers import NOBODY_WATCHES, Observers
from kiosk.effects.pin_buffer import PinBuffer
from kiosk.effects.runner import Runner
from kiosk.effects.visit_counts import VisitCounts
from kiosk.errors import KioskError
from kiosk.font_watch import FontWatch
from kiosk.restart import Restarter
from kiosk.station.clock import ClockQuality, SystemClock, kernel_quality, since_boot
from kiosk.station.journal import Journal
from kiosk.station.journal_events import RestartReason
from kiosk.station.last_known_time import LastKnownTime
from kiosk.station.last_run import take_over
from kiosk.station.nightly_restart import SPREAD, NightlyRestart
from kiosk.station.not_in_service import known_kiosk_id
from kiosk.station.pause_record import read_pause
from kiosk.station.profile import Headphone
from kiosk.station.settings import Settings
from kiosk.station.sound import sound_fault
from kiosk.station.system_journal import mirror_for_systemd
from kiosk.station.unconfirmed_time import UnconfirmedTime
from kiosk.visit.effects import Effect
from kiosk.visit.events import Event, ReaderChanged, ServicePaused, StationChanged
from kiosk.visit.model import ClosedReason, Visit
from kiosk.visit.rules import HOME, awaits, closed_reason
from ui.bridge import DeadlineTimer
from ui.panel.frame_keeper import FrameKeeper
from ui.signed_text import fingerprint
from ui.views.staff_line import StaffContact
from ui.window import KioskWindow, create_window

if TYPE_CHECKING:
    from kiosk.app_services import AppServices
    from kiosk.effects.card import CardDesk
    from kiosk.staff_desk.desk import StaffDesk
    from kiosk.station.card_trust import CardTrust
    from kiosk.station.identity import Identity
    from ui.speech.headphone_and_start_key import GuidanceSwitch

TIDY_MS = 60_000
"""Interval of `_tidy`."""

log = logging.getLogger(__name__)


class Terminal:
    """One terminal, from settings to window. First call `ui.window.create_application`, then `start`, finally `close`.

    `reader` is started and stopped here; `visit_time` is the clock for deadlines of a visit, in seconds;
    `clock_quality` tells whether the machine's clock is synchronised.
    """

    def __init__(
        self,
        settings: Settings,
        reader: Reader,
        *,
        visit_time: Callable[[], float] = since_boot,
        clock_quality: Callable[[], ClockQuality] = kernel_quality,
        fullscreen: bool = False,
        observers: Observers = NOBODY_WATCHES,
        config: Path | None = None,
    ) -> None:
        """`config`: the file of the settings, for commands that technicians run at the screen."""
        harden()
        gc.disable()
        self.settings = settings
        self.campaign = settings.load_campaign()
        self.clock = SystemClock(
            settings.clock.tolerance,
            kernel=clock_quality,
            memory=LastKnownTime(settings.state_dir),
            unconfirmed=UnconfirmedTime(settings.state_dir),
        )
        self.journal = Journal(settings.journal_file, self.clock.now, mirror=mirror_for_systemd())
        self.journal.write("started", version=SOFTWARE, terminal=settings.profile.code, campaign=self.campaign.code)
        self._reader = reader
        self._config = config
        self._visit_time = visit_time
        self._closing = ExitStack()
        self.pin = PinBuffer()
        self.runner = Runner(
            current_offer=lambda: self.campaign.on(self.clock.now(), settings.profile.hours),
            monotonic=visit_time,
            timeouts=settings.profile.timeouts,
            pin=self.pin,
            language=settings.language,
            last_try_allowed=settings.card.spend_last_try,
        )
        self.runner.post(StationChanged(ClosedReason.STARTING))
        self.runner.post(ServicePaused(read_pause(settings.state_dir)))
        self.runner.subscribe(JournalRecorder(self.journal, visit_time).changed)
        self._observers = observers
        self._visits = VisitCounts()
        self.runner.subscribe(self._visits.changed)
        self.last_application = ""
        """Id of the last accepted application, for the report of a rehearsal."""
        self.runner.subscribe(self._remember)
        self.window: KioskWindow = create_window(
            self.runner,
            settings.profile,
            fullscreen=fullscreen,
            contact=StaffContact(
                known_kiosk_id(settings.state_dir), settings.technician.phone, lambda: sound_fault() is None
            ),
        )
        self.timer = DeadlineTimer(self.runner.time_is_up, visit_time, self.window)
        self._frames = FrameKeeper(self.window.window, settings.state_dir, lambda: self.runner.visit, visit_time)
        self._restart = Restarter(self.window, self.journal, lambda: self.runner.visit)
        self.card: CardDesk | None = None
        self._services: AppServices | None = None
        self.staff: StaffDesk | None = None
        """The areas for staff and technicians; None before the start."""
        self.guidance: GuidanceSwitch | None = None
        """Spoken guidance; None before the start, and if the profile has no way to listen alone."""

    def start(self) -> None:
        """Paint the first frame, then construct the other parts. Raises `KioskError`; call `close` in any case."""
        self.window.paint()
        # Importing takes longer than the window did; meanwhile the screen says that the terminal is starting.
        from kiosk.station.identity import Identity, IdentityEnded, NotEnrolled, load_identity

        def identity() -> Identity:
            return load_identity(self.settings.state_dir, self.clock.now())

        was = self._given()
        trust = self.card_trust()
        try:
            known = identity()
        except KioskError as error:
            if not isinstance(error, NotEnrolled):
                log.error("%s", error)  # noqa: TRY400 - one line says it
            # After years of silence it is the clock that is doubtful, and no certificate.
            doubtful = isinstance(error, IdentityEnded) and self.clock.far_ahead()
            self._stay_closed(ClosedReason.CLOCK if doubtful else ClosedReason.NOT_ENROLLED)
            self._restart.leave_when_enrolled(identity)
        else:
            self._open(known, trust, was)
        self._closing.callback(self._reader.stop)
        self._reader.start(lambda status: self.answer(ReaderChanged(status)))
        self.window.get_ready()
        self._open_staff_desk()
        if self.settings.profile.headphone is not Headphone.NONE:
            self.guidance = self.window.make_guidance_switch(recordings=self.settings.recordings_dir)
            self._closing.callback(self.guidance.close)
        tidying = QTimer(self.window)
        tidying.timeout.connect(self._tidy)
        tidying.start(TIDY_MS)

    def card_trust(self) -> "CardTrust":
        """The card authorities of this terminal. Raises `KioskError`."""
        from kiosk.station.trust_anchors import load_trust

        return load_trust(self.settings)

    def _open(self, identity: "Identity", trust: "CardTrust", was: bytes) -> None:
        from kiosk.app_services import AppServices
        from kiosk.outbox.values import StorageFailed

        try:
            services = AppServices(
                self.settings,
                self.campaign,
                identity=identity,
                trust=trust,
                clock=self.clock,
                journal=self.journal,
                reader=self._reader,
                pin=self.pin,
                answer=self.answer,
                restart=lambda: self._restart.leave(RestartReason.DEVICE_HUNG),
                shown=lambda draft: fingerprint(draft, self.runner.offer),
                closed=lambda: closed_reason(self.runner.visit, self.runner.offer),
                visits=self._visits,
                reader_state=lambda: self.runner.visit.reader,
                observers=self._observers,
                awaited=lambda application_id: awaits(self.runner.visit, application_id),
            )
        except (StorageFailed, OSError) as error:
            log.error("%s", error)  # noqa: TRY400 - one line says it
            self._stay_closed(ClosedReason.STORAGE)
            self._restart.leave_when_queue_failed(lambda: True)
            return
        self._closing.callback(services.close)
        self._services = services
        self.card = services.card
        self.runner.connect(services.dispatcher.perform, self.timer)
        self._restart.leave_when_queue_failed(lambda: services.queue_failed)
        self._restart.leave_when_identity_changed(self._given, was, lambda: services.busy)

    def _given(self) -> bytes:
        """Bytes over the identity and the imported authorities: other ones when a technician changed either."""
        from kiosk.station.identity import state_of_files

        imported = sorted(file.name for file in self.settings.anchors_dir.glob("*.pem"))
        return state_of_files(self.settings.state_dir) + "\n".join(imported).encode()

    def _open_staff_desk(self) -> None:
        from kiosk.staff_desk.desk import StaffDesk
        from kiosk.staff_desk.hands import Hands
        from kiosk.staff_desk.reboot import reboot
        from kiosk.station.not_in_service import known_kiosk_id
        from kiosk.station.staff_codes import StaffCodes

        codes = StaffCodes(self.settings.state_dir, since_boot)
        hands = Hands(
            self.settings,
            self.campaign,
            self._config,
            codes,
            now=self.clock.now,
            last_contact=lambda: self._services.last_contact if self._services else None,
        )
        self.staff = StaffDesk(
            runner=self.runner,
            hands=hands,
            codes=codes,
            journal=self.journal,
            monotonic=self._visit_time,
            busy=lambda: bool(self._services and self._services.busy),
            leave=lambda: self._restart.leave(RestartReason.STAFF),
            reboot=reboot,
            owner=self.window,
        )
        self._closing.callback(self.staff.close)
        phone, known = self.settings.technician.phone, known_kiosk_id(self.settings.state_dir)
        self.window.connect_staff(self.staff, known, phone, self._visit_time)

    def serve_unattended(self) -> None:
        """After `start`, for a terminal that systemd runs.

        Writes the end of earlier runs into the journal, restarts once a night if configured, restarts pcscd if it has
        lost the reader, and restarts if fonts are missing, after which the picture is shown.
        """
        take_over(self.settings.state_dir, self.journal, self.clock.now())
        if self.settings.restart_at is not None:
            delay = timedelta(seconds=random.SystemRandom().uniform(0, SPREAD.total_seconds()))
            planned = NightlyRestart(self.settings.restart_at, delay)
            self._restart.leave_at_night(planned, self.clock, lambda: bool(self._services and self._services.busy))
        CardServiceMender(self.window, self.journal, lambda: self.runner.visit, self.clock.monotonic)
        fonts = FontWatch(self.window)
        self._closing.callback(fonts.close)
        self._restart.leave_when_fonts_are_missing(lambda: bool(fonts.missing))

    def answer(self, event: Event) -> None:
        """Post an event to the visit. From any thread."""
        self.window.bridge.post(event)

    def close(self) -> None:
        """Stop and join all parts in reverse order, then the window. No data of a visit remain."""
        self.pin.clear()
        self.timer.arm(None)
        self._closing.close()
        self.journal.write("stopped")
        self.window.close()
        gc.enable()

    def _stay_closed(self, reason: ClosedReason) -> None:
        self.runner.connect(_nothing_to_do, self.timer)
        self.runner.post(StationChanged(reason))

    def _tidy(self) -> None:
        self._frames.look()
        if self.runner.visit.screen in HOME:
            gc.collect()
        if self._services is not None:
            self._services.remove_old_receipts()

    def _remember(self, visit: Visit, _offer: Offer) -> None:
        if visit.result is not None:
            self.last_application = visit.result.application_id


def _nothing_to_do(effect: Effect) -> None:
    log.info("closed: %s is not done", type(effect).__name__)
