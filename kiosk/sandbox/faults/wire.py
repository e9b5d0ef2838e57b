"""Does to answers what `faults` says: on the real socket, below what a web framework would keep whole."""

import asyncio
import contextlib
import json
import socket
import struct
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import Any, assert_never

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.sandbox.faults import fault_file
from kiosk.sandbox.faults.false_answers import another_id, another_outcome, another_signer, another_time, repeated
from kiosk.sandbox.faults.schedule import Script
from kiosk.sandbox.pki import SandboxPki
from kiosk.sandbox.problems import Rejected, answer

TRANSPORT = "transport"
"""Key of the request's state under which the server leaves the connection's transport."""

PAGE = b"<!doctype html><html><title>Log in</title><body>Welcome. Log in to use this network.</body></html>"
JSON = "application/json"


class Faulty:
    """What is wrong with the sandbox at present; may be changed from any thread, and counts for the next request."""

    def __init__(self, script: Script) -> None:
        self.script = script


@dataclass(frozen=True, slots=True)
class Reply:
    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes

    @classmethod
    def of(cls, status: int, body: bytes, content_type: str, **headers: str) -> "Reply":
        named = {"content-type": content_type, **headers}
        return cls(status, tuple((name.encode(), value.encode("latin-1")) for name, value in named.items()), body)

    def typed(self, content_type: str) -> "Reply":
        others = tuple(header for header in self.headers if header[0].lower() != b"content-type")
        return replace(self, headers=((b"content-type", content_type.encode("latin-1")), *others))

    def raw(self, announced: int | None = None) -> bytes:
        """The bytes on the wire. `announced`: another length than the body's."""
        lines = [f"HTTP/1.1 {self.status} {_phrase(self.status)}".encode()]
        lines += [name + b": " + value for name, value in self.headers if name.lower() != b"content-length"]
        lines.append(b"content-length: %d" % (len(self.body) if announced is None else announced))
        return b"\r\n".join(lines) + b"\r\n\r\n" + self.body


Work = Callable[[], Awaitable[Reply]]
Change = Callable[[dict[str, Any]], dict[str, Any]]


class Misbehaving:
    """Around the routes, behind the bound on bodies: the request is here as a whole, one message."""

    def __init__(self, app: ASGIApp, faulty: Faulty, pki: SandboxPki) -> None:
        self._app = app
        self._faulty = faulty
        self._pki = pki

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        due = self._faulty.script.next(fault_file.Call.of(scope["path"])) if scope["type"] == "http" else None
        if due is None:
            await self._app(scope, receive, send)
            return
        request = await receive()
        line = _Line(scope["state"][TRANSPORT], receive, send)
        await line.pause(due.delay)
        await self._act(due.rule, line, lambda: _answered(self._app, scope, request))

    async def _act(self, rule: fault_file.Rule, line: "_Line", work: Work) -> None:
        match rule:
            case fault_file.Slow():
                await line.reply(await work())
            case fault_file.Status():
                if rule.work_done:
                    await work()
                await line.reply(_status(rule))
            case fault_file.Drop():
                await line.cut()
            case fault_file.Lost():
                await work()
                await line.cut()
            case fault_file.Reset():
                await line.write((await work()).raw()[: rule.at_byte])
                await line.cut(reset=True)
            case fault_file.Truncated():
                whole = await work()
                await line.write(replace(whole, body=whole.body[: rule.keep]).raw(len(whole.body)))
                await line.cut()
            case fault_file.Empty():
                await line.reply(replace(await work(), body=b""))
            case fault_file.WrongType():
                await line.reply((await work()).typed(rule.content_type))
            case fault_file.Portal():
                await line.reply(Reply.of(200, PAGE, "text/html; charset=utf-8"))
            case fault_file.Redirect():
                await line.reply(Reply.of(rule.status, b"", "text/html", location=rule.location))
            case fault_file.Interim():
                await line.write(b"HTTP/1.1 %d %s\r\n\r\n" % (rule.status, _phrase(rule.status).encode()) * rule.count)
                await line.reply(await work())
            case fault_file.Drip():
                await line.drip((await work()).raw(), rule.pause / 1000)
            case fault_file.Flood():
                await line.flood(rule.megabytes, announced=rule.announced)
            case fault_file.Twice():
                told = await self._retold(work, repeated)
                await line.write(told.raw())
                await line.reply(told)
            case fault_file.OtherId():
                await line.reply(await self._retold(work, lambda body: another_id(body, self._pki)))
            case fault_file.OtherOutcome():
                await line.reply(await self._retold(work, lambda body: another_outcome(body, self._pki)))
            case fault_file.WrongSignature():
                await line.reply(await self._retold(work, another_signer))
            case fault_file.WrongTime():
                await line.reply(await self._retold(work, lambda body: another_time(body, rule.seconds)))
            case _:
                assert_never(rule)

    @staticmethod
    async def _retold(work: Work, change: Change) -> Reply:
        """The true answer with its content changed; an error, or what has no such content, stays as it is."""
        true = await work()
        if true.status != HTTPStatus.OK or not any(value.startswith(JSON.encode()) for _, value in true.headers):
            return true
        return replace(true, body=json.dumps(change(json.loads(true.body))).encode())


