"""Two channels to a virtual machine: QMP, to QEMU, for actions from outside; the guest agent, for commands inside."""

import base64
import json
import socket
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

CONNECT_SECONDS = 30.0
ANSWER_SECONDS = 120.0
"""Time-out in seconds: an emulated machine on a busy host answers late."""
_SHORTEST_PAUSE, _LONGEST_PAUSE = 0.1, 1.6
"""Seconds between two queries whether a command has ended; each costs the machine work and a line in its journal."""
_FLUSH = b"\xff"
"""On this byte the guest agent discards everything that it has read before."""


class NoAnswer(Exception):
    """No answer on that socket in time."""


class Refused(Exception):
    """The command was answered with an error."""


class JsonChannel:
    """Commands and answers as JSON, one per line, on a Unix socket. Events in between are kept in `events`."""

    def __init__(self, path: Path, seconds: float = CONNECT_SECONDS) -> None:
        """Connect, with further attempts for `seconds`. Raises NoAnswer."""
        self._socket = _connected(path, seconds)
        self._socket.settimeout(ANSWER_SECONDS)
        self._lines = self._socket.makefile("rb")
        self.events: list[dict[str, Any]] = []

    def close(self) -> None:
        self._lines.close()
        self._socket.close()

    def call(self, command: str, **arguments: Any) -> Any:
        """Send a command. Returns its answer. Raises Refused, NoAnswer."""
        request = {"execute": command, **({"arguments": arguments} if arguments else {})}
        self.send(json.dumps(request).encode() + b"\n")
        while True:
            answer = self.receive()
            if "return" in answer:
                return answer["return"]
            if "error" in answer:
                raise Refused(f"{command}: {answer['error']['desc']}")
            self.events.append(answer)

    def send(self, data: bytes) -> None:
        self._socket.sendall(data)

    def receive(self, seconds: float = ANSWER_SECONDS) -> dict[str, Any]:
        """The next line. Raises NoAnswer."""
        self._socket.settimeout(seconds)
        try:
            line = self._lines.readline()
        except TimeoutError as error:
            raise NoAnswer(f"no line within {seconds:.0f} s") from error
        if not line:
            raise NoAnswer("the other side has gone")
        received: dict[str, Any] = json.loads(line.lstrip(_FLUSH))
        return received


class Monitor(JsonChannel):
    """QEMU's own channel (QMP)."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.receive()  # QEMU's greeting
        self.call("qmp_capabilities")

    def line(self, command: str) -> str:
        """Run a command of the human monitor, where QMP has none. Returns its output. Raises Refused."""
        said: str = self.call("human-monitor-command", **{"command-line": command})
        if said.startswith("Error"):
            raise Refused(f"{command}: {said.strip()}")
        return said

    def wait_for(self, event: str, seconds: float = ANSWER_SECONDS, **data: Any) -> None:
        """Wait for this event with these data. Raises NoAnswer."""

        def matches(each: dict[str, Any]) -> bool:
            return bool(each.get("event") == event and data.items() <= each["data"].items())

        until = time.monotonic() + seconds
        while not any(map(matches, self.events)):
            self.events.append(self.receive(max(0.1, until - time.monotonic())))
        self.events = [each for each in self.events if not matches(each)]


@dataclass(frozen=True, slots=True)
class Done:
    """The result of a command inside the machine."""

    command: str
    code: int
    output: str

    def checked(self) -> str:
        """The output. Raises AssertionError unless the command succeeded."""
        assert self.code == 0, f"{self.command}: exit code {self.code}\n{self.output}"
        return self.output


class GuestAgent:
    """Shell commands inside the machine, as root."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._channel: JsonChannel | None = None
        self._asked = 0

    def wait(self, seconds: float) -> Self:
        """Wait until the agent answers, during the boot. Raises NoAnswer."""
        self.close()
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            channel = JsonChannel(self._path)
            # A new number each time: requests made during the boot are all answered later, one by one.
            self._asked += 1
            try:
                request = {"execute": "guest-sync-delimited", "arguments": {"id": self._asked}}
                channel.send(_FLUSH + json.dumps(request).encode() + b"\n")
                while channel.receive(3.0).get("return") != self._asked:
                    pass
            except (NoAnswer, ValueError):
                channel.close()
                time.sleep(0.2)
            else:
                self._channel = channel
                return self
        raise NoAnswer(f"the guest agent did not answer within {seconds:.0f} s")

    def close(self) -> None:
        if self._channel is not None:
            self._channel.close()

    def run(self, command: str, seconds: float = ANSWER_SECONDS) -> Done:
        """Run a command. Raises NoAnswer if it does not end within `seconds`; it keeps running then."""
        channel = self._open()
        options: dict[str, Any] = {"path": "/bin/sh", "arg": ["-c", command], "capture-output": True}
        pid = channel.call("guest-exec", **options)["pid"]
        until = time.monotonic() + seconds
        pause = _SHORTEST_PAUSE
        while time.monotonic() < until:
            time.sleep(pause)
            pause = min(2 * pause, _LONGEST_PAUSE)
            status = channel.call("guest-exec-status", pid=pid)
            if status["exited"]:
                output = b"".join(base64.b64decode(status.get(stream, "")) for stream in ("out-data", "err-data"))
                code = status.get("exitcode", -status.get("signal", 0))
                return Done(command, code, output.decode(errors="replace"))
        raise NoAnswer(f"{command}: not done within {seconds:.0f} s")

    def start(self, command: str) -> None:
        """Start a command without waiting for its end; its output is lost."""
        self._open().call("guest-exec", path="/bin/sh", arg=["-c", command])

    def write(self, path: str, content: bytes, mode: str = "644") -> None:
        """Write a small file in the machine."""
        options: dict[str, Any] = {
            "path": "/bin/sh",
            "arg": ["-c", f"cat > {path} && chmod {mode} {path}"],
            "input-data": base64.b64encode(content).decode(),
            "capture-output": True,
        }
        pid = self._open().call("guest-exec", **options)["pid"]
        while not (status := self._open().call("guest-exec-status", pid=pid))["exited"]:
            time.sleep(_SHORTEST_PAUSE)
        assert status["exitcode"] == 0, f"{path}: {base64.b64decode(status.get('err-data', '')).decode()}"

    def _open(self) -> JsonChannel:
        if self._channel is None:
            self.wait(ANSWER_SECONDS)
        assert self._channel is not None
        return self._channel


def _connected(path: Path, seconds: float) -> socket.socket:
    until = time.monotonic() + seconds
    while True:
        connection = socket.socket(socket.AF_UNIX)
        try:
            connection.connect(str(path))
        except OSError as error:
            connection.close()
            if time.monotonic() > until:
                raise NoAnswer(f"nothing listens at {path}") from error
            time.sleep(0.05)
        else:
            return connection
