"""The one place of this program that keeps PIN digits: a bytearray that is overwritten when they are used.

CPython and the PC/SC binding may still copy them on the way to the card. The program does what it can: the digits are
never in a str, an event, a property or a log line, and core dumps are off (`kiosk.app`).
"""

from kiosk.visit.try_limits import PIN_DIGITS


class PinBuffer:
    """At most `length` ASCII digits. The keypad calls `press` and `backspace`, the effect that verifies calls
    `take`.
    """

    def __init__(self, length: int = PIN_DIGITS) -> None:
        self._digits = bytearray(length)
        self._length = 0

    def __len__(self) -> int:
        return self._length

    def __repr__(self) -> str:
        return "PinBuffer()"

    def press(self, digit: int) -> int:
        """Add one digit (0-9) if there is room; returns the number of digits. Raises ValueError."""
        if digit not in range(10):
            raise ValueError("a PIN key is a digit")
        if self._length < len(self._digits):
            self._digits[self._length] = 0x30 + digit
            self._length += 1
        return self._length

    def backspace(self) -> int:
        """Remove the last digit; returns the number of digits."""
        if self._length:
            self._length -= 1
            self._digits[self._length] = 0
        return self._length

    def clear(self) -> None:
        """Overwrite everything."""
        self._digits[:] = bytes(len(self._digits))
        self._length = 0

    def take(self) -> bytearray:
        """Return the digits and clear the buffer. The caller must overwrite them in every case (`JpkiCard.verify`)."""
        taken = self._digits[: self._length]
        self.clear()
        return taken
