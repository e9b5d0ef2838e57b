"""Everything the journal can say: each event, what it means, and the fields it may carry.

A field takes a member of an enumeration, a small whole number, a yes or no, or a name from configuration, so that
nothing a person typed and nothing of a card can be expressed. A new event is a new entry of `EVENTS` and nothing else.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from devices.reader import ReaderState
from kiosk.campaign.toml_types import CODE
from kiosk.staff.model import Action, CodeFault
from kiosk.station.certificate_flaw import CertificateFlaw
from kiosk.visit.model import ClosedReason, NoticeCode, Outcome, Path

Value = StrEnum | int | bool | str


class Level(StrEnum):
    """How much an event concerns a technician, from nothing to at once."""

    INFO = "info"
    NOTICE = "notice"  # normal, and worth a look when something is wrong
    WARNING = "warning"  # somebody should look at it
    ERROR = "error"  # people cannot be served, or something may be lost

    def at_least(self, other: "Level") -> bool:
        order = tuple(Level)
        return order.index(self) >= order.index(other)


class EndReason(StrEnum):
    """How a visit came to its end."""

    DONE = "done"
    QUIT = "quit"
    IDLE = "idle"
    CARD = "card"  # taken away, or another one
    FAULT = "fault"


class RestartReason(StrEnum):
    """Why the program leaves by itself."""

    DEVICE_HUNG = "device_hung"
    QUEUE_FAILED = "queue_failed"
    ENROLLED = "enrolled"
    PLANNED = "planned"  # at night
    STAFF = "staff"  # somebody asked for it at the screen


class StaffGrade(StrEnum):
    """By what right somebody acts in the areas for staff (`kiosk.staff`)."""

    OPEN = "open"
    SHOP = "shop"
    TECHNICIAN = "technician"


class RunResult(StrEnum):
    """systemd's $SERVICE_RESULT: how it saw a run of the program end."""

    SUCCESS = "success"
    PROTOCOL = "protocol"
    TIMEOUT = "timeout"
    EXIT_CODE = "exit-code"
    SIGNAL = "signal"
    CORE_DUMP = "core-dump"
    WATCHDOG = "watchdog"
    OOM_KILL = "oom-kill"
    RESOURCES = "resources"


class RecoveryStep(StrEnum):
    """What was done when systemd had given the program up (docs/recovery.md)."""

    SERVICE = "service"
    REBOOT = "reboot"
    CLOSED = "closed"


class DeliveryFault(StrEnum):
    """Why what was sent is not delivered."""

    UNREACHABLE = "unreachable"
    TRY_LATER = "try_later"
    IDENTITY_REFUSED = "identity_refused"
    REFUSED = "refused"
    BAD_ANSWER = "bad_answer"
    BAD_RECEIPT = "bad_receipt"


@dataclass(frozen=True, slots=True)
class OneOf:
    """A member of this enumeration."""

    kind: type[StrEnum]

    def admits(self, value: object) -> bool:
        return isinstance(value, self.kind)


@dataclass(frozen=True, slots=True)
class Count:
    """A whole number from 0 to `maximum`."""

    maximum: int

    def admits(self, value: object) -> bool:
        return type(value) is int and 0 <= value <= self.maximum


@dataclass(frozen=True, slots=True)
class YesNo:
    def admits(self, value: object) -> bool:
        return isinstance(value, bool)


@dataclass(frozen=True, slots=True)
class Named:
    """A name that stands in configuration. It has words in it: no ID, code, PIN or serial looks like that."""

    def admits(self, value: object) -> bool:
        return type(value) is str and CODE.fullmatch(value) is not None


@dataclass(frozen=True, slots=True)
class ApplicationId:
    """The random number of an application, a UUID. It says nothing of the person; upstream and the queue know it."""

    def admits(self, value: object) -> bool:
        return type(value) is str and _UUID.fullmatch(value) is not None


@dataclass(frozen=True, slots=True)
class TerminalId:
    """The id that upstream gave this terminal."""

    def admits(self, value: object) -> bool:
        return type(value) is str and _TERMINAL.fullmatch(value) is not None


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """SHA-256 of something public, such as upstream's CA certificate."""

    def admits(self, value: object) -> bool:
        return type(value) is str and _SHA256.fullmatch(value) is not None


@dataclass(frozen=True, slots=True)
class Version:
    def admits(self, value: object) -> bool:
        return type(value) is str and _VERSION.fullmatch(value) is not None


_AT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}[+-][0-9]{2}:[0-9]{2}")
_PREVIOUS = re.compile(r"0{64}|(?=.*[a-f])[0-9a-f]{64}")  # zeros: before the very first line
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_TERMINAL = re.compile(r"K-[0-9A-HJKMNP-TV-Z]{8}")
_SHA256 = re.compile(r"(?=.*[a-f])[0-9a-f]{64}")  # digits alone could be typed; no hash is like that
_VERSION = re.compile(r"[0-9]{1,3}(\.[0-9]{1,3}){1,2}")

Rule = OneOf | Count | YesNo | Named | ApplicationId | TerminalId | Fingerprint | Version

