"""Arbitrary bytes as a command or a response APDU, without a card."""

from functools import lru_cache

from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from hypothesis import strategies as st

from devices.apdu import Command, MalformedResponse, Response, describe, tries_left
from devices.card_keys import CardKey, MalformedSignature
from devices.pinpad import FEATURE_LENGTH, parse_features
from devices.simulator import SimulatedCard
from devices.simulator.authority import new_p384_key
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
_numbers = st.integers(0, 2**400) | st.integers(1, 300)
_signatures = st.one_of(
    st.builds(encode_dss_signature, _numbers, _numbers),
    st.builds(lambda numbers, more: encode_dss_signature(*numbers) + more, st.tuples(_numbers, _numbers), _bodies),
    st.binary(min_size=94, max_size=106),
    _bodies,
).map(lambda raw: f"signature {raw.hex()}")
_features = st.one_of(
    st.lists(
        st.builds(
            lambda tag, length, code: bytes((tag, length)) + code.to_bytes(4),
            st.integers(0, 0x20),
            st.sampled_from([4, 4, 4, 4, 0, 3, 255]),
            st.integers(0, 2**32 - 1),
        ),
        max_size=34,
    ).map(b"".join),
    _bodies,
).map(lambda raw: f"features {raw.hex()}")
_lines = st.one_of(_commands, _responses, _signatures, _features, st.just(SELECT_APPLICATION))
SCRIPTS = st.lists(_lines, max_size=8).map(tuple)


def play(script: Script) -> None:
    """`command HEX`: read it as a card does, and let the simulated card answer it. `response HEX`: read it. `signature
    HEX`: read it as the answer of a next-generation card to SIGN. `features HEX`: read it as a reader's list of
    features.
    """
    card = SimulatedCard("fuzz", b"\x3b\x00", {0x000A: DataFile(bytes(600)), 0x0018: PinFile(b"1234")})
    card.power_on()
    for line in script:
        kind, _, digits = line.partition(" ")
        raw = bytes.fromhex(digits)
        match kind:
            case "command":
                _read_command(raw)
                assert len(card.transmit(raw)) >= STATUS_LENGTH
            case "response":
                _read_response(raw)
            case "signature":
                _read_signature(raw)
            case "features":
                _read_features(raw)
            case _:
                raise ValueError(f"no such step: {line}")


def _read_command(raw: bytes) -> None:
    try:
        command = Command.parse(raw)
    except ValueError:
        return
    again = Command.parse(command.encode())
    assert again == command, "encoding and decoding must agree"


def _read_response(raw: bytes) -> None:
    try:
        response = Response.parse(raw)
    except MalformedResponse:
        assert len(raw) < STATUS_LENGTH
        return
    assert response.encode() == raw
    assert tries_left(response.status) in {None, *range(16)}
    assert describe(response.status).startswith(f"{response.status:04X}")


@lru_cache(maxsize=1)
def _key() -> CardKey:
    return CardKey.of(new_p384_key().public_key())


def _read_signature(raw: bytes) -> None:
    try:
        signature = _key().signature(raw)
    except MalformedSignature:
        return
    r, s = int.from_bytes(signature[:48]), int.from_bytes(signature[48:])
    assert len(signature) == 96
    assert raw == signature or decode_dss_signature(raw) == (r, s)


def _read_features(raw: bytes) -> None:
    try:
        features = parse_features(raw)
    except ValueError:
        return
    assert len(features) * FEATURE_LENGTH == len(raw), "all bytes must belong to features, each listed once"
    assert all(raw.find(bytes((tag, 4)) + code.to_bytes(4)) >= 0 for tag, code in features.items())
