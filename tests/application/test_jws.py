"""The card's signature as a JWS: every JOSE library accepts it, and any altered byte is refused."""

import base64
import json

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID
from hypothesis import given
from hypothesis import strategies as st
from joserfc import jws as jose
from joserfc.errors import ExceededSizeError
from joserfc.jwk import ECKey, RSAKey

from devices.card_keys import CardKey
from kiosk.application import jws
from kiosk.application.jws import NotSigned, UnsupportedKey
from tests.application.conftest import SIGNED_AT, SigningCard, claims

PAYLOAD = claims().to_bytes()


@pytest.fixture(scope="session")
def document(alice: SigningCard) -> bytes:
    return alice.signed(PAYLOAD)


def test_the_terminal_checks_and_upstream_verifies(alice: SigningCard, document: bytes) -> None:
    assert jws.check(document, alice.certificate) == PAYLOAD
    verified = jws.verify(document, jws.APPLICATION_TYP)
    assert (verified.payload, verified.certificate_der) == (PAYLOAD, alice.certificate)


def test_joserfc_alone_verifies_it(alice: SigningCard, document: bytes) -> None:
    """With the key of the certificate and joserfc only, configured for the larger header."""
    certificate = x509.load_der_x509_certificate(alice.certificate)
    public = certificate.public_key()
    assert isinstance(public, rsa.RSAPublicKey)
    numbers = public.public_numbers()

    def number(value: int) -> str:
        return base64.urlsafe_b64encode(value.to_bytes((value.bit_length() + 7) // 8)).rstrip(b"=").decode()

    key = RSAKey.import_key({"kty": "RSA", "n": number(numbers.n), "e": number(numbers.e)})
    verified = jose.deserialize_compact(document, key, registry=jws.CardRegistry(algorithms=["RS256"]))
    assert verified.payload == PAYLOAD
    assert verified.headers() == {
        "alg": "RS256",
        "typ": "mynapoint-application+jws",
        "x5c": [base64.b64encode(alice.certificate).decode()],
    }
    with pytest.raises(ExceededSizeError):
        jose.deserialize_compact(document, key, algorithms=["RS256"])


def test_the_next_generation_signs_es384_and_joserfc_alone_verifies_it(next_generation: SigningCard) -> None:
    document = next_generation.signed(PAYLOAD)
    assert jws.check(document, next_generation.certificate) == PAYLOAD
    verified = jws.verify(document, jws.APPLICATION_TYP)
    assert (verified.payload, verified.certificate_der) == (PAYLOAD, next_generation.certificate)
    public = x509.load_der_x509_certificate(next_generation.certificate).public_key()
    assert isinstance(public, ec.EllipticCurvePublicKey)
    numbers = public.public_numbers()
    x, y = (base64.urlsafe_b64encode(each.to_bytes(48)).decode() for each in (numbers.x, numbers.y))
    key = ECKey.import_key({"kty": "EC", "crv": "P-384", "x": x, "y": y})
    read = jose.deserialize_compact(document, key, registry=jws.CardRegistry(algorithms=["ES384"]))
    assert read.payload == PAYLOAD
    assert read.headers()["alg"] == "ES384"


def test_no_altered_byte_of_an_es384_document_passes(next_generation: SigningCard) -> None:
    document = next_generation.signed(PAYLOAD)
    for place, byte in enumerate(document):
        altered = document[:place] + (b"B" if byte == ord("A") else bytes([byte ^ 1])) + document[place + 1 :]
        with pytest.raises(NotSigned):
            jws.check(altered, next_generation.certificate)


def test_the_algorithm_is_the_certificates_and_no_other(alice: SigningCard, next_generation: SigningCard) -> None:
    """A document of one kind of key must not pass as one of another kind."""
    for signer, named in ((alice, "ES384"), (next_generation, "RS256")):
        protected, payload, _ = signer.signed(PAYLOAD).split(b".")
        header = json.loads(base64.urlsafe_b64decode(protected + b"==")) | {"alg": named}
        encoded = json.dumps(header, sort_keys=True, separators=(",", ":")).encode()
        forged = base64.urlsafe_b64encode(encoded).rstrip(b"=") + b"." + payload
        document = jws.assemble(forged, signer.sign(forged))
        for refused in (
            lambda d=document: jws.verify(d, jws.APPLICATION_TYP),
            lambda d=document, s=signer: jws.check(d, s.certificate),
        ):
            with pytest.raises(NotSigned):
                refused()


def test_another_persons_certificate_does_not_check(alice: SigningCard, bob: SigningCard, document: bytes) -> None:
    with pytest.raises(NotSigned):
        jws.check(document, bob.certificate)
    stolen = jws.assemble(jws.signing_input(PAYLOAD, bob.certificate, jws.APPLICATION_TYP), document.split(b".")[2])
    for verification in (lambda: jws.check(stolen, bob.certificate), lambda: jws.verify(stolen, jws.APPLICATION_TYP)):
        with pytest.raises(NotSigned):
            verification()
    assert jws.check(document, alice.certificate)


def test_a_bad_answer_of_the_card_is_noticed(alice: SigningCard) -> None:
    signing_input = jws.signing_input(PAYLOAD, alice.certificate, jws.APPLICATION_TYP)
    for signature in (b"", bytes(256), alice.sign(signing_input + b"."), alice.sign(signing_input)[:-1]):
        with pytest.raises(NotSigned):
            jws.check(jws.assemble(signing_input, signature), alice.certificate)


def test_every_altered_byte_is_refused(alice: SigningCard, document: bytes) -> None:
    """Each character is replaced by its neighbour in the base64url alphabet, including spare bits of a last
    character.
    """
    for place, byte in enumerate(document):
        altered = document[:place] + (b"B" if byte == ord("A") else bytes([byte ^ 1])) + document[place + 1 :]
        with pytest.raises(NotSigned):
            jws.check(altered, alice.certificate)


@given(st.data())
def test_altered_documents_are_refused_by_both(alice: SigningCard, document: bytes, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(document)))
    end = data.draw(st.integers(start, min(len(document), start + 20)))
    altered = document[:start] + data.draw(st.binary(max_size=20)) + document[end:]
    if altered == document:
        return
    with pytest.raises(NotSigned):
        jws.check(altered, alice.certificate)
    with pytest.raises(NotSigned):
        jws.verify(altered, jws.APPLICATION_TYP)


def test_a_status_query_is_no_application(alice: SigningCard) -> None:
    query = alice.signed(b"{}", jws.STATUS_TYP)
    assert jws.verify(query, jws.STATUS_TYP).payload == b"{}"
    with pytest.raises(NotSigned, match="another type"):
        jws.verify(query, jws.APPLICATION_TYP)


@pytest.mark.parametrize(
    "changes",
    [
        {"alg": "none"},
        {"alg": "HS256"},
        {"alg": "PS256"},
        {"x5c": []},
        {"x5c": ["AAAA"]},
        {"x5c": ["not base64"]},
        {"x5c": "AAAA"},
        {"kid": "1"},
        {"jwk": {}},
        {"crit": ["b64"], "b64": False},
        {"typ": 1},
    ],
)
def test_a_header_that_asks_for_anything_else_is_refused(
    alice: SigningCard, document: bytes, changes: dict[str, object]
) -> None:
    protected, payload, _ = document.split(b".")
    header = json.loads(base64.urlsafe_b64decode(protected + b"=="))
    encoded = json.dumps({**header, **changes}, sort_keys=True, separators=(",", ":")).encode()
    signing_input = base64.urlsafe_b64encode(encoded).rstrip(b"=") + b"." + payload
    forged = jws.assemble(signing_input, alice.sign(signing_input))
    with pytest.raises(NotSigned):
        jws.verify(forged, jws.APPLICATION_TYP)
    with pytest.raises(NotSigned):
        jws.check(forged, alice.certificate)


def test_an_endless_document_is_refused_before_it_is_read() -> None:
    with pytest.raises(NotSigned, match="too large"):
        jws.verify(b"e" * (jws.MAX_JWS_BYTES + 1), jws.APPLICATION_TYP)


def self_signed(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> bytes:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "test")])
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = builder.serial_number(1).not_valid_before(SIGNED_AT).not_valid_after(SIGNED_AT.replace(year=2032))
    return builder.sign(key, hashes.SHA256()).public_bytes(Encoding.DER)


