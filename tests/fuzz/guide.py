"""Selects inputs for alteration: those that executed a step from one line to another for the first time.

Only the product's own modules are traced, no libraries. Inputs are the bytes from which Hypothesis draws a script
(`fuzz_one_input`), so that any altered input is a script again.
"""

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import Random
from types import FrameType
from typing import Any

WATCHED = ("/devices/", "/kiosk/")
LONGEST = 1200
"""Bytes of an input: enough for the longest scripts."""
FRESH = 0.15
"""Probability of an input that is not derived from a kept one."""


class Coverage:
    """Steps from line to line in the watched modules: of one run, and of all."""

    def __init__(self) -> None:
        self.known: set[tuple[int, int, int]] = set()
        self._run: set[tuple[int, int, int]] = set()
        self._watched: dict[str, bool] = {}

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Trace this thread and threads started meanwhile."""
        self._run = set()
        threading.settrace(self._enter)
        sys.settrace(self._enter)
        try:
            yield
        finally:
            sys.settrace(None)
            threading.settrace(None)

    def learn(self) -> int:
        """Number of steps that the last run executed for the first time."""
        new = self._run - self.known
        self.known |= new
        return len(new)

    def _enter(self, frame: FrameType, event: str, _argument: Any) -> Callable[..., Any] | None:
        name = frame.f_code.co_filename
        watched = self._watched.get(name)
        if watched is None:
            watched = self._watched[name] = any(folder in name for folder in WATCHED) and "/site-packages/" not in name
        if not watched:
            return None
        run, code, last = self._run, id(frame.f_code), 0

        def line(frame: FrameType, event: str, _argument: Any) -> Callable[..., Any]:
            nonlocal last
            if event == "line":
                run.add((code, last, frame.f_lineno))
                last = frame.f_lineno
            return line

        return line


class Pool:
    """The inputs with new coverage, from which others are derived."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._kept: list[bytes] = []

    def __len__(self) -> int:
        return len(self._kept)

    def keep(self, buffer: bytes) -> None:
        self._kept.append(buffer)

    def next(self) -> bytes:
        """A new input, mostly derived from a kept one; recent ones are preferred."""
        random = self._random
        if not self._kept or random.random() < FRESH:
            return random.randbytes(random.choice((8, 40, 200, LONGEST)))
        chosen = self._kept[max(random.randrange(len(self._kept)), random.randrange(len(self._kept)))]
        buffer = bytearray(chosen)
        for _ in range(random.choice((1, 1, 2, 4, 8))):
            self._alter(buffer)
        # Hypothesis needs more bytes if the altered input gives a longer script.
        return bytes(buffer[:LONGEST]) + random.randbytes(random.choice((0, 0, 40, 200)))

    def _alter(self, buffer: bytearray) -> None:
        random = self._random
        at = random.randrange(len(buffer) + 1)
        match random.randrange(6):
            case 0 if at < len(buffer):
                buffer[at] ^= 1 << random.randrange(8)
            case 1 if at < len(buffer):
                buffer[at] = random.choice((0, 1, 0x7F, 0x80, 0xFF, random.randrange(256)))
            case 2:
                buffer[at:at] = random.randbytes(random.choice((1, 2, 8, 16)))
            case 3:
                del buffer[at : at + random.choice((1, 2, 8, 16))]
            case 4:
                start = random.randrange(len(buffer) + 1)
                buffer[at:at] = buffer[start : start + random.choice((4, 16, 64))]
            case _:
                other = random.choice(self._kept)
                start = random.randrange(len(other) + 1)
                buffer[at : at + 64] = other[start : start + random.choice((4, 16, 64))]
