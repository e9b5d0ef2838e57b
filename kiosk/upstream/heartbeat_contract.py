"""What a terminal tells its operator of itself (`POST /v2/heartbeats`), and what upstream holds against it.

Counts, codes of this program and sums over public files: nothing personal can be expressed, and nothing that a person
typed. A report has less than 8 KB. The first version of the heartbeat (`contract.HeartbeatRequest`) is what an older
upstream understands; the terminal falls back to it.
"""

from typing import Annotated, Literal

from pydantic import Field

from kiosk.application.canonical import Sha256
from kiosk.upstream.contract import Code, Message, Time

SOFTWARE_PATTERN = r"^[0-9A-Za-z.+-]{1,32}$"
MOST = 1_000_000_000
Count = Annotated[int, Field(ge=0, le=MOST)]
Seconds = Count
MOST_FINDINGS = 64


class QueueEnd(Message):
    """The last accepted application: its number and its link in the chain. (0, zeros): none was accepted yet.

    `begun`: how often this terminal had to begin its queue anew because the file was damaged.
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

    `soon`: it works, and stops within seven days.
    """

    name: Code
    health: Literal["warn", "soon", "fail"]


class QueueReport(Message):
    queued: Count
    needs_attention: Count
    oldest_queued_seconds: Seconds | None
    challenges_left: Count
    last: QueueEnd
    last_fault: Code | None
    """Why delivery failed last, since this program started."""


class ClockReport(Message):
    quality: Code
    """What the kernel says: "synchronised", "unsynchronised", "unknown"."""
    ahead_seconds: Annotated[int, Field(ge=-4_000_000_000, le=4_000_000_000)] | None
    """Terminal's time minus upstream's; None before upstream has told its time."""
    fault: Code | None


class VisitsReport(Message):
    """Since this program started. `ended_*`: how visits ended."""

    started: Count
    accepted: Count
    ended_done: Count
    ended_quit: Count
    ended_idle: Count
    ended_card: Count
    ended_fault: Count
    cards_read: Count
    cards_failed: Count
    """Cards that could not be read, or are none that is accepted."""
    pins_rejected: Count


class RecoveryReport(Message):
    """What systemd's recovery did (docs/recovery.md). `steps`: in the last seven days."""

    steps: Count
    last: Code | None
    last_seconds_ago: Seconds | None


class MachineReport(Message):
    disk_free_megabytes: Count | None
    reader: Code
    printer: Code
    """"none", "ready", "failed", "unknown"."""
    sound: Code
    """"ready", "no_player", "no_card"."""
    painted_seconds_ago: Seconds | None
    """Since the compositor took the last frame; None where nobody watches (development)."""


class HeartbeatReport(Message):
    software: Annotated[str, Field(pattern=SOFTWARE_PATTERN)]
    campaign: Code
    profile: Code
    settings_sha256: Sha256
    running_seconds: Seconds
    starts: Count
    """How often the program was started in the last seven days, by its journal."""
    closed: Code | None
    """Why the terminal takes no visits, if it takes none."""
    certificate_days: Annotated[int, Field(ge=-100_000, le=100_000)]
    # Not strict in one point: a web framework that has parsed the JSON already hands over a list.
    findings: Annotated[tuple[Finding, ...], Field(max_length=MOST_FINDINGS, strict=False)]
    queue: QueueReport
    journal: JournalEnd | None
    """None: its last line was cut short and nothing was written since."""
    clock: ClockReport
    visits: VisitsReport
    recovery: RecoveryReport
    machine: MachineReport


class EvidenceRequest(Message):
    """Asks for what upstream holds; says nothing."""


class EvidenceAnswer(Message):
    """The ends of queue and journal that upstream was told last. None: none yet, or an operator let it forget them.

    `went_back`: what has ended earlier, or otherwise, in a later heartbeat.
    """

    now: Time
    queue: QueueEnd | None
    journal: JournalEnd | None
    went_back: Annotated[tuple[Literal["queue", "journal"], ...], Field(max_length=2, strict=False)]


class HeartbeatReply(EvidenceAnswer):
    """What upstream held before this heartbeat, for the terminal to compare its own files with."""
