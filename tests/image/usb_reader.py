"""A CCID reader in software, on the USB of a machine in QEMU (`-device usb-redir`), used by the guest's kernel and
libccid. It exchanges whole APDUs, also extended ones, with cards of protocol T=1.

QEMU's own reader (usb-ccid with ccid-card-passthru) supports only T=0, and stalls at answers of more than about 300
bytes.

Sources: usbredir protocol 0.7 (usbredirproto.h); USB device class CCID 1.1.
"""

import contextlib
import socket
import struct
import threading
from enum import IntEnum
from pathlib import Path
from typing import Final

from devices.simulator.chip import SimulatedCard

VENDOR, PRODUCT = 0x04E6, 0x5790
"""Ids of a reader that libccid handles without special cases (Identiv uTrust 3700 F)."""
BULK_OUT, BULK_IN, INTERRUPT_IN = 0x01, 0x82, 0x83
LONGEST_MESSAGE: Final = 10 + 4 + 3 + 65536
BULK_PACKET: Final = 64

_FIRST_HEADER: Final = struct.Struct("<III")
"""Type, length of the rest, id: in the first packet of each side. Later ids are longer, as both sides announce."""
_HEADER: Final = struct.Struct("<IIQ")
_CONTROL: Final = struct.Struct("<BBBBHHH")
_BULK: Final = struct.Struct("<BBHIH")
_INTERRUPT: Final = struct.Struct("<BBH")
_CAPABILITIES: Final = 1 << 1 | 1 << 4 | 1 << 5 | 1 << 6
"""Version at connecting, packet sizes with the end points, ids of 64 bits, bulk lengths of 32: for xHCI."""


class Packet(IntEnum):
    """Types of the protocol in use."""

    HELLO = 0
    DEVICE_CONNECT = 1
    RESET = 3
    INTERFACE_INFO = 4
    END_POINT_INFO = 5
    SET_CONFIGURATION = 6
    GET_CONFIGURATION = 7
    CONFIGURATION_STATUS = 8
    SET_ALT_SETTING = 9
    GET_ALT_SETTING = 10
    ALT_SETTING_STATUS = 11
    START_INTERRUPT = 15
    STOP_INTERRUPT = 16
    INTERRUPT_STATUS = 17
    CANCEL = 21
    CONTROL = 100
    BULK = 101
    INTERRUPT = 103


class Status(IntEnum):
    SUCCESS = 0
    CANCELLED = 1
    STALL = 4


DEVICE = struct.pack("<BBHBBBBHHHBBBB", 18, 1, 0x0200, 0, 0, 0, 64, VENDOR, PRODUCT, 0x0100, 1, 2, 0, 1)
CCID = struct.pack(
    "<BBHBBIIIBIIBIIIIIBBHBB",
    *(54, 0x21, 0x0110, 0, 7),  # one slot, any voltage
    *(3, 4000, 4000, 0, 9600, 600000, 0, 254),  # T=0 and T=1; clock, rates, IFSD
    *(
        0,
        0,
        0x000404BE,
        LONGEST_MESSAGE,
        0xFF,
        0xFF,
        0,
        0,
        1,
    ),  # extended APDUs; all electrical parameters are automatic
)
_END_POINTS = b"".join(
    struct.pack("<BBBBHB", 7, 5, *each)
    for each in ((BULK_OUT, 2, 64, 0), (BULK_IN, 2, 64, 0), (INTERRUPT_IN, 3, 8, 16))
)
_INTERFACE = struct.pack("<BBBBBBBBB", 9, 4, 0, 0, 3, 0x0B, 0, 0, 0) + CCID + _END_POINTS
CONFIGURATION = struct.pack("<BBHBBBBB", 9, 2, 9 + len(_INTERFACE), 1, 1, 0, 0x80, 50) + _INTERFACE
STRINGS = ("\u0409", "Practice", "Software reader")


