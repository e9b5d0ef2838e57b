"""The table of checks, in the order of the report.

`kiosk doctor` runs all of them; the heartbeat runs a part of them (`findings`). Both create a new `Terminal` each time,
because it keeps what it has loaded.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from devices.reader import Reader
from kiosk.doctor import program, queue, reader, recovery, screen, station, upstream
from kiosk.doctor.check_result import CheckResult, found, skipped
from kiosk.doctor.clock import (
    UPSTREAM_TIME,
    check_against_upstream,
    check_clock,
    check_clock_ahead,
    check_time_service,
)
from kiosk.doctor.disk import check_disk, check_kinds
from kiosk.doctor.fonts import check_fonts
from kiosk.doctor.input_devices import check_input_devices
from kiosk.doctor.journal import check_journal
from kiosk.doctor.network import check_network
from kiosk.doctor.printer import check_copies, check_printer
from kiosk.doctor.rights import check_rights
from kiosk.doctor.screen import ScreenSetup, configured_screen
from kiosk.doctor.sound import check_sound
from kiosk.doctor.spoken_guidance import check_spoken_guidance
from kiosk.errors import KioskError
from kiosk.station.card_state import CardState, look
from kiosk.station.card_trust import CardTrust
from kiosk.station.clock import SystemClock
from kiosk.station.configured_reader import configured_reader
from kiosk.station.identity import Identity, load_identity
from kiosk.station.last_known_time import LastKnownTime
from kiosk.station.settings import Settings, load_settings
from kiosk.station.trust_anchors import load_trust
from kiosk.station.typed_commands import Typist
from kiosk.station.unconfirmed_time import UnconfirmedTime
from kiosk.upstream.connection.route import Route
from kiosk.upstream.unproven_time import unproven_time


@dataclass(slots=False)
class Terminal:
    """What the checks examine: the terminal with the settings file `config` (None: the packaged defaults).

    Each property is loaded at its first use and then kept. Loading raises `KioskError` if the files cannot be used.
    """

    config: Path | None
    open_reader: Callable[[Settings], Reader] = configured_reader
    given_clock: SystemClock | None = None
    screen: Callable[[], ScreenSetup] = configured_screen
    unit: Callable[[], program.Unit] = program.Unit.as_systemd_says
    typist: Typist = field(default_factory=Typist)
    upstream_answers: bool = False
    """Whether upstream answered. The check "upstream answers" sets it."""

    @cached_property
    def settings(self) -> Settings:
        """The settings of `config`."""
        return load_settings(self.config)

    @cached_property
    def clock(self) -> SystemClock:
        """The given clock, or the machine's with the last known times of the state folder, which it does not change."""
        folder = self.settings.state_dir
        return self.given_clock or SystemClock(
            self.settings.clock.tolerance,
            memory=LastKnownTime(folder, keep=False),
            unconfirmed=UnconfirmedTime(folder, keep=False),
        )

    @cached_property
    def trust(self) -> CardTrust:
        """The card authorities."""
        return load_trust(self.settings)

    @cached_property
    def identity(self) -> Identity:
        """The identity from the enrolment."""
        return load_identity(self.settings.state_dir, self.clock.now())

    @cached_property
    def route(self) -> Route:
        """The route to upstream, through the proxy of the settings if there is one."""
        return Route(self.identity.url, self.settings.upstream.proxy)

    @cached_property
    def tried_addresses(self) -> upstream.Tried:
        """The result of one connection to each address of upstream."""
        return upstream.try_each(self.identity, self.route)

    @property
    def known_identity(self) -> Identity | None:
        """`identity`, or None if it cannot be loaded."""
        try:
            return self.identity
        except KioskError:
            return None

    @property
    def production(self) -> bool:
        """Whether real cards are trusted; False if the card authorities cannot be loaded."""
        try:
            return self.trust.production
        except KioskError:
            return False

    @cached_property
    def practice(self) -> bool:
        """Whether the campaign is for practice."""
        return self.settings.load_campaign().practice

    @cached_property
    def seen_card(self) -> CardState:
        """The state of the reader and of its card. No PIN is verified, so no try is spent."""
        try:
            trust = self.trust
        except KioskError:
            trust = CardTrust((), production=False)
        return look(self.open_reader(self.settings), trust, self.clock.now())

    @cached_property
    def screen_setup(self) -> ScreenSetup:
        """How the unit shows the screens on the panel."""
        return self.screen()

    @cached_property
    def unit_state(self) -> program.Unit:
        """The state of kiosk.service."""
        return self.unit()


Run = Callable[[Terminal], Iterable[CheckResult]]
"""The function of a check. It yields one result or more, or none if there is nothing to examine."""


