"""The seal: only upstream opens it, only for this application, and its length reveals nothing."""

import base64
import json
from dataclasses import replace

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from hypothesis import given
from hypothesis import strategies as st

from kiosk.application.canonical import encode
from kiosk.application.sealing import (
    MAX_ENVELOPE_BYTES,
    SIZE_CLASSES,
    CannotOpen,
    EnvelopeMalformed,
    RecipientKey,
    RecipientPrivateKey,
    SealingError,
    SuiteId,
    TooLarge,
    UnknownKey,
    open_sealed,
    read_header,
    seal,
)
from tests.application.conftest import APPLICATION_ID

OTHER_ID = APPLICATION_ID.replace("ab", "ac")
JWS = b"eyJhbGciOiJSUzI1NiJ9.eyJpbnB1dHMiOlsiNDExMTIyMjIzMzMzNDQ0NCJdfQ.c2lnbmF0dXJl"
KEYS = {suite: RecipientPrivateKey.generate(f"key-{suite.value}", suite) for suite in SuiteId}
PRIVATE = {key.kid: key for key in KEYS.values()}

every_suite = pytest.mark.parametrize("suite", list(SuiteId))


def sealed(suite: SuiteId = SuiteId.X25519, jws: bytes = JWS) -> bytes:
    return seal(jws, KEYS[suite].recipient(), APPLICATION_ID, "kiosk-0042")


@every_suite
@given(st.binary(max_size=20_000))
def test_what_was_sealed_is_opened(suite: SuiteId, jws: bytes) -> None:
    opened, header = open_sealed(sealed(suite, jws), PRIVATE)
    assert opened == jws
    assert (header.suite, header.application_id, header.kiosk_id) == (suite, APPLICATION_ID, "kiosk-0042")


def test_the_seal_is_rfc_9180_hpke_with_the_header_as_info() -> None:
    """Opened with `cryptography` alone, by the documentation of the format."""
    envelope = json.loads(sealed())
    ciphertext = base64.urlsafe_b64decode(envelope.pop("ct") + "==")
    info = encode(envelope)
    assert info == (
        b'{"application_id":"%s","kid":"key-x25519-hkdf-sha256-aes256gcm","kiosk_id":"kiosk-0042",'
        b'"suite":"x25519-hkdf-sha256-aes256gcm","v":1}' % APPLICATION_ID.encode()
    )
    private = X25519PrivateKey.from_private_bytes(KEYS[SuiteId.X25519].private_bytes)
    suite = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
    plain = suite.decrypt(ciphertext, private, info=info)
    assert plain == (len(JWS).to_bytes(4) + JWS).ljust(8192, b"\0")
    with pytest.raises(InvalidTag):
        suite.decrypt(ciphertext, private, info=info.replace(b"0042", b"0043"))


@every_suite
def test_the_length_tells_only_the_size_class(suite: SuiteId) -> None:
    sizes = [len(sealed(suite, bytes(length))) for length in (0, 8188, 8189, 16380, 16381, 65532)]
    assert sizes[0] == sizes[1] < sizes[2] == sizes[3] < sizes[4] == sizes[5] <= MAX_ENVELOPE_BYTES
    with pytest.raises(TooLarge):
        sealed(suite, bytes(65533))
    assert SIZE_CLASSES == (8192, 16384, 65536)


@every_suite
def test_it_cannot_be_moved_to_another_application_or_terminal(suite: SuiteId) -> None:
    envelope = json.loads(sealed(suite))
    for change in ({"application_id": OTHER_ID}, {"kiosk_id": "kiosk-0043"}):
        with pytest.raises(CannotOpen):
            open_sealed(encode({**envelope, **change}), PRIVATE)


@every_suite
def test_no_altered_byte_of_the_content_is_opened(suite: SuiteId) -> None:
    envelope = json.loads(sealed(suite))
    content = bytearray(base64.urlsafe_b64decode(envelope["ct"] + "=="))
    for place in range(0, len(content), 97):
        content[place] ^= 1
        text = base64.urlsafe_b64encode(content).rstrip(b"=").decode()
        with pytest.raises(CannotOpen):
            open_sealed(encode({**envelope, "ct": text}), PRIVATE)
        content[place] ^= 1


