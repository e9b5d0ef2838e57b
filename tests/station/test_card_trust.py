"""Accepted certificates, and the reasons for the others."""

import base64
import gzip
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, pkcs7, pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.application.jws import APPLICATION_TYP, signing_input
from kiosk.errors import KioskError
from kiosk.station.card_trust import (
    LARGEST_CERTIFICATE,
    CardTrust,
    CertificateFault,
    CertificateRefused,
    fingerprint_of,
)
from kiosk.station.settings import Settings, load_settings
from kiosk.station.trust_anchors import import_anchor, load_trust
from tests.support.card_authority import (
    NOT_AFTER,
    NOT_BEFORE,
    SIGNATURE_POLICY,
    Authority,
    Holder,
    rsa_key,
)

FIRST = Authority(rsa_key(1))
SECOND = Authority(rsa_key(2))
"""Another generation: the same name, another key."""
NOW = datetime(2026, 11, 22, tzinfo=UTC)
KEY_PEM = FIRST.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
PKCS12 = pkcs12.serialize_key_and_certificates(b"ca", rsa_key(1), FIRST.certificate(), None, NoEncryption())


def trust(*authorities: Authority) -> CardTrust:
    return CardTrust(tuple(authority.anchor() for authority in authorities), production=False)


def for_purposes(*purposes: x509.ObjectIdentifier) -> x509.ExtendedKeyUsage:
    return x509.ExtendedKeyUsage(purposes)


def fault(der: bytes, at: datetime = NOW, trusted: CardTrust | None = None) -> CertificateFault:
    with pytest.raises(CertificateRefused) as caught:
        (trusted or trust(FIRST)).check(der, at)
    return caught.value.fault


def test_a_card_of_a_pinned_authority_is_accepted() -> None:
    holder = Holder()
    der = holder.issued_by(FIRST)
    accepted = trust(FIRST).check(der, NOW)
    assert (accepted.not_before, accepted.not_after) == (NOT_BEFORE, NOT_AFTER)
    assert accepted.public_key == holder.key.public_key()
    assert accepted.der == der


def test_generations_with_the_same_name_are_told_apart_by_key() -> None:
    both = trust(FIRST, SECOND)
    for authority in (FIRST, SECOND):
        both.check(Holder().issued_by(authority), NOW)
        both.check(Holder(key_identifier=b"").issued_by(authority), NOW)
    assert fault(Holder().issued_by(SECOND)) is CertificateFault.UNTRUSTED
    assert fault(Holder(key_identifier=b"").issued_by(SECOND)) is CertificateFault.UNTRUSTED
    # A correct signature with another authority's identifier is a contradiction.
    wrong = Holder(key_identifier=SECOND.key_identifier.digest).issued_by(FIRST)
    assert fault(wrong, trusted=both) is CertificateFault.UNTRUSTED


def test_without_anchors_nothing_is_trusted() -> None:
    assert fault(Holder().issued_by(FIRST), trusted=trust()) is CertificateFault.UNTRUSTED


def test_another_name_with_the_same_key_is_untrusted() -> None:
    other = Authority(FIRST.key, x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "other")]))
    assert fault(Holder().issued_by(other)) is CertificateFault.UNTRUSTED


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (NOT_BEFORE - timedelta(seconds=1), CertificateFault.NOT_YET_VALID),
        (NOT_BEFORE, None),
        (NOT_AFTER, None),
        (NOT_AFTER + timedelta(seconds=1), CertificateFault.EXPIRED),
    ],
)
def test_validity_to_the_second(at: datetime, expected: CertificateFault | None) -> None:
    der = Holder().issued_by(FIRST)
    if expected is None:
        trust(FIRST).check(der, at)
        return
    with pytest.raises(CertificateRefused) as caught:
        trust(FIRST).check(der, at)
    assert (caught.value.fault, caught.value.not_before, caught.value.not_after) == (expected, NOT_BEFORE, NOT_AFTER)


