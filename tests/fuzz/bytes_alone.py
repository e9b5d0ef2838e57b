"""Bytes that claim to be a command or a response APDU, without any card behind them."""

from hypothesis import strategies as st

from devices.apdu import Command, MalformedResponse, Response, describe, tries_left
from devices.simulator import SimulatedCard
from devices.simulator.content import DataFile, PinFile
from tests.fuzz.corpus import Script

STATUS_LENGTH = 2
SELECT_APPLICATION = "command 00A4040C0AD392F000260100000001"

_bodies = st.binary(max_size=40)
_headers = st.tuples(
    st.sampled_from([0x00, 0x80, 0x90, 0xFF]),
    st.sampled_from([0x20, 0x2A, 0xA4, 0xB0, 0x00]),
    st.sampled_from([0x00, 0x02, 0x04, 0x8A, 0x80, 0xFF]),
    st.sampled_from([0x00, 0x0C, 0x80, 0x97, 0x98, 0xFF]),
).map(bytes)
_commands = st.one_of(_bodies, st.builds(bytes.__add__, _headers, _bodies)).map(lambda raw: f"command {raw.hex()}")
_responses = _bodies.map(lambda raw: f"response {raw.hex()}")
SCRIPTS = st.lists(st.one_of(_commands, _responses, st.just(SELECT_APPLICATION)), max_size=8).map(tuple)


def play(script: Script) -> None:
    """`command HEX`: read it as a card does, and have the simulated card answer it. `response HEX`: read it."""
    card = SimulatedCard("fuzz", b"\x3b\x00", {0x000A: DataFile(bytes(600)), 0x0018: PinFile(b"1234")})
    card.power_on()
    for line in script:
        kind, _, digits = line.partition(" ")
        raw = bytes.fromhex(digits)
        if kind == "command":
            _read_command(raw)
            assert len(card.transmit(raw)) >= STATUS_LENGTH
        else:
            _read_response(raw)


def _read_command(raw: bytes) -> None:
    try:
        command = Command.parse(raw)
    except ValueError:
        return
    again = Command.parse(command.encode())
    assert again == command, "what was read once is read again"


def _read_response(raw: bytes) -> None:
    try:
        response = Response.parse(raw)
    except MalformedResponse:
        assert len(raw) < STATUS_LENGTH
        return
    assert response.encode() == raw
    assert tries_left(response.status) in {None, *range(16)}
    assert describe(response.status).startswith(f"{response.status:04X}")
