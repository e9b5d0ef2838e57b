"""The closed terminal (E15-E17): for each reason its title, an explanation, and what the person can do."""

from dataclasses import dataclass
from typing import Final

from kiosk.campaign.model import Offer
from kiosk.visit.model import ClosedReason, Visit
from kiosk.visit.rules import closed_reason
from ui.formats import date, date_and_time, date_and_weekday, times
from ui.translation.catalogue import Translate
from ui.views.help_lines import NO_HELP, HelpRow, first_line
from ui.views.staff_line import NOBODY_KNOWN, StaffContact, instruction, whom_to_call
from ui.views.web_addresses import NO_CODE, Code, code


@dataclass(frozen=True, slots=True)
class Closed:
    """The content of CLOSED. `code` is the QR code of a web page, and `code_words` names the page."""

    title: str = ""
    sentence: str = ""
    way_out: str = ""
    picture: str = ""
    """A drawing of controls/Pictogram.qml."""
    for_staff: bool = False
    """Whether staff must act, because the reason does not pass by itself."""
    staff: str = ""
    """For staff: what to do, the number of the terminal and the technician's telephone; in Japanese and English."""
    code: Code = NO_CODE
    code_words: str = ""
    help: tuple[HelpRow, ...] = ()


OPEN: Final = Closed()
_FAULTS: Final = frozenset(
    {
        ClosedReason.NO_SERVICE,
        ClosedReason.NO_READER,
        ClosedReason.NO_DRIVER,
        ClosedReason.NO_ANSWER,
        ClosedReason.NOT_ENROLLED,
        ClosedReason.CLOCK,
        ClosedReason.STORAGE,
    }
)
PICTURES: Final = {
    ClosedReason.NOT_BEGUN: "calendar",
    ClosedReason.ITEMS_NOT_BEGUN: "calendar",
    ClosedReason.ENDED: "ended",
    ClosedReason.MAINTENANCE: "tools",
    ClosedReason.OUTSIDE_HOURS: "clock",
    ClosedReason.NO_SERVICE: "reader_fault",
    ClosedReason.NO_READER: "reader_fault",
    ClosedReason.NO_DRIVER: "reader_fault",
    ClosedReason.NO_ANSWER: "reader_fault",
    ClosedReason.NOT_ENROLLED: "setup",
    ClosedReason.NO_CHALLENGE: "network",
    ClosedReason.CLOCK: "clock",
    ClosedReason.CLOCK_UNCONFIRMED: "network",
    ClosedReason.STORAGE: "storage",
    ClosedReason.PAUSED_BREAK: "clock",
    ClosedReason.PAUSED_TODAY: "calendar",
    ClosedReason.PAUSED_REPAIR: "tools",
}
"""The drawing of each reason, by its name in controls/Pictogram.qml."""


def closed(visit: Visit, offer: Offer, translate: Translate, contact: StaffContact = NOBODY_KNOWN) -> Closed:
    """The content of CLOSED, and on ATTRACT the sentence while the terminal starts; `OPEN` if it is open."""
    reason = closed_reason(visit, offer)
    if reason is None:
        return OPEN
    title, sentence = _why(reason, visit, offer, translate)
    page, words = _page(reason, offer, translate)
    passes = reason in (ClosedReason.STARTING, ClosedReason.OUTSIDE_HOURS)
    helped = NO_HELP if passes else first_line(offer, visit.language, "points", translate)
    return Closed(
        title=title,
        sentence=sentence,
        way_out=_way_out(reason, translate),
        picture=PICTURES.get(reason, ""),
        for_staff=reason in _FAULTS,
        staff="\n".join(filter(None, (instruction(reason), whom_to_call(contact)))),
        code=page,
        code_words=words,
        help=helped.rows,
    )