class _Line:
    """One request's connection. `reply` answers as usual and keeps it; what is written otherwise ends with `cut`."""

    def __init__(self, transport: asyncio.Transport, receive: Receive, send: Send) -> None:
        self._transport = transport
        self._receive = receive
        self._send = send

    async def pause(self, seconds: float) -> None:
        """Wait; no longer than the other side is there."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._gone()

    async def reply(self, reply: Reply) -> None:
        length = (b"content-length", b"%d" % len(reply.body))
        headers = [*(header for header in reply.headers if header[0].lower() != b"content-length"), length]
        await self._send({"type": "http.response.start", "status": reply.status, "headers": headers})
        await self._send({"type": "http.response.body", "body": reply.body})

    async def write(self, raw: bytes) -> None:
        """Bytes as they are, in no faster than the other side takes them."""
        self._transport.write(raw)
        while self._transport.get_write_buffer_size() > 0 and not self._transport.is_closing():
            await asyncio.sleep(0.005)

    async def drip(self, raw: bytes, pause: float) -> None:
        for byte in raw:
            if self._transport.is_closing():
                break
            await self.write(bytes([byte]))
            await self.pause(pause)
        await self.cut()

    async def flood(self, megabytes: int, *, announced: bool) -> None:
        length = f"content-length: {megabytes << 20}" if announced else "connection: close"
        await self.write(f"HTTP/1.1 200 OK\r\ncontent-type: {JSON}\r\n{length}\r\n\r\n".encode())
        block = b" " * 65_536
        for _ in range(megabytes * 16):
            if self._transport.is_closing():
                break
            await self.write(block)
        await self.cut()

    async def cut(self, *, reset: bool = False) -> None:
        """End the connection now, in the middle of TLS; `reset`: by a TCP reset."""
        if reset:
            at_once = struct.pack("ii", 1, 0)
            self._transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, at_once)
        self._transport.abort()
        await self._gone()

    async def _gone(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass


async def _answered(app: ASGIApp, scope: Scope, request: Message) -> Reply:
    """What the routes answer, with the work done and nothing sent yet."""
    pending = [request]
    head: Message = {}
    body = bytearray()

    async def receive() -> Message:
        return pending.pop() if pending else {"type": "http.disconnect"}

    async def collect(message: Message) -> None:
        if message["type"] == "http.response.start":
            head.update(message)
        else:
            body.extend(message.get("body", b""))

    await app(scope, receive, collect)
    return Reply(head["status"], tuple(head["headers"]), bytes(body))


def _status(rule: fault_file.Status) -> Reply:
    headers = {} if rule.retry_after is None else {"retry-after": rule.retry_after}
    if rule.code is None:
        page = f"<html><body>{rule.status} {_phrase(rule.status)}</body></html>".encode()
        return Reply.of(rule.status, page, "text/html", **headers)
    problem = answer(Rejected(rule.status, rule.code, "Refused by the script of faults").problem)
    return Reply.of(rule.status, bytes(problem.body), problem.media_type or "", **headers)


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"
