"""The catalogue of the journal: each event, its meaning, and its fields.

A field's value is a member of an enumeration, a bounded whole number, a boolean, or a name from configuration, so that
no input of a person and no data of a card can be written. To add an event, add an entry to `EVENTS`.
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
"""The value of a field."""


class Level(StrEnum):
    """The urgency of an event for a technician."""

    INFO = "info"
    NOTICE = "notice"  # normal; useful when looking for a fault
    WARNING = "warning"  # a technician should look at it
    ERROR = "error"  # visits are impossible, or an application may be lost

    def at_least(self, other: "Level") -> bool:
        """Whether this level is `other` or a more urgent one."""
        order = tuple(Level)
        return order.index(self) >= order.index(other)


class EndReason(StrEnum):
    """Why a visit ended."""

    DONE = "done"
    QUIT = "quit"
    IDLE = "idle"
    CARD = "card"  # taken away, or another one
    FAULT = "fault"


class RestartReason(StrEnum):
    """Why the program ends by itself to be restarted."""

    DEVICE_HUNG = "device_hung"
    QUEUE_FAILED = "queue_failed"
    ENROLLED = "enrolled"
    PLANNED = "planned"  # at night
    FONTS_MISSING = "fonts_missing"
    STAFF = "staff"  # requested at the staff's screen


class StaffGrade(StrEnum):
    """The authorisation of a person in the staff area (`kiosk.staff`)."""

    OPEN = "open"
    SHOP = "shop"
    TECHNICIAN = "technician"


class RunResult(StrEnum):
    """systemd's $SERVICE_RESULT: how a run of the program ended."""

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
    """What the recovery did after systemd had given up restarting the program (docs/recovery.md)."""

    SERVICE = "service"
    REBOOT = "reboot"
    CLOSED = "closed"


class DeliveryFault(StrEnum):
    """Why an application that was sent is not delivered."""

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
        """Whether `value` is allowed."""
        return isinstance(value, self.kind)


@dataclass(frozen=True, slots=True)
class Count:
    """A whole number from 0 to `maximum`."""

    maximum: int

    def admits(self, value: object) -> bool:
        """Whether `value` is allowed."""
        return type(value) is int and 0 <= value <= self.maximum


@dataclass(frozen=True, slots=True)
class YesNo:
    """A boolean."""

    def admits(self, value: object) -> bool:
        """Whether `value` is allowed."""
        return isinstance(value, bool)


@dataclass(frozen=True, slots=True)
class Named:
    """A name from configuration, made of words: no ID, code, PIN or serial has this form."""

    def admits(self, value: object) -> bool:
        """Whether `value` is allowed."""
        return type(value) is str and CODE.fullmatch(value) is not None


@dataclass(frozen=True, slots=True)
class ApplicationId:
    """The id of an application, a UUID. It holds no personal data; upstream and the queue have it too."""

    def admits(self, value: object) -> bool:
        """Whether `value` is allowed."""
        return type(value) is str and _UUID.fullmatch(value) is not None


@dataclass(frozen=True, slots=True)
class TerminalId:
    """The id that upstream gave this terminal."""

    def admits(self, value: object) -> bool:
        """Whether `value` is allowed."""
        return type(value) is str and _TERMINAL.fullmatch(value) is not None


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """SHA-256 of public data, such as upstream's CA certificate."""

    def admits(self, value: object) -> bool:
        """Whether `value` is allowed."""
        return type(value) is str and _SHA256.fullmatch(value) is not None


@dataclass(frozen=True, slots=True)
class Version:
    """A version number."""

    def admits(self, value: object) -> bool:
        """Whether `value` is allowed."""
        return type(value) is str and _VERSION.fullmatch(value) is not None


_AT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}[+-][0-9]{2}:[0-9]{2}")
_PREVIOUS = re.compile(r"0{64}|(?=.*[a-f])[0-9a-f]{64}")  # zeros: before the very first line
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_TERMINAL = re.compile(r"K-[0-9A-HJKMNP-TV-Z]{8}")
_SHA256 = re.compile(r"(?=.*[a-f])[0-9a-f]{64}")  # at least one letter, because digits alone could be an input
_VERSION = re.compile(r"[0-9]{1,3}(\.[0-9]{1,3}){1,2}")

Rule = OneOf | Count | YesNo | Named | ApplicationId | TerminalId | Fingerprint | Version
"""The rule for the values of one field."""

# Bounds of the fields "visit", "tries_left", "seconds", "applications" and "technician".
VISIT = Count(1_000_000_000)
TRIES = Count(5)
SECONDS = Count(100_000_000)
APPLICATIONS = Count(1_000_000_000)
TECHNICIAN = Count(99)


@dataclass(frozen=True, slots=True)
class EventKind:
    """The kind of an event. `remedy`: what a technician does about it; "" if nothing."""

    meaning: str
    fields: Mapping[str, Rule] = field(default_factory=lambda: MappingProxyType({}))
    level: Level = Level.INFO
    remedy: str = ""