@dataclass(frozen=True, slots=True)
class Check:
    """One check. `asks`: the question that it answers. `needs`: checks that must pass first, or its result misleads."""

    name: str
    asks: str
    results: Run
    needs: tuple[str, ...] = ("settings",)

    def run(self, terminal: Terminal) -> list[CheckResult]:
        """The results of the check. Never raises: an exception becomes the fault "check-failed"."""
        given: list[CheckResult] = []
        try:
            given.extend(self.results(terminal))
        except PermissionError as error:
            given.append(self._refused(terminal, error))
        except Exception as error:  # noqa: BLE001 - the other checks must still run
            reason = f": {error}" if isinstance(error, KioskError) else ""
            detail = f"the check itself failed ({type(error).__name__}{reason})"
            given.append(replace(found("check-failed", detail, check=self.name), name=self.name))
        return [replace(result, typist=terminal.typist) for result in given]

    def _refused(self, terminal: Terminal, error: PermissionError) -> CheckResult:
        """The result of a check that may not read a file. The check of the disk tells of a folder that is closed."""
        if not os.access(terminal.settings.state_dir, os.R_OK | os.X_OK):
            return skipped(self.name, "disk")
        detail = f"the check itself failed ({error.strerror}: {error.filename})"
        return replace(found("check-failed", detail, check=self.name), name=self.name)


def _settings(terminal: Terminal) -> Iterator[CheckResult]:
    try:
        settings = terminal.settings
        settings.load_campaign()
    except KioskError as error:
        yield station.settings_fault(terminal.config, error)
        return
    yield from station.check_settings(terminal.config, settings, terminal.unit_state.config)


def _trust(terminal: Terminal) -> Iterator[CheckResult]:
    try:
        trust = terminal.trust
    except KioskError as error:
        yield station.trust_fault(terminal.settings, error)
        return
    yield from station.check_trust(trust, terminal.clock.now())


def _clock(terminal: Terminal) -> Iterator[CheckResult]:
    """Check the clock, before the certificates: with a clock that is ahead all of them seem expired.

    If the device certificate has ended by the clock, upstream's server is asked for the time without authentication.
    """
    clock = terminal.clock
    ends = station.certificate_ends(terminal.settings.state_dir)
    if clock.fault() is None and ends is not None and clock.now() > ends:
        known = unproven_time(Route(terminal.settings.upstream.url, terminal.settings.upstream.proxy))
        yield from check_clock_ahead(clock, known, terminal.settings.clock.tolerance)
    else:
        yield from check_clock(clock, terminal.settings.state_dir)


def _identity(terminal: Terminal) -> Iterator[CheckResult]:
    try:
        identity = terminal.identity
    except KioskError as error:
        yield station.identity_fault(terminal.settings.state_dir, error)
        return
    yield from station.check_identity(identity, terminal.clock.now())


def _contract(terminal: Terminal) -> Iterator[CheckResult]:
    for result in upstream.check_contract(terminal.identity, terminal.clock, terminal.route):
        terminal.upstream_answers = not result.fault
        yield result


def _queue(terminal: Terminal) -> Iterator[CheckResult]:
    settings = terminal.settings
    yield from queue.check_use(queue.queue_folder(settings), terminal.unit_state)
    yield from queue.check_queue(settings, terminal.known_identity, terminal.clock.now())
    if terminal.upstream_answers:
        held = upstream.recorded_ends(terminal.identity, terminal.route)
        yield from queue.check_recorded(settings, held, terminal.identity.kiosk_id)


def _me(terminal: Terminal) -> int:
    """The user id that the terminal's files must belong to: the terminal's user for root, else the current user."""
    return terminal.typist.uid if os.geteuid() == 0 else os.geteuid()