class UsbReader:
    """The reader with a place for one card: serves one connection of QEMU until `close`. A card may be laid and taken
    on any thread."""

    def __init__(self, path: Path) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(str(path))
        self._lock = threading.RLock()
        self._card: SimulatedCard | None = None
        self._answers: list[bytes] = []
        """Messages to the host, in pieces of one transfer each."""
        self._asked: list[int] = []
        """Transfers of the host that wait for a message."""
        self._command = b""
        self._interrupts = False
        self.longest = {"command": 0, "answer": 0}
        hello = b"practice".ljust(64, b"\0") + struct.pack("<I", _CAPABILITIES)
        self._socket.sendall(_FIRST_HEADER.pack(Packet.HELLO, len(hello), 0) + hello)
        self._thread = threading.Thread(target=self._serve, name="usb-reader", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Disconnect the reader."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)
        self._socket.close()

    def lay(self, card: SimulatedCard) -> None:
        with self._lock:
            self._card = card
            self._tell_slot()

    def take(self) -> None:
        with self._lock:
            if self._card is not None:
                self._card.power_off()
            self._card = None
            self._tell_slot()

    # --- USB

    def _serve(self) -> None:
        with contextlib.suppress(OSError, EOFError):
            _hello, length, _identifier = _FIRST_HEADER.unpack(self._receive(_FIRST_HEADER.size))
            self._receive(length)
            with self._lock:
                self._connect()
            while True:
                kind, length, identifier = _HEADER.unpack(self._receive(_HEADER.size))
                body = self._receive(length)
                with self._lock:
                    self._packet(kind, identifier, body)

    def _packet(self, kind: int, identifier: int, body: bytes) -> None:
        match kind:
            case Packet.SET_CONFIGURATION | Packet.GET_CONFIGURATION:
                self._send(Packet.CONFIGURATION_STATUS, bytes((Status.SUCCESS, 1)), identifier)
            case Packet.SET_ALT_SETTING | Packet.GET_ALT_SETTING:
                self._send(Packet.ALT_SETTING_STATUS, bytes((Status.SUCCESS, body[0], 0)), identifier)
            case Packet.START_INTERRUPT:
                self._interrupts = True
                self._send(Packet.INTERRUPT_STATUS, bytes((Status.SUCCESS, INTERRUPT_IN)), identifier)
                self._tell_slot()
            case Packet.STOP_INTERRUPT:
                self._interrupts = False
                self._send(Packet.INTERRUPT_STATUS, bytes((Status.SUCCESS, INTERRUPT_IN)), identifier)
            case Packet.RESET:
                self._answers.clear()
                self._command = b""
            case Packet.CANCEL if identifier in self._asked:
                self._asked.remove(identifier)
                self._send(Packet.BULK, _bulk(BULK_IN, Status.CANCELLED, 0), identifier)
            case Packet.CONTROL:
                self._control(identifier, body)
            case Packet.BULK:
                self._bulk(identifier, body)

    def _connect(self) -> None:
        """The descriptors in short form, which QEMU needs before the device appears."""
        used = {_index(BULK_OUT): (2, 0, BULK_PACKET), _index(BULK_IN): (2, 0, BULK_PACKET)}
        used |= {_index(INTERRUPT_IN): (3, 16, 8), 0: (0, 0, 64), 16: (0, 0, 64)}
        rows = [used.get(number, (255, 0, 0)) for number in range(32)]
        kinds, intervals, sizes = zip(*rows, strict=True)
        self._send(Packet.END_POINT_INFO, bytes(kinds) + bytes(intervals) + bytes(32) + struct.pack("<32H", *sizes))
        interface = b"".join(bytes((value, *bytes(31))) for value in (0, 0x0B, 0, 0))
        self._send(Packet.INTERFACE_INFO, struct.pack("<I", 1) + interface)
        full_speed = 1
        self._send(Packet.DEVICE_CONNECT, struct.pack("<BBBBHHH", full_speed, 0, 0, 0, VENDOR, PRODUCT, 0x0100))

    def _control(self, identifier: int, body: bytes) -> None:
        end_point, request, kind, _status, value, index, length = _CONTROL.unpack_from(body)
        data: bytes | None = b""
        if (kind, request) == (0x80, 6):
            data = _descriptor(value >> 8, value & 0xFF)
        elif kind & 0x80 and (kind, request) != (0x80, 0):
            data = None
        elif kind & 0x80:
            data = bytes(2)
        status = Status.STALL if data is None else Status.SUCCESS
        data = (data or b"")[:length]
        head = _CONTROL.pack(end_point, request, kind, status, value, index, len(data) if kind & 0x80 else length)
        self._send(Packet.CONTROL, head + data, identifier)

    def _bulk(self, identifier: int, body: bytes) -> None:
        end_point, _status, length, _stream, length_high = _BULK.unpack_from(body)
        if end_point == BULK_IN:
            self._asked.append(identifier)
        else:
            self._send(Packet.BULK, _bulk(end_point, Status.SUCCESS, length_high << 16 | length), identifier)
            self._command += body[_BULK.size :]
            if len(self._command) >= 10 and len(self._command) >= 10 + int.from_bytes(self._command[1:5], "little"):
                command, self._command = self._command, b""
                self._answers.append(self._message(command))
        while self._asked and self._answers:
            answer = self._answers.pop(0)
            self._send(Packet.BULK, _bulk(BULK_IN, Status.SUCCESS, len(answer)) + answer, self._asked.pop(0))

    def _tell_slot(self) -> None:
        """RDR_to_PC_NotifySlotChange: the card's presence, with the change flag."""
        if self._interrupts:
            there = b"\x50" + bytes((0b11 if self._card is not None else 0b10,))
            self._send(Packet.INTERRUPT, _INTERRUPT.pack(INTERRUPT_IN, Status.SUCCESS, len(there)) + there)

    # --- CCID

    def _message(self, command: bytes) -> bytes:
        kind, slot, sequence, data = command[0], command[5], command[6], command[10:]
        card = self._card
        answer, parameter = b"", 0
        match kind:
            case 0x62:  # PC_to_RDR_IccPowerOn
                reply, answer = 0x80, card.power_on() if card else b""
            case 0x6F:  # PC_to_RDR_XfrBlock
                reply, answer = 0x80, self._exchange(data)
            case 0x6C | 0x6D | 0x61:  # parameters: those of T=1
                reply, parameter, answer = 0x82, 1, bytes.fromhex("11100015 00FE00")
            case _:  # power off, status, abort and messages without an answer of their own
                if kind == 0x63 and card:
                    card.power_off()
                reply = 0x81
        absent = 2 if card is None else 0 if card.powered else 1
        failed = card is None and kind in (0x62, 0x6F)
        status = absent | (0x40 if failed else 0)
        error = 0xFE if failed else 0  # the card is mute, or absent
        return bytes((reply,)) + struct.pack("<IBBBBB", len(answer), slot, sequence, status, error, parameter) + answer

    def _exchange(self, command: bytes) -> bytes:
        if self._card is None:
            return b""
        answer = self._card.transmit(command)
        self.longest = {
            "command": max(self.longest["command"], len(command)),
            "answer": max(self.longest["answer"], len(answer)),
        }
        return answer

    def _send(self, kind: Packet, body: bytes, identifier: int = 0) -> None:
        with self._lock:
            self._socket.sendall(_HEADER.pack(kind, len(body), identifier) + body)

    def _receive(self, count: int) -> bytes:
        received = b""
        while len(received) < count:
            piece = self._socket.recv(count - len(received))
            if not piece:
                raise EOFError
            received += piece
        return received


def _bulk(end_point: int, status: Status, length: int) -> bytes:
    """The header of a bulk packet."""
    return _BULK.pack(end_point, status, length & 0xFFFF, 0, length >> 16)


def _index(end_point: int) -> int:
    return (end_point & 0x80) >> 3 | end_point & 0x0F


def _descriptor(kind: int, number: int) -> bytes | None:
    match kind:
        case 1:
            return DEVICE
        case 2:
            return CONFIGURATION
        case 3 if number < len(STRINGS):
            text = STRINGS[number].encode("utf-16-le")
            return bytes((2 + len(text), 3)) + text
    return None
