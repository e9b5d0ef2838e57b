"""Implausible answers of a card are rejected: a transmission error must not turn a person away."""

from collections.abc import Iterable

import pytest

from devices import jpki
from devices.apdu import Instruction
from devices.card_keys import RSA_2048_SIGNATURE
from devices.jpki import JpkiCard

RIGHT, LOCKED = 0x9000, 0x6983
FEWER_THAN_THERE_ARE, TOO_MANY = 0x63C0, 0x63C4


def tries(left: int) -> int:
    return 0x63C0 + left


class Says:
    """A card with prepared answers to the query for its tries, to VERIFY and to SIGN."""

    def __init__(self, asked: Iterable[int] = (), to_pins: Iterable[int] = (), signature: bytes = b"") -> None:
        self.asked = list(asked)
        self.to_pins = list(to_pins)
        self.signature = signature
        self.card = JpkiCard(self.transmit)

    def transmit(self, command: bytes) -> bytes:
        match command[1]:
            case Instruction.VERIFY if len(command) == 4:
                return self.asked.pop(0).to_bytes(2)
            case Instruction.VERIFY:
                return self.to_pins.pop(0).to_bytes(2)
            case Instruction.PERFORM_SECURITY_OPERATION:
                return self.signature + RIGHT.to_bytes(2)
            case _:
                return RIGHT.to_bytes(2)

    def after_asking(self) -> JpkiCard:
        self.card.identify()
        self.card.tries_left()
        return self.card


@pytest.mark.parametrize("status", [TOO_MANY, 0x63CF])
def test_more_tries_than_any_card_has_are_none(status: int) -> None:
    with pytest.raises(jpki.CardAnsweredOddly):
        Says([status, status, status]).after_asking()


def test_that_a_card_is_locked_must_be_said_twice() -> None:
    locked = Says([LOCKED, LOCKED]).card
    locked.identify()
    assert locked.tries_left() == 0
    with pytest.raises(jpki.CardAnsweredOddly, match="locked, and then not"):
        Says([LOCKED, tries(3)]).after_asking()


@pytest.mark.parametrize("status", [LOCKED, tries(0), tries(1), tries(3)], ids=hex)
def test_after_a_wrong_pin_exactly_one_try_is_gone(status: int) -> None:
    with pytest.raises(jpki.CardAnsweredOddly, match="there were 3"):
        Says([tries(3)], [status]).after_asking().verify(bytearray(b"0000"))
    with pytest.raises(jpki.PinRejected) as rejected:
        Says([tries(3)], [tries(2)]).after_asking().verify(bytearray(b"0000"))
    assert rejected.value.tries_left == 2


def test_a_right_pin_brings_all_tries_back() -> None:
    card = Says([tries(1)], [RIGHT, tries(2)]).after_asking()
    card.verify(bytearray(b"1234"))
    with pytest.raises(jpki.PinRejected) as rejected:
        card.verify(bytearray(b"0000"))
    assert rejected.value.tries_left == 2


@pytest.mark.parametrize("length", [0, 1, 255, 257])
def test_an_answer_of_another_length_is_no_signature(length: int) -> None:
    with pytest.raises(jpki.CardAnsweredOddly, match="no signature"):
        Says(signature=bytes(length)).card.sign(bytes(51))
    whole = bytes(RSA_2048_SIGNATURE[0])
    assert Says(signature=whole).card.sign(bytes(51)) == whole


def test_a_certificate_that_would_never_end_is_not_read() -> None:
    """Reading would take minutes at the speed of a contact reader."""
    blocks = 0

    def transmit(command: bytes) -> bytes:
        nonlocal blocks
        blocks += command[1] == Instruction.READ_BINARY
        return b"\x30\x82\xff\xff".ljust(256, b"\x05") + RIGHT.to_bytes(2)

    card = JpkiCard(transmit)
    with pytest.raises(jpki.CardAnsweredOddly, match="too long"):
        card.certificate()
    assert blocks == 1
