"""Check of the journal: whether its lines follow one another, and whether upstream vouches for them."""

from collections.abc import Iterator

from kiosk.doctor.check_result import CheckResult, found, ok
from kiosk.station.settings import Settings
from kiosk.upstream.vouched_journal import check


def check_journal(settings: Settings) -> Iterator[CheckResult]:
    """Never a failure: nobody is served worse for it. Silent where nothing was ever written."""
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
