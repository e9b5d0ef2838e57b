"""Where the person is on their way, for the bar at the top of the screen."""

from enum import StrEnum

from kiosk.visit.model import Path, Screen, Visit, Work


class Step(StrEnum):
    """Where the person is, in the bar at the top."""

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
    """The steps of this path; none where no path is chosen."""
    match visit.path:
        case Path.APPLY:
            return _APPLY_STEPS
        case Path.STATUS:
            return _STATUS_STEPS
        case None:
            return ()


def current_step(visit: Visit) -> Step | None:
    return Step.CARD if visit.work is Work.READING else _STEP_OF.get(visit.screen)