@given(st.data())
def test_no_altered_byte_of_the_envelope_is_opened(data: st.DataObject) -> None:
    envelope = sealed()
    place = data.draw(st.integers(0, len(envelope) - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda value: value != envelope[place]))
    with pytest.raises(SealingError):
        open_sealed(envelope[:place] + bytes([byte]) + envelope[place + 1 :], PRIVATE)


def test_a_rotated_key_still_opens_what_waited_and_an_unknown_one_is_named() -> None:
    new = RecipientPrivateKey.generate("next", SuiteId.X25519)
    assert open_sealed(sealed(), {**PRIVATE, "next": new})[0] == JWS
    with pytest.raises(UnknownKey) as caught:
        open_sealed(sealed(), {"next": new})
    assert caught.value.kid == KEYS[SuiteId.X25519].kid


def test_a_key_of_another_suite_is_not_tried() -> None:
    kid = KEYS[SuiteId.X25519].kid
    with pytest.raises(UnknownKey):
        open_sealed(sealed(), {kid: replace(KEYS[SuiteId.MLKEM768_X25519], kid=kid)})


def test_the_right_key_id_with_the_wrong_key_does_not_open() -> None:
    kid = KEYS[SuiteId.X25519].kid
    with pytest.raises(CannotOpen):
        open_sealed(sealed(), {kid: RecipientPrivateKey.generate(kid, SuiteId.X25519)})


def with_ct(ct: object) -> bytes:
    return encode({**json.loads(sealed()), "ct": ct})


@pytest.mark.parametrize(
    "envelope",
    [
        b"",
        b"{}",
        b"[]",
        b"\xff\xfe",
        b"{" * 50_000,
        sealed() + b"\n",
        encode({**json.loads(sealed()), "v": 2}),
        encode({**json.loads(sealed()), "v": True}),
        encode({**json.loads(sealed()), "suite": "rot13"}),
        encode({**json.loads(sealed()), "extra": 1}),
        encode({**json.loads(sealed()), "application_id": "../../etc/passwd"}),
        with_ct(1),
        with_ct("*"),
        with_ct("AB=="),
        with_ct("AB"),
        with_ct("A"),
        with_ct("é"),
        b" " * MAX_ENVELOPE_BYTES + sealed(),
    ],
)
def test_hostile_envelopes_are_refused(envelope: bytes) -> None:
    with pytest.raises(EnvelopeMalformed):
        open_sealed(envelope, PRIVATE)
    with pytest.raises(EnvelopeMalformed):
        read_header(envelope)


@pytest.mark.parametrize("ct", ["", "AA", "A" * 64])
def test_a_ciphertext_that_is_too_short_is_refused(ct: str) -> None:
    with pytest.raises(CannotOpen):
        open_sealed(with_ct(ct), PRIVATE)


def test_wrong_padding_inside_a_good_seal_is_refused() -> None:
    """Whoever has the public key can seal any content, so the opened content is bounded and validated too."""
    recipient = KEYS[SuiteId.X25519].recipient()
    header = read_header(sealed())

    suite = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
    for plain in (b"", b"\0" * 8191, b"\xff" * 8192, (5).to_bytes(4).ljust(8191, b"\0") + b"x"):
        raw = suite.encrypt(plain, X25519PublicKey.from_public_bytes(recipient.public_bytes), info=header.to_bytes())
        text = base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
        with pytest.raises(EnvelopeMalformed):
            open_sealed(encode({**header.model_dump(mode="json"), "ct": text}), PRIVATE)


@every_suite
@pytest.mark.parametrize("length", [0, 31, 33, 1184, 1217])
def test_a_key_of_the_wrong_length_is_refused(suite: SuiteId, length: int) -> None:
    with pytest.raises(SealingError, match="key-1"):
        RecipientKey("key-1", suite, bytes(length))
    with pytest.raises(SealingError, match="key-1"):
        RecipientPrivateKey("key-1", suite, bytes(length)).recipient()


def test_a_private_key_is_in_no_repr() -> None:
    key = KEYS[SuiteId.X25519]
    assert repr(key.private_bytes) not in repr(key)
    assert "private_bytes" not in repr(key)
