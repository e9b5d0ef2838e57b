"""Every screen at which a visit can rest, and every command that can be in progress."""

from collections.abc import Callable
from threading import Thread

from devices.simulator import Fault, Step
from devices.simulator.faults import silence
from kiosk.visit.model import Path, Screen, Work
from tests.hazards.person import Person
from tests.hazards.stage import Stage

Moment = tuple[Screen, Work | None]
MOMENTS: list[Moment] = [
    *((screen, None) for screen in Screen if screen not in {Screen.CLOSED, Screen.WORKING}),
    *((Screen.WORKING, work) for work in (Work.ACCEPTING, Work.DELIVERING, Work.FETCHING)),
]
"""Signing, and reading on the CARD screen, are commands in progress: see STEPS."""
STEPS: list[Step] = [step for step in Step if step is not Step.OTHER]
AT_THE_CARD: list[tuple[Step, Path]] = [
    *((step, Path.APPLY) for step in STEPS),
    *((step, Path.STATUS) for step in (Step.VERIFY, Step.SIGN)),
]
"""Every command with the paths on which it differs: reading a card does not depend on the content to sign."""
KEPT = frozenset({Work.ACCEPTING, Work.DELIVERING})
"""The application is signed: it is accepted whatever happens to the card (docs/decisions/0004)."""
SHOWN = frozenset({Screen.RESULT, Screen.STATUS, Screen.TAKE_CARD})
"""Upstream's answer is shown until the card is taken, and nothing else."""


def named(moment: Moment) -> str:
    return "-".join(filter(None, moment))


def meanwhile(act: Callable[[], None], *, obeyed: bool) -> Fault:
    """While this command is in progress `act` happens; the card does not answer any more."""

    def answer(owed: bytes) -> bytes:
        Thread(target=act, name="hand", daemon=True).start()
        return silence(owed)

    return Fault(answer, obeyed)


def hurry(stage: Stage, person: Person, presses: int = 6) -> None:
    """Press every button that leads on, on any screen."""
    if stage.queue.held:
        stage.queue.answer_now()
    for _ in range(presses):
        stage.settle()
        person.press()
    stage.settle()
