"""The content of NOTICE (E01-E25): what happened, whether something was lost, and what to do now."""

from dataclasses import dataclass
from typing import Final

from kiosk.campaign.model import Offer, in_language
from kiosk.visit.model import Notice, NoticeCode, Visit
from ui.translation.catalogue import Translate
from ui.views.entry import tries_left
from ui.views.help_lines import HelpRow, first_line
from ui.views.notice_words import words
from ui.views.web_addresses import NO_CODE, Code, code


@dataclass(frozen=True, slots=True)
class NoticeScreen:
    """The content of NOTICE."""

    title: str = ""
    sentence: str = ""
    way_out: str = ""
    more: str = ""
    """Further information for some people."""
    term: str = ""
    """The Japanese term for the place to go to."""
    tries: str = ""
    """The tries left in words, if the notice concerns them."""
    tone: str = "calm"
    """"stop" or "calm"."""
    picture: str = ""
    """A drawing of controls/Pictogram.qml."""
    after: str = ""
    """Where the primary action leads: a value of `After`."""
    code: Code = NO_CODE
    """The page of other procedure spots, if the person cannot go on at this terminal (R79)."""
    help: tuple[HelpRow, ...] = ()


EMPTY: Final = NoticeScreen()
_COUNTER: Final = frozenset(
    {
        NoticeCode.NO_CERTIFICATE,
        NoticeCode.EXPIRED,
        NoticeCode.LOCKED,
        NoticeCode.TRIES_SPARED,
        NoticeCode.STATUS_REFUSED,
    }
)
"""Notices that send the person to the municipality's counter."""
_CARD_MATTERS: Final = _COUNTER | {NoticeCode.NOT_YET_VALID}
_POINTS_MATTERS: Final = frozenset(
    {
        NoticeCode.NOT_ACCEPTED,
        NoticeCode.OUTCOME_UNKNOWN,
        NoticeCode.STATUS_UNAVAILABLE,
        NoticeCode.CLOSED_MEANWHILE,
        NoticeCode.APPLICANT_NOT_SERVED,
        NoticeCode.PREREGISTRATION_MISSING,
    }
)
_ELSEWHERE: Final = frozenset({NoticeCode.READ_FAILED_AGAIN, NoticeCode.READER_FAILED, NoticeCode.NOT_ACCEPTED})
_CALM: Final = frozenset(
    {
        NoticeCode.TIMED_OUT,
        NoticeCode.APPLICANT_NOT_SERVED,
        NoticeCode.CARD_REMOVED,
        NoticeCode.PREREGISTRATION_MISSING,
    }
)
PICTURES: Final = {
    NoticeCode.NOT_MY_NUMBER: "card_stop",
    NoticeCode.OLD_CARD: "card_stop",
    NoticeCode.PHONE: "phone",
    NoticeCode.READ_FAILED: "reader_fault",
    NoticeCode.READ_FAILED_AGAIN: "reader_fault",
    NoticeCode.NO_CERTIFICATE: "counter",
    NoticeCode.EXPIRED: "calendar",
    NoticeCode.NOT_YET_VALID: "calendar",
    NoticeCode.UNTRUSTED: "card_stop",
    NoticeCode.CERTIFICATE_UNUSABLE: "counter",
    NoticeCode.LOCKED: "pin",
    NoticeCode.TRIES_SPARED: "pin",
    NoticeCode.CARD_REMOVED: "shield",
    NoticeCode.CARD_CHANGED: "shield",
    NoticeCode.TIMED_OUT: "clock",
    NoticeCode.READER_FAILED: "reader_fault",
    NoticeCode.ANSWER_LOST: "reader_fault",
    NoticeCode.NOT_ACCEPTED: "storage",
    NoticeCode.OUTCOME_UNKNOWN: "starting",
    NoticeCode.STATUS_UNAVAILABLE: "network",
    NoticeCode.STATUS_REFUSED: "counter",
    NoticeCode.CLOSED_MEANWHILE: "ended",
    NoticeCode.SERVICE_CLOSED: "ended",
    NoticeCode.APPLICANT_NOT_SERVED: "person",
    NoticeCode.PREREGISTRATION_MISSING: "list",
}
"""The drawing of each notice, by its name in controls/Pictogram.qml."""


def notice(visit: Visit, offer: Offer, translate: Translate, *, contact: bool = False) -> NoticeScreen:
    """The content of the visit's notice; `EMPTY` without one. `contact`: cards are inserted, not laid on the reader."""
    told = visit.notice
    if told is None:
        return EMPTY
    title, sentence, way_out = words(told, visit.language, translate, contact=contact)
    links = offer.campaign.links
    return NoticeScreen(
        title=title,
        sentence=sentence,
        way_out=way_out,
        more=_more(visit, told.code, offer, translate),
        term="市区町村の窓口" if told.code in _COUNTER else "",
        tries=_tries(told, translate),
        tone="calm" if told.code in _CALM else "stop",
        picture=PICTURES[told.code],
        after=told.after.value,
        code=code(links.spots or offer.campaign.official_site) if told.code in _ELSEWHERE else NO_CODE,
        help=_help(told.code, visit.language, offer, translate),
    )


def _tries(told: Notice, translate: Translate) -> str:
    if told.tries_left:
        return tries_left(told.tries_left, translate)
    return translate("Notice", "One try of the PIN may have been used.") if told.try_unsure else ""


def _help(told: NoticeCode, language: str, offer: Offer, translate: Translate) -> tuple[HelpRow, ...]:
    """The help line about the card or about points; () if a call cannot help."""
    if told in _CARD_MATTERS:
        return first_line(offer, language, "card", translate).rows
    if told in _POINTS_MATTERS:
        return first_line(offer, language, "points", translate).rows
    return ()


def _more(visit: Visit, told: NoticeCode, offer: Offer, translate: Translate) -> str:
    match told:
        case NoticeCode.NOT_MY_NUMBER | NoticeCode.OLD_CARD:
            return translate("Notice", "No card yet? Press “Start”, then “I have no card”.")
        case NoticeCode.EXPIRED if visit.language != "ja":
            # The card of a foreign resident expires with the period of stay, and must be extended separately (E05).
            return translate("Notice", "If you extended your period of stay, the card must be extended, too.")
        case NoticeCode.LOCKED:
            # A card without a PIN (顔認証) answers as if its PIN were locked. No public source describes a difference.
            return " ".join(
                (
                    translate("Notice", "No points are lost: apply again once the PIN is set."),
                    translate("Notice", "A card with “顔認証” printed on it has no PIN: ask there for one with a PIN."),
                )
            )
        case NoticeCode.PREREGISTRATION_MISSING:
            service = offer.named(visit.service) if visit.service else None
            return in_language(service.preregistration, visit.language) if service else ""
        case _:
            return ""
