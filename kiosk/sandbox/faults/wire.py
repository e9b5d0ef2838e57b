"""Injects the scheduled faults into answers, below the web framework, which sends complete answers only."""

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

from kiosk.sandbox import problems
from kiosk.sandbox.faults import fault_file
from kiosk.sandbox.faults.false_answers import (
    with_other_ids,
    with_other_outcome,
    with_results_twice,
    with_wrong_signature,
    with_wrong_time,
)
from kiosk.sandbox.faults.schedule import Schedule
from kiosk.sandbox.pki import SandboxPki

TRANSPORT = "transport"
"""Key of the request's state in which the server puts the connection's transport."""

PAGE = b"<!doctype html><html><title>Log in</title><body>Welcome. Log in to use this network.</body></html>"
"""The page of a captive portal."""
JSON = "application/json"
"""Content type of a correct answer."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A complete HTTP answer. `raw` and `_Connection.reply` set its content-length."""

    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes

    @classmethod
    def of(cls, status: int, body: bytes, content_type: str, **headers: str) -> "Reply":
        """A reply with this status, body and content type, and further `headers`."""
        named = {"content-type": content_type, **headers}
        return cls(status, tuple((name.encode(), value.encode("latin-1")) for name, value in named.items()), body)

    def typed(self, content_type: str) -> "Reply":
        """The same reply with another content type."""
        others = tuple(header for header in self.headers if header[0].lower() != b"content-type")
        return replace(self, headers=((b"content-type", content_type.encode("latin-1")), *others))

    def raw(self, announced: int | None = None) -> bytes:
        """The bytes on the wire. `announced`: a content-length other than the body's."""
        lines = [f"HTTP/1.1 {self.status} {_phrase(self.status)}".encode()]
        lines += [name + b": " + value for name, value in self.headers if name.lower() != b"content-length"]
        lines.append(b"content-length: %d" % (len(self.body) if announced is None else announced))
        return b"\r\n".join(lines) + b"\r\n\r\n" + self.body


Answer = Callable[[], Awaitable[Reply]]
"""Carries the request out and returns the correct answer."""
Change = Callable[[dict[str, Any]], dict[str, Any]]


class FaultInjection:
    """ASGI middleware around the routes, behind the bound on bodies: the request is one complete message.

    `schedule` returns the current schedule; a test may replace it from any thread.
    """

    def __init__(self, app: ASGIApp, schedule: Callable[[], Schedule], pki: SandboxPki) -> None:
        self._app = app
        self._schedule = schedule
        self._pki = pki

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        due = self._schedule().next(fault_file.Call.of(scope["path"])) if scope["type"] == "http" else None
        if due is None:
            await self._app(scope, receive, send)
            return
        request = await receive()
        connection = _Connection(scope["state"][TRANSPORT], receive, send)
        await connection.pause(due.delay)
        await self._inject(due.rule, connection, lambda: _answered(self._app, scope, request))

    async def _inject(self, rule: fault_file.Rule, connection: "_Connection", answer: Answer) -> None:
        match rule:
            case fault_file.Slow():
                await connection.reply(await answer())
            case fault_file.Status():
                if rule.work_done:
                    await answer()
                await connection.reply(_status(rule))
            case fault_file.Drop():
                await connection.cut()
            case fault_file.Lost():
                await answer()
                await connection.cut()
            case fault_file.Reset():
                await connection.write((await answer()).raw()[: rule.at_byte])
                await connection.cut(reset=True)
            case fault_file.Truncated():
                whole = await answer()
                await connection.write(replace(whole, body=whole.body[: rule.keep]).raw(len(whole.body)))
                await connection.cut()
            case fault_file.Empty():
                await connection.reply(replace(await answer(), body=b""))
            case fault_file.WrongType():
                await connection.reply((await answer()).typed(rule.content_type))
            case fault_file.Portal():
                await connection.reply(Reply.of(200, PAGE, "text/html; charset=utf-8"))
            case fault_file.Redirect():
                await connection.reply(Reply.of(rule.status, b"", "text/html", location=rule.location))
            case fault_file.Interim():
                await connection.write(
                    b"HTTP/1.1 %d %s\r\n\r\n" % (rule.status, _phrase(rule.status).encode()) * rule.count
                )
                await connection.reply(await answer())
            case fault_file.Drip():
                await connection.drip((await answer()).raw(), rule.pause / 1000)
            case fault_file.Flood():
                await connection.flood(rule.megabytes, announced=rule.announced)
            case fault_file.Twice():
                falsified = await self._falsified(answer, with_results_twice)
                await connection.write(falsified.raw())
                await connection.reply(falsified)
            case fault_file.OtherId():
                await connection.reply(await self._falsified(answer, lambda body: with_other_ids(body, self._pki)))
            case fault_file.OtherOutcome():
                await connection.reply(await self._falsified(answer, lambda body: with_other_outcome(body, self._pki)))
            case fault_file.WrongSignature():
                await connection.reply(await self._falsified(answer, with_wrong_signature))
            case fault_file.WrongTime():
                await connection.reply(await self._falsified(answer, lambda body: with_wrong_time(body, rule.seconds)))
            case _:
                assert_never(rule)

    @staticmethod
    async def _falsified(answer: Answer, change: Change) -> Reply:
        """The correct answer with its JSON changed. An error, or another content type, is unchanged."""
        true = await answer()
        if true.status != HTTPStatus.OK or not any(value.startswith(JSON.encode()) for _, value in true.headers):
            return true
        return replace(true, body=json.dumps(change(json.loads(true.body))).encode())


class _Connection:
    """The connection of one request. `reply` keeps it open; after any other writing, close it with `cut`."""

    def __init__(self, transport: asyncio.Transport, receive: Receive, send: Send) -> None:
        self._transport = transport
        self._receive = receive
        self._send = send

    async def pause(self, seconds: float) -> None:
        """Wait for `seconds`, or until the client closes the connection."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._closed()

    async def reply(self, reply: Reply) -> None:
        length = (b"content-length", b"%d" % len(reply.body))
        headers = [*(header for header in reply.headers if header[0].lower() != b"content-length"), length]
        await self._send({"type": "http.response.start", "status": reply.status, "headers": headers})
        await self._send({"type": "http.response.body", "body": reply.body})

    async def write(self, raw: bytes) -> None:
        """Send bytes unchanged, as fast as the client reads them."""
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
        """Close the connection at once, without TLS's close_notify; `reset`: with a TCP reset."""
        if reset:
            at_once = struct.pack("ii", 1, 0)
            self._transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, at_once)
        self._transport.abort()
        await self._closed()

    async def _closed(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass


async def _answered(app: ASGIApp, scope: Scope, request: Message) -> Reply:
    """The answer of the routes: the request is carried out, nothing is sent."""
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
    problem = problems.answer(problems.Rejected(rule.status, rule.code, "Refused by the schedule of faults").problem)
    return Reply.of(rule.status, bytes(problem.body), problem.media_type or "", **headers)


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"
