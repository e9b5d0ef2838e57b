"""A private pcscd with a virtual reader, for tests with the real smart-card service.

Each test process moves into a private network and mount namespace before its first test: the service's socket and the
virtual reader's port then belong to it alone, whatever pcscd the machine runs and however many test processes there
are. This needs root, or `unshare --user --map-root-user --map-auto --net --mount` around pytest. Loopback servers of
tests are in the same namespace.
"""

import contextlib
import ctypes
import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import cache
from itertools import cycle
from pathlib import Path
from threading import Thread
from typing import TypeVar

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from smartcard import scard

from devices.simulator import PracticeSet, SimulatedCard, practice_cards
from devices.simulator.authority import new_key
from devices.simulator.practice import JPKI_CARDS
from devices.simulator.vpcd import DEFAULT_PORT, NobodyListens, VirtualCard, VirtualReaderLink

CLONE_NEWNS = 0x00020000
CLONE_NEWNET = 0x40000000
"""Flags of unshare(2)."""
SOCKET_FOLDER = Path("/run/pcscd")
"""Folder of pcscd's socket."""
SOCKET = SOCKET_FOLDER / "pcscd.comm"
"""pcscd's socket."""
DRIVER = Path("/usr/lib/pcsc/drivers/serial/libifdvpcd.so")
"""The driver of the virtual reader."""
READER_NAME = "Virtual PCD 00 00"
"""The reader's name for PC/SC."""
READER = f"""\
FRIENDLYNAME "Virtual PCD"
DEVICENAME /dev/null:{DEFAULT_PORT:#x}
LIBPATH {DRIVER}
CHANNELID {DEFAULT_PORT:#x}
"""
"""The reader's configuration."""
RESERVED_PORTS = Path("/proc/sys/net/ipv4/ip_local_reserved_ports")
"""Ports that the kernel does not assign."""
START_SECONDS = 120.0
"""Time-out of the start; reached only if something hangs."""

LayCard = Callable[[str | SimulatedCard], AbstractContextManager[SimulatedCard]]


class NamespaceRefused(Exception):
    """This process may not have a private network and mount namespace."""


def enter_private_namespace() -> None:
    """Move the calling thread, and all it will start, away from the machine's network and smart-card socket."""
    library = ctypes.CDLL(None, use_errno=True)
    if library.unshare(CLONE_NEWNS | CLONE_NEWNET) != 0:
        reason = os.strerror(ctypes.get_errno())
        raise NamespaceRefused(
            f"no private namespace for pcscd ({reason}): run the tests as root, "
            "or within `unshare --user --map-root-user --map-auto --net --mount`"
        )
    try:
        _run("mount", "--make-rprivate", "/")
        _run("ip", "link", "set", "lo", "up")
        # Otherwise the kernel could assign a port of the virtual reader to another socket.
        RESERVED_PORTS.write_text(f"{DEFAULT_PORT}-{DEFAULT_PORT + 1}")
        _run("mount", "-t", "tmpfs", "tmpfs", str(_mount_point()))
    except (OSError, subprocess.CalledProcessError) as error:
        raise NamespaceRefused(f"the private namespace for pcscd cannot be furnished: {error}") from error


def _mount_point() -> Path:
    try:
        SOCKET_FOLDER.mkdir(exist_ok=True)
    except PermissionError:  # root of a user namespace only
        return SOCKET_FOLDER.parent
    return SOCKET_FOLDER


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=START_SECONDS)


