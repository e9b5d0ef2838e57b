"""The only place of this program where PIN digits are: one bytearray, overwritten after use.

CPython and the PC/SC binding may still copy them on the way to the card; what can be done is done: never a str, never
an event, a property or a log line, core dumps off (`kiosk.app`).
"""

LENGTH = 4
"""Digits of the user-authentication PIN (R36)."""


class PinBuffer:
    """So many ASCII digits at most. The keypad calls `press` and `backspace`, the effect that verifies calls `take`."""

    def __init__(self, length: int = LENGTH) -> None:
        self._digits = bytearray(length)
        self._length = 0

    def __len__(self) -> int:
        return self._length

    def __repr__(self) -> str:
        return "PinBuffer()"

    def press(self, digit: int) -> int:
        """Add one digit (0-9) if there is room; return how many there are now."""
        if digit not in range(10):
            raise ValueError("a PIN key is a digit")
        if self._length < len(self._digits):
            self._digits[self._length] = 0x30 + digit
            self._length += 1
        return self._length

    def backspace(self) -> int:
        """Take the last digit away; return how many are left."""
        if self._length:
            self._length -= 1
            self._digits[self._length] = 0
        return self._length

    def clear(self) -> None:
        """Overwrite everything."""
        self._digits[:] = bytes(len(self._digits))
        self._length = 0

    def take(self) -> bytearray:
        """Hand the digits over and keep none. The caller overwrites what it got, whatever happens."""
        taken = self._digits[: self._length]
        self.clear()
        return taken
