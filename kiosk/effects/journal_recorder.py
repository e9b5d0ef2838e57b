"""Writes the events of visits into the journal: their kinds, no personal data."""

from collections.abc import Callable

from devices.reader import ReaderState
from kiosk.campaign.model import Offer
from kiosk.station.journal import Journal
from kiosk.station.journal_events import EndReason
from kiosk.visit.model import ClosedReason, NoticeCode, Screen, Visit
from kiosk.visit.rules import closed_reason

_CARD_ENDS = frozenset({NoticeCode.CARD_REMOVED, NoticeCode.CARD_CHANGED})


class JournalRecorder:
    """Subscribe `changed` to the runner. `monotonic` returns seconds."""

    def __init__(self, journal: Journal, monotonic: Callable[[], float]) -> None:
        self._journal = journal
        self._monotonic = monotonic
        self._seen = Visit(number=0)
        self._closed: ClosedReason | None = None
        self._reader: ReaderState | None = None
        self._began = 0.0

    def changed(self, visit: Visit, offer: Offer) -> None:
        """Call it after every step of the machine."""
        before, self._seen = self._seen, visit
        if visit.reader is not self._reader:
            self._reader = visit.reader
            self._journal.write("reader_changed", state=visit.reader)
        self._opened_or_closed(closed_reason(visit, offer))
        if before.path is not None and visit.number != before.number:
            seconds = max(0, int(self._monotonic() - self._began))
            self._journal.write("visit_ended", visit=before.number, reason=why_ended(before, visit), seconds=seconds)
        if visit.path is not None and before.path is None:
            self._began = self._monotonic()
            self._journal.write("visit_started", visit=visit.number, path=visit.path)
        if visit.notice is not None and visit.notice != before.notice:
            self._journal.write("notice_shown", visit=visit.number, notice=visit.notice.code)
        if visit.pins_refused > before.pins_refused and visit.card is not None:
            self._journal.write("pin_rejected", visit=visit.number, tries_left=visit.card.tries_left)
        if visit.result is not None and before.result is None:
            self._journal.write("accepted", visit=visit.number, application=visit.result.application_id)
        if visit.result is not None and visit.result.outcome is not None and visit.result != before.result:
            self._journal.write("delivered", application=visit.result.application_id, outcome=visit.result.outcome)
        if visit.receipt_printed is not None and before.receipt_printed is None:
            self._journal.write("printed", visit=visit.number, succeeded=visit.receipt_printed)

    def _opened_or_closed(self, closed: ClosedReason | None) -> None:
        if closed is self._closed:
            return
        self._closed = closed
        if closed is None:
            self._journal.write("opened")
        else:
            self._journal.write("closed", reason=closed)


def why_ended(before: Visit, after: Visit) -> EndReason:
    """Why the visit `before` ended; `after` is the visit that followed it."""
    match after.notice.code if after.notice else None:
        case NoticeCode.TIMED_OUT:
            return EndReason.IDLE
        case code if code in _CARD_ENDS:
            return EndReason.CARD
        case None if before.screen in (Screen.RESULT, Screen.STATUS):
            return EndReason.DONE
        case None:
            return EndReason.QUIT
        case _:
            return EndReason.FAULT