def test_trust_is_judged_before_time() -> None:
    assert fault(Holder().issued_by(SECOND), NOT_AFTER + timedelta(days=1)) is CertificateFault.UNTRUSTED


@pytest.mark.parametrize(
    "holder",
    [
        Holder(policy=None),
        Holder(policy=SIGNATURE_POLICY),
        Holder(digital_signature=False),
        Holder(key_usage=False),
        Holder(key_cert_sign=True),
        Holder(authority=True),
        Holder(key=rsa_key(101, 1024)),
        Holder(key=ec.generate_private_key(ec.SECP256R1())),
    ],
    ids=[
        "no policy",
        "signature certificate",
        "other usage",
        "no usage",
        "may sign certificates",
        "an authority",
        "short key",
        "another key type",
    ],
)
def test_what_is_no_user_authentication_certificate(holder: Holder) -> None:
    with pytest.raises(CertificateRefused) as refused:
        replace(trust(FIRST), production=True).check(holder.issued_by(FIRST), NOW)
    assert refused.value.fault is CertificateFault.UNUSABLE


@pytest.mark.parametrize("authority", [FIRST, Authority(ec.generate_private_key(ec.SECP384R1()))], ids=["RSA", "P-384"])
@pytest.mark.parametrize("production", [False, True])
def test_the_next_generation_is_accepted_where_its_authority_is_and_nowhere_else(
    authority: Authority, *, production: bool
) -> None:
    holder = Holder(key=ec.generate_private_key(ec.SECP384R1()), hash=hashes.SHA384())
    der = holder.issued_by(authority)
    accepted = replace(trust(authority), production=production).check(der, NOW)
    assert accepted.public_key == holder.key.public_key()
    with pytest.raises(CertificateRefused) as refused:
        replace(trust(SECOND), production=production).check(der, NOW)
    assert refused.value.fault is CertificateFault.UNTRUSTED


@pytest.mark.parametrize("holder", [Holder(policy=None), Holder(key_usage=False)], ids=["no policy", "no usage"])
def test_a_test_authority_may_be_silent_about_the_use_of_its_certificates(holder: Holder) -> None:
    trust(FIRST).check(holder.issued_by(FIRST), NOW)


@pytest.mark.parametrize(
    "holder", [Holder(policy=SIGNATURE_POLICY), Holder(digital_signature=False), Holder(key_cert_sign=True)]
)
def test_a_stated_use_other_than_user_authentication_is_refused(holder: Holder) -> None:
    assert fault(holder.issued_by(FIRST)) is CertificateFault.UNUSABLE


def test_an_end_entity_that_says_so_is_accepted() -> None:
    trust(FIRST).check(Holder(authority=False).issued_by(FIRST), NOW)


@pytest.mark.parametrize("production", [False, True])
@pytest.mark.parametrize(
    "holder",
    [
        Holder(more=((x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), b"\x05\x00"), True),)),
        Holder(more=((for_purposes(ExtendedKeyUsageOID.SERVER_AUTH), False),)),
        Holder(more=((for_purposes(ExtendedKeyUsageOID.CODE_SIGNING, ExtendedKeyUsageOID.TIME_STAMPING), True),)),
        Holder(key=rsa.generate_private_key(public_exponent=3, key_size=2048)),
    ],
    ids=["unknown critical extension", "for servers", "for code", "exponent 3"],
)
def test_a_certificate_for_something_else_or_with_a_weak_key_is_refused(holder: Holder, production: bool) -> None:
    trusted = CardTrust((FIRST.anchor(),), production)
    assert fault(holder.issued_by(FIRST), trusted=trusted) is CertificateFault.UNUSABLE


