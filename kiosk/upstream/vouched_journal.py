"""Compares the journal with upstream's record of its end (`kiosk journal verify`, `kiosk doctor`)."""

from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any

from kiosk.errors import KioskError
from kiosk.station.identity import load_identity
from kiosk.station.journal_chain import Told, Verification, verify
from kiosk.station.settings import Settings
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.connection.route import Route
from kiosk.upstream.errors import Refused, UpstreamError


@dataclass(frozen=True, slots=True)
class CheckedJournal:
    """`unproven`: why upstream confirms no line, in one sentence with what to do; None: it confirms some."""

    verification: Verification
    unproven: str | None

    def lines(self) -> list[str]:
        """The result as text for a technician."""
        found = self.verification
        if found.faults or self.unproven is not None:
            return [f"{found.lines} lines follow one another" if not found.faults else f"{found.lines} good lines"]
        behind = found.lines - found.proven
        return [
            f"{found.proven} lines are as they were written: upstream was told of the last of them",
            f"{behind} newer lines follow them; upstream is told of these with the next heartbeat",
        ]

    def as_dict(self) -> dict[str, Any]:
        """The result for JSON."""
        found = self.verification
        return {
            "lines": found.lines,
            "proven": found.proven,
            "faults": list(found.faults),
            "unproven": self.unproven,
        }


def check(settings: Settings) -> CheckedJournal:
    """Ask upstream for its record, then read the files. Raises KioskError without a journal."""
    told, unproven = _told(settings)
    return CheckedJournal(verify(settings.journal_file, told), unproven)


def _told(settings: Settings) -> tuple[Told | None, str | None]:
    try:
        identity = load_identity(settings.state_dir, datetime.now(UTC))
        with UpstreamClient(identity, route=Route(identity.url, settings.upstream.proxy)) as client:
            held = client.evidence().journal
    except KioskError as error:
        return None, str(error)
    except Refused as refused:
        if refused.problem.status == HTTPStatus.NOT_FOUND:
            return None, "this upstream keeps no evidence; it has to be updated"
        return None, str(refused)
    except UpstreamError as error:
        return None, f"{error}; {error.remedy}"
    if held is None:
        return None, "upstream was told nothing of it yet; try again after the next heartbeat (five minutes)"
    return Told(held.sequence, held.sha256), None