VISIT = Count(1_000_000_000)
TRIES = Count(5)
SECONDS = Count(100_000_000)
APPLICATIONS = Count(1_000_000_000)
TECHNICIAN = Count(99)


@dataclass(frozen=True, slots=True)
class EventKind:
    """`remedy`: what a technician does about it; "" where nothing is to be done."""

    meaning: str
    fields: Mapping[str, Rule] = field(default_factory=lambda: MappingProxyType({}))
    level: Level = Level.INFO
    remedy: str = ""


EVENTS: Mapping[str, EventKind] = MappingProxyType(
    {
        "started": EventKind("The program started.", {"version": Version(), "terminal": Named(), "campaign": Named()}),
        "stopped": EventKind("The program ended in order."),
        "restart_requested": EventKind(
            "The program leaves, to be started anew.", {"reason": OneOf(RestartReason)}, level=Level.NOTICE
        ),
        "run_ended": EventKind(
            "How systemd saw the run before this one end; `status` is its exit code, 0 of a signal.",
            {"result": OneOf(RunResult), "status": Count(255)},
            level=Level.NOTICE,
            remedy="Unless `result` is success: see why, journalctl -u kiosk -b -1.",
        ),
        "recovered": EventKind(
            "systemd had given the program up, and this was started anew, or nothing any more: docs/recovery.md.",
            {"step": OneOf(RecoveryStep), "seconds_ago": SECONDS},
            level=Level.ERROR,
            remedy="See why: journalctl -u kiosk -u kiosk-recovery.",
        ),
        "recovery_record_damaged": EventKind(
            "What was done when systemd gave the program up cannot be read.",
            level=Level.ERROR,
            remedy="Look for errors of the disk, then remove /var/lib/mynapoint-kiosk-recovery/rungs.",
        ),
        "closed": EventKind(
            "Nobody can start a visit now.",
            {"reason": OneOf(ClosedReason)},
            level=Level.WARNING,
            remedy="Unless it passes by itself (hours, maintenance, campaign): kiosk doctor.",
        ),
        "opened": EventKind("Visits can start again.", level=Level.NOTICE),
        "reader_changed": EventKind(
            "The reader's state changed.",
            {"state": OneOf(ReaderState)},
            level=Level.NOTICE,
            remedy="If it stays without a reader: its cable, then kiosk doctor.",
        ),
        "visit_started": EventKind("Somebody chose what to do.", {"visit": VISIT, "path": OneOf(Path)}),
        "visit_ended": EventKind(
            "Everything of the visit is wiped.", {"visit": VISIT, "reason": OneOf(EndReason), "seconds": SECONDS}
        ),
        "notice_shown": EventKind(
            "The person was told why it does not go on.", {"visit": VISIT, "notice": OneOf(NoticeCode)}
        ),
        "pin_rejected": EventKind(
            "The card did not accept the PIN.", {"visit": VISIT, "tries_left": TRIES}, level=Level.NOTICE
        ),
        "certificate_unusable": EventKind(
            "A card's certificate was read well and cannot be used: what is wrong with it; `kiosk card` says more.",
            {"visit": VISIT, "flaw": OneOf(CertificateFlaw)},
            level=Level.NOTICE,
        ),
        "accepted": EventKind("An application is durable here.", {"visit": VISIT, "application": ApplicationId()}),
        "delivered": EventKind(
            "Upstream's verified receipt is here.", {"application": ApplicationId(), "outcome": OneOf(Outcome)}
        ),
        "backlog_delivered": EventKind(
            "A batch of the backlog went upstream.",
            {"sent": APPLICATIONS, "settled": APPLICATIONS, "set_aside": APPLICATIONS},
        ),
        "promise_not_kept": EventKind(
            "Upstream refused an application that a person was told is received, for a reason that is not theirs; it "
            "is kept.",
            {"application": ApplicationId(), "outcome": OneOf(Outcome)},
            level=Level.ERROR,
            remedy="See which and why: kiosk outbox list. When the cause is put right: kiosk outbox retry ID.",
        ),
        "upstream_lost": EventKind(
            "Upstream failed so often in a row, or does not accept this terminal, that only probes go.",
            {"identity_refused": YesNo(), "failures": APPLICATIONS},
            level=Level.WARNING,
            remedy="kiosk doctor, the lines on upstream; nothing is lost meanwhile.",
        ),
        "upstream_back": EventKind("Upstream answers again.", level=Level.NOTICE),
        "delivery_failed": EventKind(
            "What was sent is not delivered, for another reason than before; it waits.",
            {"fault": OneOf(DeliveryFault)},
            level=Level.WARNING,
            remedy="kiosk doctor, the lines on upstream and delivery; nothing is lost meanwhile.",
        ),
        "challenges_fetched": EventKind("One-time challenges came.", {"left": Count(100_000)}),
        "answered_removed": EventKind(
            "Applications that were answered long ago (`queue.keep_days`) were removed from the queue.",
            {"applications": APPLICATIONS},
        ),
        "audited": EventKind(
            "The whole queue was checked against its own evidence.",
            {"findings": APPLICATIONS},
            level=Level.NOTICE,
            remedy="If `findings` is not 0: kiosk doctor.",
        ),
        "queue_quarantined": EventKind(
            "The queue's file was damaged; it is kept beside a new, empty one.",
            level=Level.ERROR,
            remedy="Stop the terminal, then: kiosk outbox salvage (docs/queue.md).",
        ),
        "queue_salvaged": EventKind(
            "What was whole in a damaged queue is queued again; what was accepted and is not, is missing.",
            {"queued": APPLICATIONS, "missing": APPLICATIONS},
            level=Level.WARNING,
            remedy="If `missing` is not 0, tell upstream's operator.",
        ),
        "queue_loss_seen": EventKind(
            "A technician was told which accepted applications are in no queue any more.",
            {"applications": APPLICATIONS},
            level=Level.WARNING,
            remedy="Tell upstream's operator the receipt numbers.",
        ),
        "went_back": EventKind(
            "Upstream knows a later end of the queue than this terminal's: it is an older copy, or was cut off.",
            level=Level.ERROR,
            remedy="Put the newer queue back; else: kiosk outbox salvage, and the operator accepts the loss.",
        ),
        "identity_renewed": EventKind(
            "Upstream gave a new certificate or new keys, which count from the next start on.",
            {"certificate": YesNo(), "keys": YesNo()},
            level=Level.NOTICE,
        ),
        "printed": EventKind("A receipt was asked for.", {"visit": VISIT, "succeeded": YesNo()}),
        "staff_entered": EventKind(
            "Somebody opened the area for staff, or entered a right code; `technician` is whose code, else 0.",
            {"grade": OneOf(StaffGrade), "technician": TECHNICIAN},
            level=Level.NOTICE,
        ),
        "staff_code_refused": EventKind(
            "A code of the staff or of a technician was not accepted.",
            {"grade": OneOf(StaffGrade), "fault": OneOf(CodeFault)},
            level=Level.WARNING,
            remedy="If nobody of the shop typed it, watch the terminal and set new codes: kiosk staff set-code.",
        ),
        "staff_code_set": EventKind(
            "The shop's PIN (`technician` 0) or a technician's code was set.",
            {"technician": TECHNICIAN},
            level=Level.NOTICE,
        ),
        "staff_code_removed": EventKind(
            "The shop's PIN (`technician` 0) or a technician's code was removed.",
            {"technician": TECHNICIAN},
            level=Level.NOTICE,
        ),
        "staff_action": EventKind(
            "Somebody of the staff or a technician did this at the screen.",
            {"action": OneOf(Action), "grade": OneOf(StaffGrade), "technician": TECHNICIAN},
            level=Level.NOTICE,
        ),
        "staff_left": EventKind("The area for staff was closed."),
        "enrolled": EventKind(
            "The terminal got its identity, from the upstream with this CA certificate.",
            {"terminal": TerminalId(), "upstream": Fingerprint()},
            level=Level.NOTICE,
        ),
        "settings_changed": EventKind(
            "The terminal starts with settings that nobody has confirmed.",
            level=Level.WARNING,
            remedy="Look at the file; if it is as it should be: kiosk settings accept.",
        ),
        "settings_accepted": EventKind("A technician confirmed the settings.", level=Level.NOTICE),
        "anchor_imported": EventKind("A technician imported a card authority.", level=Level.NOTICE),
        "continued": EventKind("The journal goes on in a new file, which carries the end of the one before."),
        "repaired": EventKind(
            "The line before this one was cut short, by a power cut or a full disk.",
            level=Level.WARNING,
            remedy="If it comes often, look at the disk: kiosk doctor.",
        ),
    }
)


