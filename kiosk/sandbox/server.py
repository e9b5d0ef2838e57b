"""The sandbox on a loopback socket, with TLS that requests a client certificate and passes it to the app.

uvicorn does not pass client certificates, so its HTTP/1.1 protocol is subclassed; `http=` selects that class, because
by default uvicorn uses another implementation if one is installed.
"""

import asyncio
import contextlib
import errno
import logging
import signal
import socket
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import h11
import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from kiosk.campaign.model import Campaign
from kiosk.errors import KioskError
from kiosk.sandbox.app import CLIENT_CERTIFICATE, create_app
from kiosk.sandbox.faults.fault_file import NO_FAULTS, Certificate, Faults, Rule, load_faults
from kiosk.sandbox.faults.schedule import Schedule
from kiosk.sandbox.faults.wire import TRANSPORT
from kiosk.sandbox.pki import YEAR, SandboxPki
from kiosk.sandbox.upstream import Sandbox
from kiosk.station.atomic_files import exclusive

__all__ = ["NO_FAULTS", "ClientCertificateProtocol", "SandboxServer", "load_faults", "run_sandbox"]

HOST = "127.0.0.1"
"""The address that is bound."""
START_SECONDS = 120
"""Time-out of the start."""
REQUEST_SECONDS = 30.0
"""Time-out from the connection, or the answer before, to the last byte of a request. A terminal limits request and
answer to 20 s."""
NO_CHECK_TIME = 0x200000
"""X509_V_FLAG_NO_CHECK_TIME of OpenSSL, which `ssl.VerifyFlags` does not name."""


class ClientCertificateProtocol(H11Protocol):
    """Puts the verified client certificate into the state of every request on the connection, and the transport, for
    faults injected below HTTP. Incomplete requests time out.
    """

    _overdue: asyncio.TimerHandle | None = None

    # asyncio types the argument as any transport; a server's reads and writes.
    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """See `asyncio.Protocol`."""
        super().connection_made(transport)
        tls = transport.get_extra_info("ssl_object")
        certificate = tls.getpeercert(binary_form=True) if tls is not None else None
        self.app_state = {**self.app_state, CLIENT_CERTIFICATE: certificate, TRANSPORT: transport}
        self._expect_request()

    def connection_lost(self, exc: Exception | None) -> None:
        """See `asyncio.Protocol`."""
        self._expect_nothing()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """See `asyncio.Protocol`."""
        super().data_received(data)
        if not self._is_incomplete():
            self._expect_nothing()

    def on_response_complete(self) -> None:
        """See `H11Protocol`."""
        super().on_response_complete()
        if self._is_incomplete():
            self._expect_request()

    def _is_incomplete(self) -> bool:
        return self.conn.their_state in (h11.IDLE, h11.SEND_BODY)

    def _expect_request(self) -> None:
        self._expect_nothing()
        self._overdue = self.loop.call_later(REQUEST_SECONDS, self.transport.abort)

    def _expect_nothing(self) -> None:
        if self._overdue is not None:
            self._overdue.cancel()

    def shutdown(self) -> None:
        """Close the connection. An idle terminal does not read, so it never answers TLS's close_notify: the connection
        is aborted. So is one with an incomplete request, which has no answer.
        """
        if self.cycle is None or self._is_incomplete() or self.cycle.response_complete:
            self.transport.abort()
        else:
            self.cycle.keep_alive = False


