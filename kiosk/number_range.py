"""The allowed numbers of a key in a file, and the error for others. Pure."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Range:
    """The numbers from `least` to `most`, inclusive; `unit` follows them in messages ("seconds")."""

    least: float
    most: float
    unit: str = ""

    def __str__(self) -> str:
        return f"from {_plain(self.least)} to {_plain(self.most)} {self.unit}".rstrip()

    def checked(self, value: Any) -> Any:
        """`value` unchanged. Raises ValueError for a number outside the range and for NaN."""
        if not self.least <= value <= self.most:
            raise ValueError(f"must be {self}; write a number in this range")
        return value


def _plain(number: float) -> str:
    return f"{number:f}".rstrip("0").rstrip(".")