def check(event: str, fields: Mapping[str, object]) -> None:
    """Raises ValueError, without the value, for what is not in the catalogue: a mistake of the program."""
    kind = EVENTS.get(event)
    if kind is None:
        raise ValueError(f"the journal knows no event {event!r}")
    if fields.keys() != kind.fields.keys():
        raise ValueError(f"the journal's event {event!r} has the fields {sorted(kind.fields)}")
    for name, rule in kind.fields.items():
        if not rule.admits(fields[name]):
            raise ValueError(f"the journal's {event!r} does not admit that value of {name!r}")


def admitted(record: Mapping[str, Any]) -> dict[str, Any] | None:
    """A line as it was read back, with nothing but what the catalogue admits; None if its event is not as it says."""
    kind = EVENTS.get(str(record.get("event")))
    if kind is None or record.keys() != {"sequence", "at", "event", "previous", *kind.fields}:
        return None
    if not all(_was_admitted(rule, record[name]) for name, rule in kind.fields.items()):
        return None
    sequence, at, previous = record["sequence"], record["at"], record["previous"]
    if type(sequence) is not int or not _AT.fullmatch(str(at)) or not _PREVIOUS.fullmatch(str(previous)):
        return None
    return dict(record)


def _was_admitted(rule: Rule, value: object) -> bool:
    """In a file a member of an enumeration is its text."""
    if isinstance(rule, OneOf):
        return isinstance(value, str) and value in {member.value for member in rule.kind}
    return rule.admits(value)