@pytest.mark.parametrize(
    "holder",
    [
        Holder(more=((x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), b"\x05\x00"), False),)),
        Holder(more=((for_purposes(ExtendedKeyUsageOID.CLIENT_AUTH, ExtendedKeyUsageOID.SERVER_AUTH), False),)),
        Holder(more=((for_purposes(x509.ObjectIdentifier("1.2.392.200149.1")), True),)),
    ],
    ids=["unknown extension", "for clients, too", "a purpose of Japan's own"],
)
def test_what_a_card_may_say_beside_what_is_required(holder: Holder) -> None:
    assert trust(FIRST).check(holder.issued_by(FIRST), NOW)


def test_the_largest_certificate_fits_into_upstreams_header() -> None:
    """Upstream must be able to read every certificate that this terminal accepts."""
    padding = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), bytes(1))
    small = len(Holder(more=((padding, False),)).issued_by(FIRST))
    room = LARGEST_CERTIFICATE - small - 8
    large = Holder(more=((x509.UnrecognizedExtension(padding.oid, bytes(room)), False),)).issued_by(FIRST)
    assert LARGEST_CERTIFICATE - 16 < len(large) <= LARGEST_CERTIFICATE
    trust(FIRST).check(large, NOW)
    assert len(signing_input(b"{}", large, APPLICATION_TYP).split(b".")[0]) <= 8192
    beyond = Holder(more=((x509.UnrecognizedExtension(padding.oid, bytes(room + 16)), False),)).issued_by(FIRST)
    assert fault(beyond) is CertificateFault.UNUSABLE


def test_the_authority_itself_is_no_card() -> None:
    assert fault(FIRST.certificate().public_bytes(Encoding.DER)) is CertificateFault.UNUSABLE


def test_a_weak_hash_is_untrusted() -> None:
    assert fault(Holder(hash=hashes.SHA224()).issued_by(FIRST)) is CertificateFault.UNTRUSTED


@pytest.mark.parametrize("der", [b"", b"\x30", b"\xff" * 1600, b"\x30\x82\xff\xff" + bytes(100), bytes(100_000)])
def test_what_is_no_certificate(der: bytes) -> None:
    assert fault(der) is CertificateFault.MALFORMED


GOOD = Holder().issued_by(FIRST)


@settings(max_examples=400, deadline=None)
@given(position=st.integers(0, len(GOOD) - 1), bit=st.integers(0, 7))
def test_no_altered_certificate_is_accepted(position: int, bit: int) -> None:
    altered = bytearray(GOOD)
    altered[position] ^= 1 << bit
    assert fault(bytes(altered)) in (CertificateFault.MALFORMED, CertificateFault.UNTRUSTED)


def test_the_one_byte_outside_the_signature_is_checked_too() -> None:
    """A signature that ends in a zero bit has a shorter encoding: the same certificate in other bytes."""
    seconds = (NOT_BEFORE - timedelta(seconds=number) for number in range(100))
    candidates = (Holder(not_before=second).issued_by(FIRST) for second in seconds)
    even = next(der for der in candidates if der[-1] % 2 == 0)
    trust(FIRST).check(even, NOW)
    unused_bits = len(even) - 256 - 1
    assert fault(even[:unused_bits] + b"\x01" + even[unused_bits + 1 :]) is CertificateFault.MALFORMED


@settings(max_examples=50, deadline=None)
@given(end=st.integers(0, len(GOOD) - 1), tail=st.binary(min_size=1, max_size=8))
def test_no_shortened_or_lengthened_certificate_is_accepted(end: int, tail: bytes) -> None:
    assert fault(GOOD[:end]) is CertificateFault.MALFORMED
    assert fault(GOOD + tail) is CertificateFault.MALFORMED


def test_nothing_of_the_holder_is_in_a_message_or_repr() -> None:
    accepted = trust(FIRST).check(GOOD, NOW)
    with pytest.raises(CertificateRefused) as caught:
        trust(SECOND).check(GOOD, NOW)
    said = f"{accepted!r} {trust(FIRST)!r} {caught.value!r} {caught.value}"
    for secret in ("TESTNUMBER", "51EE9", "51ee9", str(0x51EE9), "x30"):
        assert secret not in said


