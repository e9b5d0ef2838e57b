"""Check of the journal: whether its hash chain is unbroken and agrees with the ends that upstream was told."""

from collections.abc import Iterator

from kiosk.doctor.check_result import CheckResult, found, ok
from kiosk.station.settings import Settings
from kiosk.upstream.vouched_journal import check


def check_journal(settings: Settings) -> Iterator[CheckResult]:
    """A warning at most, because shoppers are served all the same. No result if there is no journal yet."""
    if not settings.journal_file.exists():
        return
    journal = check(settings)
    faults, lines = journal.verification.faults, journal.verification.lines
    if faults:
        more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
        yield found("journal-altered", f"{faults[0]}{more}")
    elif journal.unproven is not None:
        yield found("journal-unproven", f"{lines} lines; {journal.unproven}")
    else:
        yield ok("journal", f"{journal.verification.proven} of {lines} lines are as upstream was told of them")
