"""The content of WORKING: the card is read or signs, the application is stored or sent, or the status is fetched."""

from dataclasses import dataclass

from kiosk.visit.model import Visit, Work
from ui.translation.catalogue import Translate


@dataclass(frozen=True, slots=True)
class Working:
    """The content of WORKING.

    `stage` is 0 while the card signs an application, 1 while it is stored and 2 while it is sent; otherwise -1.
    """

    title: str
    stage: int


def working(visit: Visit, translate: Translate) -> Working:
    """The content of WORKING; "" and -1 while the terminal does not work."""
    match visit.work:
        case Work.READING:
            return Working(translate("Working", "Reading your card"), -1)
        case Work.TYPING:
            return Working(translate("Working", "Type your PIN on the card reader"), 0 if visit.review else -1)
        case Work.SIGNING:
            return Working(translate("Working", "Your card is signing"), 0 if visit.review else -1)
        case Work.ACCEPTING:
            return Working(translate("Working", "Keeping your application safe"), 1)
        case Work.DELIVERING:
            return Working(translate("Working", "Sending your application"), 2)
        case Work.FETCHING:
            return Working(translate("Working", "Asking for your status"), -1)
        case None:
            return Working("", -1)