def _why(reason: ClosedReason, visit: Visit, offer: Offer, translate: Translate) -> tuple[str, str]:
    campaign, language = offer.campaign, visit.language
    match reason:
        case ClosedReason.NOT_BEGUN:
            return (
                translate("Closed", "Applications have not started yet"),
                translate("Closed", "You can apply from {date}.").format(date=date(campaign.start, language)),
            )
        case ClosedReason.ITEMS_NOT_BEGUN:
            return (
                translate("Closed", "Applications have not started yet"),
                translate("Closed", "The campaign has begun. When you can apply for points will be announced."),
            )
        case ClosedReason.MAINTENANCE:
            return translate("Closed", "Closed for maintenance"), _maintenance(offer, language, translate)
        case ClosedReason.OUTSIDE_HOURS:
            return translate("Closed", "Closed at this hour"), _hours(offer, language, translate)
        case ClosedReason.ENDED:
            return (
                translate("Closed", "Applications have ended"),
                translate("Closed", "The last day to apply for points was {date}.").format(
                    date=date(campaign.end, language)
                ),
            )
        case ClosedReason.STARTING:
            return (
                translate("Closed", "Starting up"),
                translate("Closed", "This terminal is getting ready. Please wait a moment."),
            )
        case ClosedReason.NO_SERVICE | ClosedReason.NO_READER | ClosedReason.NO_DRIVER | ClosedReason.NO_ANSWER:
            return (
                translate("Closed", "Cards cannot be read right now"),
                translate("Closed", "The card reader of this terminal does not answer. Your card is not the cause."),
            )
        case ClosedReason.NOT_ENROLLED:
            return (
                translate("Closed", "This terminal is not in service yet"),
                translate("Closed", "It has to be set up before it can take applications."),
            )
        case ClosedReason.NO_CHALLENGE:
            return (
                translate("Closed", "This terminal cannot take applications right now"),
                translate("Closed", "It has had no connection for some time. It opens again by itself."),
            )
        case ClosedReason.CLOCK:
            return (
                translate("Closed", "This terminal cannot take applications right now"),
                translate("Closed", "Its clock is not set. Your card is not the cause."),
            )
        case ClosedReason.CLOCK_UNCONFIRMED:
            return (
                translate("Closed", "This terminal cannot take applications right now"),
                translate(
                    "Closed", "It has had no connection for a week to check its clock. It opens again by itself."
                ),
            )
        case ClosedReason.STORAGE:
            return (
                translate("Closed", "This terminal cannot take applications right now"),
                translate("Closed", "It cannot keep applications safely at the moment."),
            )
        case ClosedReason.PAUSED_BREAK:
            return (
                translate("Closed", "Out of service for a short time"),
                translate("Closed", "The staff has closed this terminal. It opens again soon."),
            )
        case ClosedReason.PAUSED_TODAY:
            return (
                translate("Closed", "Closed for today"),
                translate("Closed", "The staff has closed this terminal for today."),
            )
        case ClosedReason.PAUSED_REPAIR:
            return (
                translate("Closed", "Out of service: waiting for repair"),
                translate("Closed", "The staff has closed this terminal until it is repaired."),
            )


def _hours(offer: Offer, language: str, translate: Translate) -> str:
    """The opening hours, if they are the same every day; otherwise the next day of opening, with its hours."""
    same, opening = offer.hours.the_same_every_day, offer.hours.next_opening(offer.moment)
    if opening is None or offer.hours.contains(offer.moment):
        return translate("Closed", "Please come again during opening hours.")
    hours = times(opening.hours.opens, opening.hours.closes, language)
    told = hours if same else f"{date_and_weekday(opening.moment, language)} {hours}"
    return translate("Closed", "This terminal is open {hours}.").format(hours=told)


def _maintenance(offer: Offer, language: str, translate: Translate) -> str:
    """The maintenance and its end (E15). The terminal closes before it begins, so that visits can end."""
    window = offer.maintenance
    if window is None:
        return translate("Closed", "The system is being maintained.")
    until = date_and_time(window.end, language)
    if offer.moment < window.start:
        start = date_and_time(window.start, language)
        return translate("Closed", "The system will be maintained from {start} to {end}.").format(
            start=start, end=until
        )
    return translate("Closed", "The system is being maintained until {moment}.").format(moment=until)


def _way_out(reason: ClosedReason, translate: Translate) -> str:
    match reason:
        case ClosedReason.ENDED:
            return translate("Closed", "To see what you applied for, look at the official site or call the help line.")
        case ClosedReason.NOT_BEGUN | ClosedReason.ITEMS_NOT_BEGUN:
            return translate("Closed", "The latest information is on the official site.")
        case ClosedReason.MAINTENANCE:
            return translate("Closed", "Smartphones cannot apply during this time either. Please come again later.")
        case ClosedReason.OUTSIDE_HOURS:
            return translate("Closed", "With a smartphone you can apply at any hour.")
        case ClosedReason.STARTING:
            return ""
        case _:
            return translate("Closed", "You can also apply with a smartphone, or at another procedure spot.")


def _page(reason: ClosedReason, offer: Offer, translate: Translate) -> tuple[Code, str]:
    """The web page for a phone: other spots if this terminal alone is closed (E16), otherwise the campaign's site."""
    campaign = offer.campaign
    match reason:
        case ClosedReason.STARTING:
            return NO_CODE, ""
        case _ if reason in _FAULTS or reason in (
            ClosedReason.NO_CHALLENGE,
            ClosedReason.CLOCK_UNCONFIRMED,
            ClosedReason.PAUSED_BREAK,
            ClosedReason.PAUSED_REPAIR,
        ):
            return code(campaign.links.spots or campaign.official_site), translate("Closed", "Other procedure spots")
        case ClosedReason.OUTSIDE_HOURS | ClosedReason.PAUSED_TODAY:
            return code(campaign.links.app or campaign.official_site), translate("Closed", "Apply with a smartphone")
        case _:
            return code(campaign.official_site), translate("Closed", "Official site")
