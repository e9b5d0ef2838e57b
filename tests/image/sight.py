"""Waits for pictures on a machine's screen, and repeats a rehearsed visit there."""

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
"""Share of the pixels that may differ; one character of a field is more."""
ALIKE_AT_THE_END: Final = 0.04
"""The same after a visit, where the receipt has another number and time."""
ANSWER_SECONDS: Final = 60.0
_AT_THE_END: Final = (Screen.RESULT, Screen.TAKE_CARD)
_LOOK_SECONDS: Final = 0.2


def wait_until(condition: Callable[[], bool], what: str, seconds: float = ANSWER_SECONDS) -> float:
    """Wait for the condition. Returns the seconds. Raises AssertionError after the time-out."""
    began = time.monotonic()
    while not condition():
        assert time.monotonic() - began < seconds, f"{what} did not come within {seconds:.0f} s"
        time.sleep(_LOOK_SECONDS)
    return time.monotonic() - began


def wait_for_picture(
    machine: Machine, wanted: QImage, what: str, seconds: float = ANSWER_SECONDS, alike: float = ALIKE
) -> float:
    """Wait for this picture. Returns the seconds; on failure the expected and the last picture are saved."""
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
    alike: float = ALIKE,
) -> list[str]:
    """Do these steps, each when the screen shows the same picture as before. `show` is called with each new screen.

    `alike`: the share of the pixels that may differ, except on the screens at the end of a visit. Returns a line with
    the seconds for each screen. After a touch that changes nothing on the screen the next step follows at once: on a
    busy machine a look at the screen takes so long that a short touch becomes a held one.
    """
    lines: list[str] = []
    touched: QImage | None = None
    for number, step in enumerate(steps):
        if step.before != touched:
            wanted = ALIKE_AT_THE_END if step.screen in _AT_THE_END else alike
            what = f"step {number}: {step.screen}, to {step.act}"
            waited = wait_for_picture(machine, step.before, what, alike=wanted)
            if not lines or not lines[-1].startswith(f"{step.screen}:"):
                show(step.screen)
                lines.append(f"{step.screen}: {waited:.1f} s")
        touched = step.before if step.act in (Act.PRESS, Act.RELEASE) else None
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
