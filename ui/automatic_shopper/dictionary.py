"""The meaning of the texts on a screen: from the title of a notice back to its code.

The automatic shopper reads the screen as a person does, but its report is for programs. The dictionary is made from the
same tables as the screens, in every language, so that it always agrees with them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from kiosk.campaign.model import Campaign, Offer, Phase
from kiosk.visit import rules
from kiosk.visit.model import LANGUAGES, After, ClosedReason, Notice, NoticeCode, Outcome, Screen, Visit
from ui.automatic_shopper.script import JourneyOutcome
from ui.translation.catalogue import Translate, translator
from ui.views import notice
from ui.views.closed import closed as why_closed
from ui.views.result_words import explained

_SOME_DAY = datetime(2022, 9, 1, tzinfo=UTC)
_PHASES = {reason: phase for phase, reason in rules.CLOSED_IN.items()}


@dataclass(frozen=True, slots=True)
class Wording:
    """The title and the sentence that `screen` shows for `code` in one language.

    `code` is a value of `NoticeCode`, `ClosedReason` or `Outcome`, or "queued".
    """

    screen: Screen
    code: str
    title: str
    sentence: str


class Dictionary:
    """The dictionary of one campaign, because some of the texts contain its dates."""

    def __init__(self, campaign: Campaign) -> None:
        self._campaign = campaign
        self._made: dict[str, tuple[Wording, ...]] = {}

    def wordings(self, language: str) -> tuple[Wording, ...]:
        """All wordings in one language, made when first needed, because most visits need one or two languages."""
        if language not in self._made:
            self._made[language] = tuple(_wordings(self._campaign, language, translator(language)))
        return self._made[language]

    def screen(self, texts: frozenset[str], language: str) -> Screen | None:
        """The screen of this dictionary that has these texts; the sentence decides, as several share their titles."""
        alike = [wording for wording in self.wordings(language) if wording.title in texts]
        exact = [wording for wording in alike if wording.sentence in texts]
        return next((wording.screen for wording in (*exact, *alike)), None)

    def reason(self, screen: str, texts: frozenset[str], languages: Sequence[str] = LANGUAGES) -> str:
        """The code that the texts on this screen stand for in one of `languages`; "" if none does.

        Some codes share their texts on purpose, because the difference does not concern the person. They are returned
        together, joined by " or ".
        """
        alike: dict[str, None] = {}
        for language in languages:
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
        yield Wording(Screen.RESULT, outcome or JourneyOutcome.QUEUED, *explained(outcome, translate))
