"""One connection to one card: after a failure no command goes through it."""

from collections.abc import Iterator

import pytest

from devices.call_watchdog import CallWatchdog
from devices.held_card import HeldCard
from devices.reader import CardMute, ConnectionFailed, ReaderLost


class TornCard:
    """Returns these answers, in turn."""

    def __init__(self, *answers: bytes) -> None:
        self.answers = list(answers)

    def transmit(self, command: bytes) -> bytes:
        return self.answers.pop(0)

    def power_off(self) -> None: ...


@pytest.fixture
def watchdog() -> Iterator[CallWatchdog]:
    watchdog = CallWatchdog(lambda _state: None, "test")
    watchdog.start()
    yield watchdog
    watchdog.stop()


@pytest.mark.parametrize("torn", [b"", b"\x90"])
def test_a_card_pulled_in_the_middle_of_an_answer_ends_the_connection(watchdog: CallWatchdog, torn: bytes) -> None:
    card = TornCard(b"\x90\x00", torn, b"\x90\x00")
    held = HeldCard(card, 1, watchdog, 1000.0)
    command = bytes.fromhex("00A4040C00")
    assert held.transmit(command) == b"\x90\x00"
    for _ in range(2):
        with pytest.raises(CardMute):
            held.transmit(command)
    assert card.answers == [b"\x90\x00"], "another card may be there now and must get no command"


def test_after_power_off_every_call_fails_as_the_first_failure_said(watchdog: CallWatchdog) -> None:
    held = HeldCard(TornCard(b""), 1, watchdog, 1000.0)
    with pytest.raises(CardMute):
        held.transmit(bytes.fromhex("00A4040C00"))
    held.power_off(ReaderLost("stopped"))
    failure = held.failure
    assert isinstance(failure, ConnectionFailed)
    assert isinstance(failure, CardMute)
