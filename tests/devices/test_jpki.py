"""One My Number Card: the commands sent, their number, and the meaning of the answers."""

import contextlib
import hashlib
from collections.abc import Callable

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from hypothesis import given
from hypothesis import strategies as st

from devices import jpki
from devices.apdu import Command, Instruction
from devices.apdu_log import TRAFFIC
from devices.jpki import JpkiCard, digest_info_sha256
from devices.reader import CardMute, NotTransacted
from devices.simulator import PracticeSet, SimulatedCard
from tests.devices.stage import powered, token

MESSAGE = b"an application"
DIGEST_INFO = digest_info_sha256(hashlib.sha256(MESSAGE).digest())
QUIRKS: list[dict[str, bool]] = [
    {},
    {"no_extended": True},
    {"no_sfi": True},
    {"no_sfi": True, "no_extended": True},
    {"first_6f00": True},
]


def instructions(card: SimulatedCard) -> list[int]:
    """Every instruction byte that the card receives from now on."""
    seen: list[int] = []
    card.on_command = lambda command: seen.append(command[1])
    return seen


@pytest.mark.parametrize(("quirks", "apdus"), list(zip(QUIRKS, [6, 12, 11, 17, 7], strict=True)))
def test_a_signature_and_how_many_commands_it_takes(
    practice_set: PracticeSet, quirks: dict[str, bool], apdus: int
) -> None:
    card = powered(practice_set.card("alice").with_quirks(**quirks))
    card.identify()
    assert card.tries_left() == 3
    certificate = card.certificate()
    card.verify(bytearray(b"1234"))
    signature = card.sign(DIGEST_INFO)
    key = x509.load_der_x509_certificate(certificate).public_key()
    assert isinstance(key, rsa.RSAPublicKey)
    key.verify(signature, MESSAGE, padding.PKCS1v15(), hashes.SHA256())
    assert card.apdus == apdus


@pytest.mark.parametrize("quirks", QUIRKS)
def test_after_the_pin_there_is_nothing_but_verify_and_sign(practice_set: PracticeSet, quirks: dict[str, bool]) -> None:
    simulated = practice_set.card("alice").with_quirks(**quirks)
    card = powered(simulated)
    card.identify()
    card.tries_left()
    card.certificate()
    seen = instructions(simulated)
    card.verify(bytearray(b"1234"))
    card.sign(DIGEST_INFO)
    if quirks.get("no_sfi"):  # such a card has one current file: first the PIN, then the key
        seen = [instruction for instruction in seen if instruction != Instruction.SELECT]
    assert seen == [Instruction.VERIFY, Instruction.PERFORM_SECURITY_OPERATION]


@pytest.mark.parametrize("quirks", QUIRKS)
def test_nothing_but_the_certificate_and_its_key_is_ever_selected(
    practice_set: PracticeSet, quirks: dict[str, bool]
) -> None:
    """The application with the My Number, name and address (券面入力補助AP) is never selected (R6)."""
    simulated = practice_set.card("alice").with_quirks(**quirks)
    seen: list[bytes] = []
    simulated.on_command = seen.append
    card = powered(simulated)
    card.identify()
    card.tries_left()
    card.certificate()
    card.verify(bytearray(b"1234"))
    card.sign(DIGEST_INFO)
    selected = [Command.parse(command).data for command in seen if command[1] == Instruction.SELECT]
    files = {file.to_bytes(2) for file in (jpki.CERTIFICATE, jpki.KEY, jpki.PIN)}
    assert jpki.APPLICATION in selected
    assert set(selected) <= files | {jpki.APPLICATION}


@pytest.mark.parametrize("quirks", QUIRKS)
def test_reading_before_the_pin_spends_no_try(practice_set: PracticeSet, quirks: dict[str, bool]) -> None:
    simulated = practice_set.card("one-try-left").with_quirks(**quirks)
    for _ in range(3):
        card = powered(simulated)
        card.identify()
        assert card.tries_left() == 1
        card.certificate()


def test_wrong_pins_count_down_and_lock(practice_set: PracticeSet) -> None:
    card = powered(practice_set.card("alice"))
    card.identify()
    for left in (2, 1):
        with pytest.raises(jpki.PinRejected) as rejected:
            card.verify(bytearray(b"0000"))
        assert rejected.value.tries_left == left
        assert card.tries_left() == left
    with pytest.raises(jpki.PinLocked):
        card.verify(bytearray(b"0000"))
    assert card.tries_left() == 0
    with pytest.raises(jpki.PinLocked):
        card.verify(bytearray(b"1234"))


def test_the_right_pin_restores_the_tries(practice_set: PracticeSet) -> None:
    card = powered(practice_set.card("one-try-left"))
    card.identify()
    card.verify(bytearray(b"1234"))
    assert card.tries_left() == 3


@pytest.mark.parametrize("pin", [b"", b"123", b"12345", "１２３４".encode(), b"12a4"])
def test_what_is_no_pin_never_reaches_the_card(practice_set: PracticeSet, pin: bytes) -> None:
    simulated = practice_set.card("alice")
    card = powered(simulated)
    card.identify()
    seen = instructions(simulated)
    with pytest.raises(ValueError, match="four digits"):
        card.verify(bytearray(pin))
    assert seen == []


