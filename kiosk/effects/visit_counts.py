"""Counts of visits since the program started, for the heartbeat."""

from collections import Counter

from kiosk.campaign.model import Offer
from kiosk.effects.journal_recorder import why_ended
from kiosk.visit.model import After, Visit


class VisitCounts:
    """Subscribe `changed` to the runner. `now` is for any thread."""

    def __init__(self) -> None:
        self._seen = Visit(number=0)
        self._counts: Counter[str] = Counter()

    def changed(self, visit: Visit, _offer: Offer) -> None:
        """Call it after every step of the machine."""
        before, self._seen = self._seen, visit
        if before.path is not None and visit.number != before.number:
            self._counts[f"ended_{why_ended(before, visit).value}"] += 1
        if visit.path is not None and before.path is None:
            self._counts["started"] += 1
        if visit.card is not None and before.card is None:
            self._counts["cards_read"] += 1
        if visit.read_failures > before.read_failures or _refused_a_card(before, visit):
            self._counts["cards_failed"] += 1
        if visit.pins_refused > before.pins_refused:
            self._counts["pins_rejected"] += 1
        if visit.result is not None and before.result is None:
            self._counts["accepted"] += 1

    def now(self) -> Counter[str]:
        """Counts by the names of `kiosk.upstream.heartbeat_contract.VisitsReport`; 0 for what has not happened."""
        return self._counts.copy()


def _refused_a_card(before: Visit, visit: Visit) -> bool:
    """Whether a card was just refused."""
    notice = visit.notice
    return notice is not None and notice != before.notice and notice.after is After.ANOTHER_CARD
