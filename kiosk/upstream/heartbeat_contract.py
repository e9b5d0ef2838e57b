"""The heartbeat of a terminal (`POST /v2/heartbeats`), and upstream's record of queue and journal in its reply.

Counts, codes of this program and sums over public files: the fields can hold no personal data. A report has less than 8
KB. An older upstream knows version 1 only (`contract.HeartbeatRequest`); the terminal falls back to it.
"""

from typing import Annotated, Literal

from pydantic import Field

from kiosk.application.canonical import Sha256
from kiosk.upstream.contract import Code, Message, Time

SOFTWARE_PATTERN = r"^[0-9A-Za-z.+-]{1,32}$"
"""Regular expression of a version."""
MOST = 1_000_000_000
"""Upper bound of every count."""
Count = Annotated[int, Field(ge=0, le=MOST)]
"""A number from 0 to `MOST`."""
Seconds = Count
"""A duration in whole seconds."""
MOST_FINDINGS = 64
"""Most findings in a report."""


class QueueEnd(Message):
    """The last accepted application: its number and its link in the chain. (0, zeros): none was accepted yet.

    `begun`: how often this terminal had to start a new queue because the file was damaged.
    """

    begun: Count
    sequence: Count
    link: Sha256


class JournalEnd(Message):
    """The last line of the journal: its number and the SHA-256 of the line."""

    sequence: Count
    sha256: Sha256


class Finding(Message):
    """One line of `kiosk doctor` that is not "ok". `name` is the fault's (docs/technician.md, `kiosk doctor --json`).

    `soon`: it works now, and will stop within seven days.
    """

    name: Code
    health: Literal["warn", "soon", "fail"]


class QueueReport(Message):
    """The queue: numbers of applications by state, challenges, its end."""

    queued: Count
    needs_attention: Count
    oldest_queued_seconds: Seconds | None
    challenges_left: Count
    last: QueueEnd
    last_fault: Code | None
    """Cause of the last failed delivery since this program started."""


class ClockReport(Message):
    """The terminal's clock."""

    quality: Code
    """The kernel's state of the clock: "synchronised", "unsynchronised", "unknown"."""
    ahead_seconds: Annotated[int, Field(ge=-4_000_000_000, le=4_000_000_000)] | None
    """The terminal's time minus upstream's; None before upstream's time is known."""
    fault: Code | None


class VisitsReport(Message):
    """Counts since this program started. `ended_*`: how visits ended."""

    started: Count
    accepted: Count
    ended_done: Count
    ended_quit: Count
    ended_idle: Count
    ended_card: Count
    ended_fault: Count
    cards_read: Count
    cards_failed: Count
    """Cards that could not be read, or are not accepted."""
    pins_rejected: Count


class RecoveryReport(Message):
    """Actions of systemd's recovery (docs/recovery.md). `steps`: in the last seven days."""

    steps: Count
    last: Code | None
    last_seconds_ago: Seconds | None


class MachineReport(Message):
    """Disk, reader, printer, sound and screen."""

    disk_free_megabytes: Count | None
    reader: Code
    printer: Code
    """"none", "ready", "failed", "unknown"."""
    sound: Code
    """"ready", "no_player", "no_card"."""
    painted_seconds_ago: Seconds | None
    """Since the compositor accepted the last frame; None without a compositor (development)."""


class HeartbeatReport(Message):
    """The state of the terminal, sent every five minutes."""

    software: Annotated[str, Field(pattern=SOFTWARE_PATTERN)]
    campaign: Code
    profile: Code
    settings_sha256: Sha256
    running_seconds: Seconds
    starts: Count
    """Starts of the program in the last seven days, by its journal."""
    closed: Code | None
    """Why the terminal is closed; None if it is open."""
    certificate_days: Annotated[int, Field(ge=-100_000, le=100_000)]
    # Not strict: a web framework that has parsed the JSON passes a list.
    findings: Annotated[tuple[Finding, ...], Field(max_length=MOST_FINDINGS, strict=False)]
    queue: QueueReport
    journal: JournalEnd | None
    """None: its last line is incomplete, and nothing was written since."""
    clock: ClockReport
    visits: VisitsReport
    recovery: RecoveryReport
    machine: MachineReport


class EvidenceRequest(Message):
    """Asks for the recorded ends; has no fields."""


class EvidenceAnswer(Message):
    """The ends of queue and journal that upstream recorded last. None: none yet, or an operator had it forgotten.

    `went_back`: those of the two whose end in a later heartbeat was earlier, or different.
    """

    now: Time
    queue: QueueEnd | None
    journal: JournalEnd | None
    went_back: Annotated[tuple[Literal["queue", "journal"], ...], Field(max_length=2, strict=False)]


class HeartbeatReply(EvidenceAnswer):
    """The ends that upstream had recorded before this heartbeat, for comparison with the terminal's files."""
