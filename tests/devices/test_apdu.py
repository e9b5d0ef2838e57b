"""Encoding of command and response APDUs."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.apdu import Command, Instruction, MalformedResponse, Response, StatusWord, describe, tries_left

byte = st.integers(0, 0xFF)
short = st.builds(
    Command, byte, byte, byte, byte, st.binary(max_size=255), st.none() | st.integers(1, 256), st.just(False)
)
extended = st.builds(
    Command, byte, byte, byte, byte, st.binary(max_size=600), st.none() | st.integers(1, 65536), st.just(True)
)


@pytest.mark.parametrize(
    ("command", "encoded"),
    [
        (Command(0x00, 0x20, 0x00, 0x98), "00200098"),
        (Command(0x00, 0xB0, 0x8A, 0x00, expected=256), "00B08A0000"),
        (Command(0x00, 0xB0, 0x06, 0x00, expected=35), "00B0060023"),
        (Command(0x00, 0xA4, 0x02, 0x0C, b"\x00\x18"), "00A4020C020018"),
        (Command(0x80, 0x2A, 0x00, 0x97, b"\x30\x31", 256), "802A009702303100"),
        (Command(0x00, 0xB0, 0x00, 0x04, expected=1567, extended=True), "00B0000400061F"),
        (Command(0x00, 0xB0, 0x8A, 0x00, expected=65536, extended=True), "00B08A00000000"),
        (Command(0x80, 0x2A, 0x00, 0x97, b"\x30", 256, extended=True), "802A0097000001300100"),
    ],
)
def test_commands_of_a_visit_as_bytes(command: Command, encoded: str) -> None:
    assert command.encode().hex().upper() == encoded


@given(short | extended)
def test_a_card_reads_what_the_terminal_wrote(command: Command) -> None:
    parsed = Command.parse(command.encode())
    assert (parsed.header, parsed.data, parsed.expected) == (command.header, command.data, command.expected)


@given(st.binary(max_size=600))
def test_any_bytes_are_a_command_or_an_error(encoded: bytes) -> None:
    try:
        command = Command.parse(encoded)
    except ValueError:
        return
    assert command.encode() == encoded


@pytest.mark.parametrize(
    ("arguments", "length"),
    [
        ({"data": bytes(255)}, 5 + 255),
        ({"expected": 256}, 5),
        ({"expected": 1}, 5),
        ({"data": bytes(65535), "extended": True}, 7 + 65535),
        ({"expected": 65536, "extended": True}, 7),
    ],
)
def test_what_just_fits_is_sent(arguments: dict[str, Any], length: int) -> None:
    assert len(Command(0x00, 0xB0, 0x00, 0x00, **arguments).encode()) == length


@pytest.mark.parametrize(
    "arguments",
    [
        {"data": bytes(256)},
        {"expected": 257},
        {"expected": 0},
        {"data": bytes(65536), "extended": True},
        {"expected": 65537, "extended": True},
    ],
)
def test_what_does_not_fit_is_refused(arguments: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="bytes"):
        Command(0x00, 0xB0, 0x00, 0x00, **arguments)


@pytest.mark.parametrize("header", [(-1, 0, 0, 0), (0, 256, 0, 0)])
def test_a_header_has_four_bytes(header: tuple[int, int, int, int]) -> None:
    with pytest.raises(ValueError, match="range"):
        Command(*header)


@given(st.binary(min_size=2, max_size=300))
def test_a_response_ends_with_its_status(answer: bytes) -> None:
    response = Response.parse(answer)
    assert response.encode() == answer
    assert response.status == int.from_bytes(answer[-2:])


@pytest.mark.parametrize("answer", [b"", b"\x90"])
def test_less_than_a_status_is_no_response(answer: bytes) -> None:
    with pytest.raises(MalformedResponse):
        Response.parse(answer)


def test_tries_left_are_parsed_from_63cx_only() -> None:
    told = {status: left for status in range(0x10000) if (left := tries_left(status)) is not None}
    assert told == {0x6983: 0, 0x6984: 0, **{0x63C0 + left: left for left in range(16)}}


def test_a_pin_is_not_shown() -> None:
    command = Command(0x00, Instruction.VERIFY, 0x00, 0x98, bytearray(b"8642"))
    assert "8642" not in repr(command)
    assert "8642" not in str(command)
    assert "38363432" not in repr(command)


def test_response_data_is_not_shown() -> None:
    assert "A certificate" not in repr(Response(b"A certificate", StatusWord.SUCCESS))


@pytest.mark.parametrize(("status", "words"), [(0x6A82, "6A82 file not found"), (0x1234, "1234")])
def test_a_status_in_words(status: int, words: str) -> None:
    assert describe(status) == words
