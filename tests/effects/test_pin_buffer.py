"""The PIN buffer: four digits, handed over once, overwritten."""

import pytest

from kiosk.effects.pin_buffer import PinBuffer


def entered(*digits: int) -> PinBuffer:
    buffer = PinBuffer()
    for digit in digits:
        buffer.press(digit)
    return buffer


def test_digits_are_handed_over_once() -> None:
    buffer = entered(1, 2, 3, 4)
    assert buffer.take() == b"1234"
    assert len(buffer) == 0
    assert buffer.take() == b""


@pytest.mark.parametrize("digit", range(10))
def test_every_digit_is_taken_as_the_card_wants_it(digit: int) -> None:
    assert entered(digit, digit).take() == str(digit).encode() * 2


def test_a_fifth_digit_is_not_taken_and_backspace_takes_one_away() -> None:
    buffer = entered(1, 2, 3, 4, 5)
    assert len(buffer) == 4
    assert buffer.backspace() == 3
    buffer.press(9)
    assert buffer.take() == b"1239"
    assert PinBuffer().backspace() == 0


def test_nothing_stays_in_the_memory_of_the_buffer() -> None:
    buffer = entered(1, 2, 3, 4)
    memory = buffer._digits
    buffer.clear()
    assert memory == bytes(4)
    buffer = entered(5, 6)
    memory = buffer._digits
    buffer.backspace()
    assert memory == b"5\0\0\0"
    buffer.take()
    assert memory == bytes(4)


def test_the_repr_of_the_buffer_shows_no_digit() -> None:
    assert repr(entered(1, 2, 3, 4)) == "PinBuffer()"


@pytest.mark.parametrize("key", [-1, 10, 49])
def test_a_key_is_a_digit(key: int) -> None:
    with pytest.raises(ValueError, match="digit"):
        PinBuffer().press(key)