class SandboxServer:
    """The sandbox on a thread of this process. `sandbox` can be used beside it (codes, records)."""

    def __init__(
        self,
        data: Path,
        port: int = 0,
        *,
        card_cas: Iterable[Path] = (),
        people_files: Iterable[Path] = (),
        campaign: Campaign | None = None,
        faults: Faults = NO_FAULTS,
        tell: Callable[[str], None] = lambda _: None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """`tell` receives a line of text for every fault."""
        self._schedule = Schedule(faults, tell)
        self._shown = faults.certificate
        self.sandbox = Sandbox(data, card_cas=card_cas, people_files=people_files, campaign=campaign, clock=clock)
        self._clock = clock
        self._port = port
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None

    def __enter__(self) -> "SandboxServer":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def url(self) -> str:
        """Its address; the port is known after `start`."""
        return f"https://{HOST}:{self._port}"

    def inject_faults(self, *rules: Rule, seed: int = 0) -> Schedule:
        """From the next request on, inject these faults instead of the former ones; none without rules. From any
        thread.

        The returned schedule shows which faults were injected.
        """
        self._schedule = Schedule(Faults(seed=seed, rule=rules))
        return self._schedule

    def start(self) -> None:
        """Return when requests are answered. Raises KioskError if the port is taken. After `stop`: the same port."""
        server, listener = self._prepare()
        self._server = server
        ready = threading.Event()
        self._thread = threading.Thread(
            target=lambda: asyncio.run(_serve(server, listener, ready)), name="sandbox", daemon=True
        )
        self._thread.start()
        if not ready.wait(START_SECONDS) or not server.started:
            raise KioskError("the sandbox did not start; look at its log")

    def stop(self) -> None:
        """Stop the server; its data stay, and it can be started again."""
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join()
        self._server = self._thread = None

    def close(self) -> None:
        """Stop the server and close the database."""
        self.stop()
        self.sandbox.close()

    def run(self, announce: Callable[[str], None]) -> None:
        """Serve on this thread until SIGINT or SIGTERM; `announce` receives the address first."""
        server, listener = self._prepare()

        def end(*_: object) -> None:
            server.should_exit = True

        signal.signal(signal.SIGINT, end)
        signal.signal(signal.SIGTERM, end)
        announce(self.url)
        server.run(sockets=[listener])

    def _certificate(self) -> tuple[Path, Path]:
        """The (certificate, key) files that the fault file asks for."""
        pki, now = self.sandbox.pki, self._clock()
        match self._shown:
            case Certificate.RIGHT:
                return pki.issue_server(now)
            case Certificate.ENDED:
                return pki.issue_server(now - 3 * YEAR)
            case Certificate.NOT_BEGUN:
                return pki.issue_server(now + YEAR)
            case Certificate.OTHER_HOST:
                return pki.issue_server(now, "elsewhere.invalid")
            case Certificate.OTHER_AUTHORITY:
                return SandboxPki.open(pki.folder / "other-authority", now).issue_server(now)

    def _prepare(self) -> tuple[uvicorn.Server, socket.socket]:
        listener = _bound(self._port)
        self._port = listener.getsockname()[1]
        certificate, key = self._certificate()
        # uvicorn logs through the process's own handlers; the sandbox logs only warnings and errors.
        logging.getLogger("uvicorn.error").setLevel(logging.WARNING)
        config = uvicorn.Config(
            create_app(self.sandbox, lambda: self._schedule),
            http=ClientCertificateProtocol,
            ws="none",
            loop="asyncio",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            date_header=False,
            timeout_graceful_shutdown=2,
            ssl_certfile=certificate,
            ssl_keyfile=key,
            ssl_ca_certs=self.sandbox.pki.ca_file,
            # Optional, because a terminal has no certificate before its enrolment; all other routes require one.
            ssl_cert_reqs=ssl.CERT_OPTIONAL,
        )
        config.load()
        assert config.ssl is not None  # noqa: S101 - there are certificates above
        # asyncio aborts a failed handshake without a reason. So the expiry of a terminal's certificate is checked after
        # the handshake, by the sandbox's own clock, and reported.
        config.ssl.verify_flags |= NO_CHECK_TIME
        return _Server(config), listener


class _Server(uvicorn.Server):
    """Installs no signal handlers: uvicorn's would end the process without the sandbox's clean-up."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def _serve(server: uvicorn.Server, listener: socket.socket, ready: threading.Event) -> None:
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    while not server.started and not serving.done():
        await asyncio.sleep(0.01)
    ready.set()
    await serving


def run_sandbox(
    data: Path,
    port: int,
    announce: Callable[[str], None],
    *,
    card_cas: Iterable[Path] = (),
    people_files: Iterable[Path] = (),
    campaign: Campaign | None = None,
    faults: Faults = NO_FAULTS,
    tell: Callable[[str], None] = lambda _: None,
) -> None:
    """The sandbox in the foreground (`kiosk sandbox`), until it is stopped. `tell` receives a line for every fault.

    Raises `KioskError` if another one serves `data`.
    """
    server = SandboxServer(
        data, port, card_cas=card_cas, people_files=people_files, campaign=campaign, faults=faults, tell=tell
    )
    try:
        with _alone(data):
            server.run(announce)
    finally:
        server.close()


@contextlib.contextmanager
def _alone(data: Path) -> Iterator[None]:
    """Let no other `kiosk sandbox` serve `data`: each would follow its own campaign, cards and faults, and overwrite
    the other's certificate. Raises `KioskError`.
    """
    with contextlib.ExitStack() as held:
        try:
            held.enter_context(exclusive(data / "serving.lock", wait=False))
        except BlockingIOError:
            raise KioskError(
                f"another sandbox serves {data} already; stop that one, or choose another folder with --data"
            ) from None
        yield


def _bound(port: int) -> socket.socket:
    # Name the protocol: asyncio sets TCP_NODELAY only then, and without it every answer takes 40 ms more.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
        listener.listen(128)
    except OSError as error:
        listener.close()
        if error.errno == errno.EADDRINUSE:
            raise KioskError(f"port {port} is in use; choose another one with --port") from None
        raise KioskError(f"port {port} cannot be used ({error.strerror}); choose another one with --port") from None
    except OverflowError:
        listener.close()
        raise KioskError(f"{port} is no port; choose one from 1024 to 65535 with --port") from None
    return listener