def test_the_certificates_key_decides_the_algorithm() -> None:
    assert jws.algorithm_of(self_signed(rsa.generate_private_key(65537, 2048))) == "RS256"
    assert jws.algorithm_of(self_signed(ec.generate_private_key(ec.SECP384R1()))) == "ES384"
    for weak in (rsa.generate_private_key(65537, 1024), ec.generate_private_key(ec.SECP256R1())):  # noqa: S505 weak on purpose
        with pytest.raises(UnsupportedKey):
            jws.algorithm_of(self_signed(weak))
    good = self_signed(rsa.generate_private_key(65537, 2048))
    version_9 = good.replace(b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x08", 1)
    unknown_curve = self_signed(ec.generate_private_key(ec.SECP256R1())).replace(
        b"\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07", b"\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x7f"
    )
    for unreadable in (b"no certificate", version_9, unknown_curve):
        with pytest.raises(UnsupportedKey):
            jws.signing_input(b"{}", unreadable, jws.APPLICATION_TYP)


def test_nothing_personal_in_a_repr(document: bytes) -> None:
    assert repr(jws.verify(document, jws.APPLICATION_TYP)) == "SignedByCard()"


def test_a_header_in_another_form_is_refused_by_upstream_too() -> None:
    """One document, one encoding: with a space in its header it would have another hash and the same meaning."""
    card = ec.generate_private_key(ec.SECP384R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "a card")])
    built = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).serial_number(1).public_key(card.public_key())
    )
    certificate = built.not_valid_before(SIGNED_AT).not_valid_after(SIGNED_AT).sign(card, hashes.SHA256())
    der = certificate.public_bytes(Encoding.DER)
    header = {"alg": "ES384", "typ": jws.APPLICATION_TYP, "x5c": [base64.b64encode(der).decode()]}

    def signed(separators: tuple[str, str]) -> bytes:
        parts = [json.dumps(header, separators=separators).encode(), PAYLOAD]
        to_sign = b".".join(base64.urlsafe_b64encode(part).rstrip(b"=") for part in parts)
        answer = card.sign(to_sign, ec.ECDSA(hashes.SHA384()))
        return jws.assemble(to_sign, CardKey.of(card.public_key()).signature(answer))

    assert jws.verify(signed((",", ":")), jws.APPLICATION_TYP).payload == PAYLOAD
    with pytest.raises(NotSigned, match="canonical"):
        jws.verify(signed((", ", ": ")), jws.APPLICATION_TYP)
