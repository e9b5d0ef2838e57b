"""The six card commands of a visit: through `JpkiCard`, and as the same bytes sent directly."""

from collections.abc import Callable

from benchmarks.document import CARD
from benchmarks.timing import Measured, clocked, interleaved
from devices import jpki
from devices.simulator import PracticeSet

TURNS = 9
CALLS = 100
COMMANDS = 6
DIGEST_INFO = jpki.digest_info_sha256(bytes(range(32)))


def measure(cards: PracticeSet) -> list[Measured]:
    """With the simulated card, and with its recorded answers: the latter leaves only the terminal's share."""
    chip = cards.card(CARD)
    pin = cards.pin(CARD).encode()
    recorded: list[tuple[bytes, bytes]] = []

    def recording(command: bytes) -> bytes:
        command = bytes(command)  # before the PIN in it is overwritten
        answer = chip.transmit(command)
        recorded.append((command, answer))
        return answer

    def visit(transmit: Callable[[bytes], bytes]) -> None:
        card = jpki.JpkiCard(transmit)
        card.identify()
        card.tries_left()
        card.certificate()
        card.verify(bytearray(pin))
        card.sign(DIGEST_INFO)

    def directly() -> None:
        chip.power_on()
        for command, _ in recorded:
            chip.transmit(command)

    def through_the_terminal() -> None:
        chip.power_on()
        visit(chip.transmit)

    def played_back() -> None:
        answers = (answer for _, answer in recorded)
        visit(lambda _command: next(answers))

    chip.power_on()
    visit(recording)
    assert len(recorded) == COMMANDS
    ways = {
        "the six commands, sent directly": directly,
        "the same through JpkiCard": through_the_terminal,
        "JpkiCard alone, answers played back": played_back,
    }
    return interleaved({name: clocked(way) for name, way in ways.items()}, TURNS, CALLS)
