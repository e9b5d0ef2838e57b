"""The addresses of a name: resolution on a thread of its own, because `getaddrinfo` cannot be interrupted."""

import socket
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any, NamedTuple

KNOWN_SECONDS = 0.5
"""Delay of the name server after which the last working address is tried. TLS verifies that it is still upstream's."""
OVERDUE_SECONDS = 60.0
"""Age at which a lookup counts as hung: the next request starts another one."""


class Address(NamedTuple):
    """One address of a host, in the form of `socket`."""

    family: int
    sockaddr: Any

    def __str__(self) -> str:
        return str(self.sockaddr[0])


@dataclass(frozen=True, slots=True)
class Found:
    """The result of a lookup: addresses in the order of RFC 6724, or why there are none."""

    addresses: tuple[Address, ...] = ()
    fault: str = ""


@dataclass(slots=True)
class _Lookup:
    began: float
    answers: list[Callable[[Found], None]]


class Resolver:
    """Resolves names, each on a daemon thread. For any thread.

    Requests for a name that is being resolved share the result: an unresponsive name server costs one thread, not one
    for each call.
    """

    def __init__(self, getaddrinfo: Callable[..., Sequence[Any]] | None = None) -> None:
        self._getaddrinfo = getaddrinfo or socket.getaddrinfo
        self._lock = threading.Lock()
        self._pending: dict[tuple[str, int], _Lookup] = {}

    def ask(self, host: str, port: int, answer: Callable[[Found], None]) -> None:
        """Start a lookup and return at once; `answer` is called on another thread."""
        with self._lock:
            pending = self._pending.get((host, port))
            if pending is not None and time.monotonic() - pending.began < OVERDUE_SECONDS:
                pending.answers.append(answer)
                return
            lookup = self._pending[host, port] = _Lookup(time.monotonic(), [answer])
        threading.Thread(target=self._run, args=(host, port, lookup), name="name lookup", daemon=True).start()

    def _run(self, host: str, port: int, lookup: _Lookup) -> None:
        found = self._look_up(host, port)
        with self._lock:
            if self._pending.get((host, port)) is lookup:
                del self._pending[host, port]
        for answer in lookup.answers:
            answer(found)

    def _look_up(self, host: str, port: int) -> Found:
        try:
            found = self._getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except OSError as error:
            return Found(fault=error.strerror or type(error).__name__)
        except (UnicodeError, ValueError):
            return Found(fault="not a host name")
        addresses = tuple(dict.fromkeys(Address(each[0], each[4]) for each in found))
        return Found(addresses) if addresses else Found(fault="the name has no address")


def interleaved(addresses: Sequence[Address]) -> list[Address]:
    """The addresses, alternating between families (RFC 8305, section 4), so that a broken family costs one attempt
    only.
    """
    families = list(dict.fromkeys(each.family for each in addresses))
    columns = [[each for each in addresses if each.family == family] for family in families]
    return [each for row in zip_longest(*columns) for each in row if each is not None]