# --- files


def terminal(folder: Path, **trusted: object) -> Settings:
    return load_settings(None, {"state_dir": str(folder / "state"), "trust": trusted})


def test_anchors_come_from_pem_bundles_and_der(tmp_path: Path) -> None:
    bundle, single = tmp_path / "both.pem", tmp_path / "first.cer"
    bundle.write_bytes(FIRST.pem() + SECOND.pem())
    single.write_bytes(FIRST.certificate().public_bytes(Encoding.DER))
    loaded = CardTrust.load([bundle, single], ())
    assert len(loaded.anchors) == 2
    assert not loaded.production
    loaded.check(Holder().issued_by(SECOND), NOW)


def test_one_official_anchor_makes_a_production_terminal(tmp_path: Path) -> None:
    both = tmp_path / "both.pem"
    both.write_bytes(FIRST.pem() + SECOND.pem())
    official = fingerprint_of(SECOND.anchor())
    assert CardTrust.load([both], {official}).production
    alone = tmp_path / "official.pem"
    alone.write_bytes(SECOND.pem())
    assert load_trust(terminal(tmp_path, anchors=[str(alone)], fingerprints=[official])).production
    assert not load_trust(terminal(tmp_path, anchors=[str(both)])).production


def test_a_test_authority_beside_an_official_one_is_refused(tmp_path: Path) -> None:
    """With both, a forged test card could apply for real points."""
    both = tmp_path / "both.pem"
    both.write_bytes(FIRST.pem() + SECOND.pem())
    mixed = terminal(tmp_path, anchors=[str(both)], fingerprints=[fingerprint_of(SECOND.anchor())])
    with pytest.raises(KioskError, match=r"test authorities \(1\) stand beside the official ones; remove them"):
        load_trust(mixed)


@pytest.mark.parametrize(
    ("content", "advice"),
    [
        (b"", "is empty"),
        (b"\r\n", "is empty"),
        (b"PK\x03\x04" + bytes(30), "is a ZIP archive or an Office document, not a text; unpack it"),
        (gzip.compress(FIRST.pem()), "is packed .gzip., not a text; unpack it"),
        (b"hello", "not a certificate"),
        (b"0", "not a certificate"),
        (b"<!DOCTYPE html><title>404</title>", "is a web page"),
        (KEY_PEM, "holds a PRIVATE KEY"),
        (PKCS12, "is a PKCS #12 file; export the certificate alone"),
        (b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "not a certificate"),
        (FIRST.pem(authority=False), "not an authority's"),
        (GOOD, "not an authority's"),
        (FIRST.pem() + FIRST.pem(authority=False), "not an authority's"),
    ],
)
def test_an_anchor_that_is_none(tmp_path: Path, content: bytes, advice: str) -> None:
    file = tmp_path / "ca.pem"
    file.write_bytes(content)
    with pytest.raises(KioskError, match=advice) as caught:
        CardTrust.load([file], ())
    assert str(caught.value).startswith(str(file))
    assert str(caught.value).isprintable()


DER = FIRST.certificate().public_bytes(Encoding.DER)
PEM = FIRST.pem()