EVENTS: Mapping[str, EventKind] = MappingProxyType(
    {
        "started": EventKind("The program started.", {"version": Version(), "terminal": Named(), "campaign": Named()}),
        "stopped": EventKind("The program ended in order."),
        "restart_requested": EventKind(
            "The program ends by itself, to be restarted.", {"reason": OneOf(RestartReason)}, level=Level.NOTICE
        ),
        "run_ended": EventKind(
            "How the run before this one ended, by systemd; `status` is its exit code, 0 for a signal.",
            {"result": OneOf(RunResult), "status": Count(255)},
            level=Level.NOTICE,
            remedy="Unless `result` is success: see why, journalctl -u kiosk -b -1.",
        ),
        "recovered": EventKind(
            "systemd had given up restarting the program, and recovery did this `step`: docs/recovery.md.",
            {"step": OneOf(RecoveryStep), "seconds_ago": SECONDS},
            level=Level.ERROR,
            remedy="See why: journalctl -u kiosk -u kiosk-recovery.",
        ),
        "card_service_restarted": EventKind(
            "A reader was on the bus that pcscd did not know: pcscd was restarted, unless systemd refused.",
            {"refused": YesNo()},
            level=Level.WARNING,
            remedy="If it is frequent: check the reader's cable and its hub, then try another reader.",
        ),
        "recovery_record_damaged": EventKind(
            "The record of recovery cannot be read.",
            level=Level.ERROR,
            remedy="Check the disk for errors, then remove /var/lib/mynapoint-kiosk-recovery/rungs.",
        ),
        "closed": EventKind(
            "No visit can begin now.",
            {"reason": OneOf(ClosedReason)},
            level=Level.WARNING,
            remedy="Unless the reason ends by itself (hours, maintenance, campaign): kiosk doctor.",
        ),
        "opened": EventKind("Visits can begin again.", level=Level.NOTICE),
        "reader_changed": EventKind(
            "The reader's state changed.",
            {"state": OneOf(ReaderState)},
            level=Level.NOTICE,
            remedy="If there is no reader: check its cable, then kiosk doctor.",
        ),
        "visit_started": EventKind(
            "A person chose to apply or to query the status.", {"visit": VISIT, "path": OneOf(Path)}
        ),
        "visit_ended": EventKind(
            "The visit ended and is wiped.", {"visit": VISIT, "reason": OneOf(EndReason), "seconds": SECONDS}
        ),
        "notice_shown": EventKind(
            "The screen showed why the visit does not go on.", {"visit": VISIT, "notice": OneOf(NoticeCode)}
        ),
        "pin_rejected": EventKind(
            "The card did not accept the PIN.", {"visit": VISIT, "tries_left": TRIES}, level=Level.NOTICE
        ),
        "certificate_unusable": EventKind(
            "A card's certificate was read correctly and cannot be used because of `flaw`; `kiosk card` says more.",
            {"visit": VISIT, "flaw": OneOf(CertificateFlaw)},
            level=Level.NOTICE,
        ),
        "accepted": EventKind(
            "An application is durable in the queue.", {"visit": VISIT, "application": ApplicationId()}
        ),
        "delivered": EventKind(
            "Upstream's receipt for an application arrived and verified.",
            {"application": ApplicationId(), "outcome": OneOf(Outcome)},
        ),
        "backlog_delivered": EventKind(
            "A batch of the backlog was sent to upstream.",
            {"sent": APPLICATIONS, "settled": APPLICATIONS, "set_aside": APPLICATIONS},
        ),
        "promise_not_kept": EventKind(
            "Upstream refused an application, for no reason of the person, who was told that it is received; it stays "
            "in the queue.",
            {"application": ApplicationId(), "outcome": OneOf(Outcome)},
            level=Level.ERROR,
            remedy="See which and why: kiosk outbox list. When the cause is removed: kiosk outbox retry ID.",
        ),
        "upstream_lost": EventKind(
            "Upstream failed several times in a row, or refuses this terminal; only probes are sent.",
            {"identity_refused": YesNo(), "failures": APPLICATIONS},
            level=Level.WARNING,
            remedy="See the lines on upstream in kiosk doctor; nothing is lost meanwhile.",
        ),
        "upstream_back": EventKind("Upstream answers again.", level=Level.NOTICE),
        "delivery_failed": EventKind(
            "An application could not be delivered, for another reason than before; it waits.",
            {"fault": OneOf(DeliveryFault)},
            level=Level.WARNING,
            remedy="See the lines on upstream and delivery in kiosk doctor; nothing is lost meanwhile.",
        ),
        "challenges_fetched": EventKind("One-time challenges were fetched.", {"left": Count(100_000)}),
        "answered_removed": EventKind(
            "Applications settled longer ago than `queue.keep_days` were removed from the queue.",
            {"applications": APPLICATIONS},
        ),
        "audited": EventKind(
            "The whole queue was audited.",
            {"findings": APPLICATIONS},
            level=Level.NOTICE,
            remedy="If `findings` is not 0: kiosk doctor.",
        ),
        "queue_quarantined": EventKind(
            "The queue's file was damaged; it is in quarantine, and a new queue was begun.",
            level=Level.ERROR,
            remedy="Stop the terminal, then: kiosk outbox salvage (docs/queue.md).",
        ),
        "queue_salvaged": EventKind(
            "The undamaged applications of a damaged queue are queued again; `missing` are lost.",
            {"queued": APPLICATIONS, "missing": APPLICATIONS},
            level=Level.WARNING,
            remedy="If `missing` is not 0, tell upstream's operator.",
        ),
        "queue_loss_seen": EventKind(
            "A technician was shown which accepted applications are lost.",
            {"applications": APPLICATIONS},
            level=Level.WARNING,
            remedy="Tell upstream's operator the receipt numbers.",
        ),
        "went_back": EventKind(
            "Upstream recorded a later end of the queue: the present one is an older copy, or was truncated.",
            level=Level.ERROR,
            remedy="Restore the newer queue; else: kiosk outbox salvage, and the operator accepts the loss.",
        ),
        "identity_renewed": EventKind(
            "Upstream issued a new certificate or new keys, which are used from the next start on.",
            {"certificate": YesNo(), "keys": YesNo()},
            level=Level.NOTICE,
        ),
        "printed": EventKind("A receipt was printed, or could not be.", {"visit": VISIT, "succeeded": YesNo()}),
        "staff_entered": EventKind(
            "The staff area was opened, or a valid code entered; `technician` is the code's holder, else 0.",
            {"grade": OneOf(StaffGrade), "technician": TECHNICIAN},
            level=Level.NOTICE,
        ),
        "staff_code_refused": EventKind(
            "A code was refused in the staff area.",
            {"grade": OneOf(StaffGrade), "fault": OneOf(CodeFault)},
            level=Level.WARNING,
            remedy="If no member of staff typed it, watch the terminal and set new codes: kiosk staff set-code.",
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
            "Staff or a technician did this in the staff area.",
            {"action": OneOf(Action), "grade": OneOf(StaffGrade), "technician": TECHNICIAN},
            level=Level.NOTICE,
        ),
        "staff_too_often": EventKind(
            "An action of the staff area was refused, because it had been used too often without a code.",
            {"action": OneOf(Action)},
            level=Level.WARNING,
            remedy="If no member of staff did it, watch the terminal.",
        ),
        "staff_left": EventKind("The staff area was closed."),
        "support_sent": EventKind(
            "A technician had the support bundle sent to upstream's operator.",
            {"errors_only": YesNo()},
            level=Level.NOTICE,
        ),
        "enrolled": EventKind(
            "The terminal got its identity, from the upstream with this CA certificate.",
            {"terminal": TerminalId(), "upstream": Fingerprint()},
            level=Level.NOTICE,
        ),
        "settings_changed": EventKind(
            "The terminal started with unconfirmed settings.",
            level=Level.WARNING,
            remedy="Check the file; if it is right: kiosk settings accept.",
        ),
        "settings_accepted": EventKind("A technician confirmed the settings.", level=Level.NOTICE),
        "anchor_imported": EventKind("A technician imported a card authority.", level=Level.NOTICE),
        "continued": EventKind("The journal continues in this new file, which is linked to the end of the one before."),
        "repaired": EventKind(
            "The line before this one is incomplete, because of a power cut or a full disk.",
            level=Level.WARNING,
            remedy="If it is frequent, check the disk: kiosk doctor.",
        ),
    }
)
"""All kinds of events by name."""


def check(event: str, fields: Mapping[str, object]) -> None:
    """Raises ValueError, without the value, for an event or field outside the catalogue: an error of the program."""
    kind = EVENTS.get(event)
    if kind is None:
        raise ValueError(f"the journal knows no event {event!r}")
    if fields.keys() != kind.fields.keys():
        raise ValueError(f"the journal's event {event!r} has the fields {sorted(kind.fields)}")
    for name, rule in kind.fields.items():
        if not rule.admits(fields[name]):
            raise ValueError(f"the journal's {event!r} does not admit that value of {name!r}")


def admitted(record: Mapping[str, Any]) -> dict[str, Any] | None:
    """A record as read back, reduced to what the catalogue allows; None if its event is not in it or does not fit."""
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
    """Whether a value as stored is allowed. A member of an enumeration is stored as its text."""
    if isinstance(rule, OneOf):
        return isinstance(value, str) and value in {member.value for member in rule.kind}
    return rule.admits(value)
