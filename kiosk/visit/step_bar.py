"""The bar of steps at the top of the screen."""

from enum import StrEnum

from kiosk.visit.model import Path, Screen, Visit, Work


class Step(StrEnum):
    """A step of the visit, as the bar shows it."""

    PREPARE = "prepare"
    CARD = "card"
    SERVICE = "service"
    ENTER = "enter"
    REVIEW = "review"
    PIN = "pin"
    DONE = "done"


_APPLY_STEPS = (Step.PREPARE, Step.CARD, Step.SERVICE, Step.ENTER, Step.REVIEW, Step.PIN, Step.DONE)
_STATUS_STEPS = (Step.PREPARE, Step.CARD, Step.PIN, Step.DONE)
_STEP_OF = {
    Screen.APPLICANT: Step.PREPARE,
    Screen.REPRESENTATIVE: Step.PREPARE,
    Screen.CONSENT: Step.PREPARE,
    Screen.CARD: Step.CARD,
    Screen.ITEMS: Step.SERVICE,
    Screen.ITEM: Step.SERVICE,
    Screen.SERVICE: Step.SERVICE,
    Screen.SEARCH: Step.SERVICE,
    Screen.PREREGISTRATION: Step.SERVICE,
    Screen.SERVICE_TERMS: Step.SERVICE,
    Screen.FIELD: Step.ENTER,
    Screen.REVIEW: Step.REVIEW,
    Screen.LAST_TRY: Step.PIN,
    Screen.PIN: Step.PIN,
    Screen.WORKING: Step.PIN,
    Screen.RESULT: Step.DONE,
    Screen.STATUS: Step.DONE,
}


def steps(visit: Visit) -> tuple[Step, ...]:
    """The steps of the chosen path; none before one is chosen."""
    match visit.path:
        case Path.APPLY:
            return _APPLY_STEPS
        case Path.STATUS:
            return _STATUS_STEPS
        case None:
            return ()


def current_step(visit: Visit) -> Step | None:
    """The step of this screen; None on screens without the bar."""
    return Step.CARD if visit.work is Work.READING else _STEP_OF.get(visit.screen)
