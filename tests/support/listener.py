"""A TCP server on a loopback port whose behaviour a test defines."""

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def listening(behave: Callable[[socket.socket], None], host: str = "127.0.0.1", port: int = 0) -> Iterator[str]:
    """The server's https address. Errors of a connection are left to the client."""
    listener = socket.create_server((host, port))
    listener.settimeout(0.05)
    ended = threading.Event()

    def serve() -> None:
        while not ended.is_set():
            with contextlib.suppress(OSError):
                accepted, _ = listener.accept()
                with accepted:
                    behave(accepted)

    thread = threading.Thread(target=serve, name="listener")
    thread.start()
    try:
        yield f"https://{host}:{listener.getsockname()[1]}"
    finally:
        ended.set()
        thread.join()
        listener.close()


def silent(over: threading.Event, longest: float = 300) -> Callable[[socket.socket], None]:
    """A peer that never answers: it holds the connection until `over`."""

    def hold(_: socket.socket) -> None:
        over.wait(longest)

    return hold
