"""Digest, response and signature for each kind of card key. Only this module distinguishes kinds of keys."""

import hashlib
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa, utils
from hypothesis import given
from hypothesis import strategies as st

from devices import jpki
from devices.card_keys import BadSignature, CardKey, KeyKind, MalformedSignature, UnsupportedKey
from devices.jpki import CardAnsweredOddly, JpkiCard
from devices.simulator import PracticeSet, SimulatedCard
from tests.devices.stage import powered

DATA = b"an application"
P384 = ec.generate_private_key(ec.SECP384R1())
RSA = rsa.generate_private_key(65537, 2048)
KEY = CardKey.of(P384.public_key())


def raw(der: bytes) -> bytes:
    return b"".join(number.to_bytes(48) for number in utils.decode_dss_signature(der))


def next_generation(practice_set: PracticeSet, **quirks: bool) -> SimulatedCard:
    return practice_set.card("next-generation").with_quirks(**quirks)


def test_the_certificates_key_decides() -> None:
    assert CardKey.of(RSA.public_key()).kind is KeyKind.RSA
    assert KEY.kind is KeyKind.P384


@pytest.mark.parametrize(
    "key",
    [
        rsa.generate_private_key(65537, 1024).public_key(),  # noqa: S505 - that it is refused
        ec.generate_private_key(ec.SECP256R1()).public_key(),
        ec.generate_private_key(ec.SECP521R1()).public_key(),
        ec.generate_private_key(ec.BrainpoolP384R1()).public_key(),
        ed25519.Ed25519PrivateKey.generate().public_key(),
        "no key",
    ],
    ids=["short", "P-256", "P-521", "another curve of 384 bits", "Ed25519", "nothing"],
)
def test_no_other_key_is_taken(key: object) -> None:
    with pytest.raises(UnsupportedKey):
        CardKey.of(key)
    with pytest.raises(UnsupportedKey):
        CardKey.of_certificate(b"no certificate")


def test_an_rsa_card_is_sent_the_digest_info_of_sha_256() -> None:
    sent = CardKey.of(RSA.public_key()).to_sign(DATA)
    assert sent == bytes.fromhex("3031300d060960864801650304020105000420") + hashlib.sha256(DATA).digest()
    answer = RSA.sign(sent, padding.PKCS1v15(), utils.NoDigestInfo())
    CardKey.of(RSA.public_key()).verify(answer, DATA)


def test_a_p384_card_is_sent_the_sha_384_digest_and_may_answer_in_both_forms() -> None:
    sent = KEY.to_sign(DATA)
    assert sent == hashlib.sha384(DATA).digest()
    answer = P384.sign(sent, ec.ECDSA(utils.Prehashed(hashes.SHA384())))
    assert KEY.signature(answer) == KEY.signature(raw(answer)) == raw(answer)
    KEY.verify(raw(answer), DATA)


@given(st.integers(1, (1 << 384) - 1), st.integers(1, (1 << 384) - 1))
def test_both_forms_of_any_signature_give_the_same_96_bytes(r: int, s: int) -> None:
    """Short numbers too: DER omits their leading zeros, JOSE keeps them."""
    joined = r.to_bytes(48) + s.to_bytes(48)
    assert KEY.signature(utils.encode_dss_signature(r, s)) == KEY.signature(joined) == joined


@given(st.binary(max_size=110))
def test_an_answer_that_is_no_signature_is_refused_or_never_verifies(answer: bytes) -> None:
    try:
        signature = KEY.signature(answer)
    except MalformedSignature:
        return
    assert len(signature) == 96
    with pytest.raises(BadSignature):
        KEY.verify(signature, DATA)


def test_der_in_another_encoding_is_refused() -> None:
    good = utils.encode_dss_signature(5, 7)
    for bad in (
        good + b"\0",
        b"\x30\x81" + good[1:],
        good.replace(b"\x02\x01\x05", b"\x02\x02\0\x05"),
        good[:-1] + b"\0",
    ):
        with pytest.raises(MalformedSignature):
            KEY.signature(bad)


@pytest.mark.parametrize("length", [0, 95, 97, 192])
def test_a_signature_of_another_length_does_not_verify(length: int) -> None:
    with pytest.raises(BadSignature):
        KEY.verify(b"\1" * length, DATA)


def test_a_signature_that_lost_a_leading_zero_does_not_verify() -> None:
    """One signature in 256 has a leading zero in s. Without it the number is the same, but the bytes are not."""
    private = ec.generate_private_key(ec.SECP384R1())
    key = CardKey.of(private.public_key())
    while True:
        signature = key.signature(private.sign(DATA, ec.ECDSA(hashes.SHA384())))
        if signature[48] == 0:
            break
    key.verify(signature, DATA)
    with pytest.raises(BadSignature):
        key.verify(signature[:48] + signature[49:], DATA)


@pytest.mark.parametrize("bits", [2048, 3072])
def test_an_rsa_answer_is_as_long_as_the_key(bits: int) -> None:
    key = CardKey.of(rsa.generate_private_key(65537, bits).public_key())
    assert list(key.answer_lengths) == [bits // 8]
    for length in (bits // 8 - 1, bits // 8 + 1):
        with pytest.raises(MalformedSignature):
            key.signature(bytes(length))


def test_a_longer_answer_is_asked_for_in_extended_form() -> None:
    sent: list[bytes] = []

    def transmit(command: bytes) -> bytes:
        sent.append(command)
        return bytes(384) + b"\x90\x00"

    assert len(JpkiCard(transmit).sign(b"x" * 51, range(384, 385))) == 384
    assert sent == [bytes.fromhex("802A0097 00 0033") + b"x" * 51 + (384).to_bytes(2)]


@pytest.mark.parametrize("quirks", [{}, {"raw_signature": True}, {"no_extended": True, "no_sfi": True}])
def test_the_next_generation_signs_with_the_commands_of_today(
    practice_set: PracticeSet, quirks: dict[str, bool]
) -> None:
    card = powered(next_generation(practice_set, **quirks))
    card.identify()
    assert card.tries_left() == 3
    key = CardKey.of_certificate(card.certificate())
    card.verify(bytearray(b"1234"))
    key.verify(key.signature(card.sign(key.to_sign(DATA), key.answer_lengths)), DATA)


def test_the_next_generation_takes_nothing_but_a_digest(practice_set: PracticeSet) -> None:
    card = powered(next_generation(practice_set))
    card.identify()
    card.verify(bytearray(b"1234"))
    for wrong in (b"x" * 47, b"x" * 51):
        with pytest.raises(CardAnsweredOddly) as refused:
            card.sign(wrong, KEY.answer_lengths)
        assert refused.value.status == 0x6700


def test_only_the_keys_of_cards_the_keys_of_authorities_and_the_simulated_cards_know_of_rsa() -> None:
    root = Path(jpki.__file__).parents[1]
    sources = [path for folder in ("devices", "kiosk", "ui") for path in (root / folder).rglob("*.py")]
    knowing = {
        path.relative_to(root).as_posix()
        for path in sources
        if any(
            word in path.read_text(encoding="utf-8") for word in ("asymmetric import rsa", "asymmetric.rsa", ", rsa")
        )
    }
    simulated = {f"devices/simulator/{name}.py" for name in ("authority", "chip", "content", "practice")}
    authorities = "devices/lenient_certificate.py"
    assert knowing == {"devices/card_keys.py", authorities} | simulated