@pytest.mark.parametrize(
    "content",
    {
        "der": DER,
        "der and a line end": DER + b"\r\n",
        "base64": base64.encodebytes(DER),
        "base64 in one line": base64.b64encode(DER),
        "windows line ends": PEM.replace(b"\n", b"\r\n"),
        "byte order mark": b"\xef\xbb\xbf" + PEM,
        "utf-16": PEM.decode().encode("utf-16"),
        "text before and behind": b"subject=C = JP\n" + PEM + b"\n\n",
        "utf-16 without a mark": PEM.decode().encode("utf-16-le"),
        "quoted by a mail program": b"> " + PEM.replace(b"\n", b"\n> "),
        "base64 of the PEM": base64.encodebytes(PEM),
        "twice": PEM + PEM,
        "x509 label": PEM.replace(b"CERTIFICATE", b"X509 CERTIFICATE"),
        "trusted label": PEM.replace(b"CERTIFICATE", b"TRUSTED CERTIFICATE"),
        "trusted with settings": b"-----BEGIN TRUSTED CERTIFICATE-----\n"
        + base64.encodebytes(DER + bytes.fromhex("300c300a06082b06010505070301"))
        + b"-----END TRUSTED CERTIFICATE-----\n",
        "pkcs7": pkcs7.serialize_certificates([FIRST.certificate()], Encoding.PEM),
        "pkcs7 in der": pkcs7.serialize_certificates([FIRST.certificate()], Encoding.DER),
    }.items(),
    ids=lambda pair: pair[0],
)
def test_the_forms_in_which_authorities_hand_certificates_out(tmp_path: Path, content: tuple[str, bytes]) -> None:
    file = tmp_path / "ca.cer"
    file.write_bytes(content[1])
    assert CardTrust.load([file], ()).anchors == (FIRST.anchor(),)


@pytest.mark.parametrize(("before", "after"), [(-1, 0), (0, 1)], ids=["not begun", "ended"])
def test_an_authority_vouches_for_nothing_outside_its_own_time(before: int, after: int) -> None:
    own = FIRST.certificate()
    edge = own.not_valid_before_utc if before else own.not_valid_after_utc
    long = Holder(
        not_before=own.not_valid_before_utc - timedelta(days=9), not_after=own.not_valid_after_utc + timedelta(9)
    )
    assert trust(FIRST).check(long.issued_by(FIRST), edge)
    assert fault(long.issued_by(FIRST), edge + timedelta(seconds=before + after)) is CertificateFault.UNTRUSTED


def test_a_missing_anchor(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match=r"none\.pem: there is no such file; check the path"):
        CardTrust.load([tmp_path / "none.pem"], ())


def test_import_keeps_an_official_authority_and_load_finds_it(tmp_path: Path) -> None:
    official = fingerprint_of(FIRST.anchor())
    settings = terminal(tmp_path, fingerprints=[official])
    downloaded = tmp_path / "authca03.cer"
    downloaded.write_bytes(FIRST.certificate().public_bytes(Encoding.DER))
    for _ in range(2):
        assert import_anchor(downloaded, settings) == official
    assert [file.name for file in settings.anchors_dir.iterdir()] == [f"{official}.pem"]
    loaded = load_trust(settings)
    assert loaded.production
    loaded.check(GOOD, NOW)


def test_import_refuses_what_is_not_official(tmp_path: Path) -> None:
    settings = terminal(tmp_path)
    file = tmp_path / "ca.pem"
    file.write_bytes(FIRST.pem())
    with pytest.raises(KioskError, match="not an official card authority"):
        import_anchor(file, settings)
    file.write_bytes(FIRST.pem() + SECOND.pem())
    with pytest.raises(KioskError, match="holds 2 certificates"):
        import_anchor(file, settings)
    assert not settings.anchors_dir.exists()


def test_an_authority_slipped_into_the_folder_is_refused(tmp_path: Path) -> None:
    settings = terminal(tmp_path)
    settings.anchors_dir.mkdir(parents=True)
    (settings.anchors_dir / "mine.pem").write_bytes(FIRST.pem())
    with pytest.raises(KioskError, match="not an official card authority"):
        load_trust(settings)


def test_import_where_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file, not a folder")
    settings = terminal(tmp_path, fingerprints=[fingerprint_of(FIRST.anchor())])
    file = tmp_path / "ca.pem"
    file.write_bytes(FIRST.pem())
    with pytest.raises(KioskError, match="cannot be written"):
        import_anchor(file, settings)