@pytest.mark.parametrize("pin", [b"1234", b"9999", b"12"])
def test_the_pin_is_overwritten_whatever_happens(practice_set: PracticeSet, pin: bytes) -> None:
    card = powered(practice_set.card("alice"))
    card.identify()
    digits = bytearray(pin)
    with contextlib.suppress(jpki.PinRejected, ValueError):
        card.verify(digits)
    assert digits == bytes(len(pin))


@given(status=st.integers(0, 0xFFFF))
def test_verify_and_sign_are_sent_once_whatever_the_card_says(status: int) -> None:
    seen: list[int] = []

    def transmit(command: bytes) -> bytes:
        seen.append(command[1])
        return status.to_bytes(2)

    card = JpkiCard(transmit)
    attempts: list[Callable[[], object]] = [lambda: card.verify(bytearray(b"1234")), lambda: card.sign(DIGEST_INFO)]
    for attempt in attempts:
        with contextlib.suppress(jpki.CardError):
            attempt()
    assert seen == [Instruction.VERIFY, Instruction.PERFORM_SECURITY_OPERATION]


@pytest.mark.parametrize("lost", [CardMute("lost"), NotTransacted("lost")])
def test_verify_and_sign_are_not_repeated_when_the_answer_is_lost(lost: Exception) -> None:
    seen: list[int] = []

    def transmit(command: bytes) -> bytes:
        seen.append(command[1])
        raise lost

    card = JpkiCard(transmit)
    with pytest.raises(CardMute):
        card.verify(bytearray(b"1234"))
    with pytest.raises(CardMute):
        card.sign(DIGEST_INFO)
    assert seen == [Instruction.VERIFY, Instruction.PERFORM_SECURITY_OPERATION]


def test_a_signature_needs_the_pin(practice_set: PracticeSet) -> None:
    card = powered(practice_set.card("alice"))
    card.identify()
    with pytest.raises(jpki.CardAnsweredOddly) as refused:
        card.sign(DIGEST_INFO)
    assert refused.value.step == "sign"
    assert refused.value.status == 0x6982


def test_6f00_twice_is_a_fault_and_not_another_kind_of_card() -> None:
    card = JpkiCard(lambda _: b"\x6f\x00")
    with pytest.raises(jpki.CardAnsweredOddly):
        card.identify()
    assert card.apdus == 2


def test_cards_without_the_application(practice_set: PracticeSet) -> None:
    with pytest.raises(jpki.NotMyNumberCard) as refused:
        powered(practice_set.card("transit")).identify()
    assert refused.value.status == 0x6A82


@pytest.mark.parametrize("step", [JpkiCard.tries_left, JpkiCard.certificate])
@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("JPKIAPICCTOKEN", jpki.OldCard),
        ("JPKIAPGPSETOKEN", jpki.PhoneToken),
        ("JPKIAPIOSTOKEN", jpki.PhoneToken),
        ("JPKIAPICCTOKEN2", jpki.NoCertificate),
    ],
)
def test_the_token_label_tells_odd_cards_apart(
    step: Callable[[JpkiCard], object], label: str, kind: type[jpki.CardError]
) -> None:
    card = powered(token(label))
    card.identify()
    with pytest.raises(kind):
        step(card)


def test_a_phone_that_asks_the_pin_before_it_shows_its_certificate() -> None:
    simulated = token("JPKIAPGPSETOKEN")
    simulated.power_on()

    def transmit(command: bytes) -> bytes:
        return b"\x69\x82" if command[1:3] == b"\xb0\x8a" else simulated.transmit(command)

    card = JpkiCard(transmit)
    card.identify()
    with pytest.raises(jpki.PhoneToken):
        card.certificate()


@pytest.mark.parametrize("answer", [b"", bytes(4000)], ids=["nothing", "more than asked for"])
def test_a_card_whose_long_answers_are_implausible_is_read_in_short_ones(
    practice_set: PracticeSet, answer: bytes
) -> None:
    simulated = practice_set.card("alice")
    simulated.power_on()
    long_ones: list[bytes] = []

    def transmit(command: bytes) -> bytes:
        if command[1] == Instruction.READ_BINARY and len(command) == 7:
            long_ones.append(command)
            return answer + b"\x90\x00"
        return simulated.transmit(command)

    card = JpkiCard(transmit)
    card.identify()
    x509.load_der_x509_certificate(card.certificate())
    assert len(long_ones) == 1, "it is not asked again"


def test_neither_log_nor_errors_show_the_pin_or_the_certificate(
    practice_set: PracticeSet, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(TRAFFIC, logger="devices.apdu_log")
    card = powered(practice_set.card("bob").with_quirks(no_extended=True))
    card.identify()
    certificate = card.certificate()
    with pytest.raises(jpki.PinRejected) as rejected:
        card.verify(bytearray(b"8642"))
    card.verify(bytearray(b"5678"))
    card.sign(DIGEST_INFO)
    told = caplog.text + repr(rejected.value) + str(rejected.value)
    assert "20 00 98" in told, "headers are logged"
    serial = x509.load_der_x509_certificate(certificate).serial_number.to_bytes(20).hex()
    personal = ["8642", "5678", "38363432", "35363738", serial, certificate[100:110].hex(), DIGEST_INFO[-32:].hex()]
    squeezed = told.replace(" ", "").lower()
    assert [text for text in personal if text in squeezed] == []


def test_a_digest_has_32_bytes() -> None:
    assert len(DIGEST_INFO) == 51
    with pytest.raises(ValueError, match="32 bytes"):
        digest_info_sha256(b"short")
