"""The applicant (S03): the answers, and the conditions of each before anything is typed (R28-R34)."""

from dataclasses import dataclass

from kiosk.visit.model import Applicant, Screen, Visit
from ui.translation.catalogue import Translate


@dataclass(frozen=True, slots=True)
class ApplicantChoice:
    """An answer; `code` is a value of `Applicant`."""

    code: str
    name: str
    note: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Applicants:
    """On APPLICANT the `answers`; on REPRESENTATIVE all other fields.

    `points` are the conditions, `confirm` is the text of the button by which the person confirms them, and `term` is
    the Japanese term for this kind of applicant.
    """

    answers: tuple[ApplicantChoice, ...]
    title: str
    term: str
    points: tuple[str, ...]
    confirm: str


_IN_ORDER = (Applicant.SELF, Applicant.CHILD, Applicant.MINOR, Applicant.WARD, Applicant.OTHER)
"""The order of the answers, the most likely one first."""
NOTHING = Applicants((), "", "", (), "")


def applicants(visit: Visit, translate: Translate) -> Applicants:
    """The content of APPLICANT and REPRESENTATIVE; `NOTHING` on other screens."""
    match visit.screen:
        case Screen.APPLICANT:
            answers = tuple(
                ApplicantChoice(applicant.value, *_answer(applicant, translate), applicant is visit.applicant)
                for applicant in _IN_ORDER
            )
            return Applicants(answers, "", "", (), "")
        case Screen.REPRESENTATIVE:
            return _holds(visit.applicant, translate)
        case _:
            return NOTHING


def _answer(applicant: Applicant, translate: Translate) -> tuple[str, str]:
    match applicant:
        case Applicant.SELF:
            return translate("Applicant", "Myself, 18 or older"), ""
        case Applicant.CHILD:
            return translate("Applicant", "My child under 15"), translate("Applicant", "I am the legal representative")
        case Applicant.MINOR:
            return translate("Applicant", "Myself, 15 to 17 years old"), ""
        case Applicant.WARD:
            return translate("Applicant", "An adult whose guardian I am"), ""
        case Applicant.OTHER:
            return translate("Applicant", "Someone else"), translate("Applicant", "family, friend, ...")


def _holds(applicant: Applicant | None, translate: Translate) -> Applicants:
    match applicant:
        case Applicant.CHILD:
            return Applicants(
                (),
                translate("Applicant", "You apply for your child"),
                "法定代理人",
                (
                    translate("Applicant", "Use your child's card, and the PIN of your child's card."),
                    translate(
                        "Applicant",
                        "An account of a payment service takes the points of one person only. In your own name you "
                        "need a service that you did not use for yourself, and another one for each child.",
                    ),
                    translate(
                        "Applicant",
                        "Only a legal representative may do this: a parent, or another person with parental "
                        "authority. A grandparent, a brother or sister, or a teacher is not one.",
                    ),
                    translate("Applicant", "The payment service may be in your child's name or in your own."),
                ),
                translate("Applicant", "I am the legal representative: go on"),
            )
        case Applicant.MINOR:
            return Applicants(
                (),
                translate("Applicant", "You apply yourself"),
                "未成年者",
                (
                    translate("Applicant", "Use your own card and its PIN."),
                    translate(
                        "Applicant",
                        "The payment service may be in your own name or in the name of your legal representative "
                        "(a parent, or another person with parental authority).",
                    ),
                    translate(
                        "Applicant",
                        "An account of a payment service takes the points of one person only. One that was used for "
                        "somebody else's points cannot take yours.",
                    ),
                    translate("Applicant", "If you cannot do it alone, your legal representative may help beside you."),
                ),
                translate("Applicant", "I am 15 to 17: go on"),
            )
        case Applicant.WARD:
            return Applicants(
                (),
                translate("Applicant", "You apply as a guardian"),
                "成年後見人",
                (
                    translate("Applicant", "Use the card of the person whose guardian you are, and its PIN."),
                    translate("Applicant", "Only the guardian of an adult may do this, not a relative or a carer."),
                    translate("Applicant", "The payment service must be in the name of the person whose card it is."),
                ),
                translate("Applicant", "I am the guardian: go on"),
            )
        case Applicant.SELF | Applicant.OTHER | None:
            return NOTHING
