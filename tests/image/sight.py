"""Waiting for what a machine's screen is to show, and doing a rehearsed visit at it."""

import time
from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtGui import QImage

from devices.simulator import SimulatedCard
from kiosk.visit.model import Screen
from tests.image.machine import Machine
from tests.image.pictures import difference
from tests.image.rehearsed import Act, Step

ALIKE: Final = 0.0004
"""The share of the pixels that may differ; one character of a field is more."""
ALIKE_AT_THE_END: Final = 0.04
"""The same after a visit: a receipt has its own number and time."""
ANSWER_SECONDS: Final = 60.0
_AT_THE_END: Final = (Screen.RESULT, Screen.TAKE_CARD)
_LOOK_SECONDS: Final = 0.2


def wait_until(condition: Callable[[], bool], what: str, seconds: float = ANSWER_SECONDS) -> float:
    """Seconds that it took. Raises AssertionError when it does not come."""
    began = time.monotonic()
    while not condition():
        assert time.monotonic() - began < seconds, f"{what} did not come within {seconds:.0f} s"
        time.sleep(_LOOK_SECONDS)
    return time.monotonic() - began


def wait_for_picture(
    machine: Machine, wanted: QImage, what: str, seconds: float = ANSWER_SECONDS, alike: float = ALIKE
) -> float:
    """Until the screen shows this. Returns the seconds; on failure the wanted and the last picture are kept."""
    nearest = 1.0

    def shows() -> bool:
        nonlocal nearest
        nearest = min(nearest, difference(machine.picture(), wanted))
        return nearest <= alike

    try:
        return wait_until(shows, what, seconds)
    except AssertionError as error:
        wanted.save(str(machine.folder / "wanted.png"))
        machine.picture(machine.folder / "instead.png")
        raise AssertionError(f"{error}; at best {nearest:.1%} of the pixels differed: {machine.folder}") from None


def do_visit(
    machine: Machine,
    steps: Iterable[Step],
    card: SimulatedCard,
    show: Callable[[str], None],
) -> list[str]:
    """Do these steps, each when the screen shows what it showed before. `show` is called with each new screen.

    Returns a line for each screen: how long it took.
    """
    lines: list[str] = []
    for number, step in enumerate(steps):
        alike = ALIKE_AT_THE_END if step.screen in _AT_THE_END else ALIKE
        waited = wait_for_picture(machine, step.before, f"step {number}: {step.screen}, to {step.act}", alike=alike)
        if not lines or not lines[-1].startswith(f"{step.screen}:"):
            show(step.screen)
            lines.append(f"{step.screen}: {waited:.1f} s")
        match step.act:
            case Act.PRESS:
                machine.press(step.x, step.y)
            case Act.RELEASE:
                machine.release(step.x, step.y)
            case Act.LAY_CARD:
                machine.at_reader().lay(card)
            case Act.TAKE_CARD:
                machine.at_reader().take()
    return lines