CHECKS = (
    Check("settings", "Can the settings be used, and are they confirmed?", _settings, ()),
    Check("program", "Can every module of the program be loaded?", lambda _: program.check_program(), ()),
    Check(
        "disk",
        "Can the state folder be written, and is there room?",
        lambda it: check_disk(it.settings.state_dir, _me(it)),
    ),
    Check(
        "state folder",
        "Is every file and folder in it of the right kind?",
        lambda it: check_kinds(it.settings.state_dir),
    ),
    Check(
        "rights",
        "May only root and the terminal's user write its files?",
        lambda it: check_rights(it.config, it.settings, practice=it.practice),
        ("settings", "disk"),
    ),
    Check("unit", "Does systemd run the terminal?", lambda it: program.check_unit(it.unit_state, practice=it.practice)),
    Check(
        "shown to people",
        "Is the terminal open, or why is it closed?",
        lambda it: program.check_shown(it.settings),
        ("settings", "state folder"),
    ),
    Check("screen libraries", "Can Qt show a window?", lambda it: screen.check_libraries(it.screen_setup), ()),
    Check(
        "compositor",
        "Is the compositor installed?",
        lambda it: screen.check_compositor(it.screen_setup),
        (),
    ),
    Check(
        "seat",
        "Does seatd give the compositor the panel and the touch screen?",
        lambda it: screen.check_seat(it.screen_setup),
        (),
    ),
    Check(
        "frame buffer", "Can the frame buffer be painted?", lambda it: screen.check_frame_buffer(it.screen_setup), ()
    ),
    Check(
        "display",
        "Does the panel match the profile?",
        lambda it: screen.check_display(it.settings.profile, it.screen_setup),
    ),
    Check(
        "input devices",
        "Which input devices does the kernel deliver events from?",
        lambda it: check_input_devices(it.screen_setup.input_devices),
        (),
    ),
    Check("fonts", "Is the font of every language installed?", lambda _: check_fonts(), ()),
    Check(
        "picture",
        'Is the picture "not in service" there and current?',
        lambda it: recovery.check_picture(it.settings),
        ("settings", "state folder"),
    ),
    Check(
        "technician's number",
        "Do the settings have the technician's telephone number?",
        lambda it: recovery.check_technician(it.settings),
    ),
    Check(
        "staff codes",
        "Are the shop's PIN and a technician's code set?",
        lambda it: recovery.check_staff_codes(it.settings, _me(it), practice=it.practice),
        ("settings", "state folder"),
    ),
    Check(
        "recovery",
        "How often did the recovery act in the last 7 days?",
        lambda it: recovery.check_recovery(it.clock.now()),
    ),
    Check("printer", "Can a receipt be printed?", lambda it: check_printer(it.settings, production=it.production)),
    Check("printed receipts", "Does CUPS keep no copies of receipts?", lambda it: check_copies(it.settings)),
    Check("sound", "Can a sound be played?", lambda _: check_sound(), ()),
    Check(
        "spoken guidance", "Can every language be spoken to a listener?", lambda it: check_spoken_guidance(it.settings)
    ),
    Check("smart-card service", "Does pcscd answer?", lambda it: reader.check_service(it.seen_card)),
    Check(
        "card reader",
        "Is the terminal's reader attached, and does it answer?",
        lambda it: reader.check_reader(it.seen_card, it.settings),
        ("settings", "smart-card service"),
    ),
    Check(
        "readers",
        "Is it clear which reader is used?",
        lambda it: reader.check_readers(it.settings),
        ("settings", "smart-card service"),
    ),
    Check("card", "What lies on the reader?", lambda it: reader.check_card(it.seen_card), ("settings", "card reader")),
    Check("clock", "Is the clock right?", _clock),
    Check("time service", "Is the clock synchronised by a time service?", lambda it: check_time_service(it.clock)),
    Check(
        "card authorities",
        "Which card authorities are trusted, and until when?",
        _trust,
        ("settings", "clock", "state folder"),
    ),
    Check(
        "campaign",
        "Can shoppers apply, and until when?",
        lambda it: station.check_campaign(it.settings.load_campaign(), it.production, it.clock.now()),
        ("settings", "clock"),
    ),
    Check(
        "device certificate",
        "Is the terminal enrolled, and until when?",
        _identity,
        ("settings", "clock", "state folder"),
    ),
    Check(
        "network",
        "Is there a link and a default route?",
        lambda it: check_network(it.route.known_way().first.host),
        ("device certificate",),
    ),
    Check(
        upstream.NAME,
        "Does upstream's name have an address?",
        lambda it: upstream.check_name(it.identity, it.settings.upstream.url, it.route),
        ("device certificate",),
    ),
    Check(
        upstream.CONNECTION,
        "Does each of upstream's addresses answer?",
        lambda it: upstream.check_connection(it.route, it.tried_addresses),
        (upstream.NAME,),
    ),
    Check(
        upstream.ENCRYPTION,
        "Does the TLS handshake with upstream succeed?",
        lambda it: upstream.check_encryption(it.route, it.tried_addresses),
        (upstream.CONNECTION,),
    ),
    Check(upstream.CONTRACT, "Does upstream know this terminal?", _contract, (upstream.ENCRYPTION,)),
    Check(
        UPSTREAM_TIME,
        "Does the clock agree with upstream's?",
        lambda it: check_against_upstream(it.clock),
        (upstream.CONTRACT,),
    ),
    Check(
        "delivery",
        "Are accepted applications delivered?",
        lambda it: queue.check_delivery(it.settings, it.clock.now(), it.clock.upstream_now()),
        ("settings", "disk", "state folder"),
    ),
    Check(
        "queue",
        "Is the queue intact, and what waits in it?",
        _queue,
        ("settings", "disk", "state folder"),
    ),
    Check(
        "journal",
        "Is the journal unaltered?",
        lambda it: check_journal(it.settings),
        ("settings", "disk", "state folder"),
    ),
    Check(
        "challenges",
        "How many challenges are left for visits without upstream?",
        lambda it: queue.check_challenges(it.settings, it.clock.now(), upstream_answers=it.upstream_answers),
        ("settings", "disk", "state folder"),
    ),
)
"""All checks, in the order of the report."""