class PcscService:
    """A pcscd with one virtual reader, in this process's namespace."""

    def __init__(self, folder: Path) -> None:
        self._log = folder / "pcscd.log"
        self._process: subprocess.Popen[bytes] | None = None
        self._reader = folder / "readers" / "virtual"
        self._reader.parent.mkdir()
        self._reader.write_text(READER)

    @property
    def pid(self) -> int:
        """Process id."""
        assert self._process is not None
        return self._process.pid

    @property
    def running(self) -> bool:
        """Whether the process runs."""
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Start the service and wait until its reader accepts a card."""
        assert not self.running
        SOCKET_FOLDER.mkdir(exist_ok=True)
        command = ["pcscd", "--foreground", "--config", str(self._reader.parent)]
        usage = subprocess.run(["pcscd", "--help"], capture_output=True, text=True, timeout=START_SECONDS, check=False)
        if "--disable-polkit" in usage.stdout + usage.stderr:
            command.append("--disable-polkit")
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        deadline = time.monotonic() + START_SECONDS
        while not self._ready():
            if self._process.poll() is not None or time.monotonic() > deadline:
                pytest.fail(f"pcscd did not start: {self._log.read_text(errors='replace')[-2000:]}")
            time.sleep(0.01)

    def _ready(self) -> bool:
        return SOCKET.exists() and _listens(DEFAULT_PORT)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """End the service; with SIGKILL without its clean-up."""
        if self._process is None:
            return
        self._process.send_signal(how)
        try:
            self._process.wait(START_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(START_SECONDS)
        self._process = None
        for leftover in SOCKET_FOLDER.iterdir():
            leftover.unlink()


def has_seen_a_card() -> bool | None:
    """Whether pcscd saw a card when it last polled its reader; None without pcscd or a reader.

    By PC/SC's event counter, which counts observed insertions and removals. The state EMPTY is no proof: a failed
    command sets it too, before pcscd has polled.
    """
    code, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)
    if code != scard.SCARD_S_SUCCESS:
        return None
    try:
        code, names = scard.SCardListReaders(context, [])
        if code != scard.SCARD_S_SUCCESS or not names:
            return None
        code, states = scard.SCardGetStatusChange(context, 0, [(names[0], scard.SCARD_STATE_UNAWARE)])
        return (states[0][1] >> 16) % 2 == 1 if code == scard.SCARD_S_SUCCESS else None
    finally:
        scard.SCardReleaseContext(context)


def _listens(port: int) -> bool:
    """Whether a socket listens on that port. A connection attempt would look like a card."""
    listening = f":{port:04X} 00000000:0000 0A"
    return listening in Path("/proc/thread-self/net/tcp").read_text()


C = TypeVar("C", bound=VirtualCard)


@contextmanager
def lay(card: C) -> Iterator[C]:
    """Keep a card in the virtual reader, served by a thread of this process, until the block ends."""
    with _connect(card) as link:
        server = Thread(target=link.serve, name="virtual-card", daemon=True)
        server.start()
        try:
            yield card
        finally:
            link.close()
            server.join(START_SECONDS)
            assert not server.is_alive()


def _connect(card: VirtualCard) -> VirtualReaderLink:
    """Connect the card. The driver takes one card at a time and needs a moment to notice that the last one is gone."""
    deadline = time.monotonic() + START_SECONDS
    while True:
        with contextlib.suppress(NobodyListens):
            return VirtualReaderLink(card)
        if time.monotonic() > deadline:
            raise NobodyListens(DEFAULT_PORT)
        time.sleep(0.01)


@pytest.fixture(scope="session", autouse=True)
def private_namespace() -> NamespaceRefused | None:
    """For every test process, before any thread or server starts; None if it worked."""
    try:
        enter_private_namespace()
    except NamespaceRefused as refused:
        return refused
    return None


@pytest.fixture
def pcscd(private_namespace: NamespaceRefused | None) -> Iterator[PcscService]:
    """A running pcscd with the reader `Virtual PCD 00 00`, empty."""
    if private_namespace is not None:
        pytest.fail(str(private_namespace))
    if not DRIVER.exists():
        pytest.fail(f"{DRIVER} is missing: apt-get install pcscd vsmartcard-vpcd")
    with tempfile.TemporaryDirectory(prefix="pcscd-") as folder:
        service = PcscService(Path(folder))
        try:
            service.start()
            yield service
        finally:
            service.stop()


@pytest.fixture(scope="session", autouse=True)
def card_keys_are_made_once() -> Iterator[None]:
    """The cards of every practice set have the same keys; certificates and authorities are each set's own.

    A terminal that practises makes a set of its own, and to find the primes takes longer than many a test.
    """
    kept = cycle([cache(new_key) for card in JPKI_CARDS if not card.p384])

    def next_key() -> rsa.RSAPrivateKey:
        key_of_the_card = next(kept)
        return key_of_the_card()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("devices.simulator.practice.new_key", next_key)
        yield


@pytest.fixture(scope="session")
def practice_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the practice cards."""
    folder = tmp_path_factory.mktemp("practice")
    practice_cards(folder)
    return folder


@pytest.fixture
def practice_set(practice_folder: Path) -> PracticeSet:
    """Practice cards with fresh retry counters."""
    return practice_cards(practice_folder)


@pytest.fixture
def virtual_card(pcscd: PcscService, practice_set: PracticeSet) -> LayCard:
    """`with virtual_card("alice") as card:` keeps a practice card (or one's own) in the virtual reader."""
    return lambda card: lay(practice_set.card(card) if isinstance(card, str) else card)
