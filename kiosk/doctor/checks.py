"""Every check, in the order of the report: one name, what it asks, one function, and which others must be well first.

The technician's screen and the heartbeat take the same list: `Check.run` gives the results of one, with a `Terminal`
that a caller makes anew for each look.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from devices.reader import Reader
from kiosk.doctor import machine, program, queue, reader, recovery, screen, station, upstream
from kiosk.doctor.check_result import CheckResult, found
from kiosk.doctor.input_devices import check_input_devices
from kiosk.doctor.journal import check_journal
from kiosk.doctor.printer import check_copies, check_printer
from kiosk.doctor.rights import check_rights
from kiosk.doctor.screen import ScreenSetup, configured_screen
from kiosk.doctor.typed_commands import Typist
from kiosk.errors import KioskError
from kiosk.station.card_state import CardState, look
from kiosk.station.card_trust import CardTrust
from kiosk.station.clock import SystemClock
from kiosk.station.configured_reader import configured_reader
from kiosk.station.identity import Identity, load_identity
from kiosk.station.last_known_time import LastKnownTime
from kiosk.station.settings import Settings, load_settings
from kiosk.station.trust_anchors import load_trust
from kiosk.station.unconfirmed_time import UnconfirmedTime
from kiosk.upstream.connection.route import Route
from kiosk.upstream.unproven_time import unproven_time


@dataclass(slots=False)
class Terminal:
    """The terminal with the settings in the file `config` (None: the packaged defaults), looked at once.

    What a check needs is loaded when the first one asks. Raises `KioskError` where it cannot be.
    """

    config: Path | None
    open_reader: Callable[[Settings], Reader] = configured_reader
    given_clock: SystemClock | None = None
    screen: Callable[[], ScreenSetup] = configured_screen
    unit: Callable[[], program.Unit] = program.Unit.as_systemd_says
    typist: Typist = field(default_factory=Typist)
    upstream_answers: bool = False
    """Set by the check that asks upstream."""

    @cached_property
    def settings(self) -> Settings:
        return load_settings(self.config)

    @cached_property
    def clock(self) -> SystemClock:
        folder = self.settings.state_dir
        return self.given_clock or SystemClock(
            self.settings.clock.tolerance,
            memory=LastKnownTime(folder, keep=False),
            unconfirmed=UnconfirmedTime(folder, keep=False),
        )

    @cached_property
    def trust(self) -> CardTrust:
        return load_trust(self.settings)

    @cached_property
    def identity(self) -> Identity:
        return load_identity(self.settings.state_dir, self.clock.now())

    @cached_property
    def route(self) -> Route:
        return Route(self.identity.url, self.settings.upstream.proxy)

    @cached_property
    def tried_addresses(self) -> upstream.Tried:
        return upstream.try_each(self.identity, self.route)

    @property
    def known_identity(self) -> Identity | None:
        try:
            return self.identity
        except KioskError:
            return None

    @property
    def production(self) -> bool:
        try:
            return self.trust.production
        except KioskError:
            return False

    @cached_property
    def practice(self) -> bool:
        return self.settings.load_campaign().practice

    @cached_property
    def seen_card(self) -> CardState:
        """One look at the reader; no PIN, and no try is spent."""
        try:
            trust = self.trust
        except KioskError:
            trust = CardTrust((), production=False)
        return look(self.open_reader(self.settings), trust, self.clock.now())

    @cached_property
    def screen_setup(self) -> ScreenSetup:
        return self.screen()

    @cached_property
    def unit_state(self) -> program.Unit:
        return self.unit()


Run = Callable[[Terminal], Iterable[CheckResult]]


@dataclass(frozen=True, slots=True)
class Check:
    """`asks`: what it answers, in a few words. `needs`: the checks without which it could only mislead."""

    name: str
    asks: str
    results: Run
    needs: tuple[str, ...] = ("settings",)

    def run(self, terminal: Terminal) -> list[CheckResult]:
        """Its results; none where there is nothing to look at. Never raises."""
        given: list[CheckResult] = []
        try:
            given.extend(self.results(terminal))
        except Exception as error:  # noqa: BLE001 - a doctor who faints helps nobody; the type says where to look
            reason = f": {error}" if isinstance(error, KioskError) else ""
            detail = f"the check itself failed ({type(error).__name__}{reason})"
            given.append(replace(found("check-failed", detail, check=self.name), name=self.name))
        return [replace(result, typist=terminal.typist) for result in given]


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
    """Before anything is said about certificates: by a clock that is ahead they have all ended."""
    clock = terminal.clock
    ends = station.certificate_ends(terminal.settings.state_dir)
    if clock.fault() is None and ends is not None and clock.now() > ends:
        known = unproven_time(Route(terminal.settings.upstream.url, terminal.settings.upstream.proxy))
        yield from machine.check_clock_ahead(clock, known, terminal.settings.clock.tolerance)
    else:
        yield from machine.check_clock(clock)


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


def _me(terminal: Terminal) -> int:
    """The user that the terminal's files belong to; root looks with that user's eyes."""
    return terminal.typist.uid if os.geteuid() == 0 else os.geteuid()


CHECKS = (
    Check("settings", "Can the settings be used, and did somebody confirm them?", _settings, ()),
    Check("program", "Is every part of the program there?", lambda _: program.check_program(), ()),
    Check(
        "disk",
        "Can what is accepted be kept?",
        lambda it: machine.check_disk(it.settings.state_dir, _me(it)),
    ),
    Check(
        "rights",
        "May nobody else write what the terminal goes by?",
        lambda it: check_rights(it.config, it.settings, practice=it.practice),
        ("settings", "disk"),
    ),
    Check("unit", "Does systemd run the terminal?", lambda it: program.check_unit(it.unit_state, practice=it.practice)),
    Check("shown to people", "What does the panel show?", lambda it: program.check_shown(it.settings)),
    Check("screen libraries", "Can Qt show a window?", lambda it: screen.check_libraries(it.screen_setup), ()),
    Check(
        "compositor",
        "Can the screens be brought to the panel?",
        lambda it: screen.check_compositor(it.screen_setup),
        (),
    ),
    Check("seat", "May the compositor use panel and touch screen?", lambda it: screen.check_seat(it.screen_setup), ()),
    Check(
        "frame buffer", "Can the frame buffer be painted?", lambda it: screen.check_frame_buffer(it.screen_setup), ()
    ),
    Check(
        "display",
        "Is the panel the one of the profile?",
        lambda it: screen.check_display(it.settings.profile, it.screen_setup),
    ),
    Check(
        "input devices",
        "Which of them are heard?",
        lambda it: check_input_devices(it.screen_setup.input_devices),
        (),
    ),
    Check("fonts", "Can every language be read?", lambda _: machine.check_fonts(), ()),
    Check(
        "picture", "Is there a picture for a program that cannot run?", lambda it: recovery.check_picture(it.settings)
    ),
    Check(
        "technician's number", "Does the staff read whom to call?", lambda it: recovery.check_technician(it.settings)
    ),
    Check("recovery", "How often was the program given up?", lambda it: recovery.check_recovery(it.clock.now())),
    Check("printer", "Would a receipt come out?", lambda it: check_printer(it.settings, production=it.production)),
    Check("printed receipts", "Does nobody keep copies of receipts?", lambda it: check_copies(it.settings)),
    Check("sound", "Would a sound be heard?", lambda _: machine.check_sound(), ()),
    Check("smart-card service", "Does pcscd answer?", lambda it: reader.check_service(it.seen_card)),
    Check(
        "card reader",
        "Is the reader there?",
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
    Check("clock", "May the clock be believed?", _clock),
    Check("time service", "Does something keep the clock right?", lambda it: machine.check_time_service(it.clock)),
    Check("card authorities", "Which cards are trusted, and how long?", _trust, ("settings", "clock")),
    Check(
        "campaign",
        "Can people apply, and how long?",
        lambda it: station.check_campaign(it.settings.load_campaign(), it.production, it.clock.now()),
        ("settings", "clock"),
    ),
    Check("device certificate", "Does the terminal have its identity, and how long?", _identity, ("settings", "clock")),
    Check(
        "network",
        "Is there a way out of this machine?",
        lambda it: machine.check_network(it.route.known_way().first.host),
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
        "Is it really upstream?",
        lambda it: upstream.check_encryption(it.route, it.tried_addresses),
        (upstream.CONNECTION,),
    ),
    Check(upstream.CONTRACT, "Does upstream know this terminal?", _contract, (upstream.ENCRYPTION,)),
    Check(
        upstream.TIME,
        "Does upstream agree on the time?",
        lambda it: upstream.check_time(it.clock),
        (upstream.CONTRACT,),
    ),
    Check(
        "delivery",
        "Is what was accepted being sent?",
        lambda it: queue.check_delivery(it.settings, it.clock.now(), it.clock.upstream_now()),
        ("settings", "disk"),
    ),
    Check(
        "queue",
        "Is the queue whole, and what waits in it?",
        lambda it: queue.check_queue(it.settings, it.known_identity, it.clock.now()),
        ("settings", "disk"),
    ),
    Check(
        "journal",
        "Is the journal what was written?",
        lambda it: check_journal(it.settings),
        ("settings", "disk"),
    ),
    Check(
        "challenges",
        "How many visits are left without upstream?",
        lambda it: queue.check_challenges(it.settings, it.clock.now(), upstream_answers=it.upstream_answers),
        ("settings", "disk"),
    ),
)
