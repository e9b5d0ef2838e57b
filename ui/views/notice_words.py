"""The texts of each notice (E01-E25): title, what happened and whether something was lost, and what to do now."""

from kiosk.visit.model import Notice, NoticeCode
from ui.formats import date
from ui.translation.catalogue import Translate


def words(told: Notice, language: str, translate: Translate, *, contact: bool) -> tuple[str, str, str]:
    """Title, sentence and way out of a notice.

    `contact`: cards are inserted. A card that does not answer is then inserted the wrong way; a card that is laid on
    the reader may be in its case.
    """
    another = translate("Notice", "Take this card away. Then use your My Number Card.")
    counter = translate("Notice", "Please go to the counter of the municipality where you are registered.")
    nothing = translate("Notice", "No application was made.")
    again = translate("Notice", "Everything you entered was erased. You can start again.")
    match told.code:
        case NoticeCode.NOT_MY_NUMBER:
            return (
                translate("Notice", "This is not a My Number Card"),
                translate("Notice", "It may be a transit card, a licence, a residence card or a notification card."),
                another,
            )
        case NoticeCode.OLD_CARD:
            return (
                translate("Notice", "This old card cannot be used"),
                translate("Notice", "It is a Basic Resident Register Card. Only a My Number Card can be used."),
                another,
            )
        case NoticeCode.PHONE:
            return (
                translate("Notice", "A smartphone cannot be used here"),
                translate("Notice", "Please use the card itself."),
                another,
            )
        case NoticeCode.READ_FAILED if contact:
            return (
                translate("Notice", "The card could not be read"),
                translate("Card", "Push it in with the chip first, until it stops."),
                translate("Notice", "Pull the card out and insert it again. No PIN try was used."),
            )
        case NoticeCode.READ_FAILED:
            return (
                translate("Notice", "The card could not be read"),
                translate("Notice", "Take it out of its case. Keep other cards, coins and foil away from it."),
                translate("Notice", "Take the card away and try again. No PIN try was used."),
            )
        case NoticeCode.READ_FAILED_AGAIN:
            return (
                translate("Notice", "The card cannot be read here"),
                translate("Notice", "It may be damaged, or this reader does not suit it. No PIN try was used."),
                translate("Notice", "Try another terminal or your smartphone, or ask at your municipality."),
            )
        case NoticeCode.NO_CERTIFICATE:
            return (
                translate("Notice", "This card has no electronic certificate"),
                translate("Notice", "The electronic certificate for user identification is needed to apply."),
                counter,
            )
        case NoticeCode.EXPIRED:
            return (
                translate("Notice", "The electronic certificate has expired"),
                translate("Notice", "It was valid until {date}.").format(date=date(told.date, language))
                if told.date
                else translate("Notice", "It must be renewed before you can apply."),
                counter,
            )
        case NoticeCode.NOT_YET_VALID:
            return (
                translate("Notice", "This card cannot be used yet"),
                translate("Notice", "It is valid from {date}.").format(date=date(told.date, language))
                if told.date
                else translate("Notice", "After a card is issued or renewed it takes some time."),
                translate("Notice", "Please come again then.")
                if told.date
                else translate("Notice", "Please come again tomorrow or later."),
            )
        case NoticeCode.UNTRUSTED:
            return (
                translate("Notice", "This card cannot be used here"),
                translate("Notice", "Its certificate was not issued by the official authority for My Number Cards."),
                another,
            )
        case NoticeCode.CERTIFICATE_UNUSABLE:
            return (
                translate("Notice", "The card's electronic certificate cannot be used here"),
                translate("Notice", "The card was read well and is not damaged. No PIN try was used."),
                translate("Notice", "Try another terminal or your smartphone, or ask at your municipality."),
            )
        case NoticeCode.LOCKED:
            return (
                translate("Notice", "Your PIN is locked"),
                translate("Notice", "It was entered wrongly three times in a row. No application was made."),
                translate(
                    "Notice",
                    "Take the card to the counter of the municipality where you are registered, to set the PIN again.",
                ),
            )
        case NoticeCode.TRIES_SPARED:
            return (
                translate("Notice", "We stop here so that the PIN is not locked"),
                nothing,
                translate(
                    "Notice",
                    "Not sure of the PIN? Please go to the counter of the municipality where you are registered.",
                ),
            )
        case NoticeCode.CARD_REMOVED:
            return (
                translate("Notice", "The card was taken away"),
                translate("Notice", "For your safety we have ended here. No application was made."),
                again,
            )
        case NoticeCode.CARD_CHANGED:
            return (
                translate("Notice", "This is another card than before"),
                translate("Notice", "For your safety we have ended here. No application was made."),
                again,
            )
        case NoticeCode.TIMED_OUT:
            return (
                translate("Notice", "We have ended because nobody was here"),
                nothing,
                again,
            )
        case NoticeCode.READER_FAILED:
            return (
                translate("Notice", "The card reader has failed"),
                translate("Notice", "Your card is not the cause. No application was made."),
                translate("Notice", "Please use another terminal, or your smartphone."),
            )
        case NoticeCode.ANSWER_LOST:
            return (
                translate("Notice", "The card did not answer"),
                translate("Notice", "The connection to the card was lost. No application was made."),
                translate("Notice", "Please start again and leave the card still until the end."),
            )
        case NoticeCode.NOT_ACCEPTED:
            return (
                translate("Notice", "The application could not be kept"),
                translate("Notice", "This terminal has a fault. No application was made."),
                translate("Notice", "Please use another terminal, or your smartphone."),
            )
        case NoticeCode.OUTCOME_UNKNOWN:
            return (
                translate("Notice", "We cannot tell yet whether you have applied"),
                translate("Notice", "This terminal did not answer in time. Please do not apply again today."),
                translate(
                    "Notice",
                    "Look tomorrow with “Check status” (予約・申込状況確認), here or in the smartphone app, "
                    "which is in Japanese only.",
                ),
            )
        case NoticeCode.STATUS_UNAVAILABLE:
            return (
                translate("Notice", "The status cannot be shown now"),
                translate("Notice", "There is no connection. Your applications are not affected."),
                translate("Notice", "Please try again later."),
            )
        case NoticeCode.STATUS_REFUSED:
            return (
                translate("Notice", "This card cannot be used now"),
                translate("Notice", "After a card is issued or renewed, please wait until the next day."),
                translate("Notice", "If that is not the reason, ask at the counter of your municipality."),
            )
        case NoticeCode.CLOSED_MEANWHILE:
            return (
                translate("Notice", "Applications have closed meanwhile"),
                translate("Notice", "The period ended while you were here. No application was made."),
                translate("Notice", "Please see the official site or call the help line."),
            )
        case NoticeCode.SERVICE_CLOSED:
            return (
                translate("Result", "This service no longer takes applications"),
                translate("Notice", "It closed while you were here. No application was made."),
                translate("Notice", "Please choose another service."),
            )
        case NoticeCode.APPLICANT_NOT_SERVED:
            return (
                translate("Notice", "You cannot apply for this person"),
                translate(
                    "Notice",
                    "Only card holders themselves, legal representatives of children under 15, and guardians can.",
                ),
                translate("Notice", "Grandparents, brothers and sisters, teachers or friends cannot."),
            )
        case NoticeCode.PREREGISTRATION_MISSING:
            return (
                translate("Notice", "First register with the payment service"),
                translate("Notice", "This service needs a registration before you apply. No application was made."),
                translate("Notice", "Register and come back, or choose another service."),
            )
