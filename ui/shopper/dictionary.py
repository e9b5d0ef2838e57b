"""What the words on a screen mean: from the title that a notice shows, back to the code it stands for.

The automatic shopper reads the screen as a person does, but its report is for programs. The dictionary is made from the
same tables as the screens, in every language, so that it cannot drift from them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from kiosk.campaign.model import Campaign, Offer, Phase
from kiosk.visit import rules
from kiosk.visit.model import LANGUAGES, After, ClosedReason, Notice, NoticeCode, Outcome, Result, Screen, Visit
from ui.shopper.script import JourneyOutcome
from ui.translation.catalogue import Translate, translator
from ui.views import notice, result
from ui.views.closed import closed as why_closed

_SOME_DAY = datetime(2022, 9, 1, tzinfo=UTC)
_PHASES = {reason: phase for phase, reason in rules.CLOSED_IN.items()}


@dataclass(frozen=True, slots=True)
class Wording:
    """What stands on `screen` when it stands there for `code`."""

    screen: Screen
    code: str
    title: str
    sentence: str


class Dictionary:
    """For one campaign, because some of the words name its dates."""

    def __init__(self, campaign: Campaign) -> None:
        self._campaign = campaign
        self._made: dict[str, tuple[Wording, ...]] = {}

    def wordings(self, language: str) -> tuple[Wording, ...]:
        """Everything that can be read in one language, made when first needed: most visits need one or two."""
        if language not in self._made:
            self._made[language] = tuple(_wordings(self._campaign, language, translator(language)))
        return self._made[language]

    def reason(self, screen: str, texts: frozenset[str]) -> str:
        """The code that the texts on this screen stand for, "" if none.

        Some share their words on purpose, since the difference is nobody's business: these come joined by " or ".
        """
        alike: dict[str, None] = {}
        for language in LANGUAGES:
            found = [w for w in self.wordings(language) if w.screen == screen and w.title in texts]
            exact = dict.fromkeys(wording.code for wording in found if wording.sentence in texts)
            if exact:
                return " or ".join(exact)
            alike |= dict.fromkeys(wording.code for wording in found)
        return " or ".join(alike)


def _wordings(campaign: Campaign, language: str, translate: Translate) -> Iterator[Wording]:
    offer = Offer(campaign, Phase.OPEN, campaign.items, (), _SOME_DAY)
    visit = Visit(language=language)
    for code in NoticeCode:
        told = notice.notice(replace(visit, notice=Notice(code, After.HOME)), offer, translate)
        yield Wording(Screen.NOTICE, code, told.title, told.sentence)
    for reason in ClosedReason:
        phased = replace(offer, phase=_PHASES.get(reason, Phase.OPEN))
        closed = why_closed(replace(visit, closed_by=reason), phased, translate)
        yield Wording(Screen.CLOSED, reason, closed.title, closed.sentence)
    for outcome in (None, *Outcome):
        answered = Result("", "", "", (), "", _SOME_DAY, outcome)
        shown = result.result(replace(visit, result=answered), offer, False, translate)
        yield Wording(Screen.RESULT, outcome or JourneyOutcome.QUEUED, shown.title, shown.explanation)
