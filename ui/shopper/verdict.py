"""What the automatic shopper makes of what the terminal says."""

from dataclasses import dataclass

from kiosk.visit.model import Screen
from ui.shopper.dictionary import Dictionary
from ui.shopper.reading import Reading
from ui.shopper.script import JourneyOutcome

_ABANDONED = frozenset({"card_removed", "card_changed", "timed_out"})
_FAILED = frozenset(
    {"reader_failed", "read_failed", "answer_lost", "not_accepted", "outcome_unknown", "status_unavailable"}
)
_MAY_OPEN = frozenset({"starting", "no_challenge", "no_service or no_reader or no_driver or no_answer"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the screens said became of the visit."""

    outcome: JourneyOutcome
    reason: str = ""
    receipt: str = ""
    printed: bool = False


class VerdictReader:
    """The verdict of what stands on the screen now."""

    def __init__(self, reading: Reading, dictionary: Dictionary) -> None:
        self._reading = reading
        self._dictionary = dictionary

    def may_open(self) -> bool:
        """Whether the terminal is closed for a reason that passes by itself within seconds."""
        return self._reason(Screen.CLOSED) in _MAY_OPEN

    def closed(self) -> Verdict:
        return Verdict(JourneyOutcome.REFUSED, self._reason(Screen.CLOSED))

    def notice(self) -> Verdict:
        reason = self._reason(Screen.NOTICE)
        return Verdict(_outcome(reason), reason or self._reading.text("notice:title"))

    def result(self, *, printed: bool = False) -> Verdict:
        texts = self._texts()
        reason = self._dictionary.reason(Screen.RESULT, texts)
        if "申込済" in texts or reason == JourneyOutcome.APPLIED:
            outcome, reason = JourneyOutcome.APPLIED, ""
        elif "受付済（送信待ち）" in texts or reason == JourneyOutcome.QUEUED:
            outcome, reason = JourneyOutcome.QUEUED, ""
        else:
            outcome = JourneyOutcome.REFUSED
        return Verdict(outcome, reason, self._reading.text("receipt:number"), printed)

    def _reason(self, screen: Screen) -> str:
        return self._dictionary.reason(screen, self._texts())

    def _texts(self) -> frozenset[str]:
        return frozenset(text for _, text in self._reading.view())


def _outcome(reason: str) -> JourneyOutcome:
    if reason in _ABANDONED:
        return JourneyOutcome.ABANDONED
    return JourneyOutcome.FAILED if reason in _FAILED or not reason else JourneyOutcome.REFUSED
