"""Reading the certificate: in two steps, by every supported method, and exactly its length."""

import random

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import given
from hypothesis import strategies as st

from devices import jpki
from devices.apdu import Instruction
from devices.jpki import JpkiCard
from devices.reader import NotTransacted
from devices.simulator import PracticeSet
from devices.simulator.content import DataFile
from tests.devices.stage import powered, token

SUCCESS = b"\x90\x00"


def test_a_driver_that_refuses_long_commands_is_read_in_short_ones(practice_set: PracticeSet) -> None:
    simulated = practice_set.card("alice")

    def transmit(command: bytes) -> bytes:
        if len(command) > 5 and command[1] == Instruction.READ_BINARY:
            raise NotTransacted("the reader does not know this")
        return simulated.transmit(command)

    simulated.power_on()
    card = JpkiCard(transmit)
    card.identify()
    x509.load_der_x509_certificate(card.certificate())


def test_a_reader_that_cuts_long_answers_is_asked_for_the_rest(practice_set: PracticeSet) -> None:
    simulated = practice_set.card("alice")
    simulated.power_on()
    card = JpkiCard(lambda command: (answer := simulated.transmit(command))[:-2][:300] + answer[-2:])
    card.identify()
    x509.load_der_x509_certificate(card.certificate())


@pytest.mark.parametrize("blank", [b"\xff" * 512, bytes(512)])
def test_a_blank_certificate_file_is_no_certificate(blank: bytes) -> None:
    card = powered(token("JPKIAPICCTOKEN2", file_000A=DataFile(blank)))
    card.identify()
    with pytest.raises(jpki.NoCertificate):
        card.certificate()


@given(st.binary(max_size=300))
def test_a_first_block_is_blank_or_believable_or_an_error(block: bytes) -> None:
    try:
        length = jpki.certificate_length(block)
    except ValueError:
        return
    assert length is None or jpki.FIRST_BLOCK <= length <= jpki.LONGEST_CERTIFICATE


@given(claimed=st.integers(0, 0xFFFF), size=st.integers(0, 9000), seed=st.integers())
def test_hostile_lengths_end_soon(claimed: int, size: int, seed: int) -> None:
    """For any claimed and actual length, and any size of the answers, reading ends and returns no surplus byte."""
    chance = random.Random(seed)  # noqa: S311 -- not for secrets
    content = (b"\x30\x82" + claimed.to_bytes(2)).ljust(size, b"\x05")

    def transmit(command: bytes) -> bytes:
        if command[1] != Instruction.READ_BINARY:
            return SUCCESS
        offset = 0 if command[2] & 0x80 else int.from_bytes(command[2:4])
        return content[offset : offset + chance.choice([0, 1, 256, 4096])] + SUCCESS

    card = JpkiCard(transmit)
    try:
        certificate = card.certificate()
    except jpki.CardError:
        pass
    else:
        assert len(certificate) == claimed + 4
        assert certificate == content[: len(certificate)]
    assert card.apdus < 100


def test_the_certificate_is_cut_where_it_ends(practice_set: PracticeSet) -> None:
    card = powered(practice_set.card("alice"))
    card.identify()
    certificate = card.certificate()
    assert x509.load_der_x509_certificate(certificate).public_bytes(Encoding.DER) == certificate
