"""The automatic shopper's verdict on a visit, from the texts on the screens."""

from dataclasses import dataclass

from kiosk.visit.model import Screen
from ui.automatic_shopper.dictionary import Dictionary
from ui.automatic_shopper.reading import Reading
from ui.automatic_shopper.script import JourneyOutcome

_ABANDONED = frozenset({"card_removed", "card_changed", "timed_out"})
_FAILED = frozenset(
    {"reader_failed", "read_failed", "answer_lost", "not_accepted", "outcome_unknown", "status_unavailable"}
)
_MAY_OPEN = frozenset({"starting", "no_challenge", "no_service or no_reader or no_driver or no_answer"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """How the visit ended, according to the screens.

    `reason` is a code of `ui.automatic_shopper.dictionary`, a title or a message; `receipt` is the receipt number, or
    "".
    """

    outcome: JourneyOutcome
    reason: str = ""
    receipt: str = ""
    printed: bool = False


class VerdictReader:
    """Reads verdicts from the screen as it is at each call."""

    def __init__(self, reading: Reading, dictionary: Dictionary) -> None:
        self._reading = reading
        self._dictionary = dictionary

    def may_open(self) -> bool:
        """Whether the terminal is closed for a reason that passes by itself within seconds."""
        return self._reason(Screen.CLOSED) in _MAY_OPEN

    def closed(self) -> Verdict:
        """The verdict of a closed terminal: refused, with the reason that it shows."""
        return Verdict(JourneyOutcome.REFUSED, self._reason(Screen.CLOSED))

    def notice(self) -> Verdict:
        """The verdict of a notice. Its reason is the notice's code, or its title if the code is not known."""
        reason = self._reason(Screen.NOTICE)
        return Verdict(outcome_of_notice(reason), reason or self._reading.text("notice:title"))

    def result(self, *, printed: bool = False) -> Verdict:
        """The verdict of the result screen, with its receipt number. `printed`: the screen said that it was printed."""
        texts = self._texts()
        outcome, reason = outcome_of_result(self._dictionary.reason(Screen.RESULT, texts), texts)
        return Verdict(outcome, reason, self._reading.text("receipt:number"), printed)

    def _reason(self, screen: Screen) -> str:
        return self._dictionary.reason(screen, self._texts())

    def _texts(self) -> frozenset[str]:
        return frozenset(text for _, text in self._reading.view())


def outcome_of_result(reason: str, texts: frozenset[str]) -> tuple[JourneyOutcome, str]:
    """The outcome that a result screen with these texts shows, and the code of the refusal ("" without one).

    `reason` is the code that the dictionary found for the texts.
    """
    if "申込済" in texts or reason == JourneyOutcome.APPLIED:
        return JourneyOutcome.APPLIED, ""
    if "受付済（送信待ち）" in texts or reason == JourneyOutcome.QUEUED:
        return JourneyOutcome.QUEUED, ""
    return JourneyOutcome.REFUSED, reason


def outcome_of_notice(reason: str) -> JourneyOutcome:
    """The outcome of a visit that a notice with this code ended; without a code it is `FAILED`."""
    if reason in _ABANDONED:
        return JourneyOutcome.ABANDONED
    return JourneyOutcome.FAILED if reason in _FAILED or not reason else JourneyOutcome.REFUSED
