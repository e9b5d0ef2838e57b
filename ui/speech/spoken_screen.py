"""The speech of a screen: one function from a visit to the lines that can be heard.

The texts are those of the screens: from the same views and, for fixed texts, the same translations. A test compares
both, in both directions.
"""

from typing import assert_never

from kiosk.campaign.model import Offer
from kiosk.station.profile import TerminalProfile
from kiosk.visit.model import Screen, Visit
from ui.speech import (
    choices,
    first_and_last_screens,
    frame_words,
    panels,
    review_and_result,
    texts_to_read,
    typed_fields,
)
from ui.speech.moment import Moment
from ui.speech.utterance import Panel, Utterance
from ui.translation.catalogue import translator
from ui.views.frame import frame
from ui.views.staff_line import NOBODY_KNOWN, StaffContact


def utterances(
    visit: Visit,
    offer: Offer,
    profile: TerminalProfile,
    contact: StaffContact = NOBODY_KNOWN,
    panel: Panel = Panel.NONE,
) -> tuple[Utterance, ...]:
    """The lines of the visit's screen, of the `panel` that the listener opened, or of the warning; in their order."""
    translate = translator(visit.language)
    shown = frame(visit, offer, profile, translate, contact)
    at = Moment(visit, offer, profile, shown, translate, contact)
    if visit.warning is not None:
        return frame_words.warning(at)
    if panel is not Panel.NONE:
        return panels.panel(panel, at)
    return _screen(at)


def _screen(at: Moment) -> tuple[Utterance, ...]:
    match at.visit.screen:
        case Screen.ATTRACT:
            return first_and_last_screens.attract(at)
        case Screen.CLOSED:
            return first_and_last_screens.closed(at)
        case Screen.MENU:
            return first_and_last_screens.menu(at)
        case Screen.INFO:
            return texts_to_read.info(at)
        case Screen.APPLICANT:
            return choices.applicant(at)
        case Screen.REPRESENTATIVE:
            return texts_to_read.representative(at)
        case Screen.CONSENT:
            return texts_to_read.consent(at)
        case Screen.CARD:
            return first_and_last_screens.card(at)
        case Screen.ITEMS:
            return choices.items(at)
        case Screen.ITEM:
            return texts_to_read.item(at)
        case Screen.SERVICE:
            return choices.service(at)
        case Screen.SEARCH:
            return typed_fields.search(at)
        case Screen.PREREGISTRATION:
            return texts_to_read.preregistration(at)
        case Screen.SERVICE_TERMS:
            return texts_to_read.service_terms(at)
        case Screen.FIELD:
            return typed_fields.field(at)
        case Screen.REVIEW:
            return review_and_result.review(at)
        case Screen.LAST_TRY:
            return typed_fields.last_try(at)
        case Screen.PIN:
            return typed_fields.pin(at)
        case Screen.WORKING:
            return review_and_result.working(at)
        case Screen.RESULT:
            return review_and_result.result(at)
        case Screen.STATUS:
            return review_and_result.status(at)
        case Screen.NOTICE:
            return review_and_result.notice(at)
        case Screen.TAKE_CARD:
            return first_and_last_screens.take_card(at)
        case Screen.STAFF:
            return first_and_last_screens.staff(at)
        case screen:
            assert_never(screen)
