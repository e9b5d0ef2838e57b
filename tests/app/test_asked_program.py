"""A program of the system that is asked periodically: what is heard of each way in which it ends."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.asked_program import AskedProgram

HOUR = 3_600_000


class Asked(AskedProgram):
    """Keeps what it heard."""

    def __init__(self, *command: str, ask_again_ms: int = HOUR) -> None:
        self.answers: list[bytes | None] = []
        super().__init__(None, command, ask_again_ms)

    def heard(self, answer: bytes | None) -> None:
        self.answers.append(answer)


@pytest.mark.parametrize(
    ("command", "answer"),
    [
        (("sh", "-c", "echo said"), b"said\n"),
        (("sh", "-c", "echo said; exit 1"), None),
        (("sh", "-c", "echo said; kill -9 $$"), None),
        (("/nowhere/program",), None),
    ],
)
def test_a_program_of_the_system_is_heard_only_if_it_ended_well(
    qtbot: QtBot, command: tuple[str, ...], answer: bytes | None
) -> None:
    asked = Asked(*command)
    qtbot.waitUntil(lambda: bool(asked.answers), timeout=60_000)
    asked.close()
    assert asked.answers == [answer], "once"


def test_a_program_that_has_not_ended_is_not_started_again(qtbot: QtBot) -> None:
    asked = Asked("sleep", "600", ask_again_ms=20)
    qtbot.waitUntil(lambda: len(asked.answers) > 1, timeout=60_000)
    running = asked._process.processId()
    asked._ask()
    assert (asked._process.processId(), set(asked.answers)) == (running, {None})
    asked.close()
